#include "ui/roundchoice.h"

#include "ui/choicebox.h"
#include "ui/format.h"
#include "ui/labels.h"
#include "ui/thermostatmenu.h"
#include "ui/words.h"
#include "ui/wraprow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RoundChoice::RoundChoice(Offer offer, const House &house, const QStringList &moduleIds, QWidget *parent)
    : QWidget(parent), m_house(house), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::small);
    if (offer == Offer::Everything) {
        m_automatic = add(tr("Automatic: the program each followed last"), u"round.automatic"_s);
        addManual(moduleIds);
        addBoost();
    }
    m_protection = add(protectionText(moduleIds), u"round.protection"_s);
    m_off = add(tr("Off: nothing protects the home"), u"round.off"_s);
    (m_automatic ? m_automatic : m_protection)->setChecked(true);
}

QRadioButton *RoundChoice::add(const QString &text, const QString &name, QWidget *beside)
{
    auto *radio = new QRadioButton(text, this);
    radio->setObjectName(name);
    if (beside) { // buttons of one choice have one parent
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::small);
        row->addWidget(radio);
        row->addWidget(beside, 1);
        m_layout->addLayout(row);
    } else {
        m_layout->addWidget(radio);
    }
    connect(radio, &QRadioButton::toggled, this, &RoundChoice::changed);
    return radio;
}

void RoundChoice::addManual(const QStringList &moduleIds)
{
    m_degrees = new TemperatureField;
    m_degrees->setObjectName(u"round.degrees"_s);
    m_degrees->setAccessibleName(tr("Temperature for all"));
    m_degrees->setFixedWidth(m_degrees->fontMetrics().averageCharWidth() * 14);
    m_degrees->setUnit(Format::unitFor(m_house.household));
    if (const Thermostat *first = m_house.household.thermostat(moduleIds.value(0)))
        m_setPoint = ThermostatMenu::startingPoint(*first);
    m_degrees->setShown(m_setPoint);
    m_end = new ChoiceBox;
    m_end->setObjectName(u"round.end"_s);
    m_end->setAccessibleName(tr("How long"));
    m_end->addItem(tr("until I change it"), 0);
    for (const int hours : {1, 2, 4, 8})
        m_end->addItem(tr("for %n h", "", hours), 60 * hours);
    auto *beside = new QWidget;
    auto *row = new WrapRow(Space::small, beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_degrees);
    row->addWidget(m_end);
    m_manual = add(Words::mode(Mode::Manual, Function::Unknown, {}), u"round.manual"_s, beside);
    m_problem = new Paragraph({}, &Theme::error);
    m_problem->setObjectName(u"round.problem"_s);
    m_problem->hide();
    m_layout->addWidget(m_problem);
    // Whoever types a number means it.
    connect(m_degrees, &QLineEdit::textEdited, m_manual, [this](const QString &text) {
        m_manual->setChecked(true);
        m_setPoint = Format::parseTemperature(text, Format::unitFor(m_house.household));
        if (m_setPoint && (*m_setPoint < lowestSetPoint || *m_setPoint > highestSetPoint))
            m_setPoint.reset();
        Q_EMIT changed();
    });
    connect(m_degrees, &TemperatureField::refused, this, [this](const QString &why) {
        m_problem->setText(why);
        m_problem->setVisible(!why.isEmpty());
    });
    connect(m_end, &QComboBox::activated, m_manual, [this] { m_manual->setChecked(true); });
}

void RoundChoice::addBoost()
{
    m_minutes = new ChoiceBox;
    m_minutes->setObjectName(u"round.minutes"_s);
    m_minutes->setAccessibleName(tr("Length of the boost"));
    for (const int minutes : {30, 60, 90})
        m_minutes->addItem(tr("for %n min", "", minutes), minutes);
    m_boost = add(Words::mode(Mode::Boost, Function::Unknown, {}), u"round.boost"_s, m_minutes);
    connect(m_minutes, &QComboBox::activated, m_boost, [this] { m_boost->setChecked(true); });
}

QString RoundChoice::protectionText(const QStringList &moduleIds) const
{
    bool heats = false;
    bool cools = false;
    for (const QString &id : moduleIds) {
        const Thermostat *thermostat = m_house.household.thermostat(id);
        const Function function = thermostat && thermostat->status ? thermostat->status->function : Function::Unknown;
        heats = heats || function == Function::Heating;
        cools = cools || function == Function::Cooling;
    }
    return heats && cools ? tr("Frost or heat protection")
                          : Words::mode(Mode::Protection, cools ? Function::Cooling : Function::Heating, {});
}

bool RoundChoice::isValid() const
{
    return !m_manual || !m_manual->isChecked() || m_setPoint;
}

Command RoundChoice::wish(const QDateTime &now) const
{
    if (m_automatic && m_automatic->isChecked())
        return {.mode = Mode::Automatic};
    if (m_boost && m_boost->isChecked())
        return boosted(m_minutes->currentData().toInt(), now);
    if (m_manual && m_manual->isChecked()) {
        Command wish{.mode = Mode::Manual, .setPoint = m_setPoint};
        if (const int minutes = m_end->currentData().toInt(); minutes > 0)
            wish.end = now.addSecs(60 * minutes);
        return wish;
    }
    return {.mode = m_off->isChecked() ? Mode::Off : Mode::Protection};
}
