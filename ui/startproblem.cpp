#include "ui/startproblem.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

bool StartProblem::isTerminalThere()
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (fstat(STDERR_FILENO, &status) != 0)
        return false;
    // What a desktop starts has the journal's socket, or nothing.
    return isatty(STDERR_FILENO) || S_ISFIFO(status.st_mode) || S_ISREG(status.st_mode);
#else
    return false; // a program with windows has none
#endif
}

void StartProblem::say(const QString &text, const QString &inTerminal)
{
    std::fprintf(stderr, "tepore: %s\n", qPrintable(inTerminal));
    if (isTerminalThere())
        return;
    QMessageBox box(QMessageBox::Critical, u"Tepore"_s, tr("Tepore could not be started"), QMessageBox::Close);
    box.setObjectName(u"startProblem"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text);
    box.exec();
}

void StartProblem::inUse(const QString &profile)
{
    say(tr("It runs already and does not answer, or its folder cannot be written to: %1. Wait a moment, or end it, and start "
           "Tepore again.")
            .arg(QDir::toNativeSeparators(profile)),
        u"this profile is in use, or its folder cannot be written to"_s);
}

void StartProblem::noFolder(const QString &profile)
{
    say(tr("Its folder cannot be made: %1. Look who may write there, and whether the disk is full.").arg(QDir::toNativeSeparators(profile)),
        u"the profile folder cannot be made: "_s + profile);
}

void StartProblem::noSampleData()
{
    say(tr("The sample data could not be prepared. Look whether the disk is full, or install Tepore again."),
        u"the sample data could not be prepared"_s);
}
