#pragma once

#include "app/history/historyseries.h"
#include "app/smarther/temperature.h"
#include "ui/labels.h"

#include <QTimeZone>

class QGridLayout;
class QTableWidget;

// What a thermostat's history tells: the heating per day and week, how quickly the room warms and cools, its extremes.
class HistoryInsightsPanel : public Surface
{
    Q_OBJECT

public:
    explicit HistoryInsightsPanel(QWidget *parent = nullptr);

    void setInsights(const HistoryInsights &insights, const QTimeZone &zone, Temperature::Unit unit);

    // What it says, for paper too.
    struct Row
    {
        QString name; // in code
        QString caption;
        QString value;
    };
    static QList<Row> rows(const HistoryInsights &insights, const QTimeZone &zone, Temperature::Unit unit);
    static QList<QStringList> days(const HistoryInsights &insights, Temperature::Unit unit); // the headings first
    static QString explanation(); // of "about"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow(const Row &row);
    bool isNarrow() const;
    void showDays(const HistoryInsights &insights, Temperature::Unit unit);

    QGridLayout *m_rows;
    QTableWidget *m_days;
};
