#include "ui/historyinsights.h"

#include "ui/format.h"
#include "ui/historywords.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
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
                      : HistoryWords::withError(HistoryInsightsPanel::tr("%1 ± %2", "a duration and how far it may be off"), value, error);
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
    return HistoryInsightsPanel::tr("idle in the %1 with readings", "a duration").arg(Format::duration(std::llround(span.knownHours * 3600)));
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

QString damp(const HistoryInsights &insights, const QTimeZone &zone)
{
    QStringList lines;
    for (const HistoryInsights::Damp &spell : insights.damp.mid(0, mostDamp)) {
        const QString when = HistoryWords::moment(spell.from, zone);
        const QString length = Format::duration(spell.from.secsTo(spell.to));
        const QString furthest = Format::humidity(spell.furthest);
        lines << (spell.tooHigh ? HistoryInsightsPanel::tr("Above 65 % for %1 from %2 on, up to %3.", "a duration, when, a humidity").arg(length, when, furthest)
                                : HistoryInsightsPanel::tr("Below 35 % for %1 from %2 on, down to %3.", "a duration, when, a humidity").arg(length, when, furthest));
    }
    if (insights.damp.size() > mostDamp)
        lines << HistoryInsightsPanel::tr("%n more time(s).", "", static_cast<int>(insights.damp.size() - mostDamp));
    return lines.isEmpty() ? HistoryInsightsPanel::tr("never for an hour above 65 % or below 35 %") : lines.join(u'\n');
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
    for (const Row &row : rows({}, QTimeZone::utc(), Temperature::Unit::Celsius))
        addRow({.name = row.name, .caption = row.caption, .value = {}});
    auto *note = new Paragraph(explanation());
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

QString HistoryInsightsPanel::explanation()
{
    return tr("Of the last eight weeks, by the home's clock. Between two readings nobody knows: what is "
              "“about” may be off by what stands after ±.");
}

void HistoryInsightsPanel::addRow(const Row &row)
{
    const int at = m_rows->rowCount();
    auto *caption = new Paragraph(row.caption);
    caption->setObjectName(u"history.caption."_s + row.name);
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *value = new Paragraph(row.value, &Theme::text);
    value->setObjectName(u"history."_s + row.name);
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->addWidget(caption, at, 0);
    m_rows->addWidget(value, at, 1);
}

QList<HistoryInsightsPanel::Row> HistoryInsightsPanel::rows(const HistoryInsights &insights, const QTimeZone &zone, Temperature::Unit unit)
{
    const bool isCelsius = unit == Temperature::Unit::Celsius;
    return {{u"today"_s, tr("Today"), insights.days.isEmpty() ? tr("no readings") : work(insights.days.last())},
            {u"week"_s, tr("This week"), work(insights.thisWeek)},
            {u"lastWeekSoFar"_s, tr("Last week by then"), work(insights.lastWeekSoFar)},
            {u"lastWeek"_s, tr("Last week"), work(insights.lastWeek)},
            {u"warmUp"_s, isCelsius ? tr("Warms up by 1 °C in") : tr("Warms up by 1 °F in"), perDegree(insights.warmUpMinutes, unit)},
            {u"coolDown"_s, isCelsius ? tr("Cools down by 1 °C in") : tr("Cools down by 1 °F in"), perDegree(insights.coolDownMinutes, unit)},
            {u"coldest"_s, tr("Coldest"), extreme(insights.coldest, zone, unit)},
            {u"warmest"_s, tr("Warmest"), extreme(insights.warmest, zone, unit)},
            {u"damp"_s, tr("Humidity"), damp(insights, zone)}};
}

void HistoryInsightsPanel::setInsights(const HistoryInsights &insights, const QTimeZone &zone, Temperature::Unit unit)
{
    for (const Row &row : rows(insights, zone, unit)) {
        findChild<Paragraph *>(u"history.caption."_s + row.name)->setText(row.caption);
        auto *value = findChild<Paragraph *>(u"history."_s + row.name);
        value->setText(row.value);
        value->setAccessibleName(tr("%1: %2", "a caption and its value").arg(row.caption, row.value));
    }
    showDays(insights, unit);
}

QList<QStringList> HistoryInsightsPanel::days(const HistoryInsights &insights, Temperature::Unit unit)
{
    const bool cools = std::any_of(insights.days.begin(), insights.days.end(), [](const HistoryInsights::Span &day) { return day.coolingHours.value > 0; });
    QStringList names{tr("Day"), tr("Heating, about"), tr("Coldest"), tr("Warmest"), tr("Mean")};
    if (cools)
        names.insert(2, tr("Cooling, about"));
    QList<QStringList> table{names};
    const auto degrees = [&](const std::optional<double> &value) { return value ? HistoryWords::temperature(*value, unit) : u"–"_s; };
    for (auto day = insights.days.rbegin(); day != insights.days.rend(); ++day) { // the latest on top
        const bool known = day->knownHours > 0;
        QStringList cells{HistoryWords::day(day->day), known ? briefHours(day->heatingHours) : u"–"_s, degrees(day->coldest), degrees(day->warmest), degrees(day->mean)};
        if (cools)
            cells.insert(2, known ? briefHours(day->coolingHours) : u"–"_s);
        table << cells;
    }
    return table;
}

void HistoryInsightsPanel::showDays(const HistoryInsights &insights, Temperature::Unit unit)
{
    QList<QStringList> table = days(insights, unit);
    const QStringList names = table.takeFirst();
    m_days->setColumnCount(static_cast<int>(names.size()));
    m_days->setHorizontalHeaderLabels(names);
    m_days->setRowCount(static_cast<int>(table.size()));
    for (int row = 0; row < m_days->rowCount(); ++row) {
        const QStringList &cells = table[row];
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
