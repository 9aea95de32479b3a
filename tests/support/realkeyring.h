#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

// A session bus and the real gnome-keyring, both of this process's own, to be troubled as a test likes. Made
// before the QApplication: what it connects to is settled there.
class RealKeyring
{
public:
    RealKeyring()
    {
        for (const char *folder : {"data", "config", "cache", "run"})
            QDir(m_folder.path()).mkdir(QString::fromLatin1(folder));
        QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("HOME", m_folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        qputenv("XDG_CONFIG_HOME", path("config").toUtf8());
        qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
        qputenv("XDG_RUNTIME_DIR", path("run").toUtf8());
        // A copy: the installed daemon may carry a capability that a container refuses.
        QFile::copy(QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")), path("keyring-daemon"));
        allow(true);
        m_bus.setProgram(QStringLiteral("dbus-daemon"));
        m_bus.setArguments({QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                            QStringLiteral("--config-file=") + path("bus.conf")});
        m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_bus.start();
        if (!m_bus.waitForReadyRead(10000))
            qFatal("no session bus");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    }
    ~RealKeyring()
    {
        stop();
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    // With the password of the keyring, which is made the first time; or locked.
    void start(bool unlocked = true)
    {
        // Ignored: else a write beyond the limit of takeSpace() would end it, where a full disk would not.
        const QString command = QStringLiteral("trap '' XFSZ; exec \"$0\" --foreground --components=secrets%1")
                                    .arg(unlocked ? QStringLiteral(" --unlock") : QString());
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.setStandardOutputFile(QProcess::nullDevice());
        m_daemon.start(QStringLiteral("sh"), {QStringLiteral("-c"), command, path("keyring-daemon")});
        if (!m_daemon.waitForStarted())
            qFatal("no gnome-keyring-daemon");
        if (unlocked)
            m_daemon.write(password);
        m_daemon.closeWriteChannel();
        if (!QTest::qWaitFor([] { return isOnBus(); }, 10000))
            qFatal("the keyring does not start");
    }
    void stop()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        signal(SIGCONT);
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(5000))
            m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void lock()
    {
        stop();
        start(false);
    }
    void signal(int number) const
    {
        if (m_daemon.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(m_daemon.processId()), number);
    }

    // As a full disk: nothing more can be written.
    void takeSpace() const { limitFiles(QStringLiteral("0:unlimited")); }
    void giveSpace() const { limitFiles(QStringLiteral("unlimited:unlimited")); }
    // As a sandbox does: the service is there, and not for us.
    void allow(bool allowed)
    {
        QFile file(path("bus.conf"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no bus configuration");
        file.write("<busconfig><type>session</type><listen>unix:dir=" + path("run").toUtf8() +
                   "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/>");
        if (!allowed)
            file.write("<deny send_destination=\"org.freedesktop.secrets\"/>");
        file.write("</policy></busconfig>\n");
        file.close();
        if (m_bus.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(m_bus.processId()), SIGHUP);
    }

private:
    static inline const QByteArray password = "test-password\n";

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QString said(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(10000);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    void limitFiles(const QString &size) const
    {
        said(QStringLiteral("prlimit"), {QStringLiteral("--pid"), QString::number(m_daemon.processId()),
                                         QStringLiteral("--fsize=%1").arg(size)});
    }
    static bool isOnBus()
    {
        return said(QStringLiteral("dbus-send"),
                    {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                     QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                     QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                     QStringLiteral("string:org.freedesktop.secrets")})
            .contains(QStringLiteral("true"));
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/tepore-keyring.XXXXXX")}; // short: a socket's path has little room
    QProcess m_bus;
    QProcess m_daemon;
};
