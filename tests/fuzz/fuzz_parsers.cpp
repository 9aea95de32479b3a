#include "app/smarther/answer.h"
#include "app/smarther/build.h"
#include "app/smarther/parse.h"

#include <cstdint>
#include <cstdlib>

// Whatever a server sends: no crash, nothing out of its range, and every status survives being kept on disk.
// Seeds are tests/fixtures.

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

template <typename T>
void requireShortDetail(const Result<T> &result)
{
    require(result.ok() ||
            (result.error().kind == Error::Kind::BadAnswer && result.error().detail.size() <= 200));
}

void requireSane(const std::optional<Temperature> &temperature)
{
    require(!temperature || std::abs(temperature->tenths()) <= 10000);
}

void requireSane(const std::optional<double> &humidity)
{
    require(!humidity || (*humidity >= 0 && *humidity <= 100));
}

void checkStatus(const QByteArray &body)
{
    const Result<ThermostatStatus> result = parseStatus(body);
    requireShortDetail(result);
    if (!result)
        return;
    const ThermostatStatus &status = result.value();
    requireSane(status.setPoint);
    requireSane(status.temperature);
    requireSane(status.humidity);
    require(!status.program || *status.program >= 0);

    const Result<ThermostatStatus> again = parseStatus(buildStatus(status));
    require(again.ok() && again.value() == status);

    if (!status.activationTime)
        return;
    static const QTimeZone zones[] = {QTimeZone("Europe/Rome"), QTimeZone("America/St_Johns"),
                                      QTimeZone("Australia/Lord_Howe"), QTimeZone()};
    const QDateTime now =
        status.time.isValid() ? status.time : QDateTime(QDate(2026, 3, 29), QTime(1, 0)).toUTC();
    for (const QTimeZone &zone : zones)
        require(endsAt(*status.activationTime, zone, status.mode, now).isValid());
}

void checkErrors(const QByteArray &body, const QByteArray &retryAfter)
{
    static const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc()).toUTC();
    for (const int status : {400, 403, 429, 503}) {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        answer.retryAfter = retryAfter;
        const std::optional<Error> error = errorIn(answer, now);
        require(error && error->status == status && error->detail.size() <= 200);
        require(!error->retryAfter || error->retryAfter->count() >= 0);
    }
}

// Few random changes of a JSON text leave it valid, so the lines of the input are also taken as values.
void checkValues(const QByteArray &input)
{
    const QList<QByteArray> lines = input.split('\n');
    const auto value = [&lines](qsizetype line) { return '"' + lines.value(line) + '"'; };
    const QByteArray measures = "{\"measures\":[{\"timeStamp\":" + value(1) + ",\"value\":" + value(2) +
                                ",\"unit\":" + value(3) + "}]}";
    checkStatus("{\"chronothermostats\":[{\"activationTime\":" + value(0) + ",\"time\":" + value(1) +
                ",\"setPoint\":{\"value\":" + value(2) + ",\"unit\":" + value(3) + "},\"mode\":" + value(4) +
                ",\"programs\":[{\"number\":" + value(5) + "}],\"sender\":{\"plant\":{\"id\":" + value(6) +
                "}},\"thermometer\":" + measures + ",\"hygrometer\":" + measures + "}]}");
    checkErrors("{\"message\":" + value(0) + "}", lines.value(1));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkStatus(body);
    requireShortDetail(parsePlants(body));
    requireShortDetail(parseTopology(body));
    requireShortDetail(parseProgramList(body));
    requireShortDetail(parseSubscriptions(body));
    requireShortDetail(parseSubscription(body));
    const Result<Measures> measures = parseMeasures(body);
    requireShortDetail(measures);
    if (measures) {
        requireSane(measures.value().temperature);
        requireSane(measures.value().humidity);
    }
    checkErrors(body, body);
    checkValues(body);
    return 0;
}
