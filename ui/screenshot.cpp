#include "ui/screenshot.h"

#include "app/household/household.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isComplete(const Household &household)
{
    const QStringList ids = household.moduleIds();
    return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
        const Thermostat *thermostat = household.thermostat(id);
        return thermostat->trouble || (thermostat->status && !thermostat->programs.isEmpty());
    });
}

void openSettings(MainWindow &window, const QSize &size)
{
    window.openSettings();
    if (!size.isEmpty())
        window.findChild<QWidget *>(u"settings"_s)->resize(size);
}

void grab(MainWindow &window, const QString &file, bool isSettings)
{
    const QPixmap picture = isSettings ? window.findChild<QWidget *>(u"settings"_s)->grab() : window.grab();
    if (!picture.save(file)) {
        std::fprintf(stderr, "tepore: the picture could not be written: %s\n", qPrintable(file));
        QApplication::exit(1);
        return;
    }
    QApplication::exit(0);
}

} // namespace

void takeScreenshot(MainWindow &window, const Household &household, const QString &file, const QString &page,
                    const QSize &size)
{
    window.resize(size.isEmpty() ? QSize(1000, 680) : size); // whatever the screen is
    const auto finish = [&window, &household, file, page, size] {
        if (page == "detail"_L1 && !household.moduleIds().isEmpty())
            window.openThermostat(household.moduleIds().first());
        else if (page == "history"_L1)
            window.openHistory();
        else if (page == "activity"_L1)
            window.openActivity();
        else if (page == "account"_L1)
            window.openAccount();
        else if (page == "link"_L1)
            window.openLinking();
        else if (page == "settings"_L1)
            openSettings(window, size);
        const auto settled = page == "history"_L1 || page == "activity"_L1 ? 3000ms : 200ms; // laid out and painted; the sample data's past read
        QTimer::singleShot(settled, &window,
                           [&window, file, page] { grab(window, file, page == "settings"_L1); });
    };
    if (page == "link"_L1) {
        QObject::connect(&window, &MainWindow::painted, &window, finish);
        return;
    }
    QObject::connect(&household, &Household::thermostatChanged, &window, [&household, finish] {
        if (isComplete(household))
            finish();
    });
    QTimer::singleShot(120s, &window, [] { // many thermostats are read a second apart
        std::fputs("tepore: not every thermostat was read within two minutes\n", stderr);
        QApplication::exit(1);
    });
}
