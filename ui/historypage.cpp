#include "ui/historypage.h"

#include "app/history/whenready.h"
#include "app/settings.h"
#include "ui/format.h"
#include "ui/historychooser.h"
#include "ui/historyevents.h"
#include "ui/historyfiles.h"
#include "ui/historyinsights.h"
#include "ui/historykeepdialog.h"
#include "ui/historyrangebar.h"
#include "ui/historytable.h"
#include "ui/historywords.h"
#include "ui/pagecolumn.h"
#include "ui/wraprow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostCompared = 4; // lines that can be told apart on grey paper
constexpr double toolShare = 0.5;
constexpr double toolZoom = 2;
constexpr int lastDays = 7; // of a former thermostat
constexpr qint64 insightsLast = 300; // seconds

} // namespace

HistoryPage::HistoryPage(const House &house, Settings &settings, QWidget *parent)
    : QScrollArea(parent), m_house(house), m_settings(settings), m_loader(new HistoryLoader(house.history, this)),
      m_back(new QPushButton(tr("Overview"))), m_thermostat(new HistoryChooser(house)), m_comparing(new QPushButton(tr("&Compare"))),
      m_others(new QMenu(this)), m_ranges(new HistoryRangeBar), m_asTable(new QPushButton(tr("Ta&ble"))),
      m_export(new QPushButton(tr("E&xport…"))), m_sentence(new Paragraph({}, &Theme::text)), m_note(new Paragraph),
      m_files(new HistoryFiles(house.history)), m_views(new QStackedWidget), m_chart(new HistoryChart),
      m_table(new HistoryTable), m_model(new HistoryTableModel(house.history, this)), m_tools(new QWidget),
      m_insights(new HistoryInsightsPanel), m_events(new HistoryEventsPanel(house.household))
{
    setObjectName(u"history"_s);
    setAccessibleName(tr("History"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::card, Space::small, Space::card, Space::page);
    layout->setSpacing(Space::normal);
    layout->addWidget(buildHeader());
    layout->addLayout(buildChoices());
    layout->addWidget(m_ranges);
    m_sentence->setObjectName(u"history.sentence"_s);
    m_note->setObjectName(u"history.note"_s);
    m_note->hide();
    layout->addWidget(m_sentence);
    layout->addWidget(m_note);
    layout->addWidget(m_files);
    layout->addWidget(buildChart(), 1);
    layout->addWidget(m_insights);
    layout->addWidget(m_events);
    setWidget(content);
    keepBarInMargin(this);

    connect(m_ranges, &HistoryRangeBar::rangeChosen, this, [this](HistoryRange range) {
        m_rangeBefore.reset();
        choose(range);
    });
    connect(m_ranges, &HistoryRangeBar::stretchChosen, this, [this](const HistoryStretch &stretch) {
        m_rangeBefore.reset();
        m_range = HistoryRange::Own;
        look(stretch);
    });
    connect(m_chart, &HistoryChart::viewChanged, this, [this] {
        m_range = HistoryRange::Own;
        m_ranges->setRange(m_range);
        m_stretch = {.from = m_chart->view().from, .to = m_chart->view().to};
        load(true);
    });
    connect(m_loader, &HistoryLoader::loaded, this, &HistoryPage::apply);
    connect(m_loader, &HistoryLoader::told, this, &HistoryPage::tell);
    connect(&m_house.history, &History::recorded, this, &HistoryPage::recorded);
    connect(&m_house.household, &Household::choicesChanged, this, &HistoryPage::followUnit);
    updateIcons();
}

QWidget *HistoryPage::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_back->setProperty("look", u"quiet"_s);
    m_back->setObjectName(u"history.back"_s);
    m_back->setAccessibleName(tr("Back to the overview"));
    auto *title = new TextLine(Type::Title);
    title->setLine(tr("History"));
    layout->addWidget(m_back);
    layout->addWidget(title, 1);
    connect(m_back, &QPushButton::clicked, this, &HistoryPage::backRequested);
    return header;
}

QLayout *HistoryPage::buildChoices()
{
    auto *row = new WrapRow(Space::small);
    m_comparing->setObjectName(u"history.compare"_s);
    m_comparing->setMenu(m_others);
    m_asTable->setObjectName(u"history.asTable"_s);
    m_asTable->setCheckable(true);
    m_export->setObjectName(u"history.exportButton"_s);
    row->addWidget(m_thermostat);
    row->addWidget(m_comparing);
    row->addWidget(m_asTable);
    row->addWidget(m_export);
    connect(m_thermostat, &HistoryChooser::chosen, this, &HistoryPage::open);
    connect(m_thermostat, &HistoryChooser::othersOffered, this, &HistoryPage::dropUnknown);
    connect(m_asTable, &QPushButton::toggled, this, &HistoryPage::showTable);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportRange);
    connect(m_others, &QMenu::aboutToShow, this, &HistoryPage::fillComparing);
    return row;
}

QPushButton *HistoryPage::addTool(QLayout *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton;
    button->setObjectName(u"history."_s + name);
    button->setProperty("look", u"quiet"_s);
    button->setFixedSize(Space::controlHeight, Space::controlHeight);
    button->setToolTip(text);
    button->setAccessibleName(text);
    row->addWidget(button);
    m_toolButtons << button;
    return button;
}

QWidget *HistoryPage::buildChart()
{
    auto *surface = new Surface;
    auto *layout = new QVBoxLayout(surface);
    layout->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    layout->setSpacing(0);
    m_table->setModel(m_model);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    layout->addWidget(m_views, 1);
    m_tools->setLayoutDirection(Qt::LeftToRight); // as time runs
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::tiny);
    row->addStretch();
    const QPushButton *earlier = addTool(row, u"earlier"_s, tr("Earlier"));
    const QPushButton *wider = addTool(row, u"wider"_s, tr("Show more time"));
    const QPushButton *closer = addTool(row, u"closer"_s, tr("Show less time"));
    const QPushButton *later = addTool(row, u"later"_s, tr("Later"));
    row->addStretch();
    layout->addWidget(m_tools);
    connect(earlier, &QPushButton::clicked, this, [this] { m_chart->pan(-toolShare); });
    connect(later, &QPushButton::clicked, this, [this] { m_chart->pan(toolShare); });
    connect(closer, &QPushButton::clicked, this, [this] { m_chart->zoom(1 / toolZoom); });
    connect(wider, &QPushButton::clicked, this, [this] { m_chart->zoom(toolZoom); });
    return surface;
}

void HistoryPage::updateIcons()
{
    const QColor colour = Theme::of(this).text2;
    m_back->setIcon(tintedIcon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s, colour, this));
    const QStringList names{u"chevron-left"_s, u"minus"_s, u"plus"_s, u"chevron-right"_s};
    for (qsizetype i = 0; i < m_toolButtons.size(); ++i)
        m_toolButtons[i]->setIcon(tintedIcon(names.value(i), colour, this));
}

void HistoryPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    showAnew();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_stretch.from.isValid())
        load(true); // finer columns may be seen now
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QScrollArea::keyPressEvent(event);
}

void HistoryPage::focusFirst()
{
    m_views->currentWidget()->setFocus();
}

QTimeZone HistoryPage::zone() const
{
    return zoneOf(moduleId());
}

QTimeZone HistoryPage::zoneOf(const QString &moduleId) const
{
    if (const Home *home = HistoryWords::homeOf(moduleId, m_house.household))
        return home->zone;
    const HistoryKept *former = m_thermostat->former(moduleId);
    const QTimeZone known(former ? former->names.zone.toLatin1() : QByteArray());
    return known.isValid() ? known : QTimeZone::systemTimeZone();
}

// Those that are offered no more; all is about the first of the rest.
void HistoryPage::dropUnknown()
{
    const QStringList offered = m_thermostat->offered();
    const QStringList before = m_ids;
    m_ids.removeIf([&](const QString &id) { return !offered.contains(id); });
    if (m_ids.isEmpty() && !offered.isEmpty())
        m_ids << offered.first();
    m_thermostat->setThermostat(moduleId());
    m_comparing->setEnabled(offered.size() > 1);
    if (m_ids != before)
        followThermostat(before.value(0));
}

void HistoryPage::fillComparing()
{
    m_others->clear();
    for (int i = 0; i < m_thermostat->count(); ++i) {
        const QString id = m_thermostat->itemData(i).toString();
        if (id.isEmpty() || id == moduleId()) // a line, or the one that is shown
            continue;
        QAction *action = m_others->addAction(Format::withoutMnemonic(m_thermostat->itemText(i)));
        action->setCheckable(true);
        action->setChecked(m_ids.contains(id));
        action->setEnabled(action->isChecked() || m_ids.size() < mostCompared);
        connect(action, &QAction::toggled, this, [this, id](bool yes) { compare(id, yes); });
    }
}

void HistoryPage::compare(const QString &moduleId, bool yes)
{
    m_ids.removeAll(moduleId);
    if (yes)
        m_ids << moduleId;
    showTitle();
    load(false);
}

void HistoryPage::refresh()
{
    followUnit();
    m_thermostat->refresh();
    dropUnknown();
}

void HistoryPage::followUnit()
{
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    if (m_unit == unit)
        return;
    m_unit = unit;
    m_insightsAsked = {};
    showAnew();
}

void HistoryPage::open(const QString &moduleId)
{
    const QString before = this->moduleId();
    if (!moduleId.isEmpty() && moduleId != before)
        m_ids = {moduleId};
    refresh();
    followThermostat(before);
}

// Of a former one there is nothing to see in a range that ends now: its last days are shown then.
void HistoryPage::followThermostat(const QString &before)
{
    if (moduleId() != before)
        m_insightsAsked = {};
    const HistoryKept *former = m_thermostat->former(moduleId());
    if (!former && m_rangeBefore)
        std::tie(m_range, m_stretch) = *std::exchange(m_rangeBefore, std::nullopt);
    const HistoryStretch usual = m_range == HistoryRange::Own ? m_stretch : HistoryRanges::stretch(m_range, m_house.clock.now(), zone());
    if (former && moduleId() != before && former->last < usual.from) {
        if (!m_rangeBefore)
            m_rangeBefore = {m_range, m_stretch};
        m_range = HistoryRange::Own;
        m_stretch = {.from = former->last.addDays(-lastDays), .to = former->last.addSecs(1)};
    }
    showAnew();
}

void HistoryPage::showAnew()
{
    if (m_range == HistoryRange::Own)
        look(m_stretch);
    else
        choose(m_range);
    askInsights();
}

void HistoryPage::takeOver(const HistoryPage &before)
{
    m_ids = before.m_ids;
    m_thermostat->takeOver(*before.m_thermostat);
    m_range = before.m_range;
    m_stretch = before.m_stretch;
    m_rangeBefore = before.m_rangeBefore;
    showTable(before.showsTable());
}

void HistoryPage::choose(HistoryRange range)
{
    m_range = range;
    look(HistoryRanges::stretch(range, m_house.clock.now(), zone()));
}

void HistoryPage::look(const HistoryStretch &stretch)
{
    m_stretch = stretch;
    m_ranges->setRange(m_range);
    m_chart->setLatest(std::max(m_house.clock.now(), stretch.to));
    m_chart->setView({.from = stretch.from, .to = stretch.to, .zone = zone(), .unit = m_unit});
    showTitle();
    load(false);
}

void HistoryPage::load(bool soon)
{
    m_ranges->setStretch(m_stretch, zone());
    if (m_ids.isEmpty()) {
        m_chart->setLines({});
        m_sentence->setText(tr("There is no thermostat yet."));
        return;
    }
    if (!isVisible())
        return;
    const HistoryLoader::Wish wish{.moduleIds = m_ids, .seen = m_stretch, .told = told(), .columnsSeen = m_chart->columnsSeen()};
    if (soon)
        m_loader->loadSoon(wish);
    else
        m_loader->load(wish);
}

HistoryStretch HistoryPage::told() const
{
    return m_range == HistoryRange::LastNight ? HistoryRanges::night(m_house.clock.now(), zone()) : m_stretch;
}

// Where the history begins, and ends, if that is not beyond what is seen now, whatever is looked at when it is asked.
// `first`: the first reading, invalid: none.
HistoryNote HistoryPage::note() const
{
    if (const HistoryKept *former = m_thermostat->former(moduleId())) {
        const QString day = Format::day(former->last.toTimeZone(zone()).date().startOfDay()); // the day that it was there
        return [text = tr("Nothing new of it is recorded. It was last read on %1.", "a day").arg(day)](const QDateTime &) { return text; };
    }
    return [zone = zone(), from = m_stretch.from, now = m_house.clock.now()](const QDateTime &first) {
        if (!first.isValid())
            return tr("History starts when Tepore runs. There is no reading of this thermostat yet.");
        if (first <= from)
            return QString();
        const QDateTime there = first.toTimeZone(zone);
        if (there.date() == now.toTimeZone(zone).date())
            return tr("History starts when Tepore runs. For now: since today %1.", "a time of day").arg(Format::clock(there.time()));
        return tr("History starts when Tepore runs. For now: since %1.", "a day and a time of day").arg(HistoryWords::moment(first, zone));
    };
}

void HistoryPage::apply(const QList<HistorySeries> &series)
{
    QList<HistoryLine> lines;
    for (const HistorySeries &one : series)
        lines << HistoryLine{.name = m_thermostat->nameOf(one.moduleId), .series = one};
    m_chart->setLines(lines);
    m_note->setText(note()(series.isEmpty() ? QDateTime() : series.first().firstReading));
    m_note->setVisible(!m_note->text().isEmpty());
    if (showsTable())
        m_model->show(moduleId(), m_stretch.from, m_stretch.to, zone(), m_unit);
}

void HistoryPage::tell(const HistorySummary &summary, const HistoryStretch &stretch)
{
    const QString text = HistoryWords::sentence(summary, stretch.from, stretch.to, zone(), m_unit);
    m_sentence->setText(text);
    m_chart->setAccessibleDescription(text);
    askEvents();
}

void HistoryPage::askEvents()
{
    whenReady(m_house.history.events(m_ids, m_stretch.from, m_stretch.to, HistoryEventsPanel::most + 1), this, [this, asked = ++m_asked](const QList<HistoryEvent> &events) {
            if (asked == m_asked)
                m_events->setEvents(events, {.zone = zone(), .unit = m_unit, .now = m_house.clock.now(), .named = m_ids.size() > 1});
        });
}

void HistoryPage::askInsights()
{
    const QDateTime now = m_house.clock.now();
    if (m_ids.isEmpty() || !isVisible() || (m_insightsAsked.isValid() && m_insightsAsked.secsTo(now) < insightsLast))
        return;
    m_insightsAsked = now;
    whenReady(m_house.history.insights(moduleId(), now, zone()), this, [this, id = moduleId()](const HistoryInsights &insights) {
        if (id != moduleId())
            return;
        m_insights->setInsights(insights, zone(), m_unit);
        m_insights->setVisible(insights.coldest || !m_thermostat->former(id)); // of late weeks it may have nothing to tell
    });
}

// A range that ends now goes on with the time.
void HistoryPage::recorded(const QString &moduleId)
{
    if (moduleId.isEmpty())
        m_thermostat->refresh(); // others may have come in a file
    if (!isVisible() || (!moduleId.isEmpty() && !m_ids.contains(moduleId)))
        return;
    if (m_range != HistoryRange::Own) {
        m_stretch = HistoryRanges::stretch(m_range, m_house.clock.now(), zone());
        m_chart->setLatest(std::max(m_house.clock.now(), m_stretch.to));
        m_chart->setView({.from = m_stretch.from, .to = m_stretch.to, .zone = zone(), .unit = m_unit});
    }
    load(true);
    askInsights();
}

void HistoryPage::showTitle()
{
    const QString names = m_ids.isEmpty() ? QString() : m_thermostat->nameOf(moduleId());
    const QString range = m_range == HistoryRange::Own
                              ? tr("%1 to %2", "two moments").arg(HistoryWords::moment(m_stretch.from, zone()), HistoryWords::moment(m_stretch.to, zone()))
                              : HistoryRangeBar::name(m_range);
    m_chart->setTitle(tr("Temperature of %1, %2", "a thermostat, a range of time").arg(names, range));
}

bool HistoryPage::showsTable() const
{
    return m_views->currentWidget() == m_table;
}

void HistoryPage::showTable(bool table)
{
    if (table == showsTable())
        return;
    const bool hadFocus = m_views->currentWidget()->hasFocus();
    m_views->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    m_tools->setVisible(!table);
    m_asTable->setChecked(table);
    if (table)
        m_model->show(moduleId(), m_stretch.from, m_stretch.to, zone(), m_unit);
    if (hadFocus)
        m_views->currentWidget()->setFocus();
}

CsvExport HistoryPage::whatIsSeen() const
{
    CsvExport what{.file = {}, .sources = {}, .from = m_stretch.from, .to = m_stretch.to};
    for (const QString &id : std::as_const(m_ids)) {
        const Home *home = HistoryWords::homeOf(id, m_house.household);
        const HistoryKept *former = m_thermostat->former(id);
        what.sources << CsvExport::Source{.moduleId = id,
                                          .home = home ? home->name : former ? former->names.home : QString(),
                                          .thermostat = m_thermostat->nameOf(id),
                                          .zone = zoneOf(id)};
    }
    return what;
}

void HistoryPage::exportRange()
{
    m_files->exportCsv(whatIsSeen());
}

HistoryPrintWish HistoryPage::whatIsPrinted() const
{
    HistoryPrintWish wish{.what = whatIsSeen(),
                          .told = told(),
                          .note = note(),
                          .household = m_house.household,
                          .sheet = {}};
    wish.sheet.view = m_chart->view();
    wish.sheet.printedAt = m_house.clock.now();
    wish.sheet.family = QApplication::font().family();
    wish.sheet.direction = layoutDirection();
    return wish;
}

void HistoryPage::savePdf()
{
    if (!m_ids.isEmpty())
        m_files->savePdf(whatIsPrinted());
}

void HistoryPage::importFile()
{
    m_files->importCsv();
}

void HistoryPage::keep()
{
    auto *dialog = new HistoryKeepDialog(m_house.history, m_house.household, m_settings.historyDays(), this);
    connect(dialog, &HistoryKeepDialog::daysChosen, this, [this](int days) {
        m_settings.setHistoryDays(days);
        whenReady(m_house.history.setDaysKept(days), this, [this](bool) { load(false); });
    });
    connect(dialog, &HistoryKeepDialog::removed, this, [this](const QString &id, const QString &name, bool isGone) {
        const QString called = m_house.household.thermostat(id) ? m_thermostat->nameOf(id) : name;
        if (isGone)
            m_files->say(tr("The readings of %1 are deleted.").arg(called), &Theme::ok);
        else
            m_files->say(tr("The readings of %1 could not all be deleted: the history's file cannot be written. Try again.").arg(called),
                         &Theme::error);
        m_insightsAsked = {};
        m_thermostat->refresh();
        askInsights();
        load(false);
    });
    dialog->open();
}
