#pragma once

#include "app/household/freshness.h"
#include "ui/commandline.h"

#include <QFrame>

// One thermostat at a glance: measured, doing, set, and what became of the last command. One tab stop; `+`
// and `-` step, Enter opens the detail.
class ThermostatCard : public QFrame
{
    Q_OBJECT

public:
    ThermostatCard(const House &house, const QString &moduleId, QWidget *parent = nullptr);

    QString moduleId() const { return m_moduleId; }
    // Shows what the household knows now.
    void refresh(Temperature::Unit unit);

    // Why nothing can be sent now; empty when it can.
    void setBlocked(const QString &reason);

Q_SIGNALS:
    void openRequested(const QString &moduleId);
    void digitTyped(const QString &moduleId, const QString &digit);
    void moveRequested(int dx, int dy); // arrow keys: to the neighbouring card
    void menuRequested(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QPushButton *stepButton(const QString &icon, int steps);
    void showReading(const Thermostat &thermostat, const Home &home, const QDateTime &now);
    void showTarget(const Thermostat &thermostat);
    void popUp(QPushButton *button, void (*fill)(class QMenu *, const QString &, const House &));
    void step(int steps);
    void boostKey(bool stop);
    bool plainKey(QKeyEvent *event); // without Ctrl, Alt and the like; false when it is none of the card's
    void showAge(const Thermostat &thermostat, Freshness age, const QDateTime &now);
    void offerReading(bool isOld);
    void updateIcons();

    House m_house;
    QString m_moduleId;
    QString m_idPrefix;
    Temperature::Unit m_unit = Temperature::Unit::Celsius;
    QString m_blocked;
    bool m_canStep = false;
    std::optional<QPoint> m_pressedAt; // and not dragged since
    QTimer m_changed; // runs while the mark of a change made elsewhere is shown
    TextLine *m_name;
    TextLine *m_temperature;
    IconLabel *m_humidityIcon;
    TextLine *m_humidity;
    IconLabel *m_stateIcon;
    TextLine *m_state;
    QPushButton *m_cooler;
    TextLine *m_target;
    QPushButton *m_warmer;
    TextLine *m_mode;
    QPushButton *m_modeButton;
    QPushButton *m_boostButton;
    QWidget *m_ageRow;
    IconLabel *m_ageIcon;
    TextLine *m_age;
    QPushButton *m_read = nullptr; // made when the reading is old
    CommandLine *m_command;
};
