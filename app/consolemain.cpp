#include "app/commandlineoptions.h"
#include "app/terminalmain.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

// tepore.com, which a Windows prompt takes before tepore.exe: that one has no console to write to. A window is its part
// all the same.
int main(int argc, char *argv[])
{
    if (const std::optional<int> done = runTerminal(argc, argv))
        return *done;
    if (const std::optional<int> answered = CommandLineOptions::answerWithoutDisplay(argc, argv))
        return *answered;
    const QCoreApplication app(argc, argv);
    return QProcess::startDetached(QCoreApplication::applicationDirPath() + "/tepore.exe"_L1,
                                   QCoreApplication::arguments().mid(1))
               ? 0
               : 1;
}
