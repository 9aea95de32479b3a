#include "ui/historyinsights.h"

#include "ui/format.h"
#include "ui/historywords.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDamp = 3; // spells that are told
constexpr int cellGap = 16;
constexpr int meanNeeds = 75; // average characters of width: without them the mean gives way to the heating

QString hours(const Estimate &about)
{
    return HistoryWords::about(about.value * 3600, about.error * 3600);
}

// Beneath a heading that says "about"
QString briefHours(const Estimate &about)
{
    const QString value = Format::duration(std::llround(about.value * 3600));
    const qint64 error = std::llround(about.error * 3600);
    return error < 30 ? value
                      : HistoryInsightsPanel::tr("%1 ± %2", "a duration and how far it may be off").arg(value, Format::duration(error));
}

// What the load did; a home that only cools has nothing to say of heating.
QString work(const HistoryInsights::Span &span)
{
    if (span.knownHours <= 0)
        return HistoryInsightsPanel::tr("no readings");
    if (span.coolingHours.value > 0 && span.heatingHours.value > 0)
        return HistoryInsightsPanel::tr("heating %1, cooling %2", "two durations").arg(hours(span.heatingHours), hours(span.coolingHours));
    if (span.coolingHours.value > 0)
        return HistoryInsightsPanel::tr("cooling %1", "a duration").arg(hours(span.coolingHours));
    if (span.heatingHours.value > 0)
        return HistoryInsightsPanel::tr("heating %1", "a duration").arg(hours(span.heatingHours));
    return HistoryInsightsPanel::tr("idle");
}

QString perDegree(const std::optional<Estimate> &minutes, Temperature::Unit unit)
{
    if (!minutes)
        return HistoryInsightsPanel::tr("not known yet");
    const double share = unit == Temperature::Unit::Celsius ? 1 : 5.0 / 9;
    return HistoryWords::about(minutes->value * 60 * share, minutes->error * 60 * share);
}

QString extreme(const std::optional<HistoryInsights::Extreme> &extreme, const QTimeZone &zone, Temperature::Unit unit)
{
    if (!extreme)
        return HistoryInsightsPanel::tr("not known yet");
    return HistoryInsightsPanel::tr("%1, %2", "a temperature, when")
        .arg(HistoryWords::temperature(extreme->temperature, unit), HistoryWords::moment(extreme->at, zone));
}

void setValue(Paragraph *value, const QString &text)
{
    value->setText(text);
    value->setAccessibleName(HistoryInsightsPanel::tr("%1: %2", "a caption and its value").arg(value->property("caption").toString(), text));
}

} // namespace

HistoryInsightsPanel::HistoryInsightsPanel(QWidget *parent)
    : Surface(parent), m_rows(new QGridLayout), m_days(new QTableWidget)
{
    setObjectName(u"history.insights"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *heading = new TextLine(Type::Strong);
    heading->setLine(tr("What it tells"));
    layout->addWidget(heading);
    m_rows->setHorizontalSpacing(Space::card);
    m_rows->setVerticalSpacing(Space::small);
    m_rows->setColumnStretch(0, 2);
    m_rows->setColumnStretch(1, 5);
    layout->addLayout(m_rows);
    m_today = addRow(tr("Today"), u"today"_s);
    m_week = addRow(tr("This week"), u"week"_s);
    m_lastWeekSoFar = addRow(tr("Last week by then"), u"lastWeekSoFar"_s);
    m_lastWeek = addRow(tr("Last week"), u"lastWeek"_s);
    m_warmUp = addRow(QString(), u"warmUp"_s);
    m_coolDown = addRow(QString(), u"coolDown"_s);
    m_coldest = addRow(tr("Coldest"), u"coldest"_s);
    m_warmest = addRow(tr("Warmest"), u"warmest"_s);
    m_damp = addRow(tr("Humidity"), u"damp"_s);
    auto *note = new Paragraph(tr("Of the last eight weeks, by the home's clock. Between two readings nobody knows: what is "
                                  "“about” may be off by what stands after ±."));
    setType(note, Type::Caption);
    layout->addWidget(note);
    m_days->setObjectName(u"history.days"_s);
    m_days->setAccessibleName(tr("Day by day"));
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_days->setTabKeyNavigation(false);
    m_days->setShowGrid(false);
    m_days->setWordWrap(false);
    m_days->setFrameShape(QFrame::NoFrame);
    m_days->verticalHeader()->hide();
    m_days->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->horizontalHeader()->setHighlightSections(false);
    layout->addWidget(m_days);
}

bool HistoryInsightsPanel::isNarrow() const
{
    return width() < fontMetrics().averageCharWidth() * meanNeeds;
}

void HistoryInsightsPanel::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    if (m_days->columnCount() > 0)
        m_days->setColumnHidden(m_days->columnCount() - 1, isNarrow());
}

Paragraph *HistoryInsightsPanel::addRow(const QString &caption, const QString &name)
{
    const int row = m_rows->rowCount();
    auto *label = new Paragraph(caption);
    label->setObjectName(u"history.caption."_s + name);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *value = new Paragraph({}, &Theme::text);
    value->setObjectName(u"history."_s + name);
    value->setProperty("caption", caption);
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(value, row, 1);
    return value;
}

void HistoryInsightsPanel::setInsights(const HistoryInsights &insights, const QTimeZone &zone, Temperature::Unit unit)
{
    const bool isCelsius = unit == Temperature::Unit::Celsius;
    const auto setCaption = [this](Paragraph *value, const QString &caption) {
        findChild<Paragraph *>(u"history.caption."_s + value->objectName().section(u'.', 1))->setText(caption);
        value->setProperty("caption", caption);
    };
    setCaption(m_warmUp, isCelsius ? tr("Warms up by 1 °C in") : tr("Warms up by 1 °F in"));
    setCaption(m_coolDown, isCelsius ? tr("Cools down by 1 °C in") : tr("Cools down by 1 °F in"));
    setValue(m_today, insights.days.isEmpty() ? tr("no readings") : work(insights.days.last()));
    setValue(m_week, work(insights.thisWeek));
    setValue(m_lastWeekSoFar, work(insights.lastWeekSoFar));
    setValue(m_lastWeek, work(insights.lastWeek));
    setValue(m_warmUp, perDegree(insights.warmUpMinutes, unit));
    setValue(m_coolDown, perDegree(insights.coolDownMinutes, unit));
    setValue(m_coldest, extreme(insights.coldest, zone, unit));
    setValue(m_warmest, extreme(insights.warmest, zone, unit));
    QStringList damp;
    for (const HistoryInsights::Damp &spell : insights.damp.mid(0, mostDamp)) {
        const QString when = HistoryWords::moment(spell.from, zone);
        const QString length = Format::duration(spell.from.secsTo(spell.to));
        const QString furthest = Format::humidity(spell.furthest);
        damp << (spell.tooHigh ? tr("Above 65 % for %1 from %2 on, up to %3.", "a duration, when, a humidity").arg(length, when, furthest)
                               : tr("Below 35 % for %1 from %2 on, down to %3.", "a duration, when, a humidity").arg(length, when, furthest));
    }
    if (insights.damp.size() > mostDamp)
        damp << tr("%n more time(s).", "", static_cast<int>(insights.damp.size() - mostDamp));
    setValue(m_damp, damp.isEmpty() ? tr("never for an hour above 65 % or below 35 %") : damp.join(u'\n'));
    showDays(insights, unit);
}

void HistoryInsightsPanel::showDays(const HistoryInsights &insights, Temperature::Unit unit)
{
    bool cools = false;
    for (const HistoryInsights::Span &day : insights.days)
        cools = cools || day.coolingHours.value > 0;
    QStringList names{tr("Day"), tr("Heating, about"), tr("Coldest"), tr("Warmest"), tr("Mean")};
    if (cools)
        names.insert(2, tr("Cooling, about"));
    m_days->setColumnCount(static_cast<int>(names.size()));
    m_days->setHorizontalHeaderLabels(names);
    m_days->setRowCount(static_cast<int>(insights.days.size()));
    const auto degrees = [&](const std::optional<double> &value) { return value ? HistoryWords::temperature(*value, unit) : u"–"_s; };
    for (int row = 0; row < m_days->rowCount(); ++row) {
        const HistoryInsights::Span &day = insights.days[m_days->rowCount() - 1 - row]; // the latest on top
        const bool known = day.knownHours > 0;
        QStringList cells{HistoryWords::day(day.day), known ? briefHours(day.heatingHours) : u"–"_s, degrees(day.coldest), degrees(day.warmest), degrees(day.mean)};
        if (cools)
            cells.insert(2, known ? briefHours(day.coolingHours) : u"–"_s);
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            const bool isNumber = column >= cells.size() - 3;
            item->setToolTip(cells[column]);
            const QSize words(m_days->fontMetrics().horizontalAdvance(cells[column]) + cellGap, m_days->verticalHeader()->defaultSectionSize());
            item->setSizeHint(words);
            item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
            m_days->setItem(row, column, item);
            m_days->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
        }
    }
    for (int column = 0; column < names.size(); ++column)
        m_days->horizontalHeader()->setSectionResizeMode(column, column == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_days->setColumnHidden(static_cast<int>(names.size()) - 1, isNarrow());
    m_days->setFixedHeight(m_days->horizontalHeader()->sizeHint().height() + m_days->rowCount() * m_days->verticalHeader()->defaultSectionSize());
}
