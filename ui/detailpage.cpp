#include "ui/detailpage.h"

#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/thermostatmenu.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// What the choices for the end of a manual setting hold as data: minutes, or one of these.
constexpr int untilChanged = 0;
constexpr int atTime = -1;
constexpr int nextChange = -2;
constexpr int asItIs = -3;

constexpr int narrowWidth = 560; // below, the two columns stand one above the other

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

DetailPage::DetailPage(const House &house, QWidget *parent)
    : QScrollArea(parent), m_house(house), m_back(new QPushButton), m_name(new TextLine(Type::Title)),
      m_homeName(new TextLine(Type::Body, &Theme::text2)), m_dial(new TemperatureDial), m_cooler(new QPushButton),
      m_field(new TemperatureField), m_warmer(new QPushButton), m_fieldProblem(new Paragraph({}, &Theme::error)),
      m_temperature(new TextLine(Type::Hero)), m_humidity(new TextLine(Type::Value, &Theme::text2)),
      m_humidityIcon(new IconLabel(20)), m_stateIcon(new IconLabel(20)), m_state(new TextLine(Type::Strong)),
      m_function(new TextLine(Type::Body, &Theme::text2)), m_mode(new TextLine(Type::Body)),
      m_age(new TextLine(Type::Caption, &Theme::text2)), m_trouble(new Paragraph({}, &Theme::warnText)),
      m_command(new CommandLine(house, u"detail"_s)), m_readNow(new QPushButton), m_modes(new QButtonGroup(this)),
      m_automatic(new QRadioButton), m_manual(new QRadioButton), m_off(new QRadioButton),
      m_protection(new QRadioButton), m_program(new QComboBox), m_endRow(new QWidget), m_end(new QComboBox),
      m_endTime(new QDateTimeEdit), m_stopBoost(new QPushButton)
{
    setObjectName(u"detail"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_columns = new QWidget;
    auto *layout = new QVBoxLayout(m_columns);
    layout->setContentsMargins(Space::card, Space::small, Space::card, Space::page);
    layout->setSpacing(Space::normal);
    layout->addWidget(buildHeader());
    m_split = new QBoxLayout(QBoxLayout::LeftToRight);
    m_split->setSpacing(Space::normal);
    m_split->addWidget(buildSetting());
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::normal);
    right->addWidget(buildReading());
    right->addWidget(buildModes());
    right->addStretch();
    m_split->addLayout(right, 1);
    layout->addLayout(m_split);
    layout->addStretch();
    setWidget(m_columns);

    connectDial();
    connectModes();
    connect(&m_house.household, &Household::thermostatChanged, this, [this](const QString &moduleId) {
        if (moduleId == m_moduleId && isVisible())
            refresh();
    });
    updateIcons();
}

QWidget *DetailPage::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_back->setText(tr("Overview"));
    m_back->setProperty("look", u"quiet"_s);
    m_back->setObjectName(u"detail.back"_s);
    m_back->setAccessibleName(tr("Back to the overview"));
    layout->addWidget(m_back);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_homeName);
    m_name->setObjectName(u"detail.name"_s);
    connect(m_back, &QPushButton::clicked, this, &DetailPage::backRequested);
    return header;
}

QWidget *DetailPage::buildSetting()
{
    auto *setting = new Surface;
    auto *layout = new QVBoxLayout(setting);
    layout->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    layout->setSpacing(Space::small);
    m_dial->setObjectName(u"detail.dial"_s);
    layout->addWidget(m_dial, 0, Qt::AlignHCenter | Qt::AlignTop); // stays put while the page grows beside it
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    m_cooler->setObjectName(u"detail.minus"_s);
    m_warmer->setObjectName(u"detail.plus"_s);
    for (QPushButton *button : {m_cooler, m_warmer}) {
        button->setFixedSize(Space::stepButton, Space::stepButton);
        button->setAutoRepeat(true);
    }
    m_field->setObjectName(u"detail.number"_s);
    m_field->setFixedWidth(m_field->fontMetrics().averageCharWidth() * 14);
    row->addStretch();
    row->addWidget(m_cooler);
    row->addWidget(m_field);
    row->addWidget(m_warmer);
    row->addStretch();
    layout->addLayout(row);
    m_fieldProblem->setObjectName(u"detail.numberProblem"_s);
    m_fieldProblem->hide();
    layout->addWidget(m_fieldProblem);
    layout->addStretch();
    return setting;
}

QWidget *DetailPage::buildReading()
{
    auto *reading = new Surface;
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(Space::card, Space::normal, Space::card, Space::normal);
    layout->setSpacing(Space::tiny);
    auto *values = new QHBoxLayout;
    values->setSpacing(Space::small);
    values->addWidget(m_temperature);
    values->addSpacing(Space::normal);
    values->addWidget(m_humidityIcon, 0, Qt::AlignVCenter);
    values->addWidget(m_humidity, 0, Qt::AlignVCenter);
    values->addStretch();
    layout->addLayout(values);
    auto *state = new QHBoxLayout;
    state->setSpacing(Space::small);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state);
    state->addWidget(m_function);
    state->addStretch();
    layout->addLayout(state);
    layout->addWidget(m_mode);
    auto *age = new QHBoxLayout;
    age->setSpacing(Space::small);
    age->addWidget(m_age);
    m_readNow->setText(tr("Read now (1 request)"));
    m_readNow->setProperty("look", u"quiet"_s);
    m_readNow->setObjectName(u"detail.readNow"_s);
    age->addWidget(m_readNow);
    age->addStretch();
    layout->addLayout(age);
    layout->addWidget(m_trouble);
    layout->addWidget(m_command);
    m_temperature->setObjectName(u"detail.temperature"_s);
    m_humidity->setObjectName(u"detail.humidity"_s);
    m_humidityIcon->setIcon(u"drop"_s, &Theme::text2);
    m_state->setObjectName(u"detail.state"_s);
    m_mode->setObjectName(u"detail.mode"_s);
    m_age->setObjectName(u"detail.age"_s);
    m_trouble->setObjectName(u"detail.trouble"_s);
    connect(m_readNow, &QPushButton::clicked, this, [this] {
        if (m_house.reader.read(m_moduleId) == 0)
            m_age->setLine(tr("Already up to date"));
    });
    return reading;
}

QWidget *DetailPage::buildModes()
{
    auto *modes = new Surface;
    auto *layout = new QVBoxLayout(modes);
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
    auto *automatic = new QHBoxLayout;
    automatic->setSpacing(Space::small);
    automatic->addWidget(m_automatic);
    automatic->addWidget(spokenLabel(tr("Program", "what a screen reader calls the list of programs"), m_program));
    automatic->addWidget(m_program, 1);
    m_program->setObjectName(u"detail.program"_s);
    m_program->setAccessibleName(tr("Program", "what a screen reader calls the list of programs"));
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_program->setMinimumContentsLength(8);
    layout->addLayout(automatic);

    auto *manual = new QHBoxLayout;
    manual->setSpacing(Space::small);
    manual->addWidget(m_manual);
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
    m_endTime->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_endTime->hide();
    manual->addWidget(m_endRow, 1);
    layout->addLayout(manual);
    layout->addWidget(m_off);
    layout->addWidget(m_protection);

    auto *boost = new QHBoxLayout;
    boost->setSpacing(Space::small);
    boost->addWidget(new QLabel(tr("Boost")));
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
    boost->addWidget(m_stopBoost);
    boost->addStretch();
    layout->addLayout(boost);
    connect(m_stopBoost, &QPushButton::clicked, this, [this] { m_house.desk.stopBoost(m_moduleId); });
    return modes;
}

std::optional<Temperature> DetailPage::target() const
{
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    return thermostat ? CommandDesk::target(*thermostat) : std::nullopt;
}

void DetailPage::connectDial()
{
    using Grace = CommandDesk::Grace;
    CommandDesk &desk = m_house.desk;
    const auto set = [this, &desk](Grace grace) {
        return [this, &desk, grace](Temperature value) { desk.setPoint(m_moduleId, value, grace); };
    };
    connect(m_dial, &TemperatureDial::dragged, this, [this, &desk](Temperature value) {
        desk.setPoint(m_moduleId, value, Grace::Drag);
        desk.hold(m_moduleId);
    });
    connect(m_dial, &TemperatureDial::released, this, set(Grace::Drag));
    connect(m_dial, &TemperatureDial::clicked, this, set(Grace::Step));
    connect(m_dial, &TemperatureDial::extremeRequested, this, set(Grace::Caution));
    connect(m_dial, &TemperatureDial::dragAborted, this, [this, &desk] {
        desk.cancel(m_moduleId);
        refresh();
    });
    const auto step = [this, &desk](int steps) { desk.step(m_moduleId, steps, m_unit); };
    connect(m_dial, &TemperatureDial::stepRequested, this, step);
    connect(m_warmer, &QPushButton::clicked, this, [step] { step(1); });
    connect(m_cooler, &QPushButton::clicked, this, [step] { step(-1); });
    connect(m_dial, &TemperatureDial::digitTyped, this, &DetailPage::typeNumber);
    connect(m_field, &TemperatureField::entered, this, [this, &desk](Temperature value) {
        desk.setPoint(m_moduleId, value, Grace::None);
        m_dial->setFocus();
    });
    connect(m_field, &TemperatureField::left, this, [this] { m_dial->setFocus(); });
    connect(m_field, &TemperatureField::refused, this, [this](const QString &why) {
        m_fieldProblem->setText(why);
        m_fieldProblem->setVisible(!why.isEmpty());
    });
}

void DetailPage::connectModes()
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
    connect(m_end, &QComboBox::activated, this, &DetailPage::endChosen);
    connect(m_endTime, &QDateTimeEdit::editingFinished, this, &DetailPage::sendEndTime);
}

void DetailPage::endChosen(int index)
{
    const int choice = m_end->itemData(index).toInt();
    m_endTime->setVisible(choice == atTime);
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
        m_endTime->setFocus();
        return;
    }
    default:
        m_house.desk.manualEnd(m_moduleId, {.kind = ManualEnd::Kind::For, .minutes = choice});
    }
}

void DetailPage::sendEndTime()
{
    const Home *home = m_house.household.homeOf(m_moduleId);
    if (!home || !m_endTime->isVisible())
        return;
    const QDateTime chosen = m_endTime->dateTime();
    const QDateTime end = QDateTime(chosen.date(), chosen.time(), home->zone).toUTC();
    if (end <= m_house.clock.now()) {
        m_endTime->setProperty("odd", true);
        m_fieldProblem->setText(tr("This time has passed. Choose a later one."));
        m_fieldProblem->show();
        return;
    }
    m_endTime->setProperty("odd", false);
    m_fieldProblem->hide();
    m_endTime->hide();
    m_house.desk.manualEnd(m_moduleId, {.kind = ManualEnd::Kind::At, .at = end});
}

void DetailPage::open(const QString &moduleId)
{
    if (m_moduleId != moduleId) {
        m_moduleId = moduleId;
        m_endTime->hide();
        m_fieldProblem->hide();
    }
    refresh();
    m_dial->setFocus();
}

void DetailPage::setBlocked(const QString &reason)
{
    m_blocked = reason;
    if (isVisible())
        refresh();
}

void DetailPage::typeNumber(const QString &digits)
{
    if (m_field->isEnabled())
        m_field->beginWith(digits);
}

void DetailPage::refresh()
{
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    const Home *home = m_house.household.homeOf(m_moduleId);
    if (!thermostat || !home) {
        Q_EMIT backRequested();
        return;
    }
    m_unit = Format::unitFor(m_house.household);
    const QDateTime now = m_house.clock.now();
    const QString name = thermostat->name.isEmpty() ? tr("Thermostat") : thermostat->name;
    m_name->setLine(name);
    m_homeName->setLine(home->name);
    setAccessibleName(tr("%1, %2", "thermostat, home").arg(name, home->name));
    m_dial->setAccessibleName(tr("Set point, %1").arg(name));
    m_field->setAccessibleName(tr("Set point as a number, %1").arg(name));
    m_warmer->setAccessibleName(tr("Warmer, %1").arg(name));
    m_cooler->setAccessibleName(tr("Cooler, %1").arg(name));
    showReading(*thermostat, *home, now);
    showSetting(*thermostat);
    showModes(*thermostat, *home, now);
    m_command->show(*thermostat, *home, m_unit, now);
}

void DetailPage::showReading(const Thermostat &thermostat, const Home &, const QDateTime &now)
{
    const Freshness age = freshness(thermostat.measuredAt(), now, m_house.reader.interval());
    const bool past = age == Freshness::Old || age == Freshness::VeryOld;
    const bool shown = thermostat.status && age != Freshness::VeryOld;
    const std::optional<Temperature> measured = shown ? thermostat.status->temperature : std::nullopt;
    m_temperature->setLine(measured ? Format::temperature(*measured, m_unit) : u"–"_s);
    m_temperature->setColour(past || thermostat.trouble ? &Theme::old : &Theme::text);
    m_temperature->setAccessibleName(measured ? tr("Temperature %1").arg(m_temperature->text())
                                              : tr("Temperature unknown"));
    const bool humid = shown && thermostat.status->humidity;
    m_humidity->setLine(humid ? Format::humidity(*thermostat.status->humidity) : QString());
    m_humidity->setAccessibleName(humid ? tr("Humidity %1").arg(m_humidity->text()) : tr("Humidity unknown"));
    m_humidityIcon->setVisible(humid);
    m_age->setLine(Words::ageLine(thermostat, age, now));
    m_dial->setMeasured(measured);
    if (thermostat.status) {
        const StateWords state = Words::load(thermostat, age);
        m_stateIcon->setIcon(state.icon, state.colour);
        m_state->setColour(state.colour);
        m_state->setLine(state.text);
        const bool active = thermostat.status->loadState == LoadState::Active && !past;
        m_dial->setFill(!active                                           ? &Theme::border
                        : thermostat.status->function == Function::Cooling ? &Theme::coolFill
                                                                           : &Theme::heatFill);
        m_function->setLine(thermostat.status->function == Function::Cooling   ? tr("Cooling season")
                            : thermostat.status->function == Function::Heating ? tr("Heating season")
                                                                               : QString());
    } else {
        m_state->setLine(tr("Waiting for the first reading"));
        m_stateIcon->setIcon(u"clock"_s, &Theme::text2);
        m_function->setLine({});
    }
    m_trouble->setVisible(thermostat.trouble.has_value());
    if (thermostat.trouble) {
        const ErrorText trouble = ErrorWords::forThermostat(*thermostat.trouble);
        m_trouble->setText(tr("%1 since %2. %3", "Not reachable since a time. What to do")
                               .arg(trouble.title, Format::clock(thermostat.troubleSince), trouble.sentence));
    }
}

void DetailPage::showSetting(const Thermostat &thermostat)
{
    const std::optional<Temperature> shown = CommandDesk::target(thermostat);
    const bool can = shown && CommandDesk::canStep(thermostat) && m_blocked.isEmpty();
    const bool pending = thermostat.command && thermostat.command->isTarget() &&
                         thermostat.command->stage != PendingCommand::Stage::Confirmed;
    m_dial->setUnit(m_unit);
    m_dial->setTarget(shown);
    m_dial->setPending(pending);
    m_field->setUnit(m_unit);
    m_field->setShown(shown);
    for (QWidget *control : {static_cast<QWidget *>(m_dial), static_cast<QWidget *>(m_field),
                             static_cast<QWidget *>(m_warmer), static_cast<QWidget *>(m_cooler)}) {
        control->setEnabled(can);
        control->setToolTip(m_blocked);
    }
}

void DetailPage::showModes(const Thermostat &thermostat, const Home &home, const QDateTime &now)
{
    m_mode->setLine(thermostat.status ? Words::modeLine(thermostat, home, now) : QString());
    const bool wished = thermostat.command && thermostat.command->isTarget();
    const Mode mode = wished               ? thermostat.command->wish.mode
                      : thermostat.status ? thermostat.status->mode
                                          : Mode::Unknown;
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
    const bool enabled = m_blocked.isEmpty() && thermostat.status;
    for (QAbstractButton *radio : m_modes->buttons()) {
        radio->setEnabled(enabled);
        radio->setToolTip(m_blocked);
    }
    m_program->setEnabled(enabled);
    m_end->setEnabled(enabled);
    for (QPushButton *button : m_boosts) {
        button->setEnabled(enabled);
        button->setVisible(mode != Mode::Boost);
    }
    m_stopBoost->setVisible(mode == Mode::Boost);
    m_stopBoost->setEnabled(enabled);
}

void DetailPage::showPrograms(const Thermostat &thermostat)
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

void DetailPage::showEnds(const Thermostat &thermostat, const Home &home, const QDateTime &now)
{
    if (m_end->view()->isVisible() || m_endTime->isVisible())
        return;
    const bool pending = thermostat.command && thermostat.command->isTarget();
    const Mode read = thermostat.status ? thermostat.status->mode : Mode::Unknown;
    const bool manual = (pending ? thermostat.command->wish.mode : read) == Mode::Manual;
    m_endRow->setVisible(manual);
    if (!manual)
        return;
    std::optional<QDateTime> end = thermostat.modeEnds(home.zone, now);
    if (pending)
        end = thermostat.command->wish.end;
    m_end->clear();
    if (end && *end > now)
        m_end->addItem(tr("until %1").arg(Format::moment(*end, home.zone, now)), asItIs);
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
    m_end->setCurrentIndex(end && *end > now ? 0 : m_end->findData(untilChanged));
}

void DetailPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    if (thermostat && thermostat->command && thermostat->command->stage == PendingCommand::Stage::Armed)
        m_house.desk.cancel(m_moduleId);
    else
        Q_EMIT backRequested();
}

void DetailPage::resizeEvent(QResizeEvent *event)
{
    const auto direction =
        event->size().width() < narrowWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_split->direction() != direction)
        m_split->setDirection(direction);
    QScrollArea::resizeEvent(event);
}

void DetailPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void DetailPage::updateIcons()
{
    const Theme &theme = Theme::of(this);
    m_back->setIcon(tintedIcon(u"chevron-left"_s, theme.text, this));
    m_cooler->setIcon(tintedIcon(u"minus"_s, theme.text, this));
    m_warmer->setIcon(tintedIcon(u"plus"_s, theme.text, this));
}
