#pragma once

#include "app/history/historyseries.h"
#include "ui/house.h"

#include <QAbstractButton>

// The last 24 hours of a thermostat in a small picture; pressed, it leads to the history.
class HistorySketch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HistorySketch(const House &house, QWidget *parent = nullptr);

    void setThermostat(const QString &moduleId);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void setSeries(const HistorySeries &series);

    House m_house;
    QString m_moduleId;
    HistorySeries m_series;
    QString m_extremes;
    bool m_isKnown = false; // the disk has answered for this one
    bool m_isStale = false; // since it was shown
};
