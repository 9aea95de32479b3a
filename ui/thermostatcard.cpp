#include "ui/thermostatcard.h"

#include "ui/arrangement.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/thermostatmenu.h"
#include "ui/words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto changedShown = 3s;

} // namespace

ThermostatCard::ThermostatCard(const House &house, const QString &moduleId, QWidget *parent)
    : QFrame(parent), m_house(house), m_moduleId(moduleId), m_idPrefix(u"card."_s + moduleId),
      m_name(new TextLine(Type::Title)), m_temperature(new TextLine(Type::Hero)), m_humidityIcon(new IconLabel(16)),
      m_humidity(new TextLine(Type::Body, &Theme::text2)), m_stateIcon(new IconLabel(20)),
      m_state(new TextLine(Type::Strong)), m_cooler(stepButton(u"minus"_s, -1)), m_target(new TextLine(Type::Value)),
      m_warmer(stepButton(u"plus"_s, 1)), m_mode(new TextLine(Type::Body, &Theme::text2)),
      m_modeButton(new QPushButton), m_boostButton(new QPushButton), m_ageRow(new QWidget), m_ageIcon(new IconLabel(16)),
      m_age(new TextLine(Type::Caption, &Theme::text2)), m_command(new CommandLine(house, m_idPrefix))
{
    setObjectName(m_idPrefix);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    build();
    updateIcons();
    m_changed.setSingleShot(true);
    m_changed.setInterval(changedShown);
    connect(&m_changed, &QTimer::timeout, this, [this] { refresh(m_unit); });
    connect(&m_house.desk, &CommandDesk::changedElsewhere, this, [this](const QString &changed) {
        if (changed == m_moduleId) {
            m_changed.start();
            refresh(m_unit);
        }
    });
}

QPushButton *ThermostatCard::stepButton(const QString &icon, int steps)
{
    auto *button = new QPushButton;
    button->setProperty("icon-name", icon);
    button->setFixedSize(Space::stepButton, Space::stepButton);
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::NoFocus); // the card is the tab stop; its keys are + and -
    button->setObjectName(m_idPrefix + (steps > 0 ? ".plus"_L1 : ".minus"_L1));
    connect(button, &QPushButton::clicked, this, [this, steps] { m_house.desk.step(m_moduleId, steps, m_unit); });
    return button;
}

void ThermostatCard::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::normal, Space::card, Space::small);
    layout->setSpacing(Space::tiny);

    layout->addWidget(m_name);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(Space::tiny);
    reading->addWidget(m_temperature);
    reading->addStretch();
    reading->addWidget(m_humidityIcon, 0, Qt::AlignVCenter);
    reading->addWidget(m_humidity, 0, Qt::AlignVCenter);
    layout->addLayout(reading);
    auto *state = new QHBoxLayout;
    state->setSpacing(Space::small);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    layout->addLayout(state);
    layout->addSpacing(Space::small);

    auto *set = new QHBoxLayout;
    set->setSpacing(Space::small);
    set->addWidget(m_cooler);
    m_target->setAlignment(Qt::AlignCenter);
    set->addWidget(m_target, 1);
    set->addWidget(m_warmer);
    layout->addLayout(set);
    layout->addSpacing(Space::tiny);
    layout->addWidget(m_mode);
    layout->addSpacing(Space::tiny);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(Space::small);
    actions->addWidget(m_modeButton, 1);
    actions->addWidget(m_boostButton, 1);
    layout->addLayout(actions);
    layout->addStretch();
    layout->addWidget(m_command);
    auto *age = new QHBoxLayout(m_ageRow);
    age->setContentsMargins(0, 0, 0, 0);
    age->setSpacing(Space::tiny);
    age->addWidget(m_ageIcon);
    age->addWidget(m_age, 1);
    m_ageRow->setMinimumHeight(Space::controlHeight);
    layout->addWidget(m_ageRow);

    m_name->setObjectName(m_idPrefix + ".name"_L1);
    m_temperature->setObjectName(m_idPrefix + ".temperature"_L1);
    m_humidity->setObjectName(m_idPrefix + ".humidity"_L1);
    m_state->setObjectName(m_idPrefix + ".state"_L1);
    m_target->setObjectName(m_idPrefix + ".target"_L1);
    m_mode->setObjectName(m_idPrefix + ".mode"_L1);
    m_age->setObjectName(m_idPrefix + ".age"_L1);
    m_modeButton->setObjectName(m_idPrefix + ".modes"_L1);
    m_boostButton->setObjectName(m_idPrefix + ".boost"_L1);
    m_humidityIcon->setIcon(u"drop"_s, &Theme::text2);
    for (QPushButton *button : {m_modeButton, m_boostButton})
        button->setFocusPolicy(Qt::NoFocus);

    connect(m_modeButton, &QPushButton::clicked, this, [this] { popUp(m_modeButton, ThermostatMenu::fillModes); });
    connect(m_boostButton, &QPushButton::clicked, this, [this] {
        const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
        if (thermostat && shownMode(*thermostat) == Mode::Boost)
            m_house.desk.stopBoost(m_moduleId);
        else
            popUp(m_boostButton, ThermostatMenu::fillBoost);
    });
}

void ThermostatCard::popUp(QPushButton *button, void (*fill)(QMenu *, const QString &, const House &))
{
    if (!button->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(button->objectName() + ".menu"_L1);
    fill(menu, m_moduleId, m_house);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ThermostatCard::step(int steps)
{
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    if (!thermostat || !m_blocked.isEmpty())
        return;
    if (canStep(*thermostat))
        m_house.desk.step(m_moduleId, steps, m_unit);
    else if (shownMode(*thermostat) == Mode::Boost)
        popUp(m_boostButton, ThermostatMenu::fillBoost);
    else
        popUp(m_modeButton, ThermostatMenu::fillModes); // what to choose first
}

void ThermostatCard::boostKey(bool stop)
{
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    if (!thermostat || !m_boostButton->isEnabled())
        return;
    if (!stop)
        popUp(m_boostButton, ThermostatMenu::fillBoost); // 3, 6 and 9 choose in it
    else if (shownMode(*thermostat) == Mode::Boost)
        m_house.desk.stopBoost(m_moduleId);
}

void ThermostatCard::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    refresh(m_unit);
}

void ThermostatCard::refresh(Temperature::Unit unit)
{
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    const Home *home = m_house.household.homeOf(m_moduleId);
    if (!thermostat || !home)
        return;
    m_unit = unit;
    const QDateTime now = m_house.clock.now();
    const QString name = thermostat->name.isEmpty() ? tr("Thermostat") : thermostat->name;
    m_name->setLine(name);
    showReading(*thermostat, *home, now);
    showTarget(*thermostat);
    // The news takes the place of the age, so that the card keeps its height. A row never hidden is shown with the card;
    // to show it would lay it out now.
    const bool hasNews = m_command->show(*thermostat, *home, unit, now);
    if (hasNews || m_ageRow->testAttribute(Qt::WA_WState_ExplicitShowHide))
        m_ageRow->setVisible(!hasNews);

    setAccessibleName(tr("%1, %2", "thermostat, home").arg(name, home->name));
    setAccessibleDescription(Words::description(*thermostat, *home, unit, now, m_house.reader.interval(m_moduleId)));
    m_warmer->setAccessibleName(tr("Warmer by %1, %2").arg(Format::step(m_house.household), name));
    m_cooler->setAccessibleName(tr("Cooler by %1, %2").arg(Format::step(m_house.household), name));
    m_modeButton->setAccessibleName(tr("Mode, %1").arg(name));
    m_boostButton->setAccessibleName(tr("%1, %2", "action, thermostat").arg(m_boostButton->text(), name));
}

void ThermostatCard::showReading(const Thermostat &thermostat, const Home &home, const QDateTime &now)
{
    const Freshness age = freshness(thermostat.measuredAt(), now, m_house.reader.interval(m_moduleId));
    const bool past = age == Freshness::Old || age == Freshness::VeryOld;
    const bool shown = thermostat.status && age != Freshness::VeryOld;
    const std::optional<Temperature> measured = shown ? thermostat.status->temperature : std::nullopt;
    m_temperature->setLine(measured ? Format::temperature(*measured, m_unit) : u"–"_s);
    // What fails for all is said once, by the banner.
    const bool isAlone =
        thermostat.trouble && !(m_house.household.trouble() && ErrorWords::isOutage(*thermostat.trouble));
    m_temperature->setColour(past || isAlone ? &Theme::old : &Theme::text);
    m_temperature->setAccessibleName(measured ? tr("Temperature %1").arg(Format::temperature(*measured, m_unit))
                                              : tr("Temperature unknown"));
    const bool humid = shown && thermostat.status->humidity;
    m_humidity->setLine(humid ? Format::humidity(*thermostat.status->humidity) : QString());
    m_humidity->setAccessibleName(humid ? tr("Humidity %1").arg(m_humidity->text()) : tr("Humidity unknown"));
    m_humidityIcon->setVisible(humid);

    if (!isAlone)
        m_state->setHint({});
    if (isAlone) {
        m_stateIcon->setIcon(u"offline"_s, &Theme::warnText);
        m_state->setColour(&Theme::warnText);
        const ErrorText trouble = ErrorWords::forThermostat(*thermostat.trouble);
        m_state->setLine(trouble.title + u' ' + Format::since(thermostat.troubleSince, now), trouble.title);
        m_state->setHint(trouble.sentence);
    } else if (thermostat.status) {
        const StateWords state = Words::load(thermostat, age);
        m_stateIcon->setIcon(state.icon, state.colour);
        m_state->setColour(state.colour);
        m_state->setLine(state.text);
    } else {
        m_stateIcon->setIcon(u"clock"_s, &Theme::text2);
        m_state->setColour(&Theme::text2);
        m_state->setLine(tr("Waiting for the first reading"));
    }
    m_mode->setLine(thermostat.status ? Words::modeLine(thermostat, home, now) : QString());
    showAge(thermostat, age, now);
}

void ThermostatCard::showAge(const Thermostat &thermostat, Freshness age, const QDateTime &now)
{
    const bool past = age == Freshness::Old || age == Freshness::VeryOld;
    offerReading(past && !m_changed.isActive());
    QColor Theme::*colour = past ? &Theme::old : &Theme::text2;
    if (m_changed.isActive()) {
        m_age->setLine(tr("Changed elsewhere"));
        m_age->setColour(&Theme::text);
        m_ageIcon->setIcon(u"hand"_s, &Theme::text);
        m_ageIcon->show();
        return;
    }
    m_age->setLine(Words::ageLine(thermostat, age, now), past ? Words::shortAge(thermostat, now) : QString());
    m_age->setColour(colour);
    m_ageIcon->setIcon(u"clock"_s, colour);
    m_ageIcon->setVisible(age == Freshness::Ageing || past);
}

void ThermostatCard::offerReading(bool isOld)
{
    const int price = isOld && m_blocked.isEmpty() ? m_house.reader.price(m_moduleId) : 0;
    if (price > 0 && !m_read) {
        m_read = new QPushButton;
        m_read->setObjectName(m_idPrefix + ".read"_L1);
        m_read->setProperty("look", u"quiet"_s);
        m_read->setFocusPolicy(Qt::NoFocus);
        m_ageRow->layout()->addWidget(m_read);
        connect(m_read, &QPushButton::clicked, this, [this] {
            m_house.reader.read(m_moduleId);
            offerReading(true); // it is under way
        });
    }
    if (!m_read)
        return;
    m_read->setVisible(price > 0);
    if (price == 0)
        return;
    m_read->setText(tr("Read now (%1)", "its price in requests").arg(price));
    m_read->setToolTip(tr("Read this thermostat now (%n request(s))", "", price));
    m_read->setAccessibleName(tr("%1, %2", "action, thermostat").arg(m_read->text(), m_name->text()));
}

void ThermostatCard::showTarget(const Thermostat &thermostat)
{
    const std::optional<Temperature> target = shownTarget(thermostat);
    const bool unsure = thermostat.command && thermostat.command->stage == PendingCommand::Stage::Unconfirmed;
    const bool boosting = shownMode(thermostat) == Mode::Boost;
    const bool isOff = thermostat.status && !target;
    m_target->setLine(target ? Format::temperature(*target, m_unit) + (unsure ? u"?"_s : QString())
                      : isOff ? Words::mode(shownMode(thermostat), thermostat.status->function,
                                            thermostat.status->modeText)
                              : u"–"_s);
    m_target->setType(target ? Type::Value : Type::Strong);
    m_target->setAccessibleName(target ? tr("Set to %1").arg(m_target->text()) : m_target->text());
    m_canStep = canStep(thermostat) && target && m_blocked.isEmpty();
    for (QPushButton *button : {m_warmer, m_cooler}) {
        button->setEnabled(m_canStep);
        const QString step = (button == m_warmer ? tr("Warmer by %1") : tr("Cooler by %1")).arg(Format::step(m_house.household));
        const QString tip = m_canStep || !thermostat.status ? step
                                                            : tr("First choose Automatic or Manual");
        button->setToolTip(m_blocked.isEmpty() ? tip : m_blocked);
    }
    m_modeButton->setText(isOff && !boosting ? tr("Turn on…") : tr("Mode…"));
    m_boostButton->setText(boosting ? tr("Stop boost") : tr("Boost…"));
    for (QPushButton *button : {m_modeButton, m_boostButton}) {
        button->setEnabled(m_blocked.isEmpty() && thermostat.status);
        button->setToolTip(m_blocked);
    }
}

void ThermostatCard::updateIcons()
{
    const Theme &theme = Theme::of(this);
    for (QPushButton *button : {m_warmer, m_cooler})
        button->setIcon(tintedIcon(button->property("icon-name").toString(), theme.text, this));
}

void ThermostatCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.focus, theme.contrast ? 4 : 2) : theme.edge(theme.line));
    painter.setBrush(theme.card);
    const double inset = painter.pen().widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Space::radiusCard,
                            Space::radiusCard);
}

bool ThermostatCard::plainKey(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || !m_house.household.choices().plainKeys)
        return false;
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        step(1);
    else if (event->key() == Qt::Key_Minus)
        step(-1);
    else if (event->key() == Qt::Key_B)
        boostKey(event->modifiers() & Qt::ShiftModifier);
    else if (!event->text().isEmpty() && event->text().front().isDigit() && m_canStep)
        Q_EMIT digitTyped(m_moduleId, event->text());
    else
        return false;
    return true;
}

void ThermostatCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT openRequested(m_moduleId);
        return;
    case Qt::Key_Escape:
        m_house.desk.cancel(m_moduleId);
        return;
    case Qt::Key_Left:
        Q_EMIT moveRequested(-1, 0); // to what stands left, whatever the direction of reading
        return;
    case Qt::Key_Right:
        Q_EMIT moveRequested(1, 0);
        return;
    case Qt::Key_Up:
        Q_EMIT moveRequested(0, -1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(0, 1);
        return;
    default:
        break;
    }
    if (!plainKey(event))
        QFrame::keyPressEvent(event);
}

void ThermostatCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressedAt = event->position().toPoint();
}

void ThermostatCard::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_pressedAt || (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressedAt.reset();
    Arrangement::drag(this, m_moduleId, grab(), at);
}

void ThermostatCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_pressedAt, std::nullopt) &&
        rect().contains(event->position().toPoint()))
        Q_EMIT openRequested(m_moduleId);
}

void ThermostatCard::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus();
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                                        : event->globalPos());
}

void ThermostatCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ThermostatCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void ThermostatCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}
