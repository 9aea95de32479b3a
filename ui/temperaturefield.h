#pragma once

#include "app/smarther/temperature.h"

#include <QLineEdit>

#include <optional>

// A temperature as a typed number: `.` or `,`, with or without a unit. Enter sends, Esc leaves; out of range
// is said, not silently changed.
class TemperatureField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TemperatureField(QWidget *parent = nullptr);

    void setUnit(Temperature::Unit unit);
    void setShown(std::optional<Temperature> value); // ignored while the person types
    void beginWith(const QString &text);             // takes the focus

Q_SIGNALS:
    void entered(Temperature value);
    void refused(const QString &why); // empty: all is well again
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void enter();
    void reset();

    Temperature::Unit m_unit = Temperature::Unit::Celsius;
    std::optional<Temperature> m_shown;
    bool m_resetting = false;
};
