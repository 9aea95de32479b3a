#include "app/alerts/alerts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = AlertKind;

namespace {

// Noon in Rome, the computer's zone.
const QDateTime noon = QDateTime(QDate(2026, 1, 16), QTime(11, 0), QTimeZone::utc()).toUTC();

ThermostatStatus reading(double degrees, double humidity = 45)
{
    return {.function = Function::Heating,
            .mode = Mode::Automatic,
            .loadState = LoadState::Inactive,
            .temperature = Temperature::fromCelsius(degrees),
            .humidity = humidity};
}

} // namespace

// What a person is told of, and what not.
class TestAlerts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_household;
    Alerts m_alerts;
    AlertWishes m_wishes;
    AccountDates m_dates;
    QDateTime m_now;

    void pass(std::chrono::seconds span) { m_now = m_now.addSecs(span.count()); }
    void limit(const QString &id, const ReadingLimits &limits)
    {
        Choices choices = m_household->choices();
        choices.limits[id] = limits;
        m_household->setChoices(choices);
    }
    void read(const QString &id, const ThermostatStatus &status)
    {
        const std::optional<ThermostatStatus> before = m_household->thermostat(id)->status;
        m_household->applyStatus(id, status, m_now);
        m_alerts.read(*m_household->thermostat(id), *m_household->homeOf(id), before, m_now);
    }
    void fail(const QString &id, Error::Kind kind = Error::Kind::NotFound)
    {
        m_household->applyFailure(id, Error{.kind = kind}, m_now);
    }
    QList<Alert> take() { return m_alerts.take(*m_household, m_dates, m_wishes, m_now); }
    QDateTime nextLook() const { return m_alerts.nextLook(*m_household, m_dates, m_wishes, m_now); }
    // Every minute for so long: all that was told.
    QList<Alert> takeFor(std::chrono::minutes span)
    {
        QList<Alert> all;
        for (auto each = 0min; each < span; each += 1min) {
            pass(1min);
            all += take();
        }
        return all;
    }
    static Alert one(Kind kind, const QStringList &ids = {}) { return {.kind = kind, .moduleIds = ids}; }

private Q_SLOTS:
    void init()
    {
        m_household = std::make_unique<Household>();
        m_alerts = Alerts();
        m_wishes = {};
        m_dates = {};
        m_now = noon;
        m_household->applyPlants({Plant{.id = u"home"_s, .name = u"Casa"_s}}, m_now);
        QList<Module> modules;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            modules << Module{.id = id, .name = u"Stanza "_s + id};
        m_household->applyTopology(u"home"_s, modules);
        for (const QString &id : m_household->moduleIds())
            read(id, reading(20));
    }

    void nothingToSay()
    {
        QCOMPARE(takeFor(24h), QList<Alert>());
        QVERIFY(!nextLook().isValid()); // nothing ticks
    }

    // T-14: one of three.
    void unreachableForTwoHoursOnceADay()
    {
        fail(u"b"_s);
        QCOMPARE(nextLook(), noon.addSecs(2 * 3600));
        QCOMPARE(takeFor(119min), QList<Alert>());
        QCOMPARE(takeFor(2min), QList<Alert>{one(Kind::Unreachable, {u"b"_s})});
        QCOMPARE(takeFor(23h), QList<Alert>());
        QCOMPARE(takeFor(2h), QList<Alert>{one(Kind::Unreachable, {u"b"_s})});
    }

    void reachedBetweenIsNoOutage()
    {
        fail(u"b"_s);
        takeFor(90min);
        read(u"b"_s, reading(20));
        fail(u"b"_s);
        QCOMPARE(takeFor(119min), QList<Alert>());
    }

    void othersJoinTheFirst()
    {
        fail(u"b"_s);
        pass(20min);
        fail(u"c"_s, Error::Kind::ThermostatTimeout);
        QCOMPARE(takeFor(10h), QList<Alert>{one(Kind::Unreachable, QStringList{u"b"_s, u"c"_s})});
    }

    void readingThatFailsOtherwiseIsNotUnreachable()
    {
        fail(u"b"_s, Error::Kind::BadAnswer);
        QCOMPARE(takeFor(10h), QList<Alert>());
    }

    // T-9: no word of one while nothing can be read.
    void anOutageOfAllIsNobodysOwn()
    {
        fail(u"b"_s);
        m_household->setTrouble(Error{.kind = Error::Kind::Offline}, m_now);
        QCOMPARE(takeFor(10h), QList<Alert>());
    }

    // T-8: eight hours of sleep, and nothing is said.
    void sleepIsNoOutage()
    {
        fail(u"b"_s);
        pass(8h);
        m_alerts.woke(m_now);
        QCOMPARE(takeFor(119min), QList<Alert>());
        QCOMPARE(takeFor(2min).size(), 1); // two hours awake
    }

    void beyondALimit_data()
    {
        QTest::addColumn<ReadingLimits>("limits");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("humidity");
        QTest::addColumn<std::optional<Kind>>("told");
        const ReadingLimits cold{.below = Temperature::fromCelsius(16)};
        const ReadingLimits warm{.above = Temperature::fromCelsius(24)};
        const ReadingLimits humid{.humidityAbove = 60};
        QTest::newRow("no limit") << ReadingLimits() << 3.0 << 99.0 << std::optional<Kind>();
        QTest::newRow("cold") << cold << 15.9 << 45.0 << std::optional(Kind::TooCold);
        QTest::newRow("at the limit") << cold << 16.0 << 45.0 << std::optional<Kind>();
        QTest::newRow("warm") << warm << 24.1 << 45.0 << std::optional(Kind::TooWarm);
        QTest::newRow("at the upper limit") << warm << 24.0 << 45.0 << std::optional<Kind>();
        QTest::newRow("humid") << humid << 20.0 << 60.5 << std::optional(Kind::TooHumid);
        QTest::newRow("at the limit of humidity") << humid << 20.0 << 60.0 << std::optional<Kind>();
    }
    void beyondALimit()
    {
        QFETCH(const ReadingLimits, limits);
        QFETCH(const double, degrees);
        QFETCH(const double, humidity);
        QFETCH(const std::optional<Kind>, told);
        limit(u"a"_s, limits);
        read(u"a"_s, reading(degrees, humidity));
        QCOMPARE(take(), QList<Alert>()); // it may be a window
        pass(11min);
        read(u"a"_s, reading(degrees, humidity));
        QCOMPARE(take(), told ? QList<Alert>{one(*told, {u"a"_s})} : QList<Alert>());
        // And at most once a day, however often it is read.
        for (int i = 0; i < 140; ++i) {
            pass(10min);
            read(u"a"_s, reading(degrees, humidity));
            QCOMPARE(take(), QList<Alert>());
        }
        pass(1h);
        read(u"a"_s, reading(degrees, humidity));
        QCOMPARE(take().size(), told ? 1 : 0);
    }

    void aMomentBeyondIsNothing()
    {
        limit(u"a"_s, {.below = Temperature::fromCelsius(16)});
        for (int i = 0; i < 10; ++i) {
            read(u"a"_s, reading(15));
            QCOMPARE(take(), QList<Alert>());
            pass(9min);
            read(u"a"_s, reading(17));
            QCOMPARE(take(), QList<Alert>());
            pass(9min);
        }
    }

    void aLostThermostatsLastReadingIsNotToldForEver()
    {
        limit(u"a"_s, {.below = Temperature::fromCelsius(16)});
        read(u"a"_s, reading(15));
        take();
        pass(15min);
        read(u"a"_s, reading(15));
        QCOMPARE(take().size(), 1);
        fail(u"a"_s);
        m_wishes.unwanted << Kind::Unreachable;
        QCOMPARE(takeFor(48h), QList<Alert>()); // nobody knows how cold it is
    }

    void roomsAreToldTogether()
    {
        for (const QString &id : {u"a"_s, u"c"_s}) {
            limit(id, {.below = Temperature::fromCelsius(16)});
            read(id, reading(15));
        }
        take();
        pass(11min);
        read(u"a"_s, reading(15));
        read(u"c"_s, reading(15));
        QCOMPARE(take(), QList<Alert>{one(Kind::TooCold, QStringList{u"a"_s, u"c"_s})});
    }

    void boostThatEnded_data()
    {
        QTest::addColumn<int>("readAfter"); // minutes from its end
        QTest::addColumn<Mode>("then");
        QTest::addColumn<bool>("told");
        QTest::newRow("at its end") << 1 << Mode::Automatic << true;
        QTest::newRow("stopped before") << -10 << Mode::Automatic << false;
        QTest::newRow("begun again") << 1 << Mode::Boost << false;
        QTest::newRow("long ago, as after sleep") << 8 * 60 << Mode::Automatic << false;
    }
    void boostThatEnded()
    {
        QFETCH(const int, readAfter);
        QFETCH(const Mode, then);
        QFETCH(const bool, told);
        ThermostatStatus boost = reading(20);
        boost.mode = Mode::Boost;
        const QDateTime end = m_now.addSecs(30 * 60);
        const QDateTime there = end.toTimeZone(m_household->homes().first().zone);
        boost.activationTime = ActivationTime{.date = there.date(), .time = there.time()};
        read(u"a"_s, boost);
        QCOMPARE(take(), QList<Alert>());
        m_now = end.addSecs(readAfter * 60);
        ThermostatStatus after = reading(21);
        after.mode = then;
        read(u"a"_s, after);
        QCOMPARE(take(), told ? QList<Alert>{one(Kind::BoostEnded, {u"a"_s})} : QList<Alert>());
        QCOMPARE(take(), QList<Alert>());
    }

    void accountThatNeedsAPerson_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("told");
        QTest::newRow("sign in") << Error::Kind::SignInNeeded << true;
        QTest::newRow("secret ended") << Error::Kind::ClientSecretExpired << true;
        QTest::newRow("other scopes") << Error::Kind::InvalidScope << true;
        QTest::newRow("the app's password") << Error::Kind::AppPasswordExpired << true;
        QTest::newRow("passphrase") << Error::Kind::PassphraseNeeded << true;
        QTest::newRow("no internet") << Error::Kind::Offline << false;
        QTest::newRow("the cloud is down") << Error::Kind::ServerFault << false;
        QTest::newRow("used up") << Error::Kind::QuotaUsedUp << false;
        QTest::newRow("keyring locked") << Error::Kind::KeychainLocked << false;
    }
    void accountThatNeedsAPerson()
    {
        QFETCH(const Error::Kind, kind);
        QFETCH(const bool, told);
        m_household->setTrouble(Error{.kind = kind}, m_now);
        QCOMPARE(take(), told ? QList<Alert>{one(Kind::AccountNeedsYou)} : QList<Alert>());
        QCOMPARE(takeFor(23h), QList<Alert>());
        QCOMPARE(takeFor(2h).size(), told ? 1 : 0);
    }

    // A month, a week and a day before, and at its end: once each, whenever the program runs.
    void secretThatEnds()
    {
        m_dates.secretSince = m_now.addYears(-1).addDays(100);
        const QDateTime end = m_dates.secretEnds();
        QList<qint64> daysLeft;
        while (m_now < end.addDays(20)) {
            const QDateTime look = nextLook();
            QVERIFY(look.isValid());
            if (look > end.addDays(20))
                break;
            m_now = look;
            const QList<Alert> alerts = take();
            QCOMPARE(alerts, QList<Alert>{one(Kind::SecretEnds)});
            daysLeft << m_now.daysTo(end);
        }
        QCOMPARE(daysLeft, (QList<qint64>{30, 7, 1, 0}));
    }
    void secretWhoseDayPassedWhileNobodyRan()
    {
        m_dates.secretSince = m_now.addYears(-1).addDays(5);
        QCOMPARE(take(), QList<Alert>{one(Kind::SecretEnds)}); // that of a week; that of a month is past
        QCOMPARE(take(), QList<Alert>());
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now"); // here
        QTest::addColumn<QTime>("until"); // invalid: not quiet
        QTest::newRow("evening") << QTime(22, 0) << QTime(7, 0) << QTime(23, 30) << QTime(7, 0);
        QTest::newRow("night") << QTime(22, 0) << QTime(7, 0) << QTime(3, 0) << QTime(7, 0);
        QTest::newRow("their end") << QTime(22, 0) << QTime(7, 0) << QTime(7, 0) << QTime();
        QTest::newRow("their begin") << QTime(22, 0) << QTime(7, 0) << QTime(22, 0) << QTime(7, 0);
        QTest::newRow("day") << QTime(22, 0) << QTime(7, 0) << QTime(12, 0) << QTime();
        QTest::newRow("within a day") << QTime(13, 0) << QTime(15, 0) << QTime(14, 0) << QTime(15, 0);
        QTest::newRow("before them") << QTime(13, 0) << QTime(15, 0) << QTime(12, 59) << QTime();
        QTest::newRow("no length") << QTime(13, 0) << QTime(13, 0) << QTime(13, 0) << QTime();
    }
    void quietHours()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, to);
        QFETCH(const QTime, now);
        QFETCH(const QTime, until);
        const AlertWishes wishes{.hasQuietHours = true, .quietFrom = from, .quietTo = to};
        const QDateTime moment(QDate(2026, 1, 16), now, QTimeZone::systemTimeZone());
        const QDateTime end = wishes.quietUntil(moment.toUTC());
        QCOMPARE(end.isValid(), until.isValid());
        if (until.isValid()) {
            QCOMPARE(end.toLocalTime().time(), until);
            QVERIFY(moment < end && moment.secsTo(end) < 24 * 3600);
        }
    }

    void quietHoursHoldBack()
    {
        m_wishes.hasQuietHours = true;
        m_now = QDateTime(QDate(2026, 1, 16), QTime(23, 0), QTimeZone::systemTimeZone()).toUTC();
        fail(u"b"_s);
        QCOMPARE(takeFor(7h), QList<Alert>());
        const QDateTime morning = QDateTime(QDate(2026, 1, 17), QTime(7, 0), QTimeZone::systemTimeZone()).toUTC();
        QCOMPARE(nextLook(), morning);
        m_now = morning;
        QCOMPARE(take(), QList<Alert>{one(Kind::Unreachable, {u"b"_s})});
    }
    void whatIsOverByMorningIsNotSaid()
    {
        m_wishes.hasQuietHours = true;
        m_now = QDateTime(QDate(2026, 1, 16), QTime(23, 0), QTimeZone::systemTimeZone()).toUTC();
        fail(u"b"_s);
        takeFor(7h);
        read(u"b"_s, reading(20));
        QCOMPARE(takeFor(3h), QList<Alert>());
    }

    void unwantedKindsAreNotSaid()
    {
        m_wishes.unwanted << Kind::Unreachable;
        fail(u"b"_s);
        QCOMPARE(takeFor(5h), QList<Alert>());
        QVERIFY(!nextLook().isValid());
    }

    void whatWasToldIsKeptOverARestart()
    {
        fail(u"b"_s);
        QCOMPARE(takeFor(3h).size(), 1);
        m_alerts = Alerts(m_alerts.told());
        QCOMPARE(takeFor(20h), QList<Alert>());
    }

    void aClockThatWasSetTellsNothingTwice()
    {
        fail(u"b"_s);
        QCOMPARE(takeFor(3h).size(), 1);
        const auto by = std::chrono::milliseconds(30h);
        m_household->shift(by, m_now);
        m_alerts.shift(by);
        pass(30h);
        QCOMPARE(takeFor(2h), QList<Alert>());
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
