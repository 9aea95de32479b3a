#include "ui/historychart.h"

#include "ui/accessibility.h"
#include "ui/historycursor.h"
#include "ui/historywords.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shortest = 30 * 60 * 1000; // ms
constexpr qint64 longest = 10LL * 366 * 86'400 * 1000;
constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr double keyZoom = 1.5;

} // namespace

HistoryChart::HistoryChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"history.chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize HistoryChart::sizeHint() const
{
    return {fontMetrics().height() * 40, fontMetrics().height() * 21};
}

QSize HistoryChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 15, fontMetrics().height() * 17};
}

void HistoryChart::setLines(const QList<HistoryLine> &lines)
{
    m_lines = lines;
    update();
}

void HistoryChart::setView(const HistoryView &view)
{
    m_view = view;
    update();
}

void HistoryChart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

HistoryPlot HistoryChart::plot() const
{
    const QRectF area = QRectF(rect()).adjusted(Space::small, Space::small, -Space::small, -Space::small);
    return {m_lines, m_view, area, typeFont(Type::Caption, font()), devicePixelRatioF(), isRightToLeft()};
}

int HistoryChart::columnsSeen() const
{
    return std::max(1, static_cast<int>(plot().temperatures().width() * devicePixelRatioF()));
}

bool HistoryChart::moveTo(const QDateTime &from, qint64 msecs)
{
    const qint64 span = std::clamp(msecs, shortest, longest);
    QDateTime begin = from;
    if (m_latest.isValid())
        begin = std::min(begin, m_latest.addMSecs(-span));
    // Before the first reading there is nothing to see.
    const QDateTime first = m_lines.isEmpty() ? QDateTime() : m_lines.first().series.firstReading;
    if (first.isValid())
        begin = std::max(begin, std::min(first, m_latest.isValid() ? m_latest.addMSecs(-span) : first));
    if (begin == m_view.from && begin.addMSecs(span) == m_view.to)
        return false;
    m_view.from = begin;
    m_view.to = begin.addMSecs(span);
    update();
    Q_EMIT viewChanged();
    return true;
}

void HistoryChart::pan(double share)
{
    const qint64 span = m_view.from.msecsTo(m_view.to);
    moveTo(m_view.from.addMSecs(static_cast<qint64>(share * static_cast<double>(span))), span);
}

void HistoryChart::zoom(double factor)
{
    const QDateTime middle = m_view.from.addMSecs(m_view.from.msecsTo(m_view.to) / 2);
    const bool isSeen = m_cursor.isValid() && m_cursor > m_view.from && m_cursor < m_view.to;
    zoomAround(isSeen ? m_cursor : middle, factor);
}

void HistoryChart::zoomAround(const QDateTime &fixed, double factor)
{
    const auto before = static_cast<double>(m_view.from.msecsTo(fixed));
    const auto span = static_cast<double>(m_view.from.msecsTo(m_view.to));
    const double wanted = std::clamp(span * factor, static_cast<double>(shortest), static_cast<double>(longest));
    moveTo(fixed.addMSecs(-static_cast<qint64>(before / span * wanted)), static_cast<qint64>(wanted));
}

void HistoryChart::setCursor(const QDateTime &time)
{
    goTo(time, false);
}

void HistoryChart::clearCursor()
{
    if (!m_cursor.isValid())
        return;
    m_cursor = {};
    setAccessibleName(m_title);
    update();
    Q_EMIT cursorMoved();
}

void HistoryChart::goTo(const QDateTime &time, bool tell)
{
    if (m_cursor == time)
        return;
    m_cursor = time;
    if (time < m_view.from || time > m_view.to) {
        const qint64 span = m_view.from.msecsTo(m_view.to);
        moveTo(time.addMSecs(-span / 2), span);
    }
    update();
    // A screen reader hears the name of what has the focus change, with every version of Qt.
    setAccessibleName(tell ? tr("%1 – %2", "what the cursor is on, the chart's title").arg(cursorText(), m_title) : m_title);
    if (tell)
        announce(this, cursorText());
    Q_EMIT cursorMoved();
}

QStringList HistoryChart::cursorLines() const
{
    return m_cursor.isValid() && !m_lines.isEmpty() ? HistoryCursor::lines(m_lines, m_cursor, m_view) : QStringList();
}

QString HistoryChart::cursorText() const
{
    return cursorLines().join(HistoryWords::tr(", ", "between parts of a sentence"));
}

void HistoryChart::step(int direction)
{
    if (m_lines.isEmpty())
        return;
    const HistorySeries &series = m_lines.first().series;
    // The first step goes to the latest reading in sight, or the first.
    const QDateTime from = m_cursor.isValid() ? m_cursor : direction < 0 ? m_view.to.addMSecs(1) : m_view.from.addMSecs(-1);
    const qsizetype column = HistoryCursor::next(series, from, direction);
    if (column >= 0)
        goTo(HistoryCursor::moment(series, column), true);
}

bool HistoryChart::moveCursor(QKeyEvent *event)
{
    const bool byHour = event->modifiers() & Qt::ShiftModifier;
    const int direction = event->key() == Qt::Key_Left || event->key() == Qt::Key_Home ? -1 : 1;
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        m_cursor = {};
        step(-direction);
        return true;
    }
    if (!byHour || !m_cursor.isValid() || m_lines.isEmpty()) {
        step(direction);
        return true;
    }
    const HistorySeries &series = m_lines.first().series;
    const QDateTime wanted = m_cursor.addMSecs(direction * hour);
    const qsizetype there = HistoryCursor::at(series, wanted);
    if (there >= 0)
        goTo(HistoryCursor::moment(series, there), true);
    else if (wanted >= series.firstReading && wanted <= m_latest)
        goTo(wanted, true); // in a gap, which is told
    return true;
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveCursor(event);
        return;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        moveTo(m_view.from.addMSecs(event->key() == Qt::Key_BracketLeft ? -day : day), m_view.from.msecsTo(m_view.to));
        return;
    case Qt::Key_PageUp:
        pan(-1);
        return;
    case Qt::Key_PageDown:
        pan(1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / keyZoom);
        return;
    case Qt::Key_Minus:
        zoom(keyZoom);
        return;
    case Qt::Key_Escape:
        if (m_dragging) {
            m_pressed = m_dragging = false;
            moveTo(m_pressedView.from, m_pressedView.from.msecsTo(m_pressedView.to));
            return;
        }
        if (m_cursor.isValid()) {
            clearCursor();
            return;
        }
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy) && m_cursor.isValid())
        QApplication::clipboard()->setText(cursorText());
    else
        event->ignore();
}

void HistoryChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressed = true;
    m_pressedAt = event->position();
    m_pressedView = m_view;
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    const HistoryPlot plot = this->plot();
    if (m_pressed) {
        const double moved = event->position().x() - m_pressedAt.x();
        if (!m_dragging && std::abs(moved) < QApplication::startDragDistance())
            return;
        m_dragging = true;
        const qint64 span = m_pressedView.from.msecsTo(m_pressedView.to);
        moveTo(m_pressedView.from.addMSecs(-static_cast<qint64>(moved / plot.temperatures().width() * static_cast<double>(span))), span);
        return;
    }
    const QRectF area(plot.temperatures().left(), 0, plot.temperatures().width(), height());
    if (m_lines.isEmpty() || !area.contains(event->position())) {
        clearCursor();
        return;
    }
    const HistorySeries &series = m_lines.first().series;
    const QDateTime time = plot.timeAt(event->position().x());
    const qsizetype column = HistoryCursor::at(series, time);
    goTo(column < 0 ? time : std::clamp(HistoryCursor::moment(series, column), m_view.from, m_view.to), false);
}

void HistoryChart::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed = m_dragging = false;
}

void HistoryChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        clearCursor();
    QWidget::leaveEvent(event);
}

void HistoryChart::wheelEvent(QWheelEvent *event)
{
    // Without Ctrl, and up and down, the wheel belongs to the page.
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(plot().timeAt(event->position().x()), std::pow(keyZoom, -event->angleDelta().y() / 120.0));
        event->accept();
    } else if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        pan(-event->angleDelta().x() / 1200.0);
        event->accept();
    } else {
        event->ignore();
    }
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const HistoryPlot plot = this->plot();
    plot.paint(painter, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCursor(painter, plot);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::radiusControl, Space::radiusControl);
    }
}

void HistoryChart::paintCursor(QPainter &painter, const HistoryPlot &plot) const
{
    const QRectF &area = plot.temperatures();
    const double x = plot.xOf(m_cursor.isValid() ? m_cursor : m_view.from);
    if (!m_cursor.isValid() || x < area.left() - 1 || x > area.right() + 1)
        return;
    const Theme &theme = Theme::of(this);
    const double bottom = plot.humidities().isEmpty() ? plot.strip(m_lines.size() - 1).bottom() : plot.humidities().bottom();
    painter.fillRect(QRectF(std::round(x), area.top(), 1, bottom - area.top()), theme.text);
    for (const HistoryLine &line : m_lines) {
        const qsizetype column = HistoryCursor::at(line.series, m_cursor);
        if (column < 0)
            continue;
        painter.setPen(QPen(theme.card, 2));
        painter.setBrush(theme.text);
        painter.drawEllipse(QPointF(x + 0.5, plot.yOf(line.series.columns[column].last)), 5, 5);
    }
    const QStringList lines = cursorLines();
    const QFont caption = typeFont(Type::Caption, font());
    const QFontMetricsF metrics(caption);
    const double most = area.width() - Space::card;
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, std::min(metrics.horizontalAdvance(line), most));
    width = std::ceil(width) + Space::card;
    const double height = metrics.height() * static_cast<double>(lines.size()) + Space::small;
    QRectF bubble(x + Space::normal, area.top() + Space::tiny, width, height);
    if (bubble.right() > area.right())
        bubble.moveRight(x - Space::normal);
    bubble.moveLeft(std::max(bubble.left(), area.left()));
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(bubble.adjusted(0.5, 0.5, 0.5, 0.5), Space::radiusControl, Space::radiusControl);
    painter.setFont(caption);
    painter.setPen(theme.text);
    QRectF row(bubble.left() + Space::small, bubble.top() + Space::tiny, width - Space::card + 1, metrics.height());
    const Qt::Alignment lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    for (const QString &line : lines) {
        painter.drawText(row, static_cast<int>(lead | Qt::AlignVCenter | Qt::TextSingleLine), metrics.elidedText(line, Qt::ElideMiddle, row.width()));
        row.translate(0, metrics.height());
    }
}
