#pragma once

#include "app/http.h"
#include "app/result.h"
#include "app/smarther/command.h"

#include <QUrl>

// What every call carries (smarther-api.md §1).
struct ApiKeys
{
    QByteArray accessToken;
    QByteArray subscriptionKey; // Ocp-Apim-Subscription-Key
};

// The vendor's endpoints, one typed call each, source smarther-api.md §2. No timers, storage or retries:
// CallQueue is the only caller and decides all of that. `done` is called exactly once, later than the
// call, while `context` lives.
class SmartherApi : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    // `base` is the host part: https://api.developer.legrand.com
    SmartherApi(Http &http, const QUrl &base, QObject *parent = nullptr);

    void plants(const ApiKeys &keys, QObject *context, Answer<QList<Plant>> done);
    void topology(const ApiKeys &keys, const QString &plantId, QObject *context, Answer<QList<Module>> done);
    void status(const ApiKeys &keys, const QString &plantId, const QString &moduleId, QObject *context,
                Answer<ThermostatStatus> done);
    // `home` is the home's time zone. Never repeated by itself: outcomeUnknown() errors are for the caller.
    void command(const ApiKeys &keys, const QString &plantId, const QString &moduleId, const Command &command,
                 const QTimeZone &home, QObject *context, Answer<Done> done);
    void measures(const ApiKeys &keys, const QString &plantId, const QString &moduleId, QObject *context,
                  Answer<Measures> done);
    void programList(const ApiKeys &keys, const QString &plantId, const QString &moduleId, QObject *context,
                     Answer<QList<Program>> done);
    void subscriptions(const ApiKeys &keys, QObject *context, Answer<QList<Subscription>> done);
    // 409 (it exists) arrives as Error::Kind::Conflict.
    void subscribe(const ApiKeys &keys, const QString &plantId, const QUrl &endPoint, QObject *context,
                   Answer<Subscription> done);
    // 404 (already gone) counts as done.
    void unsubscribe(const ApiKeys &keys, const QString &plantId, const QString &subscriptionId,
                     QObject *context, Answer<Done> done);

private:
    QUrl address(const QStringList &segments) const;
    // `parse` takes the whole answer.
    template <typename T, typename Parse>
    void call(const QByteArray &verb, const QStringList &segments, const QByteArray &body,
              const ApiKeys &keys, QObject *context, Parse parse, Answer<T> done);

    Http &m_http;
    QUrl m_base;
};
