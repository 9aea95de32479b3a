// A whole sign-in against the simulated cloud, as a person goes through it; and each way it ends badly.

#include "account/bench.h"
#include "account/browser.h"
#include "account/loopback.h"
#include "app/account/accountlink.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using State = AccountLink::State;
using simulated::Fault;

Q_DECLARE_METATYPE(Error::Kind)
Q_DECLARE_METATYPE(simulated::Fault)

class TestAccountLink : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<AccountLink> m_link;
    Browser m_browser;
    QList<Outcome> m_finished;
    QList<Error> m_ignored;
    QList<QUrl> m_requested;

    SimulatedCloud &cloud() { return m_bench->cloud; }
    LinkValues values()
    {
        return {.clientId = cloud().options().clientId,
                .clientSecret = cloud().options().clientSecret,
                .subscriptionKey = cloud().options().subscriptionKey,
                .replyUrl = cloud().options().replyUrls.first()};
    }
    QUrl replyUrl(const QByteArray &query)
    {
        return QUrl::fromEncoded(values().replyUrl.toUtf8() + '?' + query);
    }
    static QString stateIn(const QUrl &url) { return QUrlQuery(url).queryItemValue(u"state"_s); }

    // The address the browser ends on, not opened.
    QString redirected() { return QString::fromUtf8(m_browser.open(m_link->browserUrl()).location); }
    bool hasFinished(int times = 1)
    {
        const bool hasEnded = QTest::qWaitFor([&] { return m_finished.size() >= times; }, 10000);
        letPass();
        return hasEnded && m_finished.size() == times && m_link->state() == State::Idle;
    }
    Kind failure() { return m_finished.last() ? Kind::BadAnswer : m_finished.last().error().kind; }
    // A sign-in from its beginning to its end, with the loopback address.
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
        m_ignored.clear();
        m_requested.clear();
        connect(m_link.get(), &AccountLink::finished, this, [this](const Outcome &outcome) {
            m_finished << outcome;
            m_link->receiver().conclude(outcome ? "<p>good" : "<p>bad");
        });
        connect(m_link.get(), &AccountLink::answerIgnored, this,
                [this](const Error &error) { m_ignored << error; });
        connect(m_link.get(), &AccountLink::browserRequested, this,
                [this](const QUrl &url) { m_requested << url; });
    }
    void cleanup() { m_link.reset(); }

    void throughTheBrowser()
    {
        m_link->start(values());
        QCOMPARE(m_link->state(), State::WaitingForBrowser);
        QVERIFY(m_link->isReceiving());
        QCOMPARE(m_requested, QList<QUrl>{m_link->browserUrl()});
        m_link->openAgain();
        QCOMPARE(m_requested.size(), 2);
        QCOMPARE(m_requested.first(), m_requested.last());

        const Browser::Page page = m_browser.follow(m_link->browserUrl());
        QCOMPARE(page.status, 200);
        QCOMPARE(page.body, "<p>good");
        QVERIFY(hasFinished());
        QVERIFY2(m_finished.first(), m_finished.first() ? "" : qPrintable(m_finished.first().error().detail));
        QCOMPARE(m_bench->session->state(), Session::State::Linked);
        QCOMPARE(m_link->browserUrl(), QUrl());
        QCOMPARE(m_bench->renewals(), 1);
        const Result<ApiKeys> keys = KeysAnswers().next(*m_bench->session);
        QVERIFY(keys);
        QVERIFY(m_bench->isGood(keys.value()));
        QCOMPARE(m_bench->renewals(), 1); // the first access token is used

        m_link->openAgain();
        QCOMPARE(m_requested.size(), 2);
        m_bench->startProgram();
        QVERIFY(m_bench->open());
        QVERIFY(KeysAnswers().next(*m_bench->session));
    }

    void byPaste_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"address", "query", "parameters", "code"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }

    void byPaste()
    {
        QFETCH(QString, part);
        m_link->start(values(), true);
        QCOMPARE(m_link->state(), State::WaitingForBrowser);
        QVERIFY(!m_link->isReceiving());
        const QString address = redirected();
        QVERIFY(address.startsWith(values().replyUrl + u'?'));
        QString text = address;
        if (part == "query"_L1)
            text = address.mid(address.indexOf(u'?'));
        else if (part == "parameters"_L1)
            text = address.mid(address.indexOf(u'?') + 1);
        else if (part == "code"_L1)
            text = QUrlQuery(address.section(u'?', 1)).queryItemValue(u"code"_s, QUrl::FullyEncoded);
        m_link->paste(u' ' + text + u'\n');
        m_link->paste(text); // twice by mistake
        QVERIFY(hasFinished());
        QVERIFY2(m_finished.first(), m_finished.first() ? "" : qPrintable(m_finished.first().error().detail));
        QCOMPARE(m_bench->session->state(), Session::State::Linked);
        QCOMPARE(m_ignored.size(), 0);
    }

    void replyUrlThatCannotBeReceived()
    {
        cloud().options().replyUrls = {u"https://www.google.com/callback/"_s};
        m_link->start(values());
        QVERIFY(!m_link->isReceiving());
        m_link->paste(redirected());
        QVERIFY(hasFinished());
        QVERIFY(m_finished.first());
        QCOMPARE(m_bench->settings.replyUrl(), u"https://www.google.com/callback/"_s);
    }

    void refusedByThePerson_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *code, Kind kind) {
            QTest::newRow(code) << QString::fromLatin1(code) << kind;
        };
        row("access_denied", Kind::AccessDenied);
        row("invalid_request", Kind::InvalidRequest);
        row("unauthorized_client", Kind::UnauthorizedClient);
        row("unsupported_response_type", Kind::UnsupportedResponseType);
        row("invalid_scope", Kind::InvalidScope);
        row("server_error", Kind::AuthServerError);
        row("temporarily_unavailable", Kind::TemporarilyUnavailable);
        row("brand_new", Kind::BadRequest);
    }

    void refusedByThePerson()
    {
        QFETCH(QString, code);
        QFETCH(Kind, kind);
        cloud().addFault({.kind = u"authorize"_s, .action = Fault::Action::OAuthError, .error = code});
        m_link->start(values());
        QCOMPARE(m_browser.follow(m_link->browserUrl()).body, "<p>bad");
        QVERIFY(hasFinished());
        QCOMPARE(failure(), kind);
        QVERIFY(m_finished.first().error().detail.startsWith(code));
        QCOMPARE(m_bench->renewals(), 0);
        QVERIFY(signIn()); // and once more, well
    }

    void answersOfOthersAreIgnored()
    {
        m_link->receiver().setPages("<p>pending", "<p>foreign");
        m_link->start(values());
        const QByteArray state = stateIn(m_link->browserUrl()).toLatin1();
        const Browser::Page foreign = m_browser.open(replyUrl("code=evil&state=guessed"));
        QCOMPARE(foreign.status, 400);
        QCOMPARE(foreign.body, "<p>foreign"); // and never the end of the true one
        m_browser.open(replyUrl("code=evil"));
        m_browser.open(replyUrl("error=access_denied&state=guessed"));
        QTRY_COMPARE(m_ignored.size(), 3);
        m_link->paste(replyUrl("code=evil&state=guessed").toString());
        m_link->paste(replyUrl("code=evil").toString());
        m_link->paste(u"state=guessed&code=evil"_s);
        QCOMPARE(m_ignored.size(), 6);
        for (const Error &error : m_ignored)
            QCOMPARE(error.kind, Kind::StateMismatch);
        m_link->paste(u"nothing of the kind"_s);
        QCOMPARE(m_ignored.last().kind, Kind::NoCodeInAddress);

        QCOMPARE(m_link->state(), State::WaitingForBrowser);
        QCOMPARE(stateIn(m_link->browserUrl()).toLatin1(), state);
        QCOMPARE(m_bench->renewals(), 0);
        m_browser.follow(m_link->browserUrl());
        QVERIFY(hasFinished());
        QVERIFY(m_finished.first());
    }

    // Some servers refuse before they look at the state.
    void refusalWithoutState()
    {
        m_link->start(values());
        m_browser.open(replyUrl("error=server_error"));
        QVERIFY(hasFinished());
        QCOMPARE(failure(), Kind::AuthServerError);
    }

    // Whoever looks at the browser first is not told what is not yet so.
    void pageWaitsForTheTruth()
    {
        cloud().addFault({.kind = u"token"_s, .action = Fault::Action::OAuthError, .delayMs = 300, .error = u"invalid_client"_s});
        m_link->start(values());
        const Browser::Page page = m_browser.follow(m_link->browserUrl());
        QCOMPARE(m_finished.size(), 1); // not before
        QCOMPARE(page.body, "<p>bad");
        QVERIFY(hasFinished());
    }

    void asksWhereToSignIn_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("isKnown"); // -1: nothing is said
        QTest::addColumn<QString>("authorize");
        const auto described = [](const QByteArray &authorize, const QByteArray &token) {
            return Fault{.kind = u"discovery"_s, .status = 200,
                         .body = "{\"authorization_endpoint\":\"" + authorize + "\",\"token_endpoint\":\"" + token + "\"}"};
        };
        QTest::newRow("as known") << Fault{.kind = u"nothing"_s} << 1 << u"/authorize"_s;
        QTest::newRow("404") << Fault{.kind = u"discovery"_s, .status = 404} << 0 << u"/authorize"_s;
        QTest::newRow("401") << Fault{.kind = u"discovery"_s, .action = Fault::Action::OAuthError, .error = u"invalid_client"_s}
                             << 0 << u"/authorize"_s;
        QTest::newRow("nobody") << Fault{.kind = u"discovery"_s, .action = Fault::Action::Drop} << -1 << u"/authorize"_s;
        QTest::newRow("500") << Fault{.kind = u"discovery"_s, .status = 500} << -1 << u"/authorize"_s;
        QTest::newRow("a page") << Fault{.kind = u"discovery"_s, .status = 200, .body = "<html>"} << -1 << u"/authorize"_s;
        QTest::newRow("elsewhere") << described("https://evil.example/authorize", "https://evil.example/token") << 1
                                   << u"/authorize"_s;
        QTest::newRow("other addresses") << described("HERE/oauth/authorize", "HERE/oauth/token") << 1
                                         << u"/oauth/authorize"_s;
    }

    void asksWhereToSignIn()
    {
        QFETCH(Fault, fault);
        QFETCH(int, isKnown);
        QFETCH(QString, authorize);
        fault.times = 0;
        fault.body.replace("HERE", cloud().address().toEncoded());
        cloud().addFault(fault);
        QList<bool> checked;
        connect(m_link.get(), &AccountLink::clientIdChecked, this, [&](const QString &id, bool known) {
            QCOMPARE(id, values().clientId);
            checked << known;
        });
        m_link->checkClientId(u"not an ID"_s); // nobody is asked
        m_link->checkClientId(values().clientId);
        m_link->checkClientId(values().clientId); // once is enough
        QTRY_COMPARE(cloud().count(u"discovery"_s), 1);
        if (isKnown >= 0) {
            QTRY_COMPARE(checked, QList<bool>{isKnown == 1});
        } else { // it was no answer: the next time asks again
            QTRY_VERIFY((m_link->checkClientId(values().clientId), cloud().count(u"discovery"_s) == 2));
            QVERIFY(checked.isEmpty());
        }
        QCOMPARE(cloud().callsInWindow(), 0); // free of charge
        m_link->start(values(), true);
        QCOMPARE(m_link->browserUrl().path(), authorize);
        QCOMPARE(m_link->browserUrl().host(), cloud().address().host());
    }

    void exchangeGoesWrong_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, Fault fault, Kind kind) {
            fault.kind = u"token"_s;
            QTest::newRow(name) << fault << kind;
        };
        row("code not accepted", {.action = Fault::Action::OAuthError, .error = u"invalid_grant"_s},
            Kind::CodeNotAccepted);
        row("says nothing", {.status = 400, .body = "Bad Request"}, Kind::CodeNotAccepted);
        row("wrong client", {.action = Fault::Action::OAuthError, .error = u"invalid_client"_s},
            Kind::InvalidClient);
        row("lost", {.action = Fault::Action::Drop, .afterWork = true}, Kind::ConnectionLost);
        row("500", {.status = 500}, Kind::AuthServerError);
        row("429", {.status = 429}, Kind::RateLimited);
        row("a page", {.status = 200, .body = "<html>"}, Kind::NetworkSignIn);
        row("a redirect", {.status = 302, .headers = {{"Location", "http://127.0.0.1:1/welcome"}}}, Kind::NetworkSignIn);
        row("511", {.status = 511, .body = "<html>"}, Kind::NetworkSignIn);
        row("a page of the gateway", {.status = 502, .body = "<html>"}, Kind::AuthServerError);
        row("half of it", {.status = 200, .body = "{\"access_token\":"}, Kind::BadAnswer);
        row("no refresh token", {.status = 200, .body = "{\"access_token\":\"a\"}"}, Kind::BadAnswer);
    }

    void exchangeGoesWrong()
    {
        QFETCH(Fault, fault);
        QFETCH(Kind, kind);
        cloud().addFault(fault);
        m_link->start(values());
        m_browser.follow(m_link->browserUrl());
        QVERIFY(hasFinished());
        QVERIFY(!m_finished.first());
        QCOMPARE(failure(), kind);
        QCOMPARE(m_bench->renewals(), 1);
        QVERIFY(m_bench->store.entries.isEmpty());
        QVERIFY(!m_bench->settings.isLinked());
        QVERIFY(signIn());
    }

    void usedCode()
    {
        m_link->start(values(), true);
        const QString address = redirected();
        m_link->paste(address);
        QVERIFY(hasFinished());
        m_link->start(values(), true);
        m_link->paste(address);
        QCOMPARE(m_ignored.size(), 1); // of another sign-in, to begin with
        m_link->paste(QUrlQuery(address.section(u'?', 1)).queryItemValue(u"code"_s, QUrl::FullyEncoded));
        QVERIFY(hasFinished(2));
        QCOMPARE(failure(), Kind::CodeNotAccepted);
    }

    void wrongSecret()
    {
        LinkValues wrong = values();
        wrong.clientSecret += u'x';
        m_link->start(wrong);
        m_browser.follow(m_link->browserUrl());
        QVERIFY(hasFinished());
        QCOMPARE(failure(), Kind::InvalidClient);
        QVERIFY(m_bench->store.entries.isEmpty());
        QVERIFY(signIn());
    }

    void keychainGoesWrong_data()
    {
        QTest::addColumn<bool>("isForgetful");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refuses") << false << Kind::KeychainDenied;
        QTest::newRow("forgets") << true << Kind::KeychainNotKept;
    }

    void keychainGoesWrong()
    {
        QFETCH(bool, isForgetful);
        QFETCH(Kind, kind);
        m_bench->store.isForgetful = isForgetful;
        if (!isForgetful)
            m_bench->store.writeError = Error{.kind = kind};
        m_link->start(values());
        m_browser.follow(m_link->browserUrl());
        QVERIFY(hasFinished());
        QCOMPARE(failure(), kind);
        QCOMPARE(m_bench->session->state(), Session::State::NotLinked);
        m_bench->store.isForgetful = false;
        m_bench->store.writeError.reset();
        QVERIFY(signIn());
    }
};

QTEST_GUILESS_MAIN(TestAccountLink)
#include "tst_accountlink.moc"
