#include "ui/homeseditor.h"

#include "ui/choicebox.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/zonebox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr int homeIcon = 20;

QString spoken(const QString &name, const QString &otherwise)
{
    return name.isEmpty() ? otherwise : name;
}

QLineEdit *nameField(const QString &id, const QString &prefix)
{
    auto *field = new QLineEdit;
    field->setObjectName(prefix + u".name."_s + id);
    field->setMaxLength(longestName);
    return field;
}

} // namespace

HomesEditor::HomesEditor(const House &house, QWidget *parent) : QWidget(parent), m_house(house)
{
    setObjectName(u"homes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_house.household, &Household::homesChanged, this, &HomesEditor::refresh);
    connect(&m_house.household, &Household::choicesChanged, this, &HomesEditor::refresh);
    connect(&m_house.reader, &HouseholdReader::planChanged, this, &HomesEditor::refresh);
    connect(&m_house.household, &Household::thermostatChanged, this, [this](const QString &id) {
        const Home *home = m_house.household.homeOf(id);
        for (const Row &row : std::as_const(m_rows)) {
            if (row.id == id && home)
                showReading(row, *home);
        }
    });
    refresh();
}

QString HomesEditor::structure() const
{
    QString ids;
    for (const Home &home : m_house.household.homes()) {
        ids += u'\n' + home.id + u'\t' + home.cloudName;
        for (const Module &module : home.modules)
            ids += u'\r' + module.id + u'\t' + module.name;
    }
    return ids;
}

void HomesEditor::rebuild()
{
    m_homes.clear();
    m_rows.clear();
    m_tray = nullptr;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the change may come from one of its fields
    }
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    for (const Home &home : m_house.household.homes())
        addHome(layout, home);
    addTray(layout);
    this->layout()->addWidget(m_content);
}

void HomesEditor::addHome(QVBoxLayout *to, const Home &home)
{
    auto *surface = new Surface;
    auto *layout = new QVBoxLayout(surface);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::small);
    HomeRow row{.id = home.id, .name = nameField(home.id, u"homes"_s), .zone = new ZoneBox, .note = new Paragraph};

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::small);
    auto *icon = new IconLabel(homeIcon);
    icon->setIcon(u"home"_s, &Theme::accent);
    head->addWidget(icon);
    setType(row.name, Type::Strong);
    head->addWidget(row.name, 1);
    layout->addLayout(head);
    row.name->setPlaceholderText(spoken(home.cloudName, tr("Home")));
    row.name->setAccessibleName(tr("Name of the home: %1").arg(spoken(home.cloudName, tr("Home"))));
    keepName(row.name, home.id);

    auto *place = new QHBoxLayout;
    place->setSpacing(Space::small);
    auto *label = new QLabel(tr("Time zone"));
    label->setBuddy(row.zone);
    row.zone->setObjectName(u"homes.zone."_s + home.id);
    row.zone->setAccessibleName(tr("Time zone: %1", "a home").arg(spoken(home.cloudName, tr("Home"))));
    row.zone->lineEdit()->setAccessibleName(row.zone->accessibleName());
    row.zone->setAccessibleDescription(tr("Type a part of a city's name to find it"));
    place->addSpacing(homeIcon + Space::small);
    place->addWidget(label);
    place->addWidget(row.zone, 1);
    layout->addLayout(place);
    connect(row.zone, &ZoneBox::chosen, this, [this, id = home.id](const QTimeZone &zone) {
        Choices choices = m_house.household.choices();
        choices.zones[id] = zone;
        m_house.household.setChoices(choices);
    });

    row.note->setObjectName(u"homes.note."_s + home.id);
    row.note->setContentsMargins(homeIcon + Space::small, 0, 0, 0);
    layout->addWidget(row.note);
    m_homes << row;
    layout->addSpacing(Space::tiny);
    for (const Module &module : home.modules)
        addThermostat(layout, module);
    to->addWidget(surface);
}

void HomesEditor::addThermostat(QVBoxLayout *layout, const Module &module)
{
    const QString name = spoken(module.name, tr("Thermostat"));
    Row row{.id = module.id,
            .shown = new QCheckBox,
            .name = nameField(module.id, u"homes"_s),
            .reading = new TextLine(Type::Body, &Theme::text2),
            .trouble = new Paragraph,
            .again = new QPushButton(tr("Read again"))};
    row.shown->setObjectName(u"homes.shown."_s + module.id);
    row.shown->setAccessibleName(tr("Show %1", "a thermostat").arg(name));
    row.shown->setMinimumWidth(homeIcon); // the names stand below each other
    row.shown->setToolTip(tr("Show it, and read it"));
    row.name->setPlaceholderText(name);
    row.name->setAccessibleName(tr("Name of the thermostat: %1").arg(name));
    row.reading->setObjectName(u"homes.reading."_s + module.id);
    row.reading->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.reading->setMinimumWidth(row.reading->fontMetrics().horizontalAdvance(u"888.8 °C"_s));
    row.trouble->setObjectName(u"homes.trouble."_s + module.id);
    setType(row.trouble, Type::Caption);
    row.again->setObjectName(u"homes.again."_s + module.id);
    row.again->setProperty("look", u"quiet"_s);
    row.again->setAccessibleName(tr("Read again: %1", "a thermostat").arg(name));

    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    line->addWidget(row.shown);
    line->addWidget(row.name, 1);
    line->addWidget(row.reading);
    layout->addLayout(line);
    auto *below = new QHBoxLayout;
    below->setSpacing(Space::small);
    below->addSpacing(homeIcon + Space::small);
    below->addWidget(row.trouble, 1);
    below->addWidget(row.again, 0, Qt::AlignTop);
    layout->addLayout(below);

    connect(row.shown, &QCheckBox::toggled, this, [this, id = module.id](bool shown) {
        Choices choices = m_house.household.choices();
        if (shown)
            choices.hidden.remove(id);
        else
            choices.hidden.insert(id);
        m_house.household.setChoices(choices);
    });
    keepName(row.name, module.id);
    connect(row.again, &QPushButton::clicked, this, [this, id = module.id] { m_house.reader.read(id); });
    m_rows << row;
}

void HomesEditor::addTray(QVBoxLayout *to)
{
    if (m_rows.size() < 2)
        return; // nothing to choose
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    m_tray = new ChoiceBox;
    m_tray->setObjectName(u"homes.tray"_s);
    m_tray->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tray->setMinimumContentsLength(16);
    auto *label = new QLabel(tr("In the tray"));
    label->setBuddy(m_tray);
    m_tray->setAccessibleName(label->text());
    row->addWidget(label);
    row->addWidget(m_tray, 1);
    to->addLayout(row);
    connect(m_tray, &QComboBox::activated, this, [this] {
        Choices choices = m_house.household.choices();
        choices.tray = m_tray->currentData().toString();
        m_house.household.setChoices(choices);
    });
}

void HomesEditor::keepName(QLineEdit *field, const QString &id)
{
    connect(field, &QLineEdit::editingFinished, this, [this, field, id] {
        // Later: fields also lose the focus while windows are taken down, when nothing may be built anew.
        QMetaObject::invokeMethod(
            field,
            [this, field, id] {
                field->setModified(false);
                m_house.household.rename(id, field->text());
                refresh(); // what was typed without an effect goes, too
            },
            Qt::QueuedConnection);
    });
}

void HomesEditor::refresh()
{
    if (const QString now = structure(); now != m_structure || !m_content) {
        m_structure = now;
        rebuild();
    }
    const Choices &choices = m_house.household.choices();
    const auto showText = [](QLineEdit *field, const QString &text) {
        if (field->text() != text && !(field->hasFocus() && field->isModified()))
            field->setText(text);
    };
    for (const Home &home : m_house.household.homes()) {
        const auto row = std::find_if(m_homes.begin(), m_homes.end(), [&](const HomeRow &each) { return each.id == home.id; });
        if (row == m_homes.end())
            continue;
        showText(row->name, home.name);
        if (row->zone->zone() != home.zone)
            row->zone->setZone(home.zone);
        row->note->setText(m_house.reader.isDiscovering()        ? tr("Looking for thermostats…")
                           : m_house.reader.isUnlisted(home.id) ? tr("Legrand could not list this home just now. Tepore tries "
                                                                     "again by itself.")
                                                                : tr("No thermostats in this home."));
        row->note->setVisible(home.modules.isEmpty());
        for (const Module &module : home.modules) {
            const auto line = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.id == module.id; });
            if (line == m_rows.end())
                continue;
            const bool shown = !choices.hidden.contains(module.id);
            const QSignalBlocker quiet(line->shown);
            line->shown->setChecked(shown);
            line->name->setEnabled(shown);
            showText(line->name, choices.names.value(module.id, module.name));
            showReading(*line, home);
        }
    }
    showTray();
}

void HomesEditor::showReading(const Row &row, const Home &home)
{
    const auto found = std::find_if(home.thermostats.begin(), home.thermostats.end(),
                                    [&](const Thermostat &each) { return each.id == row.id; });
    const bool shown = found != home.thermostats.end();
    QString reading = shown ? u"–"_s : tr("not shown");
    QString trouble;
    if (shown && found->trouble)
        trouble = ErrorWords::forThermostat(*found->trouble).sentence;
    else if (shown && found->status && found->status->temperature)
        reading = Format::temperature(*found->status->temperature, Format::unitFor(m_house.household));
    row.reading->setLine(reading);
    row.trouble->setText(trouble);
    row.trouble->setVisible(!trouble.isEmpty());
    const bool hadFocus = row.again->hasFocus();
    row.again->setVisible(!trouble.isEmpty());
    if (hadFocus && trouble.isEmpty())
        row.name->setFocus();
}

void HomesEditor::showTray()
{
    if (!m_tray)
        return;
    const QSignalBlocker quiet(m_tray);
    QList<std::pair<QString, QString>> items;
    for (const Home &home : m_house.household.homes()) {
        for (const Thermostat &thermostat : home.thermostats)
            items.emplaceBack(tr("%1, %2", "thermostat, home")
                                  .arg(spoken(thermostat.name, tr("Thermostat")), spoken(home.name, tr("Home"))),
                              thermostat.id);
    }
    QList<std::pair<QString, QString>> present;
    for (int i = 0; i < m_tray->count(); ++i)
        present.emplaceBack(m_tray->itemText(i), m_tray->itemData(i).toString());
    if (items != present) { // else its list may be open
        m_tray->clear();
        for (const auto &[text, id] : std::as_const(items))
            m_tray->addItem(text, id);
    }
    m_tray->setCurrentIndex(std::max(0, m_tray->findData(m_house.household.choices().tray)));
    m_tray->setEnabled(m_tray->count() > 1);
}
