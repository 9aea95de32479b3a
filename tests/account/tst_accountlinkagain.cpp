// Sign-ins that are given up, begun again or overlap; and what a sign-in leaves behind.

#include "account/bench.h"
#include "account/browser.h"
#include "account/loopback.h"
#include "app/account/accountlink.h"
#include "app/simulator/signingkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using State = AccountLink::State;
using simulated::Fault;

namespace {

QString logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text + u'\n';
}

} // namespace

class TestAccountLinkAgain : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<AccountLink> m_link;
    Browser m_browser;
    QList<Outcome> m_finished;

    SimulatedCloud &cloud() { return m_bench->cloud; }
    LinkValues values()
    {
        return {.clientId = cloud().options().clientId,
                .clientSecret = cloud().options().clientSecret,
                .subscriptionKey = cloud().options().subscriptionKey,
                .replyUrl = cloud().options().replyUrls.first()};
    }
    static QString stateIn(const QUrl &url) { return QUrlQuery(url).queryItemValue(u"state"_s); }
    bool hasFinished(int times = 1)
    {
        const bool hasEnded = QTest::qWaitFor([&] { return m_finished.size() >= times; }, 10000);
        letPass();
        return hasEnded && m_finished.size() == times;
    }
    // A sign-in that has come to `state`, and stays there.
    bool startUntil(State state)
    {
        if (state == State::Exchanging)
            cloud().addFault({.kind = u"token"_s, .action = Fault::Action::Delay, .delayMs = 300});
        m_link->start(values());
        if (state == State::WaitingForBrowser)
            return m_link->state() == state;
        m_bench->store.isHeld = state == State::Storing;
        m_browser.bring(m_link->browserUrl());
        return QTest::qWaitFor(
            [&] { return m_link->state() == state && (state == State::Storing || m_bench->renewals() > 0); });
    }
    bool signIn()
    {
        const int before = int(m_finished.size());
        m_link->start(values());
        m_browser.follow(m_link->browserUrl());
        return hasFinished(before + 1) && m_finished.last().ok();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        cloud().options().replyUrls = {u"http://localhost:%1/callback"_s.arg(freePort())};
        m_link = std::make_unique<AccountLink>(*m_bench->session, *m_bench->tokenClient, m_bench->store, m_bench->settings,
                                               cloud().address(), authorizeUrl);
        m_finished.clear();
        connect(m_link.get(), &AccountLink::finished, this,
                [this](const Outcome &outcome) { m_finished << outcome; });
    }
    void cleanup() { m_link.reset(); }

    // With the keys that the description of the sign-in names: once, and they serve until the next linking.
    void idTokenIsChecked()
    {
        QSignalSpy checked(m_link.get(), &AccountLink::clientIdChecked);
        m_link->checkClientId(values().clientId);
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(cloud().count(u"keys"_s), 0);
        QVERIFY(signIn());
        QTRY_COMPARE(m_bench->session->idToken().value().signature, IdToken::Signature::Good);
        QCOMPARE(cloud().count(u"keys"_s), 1);
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        KeysAnswers answers;
        QVERIFY(answers.next(*m_bench->session));
        QCOMPARE(m_bench->session->idToken().value().signature, IdToken::Signature::Good);
        QCOMPARE(cloud().count(u"keys"_s), 1);
        m_bench->session->unlink();
        QVERIFY(m_bench->settings.idKeys().isEmpty());
    }

    // Nobody typed the ID, which is when the vendor is asked about it: "Sign in again" on the account's page.
    void idTokenIsCheckedOfASignInThatWasNotDescribed()
    {
        QVERIFY(signIn());
        QTRY_COMPARE(m_bench->session->idToken().value().signature, IdToken::Signature::Good);
        QCOMPARE(cloud().count(u"discovery"_s), 1);
        QCOMPARE(cloud().count(u"keys"_s), 1);
    }

    void idTokenWithoutKeys_data()
    {
        QTest::addColumn<bool>("isDescribed");
        QTest::addColumn<QString>("fault");
        QTest::newRow("nobody says where they are") << false << u"discovery"_s;
        QTest::newRow("they do not come, of a sign-in that was described") << true << u"keys"_s;
        QTest::newRow("they do not come") << false << u"keys"_s;
    }
    void idTokenWithoutKeys()
    {
        QFETCH(const bool, isDescribed);
        QFETCH(const QString, fault);
        // Keys that would serve: what tells that they are none is the status.
        const QByteArray keys = QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{simulated::SigningKey::described()}}}).toJson();
        cloud().addFault({.kind = fault, .status = 503, .body = keys});
        m_bench->settings.setIdKeys(R"({"keys":[{"kty":"RSA"}]})"); // of the account before
        if (isDescribed) {
            QSignalSpy checked(m_link.get(), &AccountLink::clientIdChecked);
            m_link->checkClientId(values().clientId);
            QTRY_COMPARE(checked.size(), 1);
        }
        logged.clear();
        const auto handler = qInstallMessageHandler(keepLog);
        QLoggingCategory::setFilterRules(u"tepore.*=true"_s);
        const auto restore = qScopeGuard([handler] { qInstallMessageHandler(handler); });
        QVERIFY(signIn());
        QTRY_VERIFY(logged.contains((fault == u"keys"_s ? u"/discovery/keys"_s : u"/openid-configuration"_s) + u" 503"_s)); // is here
        QCOMPARE(m_bench->session->idToken().value().signature, IdToken::Signature::NoKeys);
        QCOMPARE(m_bench->session->state(), Session::State::Linked);
    }

    void statesDiffer()
    {
        QSet<QString> states;
        for (int i = 0; i < 20; ++i) {
            m_link->start(values(), true);
            const QString state = stateIn(m_link->browserUrl());
            QVERIFY(state.size() >= 22); // 128 bits
            states << state;
        }
        QCOMPARE(states.size(), 20);
    }

    void cancelled_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("waiting") << int(State::WaitingForBrowser);
        QTest::newRow("exchanging") << int(State::Exchanging);
    }

    void cancelled()
    {
        QFETCH(int, state);
        QVERIFY(startUntil(State(state)));
        m_link->cancel();
        QCOMPARE(m_finished.size(), 1);
        QCOMPARE(m_finished.first().error().kind, Kind::Cancelled);
        QCOMPARE(m_link->state(), State::Idle);
        m_link->cancel();
        m_link->paste(u"code=late"_s);
        if (State(state) == State::Exchanging) { // its answer comes all the same, and is not wanted
            QTRY_COMPARE(cloud().log().last().status, 200);
            QVERIFY(!m_bench->isGood({}));
        }
        QVERIFY(hasFinished(1));
        QVERIFY(m_bench->store.entries.isEmpty());
        QCOMPARE(m_bench->session->state(), Session::State::NotLinked);
        QVERIFY(signIn());
    }

    // The keychain has been asked already: the truth is told, not a wish.
    void cancelledTooLate()
    {
        QVERIFY(startUntil(State::Storing));
        m_link->cancel();
        QCOMPARE(m_link->state(), State::Storing);
        QCOMPARE(m_finished.size(), 0);
        m_bench->store.release();
        QVERIFY(hasFinished());
        QVERIFY(m_finished.first());
        QCOMPARE(m_bench->session->state(), Session::State::Linked);
    }

    void startedAgain_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("waiting") << int(State::WaitingForBrowser);
        QTest::newRow("exchanging") << int(State::Exchanging);
        QTest::newRow("storing") << int(State::Storing);
    }

    // Each start() has its one end.
    void startedAgain()
    {
        QFETCH(int, state);
        QVERIFY(startUntil(State(state)));
        const QString before = stateIn(m_link->browserUrl());
        m_link->start(values());
        QCOMPARE(m_finished.size(), 1);
        QCOMPARE(m_finished.first().error().kind, Kind::Cancelled);
        QVERIFY(stateIn(m_link->browserUrl()) != before);
        m_bench->store.release();
        m_browser.follow(m_link->browserUrl());
        QVERIFY(hasFinished(2));
        QVERIFY(m_finished.last());
        QCOMPARE(m_bench->session->state(), Session::State::Linked);
        QVERIFY(KeysAnswers().next(*m_bench->session));
    }

    void startedAgainByTheEnd()
    {
        cloud().addFault(
            {.kind = u"authorize"_s, .action = Fault::Action::OAuthError, .error = u"access_denied"_s});
        connect(m_link.get(), &AccountLink::finished, this, [this](const Outcome &outcome) {
            if (!outcome)
                m_link->start(values());
        });
        m_link->start(values());
        m_browser.follow(m_link->browserUrl());
        QTRY_COMPARE(m_finished.size(), 1);
        QCOMPARE(m_link->state(), State::WaitingForBrowser);
        QVERIFY(m_link->isReceiving());
        m_browser.follow(m_link->browserUrl());
        QVERIFY(hasFinished(2));
        QVERIFY(m_finished.last());
    }

    void portTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, quint16(QUrl(values().replyUrl).port())));
        m_link->start(values());
        QCOMPARE(m_finished.size(), 0); // never before the call returns
        QVERIFY(hasFinished());
        QCOMPARE(m_finished.first().error().kind, Kind::PortInUse);
        QCOMPARE(m_link->state(), State::Idle);
        m_link->start(values(), true); // as the person is offered then
        QVERIFY(!m_link->isReceiving());
        m_link->paste(QString::fromUtf8(m_browser.open(m_link->browserUrl()).location));
        QVERIFY(hasFinished(2));
        QVERIFY(m_finished.last());
    }

    void portTakenAndStartedAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, quint16(QUrl(values().replyUrl).port())));
        m_link->start(values());
        m_link->start(values(), true);
        QVERIFY(hasFinished(1));
        QCOMPARE(m_link->state(), State::WaitingForBrowser);
        m_link->cancel();
        QVERIFY(hasFinished(2));
    }

    void stopsListening()
    {
        const quint16 port = quint16(QUrl(values().replyUrl).port());
        QVERIFY(signIn());
        QTRY_VERIFY(!m_link->isReceiving()); // once the browser has its page
        QVERIFY(!Caller(port).isConnected);
    }

    // The account that works goes on, now and after the next start of the program.
    void failedRelinkHarmsNothing_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("given up") << true;
        QTest::newRow("refused") << false;
    }

    void failedRelinkHarmsNothing()
    {
        QFETCH(bool, isCancelled);
        QVERIFY(signIn());
        LinkValues mistyped = values();
        mistyped.clientId += u'x';
        mistyped.clientSecret += u'x';
        m_link->start(mistyped, true);
        if (isCancelled)
            m_link->cancel();
        else
            m_link->paste(u"error=unauthorized_client"_s);
        QVERIFY(hasFinished(2));
        QVERIFY(!m_finished.last());
        QCOMPARE(m_bench->session->state(), Session::State::Linked);
        QVERIFY(KeysAnswers().next(*m_bench->session));
        m_bench->settings.sync();
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QVERIFY(KeysAnswers().next(*m_bench->session));
    }

    // Where the next sign-in is, is nothing to the account that is linked.
    void renewsWhereItSignedIn()
    {
        QVERIFY(signIn());
        const QByteArray here = cloud().address().toEncoded();
        cloud().addFault({.kind = u"discovery"_s,
                          .status = 200,
                          .body = "{\"authorization_endpoint\":\"" + here + "/oauth/authorize\",\"token_endpoint\":\"" + here +
                                  "/oauth/token\"}"});
        bool isChecked = false;
        connect(m_link.get(), &AccountLink::clientIdChecked, this, [&] { isChecked = true; });
        m_link->checkClientId(values().clientId);
        QTRY_VERIFY(isChecked);
        m_link->start(values(), true);
        QCOMPARE(m_link->browserUrl().path(), u"/oauth/authorize"_s);
        m_bench->clock.move(std::chrono::hours(2));
        QVERIFY(KeysAnswers().next(*m_bench->session));
        QVERIFY(cloud().log().last().path != u"/oauth/token"_s);
    }

    void valuesOfAFirstSignInAreRemembered()
    {
        m_link->start(values(), true);
        QCOMPARE(m_bench->settings.clientId(), values().clientId);
        QCOMPARE(m_bench->settings.replyUrl(), values().replyUrl);
    }

    void secretsAreInTheKeychainAlone()
    {
        cloud().options().clientSecret = u"SecretOfTheClient"_s;
        cloud().options().subscriptionKey = u"KeyOfTheSubscription"_s;
        logged.clear();
        const auto handler = qInstallMessageHandler(keepLog);
        QLoggingCategory::setFilterRules(u"tepore.*=true"_s);
        const auto restore = qScopeGuard([handler] { qInstallMessageHandler(handler); });

        QVERIFY(signIn());
        QTRY_VERIFY(!m_bench->settings.idKeys().isEmpty()); // public ones: what Legrand's signature is checked with
        const AccountSecrets first = m_bench->kept();
        m_bench->clock.move(std::chrono::hours(2));
        const Result<ApiKeys> keys = KeysAnswers().next(*m_bench->session); // one renewal
        QVERIFY(keys);
        const AccountSecrets second = m_bench->kept();
        cloud().addFault(
            {.kind = u"token"_s, .action = Fault::Action::OAuthError, .error = u"invalid_grant"_s});
        m_link->start(values());
        m_browser.follow(m_link->browserUrl());
        QVERIFY(hasFinished(2));
        QVERIFY(m_bench->settings.sync());
        qInstallMessageHandler(handler);

        QStringList keysKept =
            QSettings(m_bench->profile.filePath(u"tepore.ini"_s), QSettings::IniFormat).allKeys();
        keysKept.sort();
        QCOMPARE(keysKept, (QStringList{u"account/clientId"_s, u"account/idKeys"_s, u"account/keychainEntry"_s,
                                        u"account/linked"_s, u"account/renewed"_s, u"account/replyUrl"_s,
                                        u"account/secretSince"_s, u"account/signedIn"_s}));
        QFile file(m_bench->profile.filePath(u"tepore.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray places = file.readAll() + logged.toUtf8();
        QVERIFY(logged.contains(u"/token"_s)); // the log was on
        for (const QByteArray &secret : {QByteArray("SecretOfTheClient"), QByteArray("KeyOfTheSubscription"),
                                         first.refreshToken.mid(20, 30), second.refreshToken.mid(20, 30),
                                         keys.value().accessToken.right(30)})
            QVERIFY2(!places.contains(secret), secret.constData());
    }
};

QTEST_GUILESS_MAIN(TestAccountLinkAgain)
#include "tst_accountlinkagain.moc"
