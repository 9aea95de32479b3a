#include "app/power.h"

#include <QDir>
#include <QFile>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/ps/IOPowerSources.h>
#endif

using namespace Qt::StringLiterals;

bool Power::isOnBattery()
{
#if defined(Q_OS_WIN)
    SYSTEM_POWER_STATUS status{};
    return GetSystemPowerStatus(&status) && status.ACLineStatus == 0;
#elif defined(Q_OS_MACOS)
    return IOPSGetTimeRemainingEstimate() != kIOPSTimeRemainingUnlimited;
#else
    return isOnBattery(u"/sys/class/power_supply"_s);
#endif
}

bool Power::isOnBattery(const QString &folder)
{
    const auto says = [&folder](const QString &supply, QLatin1StringView what) {
        QFile file(folder + u'/' + supply + u'/' + what);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64)).trimmed() : QString();
    };
    bool discharges = false;
    const QStringList supplies = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &supply : supplies) {
        const QString type = says(supply, "type"_L1);
        if (type == "Mains"_L1 && says(supply, "online"_L1) == "1"_L1)
            return false;
        // Those of mice and keyboards have the scope "Device".
        if (type == "Battery"_L1 && says(supply, "scope"_L1) != "Device"_L1)
            discharges = discharges || says(supply, "status"_L1) == "Discharging"_L1;
    }
    return discharges;
}
