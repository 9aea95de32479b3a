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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Paragraph *addRow(const QString &caption, const QString &name);
    bool isNarrow() const;
    void showDays(const HistoryInsights &insights, Temperature::Unit unit);

    QGridLayout *m_rows;
    Paragraph *m_today;
    Paragraph *m_week;
    Paragraph *m_lastWeekSoFar;
    Paragraph *m_lastWeek;
    Paragraph *m_warmUp;
    Paragraph *m_coolDown;
    Paragraph *m_coldest;
    Paragraph *m_warmest;
    Paragraph *m_damp;
    QTableWidget *m_days;
};
