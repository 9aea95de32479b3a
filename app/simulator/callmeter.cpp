#include "app/simulator/callmeter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

constexpr qint64 windowSeconds = 86'400;

qint64 secondsUntil(const QDateTime &now, const QDateTime &then)
{
    return qMax(1LL, (now.msecsTo(then) + 999) / 1000);
}

Answer quotaAnswer(qint64 seconds)
{
    const QString left = u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, '0'_L1)
                             .arg(seconds / 60 % 60, 2, 10, '0'_L1)
                             .arg(seconds % 60, 2, 10, '0'_L1);
    return jsonAnswer(
        403, {{u"statusCode"_s, 403},
              {u"message"_s, u"Out of call volume quota. Quota will be replenished in %1."_s.arg(left)}});
}

Answer burstAnswer(qint64 seconds, const QDateTime &now, SimulatorOptions::RetryAfter form)
{
    const QJsonObject body{
        {u"message"_s, u"Rate limit is exceeded. Try again in %1 seconds."_s.arg(seconds)}};
    Answer answer{.status = 429, .body = QJsonDocument(body).toJson(QJsonDocument::Indented)};
    if (form == SimulatorOptions::RetryAfter::Seconds) {
        answer.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    } else if (form == SimulatorOptions::RetryAfter::Date) {
        const QString date = QLocale::c().toString(now.addSecs(seconds), u"ddd, dd MMM yyyy HH:mm:ss"_s);
        answer.headers.emplaceBack("Retry-After", date.toLatin1() + " GMT");
    }
    return answer;
}

} // namespace

std::optional<Answer> CallMeter::admit(const QDateTime &now, const SimulatorOptions &options)
{
    while (!m_calls.empty() && m_calls.front().secsTo(now) >= windowSeconds)
        m_calls.pop_front();
    const int total = int(m_calls.size());
    if (options.quota > 0 && total >= options.quota) {
        const QDateTime first = m_calls.at(std::size_t(total - options.quota));
        return quotaAnswer(secondsUntil(now, first.addSecs(windowSeconds)));
    }
    if (options.burstCalls > 0 && total >= options.burstCalls) {
        const QDateTime free =
            m_calls.at(std::size_t(total - options.burstCalls)).addSecs(options.burstSeconds);
        if (now < free)
            return burstAnswer(secondsUntil(now, free), now, options.retryAfter);
    }
    m_calls.push_back(now);
    return std::nullopt;
}

int CallMeter::callsInWindow(const QDateTime &now) const
{
    return int(std::ranges::count_if(
        m_calls, [&now](const QDateTime &call) { return call.secsTo(now) < windowSeconds; }));
}

} // namespace simulated
