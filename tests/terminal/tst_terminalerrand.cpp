#include "ui/errorwords.h"
#include "ui/terminalerrand.h"
#include "ui/terminalwords.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Complaint = TerminalErrand::Complaint;
using End = ManualEnd::Kind;

namespace {

const QDateTime now(QDate(2024, 1, 16), QTime(20, 0), QTimeZone::utc()); // 21:00 in Rome

QDateTime rome(int day, int hour, int minute)
{
    return QDateTime(QDate(2024, 1, day), QTime(hour, minute), QTimeZone("Europe/Rome")).toUTC();
}

} // namespace

// What is typed becomes what is sent; and what cannot be sent is refused with what to do about it.
class TestTerminalErrand : public QObject
{
    Q_OBJECT

    Household m_household;

    void fill(Mode mode, const std::optional<ActivationTime> &end = {})
    {
        Thermostat thermostat;
        thermostat.id = u"1"_s;
        thermostat.name = u"Soggiorno"_s;
        thermostat.status = ThermostatStatus{.function = Function::Heating,
                                             .mode = mode,
                                             .setPoint = Temperature::fromTenths(195),
                                             .activationTime = end,
                                             .temperatureFormat = Temperature::Unit::Celsius};
        thermostat.readAt = now;
        thermostat.programs = {{1, u"Settimana"_s}, {2, u"Ferie"_s}};
        Home home;
        home.id = u"a"_s;
        home.name = u"Casa"_s;
        home.zone = QTimeZone("Europe/Rome");
        home.thermostats = {thermostat};
        m_household.restore({home}, now);
    }
    TerminalErrand::Made<Errand> made(const QStringList &options)
    {
        const auto parsed = TerminalRequest::parse(QStringList{u"set"_s, u"sogg"_s} + options);
        return TerminalErrand::set(std::get<TerminalRequest>(parsed), m_household, now);
    }
    Errand good(const QString &options) { return std::get<Errand>(made(options.split(u' '))); }
    Complaint bad(const QString &options) { return std::get<Complaint>(made(options.split(u' '))); }
    TerminalErrand::Made<Errand> history(const QString &line)
    {
        const auto parsed = TerminalRequest::parse(QStringList{u"history"_s} + line.split(u' ', Qt::SkipEmptyParts));
        return TerminalErrand::history(std::get<TerminalRequest>(parsed), m_household, u"/tmp/x.csv"_s, now);
    }

private Q_SLOTS:
    // One that hangs cannot be unlocked, and Tepore's window could do nothing either.
    void keyringsHaveWordsOfTheirOwn()
    {
        const auto said = [](Error::Kind kind) {
            return ErrorWords::forCommand({.kind = kind}, Temperature::Unit::Celsius).sentence + u' ' + TerminalWords::failure({.kind = kind});
        };
        const QString locked = said(Error::Kind::KeychainLocked);
        QVERIFY2(locked.count(u"locked"_s) == 2 && locked.contains(u"Open Tepore"_s), qPrintable(locked));
        const QString hung = said(Error::Kind::KeychainUnavailable);
        QVERIFY2(hung.count(u"does not answer"_s) == 2 && !hung.contains(u"locked"_s) && !hung.contains(u"Open Tepore"_s),
                 qPrintable(hung));
        const QString denied = said(Error::Kind::KeychainDenied);
        QVERIFY2(denied.count(u"refused"_s) == 2 && !denied.contains(u"locked"_s), qPrintable(denied));
    }

    void proxiesHaveWordsOfTheirOwn()
    {
        for (const Error::Kind kind : {Error::Kind::ProxyFailed, Error::Kind::ProxySignIn}) {
            QCOMPARE(exitCodeFor(Error{.kind = kind}), ExitCode::NoConnection);
            const QString text = TerminalWords::failure(Error{.kind = kind});
            QVERIFY2(text.contains(u"proxy"_s) && text.contains(u"settings"_s), qPrintable(text));
        }
    }

    // It could not be read, so nothing was sent.
    void aThermostatThatDoesNotAnswerIsNamed()
    {
        const Thermostat &thermostat = *m_household.thermostat(u"1"_s);
        QCOMPARE(TerminalWords::notSet({.kind = Error::Kind::NotFound, .status = 404}, thermostat),
                 u"Soggiorno: nothing was changed. The thermostat is not connected right now. Check its power and Wi-Fi, then the phone app."_s);
        QCOMPARE(TerminalWords::notSet({.kind = Error::Kind::ThermostatTimeout, .status = 408}, thermostat),
                 u"Soggiorno: nothing was changed. The thermostat did not answer in time. Try again later."_s);
        QCOMPARE(TerminalWords::notSet({.kind = Error::Kind::Offline}, thermostat), TerminalWords::failure({.kind = Error::Kind::Offline}));
    }

    void init() { fill(Mode::Automatic); }

    void temperatures_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("tenths");
        QTest::newRow("point") << u"21.5"_s << 215;
        QTest::newRow("comma") << u"21,5"_s << 215;
        QTest::newRow("unit") << u"21.5°C"_s << 215;
        QTest::newRow("fahrenheit") << u"70F"_s << 211;
        QTest::newRow("lowest") << u"3"_s << 30;
        QTest::newRow("highest") << u"40"_s << 400;
    }
    void temperatures()
    {
        QFETCH(const QString, typed);
        const Errand errand = good(u"--to "_s + typed);
        QCOMPARE(errand.mode, Mode::Manual);
        QTEST(errand.setPoint->tenths(), "tenths");
    }

    void theHouseholdsUnit()
    {
        Choices choices;
        choices.unit = Temperature::Unit::Fahrenheit;
        m_household.setChoices(choices);
        QCOMPARE(good(u"--to 70"_s).setPoint->tenths(), 211);
        QVERIFY(bad(u"--to 21"_s).text.contains(u"°F"_s)); // too cold: said in the unit it was taken for
        m_household.setChoices({});
    }

    void ends_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<int>("minutes");
        const auto row = [](const QString &options, End kind, const QDateTime &at = {}, int minutes = 0) {
            QTest::newRow(qPrintable(options)) << options << int(kind) << at << minutes;
        };
        row(u"--until 22:30"_s, End::At, rome(16, 22, 30));
        row(u"--until 22.30"_s, End::At, rome(16, 22, 30));
        row(u"--until 7:00"_s, End::At, rome(17, 7, 0)); // the next one is tomorrow's
        row(u"--until 21:00"_s, End::At, rome(17, 21, 0)); // not this very moment
        row(u"--until 2024-01-20T18:00"_s, End::At, rome(20, 18, 0));
        row(u"--until changed"_s, End::UntilChanged);
        row(u"--for 2h"_s, End::For, {}, 120);
        row(u"--for 90m"_s, End::For, {}, 90);
        row(u"--for 45min"_s, End::For, {}, 45);
        row(u"--for 1h30"_s, End::For, {}, 90);
        row(u"--for 1H30M"_s, End::For, {}, 90);
        row(u"--no-wait"_s, End::Kept);
    }
    void ends()
    {
        QFETCH(const QString, options);
        const Errand errand = good(u"--to 21 "_s + options);
        QTEST(int(errand.end.kind), "kind");
        QTEST(errand.end.at, "at");
        QTEST(errand.end.minutes, "minutes");
    }

    // Which one that is, whoever sends it knows (tst_errandserver): what is known here may be old.
    void anEndAloneKeepsTheSetPoint()
    {
        const Errand errand = good(u"--for 2h"_s);
        QCOMPARE(errand.mode, Mode::Manual);
        QVERIFY(!errand.setPoint);
        QCOMPARE(errand.end.kind, End::For);
    }

    // By whoever sends it: what is known here may be old.
    void theEndOfAManualSettingStays()
    {
        fill(Mode::Manual, ActivationTime{.date = QDate(2024, 1, 16), .time = QTime(23, 15)});
        QCOMPARE(good(u"--to 21"_s).end.kind, End::Kept);
        fill(Mode::Manual);
        QCOMPARE(good(u"--to 21"_s).end.kind, End::Kept);
    }

    void otherModes()
    {
        QCOMPARE(good(u"--off"_s).mode, Mode::Off);
        QCOMPARE(good(u"--protect"_s).mode, Mode::Protection);
        QCOMPARE(good(u"--boost 60"_s).boostMinutes, 60);
        QCOMPARE(good(u"--warmer"_s).steps, 1);
        QCOMPARE(good(u"--cooler"_s).steps, -1);
        QCOMPARE(good(u"--cooler"_s).setPoint, std::nullopt); // it starts from what holds when it is carried out
        QCOMPARE(good(u"--to 21"_s).steps, 0);
        QCOMPARE(good(u"--auto"_s).program, std::nullopt);
        QCOMPARE(good(u"--auto ferie"_s).program, 2);
        QCOMPARE(good(u"--auto 1"_s).program, 1);
        QVERIFY(good(u"--off"_s).waits);
        QVERIFY(!good(u"--off --no-wait"_s).waits);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const QString &options, ExitCode code, const QString &says) {
            QTest::newRow(qPrintable(options)) << options << int(code) << says;
        };
        row(u"--no-wait"_s, ExitCode::Usage, u"--to"_s);
        row(u"--to 21 --off"_s, ExitCode::Usage, u"only one"_s);
        row(u"--warmer --cooler"_s, ExitCode::Usage, u"only one"_s);
        row(u"--warmer --for 2h"_s, ExitCode::Usage, u"only one"_s);
        row(u"--boost 30 --until 22:30"_s, ExitCode::Usage, u"only one"_s);
        row(u"--to warm"_s, ExitCode::Usage, u"“warm”"_s);
        row(u"--to 2,9"_s, ExitCode::Usage, u"3.0"_s);
        row(u"--to 40.1"_s, ExitCode::Usage, u"40.0"_s);
        row(u"--to 21 --until 25:00"_s, ExitCode::Usage, u"“25:00”"_s);
        row(u"--to 21 --until 2024-01-16T12:00"_s, ExitCode::Usage, u"over already"_s);
        row(u"--to 21 --until 2024-02-30T12:00"_s, ExitCode::Usage, u"2024-02-30"_s);
        row(u"--to 21 --for 90"_s, ExitCode::Usage, u"90m"_s);
        row(u"--to 21 --for 0m"_s, ExitCode::Usage, u"“0m”"_s);
        row(u"--to 21 --for 2h --until 22:30"_s, ExitCode::Usage, u"--until"_s);
        row(u"--boost 45"_s, ExitCode::Usage, u"“45”"_s);
        row(u"--boost soon"_s, ExitCode::Usage, u"“soon”"_s);
        row(u"--auto nights"_s, ExitCode::NotFound, u"Settimana (1), Ferie (2)"_s);
        row(u"--auto 9"_s, ExitCode::NotFound, u"Ferie"_s);
    }
    void refusals()
    {
        QFETCH(const QString, options);
        QFETCH(const QString, says);
        const Complaint complaint = bad(options);
        QTEST(int(complaint.code), "code");
        QVERIFY2(complaint.text.contains(says), qPrintable(complaint.text));
        QVERIFY(!complaint.text.contains(u'\n'));
    }

    void whichThermostat()
    {
        const auto set = [this](const QStringList &names) {
            const auto parsed = TerminalRequest::parse(QStringList{u"set"_s, u"--off"_s} + names);
            return std::get<Complaint>(TerminalErrand::set(std::get<TerminalRequest>(parsed), m_household, now));
        };
        QCOMPARE(set({}).code, ExitCode::Usage);
        QCOMPARE(set({u"sogg"_s, u"bagno"_s}).code, ExitCode::Usage);
        QCOMPARE(set({u"bagno"_s}).code, ExitCode::NotFound);
        QVERIFY(set({u"bagno"_s}).text.contains(u"Casa/Soggiorno"_s));
        m_household.restore({}, {});
        QVERIFY(set({u"bagno"_s}).text.contains(u"status --refresh"_s));
    }

    void historyOfDays()
    {
        const Errand all = std::get<Errand>(history(u"--csv"_s));
        QCOMPARE(all.what.file, u"/tmp/x.csv"_s);
        QCOMPARE(all.what.sources.size(), 1);
        QCOMPARE(all.what.sources.first().thermostat, u"Soggiorno"_s);
        QVERIFY(all.what.from < now.addYears(-20) && all.what.to >= now);

        const Errand some = std::get<Errand>(history(u"--csv --from 2024-01-02 --until 2024-01-03 --output y.csv"_s));
        QCOMPARE(some.what.from, rome(2, 0, 0));
        QCOMPARE(some.what.to, rome(4, 0, 0)); // the last day is in it
        QCOMPARE(some.what.file, QDir::current().absoluteFilePath(u"y.csv"_s));

        QCOMPARE(std::get<Complaint>(history(u""_s)).code, ExitCode::Usage);
        QCOMPARE(std::get<Complaint>(history(u"--csv --from yesterday"_s)).code, ExitCode::Usage);
        QCOMPARE(std::get<Complaint>(history(u"--csv attic"_s)).code, ExitCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestTerminalErrand)
#include "tst_terminalerrand.moc"
