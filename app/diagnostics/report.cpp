#include "app/diagnostics/report.h"

#include "app/household/household.h"
#include "app/redacted.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Error::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(kind)));
}

QString described(const Error &error)
{
    QStringList parts{nameOf(error.kind)};
    if (error.status > 0)
        parts << u"status %1"_s.arg(error.status);
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join(u", "_s);
}

QString line(Check::Step step, const Check::Result &result)
{
    static const QStringList states{u"good"_s, u"notice"_s, u"bad"_s, u"not known"_s};
    QString text = u"check %1: %2"_s.arg(QString::fromLatin1(QMetaEnum::fromType<Check::Step>().valueToKey(int(step))),
                                         states[int(result.state)]);
    static const QStringList signatures{u"no keys were told"_s, u"no library to check it"_s, u"of another kind than RS256"_s, u"by a key that was not told"_s,
                                        u"wrong"_s, u"good"_s};
    if (step == Check::Step::IdToken && result.state != Check::State::Unknown)
        text += ", signature: "_L1 + signatures.value(static_cast<int>(result.number));
    else if (result.number != 0)
        text += u", %1"_s.arg(result.number);
    if (result.until.isValid())
        text += u", until %1"_s.arg(result.until.toString(Qt::ISODate));
    if (result.error)
        text += u", "_s + described(*result.error);
    return text;
}

} // namespace

QString Report::of(const QStringList &lines)
{
    const QString head = u"Tepore %1, Qt %2, %3\n"_s.arg(u"" TEPORE_VERSION ""_s, QString::fromLatin1(qVersion()),
                                                         QSysInfo::prettyProductName());
    return head + redacted(lines.join(u'\n')) + u'\n';
}

QStringList Report::state(const Check &check, const Session &session, const CallQueue &queue, const Household &household,
                          const Settings &settings, const QDateTime &now)
{
    static const QStringList sessions{u"not linked"_s, u"opening"_s, u"keychain closed"_s, u"linked"_s, u"sign-in needed"_s};
    static const QStringList places{u"keychain"_s, u"memory"_s, u"file"_s};
    QStringList lines{now.toString(Qt::ISODate)};
    qsizetype failing = 0;
    QDateTime lastRead;
    for (const Home &home : household.homes()) {
        for (const Thermostat &thermostat : home.thermostats) {
            failing += thermostat.trouble ? 1 : 0;
            if (thermostat.readAt.isValid() && (!lastRead.isValid() || thermostat.readAt > lastRead))
                lastRead = thermostat.readAt;
        }
    }
    lines << u"account: %1; secrets in: %2"_s.arg(sessions[int(session.state())], places[int(settings.secretPlace())]);
    if (session.problem())
        lines << u"account problem: "_s + described(*session.problem());
    lines << u"homes: %1, thermostats: %2, of which cannot be read: %3"_s.arg(household.homes().size())
                 .arg(household.moduleIds().size())
                 .arg(failing);
    lines << u"last reading: "_s + (lastRead.isValid() ? lastRead.toString(Qt::ISODate) : u"none"_s);
    if (household.trouble())
        lines << u"trouble: %1, since %2"_s.arg(described(*household.trouble()), household.troubleSince().toString(Qt::ISODate));
    lines << u"requests in 24 hours, counted here: %1; left: %2"_s.arg(queue.budget().counted(now)).arg(queue.budget().left(now));
    if (!queue.ledgerProblem().isEmpty())
        lines << u"ledger: "_s + queue.ledgerProblem();
    for (const auto &[step, result] : check.results())
        lines << line(step, result);
    return lines;
}
