#pragma once

#include "ui/commandline.h"
#include "ui/historysketch.h"
#include "ui/modespanel.h"
#include "ui/temperaturedial.h"
#include "ui/temperaturefield.h"

#include <QScrollArea>

// One thermostat, whole: the dial, every mode, how long a setting lasts, boost, and what is known of it.
class DetailPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPage(const House &house, QWidget *parent = nullptr);

    void open(const QString &moduleId);
    QString moduleId() const { return m_moduleId; }
    void refresh();
    void setBlocked(const QString &reason);
    void focusEnd(); // the choice of how long a manual setting lasts
    // Opens the number field with what was typed on a card.
    void typeNumber(const QString &digits);

Q_SIGNALS:
    void backRequested();
    void historyRequested(const QString &moduleId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildSetting();
    QWidget *buildReading();
    void connectDial();
    void showReading(const Thermostat &thermostat, const Home &home, const QDateTime &now);
    void showSetting(const Thermostat &thermostat);
    void arrange();
    void placeNews();
    void updateIcons();

    House m_house;
    QString m_moduleId;
    QString m_blocked;
    Temperature::Unit m_unit = Temperature::Unit::Celsius;

    QPushButton *m_back;
    TextLine *m_name;
    TextLine *m_homeName;
    TemperatureDial *m_dial;
    QPushButton *m_cooler;
    TemperatureField *m_field;
    QPushButton *m_warmer;
    Paragraph *m_fieldProblem;
    TextLine *m_temperature;
    TextLine *m_humidity;
    IconLabel *m_humidityIcon;
    IconLabel *m_stateIcon;
    TextLine *m_state;
    TextLine *m_function;
    TextLine *m_mode;
    TextLine *m_age;
    Paragraph *m_trouble;
    CommandLine *m_command;
    Surface *m_news; // what became of the last command: below all that is clicked, and in sight wherever the page is scrolled
    int m_newsHeight = 0; // that is kept free for it
    QPushButton *m_readNow;
    ModesPanel *m_modes;
    HistorySketch *m_sketch;
    QWidget *m_columns = nullptr;
    QWidget *m_setting = nullptr;
    QWidget *m_reading = nullptr;
    class QBoxLayout *m_split = nullptr; // the dial, and what stands beside or below it
    class QVBoxLayout *m_right = nullptr;
};
