#pragma once

#include "ui/historybars.h"
#include "ui/theme.h"
#include "ui/timeaxis.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

// One thermostat's line in a chart.
struct HistoryLine
{
    QString name;
    HistorySeries series;
};

// What is seen of a history, and how.
struct HistoryView
{
    QDateTime from; // UTC
    QDateTime to;
    QTimeZone zone = QTimeZone::utc(); // of the home
    Temperature::Unit unit = Temperature::Unit::Celsius;
};

// Where the parts of a chart lie, and how they are painted, on a screen or on paper alike. Time runs from left to right in
// every language. What is computed is what is visible, a column of pixels at a time, so that a frame takes as long for a
// year as for a day. One thermostat alone has its set point shown, too.
class HistoryPlot
{
public:
    // On paper, where nothing waits for a frame, a line goes through every reading and stays a line however closely one
    // looks; and more of them fit beside each other.
    enum class Medium { Screen, Paper };

    // `lines` outlive the plot. `ratio`: device pixels per pixel. `mirrored`: the scale stands on the right.
    HistoryPlot(const QList<HistoryLine> &lines, const HistoryView &view, const QRectF &area, const QFont &font,
                qreal ratio, bool mirrored, Medium medium = Medium::Screen);

    void paint(QPainter &painter, const Theme &theme) const;

    const QRectF &temperatures() const { return m_temperatures; }
    QRectF strip(qsizetype line) const; // of the load
    const QRectF &humidities() const { return m_humidities; } // empty without any
    double xOf(const QDateTime &time) const { return xOf(time.toMSecsSinceEpoch()); }
    QDateTime timeAt(double x) const;
    double yOf(double celsius) const;

    // A measured line, °C: a bar for each column of device pixels of the plot. Gaps have none.
    QList<HistoryBars::Bar> bars(const HistorySeries &series) const;
    // A pixel holds so much time that the line would fill the plot: it is painted as a pale band from lowest to highest,
    // and its average over the days around.
    bool isDense() const;
    // The measured line on paper: a point for each reading, broken where there are gaps.
    QPainterPath path(const HistorySeries &series) const { return path(series, HistoryBars::measured, m_temperatures, m_axis); }

private:
    double xOf(qint64 ms) const;
    qint64 msAt(double x) const;
    HistoryBars::Scale scale() const;
    // Lowest and highest of all lines in sight; nothing when there are none.
    std::optional<std::pair<double, double>> extremes(const HistoryBars::Curve &curve) const;
    void layOut(const QRectF &area, bool mirrored);
    void paintLegend(QPainter &painter, const Theme &theme) const;
    void paintScale(QPainter &painter, const Theme &theme, const QRectF &plot, const ValueAxis &axis) const;
    void paintTimes(QPainter &painter, const Theme &theme) const;
    void paintGaps(QPainter &painter, const Theme &theme) const;
    double yOf(float value, const QRectF &plot, const ValueAxis &axis) const; // °C, or percent
    void paintBand(QPainter &painter, const Theme &theme, const QRectF &plot, const ValueAxis &axis, const HistoryBars::Curve &curve) const;
    void paintCurve(QPainter &painter, const Theme &theme, const QRectF &plot, const ValueAxis &axis, const HistoryBars::Curve &curve) const;
    QPainterPath path(const HistorySeries &series, const HistoryBars::Curve &curve, const QRectF &plot, const ValueAxis &axis) const;
    QPainterPath path(const QList<HistoryBars::Bar> &bars, const QRectF &plot, const ValueAxis &axis) const;
    void paintBars(QPainter &painter, const QRectF &plot, const ValueAxis &axis, const QList<HistoryBars::Bar> &bars,
                   qsizetype line, const QColor &colour) const;
    void paintSetPoint(QPainter &painter, const QColor &colour) const;
    void paintLoad(QPainter &painter, const Theme &theme, qsizetype line) const;
    void paintSample(QPainter &painter, const QRectF &area, qsizetype line, const QColor &colour) const;

    const QList<HistoryLine> &m_lines;
    HistoryView m_view;
    qint64 m_from; // ms
    qint64 m_to;
    QFont m_font;
    qreal m_ratio;
    bool m_mirrored;
    Medium m_medium;
    QRectF m_legend;
    QRectF m_temperatures;
    QRectF m_strips;
    QRectF m_humidities;
    QRectF m_times;
    QRectF m_scale; // where the words of the scales stand; its height means nothing
    ValueAxis m_axis{};
    ValueAxis m_humidityAxis{};
    QList<TimeTick> m_ticks;
};
