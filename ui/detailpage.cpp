#include "ui/detailpage.h"

#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/pagecolumn.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DetailPage::DetailPage(const House &house, QWidget *parent)
    : QScrollArea(parent), m_house(house), m_back(new QPushButton), m_name(new TextLine(Type::Title)),
      m_homeName(new TextLine(Type::Body, &Theme::text2)), m_dial(new TemperatureDial), m_cooler(new QPushButton),
      m_field(new TemperatureField), m_warmer(new QPushButton), m_fieldProblem(new Paragraph({}, &Theme::error)),
      m_temperature(new TextLine(Type::Hero)), m_humidity(new TextLine(Type::Value, &Theme::text2)),
      m_humidityIcon(new IconLabel(20)), m_stateIcon(new IconLabel(20)), m_state(new TextLine(Type::Strong)),
      m_function(new TextLine(Type::Body, &Theme::text2)), m_mode(new TextLine(Type::Body)),
      m_age(new TextLine(Type::Caption, &Theme::text2)), m_trouble(new Paragraph({}, &Theme::warnText)),
      m_command(new CommandLine(house, u"detail"_s)), m_news(new Surface(this)), m_readNow(new QPushButton), m_modes(new ModesPanel(house)),
      m_sketch(new HistorySketch(house))
{
    setObjectName(u"detail"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_columns = new QWidget;
    auto *layout = new QVBoxLayout(m_columns);
    layout->setContentsMargins(Space::card, Space::small, Space::card, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addWidget(buildHeader());
    m_split = new QBoxLayout(QBoxLayout::LeftToRight);
    m_split->setSpacing(Space::normal);
    m_setting = buildSetting();
    m_split->addWidget(m_setting, 0, Qt::AlignTop); // no higher than what it holds
    m_right = new QVBoxLayout;
    m_right->setSpacing(Space::normal);
    m_reading = buildReading();
    m_right->addWidget(m_reading);
    m_right->addWidget(m_modes);
    m_right->addWidget(m_sketch);
    m_right->addStretch();
    m_split->addLayout(m_right, 1);
    layout->addLayout(m_split);
    layout->addStretch();
    setWidget(m_columns);
    keepBarInMargin(this);
    auto *news = new QVBoxLayout(m_news);
    news->setContentsMargins(Space::card, Space::small, Space::card, Space::small);
    news->addWidget(m_command);
    m_news->setObjectName(u"detail.news"_s);
    m_news->hide();
    m_news->installEventFilter(this);

    connectDial();
    connect(m_sketch, &QAbstractButton::clicked, this, [this] { Q_EMIT historyRequested(m_moduleId); });
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
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::page);
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
    m_temperature->setObjectName(u"detail.temperature"_s);
    m_humidity->setObjectName(u"detail.humidity"_s);
    m_humidityIcon->setIcon(u"drop"_s, &Theme::text2);
    m_state->setObjectName(u"detail.state"_s);
    m_mode->setObjectName(u"detail.mode"_s);
    m_age->setObjectName(u"detail.age"_s);
    m_trouble->setObjectName(u"detail.trouble"_s);
    connect(m_readNow, &QPushButton::clicked, this, [this] {
        if (m_house.reader.read(m_moduleId) == 0)
            m_age->setLine(m_house.reader.isAsked(m_moduleId) ? tr("Reading…") : tr("Already up to date"));
    });
    return reading;
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

void DetailPage::open(const QString &moduleId)
{
    if (m_moduleId != moduleId) {
        m_moduleId = moduleId;
        m_fieldProblem->hide();
        m_newsHeight = 0;
    }
    refresh();
    placeNews();
    verticalScrollBar()->setValue(0); // another one is seen from its top
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

void DetailPage::focusEnd()
{
    m_modes->focusEnd();
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
    m_dial->setSingleStep(m_house.household.choices().step);
    const QDateTime now = m_house.clock.now();
    const QString name = thermostat->name.isEmpty() ? tr("Thermostat") : thermostat->name;
    m_name->setLine(name);
    m_homeName->setLine(home->name);
    setAccessibleName(tr("%1, %2", "thermostat, home").arg(name, home->name));
    m_dial->setAccessibleName(tr("Set point, %1").arg(name));
    m_field->setAccessibleName(tr("Set point as a number, %1").arg(name));
    m_warmer->setAccessibleName(tr("Warmer by %1, %2").arg(Format::step(m_house.household), name));
    m_cooler->setAccessibleName(tr("Cooler by %1, %2").arg(Format::step(m_house.household), name));
    showReading(*thermostat, *home, now);
    showSetting(*thermostat);
    m_mode->setLine(thermostat->status ? Words::modeLine(*thermostat, *home, now) : QString());
    m_mode->setVisible(thermostat->status.has_value());
    m_modes->show(*thermostat, *home, now, m_blocked);
    m_sketch->setThermostat(m_moduleId);
    m_news->setVisible(m_command->show(*thermostat, *home, m_unit, now));
}

void DetailPage::showReading(const Thermostat &thermostat, const Home &, const QDateTime &now)
{
    const Freshness age = freshness(thermostat.measuredAt(), now, m_house.reader.interval(thermostat.id));
    const bool past = age == Freshness::Old || age == Freshness::VeryOld;
    const bool shown = thermostat.status && age != Freshness::VeryOld;
    const std::optional<Temperature> measured = shown ? thermostat.status->temperature : std::nullopt;
    m_temperature->setLine(measured ? Format::temperature(*measured, m_unit) : u"–"_s);
    // What fails for all is said once, by the banner.
    const bool isAlone =
        thermostat.trouble && !(m_house.household.trouble() && ErrorWords::isOutage(*thermostat.trouble));
    m_temperature->setColour(past || isAlone ? &Theme::old : &Theme::text);
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
        // As in the list.
        m_state->setLine(isAlone ? ErrorWords::forThermostat(*thermostat.trouble).title : tr("Waiting for the first reading"));
        m_state->setColour(isAlone ? &Theme::warnText : &Theme::text2);
        m_stateIcon->setIcon(isAlone ? u"offline"_s : u"clock"_s, isAlone ? &Theme::warnText : &Theme::text2);
        m_function->setLine({});
    }
    m_trouble->setVisible(isAlone);
    if (isAlone) {
        const ErrorText trouble = ErrorWords::forThermostat(*thermostat.trouble);
        m_trouble->setText(tr("%1 %2. %3", "Not reachable, since when. What to do")
                               .arg(trouble.title, Format::since(thermostat.troubleSince, now), trouble.sentence));
    }
}

void DetailPage::showSetting(const Thermostat &thermostat)
{
    const std::optional<Temperature> shown = shownTarget(thermostat);
    const bool can = shown && canStep(thermostat) && m_blocked.isEmpty();
    const bool pending = thermostat.command && thermostat.command->isTarget() &&
                         thermostat.command->stage != PendingCommand::Stage::Confirmed;
    m_dial->setUnit(m_unit);
    m_dial->setTarget(shown, thermostat.status ? Words::mode(shownMode(thermostat), thermostat.status->function, thermostat.status->modeText)
                                               : QString());
    m_dial->setPending(pending);
    m_field->setUnit(m_unit);
    m_field->setShown(shown);
    for (QWidget *control : {static_cast<QWidget *>(m_dial), static_cast<QWidget *>(m_field),
                             static_cast<QWidget *>(m_warmer), static_cast<QWidget *>(m_cooler)}) {
        control->setEnabled(can);
        control->setToolTip(m_blocked);
    }
}

void DetailPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    using Stage = PendingCommand::Stage;
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    const std::optional<PendingCommand> command = thermostat ? thermostat->command : std::nullopt;
    if (command && (command->stage == Stage::Armed || command->stage == Stage::Retrying))
        m_house.desk.cancel(m_moduleId);
    else
        Q_EMIT backRequested();
}

bool DetailPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event); // it watches what it scrolls
    if (watched == m_columns && event->type() == QEvent::LayoutRequest)
        arrange(); // other modes need other widths
    if (watched == m_news && event->type() == QEvent::LayoutRequest)
        placeNews();
    return handled;
}

void DetailPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    placeNews();
    QScrollArea::resizeEvent(event);
}

// The two columns stand one above the other where both do not fit, whatever the font. With room for the scroll bar whether
// it is there or not: it comes and goes with what is decided here.
void DetailPage::arrange()
{
    const int needed = m_setting->minimumSizeHint().width() + m_modes->minimumSizeHint().width() + Space::normal +
                       2 * Space::card + verticalScrollBar()->sizeHint().width();
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_split->direction() == direction)
        return;
    m_split->setDirection(direction);
    // What is measured stands first, above the dial too.
    if (direction == QBoxLayout::TopToBottom)
        m_split->insertWidget(0, m_reading);
    else
        m_right->insertWidget(0, m_reading);
}

// Room for a line of news is always kept, and what was given to longer ones stays theirs: nothing moves under a pointer
// that has just clicked.
void DetailPage::placeNews()
{
    const int wide = width() - 2 * Space::card;
    const QLayout *layout = m_news->layout();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    const int oneLine = std::max<int>(Space::controlHeight, m_readNow->sizeHint().height()) + 2 * Space::small;
    m_newsHeight = std::max({m_newsHeight, oneLine, m_news->isHidden() ? 0 : needed});
    setViewportMargins(0, 0, 0, m_newsHeight + Space::small);
    const int high = std::max(oneLine, needed);
    m_news->setGeometry(Space::card, height() - Space::small - high, wide, high);
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
    m_back->setIcon(tintedIcon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s, theme.text, this));
    m_cooler->setIcon(tintedIcon(u"minus"_s, theme.text, this));
    m_warmer->setIcon(tintedIcon(u"plus"_s, theme.text, this));
}
