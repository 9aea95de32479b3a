#include "app/autostart.h"
#include "support/menus.h"
#include "support/windowtest.h"
#include "ui/settingswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// The settings as a person changes them: each holds at once, and after a restart.
class TestSettings : public WindowTest
{
    Q_OBJECT

    Settings &settings() const { return m_cloud->tepore->settings; }
    Household &household() const { return m_cloud->tepore->household; }
    void choose(const QString &name, const QVariant &data)
    {
        auto *box = m_window->find<QComboBox>(name);
        const int index = box->findData(data);
        QVERIFY2(index >= 0, qPrintable(name));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void tick(const QString &name) { m_window->find<QCheckBox>(name)->click(); }

private Q_SLOTS:
    void init()
    {
        begin();
        QVERIFY(chooseFromMenu(m_window->window, u"action.settings"_s));
        QVERIFY(m_window->find(u"settings"_s)->isVisible());
    }
    void cleanup() { end(); }

    void theUnitHoldsEverywhereAtOnce()
    {
        choose(u"settings.unit"_s, int(Temperature::Unit::Fahrenheit));
        QVERIFY2(m_window->onCard(m_id, u"temperature"_s).endsWith(u"°F"_s),
                 qPrintable(m_window->onCard(m_id, u"temperature"_s)));
        QVERIFY(!m_window->find(u"settings.step"_s)->isVisible()); // of °F it is always one
        choose(u"settings.unit"_s, int(Temperature::Unit::Celsius));
        QVERIFY(m_window->onCard(m_id, u"temperature"_s).endsWith(u"°C"_s));
        QVERIFY(m_window->find(u"settings.step"_s)->isVisible());
    }

    void theStepIsWhatWarmerDoes_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("then");
        QTest::newRow("tenths") << 1 << u"20.6"_s;
        QTest::newRow("half a degree") << 5 << u"21.0"_s;
        QTest::newRow("a degree: to its grid") << 10 << u"21.0"_s;
    }
    void theStepIsWhatWarmerDoes()
    {
        QFETCH(const int, step);
        QFETCH(const QString, then);
        choose(u"settings.step"_s, step);
        warmer();
        QVERIFY2(m_window->onCard(m_id, u"target"_s).startsWith(then), qPrintable(m_window->onCard(m_id, u"target"_s)));
    }

    void darkHoldsAtOnce()
    {
        choose(u"settings.appearance"_s, int(Appearance::Dark));
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        QCOMPARE(settings().appearance(), Appearance::Dark);
        choose(u"settings.appearance"_s, int(Appearance::Light));
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    void startingAtLogin()
    {
        QTemporaryDir config;
        qputenv("XDG_CONFIG_HOME", config.path().toLocal8Bit());
        tick(u"settings.atLogin"_s);
        QVERIFY(Autostart::isOn({}));
        QVERIFY(!m_window->find(u"settings.atLogin.problem"_s)->isVisible());
        tick(u"settings.atLogin"_s);
        QVERIFY(!Autostart::isOn({}));
        // A place that cannot be written: said, and the tick shows the truth.
        QFile inTheWay(config.filePath(u"autostart"_s));
        QDir(config.filePath(u"autostart"_s)).removeRecursively();
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        tick(u"settings.atLogin"_s);
        QVERIFY(m_window->find(u"settings.atLogin.problem"_s)->isVisible());
        QVERIFY(!m_window->find<QCheckBox>(u"settings.atLogin"_s)->isChecked());
    }
#endif

    // No tray → what concerns it is not there (ux.md §6.2).
    void theTraysSettingsNeedATray()
    {
        QVERIFY(!m_window->find(u"settings.toTray"_s)->isVisible());
        m_window->window.setStaysInTray(true, true);
        QVERIFY(m_window->find(u"settings.toTray"_s)->isVisible());
        QVERIFY(m_window->find<QCheckBox>(u"settings.toTray"_s)->isChecked());
        QSignalSpy changed(&m_window->window, &MainWindow::settingsChanged);
        tick(u"settings.toTray"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!settings().closesToTray());
        tick(u"settings.trayNumber"_s);
        QVERIFY(settings().showsTrayNumber());
    }

    void theProxyHoldsAtOnce()
    {
        using Kind = ProxyWish::Kind;
        auto *host = m_window->find<QLineEdit>(u"settings.proxyHost"_s);
        auto *port = m_window->find<QLineEdit>(u"settings.proxyPort"_s);
        const auto note = [this] { return m_window->text(u"settings.proxy.note"_s); };
        QCOMPARE(m_window->find<QComboBox>(u"settings.proxy"_s)->currentData().toInt(), int(Kind::System));
        QVERIFY(!host->isVisible());
        choose(u"settings.proxy"_s, int(Kind::Http));
        QVERIFY(host->isVisible() && port->isVisible());
        QTRY_VERIFY(host->hasFocus());
        QVERIFY2(note().contains(u"Until then nothing changes"_s), qPrintable(note()));
        QCOMPARE(settings().proxy(), ProxyWish());
        QTest::keyClicks(host, u"the proxy"_s);
        QVERIFY2(note().contains(u"Only a name"_s), qPrintable(note()));
        QVERIFY(host->accessibleDescription().contains(u"Only a name"_s));
        host->clear();
        QTest::keyClicks(host, u"proxy.example"_s);
        port->setFocus();
        QTest::keyClicks(port, u"99999"_s);
        QVERIFY2(note().contains(u"from 1 to 65535"_s), qPrintable(note()));
        QTest::keyClick(port, Qt::Key_Return);
        QCOMPARE(settings().proxy(), ProxyWish());
        port->clear();
        QTest::keyClicks(port, u"3128"_s);
        QTest::keyClick(port, Qt::Key_Return);
        QCOMPARE(settings().proxy(), (ProxyWish{.kind = Kind::Http, .host = u"proxy.example"_s, .port = 3128}));
        QVERIFY2(note().contains(u"wants a password"_s), qPrintable(note()));
        choose(u"settings.proxy"_s, int(Kind::None));
        QCOMPARE(settings().proxy().kind, Kind::None);
        QVERIFY(!host->isVisible());
        choose(u"settings.proxy"_s, int(Kind::Http)); // what was typed is still there
        QCOMPARE(settings().proxy(), (ProxyWish{.kind = Kind::Http, .host = u"proxy.example"_s, .port = 3128}));
        host->setText(u"socks5://10.0.0.1:1080"_s); // a whole address, as it was copied
        QVERIFY(!note().contains(u"Only a name"_s));
        host->setFocus();
        QTest::keyClick(host, Qt::Key_Return);
        QCOMPARE(settings().proxy(), (ProxyWish{.kind = Kind::Socks5, .host = u"10.0.0.1"_s, .port = 1080}));
        QCOMPARE(host->text(), u"10.0.0.1"_s);
        QCOMPARE(Settings(m_cloud->profile.filePath(u"tepore.ini"_s)).proxy(), settings().proxy()); // on disk
        m_window->find<QLineEdit>(u"settings.search"_s)->setText(u"proxy"_s);
        QVERIFY(host->isVisible());
        QVERIFY(!m_window->find(u"settings.unit"_s)->isVisible());
    }

    // ux.md §5.6: the next step leads to where it is mended, and then it is tried again.
    void aFailingProxyLeadsHere()
    {
        for (const auto &[kind, title] : {std::pair(Error::Kind::ProxyFailed, u"No way through the proxy"_s),
                                          std::pair(Error::Kind::ProxySignIn, u"The proxy wants a sign-in"_s)}) {
            m_window->find(u"settings"_s)->hide();
            household().setTrouble(Error{.kind = kind}, m_cloud->clock.now());
            QVERIFY2(m_window->bannerTitle().startsWith(title), qPrintable(m_window->bannerTitle()));
            QVERIFY(m_window->bannerText().contains(u"set them on the wall"_s));
            QVERIFY(!m_window->onCard(m_id, u"temperature"_s).isEmpty()); // the last readings stay
            QCOMPARE(button(u"banner.other"_s)->text(), u"Try now"_s);
            QCOMPARE(button(u"banner.step"_s)->text(), u"Proxy settings"_s);
            press(button(u"banner.step"_s));
            QVERIFY(m_window->find(u"settings"_s)->isVisible());
            QCOMPARE(m_window->find(u"settings"_s)->focusWidget(), m_window->find(u"settings.proxy"_s));
            const QWidget *area = m_window->find(u"settings.proxy"_s)->window();
            const QWidget *box = m_window->find(u"settings.proxy"_s);
            QTRY_VERIFY(QRect(QPoint(), area->size()).contains(QRect(box->mapTo(area, QPoint()), box->size())));
        }
        m_cloud->cloud.clearLog();
        choose(u"settings.proxy"_s, int(ProxyWish::Kind::None));
        m_cloud->settle();
        QVERIFY(!m_cloud->calls().isEmpty());
        QVERIFY(!household().trouble());
        QCOMPARE(m_window->bannerTitle(), QString());
        // Otherwise nothing is asked for because a setting was changed.
        m_cloud->cloud.clearLog();
        choose(u"settings.proxy"_s, int(ProxyWish::Kind::System));
        m_cloud->settle();
        QVERIFY(m_cloud->calls().isEmpty());
    }

    void notificationsByKind()
    {
        const QString name = u"settings.notify.%1"_s.arg(int(AlertKind::BoostEnded));
        QVERIFY(m_window->find<QCheckBox>(name)->isChecked());
        tick(name);
        QCOMPARE(settings().alertWishes().unwanted, QSet<AlertKind>{AlertKind::BoostEnded});
    }

    void quietHours()
    {
        QVERIFY(!m_window->find(u"settings.quietFrom"_s)->isEnabled());
        tick(u"settings.quiet"_s);
        choose(u"settings.quietFrom"_s, QTime(21, 30));
        choose(u"settings.quietTo"_s, QTime(6, 30));
        const AlertWishes wishes = settings().alertWishes();
        QVERIFY(wishes.hasQuietHours);
        QCOMPARE(wishes.quietFrom, QTime(21, 30));
        QCOMPARE(wishes.quietTo, QTime(6, 30));
    }

    void limits()
    {
        choose(u"settings.below."_s + m_id, 160);
        choose(u"settings.above."_s + m_id, 250);
        choose(u"settings.humidity."_s + m_id, 65);
        const ReadingLimits limits = household().choices().limits.value(m_id);
        QCOMPARE(limits, (ReadingLimits{.below = Temperature::fromTenths(160),
                                        .above = Temperature::fromTenths(250),
                                        .humidityAbove = 65}));
        // They are kept, and one of another unit stays what it is.
        choose(u"settings.unit"_s, int(Temperature::Unit::Fahrenheit));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the rows are made anew
        auto *below = m_window->find<QComboBox>(u"settings.below."_s + m_id);
        QCOMPARE(below->currentData().toInt(), 160);
        QVERIFY2(below->currentText().startsWith(u"61"_s), qPrintable(below->currentText()));
        QSet<QString> texts;
        for (int i = 0; i < below->count(); ++i)
            texts << below->itemText(i);
        QCOMPARE(texts.size(), below->count()); // none is there twice
        m_cloud->tepore->householdStore.save();
        Household other;
        HouseholdStore store(other, m_cloud->profile.filePath(u"household.json"_s));
        store.load();
        QCOMPARE(other.choices().limits.value(m_id), limits);
        QCOMPARE(other.choices().unit, std::optional(Temperature::Unit::Fahrenheit));
    }

    void searching()
    {
        auto *search = m_window->find<QLineEdit>(u"settings.search"_s);
        search->setText(u"humid"_s);
        QVERIFY(m_window->find(u"settings.notify.%1"_s.arg(int(AlertKind::TooHumid)))->isVisible());
        QVERIFY(!m_window->find(u"settings.notify.%1"_s.arg(int(AlertKind::BoostEnded)))->isVisible());
        QVERIFY(!m_window->find(u"settings.unit"_s)->isVisible());
        search->setText(u"general"_s); // a heading shows what is under it
        QVERIFY(m_window->find(u"settings.unit"_s)->isVisible());
        search->setText(u"xyzzy"_s);
        QVERIFY(m_window->find(u"settings.nothing"_s)->isVisible());
        search->clear();
        QVERIFY(m_window->find(u"settings.unit"_s)->isVisible());
        QVERIFY(!m_window->find(u"settings.nothing"_s)->isVisible());
        QVERIFY(!m_window->find(u"settings.toTray"_s)->isVisible()); // still no tray
    }

    // Accidental changes: the wheel scrolls the page.
    void theWheelChangesNothing()
    {
        auto *box = m_window->find<QComboBox>(u"settings.unit"_s);
        const int before = box->currentIndex();
        QWheelEvent event(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &event);
        QCOMPARE(box->currentIndex(), before);
    }

    void nothingSticksOutOfANarrowWindow()
    {
        QWidget *window = m_window->find(u"settings"_s);
        window->resize(420, 500);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible())
                QTRY_VERIFY2(widget->mapTo(window, QPoint(widget->width(), 0)).x() <= window->width(),
                             qPrintable(widget->objectName() + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
