#include "app/logfile.h"

#include "app/redacted.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSysInfo>

#include <chrono>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t mostWaiting = 2000; // lines
constexpr qsizetype longestLine = 2000;
constexpr auto lastWords = 2s; // a program that fails does not wait longer for its log

std::mutex currentMutex;
LogFile *current = nullptr;
QtMessageHandler before = nullptr;

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

QString fileName(const QString &folder, int number)
{
    return folder + (number == 0 ? u"/tepore.log"_s : u"/tepore.%1.log"_s.arg(number));
}

// The newest becomes the second. One that cannot be moved away is begun anew: it must not grow.
void rotate(const QString &folder)
{
    QFile::remove(fileName(folder, LogFile::files - 1));
    for (int number = LogFile::files - 1; number > 0; --number)
        QFile::rename(fileName(folder, number - 1), fileName(folder, number));
    QFile::remove(fileName(folder, 0));
}

} // namespace

LogFile::LogFile(const QString &folder) : m_folder(folder)
{
    setVerbose(false);
    const std::lock_guard lock(currentMutex);
    current = this;
    before = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    {
        const std::lock_guard lock(currentMutex);
        qInstallMessageHandler(before);
        current = nullptr;
    }
    QLoggingCategory::setFilterRules({});
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void LogFile::setVerbose(bool verbose)
{
    QLoggingCategory::setFilterRules(verbose ? u"tepore.*.info=true\ntepore.*.debug=true"_s : u"tepore.*.info=true"_s);
}

void LogFile::start()
{
    if (m_thread.joinable())
        return;
    add(u"info Tepore %1, Qt %2, %3"_s.arg(u"" TEPORE_VERSION ""_s, QString::fromLatin1(qVersion()),
                                           QSysInfo::prettyProductName()));
    m_thread = std::thread([this] { run(); });
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool isOurs = context.category && std::strncmp(context.category, "tepore.", 7) == 0;
    const bool isForTheFile = isOurs && (type == QtInfoMsg || type == QtDebugMsg) && !qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    {
        const std::lock_guard lock(currentMutex);
        if (current) {
            current->add(nameOf(type) + u' ' + QString::fromUtf8(context.category) + u' ' + text);
            if (type == QtFatalMsg)
                current->flush();
        }
    }
    if (!isForTheFile && before)
        before(type, context, text);
}

void LogFile::add(const QString &text)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_lines.size() < mostWaiting)
            m_lines.push_back({.at = QDateTime::currentDateTimeUtc(), .text = text});
        else
            ++m_lost;
    }
    m_changed.notify_all();
}

void LogFile::flush()
{
    std::unique_lock lock(m_mutex);
    if (m_thread.joinable())
        m_changed.wait_for(lock, lastWords, [this] { return m_lines.empty() && !m_isWriting; });
}

void LogFile::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ends || !m_lines.empty(); });
        if (m_lines.empty())
            return;
        const std::deque<Line> lines = std::exchange(m_lines, {});
        const qsizetype lost = std::exchange(m_lost, 0);
        m_isWriting = true;
        lock.unlock();
        write(lines, lost);
        lock.lock();
        m_isWriting = false;
        m_changed.notify_all();
    }
}

void LogFile::write(const std::deque<Line> &lines, qsizetype lost)
{
    QDir().mkpath(m_folder);
    QFile file(fileName(m_folder, 0));
    const auto write = [&](const QString &line) {
        const QByteArray bytes = line.toUtf8() + '\n';
        if (file.isOpen() && file.size() + bytes.size() > largestFile) {
            file.close();
            rotate(m_folder);
        }
        if (!file.isOpen() && file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (file.isOpen())
            file.write(bytes);
    };
    for (const Line &line : lines) {
        QString text = redacted(line.text.left(2 * longestLine)).left(longestLine);
        write(line.at.toString(Qt::ISODateWithMs) + u' ' + text.replace(u'\n', u"\\n"_s));
    }
    if (lost > 0)
        write(u"%1 lines are missing here"_s.arg(lost));
}
