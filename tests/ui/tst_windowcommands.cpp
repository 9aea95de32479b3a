#include "support/windowtest.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// What a person is told of a command, and how they take it back.
class TestWindowCommands : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void T5_confirmationStatesTheEnd();
    void theMenuTicksTheEndThereIs();
    void T6_boostAndStop();
    void T6_stopBringsBackTheManualSetting();
    void T6_boostByKeys();
    void T11_eachRefusalInItsOwnWords_data();
    void T11_eachRefusalInItsOwnWords();
    void T11_screenInUseCountsDown();
    void T12_notAtOnceAndNeverSilently();
    void T12_anotherEndIsNotKept();
    void T12_anotherBoostIsNotKept();
    void T13_changedElsewhereIsMarked();
    void T23_quitWaitsForTheAnswer();
    void T23_quitDoesNotWaitForEver();
    void T23_refusedAtTheEnd_data();
    void T23_refusedAtTheEnd();
    void T24_coolerIsALowerTemperature();
    void T25_computerInAnotherZone();
    void roundedIsSaid();
    void roundedAwayIsSaid();
    void roundedFahrenheitIsAsAskedFor();
    void refusedInFahrenheit();

private:
    QString line(const QString &id) const { return m_window->onCard(id, u"command"_s); }
    QMessageBox *question() const { return m_window->window.findChild<QMessageBox *>(u"farewell"_s); }
};

void TestWindowCommands::T5_confirmationStatesTheEnd()
{
    m_id = TestCloud::livingRoom; // automatic, noon: two hours, or until the program's next change
    warmer();
    m_cloud->pass(20s);
    QVERIFY2(line(m_id).startsWith(u"Confirmed"_s) && line(m_id).contains(u"until"_s), qPrintable(line(m_id)));
    QVERIFY(m_window->text(u"toast.text"_s).contains(u"until"_s));
    QVERIFY(onCard(u"command.undo"_s)->isVisible());
    press(button(u"toast.changeEnd"_s));
    QTRY_VERIFY(m_window->find<QComboBox>(u"detail.end"_s)->hasFocus());
}

void TestWindowCommands::theMenuTicksTheEndThereIs()
{
    const auto opened = [this] {
        press(onCard(u"modes"_s));
        return m_window->window.findChildren<QMenu *>(u"card.%1.modes.menu"_s.arg(m_id)).last();
    };
    const auto ticked = [opened] {
        QMenu *menu = opened();
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isChecked())
                texts << action->text();
        }
        menu->close();
        return texts;
    };
    m_cloud->tepore->desk.manual(m_id, Temperature::fromTenths(215), {.kind = ManualEnd::Kind::UntilChanged});
    m_cloud->pass(20s);
    QCOMPARE(ticked(), QStringList{u"Manual, 21.5\u202F°C until I change it"_s});
    m_cloud->tepore->desk.manual(m_id, Temperature::fromTenths(215), {.kind = ManualEnd::Kind::For, .minutes = 240});
    QCOMPARE(ticked().size(), 1); // while it is under way, too
    QVERIFY2(ticked().first().startsWith(u"Manual, 21.5\u202F°C until 16:0"_s), qPrintable(ticked().first()));
    m_cloud->pass(20s);
    QVERIFY2(ticked().first().startsWith(u"Manual, 21.5\u202F°C until 16:0"_s), qPrintable(ticked().first()));
    const QJsonObject before = lastPost();
    QMenu *menu = opened();
    menu->findChild<QAction *>(u"manual.now"_s)->trigger();
    menu->close();
    m_cloud->pass(20s);
    QCOMPARE(lastPost()["activationTime"_L1], before["activationTime"_L1]);
}

void TestWindowCommands::T6_boostAndStop()
{
    m_id = TestCloud::livingRoom;
    const int program = *m_cloud->thermostat(m_id).status->program;
    m_window->window.openThermostat(m_id);
    press(button(u"detail.boost30"_s));
    m_cloud->settle();
    const QString mode = m_window->text(u"detail.mode"_s);
    QVERIFY2(mode.startsWith(u"Boost until 12:3"_s) && mode.contains(u"30 min left"_s) &&
                 mode.contains(u"then back to Automatic · "_s),
             qPrintable(mode));
    m_cloud->pass(20s);
    const qsizetype before = m_cloud->cloud.log().size();
    m_cloud->advance(2min); // the countdown costs nothing
    m_window->window.openThermostat(m_id);
    QVERIFY(m_window->text(u"detail.mode"_s).contains(u"28 min left"_s));
    QCOMPARE(m_cloud->cloud.log().size(), before);
    press(button(u"detail.stopBoost"_s));
    m_cloud->pass(1s);
    QCOMPARE(posts().size(), 2);
    QCOMPARE(lastPost()["mode"_L1].toString(), u"automatic"_s);
    QCOMPARE(lastPost()["programs"_L1][0]["number"_L1].toInt(), program);
}

void TestWindowCommands::T6_stopBringsBackTheManualSetting()
{
    m_cloud->tepore->desk.manual(m_id, Temperature::fromTenths(215), {.kind = ManualEnd::Kind::For, .minutes = 240});
    m_cloud->pass(20s);
    const QJsonObject before = lastPost();
    QVERIFY(before.contains("activationTime"_L1));
    m_window->window.openThermostat(m_id);
    press(button(u"detail.boost90"_s));
    m_cloud->pass(20s);
    QCOMPARE(lastPost()["mode"_L1].toString(), u"boost"_s);
    press(button(u"detail.stopBoost"_s));
    m_cloud->pass(20s);
    QCOMPARE(posts().size(), 3);
    QCOMPARE(lastPost(), before);
}

void TestWindowCommands::T6_boostByKeys()
{
    QWidget *card = m_window->card(m_id);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_B);
    auto *menu = m_window->find<QMenu>(u"card.%1.boost.menu"_s.arg(m_id));
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_6);
    m_cloud->pass(16s);
    QCOMPARE(posts().size(), 1);
    const QStringList span = lastPost()["activationTime"_L1].toString().split(u'/');
    QCOMPARE(QDateTime::fromString(span[0], Qt::ISODate).secsTo(QDateTime::fromString(span[1], Qt::ISODate)), 3600);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_B, Qt::ShiftModifier);
    m_cloud->pass(1s);
    QCOMPARE(posts().size(), 2);
    QCOMPARE(lastPost()["mode"_L1].toString(), u"manual"_s);
    QCOMPARE(lastPost()["setPoint"_L1]["value"_L1].toDouble(), 20.5);
}

void TestWindowCommands::T11_eachRefusalInItsOwnWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const QByteArray none("{}");
    QTest::newRow("430") << 430 << none << u"the thermostat refused the values"_s;
    QTest::newRow("486") << 486 << none << u"someone is using the thermostat's screen"_s;
    QTest::newRow("404") << 404 << none << u"the thermostat is not connected"_s;
    QTest::newRow("403") << 403 << none << u"Legrand does not allow it"_s;
    QTest::newRow("403, quota") << 403 << QByteArray("{\"message\":\"Out of call volume quota. Quota will be replenished in 01:00:00.\"}")
                                << u"used up"_s;
    QTest::newRow("429") << 429 << none << u"Legrand asks us to wait"_s;
    QTest::newRow("469") << 469 << none << u"password of the official Thermostat app has expired"_s;
    QTest::newRow("470") << 470 << none << u"terms of the official Thermostat app have changed"_s;
    QTest::newRow("408, not carried out") << 408 << none << u"the thermostat did not answer in time"_s;
    QTest::newRow("500, not carried out") << 500 << none << u"Legrand's service had an internal problem"_s;
}

void TestWindowCommands::T11_eachRefusalInItsOwnWords()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    m_cloud->cloud.addFault({.kind = u"command"_s, .times = 0, .status = status, .body = body});
    warmer();
    m_cloud->pass(70s); // read back where the answer leaves it open; asked again where the screen is in use
    QVERIFY2(line(m_id).startsWith(u"Not changed: "_s) && line(m_id).contains(words), qPrintable(line(m_id)));
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"20.5"_s));
    QCOMPARE(onCard(u"command.first"_s)->text(), u"Set 21.0\u202F°C again"_s);
    QVERIFY(onCard(u"command.first"_s)->isVisible());
    QCOMPARE(posts().size(), status == 486 ? 3 : 1);
}

void TestWindowCommands::T11_screenInUseCountsDown()
{
    m_cloud->cloud.addFault({.kind = u"command"_s, .times = 0, .status = 486, .body = "{}"});
    warmer();
    m_cloud->pass(1200ms);
    QVERIFY2(line(m_id).contains(u"Sending 21.0\u202F°C until changed again in 10 s"_s), qPrintable(line(m_id)));
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"21.0"_s));
    m_cloud->advance(3s);
    QTRY_VERIFY2(line(m_id).contains(u"in 7 s"_s), qPrintable(line(m_id)));
    QVERIFY(onCard(u"command.cancel"_s)->isVisible());
    press(onCard(u"command.cancel"_s));
    QVERIFY(line(m_id).startsWith(u"Not changed: someone is using"_s));
    m_cloud->pass(30s);
    QCOMPARE(posts().size(), 1);
}

void TestWindowCommands::T12_notAtOnceAndNeverSilently()
{
    m_cloud->cloud.options().echoDelaySeconds = 3600; // takes it, and goes on reporting the old
    warmer();
    m_cloud->pass(17s);
    QVERIFY2(line(m_id).contains(u"the thermostat does not show it yet"_s), qPrintable(line(m_id)));
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"21.0"_s));
    m_cloud->pass(50s);
    QVERIFY2(line(m_id).startsWith(u"You asked for 21.0"_s) && line(m_id).contains(u"reports 20.5"_s), qPrintable(line(m_id)));
    QCOMPARE(onCard(u"command.first"_s)->text(), u"Set 21.0\u202F°C"_s);
    QCOMPARE(onCard(u"command.second"_s)->text(), u"Keep 20.5\u202F°C"_s);
    m_cloud->cloud.options().echoDelaySeconds = 0;
    press(onCard(u"command.first"_s));
    m_cloud->pass(20s);
    QVERIFY(line(m_id).startsWith(u"Confirmed"_s));
    QCOMPARE(posts().size(), 2);
}

// The set point is as it was asked for: what is not kept is the end.
void TestWindowCommands::T12_anotherEndIsNotKept()
{
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, {{u"until"_s, u"2024-01-16T17:30:00"_s}}), QString());
    m_cloud->pass(61s);
    m_cloud->tepore->reader.read(m_id);
    m_cloud->cloud.options().echoDelaySeconds = 3600;
    m_cloud->tepore->desk.manual(m_id, Temperature::fromTenths(205), {.kind = ManualEnd::Kind::UntilChanged});
    m_cloud->pass(17s);
    QVERIFY2(line(m_id).contains(u"the thermostat does not show it yet"_s), qPrintable(line(m_id)));
    m_cloud->pass(50s);
    QVERIFY2(line(m_id).startsWith(u"You asked for 20.5\u202F°C until changed, the thermostat reports 20.5\u202F°C until 17:30"_s),
             qPrintable(line(m_id)));
    QCOMPARE(onCard(u"command.first"_s)->text(), u"Try again"_s); // "Set 20.5" and "Keep 20.5" would be the same
    QCOMPARE(onCard(u"command.second"_s)->text(), u"Dismiss"_s);
    press(onCard(u"command.first"_s));
    m_cloud->settle();
    QVERIFY(!lastPost().contains("activationTime"_L1));
    QCOMPARE(posts().size(), 2);
}

void TestWindowCommands::T12_anotherBoostIsNotKept()
{
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, {{u"mode"_s, u"boost"_s}, {u"until"_s, u"2024-01-16T12:25:00"_s}}), QString());
    m_cloud->pass(61s);
    m_cloud->tepore->reader.read(m_id);
    m_cloud->cloud.options().echoDelaySeconds = 3600;
    m_cloud->tepore->desk.boost(m_id, 90);
    m_cloud->pass(67s);
    const QRegularExpression both(u"^You asked for Boost until 13:3\\d, the thermostat reports Boost until 12:25\\."_s);
    QVERIFY2(line(m_id).contains(both), qPrintable(line(m_id)));
    QCOMPARE(onCard(u"command.first"_s)->text(), u"Try again"_s);
}

void TestWindowCommands::T13_changedElsewhereIsMarked()
{
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, {{u"setPoint"_s, 18}}), QString());
    m_cloud->pass(61s);
    m_cloud->tepore->reader.read(m_id);
    m_cloud->settle();
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"18.0"_s));
    QCOMPARE(m_window->onCard(m_id, u"age"_s), u"Changed elsewhere"_s);
    QVERIFY(!m_window->find(u"toast"_s)->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->onCard(m_id, u"age"_s), u"Just now"_s, 4000);
}

void TestWindowCommands::T23_quitWaitsForTheAnswer()
{
    m_cloud->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Delay, .delayMs = 300});
    QElapsedTimer time;
    time.start();
    m_window->card(m_id)->setFocus();
    QTest::keyClick(m_window->card(m_id), Qt::Key_Plus);
    QTest::keyClick(&m_window->window, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(m_window->window.isVisible());
    QTRY_VERIFY(!m_window->window.isVisible());
    QVERIFY2(time.elapsed() >= 300 && time.elapsed() <= 3500, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(posts().size(), 1);
}

void TestWindowCommands::T23_quitDoesNotWaitForEver()
{
    m_cloud->cloud.addFault({.kind = u"command"_s, .action = Fault::Action::Hang});
    QElapsedTimer time;
    time.start();
    warmer();
    m_window->window.close();
    QTRY_VERIFY(!m_window->window.isVisible());
    QVERIFY2(time.elapsed() <= 3500, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(posts().size(), 1);
}

void TestWindowCommands::T23_refusedAtTheEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("stay");
    QTest::newRow("430, stay") << 430 << true;
    QTest::newRow("430, quit") << 430 << false;
    QTest::newRow("486: not asked again") << 486 << true;
}

void TestWindowCommands::T23_refusedAtTheEnd()
{
    QFETCH(const int, status);
    QFETCH(const bool, stay);
    m_cloud->cloud.addFault({.kind = u"command"_s, .times = 0, .status = status, .body = "{}"});
    warmer();
    if (status == 486)
        m_cloud->pass(2s); // its answer is known, and it would go out again
    m_window->window.close();
    QTRY_VERIFY(question() && question()->isVisible());
    QVERIFY2(question()->text().contains(u"Not changed"_s), qPrintable(question()->text()));
    QVERIFY(m_window->window.isVisible() && m_window->window.isEnabled());
    for (QAbstractButton *choice : question()->buttons()) {
        if (choice->text().startsWith(stay ? u"Stay"_s : u"Quit"_s)) {
            choice->click();
            break;
        }
    }
    QTRY_VERIFY(!question());
    QCOMPARE(m_window->window.isVisible(), stay);
    QCOMPARE(posts().size(), 1);
    if (!stay)
        return;
    QVERIFY(line(m_id).startsWith(u"Not changed"_s));
    m_window->window.close(); // nothing is under way any more
    QVERIFY(!m_window->window.isVisible());
}

void TestWindowCommands::T24_coolerIsALowerTemperature()
{
    m_id = TestCloud::veranda; // cooling, manual
    const double before = m_cloud->thermostat(m_id).status->setPoint->celsius();
    QCOMPARE(onCard(u"minus"_s)->accessibleName().section(u", "_s, 0, 0), u"Cooler by 0.5"_s);
    press(onCard(u"minus"_s));
    m_cloud->pass(2s);
    QCOMPARE(lastPost()["setPoint"_L1]["value"_L1].toDouble(), before - 0.5);
    QCOMPARE(lastPost()["function"_L1].toString(), u"cooling"_s);
    const QRgb cool = Theme::of(&m_window->window).coolText.rgb();
    const auto isCool = [this, cool] {
        const QImage picture = m_window->find(u"card.%1.state"_s.arg(m_id))->grab().toImage();
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixel(x, y) == cool)
                    return true;
            }
        }
        return false;
    };
    for (const bool active : {true, false}) {
        ThermostatStatus status = *m_cloud->thermostat(m_id).status;
        status.loadState = active ? LoadState::Active : LoadState::Inactive;
        m_cloud->tepore->household.applyStatus(m_id, status, m_cloud->clock.now());
        QCOMPARE(isCool(), active);
        QCOMPARE(m_window->onCard(m_id, u"state"_s), active ? u"Cooling"_s : u"Idle"_s);
    }
}

void TestWindowCommands::T25_computerInAnotherZone()
{
    const QByteArray home = qgetenv("TZ");
    const auto travel = [](const QByteArray &zone) {
        qputenv("TZ", zone);
        tzset();
    };
    travel("America/New_York"); // the homes were found while it was in Rome
    m_cloud->tepore->desk.manual(m_id, Temperature::fromTenths(215), {.kind = ManualEnd::Kind::For, .minutes = 120});
    m_cloud->pass(20s);
    const QString shown = m_window->onCard(m_id, u"mode"_s);
    travel(home);
    const QRegularExpression both(u"14:00\\S* there \\(08:00\\S* here\\)"_s);
    QVERIFY2(shown.contains(both), qPrintable(shown));
    QVERIFY2(lastPost()["activationTime"_L1].toString().startsWith(u"2024-01-16T14:00"_s), posts().last().constData());
}

void TestWindowCommands::roundedIsSaid()
{
    m_cloud->tepore->desk.setPoint(m_id, Temperature::fromTenths(212), CommandDesk::Grace::None);
    m_cloud->settle();
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, {{u"setPoint"_s, 21.0}}), QString());
    m_cloud->pass(16s);
    QVERIFY2(line(m_id).contains(u"21.0\u202F°C until changed, rounded by the thermostat"_s), qPrintable(line(m_id)));
}

void TestWindowCommands::roundedAwayIsSaid()
{
    m_cloud->tepore->desk.setPoint(m_id, Temperature::fromTenths(206), CommandDesk::Grace::None); // from 20.5
    m_cloud->settle();
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, {{u"setPoint"_s, 20.5}}), QString());
    m_cloud->pass(80s);
    QCOMPARE(line(m_id), u"You asked for 20.6\u202F°C, the thermostat reports 20.5\u202F°C. It may take half degrees only."_s);
}

void TestWindowCommands::roundedFahrenheitIsAsAskedFor()
{
    end();
    simulated::House house = simulated::House::withThermostats(1);
    simulated::Room &room = house.homes.front().rooms.front();
    simulated::RoomPlan plan = room.plan();
    plan.fahrenheit = true;
    room = simulated::Room(plan, {.mode = simulated::Mode::Manual, .setPoint = 20.5}, 19);
    m_cloud = std::make_unique<TestCloud>(house);
    m_window = std::make_unique<TestWindow>(*m_cloud);
    m_cloud->start();
    m_id = plan.id;
    QVERIFY2(m_window->onCard(m_id, u"target"_s).startsWith(u"69"_s), qPrintable(m_window->onCard(m_id, u"target"_s)));
    warmer();
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"70"_s));
    m_cloud->pass(2s);
    QCOMPARE(lastPost()["setPoint"_L1]["value"_L1].toDouble(), 21.1);
    QCOMPARE(m_cloud->cloud.turnOnTheWall(m_id, {{u"setPoint"_s, 21.0}}), QString()); // a cloud of half degrees
    m_cloud->pass(16s);
    QVERIFY2(line(m_id).startsWith(u"Confirmed"_s) && line(m_id).contains(u"70"_s) && !line(m_id).contains(u"rounded"_s),
             qPrintable(line(m_id)));
    QVERIFY(m_window->onCard(m_id, u"target"_s).startsWith(u"70"_s));
}

void TestWindowCommands::refusedInFahrenheit()
{
    m_cloud->tepore->household.setChoices({.unit = Temperature::Unit::Fahrenheit});
    m_cloud->cloud.addFault({.kind = u"command"_s, .status = 430, .body = "{}"});
    warmer();
    m_cloud->pass(2s);
    QVERIFY2(line(m_id).contains(u"between 37\u202F°F and 104\u202F°F"_s), qPrintable(line(m_id)));
}

QTEST_MAIN(TestWindowCommands)
#include "tst_windowcommands.moc"
