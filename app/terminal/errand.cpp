#include "app/terminal/errand.h"

#include "app/smarther/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;
using Stage = PendingCommand::Stage;

namespace {

constexpr int wireVersion = 1; // both ends may be of different versions while an upgrade is under way

constexpr std::pair<Errand::Kind, const char *> kinds[] = {
    {Errand::Kind::Set, "set"},
    {Errand::Kind::Refresh, "refresh"},
    {Errand::Kind::Export, "export"},
    {Errand::Kind::Check, "check"}};
constexpr std::pair<Stage, const char *> stages[] = {
    {Stage::Armed, "armed"},         {Stage::Retrying, "retrying"},       {Stage::Sending, "sending"},
    {Stage::Accepted, "accepted"},   {Stage::Confirmed, "confirmed"},     {Stage::Unconfirmed, "unconfirmed"},
    {Stage::NotKept, "not kept"},    {Stage::Refused, "refused"}};
constexpr std::pair<ManualEnd::Kind, const char *> ends[] = {
    {ManualEnd::Kind::Kept, "kept"},
    {ManualEnd::Kind::UntilChanged, "until changed"},
    {ManualEnd::Kind::At, "at"},
    {ManualEnd::Kind::For, "for"}};

template <typename Enum, std::size_t size>
QString word(const std::pair<Enum, const char *> (&table)[size], Enum value)
{
    for (const auto &[each, name] : table) {
        if (each == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Enum, std::size_t size>
std::optional<Enum> meaning(const std::pair<Enum, const char *> (&table)[size], const QJsonValue &value)
{
    for (const auto &[each, name] : table) {
        if (value.toString() == QLatin1StringView(name))
            return each;
    }
    return std::nullopt;
}

QJsonValue written(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

std::optional<QDateTime> optionalTime(const QJsonValue &value)
{
    const QDateTime time = timeOf(value);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QJsonValue written(const std::optional<Temperature> &value)
{
    return value ? QJsonValue(value->tenths()) : QJsonValue();
}

std::optional<Temperature> temperatureOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Temperature::fromTenths(value.toInt())) : std::nullopt;
}

QJsonValue written(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<int> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonValue written(const std::optional<std::chrono::seconds> &value)
{
    return value ? QJsonValue(static_cast<qint64>(value->count())) : QJsonValue();
}

std::optional<std::chrono::seconds> secondsOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(std::chrono::seconds(value.toInteger())) : std::nullopt;
}

QJsonObject written(const Error &error)
{
    return {{"kind"_L1, QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(static_cast<int>(error.kind)))},
            {"status"_L1, error.status},
            {"detail"_L1, error.detail},
            {"retryAfter"_L1, written(error.retryAfter)},
            {"clockAhead"_L1, written(error.clockAhead)}};
}

std::optional<Error> errorOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    bool isKnown = false;
    const int kind = QMetaEnum::fromType<Error::Kind>().keyToValue(value["kind"_L1].toString().toLatin1().constData(), &isKnown);
    return Error{.kind = isKnown ? static_cast<Error::Kind>(kind) : Error::Kind::UnexpectedStatus,
                 .status = value["status"_L1].toInt(),
                 .detail = value["detail"_L1].toString(),
                 .retryAfter = secondsOf(value["retryAfter"_L1]),
                 .clockAhead = secondsOf(value["clockAhead"_L1])};
}

QJsonObject written(const PendingCommand &command)
{
    const Command &wish = command.wish;
    return {{"stage"_L1, word(stages, command.stage)},
            {"function"_L1, toWord(Names::functions, wish.function)},
            {"mode"_L1, toWord(Names::modes, wish.mode)},
            {"setPoint"_L1, written(wish.setPoint)},
            {"program"_L1, written(wish.program)},
            {"start"_L1, written(wish.start.value_or(QDateTime()))},
            {"end"_L1, written(wish.end.value_or(QDateTime()))},
            {"since"_L1, written(command.since)},
            {"sentAt"_L1, written(command.sentAt)},
            {"due"_L1, written(command.due)},
            {"error"_L1, command.error ? QJsonValue(written(*command.error)) : QJsonValue()},
            {"readBackOnce"_L1, command.readBackOnce},
            {"roundedFrom"_L1, written(command.roundedFrom)}};
}

std::optional<PendingCommand> commandOf(const QJsonValue &value)
{
    const std::optional<Stage> stage = meaning(stages, value["stage"_L1]);
    if (!stage)
        return std::nullopt;
    return PendingCommand{.stage = *stage,
                          .wish = {.function = fromWord(Names::functions, value["function"_L1].toString()),
                                   .mode = fromWord(Names::modes, value["mode"_L1].toString()),
                                   .setPoint = temperatureOf(value["setPoint"_L1]),
                                   .program = numberOf(value["program"_L1]),
                                   .start = optionalTime(value["start"_L1]),
                                   .end = optionalTime(value["end"_L1])},
                          .since = timeOf(value["since"_L1]),
                          .sentAt = timeOf(value["sentAt"_L1]),
                          .due = timeOf(value["due"_L1]),
                          .error = errorOf(value["error"_L1]),
                          .readBackOnce = value["readBackOnce"_L1].toBool(),
                          .roundedFrom = temperatureOf(value["roundedFrom"_L1])};
}

QJsonObject written(const CsvExport &what)
{
    QJsonArray sources;
    for (const CsvExport::Source &source : what.sources) {
        sources << QJsonObject{{"module"_L1, source.moduleId},
                               {"home"_L1, source.home},
                               {"thermostat"_L1, source.thermostat},
                               {"zone"_L1, QString::fromUtf8(source.zone.id())}};
    }
    return {{"file"_L1, what.file}, {"sources"_L1, sources}, {"from"_L1, written(what.from)}, {"to"_L1, written(what.to)}};
}

CsvExport exportOf(const QJsonValue &value)
{
    CsvExport what{.file = value["file"_L1].toString(),
                   .sources = {},
                   .from = timeOf(value["from"_L1]),
                   .to = timeOf(value["to"_L1])};
    const QJsonArray sources = value["sources"_L1].toArray();
    for (const QJsonValue &source : sources) {
        what.sources << CsvExport::Source{.moduleId = source["module"_L1].toString(),
                                          .home = source["home"_L1].toString(),
                                          .thermostat = source["thermostat"_L1].toString(),
                                          .zone = QTimeZone(source["zone"_L1].toString().toUtf8())};
    }
    return what;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> objectOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return object["version"_L1].toInt() == wireVersion ? std::optional(object) : std::nullopt;
}

QJsonObject written(const ErrandNews::Finding &found)
{
    return {{"step"_L1, static_cast<int>(found.step)},
            {"state"_L1, static_cast<int>(found.result.state)},
            {"error"_L1, found.result.error ? QJsonValue(written(*found.result.error)) : QJsonValue()},
            {"number"_L1, found.result.number},
            {"until"_L1, written(found.result.until)}};
}

std::optional<ErrandNews::Finding> findingOf(const QJsonValue &value)
{
    const int step = value["step"_L1].toInt(-1);
    const int state = value["state"_L1].toInt(-1);
    if (step < 0 || step >= Check::steps || state < 0 || state > static_cast<int>(Check::State::Unknown))
        return std::nullopt;
    return ErrandNews::Finding{.step = static_cast<Check::Step>(step),
                               .result = {.state = static_cast<Check::State>(state),
                                          .error = errorOf(value["error"_L1]),
                                          .number = value["number"_L1].toInteger(),
                                          .until = timeOf(value["until"_L1])}};
}

} // namespace

QByteArray Errand::toLine() const
{
    return line({{"version"_L1, wireVersion},
                 {"errand"_L1, word(kinds, kind)},
                 {"modules"_L1, QJsonArray::fromStringList(moduleIds)},
                 {"mode"_L1, toWord(Names::modes, mode)},
                 {"setPoint"_L1, written(setPoint)},
                 {"steps"_L1, steps},
                 {"isFahrenheit"_L1, unit == Temperature::Unit::Fahrenheit},
                 {"end"_L1, word(ends, end.kind)},
                 {"endAt"_L1, written(end.at)},
                 {"minutes"_L1, end.minutes},
                 {"program"_L1, written(program)},
                 {"boost"_L1, boostMinutes},
                 {"waits"_L1, waits},
                 {"export"_L1, kind == Kind::Export ? QJsonValue(written(what)) : QJsonValue()}});
}

std::optional<Errand> Errand::fromLine(const QByteArray &line)
{
    const std::optional<QJsonObject> object = objectOf(line);
    const std::optional<Kind> kind = object ? meaning(kinds, object->value("errand"_L1)) : std::nullopt;
    if (!kind)
        return std::nullopt;
    Errand errand{.kind = *kind,
                  .mode = fromWord(Names::modes, object->value("mode"_L1).toString()),
                  .setPoint = temperatureOf(object->value("setPoint"_L1)),
                  .steps = object->value("steps"_L1).toInt(),
                  .unit = object->value("isFahrenheit"_L1).toBool() ? Temperature::Unit::Fahrenheit : Temperature::Unit::Celsius,
                  .end = {.kind = meaning(ends, object->value("end"_L1)).value_or(ManualEnd::Kind::UntilChanged),
                          .at = timeOf(object->value("endAt"_L1)),
                          .minutes = object->value("minutes"_L1).toInt()},
                  .program = numberOf(object->value("program"_L1)),
                  .boostMinutes = object->value("boost"_L1).toInt(),
                  .waits = object->value("waits"_L1).toBool(true),
                  .what = exportOf(object->value("export"_L1))};
    const QJsonArray modules = object->value("modules"_L1).toArray();
    for (const QJsonValue &module : modules)
        errand.moduleIds << module.toString();
    return errand;
}

QByteArray ErrandNews::toLine() const
{
    QJsonObject failed;
    for (auto each = failures.begin(); each != failures.end(); ++each)
        failed[each.key()] = written(each.value());
    return line({{"version"_L1, wireVersion},
                 {"isEnd"_L1, isEnd},
                 {"command"_L1, command ? QJsonValue(written(*command)) : QJsonValue()},
                 {"error"_L1, error ? QJsonValue(written(*error)) : QJsonValue()},
                 {"failures"_L1, failed},
                 {"calls"_L1, calls},
                 {"left"_L1, left},
                 {"problem"_L1, static_cast<int>(outcome.problem)},
                 {"rows"_L1, outcome.rows},
                 {"detail"_L1, outcome.detail},
                 {"found"_L1, found ? QJsonValue(written(*found)) : QJsonValue()}});
}

std::optional<ErrandNews> ErrandNews::fromLine(const QByteArray &line)
{
    const std::optional<QJsonObject> object = objectOf(line);
    if (!object)
        return std::nullopt;
    ErrandNews news{.isEnd = object->value("isEnd"_L1).toBool(),
                    .command = commandOf(object->value("command"_L1)),
                    .error = errorOf(object->value("error"_L1)),
                    .failures = {},
                    .calls = object->value("calls"_L1).toInt(),
                    .left = object->value("left"_L1).toInt(),
                    .outcome = {.problem = static_cast<CsvOutcome::Problem>(object->value("problem"_L1).toInt()),
                                .rows = object->value("rows"_L1).toInteger(),
                                .detail = object->value("detail"_L1).toString()}};
    news.found = findingOf(object->value("found"_L1));
    const QJsonObject failed = object->value("failures"_L1).toObject();
    for (auto each = failed.begin(); each != failed.end(); ++each) {
        if (const std::optional<Error> error = errorOf(each.value()))
            news.failures.insert(each.key(), *error);
    }
    return news;
}
