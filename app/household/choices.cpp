#include "app/household/choices.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

QJsonObject Choices::toJson() const
{
    QJsonObject named;
    for (auto it = names.begin(); it != names.end(); ++it)
        named[it.key()] = it.value();
    QJsonObject placed;
    for (auto it = zones.begin(); it != zones.end(); ++it)
        placed[it.key()] = QString::fromLatin1(it.value().id());
    QStringList unseen(hidden.begin(), hidden.end());
    std::sort(unseen.begin(), unseen.end());
    return {{"names"_L1, named},
            {"zones"_L1, placed},
            {"hidden"_L1, QJsonArray::fromStringList(unseen)},
            {"tray"_L1, tray}};
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
    for (const QJsonValue &id : object["hidden"_L1].toArray())
        choices.hidden << id.toString();
    choices.hidden.remove({});
    choices.tray = object["tray"_L1].toString();
    return choices;
}
