#include "app/verboselog.h"

#include "app/clock.h"
#include "app/logfile.h"
#include "app/settings.h"

#include <algorithm>

VerboseLog::VerboseLog(Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_until(settings.verboseLogUntil())
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &VerboseLog::look);
    connect(&m_clock, &Clock::jumped, this, [this](std::chrono::milliseconds setBy) {
        if (isOn() && setBy.count() != 0)
            setUntil(m_until.addMSecs(setBy.count()));
        look();
    });
    if (isOn())
        LogFile::setVerbose(true);
    look();
}

VerboseLog::~VerboseLog()
{
    if (isOn())
        LogFile::setVerbose(false);
}

void VerboseLog::turnOn()
{
    setUntil(m_clock.now() + lasts);
    look();
}

void VerboseLog::turnOff()
{
    setUntil({});
}

void VerboseLog::look()
{
    if (!isOn())
        return;
    const QDateTime now = m_clock.now();
    if (m_until <= now) {
        turnOff();
        return;
    }
    if (m_until > now + lasts) // the clock was wrong when it was turned on
        setUntil(now + lasts);
    m_end.start(std::chrono::milliseconds(now.msecsTo(m_until)));
}

void VerboseLog::setUntil(const QDateTime &until)
{
    if (m_until == until)
        return;
    m_until = until;
    m_settings.setVerboseLogUntil(until);
    LogFile::setVerbose(isOn());
    if (!isOn())
        m_end.stop();
    Q_EMIT changed();
}
