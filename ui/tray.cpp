#include "ui/tray.h"

#include "app/alerts/alerts.h"
#include "ui/format.h"
#include "ui/traymenu.h"
#include "ui/troubles.h"
#include "ui/words.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ageInterval = 60s;
constexpr std::array searches{2s, 3s, 5s, 20s, 30s}; // at login the panel may come after us
constexpr qsizetype longestTooltip = 127;            // what Windows shows

} // namespace

Tray::Tray(const House &house, const Troubles &troubles, const Settings &settings, QObject *parent)
    : QObject(parent), m_house(house), m_troubles(troubles), m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_search.setSingleShot(true);
    m_ages.setInterval(ageInterval);
    m_ages.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_soon, &QTimer::timeout, this, &Tray::refresh);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        refresh();
        look();
    });
    connect(&m_search, &QTimer::timeout, this, &Tray::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_house.household, &Household::thermostatChanged, this, soon);
    connect(&m_house.household, &Household::homesChanged, this, soon);
    connect(&m_house.household, &Household::choicesChanged, this, soon);
    connect(&m_house.clock, &Clock::jumped, this, soon);
    connect(&m_troubles, &Troubles::changed, this, soon);
    connect(&m_host, &TrayHost::changed, this, [this] {
        if (*isThere())
            appear();
        else
            searchOn();
        refresh();
        Q_EMIT presenceChanged();
    });
    searchOn();
}

Tray::~Tray() = default;

TrayMenu &Tray::menu()
{
    if (!m_menu)
        m_menu = std::make_unique<TrayMenu>(m_house, m_troubles);
    return *m_menu;
}

void Tray::searchOn()
{
    if (m_icon || m_searches >= searches.size())
        return;
    m_search.start(searches[m_searches++]);
}

void Tray::appear()
{
    m_search.stop();
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&menu());
#ifndef Q_OS_MACOS // there a click opens the menu
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT clicked();
    });
#endif
    m_shownFace = face();
    m_icon->setIcon(m_shownFace->icon());
    m_icon->setToolTip(tooltip());
    m_icon->show();
    m_ages.start();
}

void Tray::refresh()
{
    if (m_icon) {
        if (const TrayFace now = face(); now != m_shownFace) {
            m_shownFace = now;
            m_icon->setIcon(now.icon());
        }
        if (const QString text = tooltip(); text != m_icon->toolTip())
            m_icon->setToolTip(text);
    }
    if (const QSet<QString> now = seen(); now != m_seen) {
        m_seen = now;
        Q_EMIT seenChanged();
    }
}

QSet<QString> Tray::seen() const
{
    const Thermostat *chosen = TrayMenu::chosen(m_house.household);
    const bool isSeen = isThere().value_or(false) && m_settings.showsTrayNumber() && chosen;
    return isSeen ? QSet<QString>{chosen->id} : QSet<QString>();
}

TrayFace Tray::face() const
{
    TrayFace face;
    const std::optional<Error> trouble = m_house.household.trouble();
    const Thermostat *chosen = TrayMenu::chosen(m_house.household);
    const QDateTime now = m_house.clock.now();
    const Freshness age = chosen ? freshness(chosen->measuredAt(), now, m_house.reader.interval(chosen->id))
                                 : Freshness::Never;
    const bool isPresent = (age == Freshness::Fresh || age == Freshness::Ageing) && !chosen->trouble;
    if (trouble && Alerts::needsPerson(trouble->kind))
        face.badge = TrayFace::Badge::NeedsYou;
    else if (m_troubles.shown() || (chosen && !isPresent))
        face.badge = TrayFace::Badge::NotConnected;
    else if (isPresent)
        face.badge = chosen->status->loadState == LoadState::Active ? TrayFace::Badge::Active : TrayFace::Badge::Idle;
    if (chosen && m_settings.showsTrayNumber()) {
        const Temperature::Unit unit = Format::unitFor(m_house.household);
        face.number = isPresent && chosen->status->temperature
                          ? QLocale().toString(std::lround(chosen->status->temperature->in(unit)))
                          : u"–"_s;
    }
    return face;
}

QString Tray::tooltip() const
{
    const QDateTime now = m_house.clock.now();
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    QString text = m_troubles.shownTitle();
    for (const QString &id : TrayMenu::order(m_house.household)) {
        const Thermostat &thermostat = *m_house.household.thermostat(id);
        const qint64 interval = m_house.reader.interval(id);
        const Freshness age = freshness(thermostat.measuredAt(), now, interval);
        QString line = thermostat.name + u' ' + Words::glance(thermostat, unit, now, interval);
        if ((age == Freshness::Fresh || age == Freshness::Ageing) && !thermostat.trouble)
            line += u" · "_s + Format::age(thermostat.measuredAt(), now);
        if (!text.isEmpty() && text.size() + 1 + line.size() > longestTooltip)
            break;
        text += text.isEmpty() ? line : u'\n' + line;
    }
    return text.isEmpty() ? u"Tepore"_s : text;
}
