#include "support/testwindow.h"
#include "ui/activitywords.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// What happened, as a person reads it in the real window.
class TestActivityPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;

    QTableView *table() const { return m_window->find<QTableView>(u"activity.table"_s); }
    // A column of the table, from the top.
    QStringList column(int number) const
    {
        QStringList result;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            result << table()->model()->index(row, number).data().toString();
        return result;
    }
    QStringList sentences() const { return column(1); }
    void choose(const QString &box, int index) const
    {
        auto *combo = m_window->find<QComboBox>(box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    void open() const
    {
        QTest::keyClick(&m_window->window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->find(u"activity"_s)->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<TestCloud>();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
    }
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
    }

    void tellsWhatHappenedAndWhoDidIt()
    {
        m_cloud->pass(1s);
        m_cloud->tepore->desk.setPoint(TestCloud::guestRoom, Temperature::fromTenths(215), CommandDesk::Grace::None);
        m_cloud->pass(30s);
        open();
        QTRY_VERIFY(!sentences().isEmpty());
        QVERIFY2(sentences().first().startsWith(u"Set here to 21.5"_s), qPrintable(sentences().first()));
        QVERIFY(sentences().first().endsWith(u": confirmed"_s));
        QCOMPARE(column(2).first(), m_cloud->thermostat(TestCloud::guestRoom).name);
        QCOMPARE(column(3).first(), u"In Tepore"_s);
        QCOMPARE(sentences().last(), u"Signed in with Legrand"_s);
        QVERIFY(sentences().filter(u"Reading: "_s).size() == 1); // the attic's, which failed
        QVERIFY(column(3).contains(u"Tepore by itself"_s));
    }

    void detailsTellTheTechnicalLine()
    {
        open();
        QTRY_VERIFY(!sentences().filter(u"Reading: "_s).isEmpty());
        QVERIFY(!m_window->find(u"activity.details"_s)->isVisible());
        const auto row = sentences().indexOf(sentences().filter(u"Reading: "_s).first());
        table()->setCurrentIndex(table()->model()->index(static_cast<int>(row), 0));
        QVERIFY(m_window->find(u"activity.details"_s)->isVisible());
        QVERIFY(m_window->text(u"activity.sentence"_s).startsWith(m_cloud->thermostat(TestCloud::attic).name));
        const QString technical = m_window->text(u"activity.technical"_s);
        QVERIFY2(technical.contains(u"status 404, "_s) && technical.contains(u"NotFound"_s), qPrintable(technical));
        QVERIFY(!technical.contains(TestCloud::attic));
        QVERIFY(!m_window->text(u"activity.reason"_s).isEmpty());
    }

    void showsWhatIsAskedFor()
    {
        open();
        QTRY_VERIFY(!sentences().isEmpty());
        choose(u"activity.kind"_s, 3); // sign-ins
        QTRY_COMPARE(sentences(), QStringList{u"Signed in with Legrand"_s});
        choose(u"activity.kind"_s, 1); // changes
        QTRY_VERIFY(m_window->find(u"activity.nothing"_s)->isVisible());
        QVERIFY(!table()->isVisible());
        choose(u"activity.kind"_s, 4); // every request
        const qsizetype calls = m_cloud->tepore->ledger.since(noonInRome.addDays(-1)).size();
        QTRY_COMPARE(sentences().size(), calls);
        auto *thermostats = m_window->find<QComboBox>(u"activity.thermostat"_s);
        choose(u"activity.thermostat"_s, thermostats->findData(TestCloud::veranda));
        QTRY_VERIFY(!sentences().isEmpty() && sentences().size() < calls);
        for (const QString &name : column(2))
            QCOMPARE(name, m_cloud->thermostat(TestCloud::veranda).name);
    }

    void fetchesMoreWhileItIsScrolled()
    {
        for (int i = 0; i < 450; ++i)
            m_cloud->tepore->history.record(HistoryEvent{.at = noonInRome.addSecs(-60 * i - 60),
                                                         .moduleId = TestCloud::guestRoom,
                                                         .kind = HistoryEvent::Kind::Change,
                                                         .mode = Mode::Off});
        open();
        QTRY_VERIFY(!sentences().isEmpty());
        QVERIFY(sentences().size() < 200);
        QTRY_VERIFY2((table()->scrollToBottom(), sentences().size() > 450), qPrintable(QString::number(sentences().size())));
    }

    // What comes does not move what somebody reads.
    void staysStillWhileItIsRead()
    {
        open();
        QTRY_VERIFY(!sentences().isEmpty());
        const auto change = [this](int minutes) {
            m_cloud->tepore->history.record(HistoryEvent{.at = noonInRome.addSecs(60 * minutes),
                                                         .moduleId = TestCloud::guestRoom,
                                                         .kind = HistoryEvent::Kind::Change,
                                                         .mode = Mode::Off});
        };
        change(1);
        QTRY_VERIFY(!sentences().isEmpty() && sentences().first() == u"Changed outside Tepore: Off"_s);
        table()->selectRow(0);
        const qsizetype before = sentences().size();
        change(2);
        m_cloud->tepore->history.kept().waitForFinished();
        QCoreApplication::processEvents();
        QCOMPARE(sentences().size(), before);
        QVERIFY(m_window->find(u"activity.details"_s)->isVisible());
    }

    void tellsTheTimeOfTheHomeThatAThermostatIsOrWasIn()
    {
        Household &household = m_cloud->tepore->household;
        Choices choices = household.choices();
        choices.zones.insert(household.homeOf(TestCloud::attic)->id, QTimeZone("Pacific/Auckland"));
        choices.hidden << TestCloud::attic << TestCloud::veranda;
        household.setChoices(choices);
        const QString gone = u"a-thermostat-of-an-earlier-home"_s;
        History &history = m_cloud->tepore->history;
        history.record(gone, {.at = noonInRome.addDays(-9), .temperature = 19, .mode = Mode::Manual, .plannedSeconds = 600});
        history.setNames(gone, {.home = u"Old flat"_s, .thermostat = u"Kitchen"_s, .zone = u"America/New_York"_s});
        for (const QString &id : {TestCloud::veranda, gone})
            history.record(HistoryEvent{.at = noonInRome.addSecs(-3600), .moduleId = id, .kind = HistoryEvent::Kind::Change, .mode = Mode::Off});
        open();
        choose(u"activity.kind"_s, 1); // changes
        QTRY_COMPARE(sentences().size(), 2);
        QTRY_COMPARE(QSet<QString>({column(0)[0], column(0)[1]}), QSet<QString>({u"Tue 16 Jan 23:00"_s, u"Tue 16 Jan 05:00"_s}));
    }

    void copiesARowOrWhatIsChosenOfItsDetails()
    {
        open();
        QTRY_VERIFY(!sentences().filter(u"Reading: "_s).isEmpty());
        const auto row = static_cast<int>(sentences().indexOf(sentences().filter(u"Reading: "_s).first()));
        const auto copied = [] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
            return QApplication::clipboard()->text();
        };
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, 2));
        QApplication::clipboard()->setText(u"something else"_s);
        QCOMPARE(copied(), (QStringList{column(0)[row], column(1)[row], column(2)[row], column(3)[row]}.join(u'\t')));
        auto *technical = m_window->find<QLabel>(u"activity.technical"_s);
        technical->setFocus();
        const auto at = static_cast<int>(technical->text().indexOf(u"404"_s));
        QVERIFY(at > 0);
        technical->setSelection(at, 3);
        QCOMPARE(copied(), u"404"_s);
    }

    void fitsANarrowWindow()
    {
        open();
        m_window->window.resize(480, 600);
        QTRY_VERIFY(table()->isColumnHidden(3));
        QTRY_VERIFY(table()->horizontalHeader()->length() <= table()->viewport()->width());
    }

    void isInTheSidebarAndTheMenu()
    {
        m_window->window.openActivity();
        QVERIFY(m_window->find(u"activity"_s)->isVisible());
        m_window->window.openOverview();
        QVERIFY(!m_window->find(u"activity"_s)->isVisible());
        m_window->find<QAction>(u"action.activity"_s)->trigger();
        QVERIFY(m_window->find(u"activity"_s)->isVisible());
    }

    void aRequestThatIsNotAcceptedIsSaidOnce()
    {
        Happening happening{.at = noonInRome};
        happening.error = Error::Kind::BadRequest;
        happening.call = CallLedger::Entry{};
        happening.call->status = 400;
        const auto sentence = [&](const char *kind) {
            happening.call->kind = QString::fromLatin1(kind);
            return ActivityWords::sentence(happening, m_cloud->tepore->household, Temperature::Unit::Celsius, noonInRome);
        };
        QCOMPARE(sentence("status"), u"Reading: not accepted"_s);
        QCOMPARE(sentence("command"), u"Sending a change: not accepted"_s);
        const QString reason = ActivityWords::reason(happening, Temperature::Unit::Celsius);
        QVERIFY2(reason.contains(u"(code 400)"_s), qPrintable(reason));
    }

    void anOutageOfOneThermostatHasItsWords()
    {
        const HistoryEvent event{.at = noonInRome, .moduleId = TestCloud::attic, .kind = HistoryEvent::Kind::Outage, .by = HistoryEvent::Origin::Cloud,
                                 .error = Error::Kind::NotFound};
        const Happening happening{.at = event.at, .moduleId = event.moduleId, .event = event};
        QCOMPARE(ActivityWords::sentence(happening, m_cloud->tepore->household, Temperature::Unit::Celsius, noonInRome), u"Not reachable"_s);
        QVERIFY(ActivityWords::reason(happening, Temperature::Unit::Celsius).contains(u"power and Wi-Fi"_s));
    }

    // A proxy, or a network that is away, is not Legrand's.
    void whereAFailureCameFrom()
    {
        const auto who = [](Error::Kind kind) {
            const HistoryEvent event{.at = noonInRome, .kind = HistoryEvent::Kind::Outage, .by = HistoryEvent::Origin::Cloud, .error = kind};
            return ActivityWords::who({.at = event.at, .event = event});
        };
        QCOMPARE(who(Error::Kind::ServerFault), u"Legrand"_s);
        QCOMPARE(who(Error::Kind::ProxyFailed), u"This computer or its network"_s);
        QCOMPARE(who(Error::Kind::KeychainLocked), u"This computer or its network"_s);
    }

    void everyEventHasItsWords_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(HistoryEvent::Kind::SignIn); ++kind)
            QTest::addRow("%d", kind) << kind;
    }
    void everyEventHasItsWords()
    {
        QFETCH(int, kind);
        for (int by = 0; by <= int(HistoryEvent::Origin::Cloud); ++by) {
            for (int outcome = 0; outcome <= int(HistoryEvent::Outcome::Replaced); ++outcome) {
                const HistoryEvent event{.at = noonInRome, .kind = HistoryEvent::Kind(kind), .by = HistoryEvent::Origin(by),
                                         .outcome = HistoryEvent::Outcome(outcome)};
                const Happening happening{.at = event.at, .event = event};
                QVERIFY(!ActivityWords::sentence(happening, m_cloud->tepore->household, Temperature::Unit::Celsius, noonInRome).isEmpty());
                QVERIFY(!ActivityWords::who(happening).isEmpty());
                QVERIFY(!ActivityWords::look(happening).icon.isEmpty());
                QVERIFY(ActivityWords::technical(happening).endsWith(u"2024-01-16T11:00:00.000Z"_s));
            }
        }
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
