#include "account/loopback.h"
#include "support/testwindow.h"

#include "app/account/authorizeurl.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// The first start, and the end of a sign-in, in the real window: M1 and M17 of ux.md §2.
class TestLinkMoments : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;
    QUrl m_opened;

    // Somebody who is linked, and whose thermostats were read a while ago.
    void begin(simulated::House house = simulated::House::demo())
    {
        m_cloud = std::make_unique<TestCloud>(std::move(house));
        SimulatorOptions &options = m_cloud->cloud.options();
        options.replyUrls = {u"http://localhost:%1/callback"_s.arg(freePort())};
        options.autoConsent = true;
        m_cloud->buildUrl = authorizeUrl;
        m_cloud->open();
        m_cloud->tepore->settings.setReplyUrl(options.replyUrls.first());
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
        m_cloud->pass(2min);
        connect(&m_cloud->tepore->link, &AccountLink::browserRequested, this, [this](const QUrl &url) { m_opened = url; });
    }
    void refresh()
    {
        m_cloud->tepore->reader.readAll();
        m_cloud->settle();
    }
    void browse()
    {
        QNetworkAccessManager browser;
        QNetworkRequest request(m_opened);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(browser.get(request));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 15000));
    }
    void press(const QString &name) { QTest::mouseClick(m_window->find<QPushButton>(name), Qt::LeftButton); }
    bool isShown(const QString &name)
    {
        const auto *widget = m_window->window.findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    QStringList readings()
    {
        QStringList texts;
        for (const QString &id : m_cloud->tepore->household.moduleIds())
            texts << m_window->onCard(id, u"temperature"_s);
        return texts;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
        m_opened.clear();
    }

    void t1_firstStart()
    {
        m_cloud = std::make_unique<TestCloud>();
        QElapsedTimer sinceTheStart;
        sinceTheStart.start();
        MainWindow window({m_cloud->tepore->household, m_cloud->tepore->reader, m_cloud->tepore->desk, m_cloud->clock, m_cloud->tepore->history},
                          m_cloud->tepore->queue, m_cloud->tepore->session, m_cloud->tepore->link,
                          m_cloud->tepore->settings, QString());
        QSignalSpy painted(&window, &MainWindow::painted);
        connect(&window, &MainWindow::painted, this, [this] { m_cloud->tepore->start(); });
        window.show();
        window.activateWindow();
        QTRY_COMPARE(painted.size(), 1);
        QVERIFY2(sinceTheStart.elapsed() < 1000, qPrintable(QString::number(sinceTheStart.elapsed())));
        QVERIFY(window.findChild<QWidget *>(u"link.welcome"_s)->isVisible());
        m_cloud->settleAll();
        m_cloud->pass(1h);
        QCOMPARE(m_cloud->cloud.log().size(), 0);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList order;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(QApplication::focusWidget());
            order << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, QStringList({u"link.begin"_s, u"link.wait"_s, u"link.sample"_s}));
    }

    void t17_signInExpired()
    {
        begin();
        const QStringList before = readings();
        QVERIFY(before.size() == 5 && before.join(QString()).contains(u'.'));
        const QList<Home> homes = m_cloud->tepore->household.homes();
        m_cloud->cloud.revokeTokens();
        refresh();
        QCOMPARE(m_window->bannerTitle(), u"Please sign in again"_s);
        QCOMPARE(m_window->find<QPushButton>(u"banner.step"_s)->text(), u"Sign in again"_s);
        m_cloud->cloud.clearLog();
        m_cloud->pass(10h);
        refresh();
        QCOMPARE(m_cloud->cloud.log().size(), 0); // nobody is asked anything: neither the API nor for a token
        QCOMPARE(m_cloud->tepore->household.moduleIds().size(), 5);
        QCOMPARE(homes.first().thermostats.first().status, m_cloud->tepore->household.homes().first().thermostats.first().status);

        press(u"banner.step"_s);
        QVERIFY(isShown(u"link.signInPage"_s)); // one screen
        QCOMPARE(m_window->find<QLineEdit>(u"link.clientId"_s)->text(), m_cloud->cloud.options().clientId);
        QCOMPARE(m_window->find<QLineEdit>(u"link.subscriptionKey"_s)->text(), m_cloud->cloud.options().subscriptionKey);
        press(u"link.signIn"_s);
        browse();
        QTRY_COMPARE(m_cloud->tepore->session.state(), Session::State::Linked);
        QTRY_VERIFY(isShown(u"overview"_s)); // and back, without the page of a first linking
        m_cloud->settleAll();
        QCOMPARE(m_window->bannerTitle(), QString());
        QVERIFY(readings().join(QString()).contains(u'.'));
    }

    // Signed in with the account of the portal, which has no homes; then with the right one.
    void otherAccountHasItsHomes_data()
    {
        QTest::addColumn<LinkStep>("step");
        QTest::newRow("while linking") << LinkStep::Homes;
        QTest::newRow("later") << LinkStep::None;
    }
    void otherAccountHasItsHomes()
    {
        QFETCH(LinkStep, step);
        begin({});
        QVERIFY(m_cloud->tepore->household.homes().isEmpty());
        m_cloud->tepore->settings.setLinkStep(step);
        m_window->window.openLinking();
        if (step == LinkStep::Homes) {
            QVERIFY(isShown(u"link.checkAgain"_s));
            press(u"link.otherAccount"_s);
        }
        QVERIFY(isShown(u"link.signInPage"_s));
        press(u"link.signIn"_s);
        m_cloud->cloud.setHouse(simulated::House::withThermostats(1));
        browse();
        QTRY_VERIFY(!isShown(u"link.signInPage"_s));
        m_cloud->settleAll();
        QVERIFY(m_cloud->tepore->household.thermostat(u"22222222-0000-4000-8000-000000000001"_s));
        QVERIFY(isShown(step == LinkStep::Homes ? u"link.homes"_s : u"overview"_s));
    }

    void t17_secretExpired()
    {
        begin();
        m_cloud->cloud.expireAccessTokens();
        m_cloud->cloud.addFault({.kind = u"token"_s,
                                 .times = 0,
                                 .status = 401,
                                 .body = R"({"error":"invalid_client","error_description":"AADB2C90085: expired"})"});
        refresh();
        QCOMPARE(m_window->bannerTitle(), u"The client secret has expired"_s);
        m_cloud->cloud.clearFaults();
        m_cloud->cloud.options().clientSecret = u"A.new+one/2027"_s;
        press(u"banner.step"_s);
        auto *secret = m_window->find<QLineEdit>(u"replace.value"_s);
        QTRY_VERIFY(secret->hasFocus()); // it alone has to be entered, and no browser is needed
        QTest::keyClicks(secret, u"A.new+one/2027"_s);
        press(u"replace.go"_s);
        QTRY_COMPARE(m_cloud->tepore->session.state(), Session::State::Linked);
        m_cloud->settleAll();
        QCOMPARE(m_window->bannerTitle(), QString());
    }
};

QTEST_MAIN(TestLinkMoments)
#include "tst_linkmoments.moc"
