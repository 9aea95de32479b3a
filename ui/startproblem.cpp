#include "ui/startproblem.h"

#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 32;

} // namespace

bool StartProblem::isTerminalThere()
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (fstat(STDERR_FILENO, &status) != 0)
        return false;
    // What a desktop starts has the journal's socket, a file like ~/.xsession-errors, or nothing.
    return isatty(STDERR_FILENO) || S_ISFIFO(status.st_mode);
#else
    return false; // a program with windows has none
#endif
}

void StartProblem::say(const QString &text, const QString &inTerminal)
{
    std::fprintf(stderr, "tepore: %s\n", qPrintable(inTerminal));
    if (isTerminalThere())
        return;
    const QString title = tr("Tepore could not be started");
    QMessageBox box(QMessageBox::Critical, u"Tepore"_s, {}, QMessageBox::Close);
    box.setObjectName(u"startProblem"_s);
    box.setTextFormat(Qt::RichText);
    box.setText(u"<p><b>%1</b></p><p>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped()));
    box.setIconPixmap(tintedIcon(u"error"_s, Theme::of(&box).error, &box).pixmap(iconSize));
    box.button(QMessageBox::Close)->setIcon({}); // which some systems draw there
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
