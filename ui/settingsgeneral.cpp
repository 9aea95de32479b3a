#include "ui/settingsgeneral.h"

#include "app/autostart.h"
#include "ui/format.h"
#include "ui/language.h"
#include "ui/look.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

QVariant key(const std::optional<Temperature::Unit> &unit)
{
    return unit ? static_cast<int>(*unit) : -1;
}

} // namespace

GeneralSettings::GeneralSettings(const House &house, Settings &settings, const QString &profile, bool isReal,
                                 QWidget *parent)
    : SettingsSection(tr("General"), parent), m_house(house), m_settings(settings), m_profile(profile)
{
    addUnits();
    addLook();
    addKeys();
    addLife();
    setRowShown(m_atLogin, isReal);
}

void GeneralSettings::addUnits()
{
    m_unit = addChoice(tr("Temperature unit"), u"settings.unit"_s);
    m_unit->addItem(tr("As the thermostats show it"), key({}));
    for (const Temperature::Unit unit : {Temperature::Unit::Celsius, Temperature::Unit::Fahrenheit})
        m_unit->addItem(Format::unitName(unit), key(unit));
    connect(m_unit, &QComboBox::activated, this, [this] {
        Choices choices = m_house.household.choices();
        const int unit = m_unit->currentData().toInt();
        choices.unit = unit < 0 ? std::nullopt : std::optional(static_cast<Temperature::Unit>(unit));
        m_house.household.setChoices(choices);
        Q_EMIT changed();
    });
    m_step = addChoice(tr("Warmer and cooler by"), u"settings.step"_s);
    for (const int tenths : {1, 5, 10})
        m_step->addItem(Format::temperature(Temperature::fromTenths(tenths), Temperature::Unit::Celsius), tenths);
    connect(m_step, &QComboBox::activated, this, [this] {
        Choices choices = m_house.household.choices();
        choices.step = m_step->currentData().toInt();
        m_house.household.setChoices(choices);
    });
}

void GeneralSettings::addLook()
{
    m_language = addChoice(tr("Language"), u"settings.language"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : Language::all())
        m_language->addItem(language.name, language.code);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setLanguage(m_language->currentData().toString());
        Language::show(m_settings.language());
    });
    m_appearance = addChoice(tr("Appearance"), u"settings.appearance"_s);
    m_appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_appearance->addItem(tr("High contrast"), static_cast<int>(Appearance::Contrast));
    connect(m_appearance, &QComboBox::activated, this, [this] {
        m_settings.setAppearance(static_cast<Appearance>(m_appearance->currentData().toInt()));
        showAppearance(m_settings.appearance());
    });
}

void GeneralSettings::addKeys()
{
    m_plainKeys = addTick(tr("On a thermostat, the keys +, −, B and the digits work alone"), u"settings.plainKeys"_s);
    connect(m_plainKeys, &QCheckBox::toggled, this, [this](bool on) {
        Choices choices = m_house.household.choices();
        choices.plainKeys = on;
        m_house.household.setChoices(choices);
    });
}

void GeneralSettings::addLife()
{
    m_atLogin = addTick(tr("Start Tepore when I log in, without its window"), u"settings.atLogin"_s);
    m_problem = new Paragraph({}, &Theme::error);
    m_problem->setObjectName(u"settings.atLogin.problem"_s);
    addRow(m_problem, {});
    connect(m_atLogin, &QCheckBox::toggled, this, [this](bool on) {
        const bool done = Autostart::setOn(on, m_profile);
        m_problem->setText(done ? QString() : tr("This computer did not let Tepore change that."));
        setRowShown(m_problem, !done);
        const QSignalBlocker quiet(m_atLogin);
        m_atLogin->setChecked(Autostart::isOn(m_profile));
    });
    m_toTray = addTick(tr("Keep running in the tray when the window is closed"), u"settings.toTray"_s);
    connect(m_toTray, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setClosesToTray(on);
        Q_EMIT changed();
    });
    m_number = addTick(tr("Show the temperature in the tray's icon"), u"settings.trayNumber"_s);
    connect(m_number, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setShowsTrayNumber(on);
        Q_EMIT changed();
    });
}

void GeneralSettings::refresh(bool hasTray)
{
    const Choices &choices = m_house.household.choices();
    m_unit->setCurrentIndex(m_unit->findData(key(choices.unit)));
    m_step->setCurrentIndex(m_step->findData(choices.step));
    setRowShown(m_step, Format::unitFor(m_house.household) == Temperature::Unit::Celsius);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(m_settings.appearance())));
    const auto show = [](QCheckBox *tick, bool on) {
        const QSignalBlocker quiet(tick);
        tick->setChecked(on);
    };
    show(m_plainKeys, choices.plainKeys);
    show(m_atLogin, Autostart::isOn(m_profile));
    setRowShown(m_problem, !m_problem->text().isEmpty());
    show(m_toTray, m_settings.closesToTray());
    show(m_number, m_settings.showsTrayNumber());
    setRowShown(m_toTray, hasTray);
    setRowShown(m_number, hasTray);
}
