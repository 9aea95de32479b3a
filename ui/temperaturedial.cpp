#include "ui/temperaturedial.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double startAngle = 225; // of the lowest value; the arc runs clockwise
constexpr double sweep = 270;
constexpr double trackWidth = 12;

QPointF onCircle(const QRectF &circle, double angle)
{
    const double radians = qDegreesToRadians(angle);
    return circle.center() +
           QPointF(std::cos(radians) * circle.width() / 2, -std::sin(radians) * circle.height() / 2);
}

} // namespace

TemperatureDial::TemperatureDial(QWidget *parent) : QAbstractSlider(parent), m_fill(&Theme::idle)
{
    setRange(lowestOfferedSetPoint.tenths(), highestSetPoint.tenths());
    setSingleStep(5);
    setPageStep(25);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TemperatureDial::sizeHint() const
{
    const int side = fontMetrics().height() * 16;
    return {side, side};
}

void TemperatureDial::setUnit(Temperature::Unit unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    update();
}

void TemperatureDial::setTarget(std::optional<Temperature> target, const QString &instead)
{
    if (m_dragging || (m_target == target && m_instead == instead))
        return;
    const bool isOther = m_target != target;
    m_target = target;
    m_instead = instead;
    if (target && isOther) {
        setValue(target->tenths());
        QAccessibleValueChangeEvent changed(this, Format::number(*target, m_unit));
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void TemperatureDial::setMeasured(std::optional<Temperature> measured)
{
    if (m_measured == measured)
        return;
    m_measured = measured;
    update();
}

void TemperatureDial::setFill(QColor Theme::*colour)
{
    m_fill = colour;
    update();
}

void TemperatureDial::setPending(bool pending)
{
    m_pending = pending;
    update();
}

QRectF TemperatureDial::circle() const
{
    const double side = qMin(width(), height()) - trackWidth - 16;
    QRectF result(0, 0, side, side);
    result.moveCenter(QRectF(rect()).center());
    return result;
}

double TemperatureDial::angleOf(Temperature value) const
{
    const double share = double(std::clamp(value.tenths(), minimum(), maximum()) - minimum()) / (maximum() - minimum());
    return startAngle - share * sweep;
}

std::optional<Temperature> TemperatureDial::valueAt(const QPointF &point, bool onlyOnTrack) const
{
    const QPointF from = point - circle().center();
    const double distance = std::hypot(from.x(), from.y());
    if (onlyOnTrack && std::abs(distance - circle().width() / 2) > trackWidth * 1.6)
        return std::nullopt;
    double clockwise = startAngle - qRadiansToDegrees(std::atan2(-from.y(), from.x()));
    while (clockwise < -45)
        clockwise += 360;
    while (clockwise > 315)
        clockwise -= 360;
    if (onlyOnTrack && (clockwise < -8 || clockwise > sweep + 8))
        return std::nullopt;
    const double share = std::clamp(clockwise / sweep, 0.0, 1.0);
    const Temperature raw = Temperature::fromTenths(
        static_cast<int>(std::lround(minimum() + share * (maximum() - minimum()))));
    const double grid = m_unit == Temperature::Unit::Celsius ? singleStep() / 10.0 : 1.0;
    return Temperature::from(std::round(raw.in(m_unit) / grid) * grid, m_unit);
}

void TemperatureDial::paintArc(QPainter &painter, const Theme &theme) const
{
    const QRectF area = circle();
    const auto arc = [&](double from, double to, const QColor &colour, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(area, static_cast<int>(std::lround(from * 16)), static_cast<int>(std::lround((to - from) * 16)));
    };
    arc(startAngle, startAngle - sweep, theme.line, theme.contrast ? 2 : trackWidth); // all lines are of one colour in high contrast
    if (!m_target)
        return;
    arc(startAngle, angleOf(*m_target), theme.*m_fill, trackWidth);
    if (m_measured) {
        painter.setPen(QPen(theme.card, 2));
        painter.setBrush(theme.text);
        painter.drawEllipse(onCircle(area, angleOf(*m_measured)), 5, 5);
    }
    const QPointF handle = onCircle(area, angleOf(*m_target));
    painter.setPen(QPen(isEnabled() ? theme.accent : theme.border, 3));
    painter.setBrush(theme.card);
    painter.drawEllipse(handle, 11, 11);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, 2));
        painter.drawEllipse(handle, 16, 16);
    }
}

// In the type that there is room for; a long one in two lines.
void TemperatureDial::paintWords(QPainter &painter) const
{
    const double room = circle().width() - 2 * trackWidth - 2 * Space::small;
    const QRectF area(circle().center().x() - room / 2, circle().top(), room, circle().height());
    const auto fits = [&](const QFont &font, int lines) {
        const QFontMetricsF metrics(font);
        const QRectF needed = metrics.boundingRect(area, Qt::AlignCenter | Qt::TextWordWrap, m_instead);
        return needed.width() <= room && needed.height() <= lines * metrics.lineSpacing() + 1;
    };
    QString text = m_instead;
    QFont font = typeFont(Type::Title, QApplication::font());
    if (!fits(font, 2))
        font = typeFont(Type::Body, QApplication::font());
    if (!fits(font, 2))
        text = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
    painter.setFont(font);
    painter.setPen(Theme::of(this).text2);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, text);
}

void TemperatureDial::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintArc(painter, theme);
    if (!m_target && !m_instead.isEmpty()) {
        paintWords(painter);
        return;
    }

    const QFont hero = typeFont(Type::Hero, QApplication::font());
    const QFont caption = typeFont(Type::Body, QApplication::font());
    const QFontMetrics heroMetrics(hero);
    const QFontMetrics captionMetrics(caption);
    const QPointF center = circle().center();
    const QRectF number(circle().left(), center.y() - heroMetrics.height() / 2.0, circle().width(), heroMetrics.height());
    painter.setLayoutDirection(Qt::LeftToRight); // the unit is a sign, not a word
    painter.setFont(hero);
    painter.setPen(isEnabled() && m_target ? theme.text : theme.text2);
    const QString text = m_target ? Format::number(*m_target, m_unit) : u"–"_s;
    painter.drawText(number, Qt::AlignCenter, text);
    if (m_pending && m_target) {
        const double half = heroMetrics.horizontalAdvance(text) / 2.0;
        painter.setPen(QPen(theme.text2, 2, Qt::DotLine));
        painter.drawLine(QPointF(center.x() - half, number.bottom()), QPointF(center.x() + half, number.bottom()));
    }
    painter.setFont(caption);
    painter.setPen(theme.text2);
    painter.drawText(QRectF(number.left(), number.top() - captionMetrics.height(), number.width(), captionMetrics.height()),
                     Qt::AlignCenter, m_target ? QCoreApplication::translate("TemperatureDial", "Set to") : QString());
    painter.drawText(QRectF(number.left(), number.bottom() + 4, number.width(), captionMetrics.height()),
                     Qt::AlignCenter, m_target ? Format::unitName(m_unit) : QString());
}

void TemperatureDial::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_target || !valueAt(event->position(), true)) {
        event->ignore();
        return;
    }
    m_pressed = true;
    m_pressedAt = event->position();
}

void TemperatureDial::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    if (!m_dragging && (event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    const std::optional<Temperature> value = valueAt(event->position(), false);
    if (value && value != m_target) {
        m_target = value;
        setValue(value->tenths());
        update();
        Q_EMIT dragged(*value);
    }
}

void TemperatureDial::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    if (std::exchange(m_dragging, false)) {
        Q_EMIT released(*m_target);
    } else if (const std::optional<Temperature> value = valueAt(event->position(), true)) {
        Q_EMIT clicked(*value);
    }
}

void TemperatureDial::abortDrag()
{
    m_pressed = false;
    if (std::exchange(m_dragging, false))
        Q_EMIT dragAborted();
}

void TemperatureDial::focusOutEvent(QFocusEvent *event)
{
    abortDrag();
    QAbstractSlider::focusOutEvent(event);
}

void TemperatureDial::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        abortDrag();
    QAbstractSlider::changeEvent(event);
}

void TemperatureDial::wheelEvent(QWheelEvent *event)
{
    // Without the focus the wheel belongs to the page: an accidental change would cost a call.
    if (!hasFocus() || !m_target) {
        event->ignore();
        return;
    }
    m_wheelRest += event->angleDelta().y();
    const int notches = m_wheelRest / 120;
    m_wheelRest -= notches * 120;
    if (notches != 0)
        Q_EMIT stepRequested(notches);
    event->accept();
}

void TemperatureDial::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        abortDrag();
        return;
    }
    if (!m_target) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Minus:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_PageUp:
        Q_EMIT stepRequested(5);
        return;
    case Qt::Key_PageDown:
        Q_EMIT stepRequested(-5);
        return;
    case Qt::Key_Home:
        Q_EMIT extremeRequested(lowestOfferedSetPoint);
        return;
    case Qt::Key_End:
        Q_EMIT extremeRequested(highestSetPoint);
        return;
    default:
        break;
    }
    if (!event->text().isEmpty() && event->text().front().isDigit() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        Q_EMIT digitTyped(event->text());
    else
        event->ignore();
}
