#pragma once

#include <QDialog>

class History;
struct HistoryKept;
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
    // Not gone: the file has readings of it still.
    void removed(const QString &moduleId, const QString &name, bool isGone);

private:
    void keep();
    void listGone(const QList<HistoryKept> &kept);
    void askToRemove();

    History &m_history;
    const Household &m_household;
    int m_daysKept;
    QComboBox *m_days;
    QComboBox *m_thermostat;
    QPushButton *m_remove;
};
