#pragma once

#include <QStringList>

// Starting when the person logs in, hidden: an XDG autostart entry on Linux, a value of the Run key on Windows, a launch
// agent on macOS. The system's own place is the truth: nothing of it is kept in our settings.
namespace Autostart {

// This program with this profile, hidden. `profile` is empty for the usual one.
QStringList command(const QString &profile);

// True when the system would start just that; another version or profile there does not count.
bool isOn(const QString &profile);
// False when the system's place could not be written.
bool setOn(bool on, const QString &profile);

// What is written, for each system. Pure.
QString desktopEntry(const QStringList &command); // freedesktop.org's quoting: in quotes, `\`, `"`, `$`, `` ` `` and % escaped
QString launchAgent(const QStringList &command);
QString windowsCommand(const QStringList &command);

} // namespace Autostart
