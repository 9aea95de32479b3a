#pragma once

#include "app/smarther/temperature.h"

#include <QAbstractSlider>
#include <QColor>

#include <optional>

struct Theme;

// The set point as an arc from 7 to 40 °C. Drag, click, arrow keys, and the wheel while it has the focus. The
// value is in tenths of a degree Celsius; a screen reader hears it in the unit shown.
class TemperatureDial : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit TemperatureDial(QWidget *parent = nullptr);

    void setUnit(Temperature::Unit unit);
    Temperature::Unit unit() const { return m_unit; }
    // Empty: there is no target to set, the dial is shown without a handle and takes no input. Then `instead` is said: the
    // mode that needs none.
    void setTarget(std::optional<Temperature> target, const QString &instead = {});
    std::optional<Temperature> target() const { return m_target; }
    QString instead() const { return m_instead; }
    void setMeasured(std::optional<Temperature> measured);
    // The colour between the measured temperature and the target: by load state.
    void setFill(QColor Theme::*colour);
    void setPending(bool pending); // the target is a wish, not yet confirmed

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dragged(Temperature to);  // being held: nothing is sent
    void released(Temperature at); // a drag ended
    void clicked(Temperature at);  // on the track
    void dragAborted();            // Esc, another window: nothing is to be sent
    void stepRequested(int steps); // keys and wheel
    void extremeRequested(Temperature at); // Home, End
    void digitTyped(const QString &digit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF circle() const;
    double angleOf(Temperature value) const; // degrees, counter-clockwise from three o'clock
    std::optional<Temperature> valueAt(const QPointF &point, bool onlyOnTrack) const;
    void abortDrag();
    void paintArc(QPainter &painter, const Theme &theme) const;
    void paintWords(QPainter &painter) const;

    Temperature::Unit m_unit = Temperature::Unit::Celsius;
    std::optional<Temperature> m_target;
    QString m_instead;
    std::optional<Temperature> m_measured;
    QColor Theme::*m_fill;
    bool m_pending = false;
    bool m_pressed = false;
    bool m_dragging = false;
    QPointF m_pressedAt;
    int m_wheelRest = 0;
};
