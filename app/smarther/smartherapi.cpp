#include "app/smarther/smartherapi.h"

#include "app/smarther/answer.h"
#include "app/smarther/build.h"
#include "app/smarther/parse.h"

using namespace Qt::StringLiterals;

namespace {

// The status call waits for the thermostat itself (smarther-api.md §1).
constexpr int patienceMs = 30000;

QStringList plantPath(const QString &plantId)
{
    return {u"plants"_s, plantId};
}

QStringList subscriptionPath(const QString &plantId)
{
    return plantPath(plantId) << u"subscription"_s;
}

QStringList thermostatPath(const QString &plantId, const QString &moduleId)
{
    return QStringList{u"chronothermostat"_s, u"thermoregulation"_s, u"addressLocation"_s}
           << plantPath(plantId) << u"modules"_s << u"parameter"_s << u"id"_s << u"value"_s << moduleId;
}

Outcome ignoreBody(const HttpAnswer &)
{
    return Done();
}

// Of an answer its body.
template <typename T>
auto body(Result<T> (*parse)(const QByteArray &))
{
    return [parse](const HttpAnswer &answer) { return parse(answer.body); };
}

Result<ThermostatStatus> datedStatus(const HttpAnswer &answer)
{
    const Result<ThermostatStatus> parsed = parseStatus(answer.body);
    if (!parsed)
        return parsed;
    ThermostatStatus status = parsed.value();
    status.toldAt = answer.date;
    return status;
}

} // namespace

SmartherApi::SmartherApi(Http &http, const QUrl &base, QObject *parent)
    : QObject(parent), m_http(http), m_base(base)
{
}

QUrl SmartherApi::address(const QStringList &segments) const
{
    QString path = m_base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    path += u"/smarther/v2.0"_s;
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = m_base;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

template <typename T, typename Parse>
void SmartherApi::call(const QByteArray &verb, const QStringList &segments, const QByteArray &body,
                       const ApiKeys &keys, QObject *context, Parse parse, Answer<T> done)
{
    const HttpRequest request{
        .verb = verb,
        .url = address(segments),
        .headers = {{"Authorization", "Bearer " + keys.accessToken},
                    {"Ocp-Apim-Subscription-Key", keys.subscriptionKey},
                    {"Content-Type", "application/json"},
                    {"Accept", "application/json"}},
        .body = body,
        .timeoutMs = patienceMs,
    };
    m_http.send(request, context, [parse, done = std::move(done)](const HttpAnswer &answer) {
        if (const std::optional<Error> error = errorIn(answer, QDateTime::currentDateTimeUtc()))
            done(*error);
        else
            done(parse(answer));
    });
}

// §2.1
void SmartherApi::plants(const ApiKeys &keys, QObject *context, Answer<QList<Plant>> done)
{
    call("GET", {u"plants"_s}, {}, keys, context, body(parsePlants), std::move(done));
}

// §2.2
void SmartherApi::topology(const ApiKeys &keys, const QString &plantId, QObject *context,
                           Answer<QList<Module>> done)
{
    call("GET", plantPath(plantId) << u"topology"_s, {}, keys, context, body(parseTopology), std::move(done));
}

// §2.3
void SmartherApi::status(const ApiKeys &keys, const QString &plantId, const QString &moduleId,
                         QObject *context, Answer<ThermostatStatus> done)
{
    call("GET", thermostatPath(plantId, moduleId), {}, keys, context, datedStatus, std::move(done));
}

// §2.4. Any 2xx is success; nobody knows what its body holds.
void SmartherApi::command(const ApiKeys &keys, const QString &plantId, const QString &moduleId,
                          const Command &command, const QTimeZone &home, QObject *context, Answer<Done> done)
{
    call("POST", thermostatPath(plantId, moduleId), buildCommand(command, home), keys, context, ignoreBody,
         std::move(done));
}

// §2.5
void SmartherApi::measures(const ApiKeys &keys, const QString &plantId, const QString &moduleId,
                           QObject *context, Answer<Measures> done)
{
    call("GET", thermostatPath(plantId, moduleId) << u"measures"_s, {}, keys, context, body(parseMeasures),
         std::move(done));
}

// §2.6
void SmartherApi::programList(const ApiKeys &keys, const QString &plantId, const QString &moduleId,
                              QObject *context, Answer<QList<Program>> done)
{
    call("GET", thermostatPath(plantId, moduleId) << u"programlist"_s, {}, keys, context, body(parseProgramList),
         std::move(done));
}

// §2.7
void SmartherApi::subscriptions(const ApiKeys &keys, QObject *context, Answer<QList<Subscription>> done)
{
    call("GET", {u"subscription"_s}, {}, keys, context, body(parseSubscriptions), std::move(done));
}

// §2.8
void SmartherApi::subscribe(const ApiKeys &keys, const QString &plantId, const QUrl &endPoint,
                            QObject *context, Answer<Subscription> done)
{
    call("POST", subscriptionPath(plantId), buildSubscription(endPoint), keys, context, body(parseSubscription),
         std::move(done));
}

// §2.9
void SmartherApi::unsubscribe(const ApiKeys &keys, const QString &plantId, const QString &subscriptionId,
                              QObject *context, Answer<Done> done)
{
    const auto goneIsDone = [done = std::move(done)](const Outcome &outcome) {
        const bool gone = !outcome && outcome.error().kind == Error::Kind::NotFound;
        done(gone ? Outcome(Done()) : outcome);
    };
    call<Done>("DELETE", subscriptionPath(plantId) << subscriptionId, {}, keys, context, ignoreBody,
               goneIsDone);
}
