#include "app/household/choices.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr auto celsius = "celsius"_L1;
constexpr auto fahrenheit = "fahrenheit"_L1;
constexpr double mostTenths = 10000;

QJsonObject limitsObject(const ReadingLimits &limits)
{
    QJsonObject object;
    if (limits.below)
        object["below"_L1] = limits.below->tenths();
    if (limits.above)
        object["above"_L1] = limits.above->tenths();
    if (limits.humidityAbove)
        object["humidityAbove"_L1] = *limits.humidityAbove;
    return object;
}

QJsonArray arrayOf(const QSet<QString> &ids)
{
    QStringList sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    return QJsonArray::fromStringList(sorted);
}

QSet<QString> setFrom(const QJsonValue &value)
{
    QSet<QString> ids;
    for (const QJsonValue &id : value.toArray())
        ids << id.toString();
    ids.remove({});
    return ids;
}

ReadingLimits limitsFrom(const QJsonObject &object)
{
    const auto number = [&object](QLatin1StringView key) -> std::optional<int> {
        const double value = object[key].toDouble(mostTenths);
        return std::abs(value) < mostTenths ? std::optional(static_cast<int>(value)) : std::nullopt;
    };
    const auto degrees = [&number](QLatin1StringView key) -> std::optional<Temperature> {
        const std::optional<int> tenths = number(key);
        return tenths ? std::optional(Temperature::fromTenths(*tenths)) : std::nullopt;
    };
    return {.below = degrees("below"_L1), .above = degrees("above"_L1), .humidityAbove = number("humidityAbove"_L1)};
}

} // namespace

QJsonObject Choices::toJson() const
{
    QJsonObject named;
    for (auto it = names.begin(); it != names.end(); ++it)
        named[it.key()] = it.value();
    QJsonObject placed;
    for (auto it = zones.begin(); it != zones.end(); ++it)
        placed[it.key()] = QString::fromLatin1(it.value().id());
    QJsonObject limited;
    for (auto it = limits.begin(); it != limits.end(); ++it)
        limited[it.key()] = limitsObject(it.value());
    QJsonObject object{{"names"_L1, named},
                       {"zones"_L1, placed},
                       {"hidden"_L1, arrayOf(hidden)},
                       {"tray"_L1, tray},
                       {"limits"_L1, limited}};
    if (!order.isEmpty())
        object["order"_L1] = QJsonArray::fromStringList(order);
    if (!folded.isEmpty())
        object["folded"_L1] = arrayOf(folded);
    if (!sortedBy.isEmpty())
        object["sortedBy"_L1] = sortedBy;
    if (sortsDownwards)
        object["sortsDownwards"_L1] = true;
    if (!plainKeys)
        object["plainKeys"_L1] = false;
    if (step != Choices().step)
        object["step"_L1] = step;
    if (unit)
        object["unit"_L1] = *unit == Temperature::Unit::Fahrenheit ? fahrenheit : celsius;
    return object;
}

Choices Choices::fromJson(const QJsonObject &object)
{
    Choices choices;
    const QJsonObject named = object["names"_L1].toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        if (const QString name = it.value().toString().trimmed(); !name.isEmpty())
            choices.names.insert(it.key(), name);
    }
    const QJsonObject placed = object["zones"_L1].toObject();
    for (auto it = placed.begin(); it != placed.end(); ++it) {
        if (const QTimeZone zone(it.value().toString().toLatin1()); zone.isValid())
            choices.zones.insert(it.key(), zone);
    }
    choices.hidden = setFrom(object["hidden"_L1]);
    choices.folded = setFrom(object["folded"_L1]);
    for (const QJsonValue &id : object["order"_L1].toArray()) {
        if (const QString text = id.toString(); !text.isEmpty() && !choices.order.contains(text))
            choices.order << text;
    }
    choices.sortedBy = object["sortedBy"_L1].toString();
    choices.sortsDownwards = object["sortsDownwards"_L1].toBool();
    choices.plainKeys = object["plainKeys"_L1].toBool(true);
    choices.tray = object["tray"_L1].toString();
    const QJsonObject limited = object["limits"_L1].toObject();
    for (auto it = limited.begin(); it != limited.end(); ++it) {
        if (const ReadingLimits limits = limitsFrom(it.value().toObject()); limits != ReadingLimits())
            choices.limits.insert(it.key(), limits);
    }
    if (const int step = object["step"_L1].toInt(); step == 1 || step == 10)
        choices.step = step;
    if (const QString unit = object["unit"_L1].toString(); unit == celsius || unit == fahrenheit)
        choices.unit = unit == celsius ? Temperature::Unit::Celsius : Temperature::Unit::Fahrenheit;
    return choices;
}
