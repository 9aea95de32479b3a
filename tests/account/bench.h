#pragma once

#include "app/account/session.h"
#include "app/simulator/simulatedcloud.h"
#include "support/fakeclock.h"
#include "support/faultystore.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

// The account room with the simulated cloud around it. Everything is real but the keychain and the clock,
// which the cloud follows too.
struct AccountBench
{
    FakeClock clock;
    SimulatedCloud cloud;
    Http http;
    FaultyStore store;
    QTemporaryDir profile;
    Settings settings{profile.filePath(QStringLiteral("tepore.ini"))};
    std::unique_ptr<TokenClient> tokenClient;
    std::unique_ptr<Session> session;

    AccountBench()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("tepore.*=false")); // troubles are what is tested
        cloud.options().now = [this] { return clock.now(); };
        cloud.options().autoConsent = true;
        if (!cloud.listen())
            qFatal("the simulated cloud cannot listen: %s", qPrintable(cloud.errorString()));
        tokenClient = std::make_unique<TokenClient>(http, cloud.address(), clock);
        startProgram();
    }

    void startProgram()
    {
        session.reset();
        session = std::make_unique<Session>(*tokenClient, store, settings, clock);
    }

    // A program started by a person who signed in some time ago; the keychain is not read yet.
    void startSignedIn(const QByteArray &refreshToken, const QByteArray &previous = {})
    {
        settings.setClientId(cloud.options().clientId);
        settings.setLinked(true);
        keep(refreshToken, previous);
        startProgram();
    }
    void startSignedIn() { startSignedIn(cloud.grantTokens().refresh.toUtf8()); }

    // The same, with the keychain read.
    [[nodiscard]] bool startLinked()
    {
        startSignedIn();
        return open();
    }
    [[nodiscard]] bool open()
    {
        session->open();
        return QTest::qWaitFor([this] { return session->state() == Session::State::Linked; });
    }

    ClientIdentity client()
    {
        return {.clientId = cloud.options().clientId, .clientSecret = cloud.options().clientSecret};
    }
    void keep(const QByteArray &refreshToken, const QByteArray &previous = {})
    {
        const AccountSecrets secrets{.clientSecret = cloud.options().clientSecret,
                                     .subscriptionKey = cloud.options().subscriptionKey.toUtf8(),
                                     .refreshToken = refreshToken,
                                     .previousRefreshToken = previous};
        store.entries[settings.accountKey()] = secrets.toBytes();
    }
    // What the keychain holds; empty if it holds nothing.
    AccountSecrets kept()
    {
        return AccountSecrets::fromBytes(store.entries.value(settings.accountKey()))
            .value_or(AccountSecrets{});
    }
    int renewals() const { return cloud.count(QStringLiteral("token")); }
    // Whether the API takes them.
    bool isGood(const ApiKeys &keys)
    {
        QObject context;
        std::optional<int> status;
        QUrl url = cloud.address();
        url.setPath(QStringLiteral("/smarther/v2.0/plants"));
        http.send({.url = url,
                   .headers = {{"Authorization", "Bearer " + keys.accessToken},
                               {"Ocp-Apim-Subscription-Key", keys.subscriptionKey}}},
                  &context, [&](const HttpAnswer &answer) { status = answer.status; });
        return QTest::qWaitFor([&] { return status.has_value(); }) && status == 200;
    }
};

// Asks for keys, and collects the answers.
class KeysAnswers : public QObject
{
public:
    QList<Result<ApiKeys>> list;

    void ask(Session &session)
    {
        session.keys(this, [this](const Result<ApiKeys> &answer) { list << answer; });
    }
    // Asks and waits.
    Result<ApiKeys> next(Session &session)
    {
        const qsizetype before = list.size();
        ask(session);
        if (!QTest::qWaitFor([&] { return list.size() > before; }, 10000))
            return Error{.kind = Error::Kind::Cancelled,
                         .detail = QStringLiteral("the test was never answered")};
        return list.last();
    }
    QByteArray nextToken(Session &session)
    {
        const Result<ApiKeys> keys = next(session);
        return keys ? keys.value().accessToken : "(none: " + keys.error().detail.toUtf8() + ')';
    }
};

// What is queued has happened after this, timers of no length included.
inline void letPass()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}
