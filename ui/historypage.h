#pragma once

#include "ui/historychart.h"
#include "ui/historyloader.h"
#include "ui/historyprint.h"
#include "ui/house.h"
#include "ui/labels.h"

#include <QScrollArea>

class HistoryChooser;
class HistoryEventsPanel;
class HistoryFiles;
class HistoryInsightsPanel;
class HistoryRangeBar;
class HistoryTable;
class HistoryTableModel;
class QMenu;
class QPushButton;
class QStackedWidget;
class Settings;

// What was read and done, of one thermostat, or of some side by side: a sentence, a chart with its twin as a table, what
// the readings tell, and what happened.
class HistoryPage : public QScrollArea
{
    Q_OBJECT

public:
    HistoryPage(const House &house, Settings &settings, QWidget *parent = nullptr);

    void open(const QString &moduleId); // empty: the one that was shown, or the first
    void focusFirst();
    QString moduleId() const { return m_ids.value(0); }
    void takeOver(const HistoryPage &before); // what is looked at, and how
    void refresh(); // homes and thermostats may have other names, or be others
    void showTable(bool table);
    bool showsTable() const;
    void exportRange();
    void savePdf();
    HistoryPrintWish whatIsPrinted() const; // of what is seen now; there is a thermostat
    void importFile();
    void keep(); // the question of what is kept

Q_SIGNALS:
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QLayout *buildChoices();
    QWidget *buildChart();
    QPushButton *addTool(QLayout *row, const QString &name, const QString &text);
    void dropUnknown();
    void followUnit();
    void followThermostat(const QString &before);
    void showAnew();
    void fillComparing();
    void compare(const QString &moduleId, bool yes);
    void choose(HistoryRange range);
    void look(const HistoryStretch &stretch);
    void load(bool soon); // not while it is hidden: being shown loads
    void apply(const QList<HistorySeries> &series);
    void tell(const HistorySummary &summary, const HistoryStretch &stretch);
    HistoryNote note() const;
    HistoryStretch told() const; // what the sentence is about
    CsvExport whatIsSeen() const;
    void askEvents();
    void askInsights();
    void recorded(const QString &moduleId);
    void showTitle();
    void updateIcons();
    QTimeZone zone() const;
    QTimeZone zoneOf(const QString &moduleId) const; // its home's, also of a former one if that is known

    House m_house;
    Settings &m_settings;
    QStringList m_ids; // shown; the first is the one everything is about
    HistoryRange m_range = HistoryRange::LastNight;
    HistoryStretch m_stretch; // seen
    std::optional<std::pair<HistoryRange, HistoryStretch>> m_rangeBefore; // a former thermostat's last days were shown instead
    Temperature::Unit m_unit = Temperature::Unit::Celsius;
    QDateTime m_insightsAsked;
    int m_asked = 0;

    HistoryLoader *m_loader;
    QPushButton *m_back;
    HistoryChooser *m_thermostat;
    QPushButton *m_comparing;
    QMenu *m_others;
    HistoryRangeBar *m_ranges;
    QPushButton *m_asTable;
    QPushButton *m_export;
    Paragraph *m_sentence;
    Paragraph *m_note;
    HistoryFiles *m_files;
    QStackedWidget *m_views;
    HistoryChart *m_chart;
    HistoryTable *m_table;
    HistoryTableModel *m_model;
    QWidget *m_tools;
    QList<QPushButton *> m_toolButtons;
    HistoryInsightsPanel *m_insights;
    HistoryEventsPanel *m_events;
};
