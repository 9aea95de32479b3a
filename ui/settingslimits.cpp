#include "ui/settingslimits.h"

#include "ui/choicebox.h"
#include "ui/format.h"
#include "ui/wraprow.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// In whole degrees Celsius, and percent.
constexpr std::pair coldest{3, 25};
constexpr std::pair warmest{18, 40};
constexpr std::pair humidest{40, 90};
constexpr int humidityStep = 5;
constexpr int never = -1000;

void select(QComboBox *box, int value, const QString &text)
{
    if (const int same = box->findText(text); box->findData(value) < 0 && same >= 0)
        box->setItemData(same, value); // chosen with another unit, and rounded to the same
    if (box->findData(value) < 0) {
        int at = 1;
        while (at < box->count() && box->itemData(at).toInt() < value)
            ++at;
        box->insertItem(at, text, value);
    }
    box->setCurrentIndex(box->findData(value));
}

void fillDegrees(QComboBox *box, const std::pair<int, int> &range, Temperature::Unit unit,
                 const std::optional<Temperature> &chosen)
{
    box->addItem(LimitSettings::tr("never"), never);
    const int last = static_cast<int>(std::lround(Temperature::fromCelsius(range.second).in(unit)));
    for (int degrees = static_cast<int>(std::lround(Temperature::fromCelsius(range.first).in(unit))); degrees <= last; ++degrees) {
        const Temperature value = Temperature::from(degrees, unit);
        box->addItem(Format::temperature(value, unit), value.tenths());
    }
    select(box, chosen ? chosen->tenths() : never, chosen ? Format::temperature(*chosen, unit) : QString());
}

void fillPercent(QComboBox *box, const std::optional<int> &chosen)
{
    box->addItem(LimitSettings::tr("never"), never);
    for (int percent = humidest.first; percent <= humidest.second; percent += humidityStep)
        box->addItem(Format::humidity(percent), percent);
    select(box, chosen.value_or(never), chosen ? Format::humidity(*chosen) : QString());
}

std::optional<int> chosenIn(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == never ? std::nullopt : std::optional(value);
}

std::optional<Temperature> degreesIn(const QComboBox *box)
{
    const std::optional<int> tenths = chosenIn(box);
    return tenths ? std::optional(Temperature::fromTenths(*tenths)) : std::nullopt;
}

} // namespace

LimitSettings::LimitSettings(const House &house, QWidget *parent)
    : SettingsSection(tr("Thermostats"), parent), m_house(house)
{
    connect(&m_house.household, &Household::homesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void LimitSettings::refresh()
{
    clearRows();
    auto *lead = new Paragraph(m_house.household.moduleIds().isEmpty()
                                   ? tr("No thermostats yet.")
                                   : tr("The limits for the notifications above. A room that is beyond one for ten "
                                                    "minutes is told of."));
    addRow(lead, lead->text());
    for (const Home &home : m_house.household.homes()) {
        for (const Thermostat &thermostat : home.thermostats)
            addThermostat(thermostat, home);
    }
}

QComboBox *LimitSettings::addLimit(QLayout *to, const QString &caption, const QString &name, const QString &thermostat)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, Space::small, 0);
    column->setSpacing(Space::tiny);
    auto *label = new TextLine(Type::Caption, &Theme::text2);
    label->setLine(caption);
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(tr("%1: %2", "a thermostat, \"colder than\"").arg(thermostat, caption));
    label->setBuddy(box);
    column->addWidget(label);
    column->addWidget(box);
    to->addWidget(cell);
    return box;
}

void LimitSettings::addThermostat(const Thermostat &thermostat, const Home &home)
{
    const QString id = thermostat.id;
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    const ReadingLimits limits = m_house.household.choices().limits.value(id);
    const QString name = m_house.household.homes().size() > 1
                             ? tr("%1, %2", "thermostat, home").arg(thermostat.name, home.name)
                             : thermostat.name;
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, Space::small, 0, Space::tiny);
    column->setSpacing(Space::tiny);
    auto *heading = new TextLine;
    heading->setLine(name);
    column->addWidget(heading);
    auto *cells = new WrapRow(Space::small);
    column->addLayout(cells);
    QComboBox *below = addLimit(cells, tr("colder than"), u"settings.below."_s + id, name);
    fillDegrees(below, coldest, unit, limits.below);
    QComboBox *above = addLimit(cells, tr("warmer than"), u"settings.above."_s + id, name);
    fillDegrees(above, warmest, unit, limits.above);
    QComboBox *humidity = addLimit(cells, tr("more humid than"), u"settings.humidity."_s + id, name);
    fillPercent(humidity, limits.humidityAbove);
    addRow(row, name + u' ' + tr("colder than") + u' ' + tr("warmer than") + u' ' + tr("more humid than"));
    for (const QComboBox *box : {below, above, humidity}) {
        connect(box, &QComboBox::activated, this, [this, id, below, above, humidity] {
            Choices choices = m_house.household.choices();
            const ReadingLimits chosen{.below = degreesIn(below),
                                       .above = degreesIn(above),
                                       .humidityAbove = chosenIn(humidity)};
            if (chosen == ReadingLimits())
                choices.limits.remove(id);
            else
                choices.limits[id] = chosen;
            m_house.household.setChoices(choices);
        });
    }
}
