#include "app/activity/callarchive.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

QList<CallLedger::Entry> callsIn(QSqlDatabase &database, const CallsWanted &wanted)
{
    QString condition = u"at < ?"_s;
    QVariantList values{wanted.before.toMSecsSinceEpoch()};
    if (!wanted.moduleId.isEmpty()) {
        condition += u" AND module = ?"_s;
        values << wanted.moduleId;
    }
    if (wanted.failedOnly)
        condition += u" AND kind <> 'command' AND status IS NOT NULL AND (status < 200 OR status > 299)"_s;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, at, kind, module, status, duration, person FROM calls WHERE %1 AND at >="
                  " coalesce((SELECT at FROM calls WHERE %1 ORDER BY at DESC LIMIT 1 OFFSET ?), 0)"
                  " ORDER BY at DESC, id DESC"_s.arg(condition));
    for (const QVariant &value : values + values + QVariantList{wanted.most - 1})
        query.addBindValue(value);
    QList<CallLedger::Entry> calls;
    if (!query.exec())
        return calls;
    while (query.next()) {
        CallLedger::Entry call{.id = query.value(0).toLongLong(),
                               .at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong()).toUTC(),
                               .kind = query.value(2).toString(),
                               .moduleId = query.value(3).toString(),
                               .purpose = query.value(6).toBool() ? CallBudget::Purpose::Person : CallBudget::Purpose::Reading,
                               .status = {},
                               .durationMs = query.value(5).toLongLong()};
        if (!query.value(4).isNull())
            call.status = query.value(4).toInt();
        calls << call;
    }
    return calls;
}

} // namespace

QList<CallLedger::Entry> callsFrom(const QString &file, const CallsWanted &wanted)
{
    if (!QFileInfo::exists(file))
        return {};
    const QString name = QUuid::createUuid().toString();
    QList<CallLedger::Entry> calls;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"_s);
        database.setDatabaseName(file);
        if (database.open())
            calls = callsIn(database, wanted);
    }
    QSqlDatabase::removeDatabase(name);
    return calls;
}
