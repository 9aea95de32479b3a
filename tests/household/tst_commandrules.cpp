#include "app/household/commandrules.h"

#include <QTest>

using Unit = Temperature::Unit;

namespace {

constexpr auto degrees = &Temperature::fromTenths;

Command wish(Mode mode, int tenths = 0, int program = 0)
{
    Command command{.mode = mode};
    if (tenths > 0)
        command.setPoint = degrees(tenths);
    if (program > 0)
        command.program = program;
    return command;
}

ThermostatStatus reported(Mode mode, int tenths = 0, int program = 0)
{
    ThermostatStatus status;
    status.mode = mode;
    if (tenths > 0)
        status.setPoint = degrees(tenths);
    if (program > 0)
        status.program = program;
    return status;
}

} // namespace

// What needs neither cloud nor clock.
class TestCommandRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<int>("from"); // tenths of a degree Celsius
        QTest::addColumn<int>("steps");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<int>("to");
        const Unit c = Unit::Celsius;
        const Unit f = Unit::Fahrenheit;
        QTest::newRow("up") << 205 << 1 << c << 210;
        QTest::newRow("down") << 205 << -1 << c << 200;
        QTest::newRow("the first step up goes to the grid") << 203 << 1 << c << 205;
        QTest::newRow("the second goes on") << 203 << 2 << c << 210;
        QTest::newRow("the first step down goes to the grid") << 203 << -1 << c << 200;
        QTest::newRow("just below the grid") << 204 << 1 << c << 205;
        QTest::newRow("just above the grid") << 206 << -1 << c << 205;
        QTest::newRow("six at once") << 185 << 6 << c << 215;
        QTest::newRow("not above what a command may ask") << 398 << 1 << c << 400;
        QTest::newRow("at the top") << 400 << 1 << c << 400;
        QTest::newRow("not below what is offered") << 72 << -1 << c << 70;
        QTest::newRow("at the bottom") << 70 << -1 << c << 70;
        QTest::newRow("below the bottom, set elsewhere: stays") << 50 << -1 << c << 50;
        QTest::newRow("below the bottom: up") << 50 << 1 << c << 55;
        QTest::newRow("70 to 71 °F") << 211 << 1 << f << 217;
        QTest::newRow("71 to 72 °F") << 217 << 1 << f << 222;
        QTest::newRow("72 to 71 °F") << 222 << -1 << f << 217;
        QTest::newRow("20.0 °C is 68 °F") << 200 << 1 << f << 206;
        QTest::newRow("20.3 °C reads 69 °F: up to 70") << 203 << 1 << f << 211;
        QTest::newRow("20.3 °C reads 69 °F: down to 68") << 203 << -1 << f << 200;
        QTest::newRow("21.0 °C, as a cloud may round 70 °F, to 71") << 210 << 1 << f << 217;
        QTest::newRow("104 °F is the top") << 400 << 3 << f << 400;
    }
    void steps()
    {
        QFETCH(const int, from);
        QFETCH(const int, steps);
        QFETCH(const Unit, unit);
        QFETCH(const int, to);
        QCOMPARE(stepped(degrees(from), steps, unit).tenths(), to);
    }

    void stepsOfAnotherSize_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("to");
        QTest::newRow("a tenth") << 203 << 1 << 1 << 204;
        QTest::newRow("a tenth down") << 203 << -1 << 1 << 202;
        QTest::newRow("a degree, to its grid") << 205 << 1 << 10 << 210;
        QTest::newRow("a degree down, to its grid") << 205 << -1 << 10 << 200;
        QTest::newRow("a degree on its grid") << 210 << 2 << 10 << 230;
    }
    void stepsOfAnotherSize()
    {
        QFETCH(const int, from);
        QFETCH(const int, steps);
        QFETCH(const int, size);
        QFETCH(const int, to);
        QCOMPARE(stepped(degrees(from), steps, Unit::Celsius, size).tenths(), to);
        QCOMPARE(stepped(Temperature::fromFahrenheit(70), steps, Unit::Fahrenheit, size),
                 stepped(Temperature::fromFahrenheit(70), steps, Unit::Fahrenheit)); // of °F always one
    }

    // There and back again, from every whole degree: the values shown never drift.
    void stepsReturn()
    {
        for (int shown = 46; shown <= 103; ++shown) {
            const Temperature from = Temperature::fromFahrenheit(shown);
            QCOMPARE(qRound(stepped(from, 1, Unit::Fahrenheit).fahrenheit()), shown + 1);
            QCOMPARE(stepped(stepped(from, 1, Unit::Fahrenheit), -1, Unit::Fahrenheit), from);
        }
        for (int tenths = 70; tenths < 400; tenths += 5)
            QCOMPARE(stepped(stepped(degrees(tenths), 1, Unit::Celsius), -1, Unit::Celsius), degrees(tenths));
    }

    void fulfilled_data()
    {
        QTest::addColumn<Command>("asked");
        QTest::addColumn<ThermostatStatus>("answer");
        QTest::addColumn<bool>("expected");
        QTest::newRow("set point") << wish(Mode::Manual, 210) << reported(Mode::Manual, 210, 1) << true;
        QTest::newRow("another set point") << wish(Mode::Manual, 210) << reported(Mode::Manual, 205) << false;
        QTest::newRow("no set point") << wish(Mode::Manual, 210) << reported(Mode::Manual) << false;
        QTest::newRow("the program happens to want the same")
            << wish(Mode::Manual, 210) << reported(Mode::Automatic, 210) << false;
        QTest::newRow("program") << wish(Mode::Automatic, 0, 2) << reported(Mode::Automatic, 185, 2) << true;
        QTest::newRow("another program")
            << wish(Mode::Automatic, 0, 2) << reported(Mode::Automatic, 185, 1) << false;
        QTest::newRow("program not told") << wish(Mode::Automatic, 0, 2) << reported(Mode::Automatic) << true;
        QTest::newRow("boost: its set point is its own")
            << wish(Mode::Boost) << reported(Mode::Boost, 400) << true;
        QTest::newRow("off") << wish(Mode::Off) << reported(Mode::Off, 70) << true;
        QTest::newRow("protection") << wish(Mode::Protection) << reported(Mode::Protection, 70) << true;
        QTest::newRow("off, not protection") << wish(Mode::Protection) << reported(Mode::Off) << false;
        QTest::newRow("unknown mode") << wish(Mode::Off) << reported(Mode::Unknown) << false;
    }
    void fulfilled()
    {
        QFETCH(const Command, asked);
        QFETCH(const ThermostatStatus, answer);
        QFETCH(const bool, expected);
        QCOMPARE(isFulfilled(asked, answer), expected);
    }

    void endReported_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<int>("asked"); // minutes after noon in Rome; 0: no end
        QTest::addColumn<int>("told");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the same") << Mode::Manual << 60 << 60 << true;
        QTest::newRow("another minute: it rounds") << Mode::Manual << 61 << 60 << true;
        QTest::newRow("later") << Mode::Manual << 60 << 62 << false;
        QTest::newRow("earlier") << Mode::Manual << 62 << 60 << false;
        QTest::newRow("for ever") << Mode::Manual << 0 << 0 << true;
        QTest::newRow("for ever, and it ends") << Mode::Manual << 0 << 60 << false;
        QTest::newRow("not for ever, and it does not end") << Mode::Manual << 60 << 0 << false;
        QTest::newRow("a longer boost") << Mode::Boost << 90 << 30 << false;
        QTest::newRow("a boost without an end") << Mode::Boost << 90 << 0 << true;
        QTest::newRow("automatic: the program's next part") << Mode::Automatic << 0 << 60 << true;
        QTest::newRow("off has none") << Mode::Off << 0 << 0 << true;
    }
    void endReported()
    {
        QFETCH(const Mode, mode);
        QFETCH(const int, asked);
        QFETCH(const int, told);
        const QDateTime noon(QDate(2024, 1, 16), QTime(11, 0), QTimeZone::utc());
        Command command = wish(mode, 210);
        if (asked > 0)
            command.end = noon.addSecs(60 * asked);
        ThermostatStatus status = reported(mode, 210);
        if (told > 0)
            status.activationTime = ActivationTime{.date = QDate(2024, 1, 16), .time = QTime(12, 0).addSecs(60 * told)};
        QTEST(isEndReported(command, status, QTimeZone("Europe/Rome"), noon), "expected");
    }

    // 70 °F goes out as 21.1 °C, and is 70 °F again when read back, rounded by the cloud or not.
    void wholeFahrenheitComesBack()
    {
        for (int shown = 45; shown <= 104; ++shown) {
            const Command asked{.mode = Mode::Manual, .setPoint = Temperature::fromFahrenheit(shown)};
            const int tenths = asked.setPoint->tenths();
            QVERIFY(isFulfilled(asked, reported(Mode::Manual, tenths)));
            const int rounded = qRound(tenths / 5.0) * 5;
            QVERIFY(isRounded(asked, reported(Mode::Manual, rounded)));
            QCOMPARE(qRound(degrees(rounded).fahrenheit()), shown);
        }
    }

    void changes_data()
    {
        QTest::addColumn<ThermostatStatus>("before");
        QTest::addColumn<ThermostatStatus>("after");
        QTest::addColumn<bool>("changed");
        const auto until = [](ThermostatStatus status, int hour) {
            status.activationTime = ActivationTime{.date = QDate(2024, 1, 16), .time = QTime(hour, 0)};
            return status;
        };
        const ThermostatStatus automatic = reported(Mode::Automatic, 190, 1);
        QTest::newRow("nothing") << automatic << automatic << false;
        QTest::newRow("the program went on") << until(automatic, 11) << until(reported(Mode::Automatic, 170, 1), 22) << false;
        QTest::newRow("another program") << automatic << reported(Mode::Automatic, 190, 2) << true;
        QTest::newRow("another set point") << reported(Mode::Manual, 190) << reported(Mode::Manual, 195) << true;
        QTest::newRow("another end") << until(reported(Mode::Manual, 190), 14) << until(reported(Mode::Manual, 190), 15) << true;
        QTest::newRow("manual, past its end") << until(reported(Mode::Manual, 190), 11) << automatic << false;
        QTest::newRow("manual, before its end") << until(reported(Mode::Manual, 190), 14) << automatic << true;
        QTest::newRow("manual without an end") << reported(Mode::Manual, 190) << automatic << true;
        QTest::newRow("automatic has no end") << until(automatic, 11) << reported(Mode::Manual, 190) << true;
        QTest::newRow("what off remembers is no setting") << reported(Mode::Off, 70) << reported(Mode::Off, 200) << false;
        ThermostatStatus cooling = automatic;
        cooling.function = Function::Cooling;
        QTest::newRow("the season") << automatic << cooling << true;
    }
    void changes()
    {
        QFETCH(const ThermostatStatus, before);
        QFETCH(const ThermostatStatus, after);
        const QDateTime noon(QDate(2024, 1, 16), QTime(11, 0), QTimeZone::utc());
        QTEST(settingChanged(before, after, QTimeZone("Europe/Rome"), noon), "changed");
    }

    void target_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("hasTarget");
        QTest::newRow("automatic") << Mode::Automatic << true;
        QTest::newRow("manual") << Mode::Manual << true;
        QTest::newRow("boost") << Mode::Boost << false;
        QTest::newRow("off") << Mode::Off << false;
        QTest::newRow("protection") << Mode::Protection << false;
        QTest::newRow("unknown") << Mode::Unknown << false;
    }
    void target()
    {
        QFETCH(const Mode, mode);
        QFETCH(const bool, hasTarget);
        Thermostat thermostat;
        QVERIFY(!canStep(thermostat)); // never read
        QVERIFY(!shownTarget(thermostat));
        thermostat.status = reported(mode, 190);
        QCOMPARE(canStep(thermostat), hasTarget);
        QCOMPARE(shownTarget(thermostat), hasTarget ? std::optional(degrees(190)) : std::nullopt);

        // A wish under way is the target; one that was refused is not.
        PendingCommand command{.wish = wish(Mode::Manual, 215)};
        thermostat.command = command;
        QVERIFY(canStep(thermostat));
        QCOMPARE(shownTarget(thermostat), degrees(215));
        command.stage = PendingCommand::Stage::Refused;
        thermostat.command = command;
        QCOMPARE(canStep(thermostat), hasTarget);
        command = PendingCommand{.wish = wish(Mode::Off)};
        thermostat.command = command;
        QVERIFY(!canStep(thermostat));
    }
};

QTEST_GUILESS_MAIN(TestCommandRules)
#include "tst_commandrules.moc"
