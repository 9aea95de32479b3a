#pragma once

#include "app/history/historyseries.h"
#include "app/smarther/temperature.h"

#include <QCoreApplication>
#include <QTimeZone>

class Household;
struct Home;

// What a history says, in sentences. Whatever is known by sampling is "about", with how far it may be off.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    // "Tue 16 Jan 02:10" by that clock
    static QString moment(const QDateTime &time, const QTimeZone &zone);
    // "Tue 16 Jan 02:00–12:00"
    static QString stretch(const QDateTime &from, const QDateTime &to, const QTimeZone &zone);
    static QString day(const QDate &day); // "Tue 16 Jan"
    // "17.8–20.6 °C", or one value
    static QString span(double lowest, double highest, Temperature::Unit unit);
    static QString temperature(double celsius, Temperature::Unit unit);
    // "about 2 h 10 min (± 10 min)"
    static QString about(double seconds, double error);
    // `text` is "%1 ± %2", of whichever language: no line ends within what comes after the value. `error` in seconds.
    static QString withError(QString text, const QString &value, qint64 error);
    // "Between 22:00 and 07:00: 17.8–20.6 °C, heating on for about 2 h 10 min (± 10 min), set to 18.0 °C. 14 min without
    // data." Of what is not known it claims nothing.
    static QString sentence(const HistorySummary &summary, const QDateTime &from, const QDateTime &to,
                            const QTimeZone &zone, Temperature::Unit unit);
    // "Heating", "Idle", "Heating for 40 % of the time"; empty: unknown
    static QString load(float active, Function function);
    // "Set to 20.5 °C here: confirmed", "Changed outside Tepore: Off". Empty for what this program does not know.
    static QString event(const HistoryEvent &event, const Household &household, Temperature::Unit unit, const QDateTime &now);

    // Also of one that is hidden; none: it is in no home of this account.
    static const Home *homeOf(const QString &moduleId, const Household &household);
    // Also of one that is hidden, or gone and once named by the person; empty: nobody knows.
    static QString name(const QString &moduleId, const Household &household);
    // Never empty: what it was called when it was read, or that it is a former one.
    static QString name(const HistoryKept &kept, const Household &household);

private:
    static QString length(qint64 seconds);
    static QString state(const HistoryEvent &event, const Household &household, Temperature::Unit unit, const QDateTime &now);
    static QString outcome(HistoryEvent::Outcome outcome);
    static QString outage(const HistoryEvent &event);
};
