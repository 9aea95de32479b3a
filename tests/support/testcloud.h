#pragma once

#include "app/simulator/simulatedcloud.h"
#include "app/tepore.h"
#include "support/fakeclock.h"
#include "support/faultystore.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

// Noon in Rome, on a day far from the changes of the season and earlier than any real one: the ends of
// renewed sign-ins are counted from the computer's own time.
inline const QDateTime noonInRome = QDateTime(QDate(2024, 1, 16), QTime(11, 0), QTimeZone::utc()).toUTC();

// A whole Tepore without a window and the simulated cloud it talks to over real HTTP. Both go by one clock,
// which stands still unless the test moves it.
class TestCloud
{
public:
    // Of House::demo().
    static inline const QString home = QStringLiteral("6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b1");
    static inline const QString seaside = QStringLiteral("6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b2");
    static inline const QString livingRoom =
        QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d501"); // automatic
    static inline const QString guestRoom =
        QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d502"); // manual, 20.5 °C
    static inline const QString bathroom = QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d503"); // in °F
    static inline const QString veranda =
        QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d511"); // cooling, manual
    static inline const QString attic = QStringLiteral("b7d9e1a0-52c4-4f6e-8a13-90c7f2e4d512"); // off the net

    // What looks like markup is a name as any other: no test does without one.
    static simulated::House withMarkup(simulated::House house)
    {
        if (simulated::Room *room = house.room(bathroom)) {
            simulated::RoomPlan plan = room->plan();
            plan.name = QStringLiteral("Bagno <b>piccolo</b> & sauna");
            *room = simulated::Room(plan, room->controls(), room->temperature());
        }
        return house;
    }

    explicit TestCloud(simulated::House house = simulated::House::demo(), const QDateTime &now = noonInRome)
        : clock(now), cloud(optionsGoingBy(clock), withMarkup(std::move(house)))
    {
        if (!profile.isValid() || !cloud.listen())
            qFatal("no profile, or no cloud");
        open();
    }

    // Signs in without a browser.
    void link()
    {
        const auto granted = cloud.grantTokens();
        const SimulatorOptions &options = cloud.options();
        bool done = false;
        tepore->session.adopt({.clientId = options.clientId, .clientSecret = options.clientSecret},
                              options.subscriptionKey.toLatin1(),
                              Tokens{.accessToken = granted.access.toLatin1(),
                                     .accessTokenExpires = clock.now().addSecs(options.accessTokenSeconds),
                                     .refreshToken = granted.refresh.toLatin1()},
                              &clock, [&done](const Outcome &outcome) { done = outcome.ok(); });
        waitFor([&done] { return done; });
    }
    void start()
    {
        link();
        tepore->start();
        settleAll();
    }
    // Somebody sees every thermostat; until then, and without a window, nobody sees any.
    void showAll()
    {
        const QStringList ids = tepore->household.moduleIds();
        tepore->reader.setVisible(QSet<QString>(ids.begin(), ids.end()));
    }
    // As at the start of the program: what is remembered is there, and nothing has been asked for.
    void open()
    {
        const TeporeOptions options{
            .profile = profile.path(), .loginUrl = cloud.address(), .apiUrl = cloud.address()};
        tepore = std::make_unique<Tepore>(options, secrets, clock, buildUrl);
    }
    // The program ends and is started again: the same profile, the same keychain.
    void restart()
    {
        tepore.reset();
        open();
        tepore->start();
        settleAll();
    }

    void advance(std::chrono::milliseconds span) { clock.set(clock.now().addMSecs(span.count())); }

    // Until nothing is left to do at this moment. The clock moves only as far as calls must keep apart; what
    // waits for the end of a pause goes on waiting.
    void settle()
    {
        const QDeadlineTimer patience(patienceMs);
        QTimer pulse; // the wait for events ends even if there are none
        pulse.start(5);
        int quiet = 0; // what one step leaves to the next comes a turn of the event loop later
        while (quiet < 3 && !isOver(patience)) {
            handleEvents(QEventLoop::AllEvents);
            const QDateTime now = clock.now();
            const qint64 apart = now.msecsTo(budget().nextAllowed(now, CallBudget::Purpose::Person));
            if (!tepore->queue.isIdle() && apart > 0 && apart <= budget().spacing())
                advance(std::chrono::milliseconds(apart));
            quiet = isQuiet() ? quiet + 1 : 0;
            if (quiet == 0)
                handleEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    // Many readings that are due go out a second apart: until none follows the last so closely.
    void settleAll()
    {
        settle();
        for (qint64 ms = 0; (ms = clock.now().msecsTo(tepore->reader.nextReading())) > 0 && ms <= 1000; settle())
            advance(std::chrono::milliseconds(ms));
    }
    // Everything that becomes due meanwhile happens at its time.
    void pass(std::chrono::milliseconds span)
    {
        const QDateTime end = clock.now().addMSecs(span.count());
        settle();
        while (clock.now() < end) {
            clock.set(nextMoment(end));
            settle();
        }
    }

    CallBudget budget() const { return tepore->queue.budget(); }
    const Thermostat &thermostat(const QString &moduleId) const
    {
        const Thermostat *found = tepore->household.thermostat(moduleId);
        if (!found)
            qFatal("no such thermostat");
        return *found;
    }
    // What the cloud received, oldest first, sign-in apart; of one kind, and for one address, if told.
    QList<SimulatedCloud::LogEntry> calls(const QString &kind = {}, const QString &id = {}) const
    {
        QList<SimulatedCloud::LogEntry> result;
        for (const SimulatedCloud::LogEntry &entry : cloud.log()) {
            if (entry.kind != QStringLiteral("token") && (kind.isEmpty() || entry.kind == kind) &&
                entry.path.contains(id))
                result << entry;
        }
        return result;
    }

    // Handles events until it is so.
    static void waitFor(const std::function<bool()> &isSo)
    {
        const QDeadlineTimer patience(patienceMs);
        QTimer pulse;
        pulse.start(5);
        while (!isSo() && !isOver(patience))
            handleEvents(QEventLoop::WaitForMoreEvents);
    }

    FakeClock clock;
    SimulatedCloud cloud;
    QTemporaryDir profile;
    FaultyStore secrets; // does as it should unless the test says otherwise
    AccountLink::BuildUrl buildUrl; // for tests that sign in through the window: to be set before another open()
    std::unique_ptr<Tepore> tepore;

private:
    static constexpr int patienceMs = 20'000;

    static bool isOver(const QDeadlineTimer &patience)
    {
        if (patience.hasExpired())
            qWarning("waited in vain");
        return patience.hasExpired();
    }
    static void handleEvents(QEventLoop::ProcessEventsFlags flags)
    {
        QCoreApplication::processEvents(flags);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static SimulatorOptions optionsGoingBy(const FakeClock &clock)
    {
        SimulatorOptions options;
        options.accessTokenSeconds = 40 * 86'400;
        options.now = [&clock] { return clock.real(); };
        return options;
    }

    bool isQuiet() const
    {
        const QDateTime next = tepore->reader.nextReading();
        if (tepore->session.state() == Session::State::Opening || (next.isValid() && next <= clock.now()))
            return false;
        return tepore->queue.isIdle() || isPaused() || !tepore->queue.ledgerProblem().isEmpty();
    }
    bool isPaused() const
    {
        const QDateTime allowed = budget().nextAllowed(clock.now(), CallBudget::Purpose::Reading);
        if (clock.now().msecsTo(allowed) <= budget().spacing())
            return false;
        const QList<CallLedger::Entry> attempts = tepore->ledger.since(clock.now().addSecs(-3600));
        return attempts.isEmpty() || attempts.last().status; // none is under way
    }
    QDateTime nextMoment(const QDateTime &end) const
    {
        const QDateTime now = clock.now();
        QDateTime moment = end;
        const auto consider = [&](const QDateTime &at) {
            if (at.isValid() && at > now)
                moment = std::min(moment, at);
        };
        consider(tepore->reader.nextReading());
        if (!tepore->queue.isIdle())
            consider(budget().nextAllowed(now, CallBudget::Purpose::Reading));
        if (tepore->desk.isBusy())
            consider(now.addMSecs(100));
        return moment;
    }
};
