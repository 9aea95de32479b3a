#pragma once

#include "ui/historyinsights.h"
#include "ui/historyplot.h"

#include <QCoreApplication>
#include <QFont>
#include <QFuture>
#include <QPageSize>

class QPainter;
class QTextDocument;

// A history on paper: whose, which time, the sentence, the chart, what the readings tell, and what happened. Always in the light colours,
// and with nothing that colour alone says. Whatever it needs is in it, so that it can be written in any thread.
struct HistorySheet
{
    Q_DECLARE_TR_FUNCTIONS(HistorySheet)

public:
    QString title = {}; // "Living room, Casa"
    QString sentence = {};
    QString note = {};  // where the history begins, say; may be empty
    QList<HistoryLine> lines = {};
    HistoryView view = {};
    QList<HistoryInsightsPanel::Row> insights = {}; // none: nothing is said of them
    QList<QStringList> days = {}; // the headings first
    QStringList events = {};      // a line each; as many pages as it takes
    QDateTime printedAt = {};     // UTC
    QString family = {};          // of the letters; empty: the program's own
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QPageSize size = usualSize(QLocale::system()); // where one is, whatever one reads

    // Letter where people use it, else A4.
    static QPageSize usualSize(const QLocale &locale);
    QString stretch() const; // "15 January 2024, 18:00 to 16 January 2024, 12:00", by the home's clock

    // `page` in pixels of 96 to an inch, which is what the painter's are. `newPage` begins another one.
    void paint(QPainter &painter, const QSizeF &page, const std::function<void()> &newPage) const;
    // As a PDF, once it is whole: an existing file stays until then. Of any thread; empty, or the system's reason.
    QString write(const QString &file) const;
    // The same in a thread of its own.
    QFuture<QString> save(const QString &file) const;

private:
    void addHead(QTextDocument &document) const;
    void addInsights(QTextDocument &document) const;
    void addDays(QTextDocument &document) const;
    void addEvents(QTextDocument &document) const;
};
