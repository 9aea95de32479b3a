#include "ui/historyplot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using HistoryBars::Bar;
using HistoryBars::columnsIn;
using HistoryBars::Curve;
using HistoryBars::humidity;
using HistoryBars::measured;
using HistoryBars::middleOf;

namespace {

constexpr double lineWidth = 2;
constexpr double stripHeight = 8; // fixed: shading that depends on the scale goes unseen (ux.md §4.4)
constexpr double humidityShare = 0.24;
constexpr double sampleWidth = 24;
constexpr double denseMs = 3'600'000; // of time in a column of pixels
constexpr float bandShare = 0.3f; // of colour
constexpr double narrowestHatch = 6;
constexpr double finerOnPaper = 2; // times
constexpr double penWidth = 1.5;   // on paper
constexpr double finePenWidth = 1; // where much time is beside each other
constexpr double fineMs = 900'000; // of time in a pixel

// How a thermostat's line is told from the others: by colour, and on grey paper by its dashes: lengths of line and of
// space in turn, none: solid.
struct Pencil
{
    QColor Theme::*colour;
    std::array<double, 4> dashes;
    double period;
};
constexpr std::array pencils{
    Pencil{&Theme::accent, {}, 0},
    Pencil{&Theme::ok, {10, 4, 0, 0}, 14},
    Pencil{&Theme::error, {3, 3, 0, 0}, 6},
    Pencil{&Theme::old, {10, 3, 3, 3}, 19},
};
constexpr Pencil setPointPencil{&Theme::text2, {4, 4, 0, 0}, 8};

const Pencil &pencilOf(qsizetype line)
{
    return pencils[static_cast<std::size_t>(line) % pencils.size()];
}

// Whether the pencil is down at `x`.
bool isDown(const Pencil &pencil, double x)
{
    if (pencil.period == 0)
        return true;
    double at = std::fmod(x, pencil.period);
    for (std::size_t i = 0; i < pencil.dashes.size(); at -= pencil.dashes[i++]) {
        if (at < pencil.dashes[i])
            return i % 2 == 0;
    }
    return false;
}

// As isDown() has it.
QPen penOf(const Pencil &pencil, const QColor &colour, double width = penWidth)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> dashes;
    for (const double length : pencil.dashes) {
        if (length > 0)
            dashes << length / width;
    }
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QColor mixed(const QColor &colour, const QColor &ground, float share)
{
    const auto mix = [&](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()), mix(colour.blueF(), ground.blueF()));
}

} // namespace

HistoryPlot::HistoryPlot(const QList<HistoryLine> &lines, const HistoryView &view, const QRectF &area, const QFont &font,
                         qreal ratio, bool mirrored, Medium medium)
    : m_lines(lines), m_view(view), m_from(view.from.toMSecsSinceEpoch()), m_to(view.to.toMSecsSinceEpoch()), m_font(font),
      m_ratio(ratio), m_mirrored(mirrored), m_medium(medium)
{
    layOut(area, mirrored);
}

double HistoryPlot::xOf(qint64 ms) const
{
    return m_temperatures.left() +
           m_temperatures.width() * static_cast<double>(ms - m_from) / static_cast<double>(std::max<qint64>(1, m_to - m_from));
}

qint64 HistoryPlot::msAt(double x) const
{
    const double share = (x - m_temperatures.left()) / std::max(1.0, m_temperatures.width());
    return m_from + static_cast<qint64>(share * static_cast<double>(m_to - m_from));
}

QDateTime HistoryPlot::timeAt(double x) const
{
    return QDateTime::fromMSecsSinceEpoch(msAt(x), QTimeZone::utc()).toUTC();
}

double HistoryPlot::yOf(double celsius) const
{
    return yOf(static_cast<float>(celsius), m_temperatures, m_axis);
}

QRectF HistoryPlot::strip(qsizetype line) const
{
    return {m_strips.left(), m_strips.top() + static_cast<double>(line) * (stripHeight + Space::tiny), m_strips.width(), stripHeight};
}

std::optional<std::pair<double, double>> HistoryPlot::extremes(const Curve &curve) const
{
    float lowest = HistoryColumn::none;
    float highest = HistoryColumn::none;
    const auto take = [&](float low, float high) { // comparisons with NaN are false
        lowest = low > lowest ? lowest : std::fmin(low, lowest);
        highest = high < highest ? highest : std::fmax(high, highest);
    };
    const bool withSetPoint = &curve == &measured && m_lines.size() == 1 && static_cast<double>(m_to - m_from) < denseMs * 1000;
    for (const HistoryLine &line : m_lines) {
        const auto [begin, end] = columnsIn(line.series, m_from, m_to);
        for (qsizetype i = begin; i < end; ++i) {
            const HistoryColumn &column = line.series.columns[i];
            take(column.*curve.lowest, column.*curve.highest);
            if (withSetPoint)
                take(column.setPoint, column.setPoint);
        }
    }
    if (std::isnan(lowest))
        return std::nullopt;
    return std::pair<double, double>(lowest, highest);
}

void HistoryPlot::layOut(const QRectF &area, bool mirrored)
{
    const QFontMetricsF metrics(m_font);
    const double row = metrics.height();
    const auto temperature = extremes(measured);
    const auto damp = extremes(humidity);
    m_legend = QRectF(area.left(), area.top(), area.width(), row);
    m_times = QRectF(area.left(), area.bottom() - row, area.width(), row);
    const double strips = static_cast<double>(std::max<qsizetype>(1, m_lines.size())) * (stripHeight + Space::tiny) - Space::tiny;
    const double top = m_legend.bottom() + Space::normal;
    const double bottom = m_times.top() - Space::tiny;
    const double forPlots = bottom - top - strips - Space::small - (damp ? Space::card : 0);
    const double dampHeight = damp ? std::floor(forPlots * humidityShare) : 0;
    m_temperatures = QRectF(area.left(), top, area.width(), forPlots - dampHeight);
    m_strips = QRectF(area.left(), m_temperatures.bottom() + Space::small, area.width(), strips);
    m_humidities = damp ? QRectF(area.left(), bottom - dampHeight, area.width(), dampHeight) : QRectF();
    const auto rows = [&](const QRectF &plot) { return static_cast<int>(plot.height() / (row * 1.8)); };
    const auto [lowest, highest] = temperature.value_or(std::pair(18.5, 21.5));
    m_axis = ValueAxis::temperature(lowest, highest, m_view.unit, rows(m_temperatures));
    double words = 0;
    for (ValueTick &tick : m_axis.ticks)
        words = std::max(words, metrics.horizontalAdvance(tick.text += u'°'));
    if (damp) {
        m_humidityAxis = ValueAxis::humidity(damp->first, damp->second, rows(m_humidities));
        for (ValueTick &tick : m_humidityAxis.ticks)
            words = std::max(words, metrics.horizontalAdvance(tick.text += u'%'));
    }
    words = std::ceil(words) + Space::small;
    m_scale = QRectF(mirrored ? area.right() - words : area.left(), top, words, forPlots);
    for (QRectF *plot : {&m_temperatures, &m_strips, &m_humidities}) {
        if (mirrored)
            plot->setRight(area.right() - words);
        else
            plot->setLeft(area.left() + words);
    }
    double widest = 0;
    for (const QString &sample : TimeAxis::samples())
        widest = std::max(widest, metrics.horizontalAdvance(sample));
    const double most = m_temperatures.width() / (widest + Space::card);
    m_ticks = TimeAxis::ticks(m_view.from, m_view.to, m_view.zone, static_cast<int>(most));
}

QList<HistoryBars::Bar> HistoryPlot::bars(const HistorySeries &series) const
{
    return HistoryBars::of(series, HistoryBars::measured, scale());
}

HistoryBars::Scale HistoryPlot::scale() const
{
    return {.from = m_from, .to = m_to, .pixels = static_cast<qsizetype>(std::llround(m_temperatures.width() * m_ratio))};
}

void HistoryPlot::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDense() && m_lines.size() == 1) {
        paintBand(painter, theme, m_temperatures, m_axis, measured);
        if (!m_humidities.isEmpty())
            paintBand(painter, theme, m_humidities, m_humidityAxis, humidity);
    }
    paintScale(painter, theme, m_temperatures, m_axis);
    if (!m_humidities.isEmpty())
        paintScale(painter, theme, m_humidities, m_humidityAxis);
    paintTimes(painter, theme);
    paintGaps(painter, theme); // no line runs through its words
    paintLegend(painter, theme);
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        paintLoad(painter, theme, line);
    painter.setClipRect(QRectF(m_temperatures.left(), 0, m_temperatures.width(), m_times.bottom()));
    if (m_lines.size() == 1 && !isDense())
        paintSetPoint(painter, theme.*setPointPencil.colour);
    paintCurve(painter, theme, m_temperatures, m_axis, measured);
    if (!m_humidities.isEmpty())
        paintCurve(painter, theme, m_humidities, m_humidityAxis, humidity);
    painter.restore();
}

bool HistoryPlot::isDense() const
{
    return static_cast<double>(m_to - m_from) > denseMs * m_temperatures.width() * (m_medium == Medium::Paper ? finerOnPaper : 1);
}

void HistoryPlot::paintCurve(QPainter &painter, const Theme &theme, const QRectF &plot, const ValueAxis &axis, const Curve &curve) const
{
    for (qsizetype line = m_lines.size() - 1; line >= 0; --line) { // the first on top
        const QColor colour = theme.*pencilOf(line).colour;
        if (m_medium == Medium::Paper && !isDense()) {
            const double width = static_cast<double>(m_to - m_from) > fineMs * m_temperatures.width() ? finePenWidth : penWidth;
            painter.strokePath(path(m_lines[line].series, curve, plot, axis), penOf(pencilOf(line), colour, width));
            continue;
        }
        const QList<Bar> all = HistoryBars::of(m_lines[line].series, curve, scale());
        paintBars(painter, plot, axis, isDense() ? HistoryBars::averages(all, scale()) : all, line, colour);
    }
}

QPainterPath HistoryPlot::path(const HistorySeries &series, const Curve &curve, const QRectF &plot, const ValueAxis &axis) const
{
    QPainterPath path;
    const auto isReading = [&](qsizetype i) { return !std::isnan(series.columns[i].*curve.lowest); };
    auto [begin, end] = columnsIn(series, m_from, m_to);
    while (begin > 0 && !isReading(--begin)) { } // the line comes from, and leads to, what is out of sight
    while (end < series.columns.size() && !isReading(end++)) { }
    bool joins = false;
    bool isLone = false;
    const auto endLone = [&] { // a reading between two gaps is a dot
        if (isLone)
            path.lineTo(path.currentPosition() + QPointF(lineWidth, 0));
    };
    for (qsizetype i = begin; i < end; ++i) {
        const HistoryColumn &column = series.columns[i];
        joins = joins && column.joins;
        if (!isReading(i))
            continue;
        const double x = xOf(middleOf(series, i));
        const auto to = [&](float value) {
            const QPointF point(x, yOf(value, plot, axis));
            if (!joins)
                endLone();
            isLone = !joins;
            joins ? path.lineTo(point) : path.moveTo(point);
            joins = true;
        };
        const float low = column.*curve.lowest;
        const float high = column.*curve.highest;
        const bool fromAbove = !path.isEmpty() && path.currentPosition().y() < yOf(high, plot, axis);
        to(fromAbove ? high : low);
        if (low < high) // several readings in it
            to(fromAbove ? low : high);
    }
    endLone();
    return path;
}

QPainterPath HistoryPlot::path(const QList<Bar> &bars, const QRectF &plot, const ValueAxis &axis) const
{
    QPainterPath path;
    bool joins = false;
    for (qsizetype i = 0; i < bars.size(); joins = !std::isnan(bars[i++].lowest)) {
        if (std::isnan(bars[i].lowest))
            continue;
        const QPointF point(plot.left() + (static_cast<double>(i) + 0.5) / m_ratio, yOf((bars[i].lowest + bars[i].highest) / 2, plot, axis));
        joins ? path.lineTo(point) : path.moveTo(point);
    }
    return path;
}

void HistoryPlot::paintScale(QPainter &painter, const Theme &theme, const QRectF &plot, const ValueAxis &axis) const
{
    const QFontMetricsF metrics(m_font);
    const Qt::Alignment side = m_mirrored ? Qt::AlignLeft : Qt::AlignRight;
    for (const ValueTick &tick : axis.ticks) {
        const double y = std::round(plot.bottom() - axis.share(tick.at) * plot.height());
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), QBrush(theme.line, theme.contrast ? Qt::Dense6Pattern : Qt::SolidPattern));
        QRectF words(m_scale.left(), y - metrics.height() / 2, m_scale.width(), metrics.height());
        words.adjust(m_mirrored ? Space::small : 0, 0, m_mirrored ? 0 : -Space::small, 0);
        painter.setPen(theme.text2);
        painter.drawText(words, static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine), tick.text);
    }
}

void HistoryPlot::paintTimes(QPainter &painter, const Theme &theme) const
{
    const QFontMetricsF metrics(m_font);
    const double bottom = m_humidities.isEmpty() ? m_strips.bottom() : m_humidities.bottom();
    const bool hasHours = std::any_of(m_ticks.begin(), m_ticks.end(), [](const TimeTick &tick) { return !tick.isDay; });
    double free = m_times.left();
    for (const TimeTick &tick : m_ticks) {
        const double x = std::round(xOf(tick.at));
        painter.fillRect(QRectF(x, m_temperatures.top(), 1, bottom - m_temperatures.top()),
                         QBrush(tick.isDay && hasHours ? theme.border : theme.line, theme.contrast ? Qt::Dense6Pattern : Qt::SolidPattern));
        const double width = metrics.horizontalAdvance(tick.text);
        const double left = std::clamp(x - width / 2, m_times.left(), std::max(m_times.left(), m_times.right() - width));
        if (tick.text.isEmpty() || left < free)
            continue;
        free = left + width + Space::small;
        painter.setPen(tick.isDay ? theme.text : theme.text2);
        painter.drawText(QRectF(left, m_times.top(), width + 1, m_times.height()), Qt::AlignVCenter | Qt::TextSingleLine, tick.text);
    }
}

void HistoryPlot::paintGaps(QPainter &painter, const Theme &theme) const
{
    if (m_lines.isEmpty())
        return;
    const HistorySeries &series = m_lines.first().series;
    const QFontMetricsF metrics(m_font);
    const double bottom = m_humidities.isEmpty() ? m_strips.bottom() : m_humidities.bottom();
    const auto paintGap = [&](qint64 from, qint64 to) {
        const double left = std::max(m_temperatures.left(), xOf(from));
        const double right = std::min(m_temperatures.right(), xOf(to));
        if (right - left < 3)
            return;
        const QRectF area(left, m_temperatures.top(), right - left, bottom - m_temperatures.top());
        painter.fillRect(area, theme.window);
        const QString words = TimeAxis::tr("no data");
        if (area.width() > metrics.horizontalAdvance(words) + Space::card) {
            painter.setPen(theme.text2);
            painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop, words);
        }
    };
    if (!series.firstReading.isValid() || series.firstReading > m_view.to) {
        paintGap(m_from, m_to);
        return;
    }
    if (series.firstReading > m_view.from)
        paintGap(m_from, series.firstReading.toMSecsSinceEpoch());
    const auto [begin, end] = columnsIn(series, m_from, m_to);
    qint64 before = -1;
    bool joins = true;
    const auto isReading = [&](qsizetype i) { return !std::isnan(series.columns[i].lowest); };
    for (qsizetype i = begin - 1; i >= 0 && before < 0; --i) {
        if (isReading(i))
            before = middleOf(series, i);
    }
    for (qsizetype i = begin; i < series.columns.size(); ++i) {
        joins = joins && series.columns[i].joins;
        if (!isReading(i))
            continue;
        const qint64 at = middleOf(series, i);
        if (!joins && before >= 0)
            paintGap(before, at);
        before = at;
        joins = true;
        if (i >= end)
            break;
    }
}

double HistoryPlot::yOf(float value, const QRectF &plot, const ValueAxis &axis) const
{
    const bool isFahrenheit = &axis == &m_axis && m_view.unit == Temperature::Unit::Fahrenheit;
    const double shown = isFahrenheit ? value * 9.0 / 5 + 32 : static_cast<double>(value);
    return plot.bottom() - axis.share(shown) * plot.height();
}

// Opaque and without soft edges: pale ones over the scale's lines take twenty times as long.
void HistoryPlot::paintBand(QPainter &painter, const Theme &theme, const QRectF &plot, const ValueAxis &axis, const Curve &curve) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor pale = mixed(theme.*pencilOf(0).colour, theme.card, bandShare);
    const QList<Bar> all = HistoryBars::of(m_lines.first().series, curve, scale());
    if (m_medium == Medium::Paper) { // one area of each stretch: between many there would be seams
        QPolygonF area;
        for (qsizetype i = 0, begin = 0; i <= all.size(); ++i) {
            if (i < all.size() && !std::isnan(all[i].lowest)) {
                area.append(QPointF(plot.left() + (static_cast<double>(i) + 0.5) / m_ratio, yOf(all[i].highest, plot, axis)));
                continue;
            }
            for (qsizetype back = i - 1; back >= begin; --back)
                area.append(QPointF(plot.left() + (static_cast<double>(back) + 0.5) / m_ratio, yOf(all[back].lowest, plot, axis)));
            painter.setPen(QPen(pale, 1 / m_ratio));
            painter.setBrush(pale);
            painter.drawPolygon(std::exchange(area, {}));
            begin = i + 1;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        return;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (std::isnan(all[i].lowest))
            continue;
        const double high = yOf(all[i].highest, plot, axis);
        painter.fillRect(QRectF(plot.left() + static_cast<double>(i) / m_ratio, high, 1 / m_ratio, yOf(all[i].lowest, plot, axis) - high), pale);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void HistoryPlot::paintBars(QPainter &painter, const QRectF &plot, const ValueAxis &axis, const QList<Bar> &bars,
                            qsizetype line, const QColor &colour) const
{
    const Pencil &pencil = pencilOf(line);
    if (m_medium == Medium::Paper) {
        painter.strokePath(path(bars, plot, axis), penOf(pencil, colour));
        return;
    }
    const double step = 1 / m_ratio;
    // The dashes stay with the times while they are moved past.
    const double origin = std::fmod(static_cast<double>(m_from) * plot.width() / static_cast<double>(std::max<qint64>(1, m_to - m_from)),
                                    std::max(1.0, pencil.period));
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars[i];
        const double along = static_cast<double>(i) * step;
        if (std::isnan(bar.lowest) || !isDown(pencil, origin + along))
            continue;
        const double low = yOf(bar.lowest, plot, axis);
        const double high = yOf(bar.highest, plot, axis);
        // As thick across a slope as on the level.
        const double half = lineWidth / 2 * std::min(2.0, std::hypot(1, (low - high) / step));
        painter.fillRect(QRectF(plot.left() + along, high - half, step, low - high + 2 * half), colour);
    }
}

void HistoryPlot::paintSetPoint(QPainter &painter, const QColor &colour) const
{
    const HistorySeries &series = m_lines.first().series;
    const auto [begin, end] = columnsIn(series, m_from, m_to);
    const double origin = std::fmod(static_cast<double>(m_from) * m_temperatures.width() / static_cast<double>(std::max<qint64>(1, m_to - m_from)),
                                    setPointPencil.period);
    const auto edge = [&](qsizetype i) {
        const qint64 from = series.from.toMSecsSinceEpoch();
        return xOf(from + static_cast<qint64>(static_cast<double>(series.to.toMSecsSinceEpoch() - from) *
                                              static_cast<double>(i) / static_cast<double>(series.columns.size())));
    };
    const auto level = [&](qsizetype from, qsizetype to, float value) {
        const double y = std::round((yOf(value) - lineWidth / 2) * m_ratio) / m_ratio; // as sharp as a level line can be
        const double right = std::min(m_temperatures.right(), edge(to));
        double x = std::max(m_temperatures.left(), edge(from));
        const auto phase = [&] { return std::fmod(origin + x - m_temperatures.left(), setPointPencil.period); };
        while (x < right) {
            const double at = phase();
            const bool down = at < setPointPencil.dashes[0];
            const double next = x + std::max(0.01, (down ? setPointPencil.dashes[0] : setPointPencil.period) - at);
            if (down)
                painter.fillRect(QRectF(x, y, std::min(next, right) - x, lineWidth), colour);
            x = next;
        }
    };
    qsizetype since = begin;
    for (qsizetype i = begin; i < end; ++i) {
        const float value = series.columns[i].setPoint;
        const float next = i + 1 < end ? series.columns[i + 1].setPoint : HistoryColumn::none;
        if (value == next)
            continue;
        if (!std::isnan(value))
            level(since, i + 1, value);
        if (!std::isnan(value) && !std::isnan(next)) {
            const double a = yOf(value);
            const double b = yOf(next);
            painter.fillRect(QRectF(edge(i + 1) - lineWidth / 4, std::min(a, b), lineWidth / 2, std::abs(a - b)), colour);
        }
        since = i + 1;
    }
}

// A column that holds more than one reading may have been active for a part of its time: then the strip is paler.
void HistoryPlot::paintLoad(QPainter &painter, const Theme &theme, qsizetype line) const
{
    const HistorySeries &series = m_lines[line].series;
    const QRectF strip = this->strip(line);
    const qsizetype width = std::max<qsizetype>(1, std::llround(strip.width()));
    constexpr int levels = 4;
    struct Level
    {
        int active; // of `levels`, upwards; -1: unknown
        bool cools;
        bool operator==(const Level &) const = default;
    };
    const auto levelOf = [&](qsizetype x) {
        const qint64 from = msAt(strip.left() + static_cast<double>(x));
        const auto [begin, end] = columnsIn(series, from, from + std::max<qint64>(1, (m_to - m_from) / width));
        double sum = 0;
        int known = 0;
        bool cools = false;
        for (qsizetype i = begin; i < end; ++i) {
            const HistoryColumn &column = series.columns[i];
            if (std::isnan(column.active))
                continue;
            sum += static_cast<double>(column.active);
            cools = column.active > 0 ? column.function == Function::Cooling : cools;
            ++known;
        }
        return Level{known == 0 ? -1 : static_cast<int>(std::ceil(sum / known * levels - 1e-6)), cools};
    };
    if (m_lines.size() > 1) {
        QRectF sample(m_scale.left(), strip.top(), m_scale.width() - Space::small, strip.height());
        if (m_mirrored)
            sample.translate(Space::small, 0);
        paintSample(painter, sample, line, theme.*pencilOf(line).colour);
    }
    qsizetype since = 0;
    Level level = levelOf(0);
    for (qsizetype x = 1; x <= width; ++x) {
        const Level next = x < width ? levelOf(x) : Level{-2, false};
        if (next == level)
            continue;
        const QRectF run(strip.left() + static_cast<double>(since), strip.top(), static_cast<double>(x - since), strip.height());
        if (level.active == 0) {
            painter.fillRect(QRectF(run.left(), run.center().y(), run.width(), 1), theme.border); // known, and idle
        } else if (level.active > 0) {
            QColor fill = level.cools ? theme.coolFill : theme.heatFill;
            if (!theme.contrast)
                fill.setAlphaF(0.25f + 0.75f * static_cast<float>(level.active) / levels);
            painter.fillRect(run, fill);
            if (run.width() >= narrowestHatch)
                painter.fillRect(run, QBrush(theme.card, Qt::BDiagPattern));
        }
        since = x;
        level = next;
    }
}

void HistoryPlot::paintSample(QPainter &painter, const QRectF &area, qsizetype line, const QColor &colour) const
{
    if (m_medium == Medium::Paper) {
        painter.setPen(penOf(line < 0 ? setPointPencil : pencilOf(line), colour));
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
        return;
    }
    for (double x = 0; x < area.width(); ++x) {
        if (isDown(line < 0 ? setPointPencil : pencilOf(line), x))
            painter.fillRect(QRectF(area.left() + x, area.center().y() - lineWidth / 2, 1, lineWidth), colour);
    }
}

void HistoryPlot::paintLegend(QPainter &painter, const Theme &theme) const
{
    if (m_lines.isEmpty())
        return;
    const QFontMetricsF metrics(m_font);
    double along = 0;
    const auto place = [&](double width) {
        const double left = m_mirrored ? m_legend.right() - along - width : m_legend.left() + along;
        along += width;
        return QRectF(left, m_legend.top(), width, m_legend.height());
    };
    const auto words = [&](const QString &text, double most) {
        along += Space::small - 2;
        const QString shown = metrics.elidedText(text, Qt::ElideMiddle, most);
        painter.setPen(theme.text2);
        painter.drawText(place(metrics.horizontalAdvance(shown) + 1), Qt::AlignVCenter | Qt::TextSingleLine, shown);
        along += Space::card;
    };
    const double each = (m_legend.width() - Space::card) / static_cast<double>(std::max<qsizetype>(2, m_lines.size())) - sampleWidth - Space::page;
    if (m_lines.size() > 1) {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            paintSample(painter, place(sampleWidth), line, theme.*pencilOf(line).colour);
            words(m_lines[line].name, each);
        }
        return;
    }
    paintSample(painter, place(sampleWidth), 0, theme.*pencilOf(0).colour);
    if (isDense()) {
        words(TimeAxis::tr("average"), each);
        const QColor pale = mixed(theme.*pencilOf(0).colour, theme.card, bandShare);
        const QRectF area = place(sampleWidth);
        painter.fillRect(QRectF(area.left(), area.center().y() - stripHeight / 2, area.width(), stripHeight), pale);
        words(TimeAxis::tr("lowest to highest"), each);
    } else {
        words(TimeAxis::tr("measured"), each);
        paintSample(painter, place(sampleWidth), -1, theme.*setPointPencil.colour);
        words(TimeAxis::tr("set"), each);
    }
    bool heats = false;
    bool cools = false;
    const HistorySeries &series = m_lines.first().series;
    const auto [begin, end] = columnsIn(series, m_from, m_to);
    for (qsizetype i = begin; i < end; ++i) {
        const HistoryColumn &column = series.columns[i];
        (column.function == Function::Cooling ? cools : heats) |= column.active > 0;
    }
    const auto patch = [&](const QColor &fill, const QString &text) {
        const QRectF area = place(sampleWidth);
        const QRectF band(area.left(), area.center().y() - stripHeight / 2, area.width(), stripHeight);
        painter.fillRect(band, fill);
        painter.fillRect(band, QBrush(theme.card, Qt::BDiagPattern));
        words(text, each);
    };
    if (heats || !cools)
        patch(theme.heatFill, TimeAxis::tr("heating"));
    if (cools)
        patch(theme.coolFill, TimeAxis::tr("cooling"));
}
