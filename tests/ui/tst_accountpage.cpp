#include "support/menus.h"
#include "support/testwindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

// The account's page on the real window, against the simulated cloud.
class TestAccountPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;
    const QString m_newSecret = u"n3w+s/ecret=%2B&~"_s;
    const QString m_otherKey = u"ffffffffb7a36d2481e8a5533c0e1b7d"_s;

    Session &session() { return m_cloud->tepore->session; }
    QWidget *part(const QString &name) { return m_window->find(u"account."_s + name); }
    QString said(const QString &name) { return m_window->text(u"account."_s + name).remove(u'\u200B'); }
    void press(const QString &name) { QTest::mouseClick(m_window->find<QPushButton>(name), Qt::LeftButton); }
    bool hasDialog(const QString &name) { return m_window->window.findChild<QDialog *>(name); }
    void enter(const QString &value)
    {
        auto *field = m_window->find<QLineEdit>(u"replace.value"_s);
        QTRY_VERIFY2(field->hasFocus(), QApplication::focusWidget() ? qPrintable(QApplication::focusWidget()->objectName()) : "nobody");
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QApplication::clipboard()->setText(value);
        field->clear();
        QTest::keySequence(field, QKeySequence::Paste);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void openAccount() { QVERIFY(chooseFromMenu(m_window->window, u"action.account"_s)); }
    AccountSecrets kept()
    {
        return AccountSecrets::fromBytes(m_cloud->secrets.entries.value(m_cloud->tepore->settings.accountKey()))
            .value_or(AccountSecrets());
    }
    QByteArray fileOf(const QString &name)
    {
        m_cloud->tepore->settings.sync();
        QFile file(m_cloud->profile.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void restart()
    {
        m_window.reset();
        m_cloud->tepore.reset();
        m_cloud->open();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->tepore->start();
        m_cloud->settleAll();
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<TestCloud>();
        m_cloud->link();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->tepore->start();
        m_cloud->settleAll();
        m_cloud->cloud.clearLog();
    }
    void cleanup()
    {
        m_window.reset();
        m_cloud.reset();
    }

    void showsWhatTheAccountLivesBy()
    {
        openAccount();
        QVERIFY(m_window->find(u"account"_s)->isVisible());
        QCOMPARE(said(u"clientId"_s), m_cloud->cloud.options().clientId);
        QCOMPARE(said(u"replyUrl"_s), Settings::localReplyUrl());
        QCOMPARE(said(u"signedIn"_s), u"16 January 2024"_s);
        QVERIFY2(said(u"renewed"_s).startsWith(u"just now; it lasts until 15 April 2024"_s), qPrintable(said(u"renewed"_s)));
        QVERIFY2(said(u"access"_s).startsWith(u"valid until"_s), qPrintable(said(u"access"_s)));
        QVERIFY2(said(u"secret"_s).contains(u"since 16 January 2024"_s) &&
                     said(u"secret"_s).contains(u"on 16 January 2025 at the latest"_s),
                 qPrintable(said(u"secret"_s)));
        QVERIFY(!said(u"keptIn"_s).isEmpty());
        QVERIFY(!part(u"whoNote"_s)->isVisible()); // nobody has told yet
        QVERIFY(part(u"clientId"_s)->accessibleName().contains(u"Client ID"_s));
        QVERIFY(m_window->find<QLabel>(u"account.otherComputers"_s)->text().contains(u"Another computer"_s));
        // Nothing secret is on the page.
        for (const QLabel *label : m_window->find(u"account"_s)->findChildren<QLabel *>()) {
            QVERIFY(!label->text().contains(m_cloud->cloud.options().clientSecret));
            QVERIFY(!label->text().contains(m_cloud->cloud.options().subscriptionKey));
        }
        QCOMPARE(m_cloud->calls().size(), 0);
    }

    void largeLettersCutNoClientId()
    {
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        openAccount();
        auto *id = m_window->find<QLabel>(u"account.clientId"_s);
        m_window->window.resize(1000, 720);
        QTRY_VERIFY(id->width() >= id->fontMetrics().horizontalAdvance(id->text()));
        QVERIFY(!id->text().contains(u'\u200B')); // it can be copied as it is
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        m_window->window.resize(900, 720);
        const auto widest = [id] {
            int width = 0;
            for (const QString &part : id->text().split(u'\u200B'))
                width = std::max(width, id->fontMetrics().horizontalAdvance(part));
            return width;
        };
        QTRY_VERIFY2(widest() <= id->width(), qPrintable(u"%1 of %2"_s.arg(widest()).arg(id->width())));
        QCOMPARE(said(u"clientId"_s), m_cloud->cloud.options().clientId);
    }

    // However far they are.
    void copiesTheClientIdByKey()
    {
        openAccount();
        auto *id = m_window->find<QLabel>(u"account.clientId"_s);
        m_window->window.resize(m_window->window.minimumSize()); // where it is broken to fit
        id->setFocus();
        id->setSelection(0, static_cast<int>(id->text().size()));
        QApplication::clipboard()->setText(u"something else"_s);
        QTest::keyClick(id, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), m_cloud->cloud.options().clientId);
    }

    void writesAllDatesInOneWay()
    {
        openAccount();
        for (const int days : {0, 1, 3, 12, 100}) {
            m_cloud->advance(days * 24h);
            m_window->window.openAccount();
            for (const char *name : {"signedIn", "renewed", "access", "secret"}) {
                const QString text = said(QString::fromLatin1(name));
                QVERIFY2(!text.contains(QRegularExpression(u"[0-9][/.-][0-9]"_s)), qPrintable(text));
            }
            if (days == 3)
                QVERIFY2(said(u"renewed"_s).startsWith(u"16 January 2024; it lasts until 15 April 2024"_s), qPrintable(said(u"renewed"_s)));
        }
    }

    void saysWhoOnceLegrandTold()
    {
        m_cloud->advance(41 * 24h); // the access token is old
        m_cloud->settleAll();
        openAccount();
        QCOMPARE(said(u"who"_s), u"simulated-person"_s);
        QVERIFY(part(u"whoNote"_s)->isVisible());
        QVERIFY(said(u"whoNote"_s).contains(u"not verified"_s));
        QVERIFY(said(u"renewed"_s).startsWith(u"just now"_s));
        QCOMPARE(said(u"signedIn"_s), u"16 January 2024"_s);
    }

    void everythingByKeyboard()
    {
        openAccount();
        QStringList order;
        for (int i = 0; i < 5; ++i) {
            order << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"account.back"_s, u"account.signIn"_s, u"account.replaceSecret"_s,
                                     u"account.replaceKey"_s, u"account.unlink"_s}));
        m_window->find(u"account.replaceSecret"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(hasDialog(u"replace"_s));
        QTest::keyClick(m_window->find(u"replace"_s), Qt::Key_Escape);
        QTRY_VERIFY(!hasDialog(u"replace"_s));
        press(u"account.back"_s);
        QVERIFY(m_window->find(u"overview"_s)->isVisible());
    }

    void signingInAgainIsOnePage()
    {
        openAccount();
        press(u"account.signIn"_s);
        QVERIFY(m_window->find(u"link.signIn"_s)->isVisible());
        QVERIFY(m_window->find(u"link.signIn"_s)->hasFocus());
        QVERIFY(!m_window->find(u"link.values"_s)->isVisible());
        press(u"link.back"_s);
        QVERIFY(m_window->find(u"overview"_s)->isVisible());
    }

    void signingInAgainWhileTheKeyringIsLocked()
    {
        m_cloud->secrets.isLocked = true;
        restart();
        openAccount();
        press(u"account.signIn"_s);
        press(u"link.signIn"_s);
        QVERIFY(m_window->find(u"link.values"_s)->isVisible());
        QCOMPARE(m_window->find<QLabel>(u"link.problem.title"_s)->text(), u"The keyring does not answer"_s);
        m_cloud->secrets.isLocked = false;
        press(u"banner.step"_s);
        const QString secret = m_cloud->cloud.options().clientSecret;
        QTRY_COMPARE(m_window->find<QLineEdit>(u"link.clientSecret"_s)->text(), secret); // nobody has to look for it
        press(u"link.next"_s);
        QVERIFY(m_window->find(u"link.signInPage"_s)->isVisible());
    }

    void newSecretHasToProveItself()
    {
        m_cloud->cloud.options().clientSecret = m_newSecret;
        const QString old = session().clientSecret();
        openAccount();
        press(u"account.replaceSecret"_s);
        enter(u"wrong"_s);
        QTRY_VERIFY(m_window->text(u"replace.state"_s).contains(u"did not accept this secret"_s));
        QVERIFY(m_window->text(u"replace.state"_s).contains(u"The old one stays."_s));
        QVERIFY(m_window->find(u"replace.value"_s)->isEnabled());
        QCOMPARE(kept().clientSecret, old);
        enter(u"  “"_s + m_newSecret + u"” "_s); // as it is copied from an e-mail
        QTRY_VERIFY(!hasDialog(u"replace"_s));
        QVERIFY(part(u"result"_s)->isVisible());
        QVERIFY(said(u"result"_s).contains(u"new secret works"_s));
        QCOMPARE(kept().clientSecret, m_newSecret);
        QCOMPARE(m_cloud->calls().size(), 0); // silent, and free
        QCOMPARE(session().state(), Session::State::Linked);
    }

    void secretThatCannotBeOneIsNotTried_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QString() << u"Enter the new secret"_s;
        QTest::newRow("blank") << u"   "_s << u"Enter the new secret"_s;
        QTest::newRow("the client ID") << SimulatorOptions().clientId << u"client ID"_s;
        QTest::newRow("the key") << SimulatorOptions().subscriptionKey << u"subscription key"_s;
    }
    void secretThatCannotBeOneIsNotTried()
    {
        QFETCH(QString, value);
        QFETCH(QString, reason);
        openAccount();
        press(u"account.replaceSecret"_s);
        enter(value);
        QVERIFY2(m_window->text(u"replace.state"_s).contains(reason), qPrintable(m_window->text(u"replace.state"_s)));
        QVERIFY(m_window->find(u"replace.value"_s)->property("odd").toBool());
        m_cloud->settle();
        QCOMPARE(m_cloud->cloud.count(u"token"_s), 0);
    }

    void failuresOfASecretInPlainWords_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("no network") << Fault{.kind = u"token"_s, .action = Fault::Action::Drop} << u"no connection to Legrand"_s;
        QTest::newRow("down") << Fault{.kind = u"token"_s, .status = 503} << u"had a problem (code 503)"_s;
        QTest::newRow("ended sign-in") << Fault{.kind = u"token"_s, .action = Fault::Action::OAuthError, .error = u"invalid_grant"_s}
                                       << u"the sign-in itself has ended"_s;
        QTest::newRow("expired") << Fault{.kind = u"token"_s,
                                          .status = 400,
                                          .body = R"({"error":"invalid_client","error_description":"AADB2C90085: expired"})"}
                                 << u"did not accept this secret"_s;
        QTest::newRow("asked too often") << Fault{.kind = u"token"_s, .status = 429, .body = "{}"} << u"asks us to wait"_s;
    }
    void failuresOfASecretInPlainWords()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, words);
        m_cloud->cloud.addFault(fault);
        openAccount();
        press(u"account.replaceSecret"_s);
        enter(m_newSecret);
        QTRY_VERIFY2(m_window->text(u"replace.state"_s).contains(words), qPrintable(m_window->text(u"replace.state"_s)));
        QVERIFY(m_window->find(u"replace.go"_s)->isEnabled());
        QCOMPARE(kept().clientSecret, m_cloud->cloud.options().clientSecret);
    }

    void closedWhileItIsTried()
    {
        m_cloud->cloud.options().clientSecret = m_newSecret;
        m_cloud->cloud.addFault({.kind = u"token"_s, .action = Fault::Action::Delay, .delayMs = 200});
        openAccount();
        press(u"account.replaceSecret"_s);
        enter(m_newSecret);
        QVERIFY(!m_window->find(u"replace.go"_s)->isEnabled());
        press(u"replace.leave"_s);
        QTRY_VERIFY(part(u"result"_s)->isVisible()); // it is told all the same
        QVERIFY(said(u"result"_s).contains(u"new secret works"_s));
        QCOMPARE(kept().clientSecret, m_newSecret);
    }

    void anotherDialogIsNotMeant_data()
    {
        QTest::addColumn<bool>("works");
        QTest::newRow("a good secret") << true;
        QTest::newRow("a wrong one") << false;
    }
    void anotherDialogIsNotMeant()
    {
        QFETCH(bool, works);
        if (works)
            m_cloud->cloud.options().clientSecret = m_newSecret;
        m_cloud->cloud.addFault({.kind = u"token"_s, .action = Fault::Action::Delay, .delayMs = 300});
        openAccount();
        press(u"account.replaceSecret"_s);
        enter(m_newSecret);
        press(u"replace.leave"_s);
        QTRY_VERIFY(!hasDialog(u"replace"_s));
        press(u"account.replaceKey"_s);
        QTRY_VERIFY(part(u"result"_s)->isVisible());
        QVERIFY(said(u"result"_s).contains(works ? u"new secret works"_s : u"did not accept this secret"_s));
        QVERIFY(hasDialog(u"replace"_s));
        QVERIFY(!m_window->text(u"replace.state"_s).contains(u"secret"_s));
    }

    // The guide's fields were filled before: signing in again must not bring the old one back.
    void newSecretIsTheGuidesToo()
    {
        m_window->window.openLinking(ErrorText::Field::ClientSecret);
        m_window->window.openOverview();
        m_cloud->cloud.options().clientSecret = m_newSecret;
        openAccount();
        press(u"account.replaceSecret"_s);
        enter(m_newSecret);
        QTRY_VERIFY(!hasDialog(u"replace"_s));
        m_window->window.openLinking(ErrorText::Field::ClientSecret);
        QStringList typed;
        for (const QLineEdit *field : m_window->find(u"link"_s)->findChildren<QLineEdit *>())
            typed << field->text();
        QVERIFY2(typed.contains(m_newSecret), qPrintable(typed.join(u' ')));
        QVERIFY(typed.contains(m_cloud->cloud.options().subscriptionKey));
    }

    // It is used at once, kept or not.
    void secretThatIsNotKeptIsTheGuidesToo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("does not take it") << int(Error::Kind::KeychainUnavailable) << u"Tepore keeps trying"_s;
        QTest::newRow("refused") << int(Error::Kind::KeychainDenied) << u"try again at the top of the window"_s;
    }
    void secretThatIsNotKeptIsTheGuidesToo()
    {
        QFETCH(int, kind);
        QFETCH(QString, said);
        const QString old = m_cloud->cloud.options().clientSecret;
        m_window->window.openLinking(ErrorText::Field::ClientSecret);
        m_window->window.openOverview();
        m_cloud->cloud.options().clientSecret = m_newSecret;
        m_cloud->secrets.writeError = Error{.kind = Error::Kind(kind)};
        openAccount();
        press(u"account.replaceSecret"_s);
        enter(m_newSecret);
        QTRY_VERIFY(m_window->text(u"replace.state"_s).startsWith(u"It works, but"_s));
        QVERIFY2(m_window->text(u"replace.state"_s).contains(said), qPrintable(m_window->text(u"replace.state"_s)));
        press(u"replace.leave"_s);
        QTRY_VERIFY(!hasDialog(u"replace"_s));
        m_window->window.openLinking(ErrorText::Field::ClientSecret);
        QStringList typed;
        for (const QLineEdit *field : m_window->find(u"link"_s)->findChildren<QLineEdit *>())
            typed << field->text();
        QVERIFY(typed.contains(m_newSecret));
        QVERIFY(!typed.contains(old));
    }

    void unsavedSecretHasAButton()
    {
        m_cloud->secrets.writeError = Error{.kind = Error::Kind::KeychainDenied};
        m_cloud->advance(41 * 24h);
        m_cloud->settleAll();
        QTRY_COMPARE(m_window->bannerTitle(), u"The sign-in is not saved"_s);
        // Nobody tries it by themselves, and nobody says so.
        QVERIFY2(!m_window->bannerText().contains(u"keeps trying"_s), qPrintable(m_window->bannerText()));
        QVERIFY(m_window->bannerText().contains(u"was refused"_s));
        QVERIFY(m_window->bannerText().contains(u"at the next renewal"_s));
        m_cloud->secrets.writeError.reset();
        press(u"banner.step"_s);
        QTRY_COMPARE(m_window->bannerTitle(), QString());
        QVERIFY(!session().isUnsaved());
    }

    void quittingWithAnUnsavedSignInAsks()
    {
        const auto question = [this] { return m_window->window.findChild<QMessageBox *>(u"farewell"_s); };
        const QSignalSpy closed(&m_window->window, &MainWindow::closed);
        m_cloud->secrets.writeError = Error{.kind = Error::Kind::KeychainUnavailable};
        m_cloud->advance(41 * 24h);
        m_cloud->settleAll();
        QTRY_COMPARE(m_window->bannerTitle(), u"The sign-in is not saved"_s);

        m_window->window.quit();
        QVERIFY(question());
        QVERIFY2(question()->text().contains(u"you may have to sign in again"_s), qPrintable(question()->text()));
        question()->defaultButton()->click();
        QTRY_VERIFY(!question());
        QVERIFY(m_window->window.isVisible() && m_window->window.isEnabled());
        QCOMPARE(closed.size(), 0);

        m_window->window.quit();
        for (QAbstractButton *button : question()->buttons()) {
            if (button != question()->defaultButton())
                button->click();
        }
        QTRY_COMPARE(closed.size(), 1);
    }

    void endedSecretIsMendedFromTheBanner()
    {
        m_cloud->cloud.options().clientSecret = m_newSecret;
        m_cloud->advance(41 * 24h);
        m_cloud->settleAll();
        QCOMPARE(m_window->bannerTitle(), u"Client ID or secret not accepted"_s);
        QCOMPARE(m_window->find<QPushButton>(u"banner.step"_s)->text(), u"Replace secret…"_s);
        press(u"banner.step"_s);
        enter(m_newSecret);
        QTRY_COMPARE(session().state(), Session::State::Linked);
        m_cloud->settleAll();
        QCOMPARE(m_window->bannerTitle(), QString());
        QVERIFY(!hasDialog(u"replace"_s));
        QVERIFY(!m_cloud->calls(u"status"_s).isEmpty()); // reading goes on
    }

    void newKeyCostsOneCall()
    {
        m_cloud->cloud.options().subscriptionKey = m_otherKey;
        openAccount();
        press(u"account.replaceKey"_s);
        const int left = m_cloud->budget().left(m_cloud->clock.now());
        QVERIFY(m_window->text(u"replace.state"_s).contains(u"one of about %1 requests"_s.arg(left)));
        enter(m_otherKey.left(16) + u' ' + m_otherKey.mid(16));
        m_cloud->settle();
        QTRY_VERIFY(!hasDialog(u"replace"_s));
        QVERIFY(said(u"result"_s).contains(u"new subscription key works"_s));
        QCOMPARE(m_cloud->calls().size(), 1);
        QCOMPARE(m_cloud->calls(u"plants"_s).size(), 1);
        QCOMPARE(m_cloud->budget().left(m_cloud->clock.now()), left - 1);
        QTRY_COMPARE(kept().subscriptionKey, m_otherKey.toUtf8());
        restart();
        m_cloud->pass(1h);
        QCOMPARE(m_window->bannerTitle(), QString());
    }

    void wrongKeyChangesNothing()
    {
        openAccount();
        press(u"account.replaceKey"_s);
        const int left = m_cloud->budget().left(m_cloud->clock.now());
        enter(m_otherKey);
        m_cloud->settle();
        QTRY_VERIFY(m_window->text(u"replace.state"_s).contains(u"did not accept this key"_s));
        QCOMPARE(kept().subscriptionKey, m_cloud->cloud.options().subscriptionKey.toUtf8());
        QCOMPARE(left - m_cloud->budget().left(m_cloud->clock.now()), 2); // as was said
        QCOMPARE(m_window->bannerTitle(), QString());                     // the account's own key is as good as before
        m_cloud->pass(1h);
        QCOMPARE(m_window->bannerTitle(), QString());
    }

    void refusedKeyIsMendedFromTheBanner()
    {
        m_cloud->cloud.options().subscriptionKey = m_otherKey;
        m_cloud->tepore->reader.discover(CallBudget::Purpose::Person);
        m_cloud->settle();
        QCOMPARE(m_window->bannerTitle(), u"Access refused"_s);
        QCOMPARE(m_window->find<QPushButton>(u"banner.step"_s)->text(), u"Replace key…"_s);
        press(u"banner.step"_s);
        enter(m_otherKey);
        m_cloud->settle();
        QTRY_VERIFY(!hasDialog(u"replace"_s));
        QCOMPARE(m_window->bannerTitle(), QString());
    }

    void closedKeyringOffersNothingThatNeedsIt()
    {
        m_cloud->secrets.isLocked = true;
        restart();
        openAccount();
        for (const QString &name : {u"replaceSecret"_s, u"replaceKey"_s}) {
            QVERIFY(!part(name)->isEnabled());
            QVERIFY(part(name)->toolTip().contains(u"keyring"_s));
            QVERIFY(part(name)->accessibleDescription().contains(u"keyring"_s));
        }
        QVERIFY(part(u"unlink"_s)->isEnabled());
        QVERIFY(said(u"access"_s).contains(u"keyring"_s));
    }

    void unlinkingAsks()
    {
        openAccount();
        press(u"account.unlink"_s);
        QTest::keyClick(m_window->find(u"unlink"_s), Qt::Key_Return); // no way to lose an account
        QTRY_VERIFY(!hasDialog(u"unlink"_s));
        QCOMPARE(session().state(), Session::State::Linked);
    }

    void unlinks_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("readings kept") << true;
        QTest::newRow("readings forgotten") << false;
    }
    void unlinks()
    {
        QFETCH(bool, keep);
        const QString name = m_cloud->thermostat(TestCloud::guestRoom).name;
        const int counted = m_cloud->budget().counted(m_cloud->clock.now());
        QVERIFY(counted > 0);
        m_window->window.openLinking(ErrorText::Field::ClientId); // the guide has the values in its fields
        m_window->window.openOverview();
        QVERIFY(chooseFromMenu(m_window->window, u"action.unlink"_s));
        QVERIFY(m_window->find<QCheckBox>(u"unlink.keep"_s)->isChecked());
        QVERIFY(m_window->find<QCheckBox>(u"unlink.keep"_s)->text().contains(u"history"_s)); // which goes, too
        if (!keep)
            QTest::keyClick(m_window->find(u"unlink.keep"_s), Qt::Key_Space);
        press(u"unlink.go"_s);
        QCOMPARE(session().state(), Session::State::NotLinked);
        QTRY_VERIFY(m_cloud->secrets.entries.isEmpty());
        QTRY_VERIFY(m_window->find(u"link.welcome"_s)->isVisible());
        QCOMPARE(m_window->bannerTitle(), QString());
        for (const QLineEdit *field : m_window->find(u"link"_s)->findChildren<QLineEdit *>()) {
            QVERIFY(!field->text().contains(m_cloud->cloud.options().clientId));
            QVERIFY(!field->text().contains(m_cloud->cloud.options().clientSecret));
        }
        QVERIFY(!fileOf(u"tepore.ini"_s).contains(m_cloud->cloud.options().clientId.toUtf8()));
        QTRY_COMPARE(fileOf(u"household.json"_s).contains(name.toUtf8()), keep);

        restart();
        QCOMPARE(session().state(), Session::State::NotLinked);
        QVERIFY(!m_window->find(u"sidebar"_s)->isVisible()); // what is kept is not shown to whoever comes next
        QCOMPARE(m_cloud->budget().counted(m_cloud->clock.now()), counted); // the vendor counts on
        m_cloud->cloud.clearLog();
        m_cloud->pass(1h);
        QCOMPARE(m_cloud->calls().size(), 0);
        // Linked once more: what was kept is there before any call.
        const bool known = m_cloud->tepore->household.thermostat(TestCloud::guestRoom);
        QCOMPARE(known, keep);
        m_cloud->link();
        m_cloud->settleAll();
        QCOMPARE(m_cloud->thermostat(TestCloud::guestRoom).name, name);
    }

    // Kept readings say nothing about what the next account has.
    void nextAccountHasHomesOfItsOwn()
    {
        QVERIFY(chooseFromMenu(m_window->window, u"action.unlink"_s));
        press(u"unlink.go"_s);
        QTRY_VERIFY(m_cloud->secrets.entries.isEmpty());
        restart();
        QVERIFY(m_cloud->tepore->household.thermostat(TestCloud::guestRoom)); // kept
        m_cloud->cloud.setHouse(simulated::House::withThermostats(1));
        m_cloud->link();
        m_cloud->settleAll();
        QVERIFY(!m_cloud->tepore->household.thermostat(TestCloud::guestRoom));
        QVERIFY(m_cloud->tepore->household.thermostat(u"22222222-0000-4000-8000-000000000001"_s));
    }

    void keyringThatKeepsTheOldAccountIsSaid()
    {
        m_cloud->secrets.removeError = Error{.kind = Error::Kind::KeychainDenied};
        QVERIFY(chooseFromMenu(m_window->window, u"action.unlink"_s));
        press(u"unlink.go"_s);
        QTRY_COMPARE(m_window->bannerTitle(), u"The keyring still holds the old account"_s);
        restart();
        QTRY_COMPARE(m_window->bannerTitle(), u"The keyring still holds the old account"_s);
        m_cloud->secrets.removeError.reset();
        press(u"banner.step"_s);
        QTRY_COMPARE(m_window->bannerTitle(), QString());
        QVERIFY(m_cloud->secrets.entries.isEmpty());
    }
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
