#include "account/loopback.h"
#include "support/announcements.h"
#include "support/faultystore.h"
#include "support/proxyserver.h"
#include "support/testwindow.h"
#include "support/tlsserver.h"
#include "ui/browserpages.h"
#include "ui/linkguide.h"

#include "app/account/authorizeurl.h"

#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>

using simulated::Fault;

namespace {

// One row of ux.md §5.6: what comes of it on the screen.
struct Row
{
    QString page = {};     // the one that mends it
    QString focus = {};    // the control on it
    QString title = {};    // announced, with the sentence
    QString sentence = {}; // the characteristic part
    QString button = {};   // what the next step is called
};

} // namespace
Q_DECLARE_METATYPE(Row)

// Every row of ux.md §5.6 that can happen on the way to being signed in: on the real guide, from the real listener, a
// pasted address, or the token endpoint. What happens later is in tst_linkhomes.
class TestLinkErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refusedInTheBrowser_data();
    void refusedInTheBrowser();
    void refusedAtTheToken_data();
    void refusedAtTheToken();
    void noAnswer_data();
    void noAnswer();
    void proxyFails_data();
    void proxyFails();
    void linksThroughAProxy();
    void tlsTellsWhatIsWrong_data();
    void tlsTellsWhatIsWrong();
    void portalIsToldApart();
    void answerToAnotherSignIn();
    void portInUse();
    void anotherPort();
    void everyPortIsTaken();
    void noBrowser();
    void busyCountsDown();
    void nobodyIsThere();
    void internalProblemBacksOff();
    void browserThatNeverComesBack();
    void wrongKeyThatIsCorrected();
    void keyringThatTakesLongIsSaid();

private:
    QLineEdit *field(const QString &name) { return m_page->findChild<QLineEdit *>(u"link."_s + name); }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(u"link."_s + name); }
    QWidget *part(const QString &name) { return m_page->findChild<QWidget *>(u"link."_s + name); }
    QString text(const QString &name) { return m_page->findChild<QLabel *>(u"link."_s + name)->text(); }
    void press(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    void open(const QUrl &login);
    void toSignIn();
    void paste(const QString &query); // with the right state
    // The browser: follows wherever it is sent; the last page.
    QUrl opened() const; // what the browser was last told to open; empty, and the test fails, when it was told nothing
    QByteArray browse(const QUrl &url);
    void check(const Row &row);

    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<SimulatedCloud> m_cloud;
    FaultyStore m_store;
    FakeClock m_clock;
    QTemporaryDir m_profile;
    std::unique_ptr<Tepore> m_tepore;
    std::unique_ptr<LinkGuide> m_page;
    QList<QUrl> m_opened;
};

void TestLinkErrors::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_authority->trust();
}

void TestLinkErrors::init()
{
    SimulatorOptions options;
    options.autoConsent = true;
    options.replyUrls = {u"http://localhost:%1/callback"_s.arg(freePort())};
    m_cloud = std::make_unique<SimulatedCloud>(options);
    QVERIFY(m_cloud->listen());
    m_store.entries.clear();
    installLook(*qApp, u"light"_s);
    Announcements::heard.clear();
    open(m_cloud->address());
}

void TestLinkErrors::cleanup()
{
    m_page.reset();
    m_tepore.reset();
    m_cloud.reset();
}

void TestLinkErrors::open(const QUrl &login)
{
    m_page.reset();
    m_profile = QTemporaryDir();
    m_tepore = std::make_unique<Tepore>(
        TeporeOptions{.profile = m_profile.path(), .loginUrl = login, .apiUrl = m_cloud->address()}, m_store, m_clock,
        authorizeUrl);
    setBrowserPages(m_tepore->link);
    concludeInBrowser(m_tepore->link);
    m_page = std::make_unique<LinkGuide>(House{m_tepore->household, m_tepore->reader, m_tepore->desk, m_clock, m_tepore->history},
                                         m_tepore->queue, m_tepore->link, m_tepore->session, m_tepore->settings);
    m_page->resize(800, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_opened.clear();
    connect(&m_tepore->link, &AccountLink::browserRequested, m_page.get(), [this](const QUrl &url) { m_opened << url; });
}

void TestLinkErrors::toSignIn()
{
    const SimulatorOptions &options = m_cloud->options();
    press(u"begin"_s);
    press(u"haveValues"_s);
    field(u"clientId"_s)->setText(options.clientId);
    field(u"clientSecret"_s)->setText(options.clientSecret);
    field(u"subscriptionKey"_s)->setText(options.subscriptionKey);
    field(u"replyUrl"_s)->setText(options.replyUrls.first());
    press(u"next"_s);
}

void TestLinkErrors::paste(const QString &query)
{
    const QString state = QUrlQuery(opened()).queryItemValue(u"state"_s);
    field(u"address"_s)->setText(u"http://localhost/?%1&state=%2"_s.arg(query, state));
    press(u"useAddress"_s);
}

QUrl TestLinkErrors::opened() const
{
    if (QTest::qWaitFor([this] { return !m_opened.isEmpty(); }))
        return m_opened.last();
    QTest::qFail("no browser was opened", __FILE__, __LINE__);
    return {};
}

QByteArray TestLinkErrors::browse(const QUrl &url)
{
    QNetworkAccessManager browser;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(browser.get(request));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, 10000) ? reply->readAll() : QByteArray();
}

void TestLinkErrors::check(const Row &row)
{
    QTRY_COMPARE_WITH_TIMEOUT(part(u"problem"_s)->isVisible() ? text(u"problem.title"_s) : QString(), row.title, 30000);
    QVERIFY2(text(u"problem.text"_s).contains(row.sentence), qPrintable(text(u"problem.text"_s)));
    QVERIFY2(part(row.page)->isVisible(), qPrintable(row.page));
    QTRY_COMPARE(QApplication::focusWidget(), part(row.focus));
    QVERIFY2(Announcements::heard.contains(row.title + u". "_s + text(u"problem.text"_s)),
             qPrintable(Announcements::heard.join(u'\n')));
    QStringList buttons;
    for (const QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->isEnabled())
            buttons << QString(each->text()).remove(u'&');
    }
    QVERIFY2(buttons.contains(row.button), qPrintable(buttons.join(u", "_s)));
    // Nothing that was typed is lost.
    QCOMPARE(field(u"clientSecret"_s)->text(), m_cloud->options().clientSecret);
    QCOMPARE(m_tepore->session.state(), Session::State::NotLinked);
}

void TestLinkErrors::refusedInTheBrowser_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("pasted");
    QTest::addColumn<Row>("row");
    const auto add = [](const char *code, const Row &row, const QString &description = {}) {
        for (const bool pasted : {false, true}) {
            if (!pasted && !description.isEmpty())
                continue; // the simulated cloud has its own
            QTest::addRow("%s%s, %s", code, description.isEmpty() ? "" : " (reply url)", pasted ? "pasted" : "received")
                << QString::fromLatin1(code) << description << pasted << row;
        }
    };
    add("invalid_request", {.page = u"values"_s, .focus = u"replyUrl"_s, .title = u"Legrand did not understand the request"_s,
                            .sentence = u"Most often the Reply URL differs"_s, .button = u"Open the portal"_s});
    add("invalid_request",
        {.page = u"values"_s, .focus = u"replyUrl"_s, .title = u"The Reply URL does not match"_s,
         .sentence = u"must match letter for letter"_s, .button = u"Open the portal"_s},
        u"The+reply+url+host+localhost+does+not+match+with+the+ones+configured"_s);
    add("unauthorized_client", {.page = u"values"_s, .focus = u"clientId"_s, .title = u"This client ID may not sign in"_s,
                                .sentence = u"may not be approved yet"_s, .button = u"I am waiting for approval"_s});
    add("access_denied", {.page = u"signInPage"_s, .focus = u"signIn"_s, .title = u"Permission was not given"_s,
                          .sentence = u"Use the account of the phone app"_s, .button = u"Sign in again"_s});
    add("unsupported_response_type",
        {.page = u"signInPage"_s, .focus = u"signIn"_s, .title = u"Tepore sent a wrong request"_s,
         .sentence = u"a fault in this program"_s, .button = u"Copy report"_s});
    add("invalid_scope", {.page = u"portal"_s, .focus = u"scope.read"_s, .title = u"Permission types not allowed"_s,
                          .sentence = u"tick comfort.read and comfort.write"_s, .button = u"I sent it"_s});
    add("server_error", {.page = u"signInPage"_s, .focus = u"signIn"_s,
                         .title = u"Legrand's sign-in had an internal problem"_s,
                         .sentence = u"Nothing is wrong on your side"_s, .button = u"Check the values"_s});
    add("temporarily_unavailable",
        {.page = u"signInPage"_s, .focus = u"signIn"_s, .title = u"Legrand's sign-in is busy or under maintenance"_s,
         .sentence = u"usually over within the hour"_s, .button = u"Do not try again"_s});
    add("invalid_client", {.page = u"values"_s, .focus = u"clientSecret"_s, .title = u"Client ID or secret not accepted"_s,
                           .sentence = u"create a new secret on the portal"_s, .button = u"Open the portal"_s});
}

void TestLinkErrors::refusedInTheBrowser()
{
    QFETCH(QString, code);
    QFETCH(QString, description);
    QFETCH(bool, pasted);
    QFETCH(Row, row);
    toSignIn();
    press(u"signIn"_s);
    if (pasted) {
        paste(u"error=%1&error_description=%2"_s.arg(code, description));
    } else {
        m_cloud->addFault({.kind = u"authorize"_s, .action = Fault::Action::OAuthError, .error = code});
        const QByteArray page = browse(opened());
        QVERIFY2(page.contains(row.title.toHtmlEscaped().toUtf8()), page.constData()); // the same words in the browser
        QVERIFY(!page.contains("<script") && !page.contains("src=") && !page.contains("href="));
    }
    check(row);
    if (code == "invalid_client"_L1)
        QVERIFY(field(u"clientId"_s)->property("odd").toBool() && field(u"clientSecret"_s)->property("odd").toBool());
    QCOMPARE(m_cloud->count(u"token"_s), 0);
    if (code != "invalid_scope"_L1)
        return;
    const qsizetype before = m_opened.size(); // both are ticked: it goes on from here
    QCOMPARE(button(u"problem.extra"_s)->text(), u"Sign in again"_s);
    press(u"problem.extra"_s);
    QVERIFY(part(u"signInPage"_s)->isVisible());
    QCOMPARE(m_opened.size(), before + 1);
}

// The second sign-in brings the homes, and not what was wrong at the first.
void TestLinkErrors::wrongKeyThatIsCorrected()
{
    m_tepore->start();
    toSignIn();
    press(u"back"_s);
    const QString key = field(u"subscriptionKey"_s)->text();
    field(u"subscriptionKey"_s)->setText(key.chopped(1) + (key.endsWith(u'0') ? u'1' : u'0'));
    press(u"next"_s);
    press(u"signIn"_s);
    browse(opened());
    const auto comes = [this](auto condition) {
        return QTest::qWaitFor([&] {
            m_clock.move(std::chrono::seconds(1)); // calls keep apart
            return condition();
        });
    };
    QVERIFY(comes([this] { return text(u"problem.title"_s) == u"The subscription key was not accepted"_s; }));
    QVERIFY(part(u"values"_s)->isVisible());

    field(u"subscriptionKey"_s)->setText(key);
    m_opened.clear();
    press(u"next"_s);
    press(u"signIn"_s);
    browse(opened());
    QVERIFY(comes([this] { return !m_tepore->household.moduleIds().isEmpty() && !m_tepore->reader.isDiscovering(); }));
    QVERIFY(part(u"homes"_s)->isVisible());
    QVERIFY(!part(u"problem"_s)->isVisible());
}

// Its question may lie behind the window.
void TestLinkErrors::keyringThatTakesLongIsSaid()
{
    toSignIn();
    QTRY_COMPARE(m_store.entries.size(), 1); // what was typed
    press(u"signIn"_s);
    m_store.isHeld = true;
    QNetworkAccessManager browser; // its page waits, too
    QNetworkRequest request(opened());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    const std::unique_ptr<QNetworkReply> page(browser.get(request));
    QTRY_COMPARE(text(u"waitingTitle"_s), u"Keeping your sign-in safe…"_s);
    QCOMPARE(text(u"waitingText"_s), u"This takes a moment."_s);
    Announcements::heard.clear();
    QTRY_VERIFY_WITH_TIMEOUT(text(u"waitingText"_s).contains(u"Unlock it if it asks"_s), 10000);
    QVERIFY(Announcements::heard.contains(text(u"waitingText"_s)));
    m_store.release();
    QTRY_COMPARE(m_tepore->session.state(), Session::State::Linked);
    QTRY_VERIFY(part(u"homes"_s)->isVisible());
}

void TestLinkErrors::refusedAtTheToken_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, Fault fault, const Row &row) {
        fault.kind = u"token"_s;
        QTest::newRow(name) << fault << row;
    };
    const auto onSignIn = [](const QString &title, const QString &sentence, const QString &button) {
        return Row{.page = u"signInPage"_s, .focus = u"signIn"_s, .title = title, .sentence = sentence, .button = button};
    };
    const Row used = onSignIn(u"The sign-in code was no longer valid"_s, u"Codes work once"_s, u"Sign in again"_s);
    add("a used code", {.action = Fault::Action::OAuthError, .error = u"invalid_grant"_s}, used);
    add("400 and no word", {.status = 400, .body = "Bad Request"}, used);
    add("invalid_client", {.action = Fault::Action::OAuthError, .error = u"invalid_client"_s},
        {.page = u"values"_s, .focus = u"clientSecret"_s, .title = u"Client ID or secret not accepted"_s,
         .sentence = u"is wrong or has expired"_s, .button = u"Open the portal"_s});
    add("the secret's year is over",
        {.status = 401, .body = R"({"error":"invalid_client","error_description":"AADB2C90085: expired"})"},
        {.page = u"values"_s, .focus = u"clientSecret"_s, .title = u"The client secret has expired"_s,
         .sentence = u"Secrets end after a year"_s, .button = u"Open the portal"_s});
    add("500 server_error", {.action = Fault::Action::OAuthError, .error = u"server_error"_s},
        onSignIn(u"Legrand's server failed"_s, u"your values are kept"_s, u"Try again"_s));
    add("429", {.status = 429, .headers = {{"Retry-After", "45"}}},
        onSignIn(u"Legrand asks us to wait"_s, u"perhaps from another program"_s, u"Do not try again"_s));
    add("a page of the gateway", {.status = 502, .body = "<html><h1>Bad Gateway</h1></html>"},
        onSignIn(u"Legrand's server failed"_s, u"Wait a little"_s, u"Try again"_s));
    add("a page", {.status = 200, .body = "<html>Welcome to the hotel</html>"},
        onSignIn(u"Your network seems to want a sign-in page first"_s, u"answers in Legrand's place"_s,
                 u"Open the network's page"_s));
    add("a redirect", {.status = 302, .headers = {{"Location", "http://127.0.0.1:1/welcome"}}},
        onSignIn(u"Your network seems to want a sign-in page first"_s, u"Open the network's page"_s,
                 u"Open the network's page"_s));
    add("not understood", {.status = 200, .body = "{\"hello\":1}"},
        onSignIn(u"Legrand's answer could not be understood"_s, u"Your values are kept"_s, u"Try again"_s));
    add("the connection breaks", {.action = Fault::Action::Drop},
        onSignIn(u"No answer from Legrand"_s, u"does not answer"_s, u"Try again"_s));
}

void TestLinkErrors::refusedAtTheToken()
{
    QFETCH(Fault, fault);
    QFETCH(Row, row);
    m_cloud->addFault(fault);
    toSignIn();
    press(u"signIn"_s);
    const QByteArray page = browse(opened());
    QVERIFY2(page.contains(row.title.toHtmlEscaped().toUtf8()), page.constData()); // it waited for the truth
    check(row);
    QCOMPARE(m_cloud->count(u"token"_s), 1);
}

void TestLinkErrors::noAnswer_data()
{
    QTest::addColumn<QUrl>("login");
    QTest::addColumn<bool>("lost"); // the system says that there is no network
    QTest::addColumn<QString>("title");
    QTest::newRow("nobody at the port") << QUrl(u"http://127.0.0.1:9"_s) << false << u"No answer from Legrand"_s;
    QTest::newRow("no such host") << QUrl(u"https://tepore.invalid"_s) << false << u"You seem offline"_s;
    QTest::newRow("the network is gone") << QUrl(u"http://127.0.0.1:9"_s) << true << u"You seem offline"_s;
}

void TestLinkErrors::noAnswer()
{
    QFETCH(QUrl, login);
    QFETCH(bool, lost);
    QFETCH(QString, title);
    open(login);
    toSignIn();
    press(u"signIn"_s);
    if (lost)
        m_tepore->queue.reachability().heard(QNetworkInformation::Reachability::Disconnected);
    paste(u"code=abc"_s);
    check({.page = u"signInPage"_s, .focus = u"signIn"_s, .title = title, .sentence = u"our values are kept"_s,
           .button = u"Try again"_s});
    QCOMPARE(button(u"problem.extra"_s)->text(), u"Proxy settings"_s);
}

void TestLinkErrors::proxyFails_data()
{
    QTest::addColumn<ProxyWish>("wish");
    QTest::addColumn<QByteArray>("refusal"); // empty: it is not reached
    QTest::addColumn<QString>("title");
    const ProxyWish http{.kind = ProxyWish::Kind::Http, .host = u"127.0.0.1"_s, .port = 9};
    const ProxyWish nowhere{.kind = ProxyWish::Kind::Socks5, .host = u"proxy.tepore.invalid"_s, .port = 1080};
    QTest::newRow("nobody there") << http << QByteArray() << u"No way through the proxy"_s;
    QTest::newRow("no such name") << nowhere << QByteArray() << u"No way through the proxy"_s;
    QTest::newRow("denies") << http << QByteArray("HTTP/1.1 403 Forbidden\r\n\r\n") << u"No way through the proxy"_s;
    QTest::newRow("wants a password") << http
                                      << QByteArray("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n")
                                      << u"The proxy wants a sign-in"_s;
}

void TestLinkErrors::proxyFails()
{
    QFETCH(ProxyWish, wish);
    QFETCH(const QByteArray, refusal);
    QFETCH(const QString, title);
    ProxyServer proxy(ProxyServer::Speaks::Http, QSslCertificate(), QSslKey(), 0);
    proxy.refusal = [refusal](const QByteArray &) { return refusal; };
    if (!refusal.isEmpty())
        wish.port = proxy.serverPort();
    open(QUrl(u"https://login.tepore.invalid"_s));
    m_tepore->settings.setProxy(wish);
    toSignIn();
    press(u"signIn"_s);
    paste(u"code=abc"_s);
    check({.page = u"signInPage"_s, .focus = u"signIn"_s, .title = title, .sentence = u"our values are kept"_s,
           .button = u"Try again"_s});
    QSignalSpy asked(m_page.get(), &LinkGuide::proxyRequested);
    QCOMPARE(button(u"problem.extra"_s)->text(), u"Proxy settings"_s);
    press(u"problem.extra"_s);
    QCOMPARE(asked.size(), 1);
}

// A network from which nothing but its proxy is reached: it is entered where the trouble is told, and holds at once.
void TestLinkErrors::linksThroughAProxy()
{
    const auto identity = m_authority->sign(u"20200101000000Z"_s, u"20990101000000Z"_s, u"DNS:login.tepore.invalid"_s);
    ProxyServer proxy(ProxyServer::Speaks::Http, identity.certificate, identity.key, static_cast<quint16>(m_cloud->address().port()));
    open(QUrl(u"https://login.tepore.invalid"_s));
    toSignIn();
    press(u"signIn"_s);
    const auto browsed = [this] { // the browser has its own proxy
        QUrl url = opened();
        url.setScheme(u"http"_s);
        url.setHost(u"127.0.0.1"_s);
        url.setPort(m_cloud->address().port());
        return browse(url);
    };
    browsed();
    check({.page = u"signInPage"_s, .focus = u"signIn"_s, .title = u"You seem offline"_s, .sentence = u"our values are kept"_s,
           .button = u"Proxy settings"_s});
    m_tepore->settings.setProxy({.kind = ProxyWish::Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.serverPort()});
    press(u"signIn"_s);
    browsed();
    QTRY_COMPARE(m_tepore->session.state(), Session::State::Linked);
    QVERIFY(proxy.asked.contains("login.tepore.invalid:443"));
}

void TestLinkErrors::tlsTellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("ended") << u"20200101000000Z"_s << u"20200201000000Z"_s << u"Your computer's clock may be wrong"_s
                           << u"Set the clock right if it is wrong"_s;
    QTest::newRow("not yet begun") << u"20980101000000Z"_s << u"20990101000000Z"_s << u"Your computer's clock is wrong"_s
                                   << u"behind. Set it right"_s;
    QTest::newRow("not to be trusted") << QString() << QString() << u"No safe connection"_s << u"Nothing secret was sent"_s;
}

void TestLinkErrors::tlsTellsWhatIsWrong()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, title);
    QFETCH(QString, sentence);
    TlsServer server(from.isEmpty() ? m_authority->selfSigned() : m_authority->sign(from, to), "HTTP/1.1 500 No\r\n\r\n");
    open(server.address());
    toSignIn();
    press(u"signIn"_s);
    paste(u"code=abc"_s);
    check({.page = u"signInPage"_s, .focus = u"signIn"_s, .title = title, .sentence = sentence, .button = u"Try again"_s});
    QCOMPARE(server.received, "");
}

void TestLinkErrors::portalIsToldApart()
{
    TlsServer server(m_authority->selfSigned(), "HTTP/1.1 200 OK\r\n\r\n<html>");
    open(server.address());
    toSignIn();
    press(u"signIn"_s);
    m_tepore->queue.reachability().heardOfPortal(true);
    paste(u"code=abc"_s);
    check({.page = u"signInPage"_s, .focus = u"signIn"_s, .title = u"Your network seems to want a sign-in page first"_s,
           .sentence = u"sign in there, then try again"_s, .button = u"Open the network's page"_s});
}

void TestLinkErrors::answerToAnotherSignIn()
{
    toSignIn();
    press(u"signIn"_s);
    QUrl forged(m_cloud->options().replyUrls.first());
    forged.setQuery(u"code=abc&state=somebody-elses"_s);
    const QByteArray page = browse(forged);
    QVERIFY2(page.contains("An answer to another sign-in"), page.constData());
    check({.page = u"signInPage"_s, .focus = u"address"_s, .title = u"An answer to another sign-in"_s,
           .sentence = u"For your safety it was ignored"_s, .button = u"Start again"_s});
    QCOMPARE(m_cloud->count(u"token"_s), 0);
    const QUrl before = opened();
    press(u"problem.extra"_s);
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(opened() != before); // with a state of its own
    browse(opened());
    QTRY_COMPARE(m_tepore->session.state(), Session::State::Linked);
}

void TestLinkErrors::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(QUrl(m_cloud->options().replyUrls.first()).port())));
    toSignIn();
    press(u"signIn"_s);
    check({.page = u"signInPage"_s, .focus = u"paste"_s, .title = u"The port is in use"_s,
           .sentence = u"Another program uses the port"_s, .button = u"Paste the address instead"_s});
    QVERIFY(m_opened.isEmpty()); // never silently another port
    press(u"paste"_s);
    QCOMPARE(m_opened.size(), 1);
}

void TestLinkErrors::anotherPort()
{
    const QUrl old(m_cloud->options().replyUrls.first());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(old.port())));
    toSignIn();
    press(u"signIn"_s);
    check({.page = u"signInPage"_s, .focus = u"paste"_s, .title = u"The port is in use"_s,
           .sentence = u"has to be registered on the portal, too"_s, .button = u"Use another port"_s});
    press(u"problem.extra"_s);
    check({.page = u"values"_s, .focus = u"replyUrl"_s, .title = u"Register this Reply URL, too"_s,
           .sentence = u"Add it to your application on the portal"_s, .button = u"Open the portal"_s});
    QVERIFY(m_opened.isEmpty());
    const QString offered = field(u"replyUrl"_s)->text();
    QCOMPARE(field(u"replyUrl"_s)->selectedText(), offered); // to be copied
    const QUrl now(offered);
    QVERIFY(now.port() != old.port());
    QCOMPARE(offered, u"http://localhost:%1/callback"_s.arg(now.port()));

    m_cloud->options().replyUrls << offered; // they have registered it
    press(u"next"_s);
    press(u"signIn"_s);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(QUrlQuery(opened()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), offered);
    browse(opened());
    QTRY_COMPARE(m_tepore->session.state(), Session::State::Linked);
    QCOMPARE(m_tepore->settings.replyUrl(), offered); // for the next time
}

void TestLinkErrors::everyPortIsTaken()
{
    const int first = QUrl(Settings::localReplyUrl()).port();
    std::vector<std::unique_ptr<QTcpServer>> others;
    for (int port = first; port < first + 10; ++port) {
        others.push_back(std::make_unique<QTcpServer>());
        others.back()->listen(QHostAddress::LocalHost, static_cast<quint16>(port)); // or somebody has it already
    }
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(QUrl(m_cloud->options().replyUrls.first()).port())));
    toSignIn();
    press(u"signIn"_s);
    QTRY_COMPARE(text(u"problem.title"_s), u"The port is in use"_s);
    press(u"problem.extra"_s);
    QCOMPARE(m_opened.size(), 1); // with the address that is registered, and pasting
    QVERIFY(part(u"address"_s)->isVisible() && part(u"address"_s)->isEnabled());
}

void TestLinkErrors::noBrowser()
{
    toSignIn();
    press(u"signIn"_s);
    m_page->sayNoBrowser();
    check({.page = u"signInPage"_s, .focus = u"copyLink"_s, .title = u"No browser could be opened"_s,
           .sentence = u"open it in a browser yourself"_s, .button = u"Copy link"_s});
}

void TestLinkErrors::busyCountsDown()
{
    toSignIn();
    press(u"signIn"_s);
    paste(u"error=temporarily_unavailable"_s);
    QCOMPARE(text(u"problem.countdown"_s), u"Trying again in 5 min"_s);
    m_clock.move(std::chrono::seconds(299));
    QCOMPARE(m_opened.size(), 1);
    m_clock.move(std::chrono::seconds(1));
    QCOMPARE(m_opened.size(), 2);
}

void TestLinkErrors::nobodyIsThere()
{
    toSignIn();
    press(u"signIn"_s);
    const auto countsDown = [this] { return part(u"problem.countdown"_s)->isVisible(); };
    for (int tries = 1; tries <= 3; ++tries) {
        paste(u"error=temporarily_unavailable"_s);
        QVERIFY(countsDown());
        m_clock.move(std::chrono::minutes(5));
        QCOMPARE(m_opened.size(), 1 + tries);
    }
    paste(u"error=temporarily_unavailable"_s);
    QVERIFY(!countsDown());
    m_clock.move(std::chrono::hours(1));
    QCOMPARE(m_opened.size(), 4); // the browser is not filled with pages
    QCOMPARE(text(u"problem.title"_s), u"Legrand's sign-in is busy or under maintenance"_s);

    press(u"signIn"_s); // somebody is
    QCOMPARE(m_opened.size(), 5);
    paste(u"error=temporarily_unavailable"_s);
    QVERIFY(countsDown());
}

void TestLinkErrors::internalProblemBacksOff()
{
    toSignIn();
    press(u"signIn"_s);
    for (const QString &wait : {u"1 min"_s, u"2 min"_s, u"4 min"_s, u"5 min"_s, u"5 min"_s}) {
        paste(u"error=server_error"_s);
        QCOMPARE(text(u"problem.countdown"_s), u"Trying again in "_s + wait);
        press(u"signIn"_s); // at once is possible, too
    }
    paste(u"error=access_denied"_s);
    press(u"signIn"_s);
    paste(u"error=server_error"_s);
    QCOMPARE(text(u"problem.countdown"_s), u"Trying again in 1 min"_s);
    press(u"problem.extra"_s);
    QVERIFY(part(u"values"_s)->isVisible());
    m_clock.move(std::chrono::minutes(10));
    QVERIFY(part(u"values"_s)->isVisible()); // who looks at the values is not sent away
}

void TestLinkErrors::browserThatNeverComesBack()
{
    toSignIn();
    press(u"signIn"_s);
    m_clock.move(std::chrono::hours(20));
    QVERIFY(part(u"tips"_s)->isVisible());
    QVERIFY(part(u"openAgain"_s)->isVisible());
    QCOMPARE(m_tepore->link.state(), AccountLink::State::WaitingForBrowser); // no end by itself
    QTest::keyClick(m_page.get(), Qt::Key_Tab);
    browse(opened());
    QTRY_COMPARE(m_tepore->session.state(), Session::State::Linked);
}

QTEST_MAIN(TestLinkErrors)
#include "tst_linkerrors.moc"
