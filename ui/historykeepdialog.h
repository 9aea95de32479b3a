#pragma once

#include <QDialog>

class History;
class Household;
class QComboBox;
class QPushButton;

// How long readings are kept, and which are to be forgotten.
class HistoryKeepDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryKeepDialog(History &history, const Household &household, int daysKept, QWidget *parent);

    static constexpr int forEver = 36'500; // days

Q_SIGNALS:
    void daysChosen(int days);
    void removed(const QString &moduleId);

private:
    void keep();
    void askToRemove();

    History &m_history;
    int m_daysKept;
    QComboBox *m_days;
    QComboBox *m_thermostat;
    QPushButton *m_remove;
};
