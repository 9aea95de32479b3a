#include "support/testcloud.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Grace = CommandDesk::Grace;
using Stage = PendingCommand::Stage;

namespace {

const QStringList rooms{TestCloud::livingRoom, TestCloud::guestRoom, TestCloud::bathroom, TestCloud::veranda};
constexpr int steps = 800; // for each seed

} // namespace

// Random gestures, faults, sleeps, clocks that are set and restarts: what must hold whatever happens. The cloud's
// own log is the witness.
class TestCommandProperties : public QObject
{
    Q_OBJECT

    struct Seen
    {
        std::optional<Stage> stage;
        QDateTime sentAt;
        int departures = 0; // times it went into Sending
        int ends = 0;       // times it came out, into a stage that is shown
        bool open = false;  // went in, and has not come out
    };

    std::unique_ptr<TestCloud> m_test;
    QRandomGenerator m_random;
    QHash<QString, Seen> m_seen;
    QHash<QString, int> m_gestures; // for each thermostat, since its last command went out
    QHash<QString, bool> m_mayGo;   // it went out because of one
    QHash<QString, int> m_again;    // POSTs without one
    QStringList m_faults;              // of this test: what did not hold

    CommandDesk &desk() { return m_test->tepore->desk; }
    int dice(int sides) { return m_random.bounded(sides); }
    qsizetype posts(const QString &id = {}) { return m_test->calls(u"command"_s, id).size(); }

    void watch()
    {
        m_seen.clear();
        connect(&m_test->tepore->household, &Household::thermostatChanged, this, &TestCommandProperties::follow);
    }
    // Every command that goes out comes to exactly one answer, and is shown all the while.
    void follow(const QString &id)
    {
        const std::optional<PendingCommand> &command = m_test->thermostat(id).command;
        Seen &seen = m_seen[id];
        const std::optional<Stage> stage = command ? std::optional(command->stage) : std::nullopt;
        if (stage == seen.stage)
            return;
        if (stage == Stage::Sending)
            m_mayGo[id] = std::exchange(m_gestures[id], 0) > 0;
        if (stage == Stage::Sending && !seen.open) {
            ++seen.departures;
            seen.open = true;
        } else if (seen.open && stage != Stage::Sending && stage != Stage::Armed) {
            // Armed is a newer wish, shown in its place; the older one is answered behind it.
            if (!stage)
                m_faults << u"a command vanished while it was under way"_s;
            ++seen.ends;
            seen.open = false;
        }
        seen.stage = stage;
    }

    // Each POST has a gesture of its own since the last one; or the last one found the screen in use, and is
    // asked again for the first or the second time.
    void receive(const SimulatedCloud::LogEntry &entry)
    {
        if (entry.kind != "command"_L1)
            return;
        for (const QString &id : rooms) {
            if (!entry.path.contains(id))
                continue;
            const bool fresh = std::exchange(m_mayGo[id], false);
            const int asked = std::exchange(m_again[id], fresh ? 0 : m_again[id] + 1);
            if (!fresh && (lastStatus(id, entry.seq) != 486 || asked >= 2))
                m_faults << u"a command without a gesture"_s;
        }
    }
    int lastStatus(const QString &id, int before)
    {
        int status = 0;
        for (const SimulatedCloud::LogEntry &entry : m_test->calls(u"command"_s, id)) {
            if (entry.seq < before)
                status = entry.status;
        }
        return status;
    }

    void gesture(const QString &id)
    {
        ++m_gestures[id];
        const Temperature value = Temperature::fromTenths(70 + 5 * dice(50));
        switch (dice(12)) {
        case 0:
            desk().step(id, dice(2) == 0 ? 1 : -1, Temperature::Unit::Celsius);
            break;
        case 1:
            desk().setPoint(id, value, static_cast<Grace>(dice(4)));
            break;
        case 2:
            desk().manual(id, value, {.kind = ManualEnd::Kind::For, .minutes = 1 + dice(300)});
            break;
        case 3:
            desk().manualEnd(id, {.kind = ManualEnd::Kind::UntilChanged});
            break;
        case 4:
            desk().automatic(id);
            break;
        case 5:
            desk().boost(id, 30 * (1 + dice(3)));
            break;
        case 6:
            desk().stopBoost(id);
            break;
        case 7:
            desk().off(id);
            break;
        case 8:
            desk().protection(id);
            break;
        case 9:
            desk().tryAgain(id);
            break;
        case 10:
            if (const std::optional<UndoOffer> offer = desk().redoOffer())
                desk().doAgain(offer->gesture, id);
            break;
        default:
            if (const std::optional<UndoOffer> offer = desk().undoOffer(id); offer && offer->state == UndoOffer::State::Ready)
                desk().takeBack(offer->gesture, id);
        }
    }

    void misfortune(const QString &id)
    {
        static const QList<int> codes{486, 486, 430, 408, 500, 404, 400};
        Fault fault{.kind = u"command"_s, .path = id, .times = 1 + dice(5), .status = codes[dice(codes.size())], .body = "{}"};
        fault.afterWork = dice(2) == 0;
        if (dice(4) == 0)
            fault.action = Fault::Action::Drop;
        m_test->cloud.addFault(fault);
        if (dice(3) == 0)
            m_test->cloud.options().echoDelaySeconds = dice(90);
        if (dice(3) == 0)
            m_test->cloud.clearFaults();
    }

    void restart()
    {
        const qsizetype before = posts();
        m_test->restart(); // as if killed: what was armed is lost, and never sent by itself
        watch();
        m_test->pass(5s);
        if (posts() != before)
            m_faults << u"a command was sent after a restart"_s;
    }

    void step()
    {
        const QString id = rooms[dice(rooms.size())];
        const int choice = dice(100);
        if (choice < 45)
            gesture(id);
        else if (choice < 60)
            m_test->pass(std::chrono::milliseconds(100 * dice(20)));
        else if (choice < 66)
            m_test->pass(20s);
        else if (choice < 74)
            desk().cancel(id);
        else if (choice < 78)
            desk().dismiss(id);
        else if (choice < 82)
            desk().flush();
        else if (choice < 90)
            misfortune(id);
        else if (choice < 93)
            m_test->cloud.turnOnTheWall(id, {{u"mode"_s, dice(2) == 0 ? u"manual"_s : u"off"_s}});
        else if (choice < 95)
            m_test->clock.turn(std::chrono::minutes(dice(240) - 120));
        else if (choice < 98)
            sleep();
        else
            restart();
    }

    // What is armed is not sent after a sleep.
    void sleep()
    {
        m_test->settle();
        const qsizetype before = posts();
        m_test->clock.sleep(std::chrono::minutes(5 + dice(600)));
        m_test->settle();
        if (posts() != before)
            m_faults << u"a command was sent after sleep"_s;
    }

    void check()
    {
        for (const QString &id : rooms) {
            const Seen seen = m_seen.value(id);
            if (seen.ends > seen.departures)
                m_faults << u"a command ended twice"_s;
            for (const SimulatedCloud::LogEntry &entry : m_test->calls(u"command"_s, id)) {
                const QByteArray function = id == TestCloud::veranda ? "\"function\":\"cooling\"" : "\"function\":\"heating\"";
                if (!entry.body.contains(function))
                    m_faults << u"another function than the thermostat's"_s;
            }
        }
    }

private Q_SLOTS:
    void cleanup() { m_test.reset(); }

    void holdsWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 7U, 42U, 2024U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void holdsWhateverHappens()
    {
        QFETCH(const quint32, seed);
        m_random.seed(seed);
        m_gestures.clear();
        m_mayGo.clear();
        m_again.clear();
        m_faults.clear();
        m_test = std::make_unique<TestCloud>();
        m_test->cloud.options().quota = 0;
        m_test->cloud.options().burstCalls = 0;
        m_test->start();
        m_test->cloud.clearLog();
        connect(&m_test->cloud, &SimulatedCloud::requestReceived, this, &TestCommandProperties::receive);
        watch();
        for (int i = 0; i < steps && m_faults.isEmpty(); ++i) {
            step();
            check();
            QVERIFY2(m_faults.isEmpty(), qPrintable(u"step %1: "_s.arg(i) + m_faults.join(u"; "_s)));
        }
        m_test->cloud.clearFaults();
        m_test->pass(60s); // nobody touches anything
        const qsizetype quiet = posts();
        m_test->pass(30min);
        QCOMPARE(posts(), quiet);
        QVERIFY(!desk().isBusy());
        for (const QString &id : rooms) {
            QVERIFY(!m_seen[id].open);
            QCOMPARE(m_seen[id].ends, m_seen[id].departures);
        }
        QVERIFY(quiet > 100); // it did something
    }
};

QTEST_GUILESS_MAIN(TestCommandProperties)
#include "tst_commandproperties.moc"
