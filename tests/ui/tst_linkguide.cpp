#include "support/announcements.h"
#include "support/faultystore.h"
#include "support/testwindow.h"
#include "account/loopback.h"
#include "ui/linkguide.h"

#include "app/account/authorizeurl.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The guide as a whole: its first page, leaving and coming back, and what it notices about the values.
class TestLinkGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstPageHasThreeButtonsAndAsksNobody();
    void comesBackToEveryStep_data();
    void comesBackToEveryStep();
    void leavingSaysWhereItStands();
    void pageOfOnesOwnHasToBeAnAddress();
    void codeNeverTravelsUnencrypted();
    void notesBelongToTheirFields();
    void keyringThatRefusesTheDraftIsSaid();
    void draftGoesToThePlaceThatWasChosen();
    void keyringIsNotAskedForWhatStandsThere();
    void signInWaitsForTheKeyring_data();
    void signInWaitsForTheKeyring();
    void signInWithoutWhatTheKeyringKeeps();
    void leavingEndsTheWaitForTheKeyring();
    void findsTheValuesInAnEmail_data();
    void findsTheValuesInAnEmail();
    void pastesEverything();
    void swapsWhatIsSwapped();
    void notesLeaveTheFieldsTheirRoom();
    void marksTheLetterThatDiffers();
    void comesWithTipsWhenTheBrowserTakesLong();
    void triesAgainByItself();
    void retryCanBeCancelled();
    void reportsKeepSecretsToThemselves();

private:
    QLineEdit *field(const QString &name) { return m_page->findChild<QLineEdit *>(u"link."_s + name); }
    QWidget *part(const QString &name) { return m_page->findChild<QWidget *>(u"link."_s + name); }
    QString text(const QString &name) { return m_page->findChild<QLabel *>(u"link."_s + name)->text(); }
    void press(const QString &name)
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"link."_s + name), Qt::LeftButton);
    }
    void start();
    void kill(); // as kill -9: nothing is said to anybody
    void fillIn();
    void toSignIn();
    void refuse(const QString &error);
    // What is left in plain files.
    QByteArray everythingWritten() const;

    std::unique_ptr<SimulatedCloud> m_cloud;
    FaultyStore m_store;
    FakeClock m_clock;
    QTemporaryDir m_profile;
    std::unique_ptr<Tepore> m_tepore;
    std::unique_ptr<LinkGuide> m_page;
    QList<QUrl> m_opened;
    const QString m_secret = u"Zp7+.,~=%2B&/kV9-c5!Qx"_s;
    const QString m_key = u"0f4c9b7a36d2481e8a5533c0e1b7d962"_s;
};

void TestLinkGuide::init()
{
    m_cloud = std::make_unique<SimulatedCloud>();
    QVERIFY(m_cloud->listen());
    m_store.entries.clear();
    m_store.writeError.reset();
    m_store.readError.reset();
    m_store.drop();
    m_store.reads = 0;
    m_profile = QTemporaryDir();
    installLook(*qApp, u"light"_s);
    start();
}

void TestLinkGuide::cleanup()
{
    kill();
    m_cloud.reset();
}

void TestLinkGuide::start()
{
    m_tepore = std::make_unique<Tepore>(
        TeporeOptions{.profile = m_profile.path(), .loginUrl = m_cloud->address(), .apiUrl = m_cloud->address()}, m_store,
        m_clock, authorizeUrl);
    m_page = std::make_unique<LinkGuide>(House{m_tepore->household, m_tepore->reader, m_tepore->desk, m_clock, m_tepore->history},
                                         m_tepore->queue, m_tepore->link, m_tepore->session, m_tepore->settings);
    m_page->resize(800, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_opened.clear();
    connect(&m_tepore->link, &AccountLink::browserRequested, m_page.get(), [this](const QUrl &url) { m_opened << url; });
}

void TestLinkGuide::kill()
{
    m_page.reset();
    m_tepore.reset();
}

void TestLinkGuide::fillIn()
{
    for (const auto &[name, value] : {std::pair(u"clientId"_s, m_cloud->options().clientId),
                                      std::pair(u"clientSecret"_s, m_secret), std::pair(u"subscriptionKey"_s, m_key)}) {
        field(name)->setFocus();
        QTest::keyClicks(field(name), value);
    }
}

void TestLinkGuide::toSignIn()
{
    m_tepore->settings.setReplyUrl(u"http://localhost:%1/callback"_s.arg(freePort())); // another test may have the usual one
    press(u"begin"_s);
    press(u"haveValues"_s);
    fillIn();
    press(u"next"_s);
}

void TestLinkGuide::refuse(const QString &error)
{
    press(u"paste"_s);
    const QString state = QUrlQuery(m_opened.last()).queryItemValue(u"state"_s);
    field(u"address"_s)->setText(u"http://localhost/?error=%1&state=%2"_s.arg(error, state));
    press(u"useAddress"_s);
}

QByteArray TestLinkGuide::everythingWritten() const
{
    QByteArray all;
    QDirIterator files(m_profile.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestLinkGuide::firstPageHasThreeButtonsAndAsksNobody()
{
    QStringList order;
    const QWidget *at = QApplication::focusWidget();
    QVERIFY(at);
    for (int i = 0; i < 3; ++i) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, QStringList({u"link.begin"_s, u"link.wait"_s, u"link.sample"_s}));
    QCOMPARE(QApplication::focusWidget(), at); // there is nothing else to reach
    QCOMPARE(m_cloud->log().size(), 0);
    QCOMPARE(m_store.reads, 0);
}

void TestLinkGuide::comesBackToEveryStep_data()
{
    QTest::addColumn<QStringList>("presses");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("line");
    const QStringList portal{u"begin"_s, u"before.next"_s};
    QTest::newRow("before") << QStringList{u"begin"_s} << u"before"_s << u"Step 1 of 5"_s;
    QTest::newRow("portal") << portal << u"portal"_s << u"Step 2 of 5"_s;
    QTest::newRow("waiting") << portal + QStringList{u"sent"_s} << u"waiting"_s << u"Step 3 of 5"_s;
    QTest::newRow("values") << portal + QStringList{u"sent"_s, u"haveMail"_s} << u"values"_s << u"Step 4 of 5"_s;
    QTest::newRow("sign in") << portal + QStringList{u"sent"_s, u"haveMail"_s, u"next"_s} << u"signInPage"_s
                             << u"Step 5 of 5"_s;
}

void TestLinkGuide::comesBackToEveryStep()
{
    QFETCH(QStringList, presses);
    QFETCH(QString, page);
    QFETCH(QString, line);
    for (const QString &name : presses) {
        if (name == "next"_L1)
            fillIn();
        press(name);
    }
    const bool typed = page == "signInPage"_L1;
    QVERIFY(part(page)->isVisible());
    QTRY_COMPARE(m_store.entries.size(), typed ? 1 : 0);
    kill();
    start();
    QVERIFY(part(page)->isVisible());
    QCOMPARE(text(u"step"_s), line);
    if (typed) {
        QCOMPARE(field(u"clientId"_s)->text(), m_cloud->options().clientId);
        QTRY_COMPARE(field(u"clientSecret"_s)->text(), m_secret);
        QCOMPARE(field(u"subscriptionKey"_s)->text(), m_key);
    }
    const QByteArray written = everythingWritten();
    QVERIFY(written.contains("step="));
    QVERIFY(!written.contains(m_secret.toUtf8()) && !written.contains("Zp7") && !written.contains(m_key.toUtf8()));
    QCOMPARE(m_cloud->count(u"token"_s), 0);
}

void TestLinkGuide::leavingSaysWhereItStands()
{
    press(u"wait"_s);
    press(u"leaveWaiting"_s);
    QVERIFY(part(u"welcome"_s)->isVisible());
    QCOMPARE(text(u"progress"_s), u"Linking: step 3 of 5 – waiting for Legrand's e-mail"_s);
    QVERIFY(part(u"continue"_s)->hasFocus());
    press(u"continue"_s);
    QVERIFY(part(u"waiting"_s)->isVisible());
}

// What is copied from here is registered on the portal.
void TestLinkGuide::pageOfOnesOwnHasToBeAnAddress()
{
    press(u"begin"_s);
    press(u"before.next"_s);
    auto *own = m_page->findChild<QRadioButton *>(u"link.elsewhere"_s);
    own->click();
    QVERIFY(text(u"ownUrl.note"_s).contains(u"can see your sign-in code"_s));
    press(u"sent"_s);
    QVERIFY(part(u"portal"_s)->isVisible());
    QVERIFY(part(u"ownUrl"_s)->hasFocus());
    QVERIFY(text(u"ownUrl.note"_s).contains(u"not a whole address"_s));
    field(u"ownUrl"_s)->setText(u"me.example/cb"_s);
    QVERIFY(text(u"ownUrl.note"_s).contains(u"not a whole address"_s));
    Announcements::heard.clear();
    press(u"sent"_s);
    QVERIFY(part(u"portal"_s)->isVisible());
    QVERIFY2(Announcements::heard.join(u'\n').contains(u"not a whole address"_s), qPrintable(Announcements::heard.join(u'\n')));
    field(u"ownUrl"_s)->setText(u"http://me.example/cb"_s);
    press(u"sent"_s);
    QVERIFY(part(u"portal"_s)->isVisible());
    QVERIFY(text(u"ownUrl.note"_s).contains(u"the sign-in code would travel unencrypted"_s));
    field(u"ownUrl"_s)->setText(u"https://me.example/cb"_s);
    QVERIFY(text(u"ownUrl.note"_s).contains(u"can see your sign-in code"_s));
    QCOMPARE(m_tepore->settings.offeredReplyUrl(), u"https://me.example/cb"_s);
    field(u"ownUrl"_s)->clear(); // letter by letter, or at once
    QCOMPARE(m_tepore->settings.offeredReplyUrl(), Settings::localReplyUrl());
    field(u"ownUrl"_s)->setText(u"https://me.example/cb"_s);
    press(u"sent"_s);
    QVERIFY(part(u"waiting"_s)->isVisible());
    press(u"haveMail"_s);
    QCOMPARE(field(u"replyUrl"_s)->text(), u"https://me.example/cb"_s);
}

void TestLinkGuide::codeNeverTravelsUnencrypted()
{
    press(u"begin"_s);
    press(u"haveValues"_s);
    const SimulatorOptions &options = m_cloud->options();
    field(u"clientId"_s)->setText(options.clientId);
    field(u"clientSecret"_s)->setText(options.clientSecret);
    field(u"subscriptionKey"_s)->setText(options.subscriptionKey);
    for (const QString &url : {u"http://me.example/cb"_s, u"http://192.168.1.5:8080/callback"_s}) {
        field(u"replyUrl"_s)->selectAll();
        QTest::keyClicks(field(u"replyUrl"_s), url);
        QVERIFY(text(u"replyUrl.note"_s).contains(u"the sign-in code would travel unencrypted"_s));
        press(u"next"_s);
        QVERIFY(part(u"values"_s)->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), field(u"replyUrl"_s));
    }
    field(u"replyUrl"_s)->setText(u"https://me.example/cb"_s);
    press(u"next"_s);
    QVERIFY(part(u"signInPage"_s)->isVisible());
}

// A screen reader says them with the field.
void TestLinkGuide::notesBelongToTheirFields()
{
    press(u"begin"_s);
    press(u"haveValues"_s);
    const auto told = [this](const QString &name) { return field(name)->accessibleDescription(); };
    field(u"clientId"_s)->setText(m_cloud->options().clientId.chopped(1));
    QVERIFY2(told(u"clientId"_s).contains(u"Yours has 35"_s), qPrintable(told(u"clientId"_s)));
    field(u"replyUrl"_s)->setText(m_tepore->settings.offeredReplyUrl() + u'/');
    QVERIFY2(told(u"replyUrl"_s).contains(u"must match letter for letter"_s), qPrintable(told(u"replyUrl"_s)));
    QVERIFY2(!told(u"replyUrl"_s).contains(u'<'), qPrintable(told(u"replyUrl"_s)));
    field(u"clientId"_s)->clear();
    QCOMPARE(told(u"clientId"_s), QString());
}

void TestLinkGuide::keyringThatRefusesTheDraftIsSaid()
{
    m_store.writeError = Error{.kind = Error::Kind::KeychainUnavailable};
    press(u"begin"_s);
    press(u"haveValues"_s);
    fillIn();
    field(u"replyUrl"_s)->setFocus();
    QTRY_VERIFY(text(u"keyring"_s).contains(u"does not take the secrets"_s));
    QCOMPARE(field(u"clientSecret"_s)->text(), m_secret); // and still goes on with it
}

// There was no keyring, and the person chose another place.
void TestLinkGuide::draftGoesToThePlaceThatWasChosen()
{
    m_store.writeError = Error{.kind = Error::Kind::KeychainMissing};
    press(u"begin"_s);
    press(u"haveValues"_s);
    fillIn();
    field(u"replyUrl"_s)->setFocus();
    QTRY_VERIFY(text(u"keyring"_s).contains(u"does not take the secrets"_s));
    const QString draft = m_tepore->settings.accountKey() + u"/draft"_s;
    QVERIFY(!m_store.entries.contains(draft));
    m_store.writeError.reset();
    m_page->open();
    QTRY_VERIFY(m_store.entries.contains(draft));
    QVERIFY2(text(u"keyring"_s).contains(u"and nowhere else"_s), qPrintable(text(u"keyring"_s)));
    QCOMPARE(field(u"clientSecret"_s)->text(), m_secret);
}

// A locked one would ask the person.
void TestLinkGuide::keyringIsNotAskedForWhatStandsThere()
{
    toSignIn();
    QTRY_VERIFY(m_store.entries.contains(m_tepore->settings.accountKey() + u"/draft"_s));
    press(u"back"_s);
    press(u"next"_s);
    QVERIFY(part(u"signInPage"_s)->isVisible());
    QCOMPARE(m_store.reads, 0);
}

// Killed on the last page, started again, and quicker than the keyring.
void TestLinkGuide::signInWaitsForTheKeyring_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("it answers") << true;
    QTest::newRow("it does not") << false;
}

void TestLinkGuide::signInWaitsForTheKeyring()
{
    QFETCH(bool, answers);
    toSignIn();
    QTRY_COMPARE(m_store.entries.size(), 1);
    kill();
    m_store.isHeld = true;
    start();
    QVERIFY(part(u"signInPage"_s)->isVisible());
    press(u"signIn"_s);
    QVERIFY(part(u"keychainWait"_s)->isVisible());
    QVERIFY(text(u"keychainWait"_s).contains(u"Waiting for this computer's keyring"_s));
    QVERIFY(!part(u"signIn"_s)->isEnabled());
    QVERIFY(part(u"signInPage"_s)->isVisible()); // nothing is said to be missing
    QVERIFY(!part(u"problem"_s)->isVisible());
    QVERIFY(m_opened.isEmpty());
    if (answers) {
        m_store.release();
        QTRY_COMPARE(m_opened.size(), 1); // it begins by itself
        QVERIFY(!part(u"keychainWait"_s)->isVisible());
        press(u"cancel"_s);
        QVERIFY(part(u"signIn"_s)->isEnabled());
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(part(u"values"_s)->isVisible(), 20000);
    QCOMPARE(text(u"problem.title"_s), u"The keyring does not answer"_s);
    QVERIFY(field(u"clientSecret"_s)->hasFocus());
    m_store.release(); // late
    QTRY_COMPARE(field(u"clientSecret"_s)->text(), m_secret);
    QVERIFY(m_opened.isEmpty()); // nobody waits for it any more
    press(u"next"_s);
    press(u"signIn"_s);
    QCOMPARE(m_opened.size(), 1);
}

void TestLinkGuide::signInWithoutWhatTheKeyringKeeps()
{
    toSignIn();
    QTRY_COMPARE(m_store.entries.size(), 1);
    kill();
    m_store.readError = Error{.kind = Error::Kind::KeychainUnavailable};
    start();
    QTRY_VERIFY(text(u"keyring"_s).contains(u"did not give them"_s));
    m_store.readError.reset();
    press(u"signIn"_s);
    QVERIFY(part(u"values"_s)->isVisible());
    QCOMPARE(text(u"problem.title"_s), u"The keyring does not answer"_s);
    QTRY_COMPARE(field(u"clientSecret"_s)->text(), m_secret); // asked once more
}

void TestLinkGuide::leavingEndsTheWaitForTheKeyring()
{
    toSignIn();
    QTRY_COMPARE(m_store.entries.size(), 1);
    kill();
    m_store.isHeld = true;
    start();
    press(u"signIn"_s);
    QVERIFY(part(u"keychainWait"_s)->isVisible());
    press(u"leave"_s);
    m_store.release();
    QTRY_COMPARE(field(u"clientSecret"_s)->text(), m_secret);
    QVERIFY(part(u"welcome"_s)->isVisible());
    QVERIFY(m_opened.isEmpty());
    press(u"continue"_s);
    QVERIFY(part(u"signIn"_s)->isEnabled());
}

void TestLinkGuide::findsTheValuesInAnEmail_data()
{
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QStringList>("found"); // client ID, secret, key, Reply URL
    const QString id = u"5d1c7a2e-93b4-4f0a-8c61-2f6be0d3a914"_s;
    QTest::newRow("labels") << u"Hello,\nClient ID: %1\nClient secret: %2\nSee https://portal.developer.legrand.com/ for more\n"_s
                                   .arg(id, m_secret)
                            << QStringList{id, m_secret, {}, {}};
    QTest::newRow("lines below") << u"client_id\n%1\r\n\r\nclient_secret\r\n\u200B%2 \r\nReply URL\nhttps://me.example/cb/\n"_s
                                        .arg(id, m_secret)
                                 << QStringList{id, m_secret, {}, u"https://me.example/cb/"_s};
    QTest::newRow("a warning about the secret")
        << u"Please keep your secret in a safe place.\nSecret = %1\nPrimary key %2"_s.arg(m_secret, m_key)
        << QStringList{{}, m_secret, m_key, {}};
    QTest::newRow("nothing") << u"Your application was approved."_s << QStringList{{}, {}, {}, {}};
}

void TestLinkGuide::findsTheValuesInAnEmail()
{
    QFETCH(QString, mail);
    QFETCH(QStringList, found);
    const LinkValues values = LinkValues::foundIn(mail);
    QCOMPARE(QStringList({values.clientId, values.clientSecret, values.subscriptionKey, values.replyUrl}), found);
}

void TestLinkGuide::pastesEverything()
{
    press(u"begin"_s);
    press(u"haveValues"_s);
    press(u"pasteEverything"_s);
    auto *mail = m_page->findChild<QPlainTextEdit *>(u"link.mail"_s);
    QVERIFY(mail->hasFocus());
    mail->setPlainText(u"Client ID: %1\nClient secret:\n%2\n"_s.arg(m_cloud->options().clientId, m_secret));
    QVERIFY(text(u"found"_s).contains(u"Subscription key: not found"_s));
    QVERIFY(!text(u"found"_s).contains(m_secret)); // its end is enough to recognise it
    press(u"takeOver"_s);
    QCOMPARE(field(u"clientId"_s)->text(), m_cloud->options().clientId);
    QCOMPARE(field(u"clientSecret"_s)->text(), m_secret);
    QVERIFY(field(u"subscriptionKey"_s)->hasFocus());
    QVERIFY(mail->toPlainText().isEmpty());
}

void TestLinkGuide::swapsWhatIsSwapped()
{
    press(u"begin"_s);
    press(u"haveValues"_s);
    field(u"clientId"_s)->setText(m_key);
    QVERIFY(!part(u"swap"_s)->isVisible());
    field(u"subscriptionKey"_s)->setText(m_cloud->options().clientId);
    QVERIFY(part(u"swap"_s)->isVisible());
    press(u"swap"_s);
    QCOMPARE(field(u"clientId"_s)->text(), m_cloud->options().clientId);
    QCOMPARE(field(u"subscriptionKey"_s)->text(), m_key);
    QVERIFY(!part(u"swap"_s)->isVisible());
}

void TestLinkGuide::notesLeaveTheFieldsTheirRoom()
{
    press(u"begin"_s);
    press(u"haveValues"_s);
    fillIn();
    field(u"clientSecret"_s)->setText(m_cloud->options().clientId); // the same twice
    QTRY_VERIFY(part(u"clientId.note"_s)->isVisible());
    QTRY_VERIFY(part(u"clientSecret.note"_s)->isVisible());
    for (const QString &name : {u"clientId"_s, u"clientSecret"_s, u"subscriptionKey"_s, u"replyUrl"_s})
        QTRY_COMPARE(field(name)->height(), field(name)->sizeHint().height());
}

void TestLinkGuide::marksTheLetterThatDiffers()
{
    press(u"begin"_s);
    press(u"haveValues"_s);
    field(u"replyUrl"_s)->setText(u"http://localhost:23571/Callback"_s);
    QVERIFY(part(u"replyUrl.note"_s)->isVisible());
    QVERIFY2(text(u"replyUrl.note"_s).contains(u"/<b><u>C</u></b>allback"_s), qPrintable(text(u"replyUrl.note"_s)));
    field(u"replyUrl"_s)->setText(u"http://localhost:23571/callback/"_s);
    QVERIFY(text(u"replyUrl.note"_s).contains(u"callback<b><u>/</u></b>"_s));
    field(u"replyUrl"_s)->setText(u"http://localhost:23571/callback"_s);
    QVERIFY(!part(u"replyUrl.note"_s)->isVisible());
}

void TestLinkGuide::comesWithTipsWhenTheBrowserTakesLong()
{
    toSignIn();
    press(u"paste"_s);
    m_clock.move(80s);
    QVERIFY(!part(u"tips"_s)->isVisible());
    m_clock.move(10s);
    QVERIFY(part(u"tips"_s)->isVisible());
}

void TestLinkGuide::triesAgainByItself()
{
    toSignIn();
    refuse(u"temporarily_unavailable"_s);
    QVERIFY(part(u"problem.countdown"_s)->isVisible());
    QCOMPARE(m_opened.size(), 1);
    m_clock.move(4min);
    QCOMPARE(m_opened.size(), 1);
    m_clock.move(1min);
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(!part(u"problem"_s)->isVisible());
}

void TestLinkGuide::retryCanBeCancelled()
{
    toSignIn();
    refuse(u"temporarily_unavailable"_s);
    press(u"problem.cancelRetry"_s);
    m_clock.move(10min);
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(part(u"problem"_s)->isVisible()); // what happened still stands there
}

void TestLinkGuide::reportsKeepSecretsToThemselves()
{
    toSignIn();
    press(u"paste"_s);
    const QString state = QUrlQuery(m_opened.last()).queryItemValue(u"state"_s);
    field(u"address"_s)->setText(u"http://localhost/?error=unsupported_response_type&error_description=client %1 at "
                                 "me@example.org%3Fcode%3D12345678901234567890abcdef&state=%2"_s
                                     .arg(m_cloud->options().clientId, state));
    press(u"useAddress"_s);
    QCOMPARE(text(u"problem.title"_s), u"Tepore sent a wrong request"_s);
    QApplication::clipboard()->clear();
    press(u"problem.report"_s);
    auto *dialog = m_page->findChild<QDialog *>(u"report"_s); // seen before it is copied
    QVERIFY(dialog && QApplication::clipboard()->text().isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"report.copy"_s), Qt::LeftButton);
    const QString report = QApplication::clipboard()->text();
    QCOMPARE(report, dialog->findChild<QPlainTextEdit *>(u"report.text"_s)->toPlainText());
    QVERIFY(report.contains(u"unsupported_response_type"_s));
    for (const QString &removed : {m_cloud->options().clientId, u"me@example.org"_s, u"12345678901234567890abcdef"_s})
        QVERIFY2(!report.contains(removed), qPrintable(report));
}

QTEST_MAIN(TestLinkGuide)
#include "tst_linkguide.moc"
