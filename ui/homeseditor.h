#pragma once

#include "ui/house.h"
#include "ui/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

class QPushButton;
class QVBoxLayout;
class ZoneBox;

// The homes and thermostats of the account, and what a person wants of each: shown or not, its name, the home's time
// zone, and the one in the tray. What is chosen holds at once.
class HomesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit HomesEditor(const House &house, QWidget *parent = nullptr);

private:
    struct HomeRow
    {
        QString id;
        QLineEdit *name;
        ZoneBox *zone;
        Paragraph *note;
    };
    struct Row
    {
        QString id;
        QCheckBox *shown;
        QLineEdit *name;
        TextLine *reading;
        Paragraph *trouble;
        QPushButton *again;
    };

    void rebuild();
    void addHome(QVBoxLayout *layout, const Home &home);
    void addThermostat(QVBoxLayout *layout, const Module &module);
    void addTray(QVBoxLayout *layout);
    void refresh();
    void showReading(const Row &row, const Home &home);
    void keepName(QLineEdit *field, const QString &id);
    void showTray();
    QString structure() const; // what has a row; a change of it means other rows

    House m_house;
    QWidget *m_content = nullptr;
    QString m_structure;
    QList<HomeRow> m_homes;
    QList<Row> m_rows;
    QComboBox *m_tray = nullptr;
};
