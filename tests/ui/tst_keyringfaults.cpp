// What a person sees of each trouble of the keyring, on the real window over the real gnome-keyring. None of them loses the
// link, blocks the window, or asks for a new sign-in by itself.
//
//  fault                     | here, with the real keyring | by the store's rules
//  --------------------------+-----------------------------+------------------------------------------------------------
//  late at login             | late()                      | tst_sessionkeychain: lateKeychain, triedAgainByItself
//  locked                    | locked()                    | closedKeychain
//  prompt cancelled          | promptCancelled…(), two     | nobodyIsAskedAgain, nobodyIsAskedAgainToWrite
//  no service                | noKeyringAtAll(), two ways  | tst_keychainabsent, tst_passphrasestore
//  hung for 50 s             | hung()                      | hungKeychainIsTold
//  full                      | full()                      | failedWriteDoesNotStopTheReadings, renewedAgainWhileWriting
//  denied                    | denied(), by the bus        | closedKeychain, nobodyIsAskedAgain
//  value too large           | every start here: the token | tst_keychainstore: roundTrip, noEntryIsLong,
//                            | alone has 5000 letters      | diesBetweenThePieces, mixedPiecesAreNoticed
//  written but not kept      | notKept(): a real one keeps | adoptThatFails
//                            | it, so this one is made up  |

#include "app/account/authorizeurl.h"
#include "app/account/chosenstore.h"
#include "app/account/keychainstore.h"
#include "app/simulator/simulatedcloud.h"
#include "app/tepore.h"
#include "support/faultystore.h"
#include "support/realkeyring.h"
#include "ui/accessibility.h"
#include "ui/look.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using State = Session::State;

namespace {

RealKeyring *keyring = nullptr;

// The longest time in which the event loop did nothing because something stood in its way; that the machine was busy
// with other programs does not count.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_waited = waitedForProcessor();
        m_timer.start(1);
    }
    double longestMs() const { return double(m_longest) / 1e6; }

private:
    void beat()
    {
        const qint64 waited = waitedForProcessor();
        const qint64 span = m_since.nsecsElapsed();
        m_since.restart();
        m_longest = std::max(m_longest, span - (waited - m_waited));
        m_waited = waited;
    }
    static qint64 waitedForProcessor()
    {
        QFile file(u"/proc/thread-self/schedstat"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
};

} // namespace

// The system's window with the question for the keyring's password, and a person before it who presses Cancel.
class Prompter : public QObject, public QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    Prompter()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this, QDBusConnection::ExportAllSlots) ||
            !bus.registerService(u"org.gnome.keyring.SystemPrompter"_s))
            qFatal("nobody can be asked");
    }
    ~Prompter() override
    {
        QDBusConnection::sessionBus().unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
        QDBusConnection::sessionBus().unregisterObject(u"/org/gnome/keyring/Prompter"_s);
    }
    int asked() const { return m_asked; }
    int refused() const { return m_refused; }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback)
    {
        ++m_asked;
        tell(callback, u"PromptReady"_s, {QString(), QVariantMap(), exchange});
    }
    void PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &, const QString &)
    {
        tell(callback, u"PromptReady"_s, {u"no"_s, QVariantMap(), exchange});
    }
    void StopPrompting(const QDBusObjectPath &callback)
    {
        ++m_refused;
        tell(callback, u"PromptDone"_s, {});
    }

private:
    void tell(const QDBusObjectPath &callback, const QString &what, const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            message().service(), callback.path(), u"org.gnome.keyring.internal.Prompter.Callback"_s, what);
        call.setArguments(arguments);
        // After the answer to the call that is being handled.
        QTimer::singleShot(0, this, [call] { QDBusConnection::sessionBus().asyncCall(call); });
    }

    // For a password that would be sent; any public key will do.
    const QString exchange =
        u"[sx-aes-1]\npublic=l5V+8AmQvbl0j0pUc9Xs0zCBDDuKzKTCcH9Bxo5Z4dGOJoRffBn9tarZ+J25I4aEQ0V3I8Mp9bqVn9RNpABfqOSIMDlt7S"
        "I+MWMyxoVFWQfP2b8m03oI0ujSKc2CUinBLo/o78APGgeTd5a71IlxJNSpGze7lI5HGqtDYnwXNlYrmgAjIRWblSQA2IMjfF2j7N4DwemZfoYFvol9O"
        "aRsjBv0AoRCJOz+xaCIdlub2gulveZ4Xsnu+Q1Ao/HhkCPD\n"_s;
    int m_asked = 0;
    int m_refused = 0;
};

class TestKeyringFaults : public QObject
{
    Q_OBJECT

    // The program, from its start to its end, and what a person sees of it.
    struct Program
    {
        KeychainStore keychain;
        ChosenStore secrets;
        SystemClock clock;
        Tepore tepore;
        MainWindow window;

        Program(const QString &profile, const QUrl &cloud, SecretStore *instead = nullptr)
            : secrets(instead ? *instead : keychain, profile),
              tepore({.profile = profile, .loginUrl = cloud, .apiUrl = cloud}, secrets, clock, authorizeUrl),
              window({tepore.household, tepore.reader, tepore.desk, tepore.clock, tepore.history}, tepore.queue, tepore.session,
                     tepore.link, tepore.settings, QString())
        {
            window.askFor(secrets);
            window.resize(1000, 760);
            window.show();
            window.activateWindow();
            tepore.start();
        }

        template <typename T>
        T *find(const QString &name) const
        {
            return window.findChild<T *>(name);
        }
        QString seen(const QString &part) const
        {
            return find<QWidget>(u"banner"_s)->isVisible() ? find<QLabel>(u"banner."_s + part)->text() : QString();
        }
        QString title() const { return seen(u"title"_s); }
        QString text() const { return seen(u"text"_s); }
        QString step() const
        {
            const auto *button = find<QPushButton>(u"banner.step"_s);
            return button->isVisible() ? button->text() : QString();
        }
        void takeStep() const { QTest::mouseClick(find<QPushButton>(u"banner.step"_s), Qt::LeftButton); }
        bool isLinkedAndWell() const
        {
            return tepore.session.state() == State::Linked && title().isEmpty() && !tepore.session.isUnsaved();
        }
        // It goes on with the sign-in it has: the cloud is asked, and answers.
        bool reads()
        {
            QObject context;
            std::optional<bool> good;
            tepore.session.keys(&context, [&](const Result<ApiKeys> &keys) { good = keys.ok(); });
            return QTest::qWaitFor([&] { return good.has_value(); }, 20000) && *good;
        }
    };

    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Program> m_program;

    void startProgram()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(m_profile->path(), m_cloud->address());
    }
    Outcome signIn() const
    {
        const auto granted = m_cloud->grantTokens();
        const SimulatorOptions &options = m_cloud->options();
        QObject context;
        std::optional<Outcome> answer;
        m_program->tepore.session.adopt(
            {.clientId = options.clientId, .clientSecret = options.clientSecret}, options.subscriptionKey.toLatin1(),
            Tokens{.accessToken = granted.access.toLatin1(),
                   .accessTokenExpires = QDateTime::currentDateTimeUtc().addSecs(3600),
                   .refreshToken = granted.refresh.toLatin1()},
            &context, [&](const Outcome &outcome) { answer = outcome; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            return Error{.kind = Error::Kind::Cancelled};
        return *answer;
    }
    // Nothing was lost, and nobody was sent to sign in.
    void expectStillLinked() const
    {
        QVERIFY(m_program->tepore.settings.isLinked());
        QVERIFY(m_program->tepore.session.state() != State::SignInNeeded);
        QVERIFY(m_program->tepore.session.state() != State::NotLinked);
        QCOMPARE(m_cloud->count(u"authorize"_s), 0);
        QVERIFY(!QApplication::activeModalWidget());
    }
    void renewSoon() const
    {
        // As after an hour: the access token is refused, and the next call brings another.
        QObject context;
        QByteArray token;
        m_program->tepore.session.keys(&context, [&](const Result<ApiKeys> &keys) {
            token = keys ? keys.value().accessToken : QByteArray();
        });
        QTRY_VERIFY(!token.isEmpty());
        m_program->tepore.session.accessTokenRefused(token);
    }

private Q_SLOTS:
    void initTestCase()
    {
        installLook(*qApp, u"light"_s);
        installAccessibility();
    }

    // Each begins with an account that was linked in an earlier life of the program.
    void init()
    {
        keyring->start();
        m_cloud = std::make_unique<SimulatedCloud>(SimulatorOptions{}, simulated::House::withThermostats(2));
        m_cloud->options().refreshTokenLength = 5000;
        m_cloud->options().strictRotation = true; // what is not kept is lost
        m_cloud->options().quota = 0;
        m_cloud->options().burstCalls = 0;
        QVERIFY(m_cloud->listen());
        m_profile = std::make_unique<QTemporaryDir>();
        startProgram();
        // The keyring of the last test has ended: libsecret notices by one failure (Keyring::beginAnew).
        QVERIFY(signIn() || signIn());
        QTRY_VERIFY(m_program->isLinkedAndWell());
        m_program.reset();
    }
    void cleanup()
    {
        m_program.reset();
        keyring->allow(true);
        keyring->stop();
    }

    void late()
    {
        keyring->stop();
        startProgram();
        QTRY_COMPARE(m_program->title(), u"No keyring is running"_s);
        QVERIFY(m_program->text().contains(u"goes on by itself as soon as the keyring is there"_s));
        QCOMPARE(m_program->step(), u"Try again"_s);
        expectStillLinked();
        keyring->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isLinkedAndWell(), 15000); // nobody does anything
        QVERIFY(m_program->reads());
    }

    void locked()
    {
        keyring->lock();
        startProgram();
        QTRY_COMPARE(m_program->title(), u"The keyring is locked"_s);
        QVERIFY(m_program->text().contains(u"Unlock it and try again"_s));
        QCOMPARE(m_program->step(), u"Try again"_s);
        expectStillLinked();
        m_program->takeStep(); // in vain
        QTest::qWait(100);
        QCOMPARE(m_program->title(), u"The keyring is locked"_s);
        keyring->stop();
        keyring->start();
        m_program->takeStep();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isLinkedAndWell(), 15000);
        QVERIFY(m_program->reads());
    }

    void promptCancelled()
    {
        keyring->lock();
        Prompter prompter;
        startProgram();
        QTRY_COMPARE(m_program->title(), u"The keyring is locked"_s);
        QCOMPARE(m_program->step(), u"Try again"_s);
        expectStillLinked();
        const int once = prompter.asked();
        QVERIFY(once > 0);

        // The window comes back to the front, and time passes: the question does not come back.
        QElapsedTimer since;
        since.start();
        QEvent activated(QEvent::WindowActivate);
        for (int i = 0; i < 3; ++i)
            QApplication::sendEvent(&m_program->window, &activated);
        QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() > 8000, 10000); // two retries' time
        QCOMPARE(prompter.asked(), once);
        QCOMPARE(m_program->title(), u"The keyring is locked"_s);

        m_program->takeStep(); // the person wants it
        // All of its questions are over: libsecret never answers who asks a keyring that ends meanwhile.
        QTRY_COMPARE(prompter.refused(), 2 * once);
        keyring->stop();
        keyring->start();
        // Unlocked elsewhere: noticed when the person comes back to the window, without a question.
        const int before = prompter.asked();
        QTRY_VERIFY_WITH_TIMEOUT((QApplication::sendEvent(&m_program->window, &activated), m_program->isLinkedAndWell()),
                                 20000);
        QCOMPARE(prompter.asked(), before);
        QVERIFY(m_program->reads());
    }

    // A keyring that locks itself while the program runs, as after sleep; the person says no to its question.
    void promptCancelledWhileRenewing()
    {
        startProgram();
        QTRY_VERIFY(m_program->isLinkedAndWell());
        keyring->lock();
        Prompter prompter;
        renewSoon();
        QVERIFY(m_program->reads()); // the readings go on
        QTRY_COMPARE(m_program->title(), u"The sign-in is not saved"_s);
        const int once = prompter.asked();
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() > 11000, 13000); // a retry's time
        QCOMPARE(prompter.asked(), once);
        expectStillLinked();
        keyring->stop();
        keyring->start();
        m_program->tepore.session.retryKeychain(); // as the banner's button: a refusal is the person's to take back
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isLinkedAndWell(), 20000);
        startProgram();
        QTRY_VERIFY(m_program->isLinkedAndWell());
        QVERIFY(m_program->reads()); // the strict cloud takes the newest alone
    }

    void hung()
    {
        keyring->signal(SIGSTOP);
        startProgram();
        QVERIFY(QTest::qWaitForWindowExposed(&m_program->window)); // how long that takes is measured elsewhere
        Pulse pulse;
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->title(), u"Waiting for the keyring"_s, 15000);
        QVERIFY(m_program->text().contains(u"has not answered yet"_s));
        expectStillLinked();
        m_program->find<QAction>(u"action.refresh"_s)->trigger(); // the window lives
        QTRY_COMPARE_WITH_TIMEOUT(m_program->title(), u"The keyring does not answer"_s, 70000);
        QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() > 50000, 60000); // and is tried again meanwhile
        // Some 15 ms on a machine with nothing else to do; whoever waited for the keyring would wait for seconds.
        qInfo("hung: at most %.1f ms without an event", pulse.longestMs());
        QVERIFY2(pulse.longestMs() < 500, "the event loop was blocked");
        QVERIFY(m_program->text().contains(u"Tepore keeps trying"_s));
        QCOMPARE(m_program->step(), u"Try again"_s);
        expectStillLinked();
        keyring->signal(SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isLinkedAndWell(), 60000);
        QVERIFY(m_program->reads());
    }

    void full()
    {
        startProgram();
        QTRY_VERIFY(m_program->isLinkedAndWell());
        keyring->takeSpace();
        renewSoon();
        QVERIFY(m_program->reads()); // the readings go on
        QTRY_COMPARE(m_program->title(), u"The sign-in is not saved"_s);
        QVERIFY(m_program->text().contains(u"leave it open until this message is gone"_s));
        expectStillLinked();
        keyring->giveSpace();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isLinkedAndWell(), 20000); // by itself
        keyring->stop(); // what it has on disk is what counts
        keyring->start();
        startProgram();
        QTRY_VERIFY(m_program->isLinkedAndWell());
        QVERIFY(m_program->reads());
    }

    void denied()
    {
        keyring->allow(false);
        startProgram();
        QTRY_COMPARE(m_program->title(), u"Access to the keyring was refused"_s);
        QVERIFY(m_program->text().contains(u"Allow Tepore to use the keyring"_s));
        QCOMPARE(m_program->step(), u"Try again"_s);
        expectStillLinked();
        keyring->allow(true);
        m_program->takeStep();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isLinkedAndWell(), 10000);
        QVERIFY(m_program->reads());
    }

    void noKeyringAtAll_data()
    {
        QTest::addColumn<bool>("inFile");
        QTest::newRow("a file with a passphrase") << true;
        QTest::newRow("asked at every start") << false;
    }

    // Said as soon as something secret is to be kept, before anybody signs in; and chosen by the person.
    void noKeyringAtAll()
    {
        QFETCH(bool, inFile);
        keyring->stop();
        m_profile = std::make_unique<QTemporaryDir>();
        startProgram();
        QCOMPARE(m_program->title(), QString());
        m_program->tepore.link.draft().keep({.clientSecret = u"a secret"_s});
        QTRY_COMPARE(m_program->title(), u"No safe place for the secret was found on this computer"_s);
        QCOMPARE(m_program->step(), u"Choose…"_s);
        QVERIFY(!QApplication::activeModalWidget());

        m_program->takeStep();
        QTRY_VERIFY(QApplication::activeModalWidget());
        const QString passphrase = u"correct horse"_s;
        if (inFile) {
            m_program->find<QLineEdit>(u"secrets.passphrase"_s)->setText(passphrase);
            m_program->find<QLineEdit>(u"secrets.again"_s)->setText(u"correct house"_s);
            QTest::mouseClick(m_program->find<QPushButton>(u"secrets.go"_s), Qt::LeftButton);
            QCOMPARE(m_program->find<QLabel>(u"secrets.result"_s)->text(), u"The two passphrases are not the same."_s);
            m_program->find<QLineEdit>(u"secrets.again"_s)->setText(passphrase);
        } else {
            m_program->find<QRadioButton>(u"secrets.inMemory"_s)->click();
        }
        QTest::mouseClick(m_program->find<QPushButton>(u"secrets.go"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->title(), QString(), 10000);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(signIn());
        QVERIFY(m_program->reads());

        startProgram();
        if (inFile) {
            QTRY_COMPARE(m_program->title(), u"Your passphrase is needed"_s);
            QCOMPARE(m_program->step(), u"Enter the passphrase…"_s);
            QVERIFY(!QApplication::activeModalWidget());
            m_program->takeStep();
            QTRY_VERIFY(QApplication::activeModalWidget());
            auto *field = m_program->find<QLineEdit>(u"secrets.passphrase"_s);
            auto *open = m_program->find<QPushButton>(u"secrets.go"_s);
            QTest::keyClicks(field, u"wrong"_s);
            QTest::mouseClick(open, Qt::LeftButton);
            auto *result = m_program->find<QLabel>(u"secrets.result"_s);
            QTRY_COMPARE_WITH_TIMEOUT(result->text(), u"This is not the passphrase of the file."_s, 10000);
            QVERIFY(field->hasFocus());
            QTest::keyClicks(field, passphrase); // what was there is selected
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(m_program->isLinkedAndWell(), 10000);
            renewSoon(); // and it is kept anew
            QVERIFY(m_program->reads());
            QVERIFY(!m_program->tepore.session.isUnsaved());

            // Forgotten: another choice, and one sign-in.
            startProgram();
            QTRY_COMPARE(m_program->title(), u"Your passphrase is needed"_s);
            m_program->takeStep();
            QTRY_VERIFY(QApplication::activeModalWidget());
            QTest::mouseClick(m_program->find<QPushButton>(u"secrets.forgotten"_s), Qt::LeftButton);
            QTRY_VERIFY(m_program->find<QRadioButton>(u"secrets.inMemory"_s));
            m_program->find<QRadioButton>(u"secrets.inMemory"_s)->click();
            auto *choice = m_program->find<QRadioButton>(u"secrets.inMemory"_s)->window();
            QTest::mouseClick(choice->findChild<QPushButton *>(u"secrets.go"_s), Qt::LeftButton);
            QTRY_COMPARE(m_program->title(), u"Please sign in"_s);
            QVERIFY(signIn());
            QTRY_VERIFY(m_program->isLinkedAndWell());
        } else {
            QTRY_COMPARE(m_program->title(), u"Please sign in"_s);
            QVERIFY(m_program->text().contains(u"As you chose"_s));
            QCOMPARE(m_program->step(), u"Sign in again"_s);
            QVERIFY(signIn());
            QTRY_VERIFY(m_program->isLinkedAndWell());
        }
    }

    void notKept()
    {
        FaultyStore forgetful;
        forgetful.isForgetful = true;
        m_profile = std::make_unique<QTemporaryDir>();
        m_program.reset();
        m_program = std::make_unique<Program>(m_profile->path(), m_cloud->address(), &forgetful);
        m_cloud->options().autoConsent = true;
        const SimulatorOptions &options = m_cloud->options();
        QObject browser;
        connect(&m_program->tepore.link, &AccountLink::browserRequested, &browser, [&](const QUrl &url) {
            // What the vendor's page would send back.
            QNetworkAccessManager manager;
            QNetworkRequest request(url);
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
            QNetworkReply *reply = manager.get(request);
            QEventLoop loop;
            connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
            m_program->tepore.link.paste(QString::fromLatin1(reply->rawHeader("Location")));
        }, Qt::QueuedConnection);
        m_program->tepore.link.start({.clientId = options.clientId,
                                      .clientSecret = options.clientSecret,
                                      .subscriptionKey = options.subscriptionKey,
                                      .replyUrl = options.replyUrls.first()},
                                     true);
        QTRY_COMPARE(m_program->find<QLabel>(u"link.problem.title"_s)->text(),
                     u"The keyring does not keep the sign-in"_s);
        QVERIFY(!m_program->tepore.settings.isLinked());
        forgetful.isForgetful = false;
        QVERIFY(signIn());
        QTRY_VERIFY(m_program->isLinkedAndWell());
    }
};

int main(int argc, char *argv[])
{
    QLoggingCategory::setFilterRules(u"tepore.*=false"_s); // troubles are what is tested
    RealKeyring theKeyring;
    keyring = &theKeyring;
    QApplication app(argc, argv);
    TestKeyringFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyringfaults.moc"
