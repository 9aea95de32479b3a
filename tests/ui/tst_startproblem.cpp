#include "ui/startproblem.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryFile>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// A start that fails, with a terminal and without one.
class TestStartProblem : public QObject
{
    Q_OBJECT

    // What `action` shows in a window, and writes to stderr, which is `to` meanwhile.
    static QString shown(int to, const std::function<void()> &action)
    {
        QString text;
        QTimer look; // while the box has the event loop
        connect(&look, &QTimer::timeout, &look, [&text] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                text = QTextDocumentFragment::fromHtml(box->text()).toPlainText();
                box->close();
            }
        });
        look.start(10);
        const int before = dup(STDERR_FILENO);
        dup2(to, STDERR_FILENO);
        action();
        dup2(before, STDERR_FILENO);
        close(before);
        return text;
    }

private Q_SLOTS:
    void whoClickedOnItsIconSeesWhy()
    {
        const int nowhere = open("/dev/null", O_WRONLY);
        const QString inUse = shown(nowhere, [] { StartProblem::inUse(u"/home/anna/.local/share/Tepore"_s); });
        QVERIFY2(inUse.startsWith(u"Tepore could not be started\n"_s), qPrintable(inUse));
        QVERIFY(inUse.contains(u"/home/anna/.local/share/Tepore"_s));
        QVERIFY(shown(nowhere, [] { StartProblem::noFolder(u"/nowhere"_s); }).contains(u"/nowhere"_s));
        QVERIFY(shown(nowhere, [] { StartProblem::noSampleData(); }).contains(u"sample data"_s));
        close(nowhere);
        // Some desktops keep what their programs say in a file, which nobody looks at.
        QTemporaryFile errors;
        QVERIFY(errors.open());
        QVERIFY(!shown(errors.handle(), [] { StartProblem::noSampleData(); }).isEmpty());
    }

    void whoReadsTheTerminalIsNotHeldUp()
    {
        std::array<int, 2> ends{};
        QCOMPARE(pipe(ends.data()), 0);
        QCOMPARE(shown(ends[1], [] { StartProblem::inUse(u"/home/anna/.local/share/Tepore"_s); }), QString());
        std::array<char, 200> said{};
        QVERIFY(read(ends[0], said.data(), said.size() - 1) > 0);
        QCOMPARE(said.data(), "tepore: this profile is in use, or its folder cannot be written to\n");
        close(ends[0]);
        close(ends[1]);
    }
};

QTEST_MAIN(TestStartProblem)
#include "tst_startproblem.moc"
