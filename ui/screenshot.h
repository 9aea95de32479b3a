#pragma once

#include <QString>

class Household;
class MainWindow;
class QSize;

// Once every thermostat has been read, writes a picture of the window and ends the program.
void takeScreenshot(MainWindow &window, const Household &household, const QString &file, const QString &page,
                    const QSize &size);
