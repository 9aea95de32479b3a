#include "days/withtepore.h"

#include "app/account/memorystore.h"
#include "app/tepore.h"
#include "days/network.h"
#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::utc()); // a Monday
constexpr qint64 atLeastEvery = 1800; // seconds: the reader's timer fires so often
const QString plantId = u"6a1f0c52-7d3e-4b8a-9f21-3c5e80d4a7b1"_s;
constexpr qint64 switches[] = {23'400, 30'600, 61'200, 81'000, 109'800}; // of the program, seconds of the day

QByteArray isoTime(const QDateTime &time)
{
    return time.toString(Qt::ISODate).toLatin1();
}

// A thermostat in its program.
QByteArray statusBody(const QDateTime &now)
{
    const QDateTime midnight(now.date(), QTime(0, 0), QTimeZone::utc());
    const qint64 second = midnight.secsTo(now);
    const qint64 next = *std::upper_bound(std::begin(switches), std::end(switches), second);
    QByteArray ends = isoTime(midnight.addSecs(next));
    ends.chop(1); // the home's wall clock
    return R"({"chronothermostats":[{"function":"HEATING","mode":"AUTOMATIC","setPoint":{"value":"20.0","unit":"C"},)"
           R"("programs":[{"number":1}],"activationTime":")" +
           ends + R"(","temperatureFormat":"C","loadState":"INACTIVE","time":")" + isoTime(now) +
           R"(","thermometer":{"measures":[{"timeStamp":")" + isoTime(now) +
           R"(","value":"19.5","unit":"C"}]}}]})";
}

class Days
{
public:
    Days(const Life &life, size_t thermostats, quint32 seed)
        : m_life(life), m_thermostats(thermostats), m_cloud(life, thermostats, seed)
    {
        daysNetwork = [this](const HttpRequest &request) { return answer(request); };
        if (!m_profile.isValid())
            qFatal("no profile");
        open();
        link();
        m_tepore->start();
    }

    Outcomes live()
    {
        settle();
        while (second() < static_cast<double>(m_life.seconds())) {
            m_clock.set(start.addMSecs(nextMoment()));
            happen();
            settle();
        }
        m_tepore.reset();
        return m_cloud.end();
    }

private:
    double second() const { return static_cast<double>(start.msecsTo(m_clock.now())) / 1000; }

    void open()
    {
        const TeporeOptions options{.profile = m_profile.path(),
                                    .loginUrl = QUrl(u"https://login.example"_s),
                                    .apiUrl = QUrl(u"https://api.example"_s)};
        m_tepore = std::make_unique<Tepore>(options, m_secrets, m_clock, AccountLink::BuildUrl());
    }

    void link()
    {
        bool done = false;
        m_tepore->session.adopt({.clientId = u"id"_s, .clientSecret = u"secret"_s}, "key",
                                Tokens{.accessToken = "access",
                                       .accessTokenExpires = start.addYears(100),
                                       .refreshToken = "refresh"},
                                &m_clock, [&done](const Outcome &) { done = true; });
        while (!done)
            QCoreApplication::processEvents();
    }

    // What people do, and what happens to the program, at this second.
    void happen()
    {
        const auto now = static_cast<qint64>(second());
        if (m_down < m_life.down.size() && now >= m_life.down[m_down].from) {
            m_tepore->householdStore.save(); // its timer goes by the real clock
            m_tepore.reset();
            m_clock.set(start.addSecs(m_life.down[m_down++].to));
            open();
            m_tepore->start();
            m_looking = false;
            return happen();
        }
        while (m_look < m_life.looks.size() && now >= m_life.looks[m_look].to)
            ++m_look;
        const bool looks = m_look < m_life.looks.size() && now >= m_life.looks[m_look].from;
        if (looks != m_looking || m_shownLook != m_look) {
            m_looking = looks;
            m_shownLook = m_look;
            show();
        }
        for (; m_command < m_life.commands.size() && now >= m_life.commands[m_command]; ++m_command)
            command();
    }

    void show()
    {
        QSet<QString> ids;
        for (size_t i = 0; m_looking && i < std::min(m_thermostats, screen); ++i)
            ids << QString::number(i);
        m_tepore->reader.setVisible(ids);
    }

    // The desk's part: one call, and then the next reading is wanted.
    void command()
    {
        Tepore &tepore = *m_tepore;
        const QString id = QString::number(m_command % std::min(m_thermostats, screen));
        tepore.queue.submit<Done>(
            {.kind = u"command"_s, .moduleId = id, .purpose = CallBudget::Purpose::Person}, &tepore.reader,
            [&tepore, id](const ApiKeys &keys, QObject *context, SmartherApi::Answer<Done> done) {
                tepore.api.command(keys, plantId, id,
                                   Command{.function = Function::Heating, .mode = Mode::Automatic},
                                   QTimeZone::utc(), context, std::move(done));
            },
            [this, &tepore, id](const Outcome &outcome) {
                if (outcome)
                    tepore.reader.wantReading(id, m_clock.now().addSecs(15));
            });
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const QString path = request.url.path();
        if (path.endsWith("/token"_L1))
            return {
                .status = 200,
                .body =
                    R"({"access_token":"a","refresh_token":"r","token_type":"Bearer","expires_in":3000000000})"};
        std::optional<size_t> thermostat;
        const bool isStatus = request.verb == "GET" && path.contains("/id/value/"_L1);
        if (isStatus && !path.contains("/programlist"_L1))
            thermostat = path.mid(path.lastIndexOf(u'/') + 1).toULongLong();
        const DaysCloud::Reply reply = m_cloud.ask(second(), thermostat);
        using Answer = DaysCloud::Answer;
        switch (reply.answer) {
        case Answer::Good:
            return {.status = 200, .body = body(request, path, thermostat.has_value())};
        case Answer::Fault:
            return {.status = 500, .body = "{}"};
        case Answer::Timeout:
            return {.status = 408, .body = "{}"};
        case Answer::Lost:
            return {.failure = Error{.kind = Error::Kind::ConnectionLost}};
        case Answer::Offline:
            return {.status = 404, .body = R"({"statusCode":404,"message":"Gateway Offline"})"};
        case Answer::Out:
            return {.status = 503, .body = "<html>503</html>"};
        case Answer::TooMany:
            return {.status = 429,
                    .body = R"({"statusCode":429,"message":"Rate limit is exceeded."})",
                    .retryAfter = reply.retryAfter > 0 ? QByteArray::number(reply.retryAfter) : QByteArray()};
        case Answer::QuotaGone:
            break;
        }
        return {
            .status = 403,
            .body =
                "{\"statusCode\":403,\"message\":\"Out of call volume quota. Quota will be replenished in " +
                QTime(0, 0).addSecs(static_cast<int>(reply.retryAfter)).toString(u"HH:mm:ss"_s).toLatin1() +
                ".\"}"};
    }

    QByteArray body(const HttpRequest &request, const QString &path, bool isStatus) const
    {
        if (isStatus)
            return statusBody(m_clock.now());
        if (request.verb == "POST")
            return {};
        if (path.contains("/programlist"_L1))
            return R"({"chronothermostats":[{"programs":[{"number":1,"name":"At home"}]}]})";
        const QByteArray id = plantId.toLatin1();
        if (path.endsWith("/topology"_L1)) {
            QByteArray modules;
            for (size_t i = 0; i < m_thermostats; ++i)
                modules += (i > 0 ? "," : "") + QByteArray(R"({"device":"chronothermostat","id":")") +
                           QByteArray::number(i) + R"(","name":"T"})";
            return R"({"plant":{"id":")" + id + R"(","name":"Casa","modules":[)" + modules + "]}}";
        }
        return R"({"plants":[{"id":")" + id + R"(","name":"Casa","type":"residential"}]})";
    }

    // Until nothing is left to do at this moment.
    void settle()
    {
        int turns = 0;
        for (int quiet = 0; quiet < 2; ++turns) {
            QCoreApplication::processEvents();
            quiet = isQuiet() ? quiet + 1 : 0;
            if (turns > 100'000)
                qFatal("it never comes to rest");
        }
    }
    bool isQuiet() const
    {
        const QDateTime now = m_clock.now();
        const QDateTime next = m_tepore->reader.nextReading();
        if (m_tepore->session.state() != Session::State::Linked || daysUnderWay > 0 ||
            (next.isValid() && next <= now))
            return false;
        return m_tepore->queue.isIdle() || queueGoesOn() > now;
    }
    QDateTime queueGoesOn() const
    {
        return m_tepore->queue.budget().nextAllowed(m_clock.now(), CallBudget::Purpose::Reading);
    }

    qint64 nextMoment() const
    {
        const qint64 now = start.msecsTo(m_clock.now());
        qint64 moment = std::min(now + atLeastEvery * 1000, m_life.seconds() * 1000);
        const auto consider = [&](qint64 at) {
            if (at > now)
                moment = std::min(moment, at);
        };
        if (m_tepore->reader.nextReading().isValid())
            consider(start.msecsTo(m_tepore->reader.nextReading()));
        if (!m_tepore->queue.isIdle())
            consider(std::max(now + 1, start.msecsTo(queueGoesOn())));
        for (size_t i = m_look; i < std::min(m_look + 2, m_life.looks.size()); ++i) {
            consider(m_life.looks[i].from * 1000);
            consider(m_life.looks[i].to * 1000);
        }
        if (m_command < m_life.commands.size())
            consider(m_life.commands[m_command] * 1000);
        if (m_down < m_life.down.size())
            consider(m_life.down[m_down].from * 1000);
        return moment;
    }

    const Life &m_life;
    size_t m_thermostats;
    DaysCloud m_cloud;
    FakeClock m_clock{start};
    QTemporaryDir m_profile;
    MemoryStore m_secrets;
    std::unique_ptr<Tepore> m_tepore;
    size_t m_look = 0;
    size_t m_shownLook = 0;
    size_t m_down = 0;
    size_t m_command = 0;
    bool m_looking = false;
};

} // namespace

Outcomes withTepore(const Life &life, size_t thermostats, quint32 seed)
{
    return Days(life, thermostats, seed).live();
}
