#include "support/faultystore.h"
#include "support/testwindow.h"
#include "ui/linkguide.h"

#include "app/account/authorizeurl.h"

#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using simulated::Fault;

// Linking as a person goes through it, with everything that goes wrong on the way.
class TestLinkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInThroughTheBrowser();
    void signsInByPasting();
    void missingValuesAreMarked();
    void oddValuesAreExplained();
    void everyErrorHasItsWordsAndItsField_data();
    void everyErrorHasItsWordsAndItsField();
    void wrongSecretLeadsToTheSecret();
    void anotherSignInsAnswerIsIgnored();
    void textWithoutCodeIsExplained();
    void portInUseOffersPasting();
    void keyringThatForgetsIsSaid();
    void cancelKeepsWhatWasTyped();

private:
    QLineEdit *field(const QString &name) { return m_page->findChild<QLineEdit *>(u"link."_s + name); }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(u"link."_s + name); }
    QString problem() const
    {
        const auto *title = m_page->findChild<QLabel *>(u"link.problem.title"_s);
        return title->isVisible() ? title->text() : QString();
    }
    void fillIn()
    {
        const SimulatorOptions &options = m_cloud->options();
        field(u"clientId"_s)->setText(options.clientId);
        field(u"clientSecret"_s)->setText(options.clientSecret);
        field(u"subscriptionKey"_s)->setText(options.subscriptionKey);
        field(u"replyUrl"_s)->setText(options.replyUrls.first());
    }
    // From the four values to the browser.
    void signIn()
    {
        if (button(u"next"_s)->isVisible())
            press(u"next"_s);
        press(u"signIn"_s);
    }
    void press(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    // The browser: fetches the address, and where it is sent on to if asked.
    QUrl browse(const QUrl &url, bool follow);

    QTemporaryDir m_profile;
    std::unique_ptr<SimulatedCloud> m_cloud;
    FaultyStore m_store;
    Clock m_clock;
    std::unique_ptr<Tepore> m_tepore;
    std::unique_ptr<LinkGuide> m_page;
    QUrl m_opened;
};

void TestLinkPage::init()
{
    SimulatorOptions options;
    options.autoConsent = true;
    QTcpServer probe; // a port that is free
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    options.replyUrls = {u"http://localhost:%1/callback/"_s.arg(probe.serverPort())};
    probe.close();
    m_cloud = std::make_unique<SimulatedCloud>(options);
    QVERIFY(m_cloud->listen());
    m_store.entries.clear();
    m_store.isForgetful = false;
    m_profile = QTemporaryDir();
    m_tepore = std::make_unique<Tepore>(
        TeporeOptions{.profile = m_profile.path(), .loginUrl = m_cloud->address(), .apiUrl = m_cloud->address()}, m_store,
        m_clock, authorizeUrl);
    installLook(*qApp, u"light"_s);
    m_page = std::make_unique<LinkGuide>(
        House{m_tepore->household, m_tepore->reader, m_tepore->desk, m_clock}, m_tepore->queue, m_tepore->link,
        m_tepore->session, m_tepore->settings);
    m_page->resize(800, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_opened.clear();
    connect(&m_tepore->link, &AccountLink::browserRequested, m_page.get(), [this](const QUrl &url) { m_opened = url; });
    press(u"begin"_s);
    press(u"haveValues"_s);
    fillIn();
}

void TestLinkPage::cleanup()
{
    m_page.reset();
    m_tepore.reset();
    m_cloud.reset();
}

QUrl TestLinkPage::browse(const QUrl &url, bool follow)
{
    QNetworkAccessManager browser;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         follow ? QNetworkRequest::NoLessSafeRedirectPolicy : QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = browser.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10000);
    return QUrl::fromEncoded(reply->rawHeader("Location"));
}

void TestLinkPage::signsInThroughTheBrowser()
{
    QSignalSpy linked(m_page.get(), &LinkGuide::linked);
    signIn();
    QVERIFY(!m_opened.isEmpty());
    QVERIFY(button(u"openAgain"_s)->isVisible());
    browse(m_opened, true);
    QTRY_COMPARE(linked.size(), 1);
    QCOMPARE(m_tepore->session.state(), Session::State::Linked);
    QCOMPARE(problem(), QString());
    QVERIFY(field(u"clientSecret"_s)->text().isEmpty()); // the keychain has it
}

void TestLinkPage::signsInByPasting()
{
    QSignalSpy linked(m_page.get(), &LinkGuide::linked);
    press(u"next"_s);
    press(u"paste"_s);
    QVERIFY(field(u"address"_s)->hasFocus());
    const QUrl ended = browse(m_opened, false);
    field(u"address"_s)->setText(QString::fromUtf8(ended.toEncoded()));
    press(u"useAddress"_s);
    QTRY_COMPARE(linked.size(), 1);
}

void TestLinkPage::missingValuesAreMarked()
{
    field(u"subscriptionKey"_s)->clear();
    press(u"next"_s);
    QCOMPARE(problem(), u"Something is missing or odd"_s);
    QVERIFY(field(u"subscriptionKey"_s)->hasFocus());
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(m_cloud->log().size(), 0);
}

void TestLinkPage::oddValuesAreExplained()
{
    const auto note = [this](const QString &name) { return m_page->findChild<QLabel *>(u"link.%1.note"_s.arg(name)); };
    field(u"clientId"_s)->clear();
    QTest::keyClicks(field(u"clientId"_s), u"abc"_s);
    QVERIFY(note(u"clientId"_s)->isVisible());
    QVERIFY(note(u"clientId"_s)->text().contains(u'3'));
    field(u"replyUrl"_s)->clear();
    QTest::keyClicks(field(u"replyUrl"_s), u"https://example.org/done"_s);
    QVERIFY(note(u"replyUrl"_s)->text().contains(u"paste"_s));
    // Invisible characters and spaces around a pasted value do no harm.
    fillIn();
    field(u"clientId"_s)->setText(u"\u200B "_s + m_cloud->options().clientId + u"\u00A0\n"_s);
    signIn();
    QVERIFY(m_opened.query().contains(m_cloud->options().clientId));
}

void TestLinkPage::everyErrorHasItsWordsAndItsField_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("focus");
    QTest::newRow("invalid_request") << u"invalid_request"_s << u"Legrand did not understand the request"_s << u"replyUrl"_s;
    QTest::newRow("unauthorized_client") << u"unauthorized_client"_s << u"This client ID may not sign in"_s << u"clientId"_s;
    QTest::newRow("access_denied") << u"access_denied"_s << u"Permission was not given"_s << u"signIn"_s;
    QTest::newRow("unsupported_response_type") << u"unsupported_response_type"_s << u"Tepore sent a wrong request"_s << u"signIn"_s;
    QTest::newRow("invalid_scope") << u"invalid_scope"_s << u"Permission types not allowed"_s << u"scope.read"_s;
    QTest::newRow("server_error") << u"server_error"_s << u"Legrand's sign-in had an internal problem"_s << u"signIn"_s;
    QTest::newRow("temporarily_unavailable")
        << u"temporarily_unavailable"_s << u"Legrand's sign-in is busy or under maintenance"_s << u"signIn"_s;
    QTest::newRow("invalid_client") << u"invalid_client"_s << u"Client ID or secret not accepted"_s << u"clientSecret"_s;
}

void TestLinkPage::everyErrorHasItsWordsAndItsField()
{
    QFETCH(QString, code);
    QFETCH(QString, title);
    QFETCH(QString, focus);
    m_cloud->addFault({.kind = u"authorize"_s, .action = Fault::Action::OAuthError, .error = code});
    signIn();
    // As the vendor redirects; the address is pasted where the listener cannot be reached.
    const QUrl answer = browse(m_opened, false);
    if (answer.isValid() && !answer.isEmpty()) {
        field(u"address"_s)->setText(QString::fromUtf8(answer.toEncoded()));
    } else {
        const QString state = QUrlQuery(m_opened).queryItemValue(u"state"_s);
        field(u"address"_s)->setText(u"http://localhost/?error=%1&state=%2"_s.arg(code, state));
    }
    press(u"useAddress"_s);
    QTRY_COMPARE(problem(), title);
    QWidget *expected = m_page->findChild<QWidget *>(u"link."_s + focus);
    QTRY_COMPARE(QApplication::focusWidget(), expected);
    QCOMPARE(field(u"clientSecret"_s)->text(), m_cloud->options().clientSecret); // nothing typed is lost
}

void TestLinkPage::wrongSecretLeadsToTheSecret()
{
    field(u"clientSecret"_s)->setText(u"not-the-secret"_s);
    signIn();
    browse(m_opened, true);
    QTRY_COMPARE(problem(), u"Client ID or secret not accepted"_s);
    QVERIFY(field(u"clientSecret"_s)->hasFocus());
    QCOMPARE(m_tepore->session.state(), Session::State::NotLinked);
}

void TestLinkPage::anotherSignInsAnswerIsIgnored()
{
    signIn();
    field(u"address"_s)->setText(u"http://localhost/?code=abc&state=somebody-elses"_s);
    press(u"useAddress"_s);
    QCOMPARE(problem(), u"An answer to another sign-in"_s);
    QSignalSpy linked(m_page.get(), &LinkGuide::linked);
    browse(m_opened, true); // and the true one still counts
    QTRY_COMPARE(linked.size(), 1);
}

void TestLinkPage::textWithoutCodeIsExplained()
{
    press(u"next"_s);
    press(u"paste"_s);
    for (const QString &pasted : {u""_s, u"https://example.org/"_s, u"two words"_s}) {
        field(u"address"_s)->setText(pasted);
        press(u"useAddress"_s);
        QCOMPARE(problem(), u"No code in this address"_s);
        QVERIFY(field(u"address"_s)->hasFocus());
    }
}

void TestLinkPage::portInUseOffersPasting()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    field(u"replyUrl"_s)->setText(u"http://localhost:%1/callback"_s.arg(other.serverPort()));
    signIn();
    QTRY_COMPARE(problem(), u"The port is in use"_s);
    QVERIFY(button(u"paste"_s)->hasFocus());
    QVERIFY(m_opened.isEmpty());
}

void TestLinkPage::keyringThatForgetsIsSaid()
{
    m_store.isForgetful = true;
    signIn();
    browse(m_opened, true);
    QTRY_COMPARE(problem(), u"The keyring does not keep the sign-in"_s);
    QCOMPARE(m_tepore->session.state(), Session::State::NotLinked);
}

void TestLinkPage::cancelKeepsWhatWasTyped()
{
    signIn();
    press(u"cancel"_s);
    QVERIFY(button(u"signIn"_s)->isVisible());
    QCOMPARE(problem(), QString());
    QCOMPARE(field(u"clientSecret"_s)->text(), m_cloud->options().clientSecret);
}

QTEST_MAIN(TestLinkPage)
#include "tst_linkpage.moc"
