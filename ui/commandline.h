#pragma once

#include "ui/house.h"
#include "ui/labels.h"

#include <QPushButton>

// What became of a thermostat's last command, and the one or two things to do about it. Announced to screen
// readers when it changes.
class CommandLine : public QWidget
{
    Q_OBJECT

public:
    // `idPrefix` names the controls for tests: `card.<id>`, `detail`.
    CommandLine(const House &house, const QString &idPrefix, QWidget *parent = nullptr);

    // False when there is nothing to say.
    bool show(const Thermostat &thermostat, const Home &home, Temperature::Unit unit, const QDateTime &now);

private:
    void showWords(PendingCommand::Stage stage, const QString &text);
    void offer(const PendingCommand &command, const Thermostat &thermostat, Temperature::Unit unit);
    void announce(const QString &text, bool urgent);

    House m_house;
    QString m_moduleId;
    QString m_said;
    IconLabel *m_icon;
    TextLine *m_line;  // what is short, and leaves the card its height
    Paragraph *m_text; // what needs an answer, whole
    QWidget *m_buttons;
    QPushButton *m_cancel; // in the line itself: the card does not jump under a gesture
    QPushButton *m_first;
    QPushButton *m_second;
};
