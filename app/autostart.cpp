#include "app/autostart.h"

#include "app/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_WIN)

QSettings &runKey()
{
    static QSettings key(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
                         QSettings::NativeFormat);
    return key;
}

#else

#if defined(Q_OS_MACOS)
QString file()
{
    return QDir::homePath() + "/Library/LaunchAgents/" TEPORE_APP_ID ".plist"_L1;
}
QString content(const QStringList &command)
{
    return Autostart::launchAgent(command);
}
#else
QString file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/autostart/" TEPORE_APP_ID ".desktop"_L1;
}
QString content(const QStringList &command)
{
    return Autostart::desktopEntry(command);
}
#endif

bool write(const QString &text)
{
    QSaveFile entry(file());
    const bool written = QDir().mkpath(QFileInfo(file()).path()) && entry.open(QIODevice::WriteOnly) &&
                         entry.write(text.toUtf8()) >= 0 && entry.commit();
    if (!written)
        qCWarning(logStorage) << "cannot be started at login: the entry was not written," << file();
    return written;
}

#endif

} // namespace

QStringList Autostart::command(const QString &profile)
{
    // Of an AppImage the file that stays, not the folder it is unpacked into.
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList command{image.isEmpty() ? QCoreApplication::applicationFilePath() : image, u"--hidden"_s};
    if (!profile.isEmpty())
        command << u"--profile"_s << profile;
    return command;
}

bool Autostart::isOn(const QString &profile)
{
#if defined(Q_OS_WIN)
    return runKey().value(u"Tepore"_s).toString() == windowsCommand(command(profile));
#else
    QFile entry(file());
    return entry.open(QIODevice::ReadOnly) && QString::fromUtf8(entry.readAll()) == content(command(profile));
#endif
}

bool Autostart::setOn(bool on, const QString &profile)
{
#if defined(Q_OS_WIN)
    if (on)
        runKey().setValue(u"Tepore"_s, windowsCommand(command(profile)));
    else
        runKey().remove(u"Tepore"_s);
    runKey().sync();
    return runKey().status() == QSettings::NoError;
#else
    return on ? write(content(command(profile))) : !QFile::exists(file()) || QFile::remove(file());
#endif
}

QString Autostart::desktopEntry(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command) {
        QString quoted;
        for (const QChar c : word) {
            if (u"\\\"`$"_s.contains(c))
                quoted += u"\\"_s;
            quoted += c == u'%' ? u"%%"_s : QString(c);
        }
        words << u'"' + quoted + u'"';
    }
    // The value of a key has an escaping of its own.
    const QString exec = words.join(u' ').replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Tepore\n"
           "Icon=" TEPORE_APP_ID "\n"
           "Exec=%1\n"
           "StartupNotify=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(exec);
}

QString Autostart::launchAgent(const QStringList &command)
{
    QString words;
    for (const QString &word : command)
        words += u"        <string>"_s + word.toHtmlEscaped() + u"</string>\n"_s;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n"
           "<dict>\n"
           "    <key>Label</key>\n"
           "    <string>" TEPORE_APP_ID "</string>\n"
           "    <key>ProgramArguments</key>\n"
           "    <array>\n%1    </array>\n"
           "    <key>RunAtLoad</key>\n"
           "    <true/>\n"
           "    <key>ProcessType</key>\n"
           "    <string>Interactive</string>\n"
           "</dict>\n"
           "</plist>\n"_s.arg(words);
}

// As Windows's own parser of command lines takes it apart: a quote inside, and the backslashes before any quote, are
// escaped.
QString Autostart::windowsCommand(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command) {
        QString quoted;
        int backslashes = 0;
        const auto escapeThem = [&] { quoted += QString(backslashes, u'\\'); };
        for (const QChar c : QDir::toNativeSeparators(word)) {
            if (c == u'"') {
                escapeThem();
                quoted += u'\\';
            }
            backslashes = c == u'\\' ? backslashes + 1 : 0;
            quoted += c;
        }
        escapeThem();
        words << u'"' + quoted + u'"';
    }
    return words.join(u' ');
}
