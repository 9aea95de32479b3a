#include "support/menus.h"
#include "support/testwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What stands above all thermostats: the sum, the field to find some, and the choice between cards and a list.
class TestOverview : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;

    void begin(simulated::House house)
    {
        m_cloud = std::make_unique<TestCloud>(std::move(house));
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
    }
    Household &household() const { return m_cloud->tepore->household; }
    QTreeView *list() const { return m_window->window.findChild<QTreeView *>(u"overview.list"_s); }
    QScrollArea *cards() const { return m_window->window.findChild<QScrollArea *>(u"overview.cards"_s); }
    QLineEdit *filter() const { return m_window->find<QLineEdit>(u"overview.filter"_s); }
    QString sum() const { return m_window->text(u"overview.sum"_s); }
    void choose(OverviewStyle style)
    {
        const QString name = style == OverviewStyle::List    ? u"action.style.list"_s
                             : style == OverviewStyle::Cards ? u"action.style.cards"_s
                                                             : u"action.style.automatic"_s;
        for (QMenu *menu : m_window->window.menuBar()->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->objectName() == name) {
                    action->trigger();
                    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                    return;
                }
            }
        }
        QFAIL("no such entry");
    }
    void read(const QString &id, double celsius, LoadState load = LoadState::Inactive,
              Function function = Function::Heating)
    {
        ThermostatStatus status{.function = function, .mode = Mode::Automatic, .setPoint = Temperature::fromTenths(200)};
        status.loadState = load;
        status.temperature = Temperature::fromCelsius(celsius);
        status.time = status.temperatureTime = m_cloud->clock.now();
        household().applyStatus(id, status, m_cloud->clock.now());
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
    }

    void listAboveEight_data()
    {
        QTest::addColumn<int>("thermostats");
        QTest::addColumn<bool>("isList");
        QTest::newRow("eight") << 8 << false;
        QTest::newRow("nine") << 9 << true;
    }
    void listAboveEight()
    {
        QFETCH(const int, thermostats);
        QFETCH(const bool, isList);
        begin(simulated::House::withThermostats(thermostats));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(list() != nullptr, isList);
        QCOMPARE(cards() != nullptr, !isList);
        if (isList)
            QCOMPARE(list()->model()->rowCount(), thermostats);
    }

    void hidingOneMakesCardsOfTheList()
    {
        begin(simulated::House::withThermostats(9));
        const QStringList ids = household().moduleIds();
        household().setChoices({.hidden = {ids.last()}});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!list() && cards());
        household().setChoices({});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(list() && !cards());
    }

    // As when a home is read anew in the night, or somebody gives one another name.
    void staysWhereItIsScrolledTo_data()
    {
        QTest::addColumn<int>("thermostats");
        QTest::newRow("cards") << 8;
        QTest::newRow("list") << 40;
    }
    void staysWhereItIsScrolledTo()
    {
        QFETCH(const int, thermostats);
        begin(simulated::House::withThermostats(thermostats));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QStringList ids = household().moduleIds();
        m_window->window.resize(700, 420);
        QCoreApplication::processEvents();
        const auto bar = [this] { return (list() ? static_cast<QAbstractScrollArea *>(list()) : cards())->verticalScrollBar(); };
        for (const int share : {2, 1}) {
            for (const bool hasFocus : {false, true}) {
                if (!hasFocus)
                    m_window->find(u"sidebar"_s)->setFocus();
                else if (list())
                    list()->setFocus(); // its first row is the current one
                else
                    m_window->card(ids.first())->setFocus();
                const int place = bar()->maximum() / share;
                QVERIFY(place > 100);
                bar()->setValue(place);
                household().rename(ids.last(), u"Another name %1%2"_s.arg(share).arg(hasFocus));
                QCOMPARE(bar()->value(), place);
                QCoreApplication::processEvents();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                QCOMPARE(bar()->value(), place);
            }
        }
    }
    void lookingForThermostatsMovesNothing()
    {
        begin(simulated::House::withThermostats(8));
        const QWidget *card = m_window->card(household().moduleIds().first());
        const QPointer<const QWidget> kept(card);
        m_cloud->tepore->reader.discover(CallBudget::Purpose::Person);
        m_cloud->settleAll();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(kept); // a press, a menu on it goes on
    }
    void backAtACardItIsSeen()
    {
        begin(simulated::House::withThermostats(8));
        m_window->window.resize(700, 420);
        QCoreApplication::processEvents();
        const QString last = household().moduleIds().last();
        m_window->window.openThermostat(last);
        m_window->window.openOverview();
        QCoreApplication::processEvents();
        const QWidget *card = m_window->card(last);
        QVERIFY(card->hasFocus());
        const QRect screen = cards()->viewport()->rect();
        QVERIFY(screen.contains(QRect(card->mapTo(cards()->viewport(), QPoint()), card->size()).center()));
    }

    void aPersonsChoiceIsKept()
    {
        begin(simulated::House::withThermostats(2));
        m_window->card(household().moduleIds().last())->setFocus();
        choose(OverviewStyle::List);
        QVERIFY(list() && !cards());
        QCOMPARE(list()->currentIndex().row(), 1); // the focus stays with its thermostat
        QVERIFY(list()->hasFocus());
        m_window.reset();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        QVERIFY(list());
        choose(OverviewStyle::Automatic);
        QVERIFY(!list() && cards());
    }

    void sumsUp()
    {
        begin(simulated::House::withThermostats(3));
        const QStringList ids = household().moduleIds();
        read(ids[0], 20.0);
        read(ids[1], 21.0);
        read(ids[2], 18.5);
        QCOMPARE(sum().replace(u'\u202F', u' '), u"All idle · 19.8 °C on average · coldest 18.5 °C, Stanza 03"_s);
        read(ids[0], 20.0, LoadState::Active);
        read(ids[1], 25.0, LoadState::Active, Function::Cooling);
        QVERIFY2(sum().startsWith(u"1 heating · 1 cooling · 21.2"_s), qPrintable(sum()));
        household().applyFailure(ids[2], Error{.kind = Error::Kind::NotFound}, m_cloud->clock.now());
        QCoreApplication::processEvents();
        QVERIFY2(sum().endsWith(u"on average · 1 not reached"_s), qPrintable(sum()));
        QVERIFY2(sum().contains(u"22.5"_s), qPrintable(sum())); // what cannot be read does not count
        // Outage of all: the banner says it, and what is old by then is called old.
        household().setTrouble(Error{.kind = Error::Kind::Offline}, m_cloud->clock.now());
        m_cloud->advance(7h);
        m_window->window.openOverview();
        QVERIFY2(sum().contains(u"2 old reading(s)"_s) && !sum().contains(u"average"_s), qPrintable(sum()));
    }

    void findsByNameAndHome_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("cards") << int(OverviewStyle::Cards);
        QTest::newRow("list") << int(OverviewStyle::List);
    }
    void findsByNameAndHome()
    {
        QFETCH(const int, style);
        begin(simulated::House::demo());
        choose(static_cast<OverviewStyle>(style));
        const auto shown = [this] {
            QStringList ids;
            if (list()) {
                for (int row = 0; row < list()->model()->rowCount(); ++row)
                    ids << list()->model()->index(row, 0).data(Qt::UserRole).toString();
                return ids;
            }
            for (const QString &id : household().moduleIds()) {
                if (m_window->card(id)->isVisible())
                    ids << id;
            }
            return ids;
        };
        QTest::keyClick(&m_window->window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(filter()->isVisible() && filter()->hasFocus());
        QTest::keyClicks(filter(), u"CAFFE"_s); // Soggiorno e caffè
        QCOMPARE(shown(), QStringList{TestCloud::livingRoom});
        QVERIFY2(sum().startsWith(u"1 of 5 thermostat(s)"_s), qPrintable(sum()));
        filter()->clear();
        QCOMPARE(shown(), household().moduleIds());
        QTest::keyClicks(filter(), u"MARE"_s);
        QCOMPARE(shown(), (QStringList{TestCloud::veranda, TestCloud::attic}));
        // From the field to what was found.
        QTest::keyClick(filter(), Qt::Key_Return);
        if (list())
            QCOMPARE(list()->currentIndex().data(Qt::UserRole).toString(), TestCloud::veranda);
        else
            QVERIFY(m_window->card(TestCloud::veranda)->hasFocus());
        QTest::keyClick(&m_window->window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(filter(), Qt::Key_Escape);
        QCOMPARE(shown(), household().moduleIds());
        QVERIFY(!filter()->hasFocus());
    }

    void nothingFoundIsSaidWithAWayOut()
    {
        begin(simulated::House::demo());
        QTest::keyClick(&m_window->window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(filter(), u"<b>zz"_s);
        QWidget *nothing = m_window->find(u"overview.nothing"_s);
        QVERIFY(nothing->isVisible() && !cards()->isVisible());
        QCOMPARE(m_window->text(u"overview.nothing.text"_s), u"Nothing is called “<b>zz”"_s);
        QCOMPARE(m_window->find<QLabel>(u"overview.nothing.text"_s)->textFormat(), Qt::PlainText);
        QTest::mouseClick(m_window->find(u"overview.nothing.all"_s), Qt::LeftButton);
        QVERIFY(!nothing->isVisible() && cards()->isVisible());
        QVERIFY(m_window->card(TestCloud::livingRoom)->isVisible());
        QVERIFY(m_window->card(TestCloud::livingRoom)->hasFocus());
    }

    void findLeadsBackFromAPage()
    {
        begin(simulated::House::demo());
        m_window->window.openThermostat(TestCloud::guestRoom);
        QTest::keyClick(&m_window->window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_window->find(u"overview"_s)->isVisible());
        QVERIFY(filter()->hasFocus());
    }

    // ux.md M18: two thermostats are operated without scrolling in the smallest usual window.
    void M18_twoCardsWithoutScrolling()
    {
        begin(simulated::House::withThermostats(2));
        m_window->window.resize(720, 480);
        QTRY_COMPARE(m_window->window.size(), QSize(720, 480));
        for (const QString &id : household().moduleIds()) {
            const QWidget *card = m_window->card(id);
            QTRY_VERIFY2(cards()->viewport()->rect().contains(QRect(card->mapTo(cards()->viewport(), QPoint()), card->size())),
                         qPrintable(id));
        }
    }

    void nothingIsWiderThanANarrowWindow_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("cards") << int(OverviewStyle::Cards);
        QTest::newRow("list") << int(OverviewStyle::List);
    }
    void nothingIsWiderThanANarrowWindow()
    {
        QFETCH(const int, style);
        begin(*simulated::House::named(u"many"_s));
        choose(static_cast<OverviewStyle>(style));
        QTest::keyClick(&m_window->window, Qt::Key_F, Qt::ControlModifier);
        for (const int width : {480, 560, 640, 720, 1000, 1400}) {
            m_window->window.resize(width, 640);
            QTRY_COMPARE(m_window->window.width(), width);
            QCoreApplication::processEvents();
            for (const QString &name : {u"overview.filter"_s, u"overview.refresh"_s, u"overview.sum"_s}) {
                const QWidget *part = m_window->find(name);
                const QRect place(part->mapTo(&m_window->window, QPoint()), part->size());
                QVERIFY2(m_window->window.rect().contains(place), qPrintable(u"%1 at %2"_s.arg(name).arg(width)));
            }
            if (!list())
                continue;
            int columns = 0;
            for (int column = 0; column < list()->model()->columnCount(); ++column)
                columns += list()->isColumnHidden(column) ? 0 : list()->columnWidth(column);
            QVERIFY2(columns <= list()->viewport()->width(), qPrintable(QString::number(width)));
        }
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
