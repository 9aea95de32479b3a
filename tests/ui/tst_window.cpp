#include "support/testwindow.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// What a person sees of the household, in good times and bad.
class TestTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryThermostatOfEveryHome();
    void fitsTheScreenAtFirst();
    void showsNamesAsText();
    void showsLoadStateAsWord_data();
    void showsLoadStateAsWord();
    void showsLastReadingsBeforeAnyCall();
    void oldReadingsAreToldAsThePast();
    void marksOneThermostatAlone();
    void sayEachTroubleInTheRightPlace_data();
    void sayEachTroubleInTheRightPlace();
    void keepsReadingsThroughAnOutage();
    void blocksControlsWithAReason();
    void saysWhenNoHomesAreReturned();
    void opensLinkingWhenNobodyIsLinked();
    void opensNoHistoryBeforeItIsPainted();
    void fitsANarrowWindow();
    void nothingIsCutOffAtAnyWidth();
    void anotherThermostatIsSeenFromItsTop();
};

void TestTheWindow::showsEveryThermostatOfEveryHome()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    for (const QString &id : {TestCloud::livingRoom, TestCloud::guestRoom, TestCloud::bathroom, TestCloud::veranda}) {
        QVERIFY2(w.onCard(id, u"temperature"_s).startsWith(
                     QLocale().toString(cloud.thermostat(id).status->temperature->celsius(), 'f', 1)),
                 qPrintable(w.onCard(id, u"temperature"_s)));
        QVERIFY(w.onCard(id, u"name"_s).size() > 3);
        QVERIFY(w.onCard(id, u"humidity"_s).contains(u'%'));
        QVERIFY(!w.onCard(id, u"mode"_s).isEmpty());
        QCOMPARE(w.onCard(id, u"age"_s), u"Just now"_s);
    }
    QVERIFY(w.onCard(TestCloud::livingRoom, u"mode"_s).contains(u"Automatic · "_s));
    QVERIFY(w.onCard(TestCloud::guestRoom, u"mode"_s).startsWith(u"Manual"_s));
}

void TestTheWindow::anotherThermostatIsSeenFromItsTop()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    w.window.openThermostat(TestCloud::livingRoom);
    w.window.resize(480, 480);
    QScrollBar *bar = w.find<QScrollArea>(u"detail"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    w.window.openThermostat(TestCloud::guestRoom);
    QTRY_COMPARE(bar->value(), 0);
    QVERIFY(w.find(u"detail.back"_s)->visibleRegion().boundingRect().height() > 0);
}

void TestTheWindow::fitsTheScreenAtFirst()
{
    TestCloud cloud;
    Tepore &tepore = *cloud.tepore;
    const MainWindow window({tepore.household, tepore.reader, tepore.desk, tepore.clock, tepore.history}, tepore.queue, tepore.session, tepore.link,
                            tepore.settings, QString());
    const QSize room = window.screen()->availableSize(); // 800 × 800, of the platform without a display
    QVERIFY(room.width() < 1000);
    QVERIFY2(window.width() <= room.width() && window.height() < room.height(), qPrintable(QString::number(window.width())));
    QVERIFY(window.width() > 600 && window.height() > 600);
}

void TestTheWindow::showsNamesAsText()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    auto *name = w.find<QLabel>(u"card.%1.name"_s.arg(TestCloud::bathroom));
    QVERIFY(name->text().contains(u"<b>"_s));
    QCOMPARE(name->textFormat(), Qt::PlainText);
}

void TestTheWindow::showsLoadStateAsWord_data()
{
    QTest::addColumn<int>("function");
    QTest::addColumn<int>("load");
    QTest::addColumn<QString>("word");
    QTest::newRow("heating") << int(Function::Heating) << int(LoadState::Active) << u"Heating"_s;
    QTest::newRow("heating idle") << int(Function::Heating) << int(LoadState::Inactive) << u"Idle"_s;
    QTest::newRow("cooling") << int(Function::Cooling) << int(LoadState::Active) << u"Cooling"_s;
    QTest::newRow("cooling idle") << int(Function::Cooling) << int(LoadState::Inactive) << u"Idle"_s;
    QTest::newRow("unknown") << int(Function::Heating) << int(LoadState::Unknown) << u"State unknown"_s;
}

void TestTheWindow::showsLoadStateAsWord()
{
    QFETCH(int, function);
    QFETCH(int, load);
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    // A set point far above the temperature says nothing about the load.
    ThermostatStatus status = *cloud.thermostat(TestCloud::guestRoom).status;
    status.function = static_cast<Function>(function);
    status.loadState = static_cast<LoadState>(load);
    status.setPoint = Temperature::fromTenths(390);
    cloud.tepore->household.applyStatus(TestCloud::guestRoom, status, cloud.clock.now());
    QTEST(w.onCard(TestCloud::guestRoom, u"state"_s), "word");
}

void TestTheWindow::showsLastReadingsBeforeAnyCall()
{
    TestCloud cloud;
    cloud.start();
    const QString measured = QLocale().toString(cloud.thermostat(TestCloud::guestRoom).status->temperature->celsius(), 'f', 1);
    cloud.advance(20min);
    cloud.tepore.reset();
    cloud.cloud.clearLog();
    cloud.open();
    TestWindow w(cloud);
    QVERIFY(w.onCard(TestCloud::guestRoom, u"temperature"_s).startsWith(measured));
    QVERIFY2(w.onCard(TestCloud::guestRoom, u"age"_s).contains(u"20 min"_s),
             qPrintable(w.onCard(TestCloud::guestRoom, u"age"_s)));
    QCOMPARE(cloud.cloud.log().size(), 0);
}

void TestTheWindow::oldReadingsAreToldAsThePast()
{
    TestCloud cloud;
    cloud.start();
    cloud.cloud.addFault({.times = 0, .action = Fault::Action::Drop});
    TestWindow w(cloud);
    ThermostatStatus status = *cloud.thermostat(TestCloud::guestRoom).status;
    status.loadState = LoadState::Active;
    cloud.tepore->household.applyStatus(TestCloud::guestRoom, status, cloud.clock.now());
    cloud.clock.set(cloud.clock.now().addSecs(2 * 3600 + 60));
    QCOMPARE(w.onCard(TestCloud::guestRoom, u"state"_s), u"Was heating"_s);
    QVERIFY(w.onCard(TestCloud::guestRoom, u"age"_s).startsWith(u"Old reading, 2 h"_s));
    cloud.clock.set(cloud.clock.now().addSecs(12 * 3600));
    QCOMPARE(w.onCard(TestCloud::guestRoom, u"temperature"_s), u"–"_s);
}

void TestTheWindow::marksOneThermostatAlone()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    QVERIFY(w.onCard(TestCloud::attic, u"state"_s).startsWith(u"Not reachable since"_s));
    QCOMPARE(w.onCard(TestCloud::attic, u"temperature"_s), u"–"_s);
    QVERIFY(!w.onCard(TestCloud::veranda, u"state"_s).contains(u"reachable"_s));
    QCOMPARE(w.bannerTitle(), QString());
}

void TestTheWindow::sayEachTroubleInTheRightPlace_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("banner"); // empty: on the card
    QTest::addColumn<QString>("card");
    const QByteArray quota = "{\"statusCode\":403,\"message\":\"Out of call volume quota. Quota will be replenished in 01:30:00\"}";
    QTest::newRow("401") << 401 << QByteArray("{\"statusCode\":401,\"message\":\"Access denied\"}") << u"Access refused"_s << QString();
    QTest::newRow("403") << 403 << QByteArray("{}") << u"Access refused"_s << QString();
    QTest::newRow("403 quota") << 403 << quota << u"Today's requests are used up; new ones 13:"_s << QString();
    QTest::newRow("404") << 404 << QByteArray("{\"statusCode\":404,\"message\":\"Gateway Offline\"}") << QString() << u"Not reachable"_s;
    QTest::newRow("408") << 408 << QByteArray("{}") << QString() << u"Not reachable"_s;
    QTest::newRow("429") << 429 << QByteArray("{\"message\":\"Rate limit is exceeded\"}") << u"Legrand asks us to wait"_s << QString();
    QTest::newRow("469") << 469 << QByteArray("{}") << u"The phone app's password has expired"_s << QString();
    QTest::newRow("470") << 470 << QByteArray("{}") << u"The phone app's terms have changed"_s << QString();
    QTest::newRow("500") << 500 << QByteArray("oops") << u"Legrand's service is not answering"_s << QString();
    QTest::newRow("502") << 502 << QByteArray("<html>") << u"Legrand's service is not answering"_s << QString();
    QTest::newRow("HTML with 200") << 200 << QByteArray("<html>portal</html>") << QString() << u"Reading failed"_s;
    QTest::newRow("200 without data") << 200 << QByteArray("{\"chronothermostats\":[]}") << QString() << u"Reading failed"_s;
    QTest::newRow("unknown code") << 499 << QByteArray() << QString() << u"Reading failed"_s;
}

void TestTheWindow::sayEachTroubleInTheRightPlace()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, banner);
    QFETCH(QString, card);
    TestCloud cloud(simulated::House::withThermostats(1));
    TestWindow w(cloud);
    cloud.start();
    const QString id = cloud.tepore->household.moduleIds().first();
    const QString measured = w.onCard(id, u"temperature"_s);
    cloud.cloud.addFault({.kind = u"status"_s, .times = 0, .status = status, .body = body});
    cloud.pass(5min);
    if (banner.isEmpty()) {
        QCOMPARE(w.bannerTitle(), QString());
        QVERIFY2(w.onCard(id, u"state"_s).startsWith(card), qPrintable(w.onCard(id, u"state"_s)));
    } else {
        QVERIFY2(w.bannerTitle().startsWith(banner), qPrintable(w.bannerTitle()));
        QVERIFY(w.bannerText().size() > 20);
    }
    // Old readings stay, with their age.
    QCOMPARE(w.onCard(id, u"temperature"_s), measured);
    QVERIFY2(w.onCard(id, u"age"_s).contains(u"min ago"_s), qPrintable(w.onCard(id, u"age"_s)));
    // And the program goes on.
    cloud.cloud.clearFaults();
    cloud.pass(100min);
    QCOMPARE(w.bannerTitle(), QString());
    QVERIFY(!w.onCard(id, u"age"_s).contains(u"Old"_s));
}

void TestTheWindow::keepsReadingsThroughAnOutage()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    const QString measured = w.onCard(TestCloud::guestRoom, u"temperature"_s);
    cloud.cloud.addFault({.kind = u"status"_s, .times = 0, .action = Fault::Action::Drop});
    cloud.pass(30min);
    QVERIFY(w.bannerTitle().startsWith(u"Legrand's service is not answering"_s));
    QVERIFY(w.bannerText().contains(u"go on as they are set"_s));
    QCOMPARE(w.onCard(TestCloud::guestRoom, u"temperature"_s), measured);
    cloud.cloud.clearFaults();
    QTest::mouseClick(w.find(u"banner.step"_s), Qt::LeftButton); // "Try now"
    cloud.settle();
    QCOMPARE(w.bannerTitle(), QString());
}

void TestTheWindow::blocksControlsWithAReason()
{
    TestCloud cloud(simulated::House::withThermostats(1));
    TestWindow w(cloud);
    cloud.start();
    const QString id = cloud.tepore->household.moduleIds().first();
    QVERIFY(w.find(u"card.%1.plus"_s.arg(id))->isEnabled());
    cloud.tepore->household.setTrouble(Error{.kind = Error::Kind::Offline}, cloud.clock.now());
    QVERIFY(!w.find(u"card.%1.plus"_s.arg(id))->isEnabled());
    QCOMPARE(w.find(u"card.%1.plus"_s.arg(id))->toolTip(), u"No internet"_s);
    cloud.tepore->household.setTrouble({}, cloud.clock.now());
    QVERIFY(w.find(u"card.%1.plus"_s.arg(id))->isEnabled());
}

void TestTheWindow::saysWhenNoHomesAreReturned()
{
    TestCloud cloud(simulated::House{});
    TestWindow w(cloud);
    cloud.start();
    QCOMPARE(w.text(u"overview.notice"_s), u"No homes were returned"_s);
}

void TestTheWindow::opensLinkingWhenNobodyIsLinked()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.tepore->start();
    QVERIFY(w.find(u"link"_s)->isVisible());
    QCOMPARE(cloud.cloud.log().size(), 0);
    cloud.link();
    QVERIFY(w.find(u"overview"_s)->isVisible());
}

void TestTheWindow::opensNoHistoryBeforeItIsPainted()
{
    TestCloud cloud;
    cloud.start();
    const QString file = cloud.tepore->history.file();
    cloud.tepore->settings.setWindowPage(TestCloud::livingRoom);
    cloud.tepore.reset();
    QVERIFY(QFile::remove(file));
    cloud.open();
    bool wasThere = true;
    {
        Tepore &tepore = *cloud.tepore;
        MainWindow window({tepore.household, tepore.reader, tepore.desk, tepore.clock, tepore.history}, tepore.queue,
                          tepore.session, tepore.link, tepore.settings, QString());
        window.resize(1000, 680); // with the last 24 hours in sight
        connect(&window, &MainWindow::painted, &window, [&] { wasThere = QFile::exists(file); });
        window.show();
        QTRY_VERIFY(!wasThere);
        QVERIFY(window.findChild<QWidget *>(u"detail"_s)->isVisible());
        QTRY_VERIFY(QFile::exists(file)); // then it is read
    }
}

void TestTheWindow::fitsANarrowWindow()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    w.window.resize(480, 640);
    QTRY_VERIFY(!w.find(u"sidebar"_s)->isVisible());
    auto *card = w.card(TestCloud::livingRoom);
    QTRY_VERIFY(card->mapTo(&w.window, QPoint(card->width(), 0)).x() <= 480);
    w.window.openThermostat(TestCloud::livingRoom);
    for (const QString &name : {u"detail.dial"_s, u"detail.program"_s, u"detail.boost90"_s, u"detail.number"_s}) {
        QWidget *control = w.find(name);
        QTRY_VERIFY2(control->mapTo(&w.window, QPoint(control->width(), 0)).x() <= 480, qPrintable(name));
    }
}

void TestTheWindow::nothingIsCutOffAtAnyWidth()
{
    TestCloud cloud;
    TestWindow w(cloud);
    cloud.start();
    w.window.openThermostat(TestCloud::livingRoom);
    auto *page = w.find<QScrollArea>(u"detail"_s);
    for (int width = 480; width <= 1200; width += 40) {
        w.window.resize(width, 640);
        QTRY_COMPARE(w.window.width(), width);
        QTRY_VERIFY2(page->widget()->width() <= page->viewport()->width(), qPrintable(QString::number(width)));
    }
}

QTEST_MAIN(TestTheWindow)
#include "tst_window.moc"
