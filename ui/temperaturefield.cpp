#include "ui/temperaturefield.h"

#include "ui/format.h"

#include <QKeyEvent>
#include <QStyle>

TemperatureField::TemperatureField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(16);
    setAlignment(Qt::AlignCenter);
    connect(this, &QLineEdit::returnPressed, this, &TemperatureField::enter);
    // Not textEdited(): dictation and screen readers set the text as a program does.
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_resetting)
            return;
        setModified(true);
        setProperty("odd", false);
        update();
        Q_EMIT refused(QString());
    });
}

void TemperatureField::setUnit(Temperature::Unit unit)
{
    m_unit = unit;
}

void TemperatureField::setShown(std::optional<Temperature> value)
{
    m_shown = value;
    if (!isModified() && !property("odd").toBool())
        reset();
}

void TemperatureField::beginWith(const QString &typed)
{
    setFocus(Qt::ShortcutFocusReason);
    setText(typed);
    setModified(true);
}

void TemperatureField::reset()
{
    m_resetting = true;
    setText(m_shown ? Format::temperature(*m_shown, m_unit) : QString());
    m_resetting = false;
    setModified(false);
    setProperty("odd", false);
}

void TemperatureField::enter()
{
    if (!isModified())
        return;
    const std::optional<Temperature> value = Format::parseTemperature(text(), m_unit);
    if (value && *value >= lowestSetPoint && *value <= highestSetPoint) {
        setModified(false);
        Q_EMIT entered(*value);
        return;
    }
    setProperty("odd", true);
    update();
    Q_EMIT refused(tr("Please enter a temperature between %1 and %2.")
                       .arg(Format::temperature(lowestSetPoint, m_unit), Format::temperature(highestSetPoint, m_unit)));
}

void TemperatureField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (isModified() || property("odd").toBool())) {
        reset();
        Q_EMIT refused(QString());
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TemperatureField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::MouseFocusReason)
        enter();
}
