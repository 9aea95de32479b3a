#include "app/simulator/faults.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

using Action = Fault::Action;

constexpr std::array actionNames{
    std::pair{Action::Delay, "delay"},
    std::pair{Action::Answer, "answer"},
    std::pair{Action::OAuthError, "oauthError"},
    std::pair{Action::Hang, "hang"},
    std::pair{Action::Drop, "drop"},
    std::pair{Action::Garble, "garble"},
    std::pair{Action::Drip, "drip"},
};

bool fits(const Fault &fault, const Request &request, const QString &kind)
{
    return (fault.verb.isEmpty() || fault.verb == request.verb) &&
           (fault.kind.isEmpty() || fault.kind == kind) &&
           (fault.path.isEmpty() || QRegularExpression(fault.path).match(request.path).hasMatch());
}

} // namespace

QString nameOf(Action action)
{
    const auto *found = std::ranges::find(actionNames, action, &std::pair<Action, const char *>::first);
    return QString::fromLatin1(found->second);
}

std::optional<Fault> faultFrom(const QJsonObject &object, QString *error)
{
    static const QStringList keys{u"verb"_s,   u"kind"_s,   u"path"_s,      u"from"_s,
                                  u"times"_s,  u"action"_s, u"afterWork"_s, u"delayMs"_s,
                                  u"status"_s, u"body"_s,   u"headers"_s,   u"error"_s};
    for (const QString &key : object.keys()) {
        if (!keys.contains(key)) {
            *error = u"unknown key: "_s + key;
            return std::nullopt;
        }
    }
    const QString name = object.value("action"_L1).toString();
    const auto *action = std::ranges::find_if(
        actionNames, [&name](const auto &entry) { return name == QLatin1StringView(entry.second); });
    if (action == actionNames.end()) {
        *error = u"unknown action: "_s + name;
        return std::nullopt;
    }

    Fault fault{.verb = object.value("verb"_L1).toString().toLatin1(),
                .kind = object.value("kind"_L1).toString(),
                .path = object.value("path"_L1).toString(),
                .from = object.value("from"_L1).toInt(1),
                .times = object.value("times"_L1).toInt(1),
                .action = action->first,
                .afterWork = object.value("afterWork"_L1).toBool(),
                .delayMs = object.value("delayMs"_L1).toInt(),
                .status = object.value("status"_L1).toInt(500),
                .error = object.value("error"_L1).toString()};
    if (!QRegularExpression(fault.path).isValid()) {
        *error = u"path is no regular expression: "_s + fault.path;
        return std::nullopt;
    }
    const QJsonValue body = object.value("body"_L1);
    if (body.isObject())
        fault.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    else if (body.isString())
        fault.body = body.toString().toUtf8();
    const QJsonObject headers = object.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        fault.headers.emplaceBack(header.key().toLatin1(), header.value().toString().toLatin1());
    return fault;
}

std::optional<Fault> FaultList::take(const Request &request, const QString &kind)
{
    std::optional<Fault> taken;
    for (Entry &entry : m_faults) {
        if (!fits(entry.fault, request, kind))
            continue;
        ++entry.seen;
        const int nth = entry.seen - entry.fault.from; // from 0
        if (!taken && nth >= 0 && (entry.fault.times == 0 || nth < entry.fault.times))
            taken = entry.fault;
    }
    return taken;
}

} // namespace simulated
