#pragma once

#include "app/activity/activity.h"
#include "ui/house.h"
#include "ui/labels.h"

class ActivityModel;
class QComboBox;
class QPushButton;
class QTableView;

// What happened in the homes, by whom, and how it ended (ux.md §6.5).
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    // `ledgerFile` is read beside whoever writes it.
    ActivityPage(const House &house, const QString &ledgerFile, QWidget *parent = nullptr);

    void open();
    void focusFirst();
    QString copied() const; // the current row, its cells apart by tabs; empty: none is

Q_SIGNALS:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QLayout *buildChoices();
    QWidget *buildDetails();
    void buildTable();
    void listThermostats();
    void load();
    void showWhatIsThere();
    void showDetails(int row);
    void fitColumns();
    void fitRows();

    House m_house;
    QPushButton *m_back;
    QComboBox *m_kind;
    QComboBox *m_thermostat;
    QWidget *m_frame = nullptr; // around the table
    QTableView *m_table;
    ActivityModel *m_model;
    Paragraph *m_nothing;
    QWidget *m_details = nullptr;
    Paragraph *m_sentence = nullptr;
    Paragraph *m_reason = nullptr;
    Paragraph *m_technical = nullptr;
};
