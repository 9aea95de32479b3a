#include "account/loopback.h"
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
    void wrongSecretLeadsToTheSecret();
    void textWithoutCodeIsExplained();
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
    options.replyUrls = {u"http://localhost:%1/callback/"_s.arg(freePort())};
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
        House{m_tepore->household, m_tepore->reader, m_tepore->desk, m_clock, m_tepore->history}, m_tepore->queue, m_tepore->link,
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
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"link.homes"_s)->isVisible());
    QCOMPARE(linked.size(), 0);
    press(u"finish"_s);
    QCOMPARE(linked.size(), 1);
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
    QTRY_COMPARE(m_tepore->session.state(), Session::State::Linked);
    QTRY_VERIFY(button(u"finish"_s)->isVisible());
    press(u"finish"_s);
    QCOMPARE(linked.size(), 1);
}

void TestLinkPage::missingValuesAreMarked()
{
    field(u"subscriptionKey"_s)->clear();
    press(u"next"_s);
    QCOMPARE(problem(), u"Something is missing or odd"_s);
    QVERIFY(field(u"subscriptionKey"_s)->hasFocus());
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(m_cloud->count(u"authorize"_s) + m_cloud->count(u"token"_s), 0);
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

void TestLinkPage::wrongSecretLeadsToTheSecret()
{
    field(u"clientSecret"_s)->setText(u"not-the-secret"_s);
    signIn();
    browse(m_opened, true);
    QTRY_COMPARE(problem(), u"Client ID or secret not accepted"_s);
    QVERIFY(field(u"clientSecret"_s)->hasFocus());
    QCOMPARE(m_tepore->session.state(), Session::State::NotLinked);
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
