#include "ui/accessibility.h"

#include "ui/format.h"
#include "ui/historychart.h"
#include "ui/temperaturedial.h"

#include <QAccessibleWidget>
#include <QLabel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// A slider whose value is in the unit a person sees: 21.0 °C, not 210 or 42 %.
class DialAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit DialAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Slider) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return dial()->target() ? Format::temperature(*dial()->target(), dial()->unit()) : dial()->instead();
        return QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override
    {
        const std::optional<Temperature> target = dial()->target();
        return target ? rounded(target->in(dial()->unit())) : QVariant(0.0);
    }
    void setCurrentValue(const QVariant &value) override
    {
        if (dial()->isEnabled() && dial()->target())
            Q_EMIT dial()->clicked(
                std::clamp(Temperature::from(value.toDouble(), dial()->unit()), lowestOfferedSetPoint, highestSetPoint));
    }
    QVariant minimumValue() const override { return rounded(lowestOfferedSetPoint.in(dial()->unit())); }
    QVariant maximumValue() const override { return rounded(highestSetPoint.in(dial()->unit())); }
    QVariant minimumStepSize() const override
    {
        return dial()->unit() == Temperature::Unit::Celsius ? dial()->singleStep() / 10.0 : 1.0;
    }

private:
    TemperatureDial *dial() const { return static_cast<TemperatureDial *>(widget()); }
    static double rounded(double value) { return std::round(value * 10) / 10; }
};

// A line that says nothing now keeps its room for a person who looks, and is not there for one who listens.
class LineAccessible : public QAccessibleWidget
{
public:
    explicit LineAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && widget()->accessibleName().isEmpty() ? label()->text() : own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (label()->text().isEmpty())
            state.invisible = true;
        state.readOnly = true;
        return state;
    }

private:
    const QLabel *label() const { return static_cast<QLabel *>(widget()); }
};

// What its cursor is on; the whole is told by the table beside it.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<HistoryChart *>(widget())->cursorText();
        return QAccessibleWidget::text(kind);
    }
};

} // namespace

void installAccessibility()
{
    QAccessible::installFactory([](const QString &className, QObject *object) -> QAccessibleInterface * {
        if (!object || !object->isWidgetType())
            return nullptr;
        auto *widget = static_cast<QWidget *>(object);
        if (className == "TemperatureDial"_L1)
            return new DialAccessible(widget);
        if (className == "HistoryChart"_L1)
            return new ChartAccessible(widget);
        if (className == "TextLine"_L1 || (className == "Paragraph"_L1 && static_cast<QLabel *>(widget)->textFormat() == Qt::PlainText))
            return new LineAccessible(widget);
        if (className == "ThermostatCard"_L1)
            return new QAccessibleWidget(widget, QAccessible::Grouping);
        // Qt's own for these crashes when a screen reader asks for a scroll bar that has just gone (6.4.2).
        if (className == "QScrollArea"_L1)
            return new QAccessibleWidget(widget, QAccessible::Client);
        return nullptr;
    });
}

void announce(QWidget *widget, const QString &text, bool urgent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    event.setPoliteness(urgent ? QAccessible::AnnouncementPoliteness::Assertive
                               : QAccessible::AnnouncementPoliteness::Polite);
#else
    Q_UNUSED(text)
    Q_UNUSED(urgent)
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}
