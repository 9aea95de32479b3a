#pragma once

#include <QDateTime>
#include <QString>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

// What the program has to say for itself, in the profile: `tepore.log`, and before it `tepore.1.log` and `tepore.2.log`,
// none larger than a MiB. Every message of Qt's logging goes there, redacted, but for what categories leave out; warnings
// go on to where they went before. Nothing waits for the disk but a thread of its own, and a full or read-only disk loses
// the log and nothing else. One at a time in a program.
class LogFile
{
public:
    static constexpr qint64 largestFile = 1024 * 1024;
    static constexpr int files = 3;

    // Listens from now on; nothing is written before start(), which comes after the first paint.
    explicit LogFile(const QString &folder);
    ~LogFile(); // what was said until now is written
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    // Debug messages of ours too, which are many. Otherwise they are not made.
    static void setVerbose(bool verbose);

    void start();
    const QString &folder() const { return m_folder; }
    // Waits until what was said is written, or cannot be: for the end of a program that fails, and for tests.
    void flush();

private:
    struct Line
    {
        QDateTime at; // UTC
        QString text;
    };

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void add(const QString &text);
    void run();
    void write(const std::deque<Line> &lines, qsizetype lost);

    QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Line> m_lines; // to be written
    qsizetype m_lost = 0;     // there was no room for
    bool m_isWriting = false;
    bool m_ends = false;
    std::thread m_thread;
};
