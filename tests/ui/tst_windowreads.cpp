#include "support/testwindow.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is on screen is what is read.
class TestWindowReads : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;

    void begin(int thermostats, OverviewStyle style = OverviewStyle::Cards)
    {
        m_cloud = std::make_unique<TestCloud>(simulated::House::withThermostats(thermostats));
        m_cloud->tepore->settings.setOverviewStyle(style);
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
    }
    QStringList ids() const { return m_cloud->tepore->household.moduleIds(); }
    qint64 age(const QString &id) const { return m_cloud->thermostat(id).readAt.secsTo(m_cloud->clock.now()); }
    qsizetype reads() const { return m_cloud->calls(u"status"_s).size(); }
    // A reading is due, or has just been asked for: the window has said what is on it.
    bool isReadSoon() const
    {
        const QDateTime next = m_cloud->tepore->reader.nextReading();
        return !m_cloud->tepore->queue.isIdle() || (next.isValid() && next <= m_cloud->clock.now().addSecs(1));
    }
    QAbstractScrollArea *page() const
    {
        const bool asList = m_cloud->tepore->settings.overviewStyle() == OverviewStyle::List;
        return m_window->find<QAbstractScrollArea>(asList ? u"overview.list"_s : u"overview.cards"_s);
    }
    QScrollBar *bar() const { return page()->verticalScrollBar(); }
    QRect placeOf(const QString &id) const
    {
        if (auto *list = qobject_cast<QAbstractItemView *>(page())) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(Qt::UserRole).toString() == id)
                    return list->visualRect(index);
            }
            return {};
        }
        const QWidget *card = m_window->card(id);
        return {card->mapTo(page()->viewport(), QPoint()), card->size()};
    }
    // At least half of it lies in the window.
    bool isOnScreen(const QString &id) const
    {
        const QRect place = placeOf(id);
        return place.isValid() && page()->viewport()->rect().contains(place.center());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
    }

    void openingReadsAtOnce_data()
    {
        QTest::addColumn<bool>("minimise");
        QTest::newRow("minimised") << true;
        QTest::newRow("hidden") << false;
    }
    void openingReadsAtOnce()
    {
        QFETCH(const bool, minimise);
        begin(2);
        MainWindow &window = m_window->window;
        const auto away = [&] { minimise ? window.showMinimized() : window.hide(); };
        away();
        m_cloud->settle();
        m_cloud->cloud.clearLog();
        m_cloud->pass(5min);
        QCOMPARE(reads(), 0); // nobody looks
        window.showNormal();
        QTRY_VERIFY(isReadSoon());
        m_cloud->settleAll();
        QCOMPARE(reads(), 2);
        for (const QString &id : ids())
            QVERIFY(age(id) <= 3);

        away();
        m_cloud->settle();
        m_cloud->advance(30s);
        window.showNormal();
        m_cloud->settleAll();
        QCOMPARE(reads(), 2); // younger than a minute
    }

    // ux.md §3.1: an old reading has its next step on the card, with its price.
    void oldCardIsReadFromTheCard()
    {
        begin(2);
        const QString id = ids().last();
        const auto button = [&] { return m_window->window.findChild<QPushButton *>(u"card.%1.read"_s.arg(id)); };
        QVERIFY(!button());
        m_cloud->cloud.addFault({.path = id, .times = 0, .status = 404});
        m_cloud->pass(3h);
        QVERIFY(m_window->onCard(id, u"age"_s).startsWith(u"Old reading"_s));
        QVERIFY(button() && button()->isVisible());
        QCOMPARE(button()->text(), u"Read now (1)"_s);
        QVERIFY(button()->accessibleName().contains(m_cloud->thermostat(id).name));
        QVERIFY(!m_window->window.findChild<QPushButton *>(u"card.%1.read"_s.arg(ids().first())));
        m_cloud->cloud.clearFaults();
        m_cloud->cloud.clearLog();
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(!button()->isVisible()); // once
        m_cloud->settle();
        QCOMPARE(m_cloud->calls(u"status"_s, id).size(), 1);
        QVERIFY(age(id) < 60);
        QVERIFY(!button()->isVisible());
    }

    void scrollingChangesWhatIsRead_data()
    {
        QTest::addColumn<bool>("asList");
        QTest::newRow("cards") << false;
        QTest::newRow("list") << true;
    }
    void scrollingChangesWhatIsRead()
    {
        QFETCH(const bool, asList);
        begin(20, asList ? OverviewStyle::List : OverviewStyle::Cards);
        if (asList) {
            m_window->window.resize(1000, 420); // fewer rows than there are thermostats
            QTRY_VERIFY(!isOnScreen(ids().last()));
            m_cloud->settleAll();
        }
        const QString first = ids().first();
        const QString last = ids().last();
        QVERIFY(isOnScreen(first) && !isOnScreen(last));
        m_cloud->pass(50min);
        QVERIFY2(age(first) < age(last), qPrintable(QString::number(age(first))));
        QVERIFY(age(last) > 120);
        bar()->setValue(bar()->maximum());
        QVERIFY(isOnScreen(last) && !isOnScreen(first));
        QTRY_VERIFY(isReadSoon());
        m_cloud->settleAll();
        QVERIFY2(age(last) < 30, qPrintable(QString::number(age(last))));
        m_cloud->pass(50min);
        QVERIFY(age(first) > age(last));
    }

    void T19_openedIsReadAtOnce()
    {
        begin(20);
        const QString last = ids().last();
        m_cloud->pass(9min);
        QVERIFY(age(last) > 120);
        m_window->window.openThermostat(last);
        QTRY_VERIFY(isReadSoon());
        m_cloud->settleAll();
        QVERIFY(age(last) <= 2);
        QVERIFY(m_window->text(u"detail.age"_s).startsWith(u"Just now"_s));
    }

    // A day with the window open.
    void T19_twentyThermostatsForADay()
    {
        begin(20);
        const QList<SimulatedCloud::LogEntry> start = m_cloud->calls();
        QCOMPARE(reads(), 20);
        for (qsizetype i = 1; i < start.size(); ++i) {
            QVERIFY(start[i].status == 200);
            if (start[i].kind == u"status"_s && start[i - 1].kind == u"status"_s)
                QVERIFY(start[i - 1].time.msecsTo(start[i].time) >= 1000); // no burst
        }
        m_cloud->pass(24h);
        QVERIFY(m_cloud->calls().size() <= 500);
        for (const QString &id : ids()) {
            const qint64 minutes = m_cloud->thermostat(id).measuredAt().secsTo(m_cloud->clock.now()) / 60;
            const QString shown = m_window->onCard(id, u"age"_s);
            const bool isHonest = minutes < 2    ? shown == u"Just now"_s
                                  : minutes < 60 ? shown.contains(QString::number(minutes) + u" min ago"_s)
                                                 : shown.contains(QString::number(minutes / 60) + u" h ago"_s);
            QVERIFY2(isHonest, qPrintable(u"%1: %2 min"_s.arg(shown).arg(minutes)));
        }
    }

    void T19_startStopsAtTheFirst429()
    {
        m_cloud = std::make_unique<TestCloud>(simulated::House::withThermostats(20));
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->cloud.addFault({.kind = u"status"_s, .from = 5, .status = 429, .headers = {{"Retry-After", "600"}}});
        m_cloud->start();
        m_cloud->pass(9min);
        QCOMPARE(reads(), 5);
        QVERIFY2(m_window->bannerTitle().startsWith(u"Legrand asks us to wait until "_s), qPrintable(m_window->bannerTitle()));
        m_cloud->pass(3min);
        QVERIFY(reads() > 15);
        QCOMPARE(m_window->bannerTitle(), QString());
    }
};

QTEST_MAIN(TestWindowReads)
#include "tst_windowreads.moc"
