#include "ui/modespanel.h"

#include "ui/format.h"
#include "ui/thermostatmenu.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// What the choices for the end of a manual setting hold as data: minutes, or one of these.
constexpr int untilChanged = 0;
constexpr int atTime = -1;
constexpr int nextChange = -2;
constexpr int asItIs = -3;

// On Linux a list is known to screen readers by its label only; what is seen says enough without one.
QLabel *spokenLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    label->hide();
    return label;
}

void setText(QAbstractButton *button, const QString &text)
{
    if (button->text() != text)
        button->setText(text);
}

} // namespace

ModesPanel::ModesPanel(const House &house, QWidget *parent)
    : Surface(parent), m_house(house), m_modes(new QButtonGroup(this)), m_automatic(new QRadioButton),
      m_manual(new QRadioButton), m_off(new QRadioButton), m_protection(new QRadioButton), m_program(new ChoiceBox),
      m_endRow(new QWidget), m_end(new ChoiceBox), m_endTime(new EndTimeField(m_end)),
      m_endProblem(new Paragraph({}, &Theme::error)), m_boost(new QLabel(tr("Boost"))), m_stopBoost(new QPushButton)
{
    build();
    connectControls();
}

void ModesPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::normal, Space::card, Space::normal);
    layout->setSpacing(Space::tiny);
    m_automatic->setText(tr("Automatic"));
    m_manual->setText(tr("Manual"));
    m_off->setText(tr("Off"));
    const std::pair<QRadioButton *, const char *> radios[] = {{m_automatic, "detail.automatic"},
                                                              {m_manual, "detail.manual"},
                                                              {m_off, "detail.off"},
                                                              {m_protection, "detail.protection"}};
    for (const auto &[radio, name] : radios) {
        radio->setObjectName(QString::fromLatin1(name));
        m_modes->addButton(radio);
    }
    auto *choices = new QGridLayout; // what they choose stands below each other
    choices->setHorizontalSpacing(Space::small);
    choices->setVerticalSpacing(Space::tiny);
    choices->setColumnStretch(1, 1);
    choices->addWidget(m_automatic, 0, 0);
    choices->addLayout(buildProgram(), 0, 1);
    choices->addWidget(m_manual, 1, 0);
    choices->addWidget(buildEnd(), 1, 1);
    layout->addLayout(choices);
    layout->addWidget(m_endProblem);
    m_endProblem->setObjectName(u"detail.endProblem"_s);
    m_endProblem->hide();
    layout->addWidget(m_off);
    layout->addWidget(m_protection);
    layout->addLayout(buildBoost());
}

QLayout *ModesPanel::buildProgram()
{
    auto *automatic = new QHBoxLayout;
    automatic->setSpacing(Space::small);
    automatic->addWidget(spokenLabel(tr("Program", "what a screen reader calls the list of programs"), m_program));
    automatic->addWidget(m_program, 1);
    m_program->setObjectName(u"detail.program"_s);
    m_program->setAccessibleName(tr("Program", "what a screen reader calls the list of programs"));
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_program->setMinimumContentsLength(8);
    return automatic;
}

QWidget *ModesPanel::buildEnd()
{
    auto *ends = new QHBoxLayout(m_endRow);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->setSpacing(Space::small);
    ends->addWidget(spokenLabel(tr("How long"), m_end));
    ends->addWidget(m_end, 1);
    ends->addWidget(m_endTime);
    m_end->setObjectName(u"detail.end"_s);
    m_end->setAccessibleName(tr("How long"));
    m_end->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_end->setMinimumContentsLength(8);
    m_endTime->setObjectName(u"detail.endTime"_s);
    m_endTime->setAccessibleName(tr("Until"));
    m_endTime->hide();
    QSizePolicy policy = m_endRow->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the modes stay where they are
    m_endRow->setSizePolicy(policy);
    return m_endRow;
}

QLayout *ModesPanel::buildBoost()
{
    auto *boost = new QHBoxLayout;
    boost->setSpacing(Space::small);
    boost->addWidget(m_boost);
    for (const int minutes : {30, 60, 90}) {
        auto *button = new QPushButton(tr("%n min", "boost for so long", minutes));
        button->setObjectName(u"detail.boost%1"_s.arg(minutes));
        button->setAccessibleName(tr("Boost for %n min", "", minutes));
        boost->addWidget(button);
        m_boosts << button;
        connect(button, &QPushButton::clicked, this, [this, minutes] { m_house.desk.boost(m_moduleId, minutes); });
    }
    m_stopBoost->setText(tr("Stop boost"));
    m_stopBoost->setObjectName(u"detail.stopBoost"_s);
    boost->addStretch();
    boost->addWidget(m_stopBoost); // at the other end: a second click where one began a boost does not stop it
    connect(m_stopBoost, &QPushButton::clicked, this, [this] { m_house.desk.stopBoost(m_moduleId); });
    return boost;
}

void ModesPanel::connectControls()
{
    CommandDesk &desk = m_house.desk;
    connect(m_program, &QComboBox::activated, this, [this, &desk](int index) {
        desk.automatic(m_moduleId, m_program->itemData(index).toInt(), CommandDesk::Grace::Step); // rows by arrow keys
    });
    // A screen reader toggles what a mouse clicks.
    connect(m_modes, &QButtonGroup::buttonToggled, this, [this, &desk](QAbstractButton *radio, bool on) {
        const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
        if (!on || m_showing || !thermostat)
            return;
        if (radio == m_automatic)
            desk.automatic(m_moduleId);
        else if (radio == m_manual)
            desk.manual(m_moduleId, ThermostatMenu::startingPoint(*thermostat),
                        {.kind = ManualEnd::Kind::For, .minutes = 120}, CommandDesk::Grace::Step);
        else if (radio == m_off)
            desk.off(m_moduleId);
        else
            desk.protection(m_moduleId);
    });
    connect(m_end, &QComboBox::activated, this, &ModesPanel::endChosen);
    connect(m_endTime, &EndTimeField::entered, this, &ModesPanel::sendEndTime);
    connect(m_endTime, &EndTimeField::left, this, &ModesPanel::leaveEndTime);
}

void ModesPanel::endChosen(int index)
{
    const int choice = m_end->itemData(index).toInt();
    if (choice != atTime)
        closeEndTime();
    const Home *home = m_house.household.homeOf(m_moduleId);
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    if (!home || !thermostat)
        return;
    const QDateTime now = m_house.clock.now();
    switch (choice) {
    case asItIs:
        return;
    case untilChanged:
        m_house.desk.manualEnd(m_moduleId, {.kind = ManualEnd::Kind::UntilChanged});
        return;
    case nextChange:
        m_house.desk.manualEnd(m_moduleId, {.kind = ManualEnd::Kind::At, .at = m_end->itemData(index, Qt::UserRole + 1).toDateTime()});
        return;
    case atTime: {
        // The home's wall clock, as numbers: the field knows no zones.
        const QDateTime there = now.toTimeZone(home->zone).addSecs(3600);
        const QTime rounded(there.time().hour(), there.time().minute() / 15 * 15);
        m_endTime->setDateTime(QDateTime(there.date(), rounded));
        m_endTime->setMinimumDateTime(QDateTime(there.date(), QTime(0, 0)));
        m_endTime->show();
        if (!m_end->isWalked())
            m_endTime->setFocus();
        return;
    }
    default:
        m_house.desk.manualEnd(m_moduleId, {.kind = ManualEnd::Kind::For, .minutes = choice});
    }
}

void ModesPanel::sendEndTime()
{
    const Home *home = m_house.household.homeOf(m_moduleId);
    if (!home || !m_endTime->isVisible())
        return;
    const QDateTime chosen = m_endTime->dateTime();
    const QDateTime end = QDateTime(chosen.date(), chosen.time(), home->zone).toUTC();
    if (end <= m_house.clock.now()) {
        m_endTime->setProperty("odd", true);
        m_endProblem->setText(tr("This time has passed. Choose a later one."));
        m_endProblem->show();
        return;
    }
    const bool hadFocus = m_endTime->hasFocus();
    closeEndTime();
    m_house.desk.manualEnd(m_moduleId, {.kind = ManualEnd::Kind::At, .at = end});
    if (hadFocus)
        m_end->setFocus();
}

// To the end there is.
void ModesPanel::leaveEndTime()
{
    closeEndTime();
    m_end->setFocus();
    const Home *home = m_house.household.homeOf(m_moduleId);
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    if (home && thermostat)
        showEnds(*thermostat, *home, m_house.clock.now());
}

void ModesPanel::closeEndTime()
{
    m_endTime->setProperty("odd", false);
    m_endProblem->hide();
    m_endTime->hide();
}

void ModesPanel::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    if (!event->spontaneous())
        closeEndTime(); // the page was left
}

void ModesPanel::show(const Thermostat &thermostat, const Home &home, const QDateTime &now, const QString &blocked)
{
    const Mode mode = shownMode(thermostat);
    const bool enabled = blocked.isEmpty() && thermostat.status;
    if (m_moduleId != thermostat.id || mode != Mode::Manual || !enabled)
        closeEndTime();
    if (m_moduleId != thermostat.id)
        m_end->clear();
    m_moduleId = thermostat.id;
    const Function function = thermostat.status ? thermostat.status->function : Function::Unknown;
    setText(m_protection, Words::mode(Mode::Protection, function, {}));
    m_showing = true;
    m_modes->setExclusive(false);
    m_automatic->setChecked(mode == Mode::Automatic);
    m_manual->setChecked(mode == Mode::Manual);
    m_off->setChecked(mode == Mode::Off);
    m_protection->setChecked(mode == Mode::Protection);
    m_modes->setExclusive(true);
    m_showing = false;
    showPrograms(thermostat);
    showEnds(thermostat, home, now);
    for (QAbstractButton *radio : m_modes->buttons()) {
        radio->setEnabled(enabled);
        radio->setToolTip(blocked);
    }
    m_program->setEnabled(enabled);
    m_end->setEnabled(enabled);
    m_endTime->setEnabled(enabled);
    m_boost->setEnabled(enabled);
    for (QPushButton *button : m_boosts) {
        button->setEnabled(enabled);
        button->setVisible(mode != Mode::Boost);
    }
    m_stopBoost->setVisible(mode == Mode::Boost);
    m_stopBoost->setEnabled(enabled);
}

void ModesPanel::showPrograms(const Thermostat &thermostat)
{
    if (m_program->view()->isVisible())
        return; // the person is choosing
    constexpr int none = -1;
    int current = m_house.desk.program(thermostat.id).value_or(none);
    if (thermostat.command && thermostat.command->isTarget())
        current = thermostat.command->wish.program.value_or(current);
    QList<Program> offered;
    for (const Program &program : thermostat.programs) {
        if (program.number != 0 || current == 0)
            offered << program;
    }
    const bool currentKnown = current == none || std::any_of(offered.begin(), offered.end(), [&](const Program &program) {
        return program.number == current;
    });
    if (!currentKnown)
        offered << Program{.number = current, .name = {}};
    m_program->clear();
    for (const Program &program : offered)
        m_program->addItem(Words::program(thermostat, program.number), program.number);
    m_program->setCurrentIndex(m_program->findData(current));
    m_program->setVisible(m_program->count() > 0);
}

void ModesPanel::showEnds(const Thermostat &thermostat, const Home &home, const QDateTime &now)
{
    if (m_end->view()->isVisible() || m_endTime->isVisible())
        return;
    const bool pending = thermostat.command && thermostat.command->isTarget();
    const Mode read = thermostat.status ? thermostat.status->mode : Mode::Unknown;
    const bool manual = (pending ? thermostat.command->wish.mode : read) == Mode::Manual;
    m_endRow->setVisible(manual);
    if (!manual)
        return;
    // The keys walk through the list: it stays as it is until what they come to is sent.
    const bool isArmed = thermostat.command && thermostat.command->stage == PendingCommand::Stage::Armed;
    if (isArmed && m_end->hasFocus() && m_end->isWalked() && m_end->count() > 0)
        return;
    std::optional<QDateTime> end = thermostat.modeEnds(home.zone, now);
    if (pending)
        end = thermostat.command->wish.end;
    m_end->clear();
    if (end && *end > now)
        m_end->addItem(Format::until(*end, home.zone, now), asItIs);
    const std::optional<QDateTime> change = thermostat.status && thermostat.status->mode == Mode::Automatic
                                                ? thermostat.modeEnds(home.zone, now)
                                                : std::nullopt;
    if (change && *change > now && change != end) {
        m_end->addItem(tr("until the next change, %1").arg(Format::moment(*change, home.zone, now)), nextChange);
        m_end->setItemData(m_end->count() - 1, *change, Qt::UserRole + 1);
    }
    for (const int hours : {1, 2, 4, 8})
        m_end->addItem(tr("for %n h", "", hours), 60 * hours);
    m_end->addItem(tr("until a time…"), atTime);
    m_end->addItem(tr("until I change it"), untilChanged);
    // One that is over is none of these.
    m_end->setCurrentIndex(!end ? m_end->findData(untilChanged) : *end > now ? 0 : -1);
}
