#include "app/simulator/commandcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

using Checked = std::variant<Controls, CommandRefusal>;

CommandRefusal invalid(const QString &reason)
{
    return CommandRefusal{.reason = reason};
}

// `start` stays invalid where the text holds an end alone.
struct Activation
{
    QDateTime start;
    QDateTime end;
};

std::optional<Activation> activationIn(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression pattern(
        u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})T(\\d{2}:\\d{2}:\\d{2})(?:/(\\d{4})-(\\d{1,2})-(\\d{1,2})T(\\d{2}:\\d{2}:\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto moment = [&match, &zone](int group) {
        return QDateTime(QDate(match.captured(group).toInt(), match.captured(group + 1).toInt(),
                               match.captured(group + 2).toInt()),
                         QTime::fromString(match.captured(group + 3), u"HH:mm:ss"_s), zone);
    };
    const bool both = match.lastCapturedIndex() > 4;
    const Activation activation{.start = both ? moment(1) : QDateTime(), .end = moment(both ? 5 : 1)};
    if (!activation.end.isValid() || (both && !activation.start.isValid()))
        return std::nullopt;
    return activation;
}

Checked withSetPoint(Controls controls, const QJsonObject &setPoint)
{
    const QJsonValue given = setPoint.value("value"_L1);
    bool isNumber = given.isDouble();
    const double value = isNumber ? given.toDouble() : given.toString().toDouble(&isNumber);
    if (!isNumber || !(value >= 3 && value <= 40))
        return invalid(u"setPoint.value must be between 3 and 40"_s);
    if (setPoint.value("unit"_L1).toString() != "C"_L1)
        return invalid(u"setPoint.unit must be C"_s);
    controls.setPoint = std::round(value * 10) / 10;
    return controls;
}

Checked withProgram(Controls controls, const QJsonArray &programs, const Room &room)
{
    if (programs.size() != 1)
        return invalid(u"programs must hold one program"_s);
    const QJsonValue given = programs.first().toObject().value("number"_L1);
    bool isNumber = given.isDouble();
    const int number = isNumber ? given.toInt(-1) : given.toString().toInt(&isNumber);
    if (!isNumber || !room.program(number))
        return invalid(u"programs.number is unknown"_s);
    controls.program = number;
    return controls;
}

std::optional<CommandRefusal> refuseBoost(const Activation &activation)
{
    if (!activation.start.isValid())
        return invalid(u"a boost needs activationTime with a start and an end"_s);
    const qint64 seconds = activation.start.secsTo(activation.end);
    for (const int minutes : {30, 60, 90}) {
        if (qAbs(seconds - minutes * 60) <= 60)
            return std::nullopt;
    }
    return invalid(u"a boost lasts 30, 60 or 90 minutes"_s);
}

} // namespace

Checked checkCommand(const QByteArray &body, const Room &room)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return CommandRefusal{.status = 400, .reason = u"The body is not a JSON object"_s};
    const QJsonObject object = document.object();
    const auto function = functionNamed(object.value("function"_L1).toString());
    const auto mode = modeNamed(object.value("mode"_L1).toString());
    if (!function || !mode)
        return invalid(u"function and mode are mandatory"_s);

    Controls controls = room.controls();
    controls.function = *function;
    controls.mode = *mode;
    controls.end = {};

    // An empty one is in production use and means none.
    const QJsonValue when = object.value("activationTime"_L1);
    Activation activation;
    if (!when.isUndefined() && when != QJsonValue(QString())) {
        const auto read = activationIn(when.toString(), room.plan().zone);
        if (!read)
            return invalid(u"activationTime is not YYYY-MM-DDTHH:MM:SS, alone or twice with a slash"_s);
        activation = *read;
    }

    switch (*mode) {
    case Mode::Automatic:
        return withProgram(controls, object.value("programs"_L1).toArray(), room);
    case Mode::Manual:
        controls.end = activation.end;
        return withSetPoint(controls, object.value("setPoint"_L1).toObject());
    case Mode::Boost:
        if (const auto refusal = refuseBoost(activation))
            return *refusal;
        [[fallthrough]];
    case Mode::Off:
    case Mode::Protection:
        controls.end = activation.end;
        break;
    }
    return controls;
}

} // namespace simulated
