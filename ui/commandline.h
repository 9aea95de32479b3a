#pragma once

#include "ui/house.h"
#include "ui/labels.h"

#include <QPushButton>
#include <QTimer>

// What became of a thermostat's last command, and the one or two things to do about it. Announced to screen
// readers when it changes.
class CommandLine : public QWidget
{
    Q_OBJECT

    using Stage = PendingCommand::Stage;

public:
    // `idPrefix` names the controls for tests: `card.<id>`, `detail`.
    CommandLine(const House &house, const QString &idPrefix, QWidget *parent = nullptr);

    // False when there is nothing to say.
    bool show(const Thermostat &thermostat, const Home &home, Temperature::Unit unit, const QDateTime &now);

private:
    void showWords(Stage stage, const QString &text);
    void offer(const PendingCommand &command, const Thermostat &thermostat, Temperature::Unit unit);
    void offerUndo(const PendingCommand &command, const Thermostat &thermostat, const Home &home, const QDateTime &now);
    void say(const PendingCommand &command, const QString &text);
    void countDown();

    House m_house;
    QString m_moduleId;
    Temperature::Unit m_unit = Temperature::Unit::Celsius;
    Stage m_stage = Stage::Confirmed; // of what was last said
    QString m_said;
    QTimer m_countdown; // runs while seconds are shown
    IconLabel *m_icon;
    TextLine *m_line;  // what is short, and leaves the card its height
    Paragraph *m_text; // what needs an answer, whole
    QWidget *m_buttons;
    QPushButton *m_cancel; // in the line itself: the card does not jump under a gesture
    QPushButton *m_undo;
    QPushButton *m_first;
    QPushButton *m_second;
};
