#pragma once

#include "app/history/historyseries.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

// Readings as a text file, one line each, oldest first, one thermostat after the other. UTF-8; the first line names the
// columns, always in these words:
//
//   time              when it was read. Iso: 2024-01-16T12:00:00+01:00, by the home's wall clock and with its distance
//                     from UTC. Spreadsheet: 2024-01-16 12:00:00, by the home's wall clock
//   utc_offset        Spreadsheet only: +01:00, what the wall clock was ahead of UTC by
//   home, thermostat  their names, between quotes if need be; read back for those that have none
//   module            the vendor's id of the thermostat
//   temperature_c     measured, °C; empty: none
//   humidity_percent  empty: none
//   set_point_c       as reported, °C; no target in the modes off, protection and boost
//   mode              automatic, manual, boost, off, protection; empty: unknown
//   function          heating, cooling; empty: unknown
//   load              active, inactive; empty: unknown
//   program           number; empty: none
//   planned_s         seconds, the longest distance planned since the reading before
//
// Iso has commas, and decimal points. Spreadsheet has what the person's spreadsheet expects: a decimal comma and
// semicolons where the locale has a decimal comma, a mark (BOM) that says UTF-8, and no name that it would take for a
// formula. Both can be read back, whichever locale wrote them; so can a file whose columns are in another order.
struct CsvExport
{
    enum class Format { Iso, Spreadsheet };
    struct Source
    {
        QString moduleId;
        QString home;
        QString thermostat;
        QTimeZone zone; // the home's
    };

    QString file;
    QList<Source> sources;
    QDateTime from; // [from, to), UTC
    QDateTime to;
    Format format = Format::Iso;
    QLocale locale = QLocale::c(); // of Spreadsheet
};

struct CsvOutcome
{
    enum class Problem {
        None,
        CannotOpen,  // the file; `detail` says why
        CannotWrite, // the disk is full, say
        NotOurs,     // the first line does not name our columns
        BadLine,     // `line` holds what cannot be: nothing was read
        Store,       // the history itself fails
    };
    Problem problem = Problem::None;
    qint64 rows = 0;  // written to the file; or read, and not known before
    qint64 known = 0; // of an import: were there already
    qint64 line = 0;  // of BadLine, from 1
    QString detail = {};
};
