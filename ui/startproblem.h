#pragma once

#include <QCoreApplication>

// Why Tepore could not be started. Who clicked on its icon sees no terminal: it is said in a window then.
class StartProblem
{
    Q_DECLARE_TR_FUNCTIONS(StartProblem)

public:
    // Somebody, or some program, reads what is written to stderr.
    static bool isTerminalThere();

    // Each returns when it has been read.
    static void inUse(const QString &profile);
    static void noFolder(const QString &profile);
    static void noSampleData();

private:
    static void say(const QString &text, const QString &inTerminal);
};
