#include "support/windowtest.h"
#include "ui/tray.h"
#include "ui/traymenu.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// What the tray's icon, tooltip and menu say and do, whoever shows them.
class TestTray : public WindowTest
{
    Q_OBJECT

    std::unique_ptr<Tray> m_tray;

    House house() const
    {
        return {m_cloud->tepore->household, m_cloud->tepore->reader, m_cloud->tepore->desk, m_cloud->clock,
                m_cloud->tepore->history};
    }
    Household &household() const { return m_cloud->tepore->household; }
    void choose(const QString &id)
    {
        Choices choices = household().choices();
        choices.tray = id;
        household().setChoices(choices);
    }
    void read(const std::function<void(ThermostatStatus &)> &change)
    {
        ThermostatStatus status = *m_cloud->thermostat(m_id).status;
        change(status);
        household().applyStatus(m_id, status, m_cloud->clock.now());
    }
    // Opens the menu as its host does.
    QStringList open()
    {
        Q_EMIT m_tray->menu().aboutToShow();
        QStringList texts;
        for (const QAction *action : m_tray->menu().actions()) {
            if (!action->isSeparator())
                texts << action->text();
        }
        return texts;
    }
    void close() { Q_EMIT m_tray->menu().aboutToHide(); }
    QAction *entry(const QString &name)
    {
        QList<QMenu *> menus = m_tray->menu().findChildren<QMenu *>();
        menus << &m_tray->menu();
        for (const QMenu *menu : std::as_const(menus)) {
            for (QAction *action : menu->actions()) {
                if (action->objectName() == name)
                    return action;
            }
        }
        qFatal("no entry %s", qPrintable(name));
    }
    QString name() const { return m_cloud->thermostat(m_id).name; }

private Q_SLOTS:
    void init()
    {
        begin();
        choose(m_id);
        m_tray = std::make_unique<Tray>(house(), m_window->window.troubles(), m_cloud->tepore->settings);
    }
    void cleanup()
    {
        m_tray.reset();
        end();
    }

    // T-4
    void tooltipSaysHowOld_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << 0 << u"just now"_s;
        QTest::newRow("20 minutes") << 20 << u"20 min ago"_s;
        QTest::newRow("90 minutes") << 90 << u"old reading, 1 h ago"_s;
    }
    void tooltipSaysHowOld()
    {
        QFETCH(const int, minutes);
        QFETCH(const QString, words);
        m_cloud->cloud.addFault({.kind = u"status"_s, .times = 0, .action = Fault::Action::Hang});
        m_cloud->advance(std::chrono::minutes(minutes));
        const QString line = m_tray->tooltip().section(u'\n', 0, 0);
        QVERIFY2(line.startsWith(name() + u' ') && line.endsWith(words), qPrintable(line));
        const QString degrees = QLocale().toString(m_cloud->thermostat(m_id).status->temperature->celsius(), 'f', 1);
        QVERIFY2(line.contains(degrees), qPrintable(line));
    }

    // T-4
    void withoutAReadingNoNumber()
    {
        household().clear();
        household().applyPlants({Plant{.id = u"h"_s, .name = u"Casa"_s}}, m_cloud->clock.now());
        household().applyTopology(u"h"_s, {Module{.id = u"t"_s, .name = u"Sala"_s}});
        QCOMPARE(m_tray->tooltip(), u"Sala – · no reading yet"_s);
        QCOMPARE(m_tray->face().badge, TrayFace::Badge::NotConnected);
    }

    void tooltipSaysWhatItDoes()
    {
        read([](ThermostatStatus &status) {
            status.loadState = LoadState::Active;
            status.setPoint = Temperature::fromTenths(215);
        });
        QVERIFY2(m_tray->tooltip().contains(u"heating to 21.5"_s), qPrintable(m_tray->tooltip()));
        QCOMPARE(m_tray->face().badge, TrayFace::Badge::Active);
        read([](ThermostatStatus &status) { status.loadState = LoadState::Inactive; });
        QVERIFY2(m_tray->tooltip().contains(u"· idle ·"_s), qPrintable(m_tray->tooltip()));
        QCOMPARE(m_tray->face().badge, TrayFace::Badge::Idle);
        read([](ThermostatStatus &status) { status.mode = Mode::Off; });
        QVERIFY2(m_tray->tooltip().contains(u"· Off ·"_s), qPrintable(m_tray->tooltip()));
    }

    void fitsWhatWindowsShows() { QVERIFY(m_tray->tooltip().size() <= 127); }

    void anUnreachableOneSaysSinceWhen()
    {
        choose(TestCloud::attic);
        const QString line = m_tray->tooltip().section(u'\n', 0, 0);
        QVERIFY2(line.contains(u"not reachable since"_s), qPrintable(line));
        QCOMPARE(m_tray->face().badge, TrayFace::Badge::NotConnected);
    }

    void troubleIsSaidFirst()
    {
        household().setTrouble(Error{.kind = Error::Kind::Offline}, m_cloud->clock.now());
        QVERIFY(m_tray->tooltip().startsWith(u"No internet\n"_s));
        QCOMPARE(m_tray->face().badge, TrayFace::Badge::NotConnected);
        QCOMPARE(open().first(), u"No internet"_s);
        for (const QString &name : {u"tray.warmer"_s, u"tray.cooler"_s, u"tray.away"_s})
            QVERIFY(!entry(name)->isEnabled());
        household().setTrouble(Error{.kind = Error::Kind::SignInNeeded}, m_cloud->clock.now());
        QCOMPARE(m_tray->face().badge, TrayFace::Badge::NeedsYou);
    }

    void whatIsBeingReadIsNotUpToDate()
    {
        m_cloud->advance(2h);
        m_cloud->settleAll();
        m_cloud->advance(61s);
        m_cloud->tepore->reader.readAll();
        open();
        QCOMPARE(entry(u"tray.refresh"_s)->text(), u"&Refresh: reading…"_s);
        QVERIFY(!entry(u"tray.refresh"_s)->isEnabled());
        close();
    }

    void theNumberIsWholeDegreesAndNeverOld()
    {
        QCOMPARE(m_tray->face().number, QString());
        m_cloud->tepore->settings.setShowsTrayNumber(true);
        read([](ThermostatStatus &status) { status.temperature = Temperature::fromTenths(205); });
        QCOMPARE(m_tray->face().number, u"21"_s);
        m_cloud->cloud.addFault({.kind = u"status"_s, .times = 0, .action = Fault::Action::Hang});
        m_cloud->advance(10h);
        QCOMPARE(m_tray->face().number, u"–"_s);
    }

    void theIconTellsTheBadgesApart()
    {
        QList<QImage> seen;
        using Badge = TrayFace::Badge;
        for (const Badge badge : {Badge::None, Badge::Active, Badge::Idle, Badge::NotConnected, Badge::NeedsYou}) {
            for (const QString &number : {QString(), u"21"_s}) {
                const QImage image = TrayFace{.badge = badge, .number = number}.icon().pixmap(16).toImage();
                QVERIFY(!seen.contains(image));
                seen << image;
            }
        }
    }

    // M18: the chosen one first, the others below.
    void theMenuBeginsWithTheChosenOne()
    {
        const QStringList texts = open();
        QVERIFY2(texts[0].startsWith(name() + u':'), qPrintable(texts[0]));
        QVERIFY(texts[0].contains(u"°C"_s));
        QVERIFY(texts.contains(u"&Open Tepore"_s) && texts.contains(u"&Settings…"_s) && texts.contains(u"&Quit"_s));
    }

    void manyAreNotAllInTheMenu()
    {
        end();
        m_tray.reset();
        m_cloud = std::make_unique<TestCloud>(simulated::House::withThermostats(20));
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
        m_tray = std::make_unique<Tray>(house(), m_window->window.troubles(), m_cloud->tepore->settings);
        QVERIFY(open().contains(u"15 more…"_s) || open().contains(u"%n more…"_s));
        QVERIFY(m_tray->tooltip().size() <= 127);
    }

    // T-5 from the tray: several steps, one call.
    void warmerIsOneCall()
    {
        open();
        for (int i = 0; i < 3; ++i)
            entry(u"tray.warmer"_s)->trigger();
        m_cloud->pass(3s);
        QCOMPARE(posts().size(), 1);
        QCOMPARE(lastPost()["setPoint"_L1].toObject()["value"_L1].toVariant().toDouble(), 22.0);
        m_cloud->settle();
        QCOMPARE(posts().size(), 1);
    }

    void warmerNamesTheOutcome()
    {
        const QString text = open().filter(u"Warmer"_s).value(0);
        QVERIFY2(text.contains(name()) && text.contains(u"21.0"_s), qPrintable(text));
    }

    // T-5b
    void noStepInOff()
    {
        read([](ThermostatStatus &status) { status.mode = Mode::Off; });
        open();
        QVERIFY(!entry(u"tray.warmer"_s)->isEnabled());
    }

    void boostAndModesAreThere()
    {
        open();
        entry(u"boost.30"_s)->trigger();
        QTRY_COMPARE(posts().size(), 1);
        QCOMPARE(lastPost()["mode"_L1].toString().toUpper(), u"BOOST"_s);
    }

    // A menu that changes under the pointer makes a person press the wrong entry.
    void theMenuStaysWhileItIsOpen()
    {
        const QStringList before = open();
        QAction *first = m_tray->menu().actions().first();
        read([](ThermostatStatus &status) { status.temperature = Temperature::fromTenths(111); });
        QCoreApplication::processEvents();
        QCOMPARE(m_tray->menu().actions().first(), first);
        close();
        QTRY_VERIFY(m_tray->menu().actions().first()->text().contains(u"11.1"_s));
    }

    // Desktops that show the menu themselves may read it without saying so.
    void theMenuIsUpToDateUnopened()
    {
        QVERIFY(!m_tray->menu().actions().isEmpty());
        read([](ThermostatStatus &status) { status.temperature = Temperature::fromTenths(111); });
        QTRY_VERIFY(m_tray->menu().actions().first()->text().contains(u"11.1"_s));
    }

    void namesAreNoMnemonics()
    {
        Choices choices = household().choices();
        choices.names[m_id] = u"Bed & bath"_s;
        household().setChoices(choices);
        QVERIFY(open().first().startsWith(u"Bed && bath:"_s));
    }

    void whatIsInTheIconIsRead()
    {
        QVERIFY(m_tray->seen().isEmpty()); // no tray here
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
