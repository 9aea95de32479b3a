#include "ui/traymenu.h"

#include "app/household/commandrules.h"
#include "ui/format.h"
#include "ui/thermostatmenu.h"
#include "ui/troubles.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReadings = 5;

QString nameOf(const Thermostat &thermostat)
{
    return thermostat.name.isEmpty() ? TrayMenu::tr("Thermostat") : thermostat.name;
}

} // namespace

TrayMenu::TrayMenu(const House &house, const Troubles &troubles, QWidget *parent)
    : QMenu(parent), m_house(house), m_troubles(troubles)
{
    setObjectName(u"tray.menu"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    const auto soon = [this] {
        if (!m_isOpen)
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_isOpen)
            rebuild();
    });
    connect(&m_house.household, &Household::homesChanged, this, soon);
    connect(&m_house.household, &Household::choicesChanged, this, soon);
    connect(&m_house.household, &Household::thermostatChanged, this, soon);
    connect(&m_troubles, &Troubles::changed, this, soon);
    connect(this, &QMenu::aboutToShow, this, [this] {
        rebuild(); // even if it was open: not every panel says when it closes a menu
        m_isOpen = true;
    });
    connect(this, &QMenu::aboutToHide, this, [this, soon] {
        m_isOpen = false;
        soon();
    });
    rebuild();
}

const Thermostat *TrayMenu::chosen(const Household &household)
{
    const Thermostat *thermostat = household.thermostat(household.choices().tray);
    const QStringList ids = household.moduleIds();
    return thermostat || ids.isEmpty() ? thermostat : household.thermostat(ids.first());
}

QStringList TrayMenu::order(const Household &household)
{
    QStringList ids = household.moduleIds();
    if (const Thermostat *first = chosen(household)) {
        ids.removeOne(first->id);
        ids.prepend(first->id);
    }
    return ids;
}

const Home &TrayMenu::homeOf(const Thermostat &thermostat) const
{
    return *m_house.household.homeOf(thermostat.id);
}

QMenu *TrayMenu::addPart(const QString &title)
{
    QMenu *part = addMenu(title);
    m_parts << part;
    return part;
}

void TrayMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_isOpen)
        m_soon.start();
}

void TrayMenu::rebuild()
{
    clear();
    for (QMenu *part : std::exchange(m_parts, {}))
        part->deleteLater(); // the change may come from one of its entries
#ifdef Q_OS_WIN
    QAction *open = addAction(tr("&Open Tepore"), this, [this] { Q_EMIT openRequested({}); });
    open->setObjectName(u"tray.open"_s);
    setDefaultAction(open);
    addSeparator();
#endif
    addReadings();
    addWishes();
    addWays();
}

void TrayMenu::addReadings()
{
    const QString trouble = m_troubles.shownTitle();
    if (!trouble.isEmpty())
        addAction(Format::withoutMnemonic(trouble), this, [this] { Q_EMIT openRequested({}); })
            ->setObjectName(u"tray.trouble"_s);
    const QStringList ids = order(m_house.household);
    if (ids.isEmpty() && trouble.isEmpty())
        addAction(tr("No thermostats yet"), this, [this] { Q_EMIT openRequested({}); })->setObjectName(u"tray.none"_s);
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    const QDateTime now = m_house.clock.now();
    for (const QString &id : ids.first(std::min(mostReadings, ids.size()))) {
        const Thermostat &thermostat = *m_house.household.thermostat(id);
        // What became of a wish says more than the reading, while it is news.
        const bool isNews = thermostat.command && thermostat.command->stage != PendingCommand::Stage::Confirmed;
        const QString text = isNews ? Words::command(thermostat, homeOf(thermostat), unit, now)
                                    : Words::glance(thermostat, unit, now, m_house.reader.interval(id));
        QAction *line = addAction(Format::withoutMnemonic(tr("%1: %2", "thermostat, reading").arg(nameOf(thermostat), text)),
                                  this, [this, id] { Q_EMIT openRequested(id); });
        line->setObjectName(u"tray.reading."_s + id);
    }
    if (ids.size() > mostReadings)
        addAction(tr("%n more…", "thermostats", static_cast<int>(ids.size() - mostReadings)), this,
                  &TrayMenu::overviewRequested)
            ->setObjectName(u"tray.more"_s);
    addSeparator();
}

void TrayMenu::addWishes()
{
    const Thermostat *thermostat = chosen(m_house.household);
    if (!thermostat)
        return;
    const QString id = thermostat->id;
    const bool isBlocked = !m_troubles.blockedReason().isEmpty() || !thermostat->status;
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    const std::optional<Temperature> target = shownTarget(*thermostat);
    for (const int way : {1, -1}) {
        QString text = (way > 0 ? tr("&Warmer by %1") : tr("&Cooler by %1")).arg(Format::step(m_house.household));
        if (target)
            text = tr("%1 (%2 → %3)", "Warmer by 0.5, thermostat, temperature")
                       .arg(text, Format::withoutMnemonic(nameOf(*thermostat)),
                            Format::number(stepped(*target, way, unit, m_house.household.choices().step), unit));
        QAction *step = addAction(text, this, [this, id, way] {
            m_house.desk.step(id, way, Format::unitFor(m_house.household));
            Q_EMIT wished(id);
        });
        step->setObjectName(way > 0 ? u"tray.warmer"_s : u"tray.cooler"_s);
        step->setEnabled(!isBlocked && target);
    }
    QMenu *boost = addPart(tr("&Boost"));
    ThermostatMenu::fillBoost(boost, id, m_house);
    QMenu *mode = addPart(tr("&Mode"));
    ThermostatMenu::fillModes(mode, id, m_house);
    for (QMenu *part : {boost, mode}) {
        part->setEnabled(!isBlocked);
        connect(part, &QMenu::triggered, this, [this, id] { Q_EMIT wished(id); });
    }
    QAction *away = addAction(tr("Going awa&y…"), this, &TrayMenu::awayRequested);
    away->setObjectName(u"tray.away"_s);
    away->setEnabled(m_troubles.blockedReason().isEmpty());
    addSeparator();
}

void TrayMenu::addWays()
{
#ifndef Q_OS_WIN
    addAction(tr("&Open Tepore"), this, [this] { Q_EMIT openRequested({}); })->setObjectName(u"tray.open"_s);
#endif
    const int price = m_house.reader.priceOfAll();
    QAction *refresh = addAction(price > 0                     ? tr("&Refresh now (%n request(s))", "", price)
                                 : m_house.reader.isAnyAsked() ? tr("&Refresh: reading…")
                                                               : tr("&Refresh: already up to date"),
                                 this, [this] { m_house.reader.readAll(); });
    refresh->setObjectName(u"tray.refresh"_s);
    refresh->setEnabled(price > 0);
    addAction(tr("&Settings…"), this, &TrayMenu::settingsRequested)->setObjectName(u"tray.settings"_s);
    addAction(tr("&Quit"), this, &TrayMenu::quitRequested)->setObjectName(u"tray.quit"_s);
}
