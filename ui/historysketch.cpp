#include "ui/historysketch.h"

#include "app/history/history.h"
#include "app/history/whenready.h"
#include "ui/format.h"
#include "ui/historyplot.h"
#include "ui/historywords.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int hours = 24;
constexpr int columns = hours * 12; // of five minutes: more cannot be seen
constexpr double lineWidth = 1.5;
constexpr double stripHeight = 4;

} // namespace

HistorySketch::HistorySketch(const House &house, QWidget *parent) : QAbstractButton(parent), m_house(house)
{
    setObjectName(u"detail.history"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_house.history, &History::recorded, this, [this](const QString &id) {
        if (isVisible() && (id == m_moduleId || id.isEmpty()))
            load();
    });
    connect(&m_house.household, &Household::choicesChanged, this, [this] { setSeries(m_series); }); // the unit
}

QSize HistorySketch::sizeHint() const
{
    return {fontMetrics().height() * 14, fontMetrics().height() * 6};
}

void HistorySketch::setThermostat(const QString &moduleId)
{
    if (m_moduleId == moduleId)
        return;
    m_moduleId = moduleId;
    setSeries({});
    m_isKnown = false;
    if (isVisible())
        load();
}

void HistorySketch::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    m_isStale = true;
}

void HistorySketch::load()
{
    if (m_moduleId.isEmpty())
        return;
    const QDateTime now = m_house.clock.now();
    whenReady(m_house.history.series(m_moduleId, now.addSecs(-hours * 3600), now, columns), this, [this](const HistorySeries &series) {
        if (series.moduleId != m_moduleId)
            return;
        m_isKnown = true;
        setSeries(series);
    });
}

void HistorySketch::setSeries(const HistorySeries &series)
{
    m_series = series;
    const HistorySummary &summary = m_series.summary;
    m_extremes = summary.lowest && summary.highest
                     ? HistoryWords::span(*summary.lowest, *summary.highest, Format::unitFor(m_house.household))
                     : QString();
    const QString known = m_extremes.isEmpty() ? tr("no readings") : m_extremes;
    setAccessibleName(tr("History. Last 24 hours: %1", "a range of temperatures").arg(known));
    setToolTip(tr("Show the history"));
    update();
}

void HistorySketch::paintEvent(QPaintEvent *)
{
    if (std::exchange(m_isStale, false)) // the disk waits until there is something to see
        QMetaObject::invokeMethod(this, &HistorySketch::load, Qt::QueuedConnection);
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(theme.focus, theme.contrast ? 3 : 2) : theme.edge(underMouse() ? theme.border : theme.line));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(card, Space::radiusCard, Space::radiusCard);
    const QFont caption = typeFont(Type::Caption, font());
    const QFontMetricsF metrics(caption);
    const QRectF area = card.adjusted(Space::card, Space::small, -Space::card, -Space::small);
    const QRectF words(area.left(), area.top(), area.width(), metrics.height());
    painter.setFont(caption);
    painter.setPen(theme.text2);
    const auto side = [&](Qt::Alignment wanted) { return static_cast<int>(QStyle::visualAlignment(layoutDirection(), wanted) | Qt::AlignVCenter); };
    painter.drawText(words, side(Qt::AlignLeft), tr("Last 24 hours"));
    if (m_extremes.isEmpty()) {
        if (m_isKnown) // until the disk has answered it is not said that there are none
            painter.drawText(area, Qt::AlignCenter, tr("no readings"));
        return;
    }
    painter.drawText(words, side(Qt::AlignRight), m_extremes);
    const QRectF plot(area.left(), words.bottom() + Space::tiny, area.width(), area.bottom() - words.bottom() - 2 * Space::tiny - stripHeight);
    const ValueAxis axis = ValueAxis::temperature(*m_series.summary.lowest, *m_series.summary.highest, Temperature::Unit::Celsius, 2);
    const double step = plot.width() / static_cast<double>(m_series.columns.size());
    QPainterPath path;
    bool joins = false;
    painter.setRenderHint(QPainter::Antialiasing, false); // no seams between the columns of the load
    for (qsizetype i = 0; i < m_series.columns.size(); ++i) {
        const HistoryColumn &column = m_series.columns[i];
        const double x = plot.left() + step * static_cast<double>(i);
        if (column.active > 0)
            painter.fillRect(QRectF(x, area.bottom() - stripHeight, step, stripHeight), column.function == Function::Cooling ? theme.coolFill : theme.heatFill);
        joins = joins && column.joins;
        if (std::isnan(column.last))
            continue;
        const QPointF here(x + step / 2, plot.bottom() - axis.share(static_cast<double>(column.last)) * plot.height());
        if (joins)
            path.lineTo(here);
        else
            path.moveTo(here);
        joins = true;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(theme.accent, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}
