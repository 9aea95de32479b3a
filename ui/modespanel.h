#pragma once

#include "ui/choicebox.h"
#include "ui/endtimefield.h"
#include "ui/house.h"
#include "ui/labels.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>

// The modes of one thermostat: Automatic with its program, Manual with its end, Off, Protection, Boost.
class ModesPanel : public Surface
{
    Q_OBJECT

public:
    explicit ModesPanel(const House &house, QWidget *parent = nullptr);

    // `blocked` says why nothing can be sent now; empty when it can.
    void show(const Thermostat &thermostat, const Home &home, const QDateTime &now, const QString &blocked);
    void focusEnd() { m_end->setFocus(); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QLayout *buildProgram();
    QWidget *buildEnd();
    QLayout *buildBoost();
    void connectControls();
    void endChosen(int index);
    void sendEndTime();
    void leaveEndTime();
    void closeEndTime();
    void showPrograms(const Thermostat &thermostat);
    void showEnds(const Thermostat &thermostat, const Home &home, const QDateTime &now);

    House m_house;
    QString m_moduleId;
    bool m_showing = false; // the radio buttons follow the household, not the person
    QButtonGroup *m_modes;
    QRadioButton *m_automatic;
    QRadioButton *m_manual;
    QRadioButton *m_off;
    QRadioButton *m_protection;
    ChoiceBox *m_program;
    QWidget *m_endRow;
    ChoiceBox *m_end;
    EndTimeField *m_endTime;
    Paragraph *m_endProblem;
    QList<QPushButton *> m_boosts;
    QLabel *m_boost;
    QPushButton *m_stopBoost;
};
