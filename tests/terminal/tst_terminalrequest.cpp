#include "ui/terminalrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What is typed, understood; and one table for parser, help, completions and manual page.
class TestTerminalRequest : public QObject
{
    Q_OBJECT

    static TerminalRequest good(const QStringList &arguments)
    {
        const TerminalRequest::Parsed parsed = TerminalRequest::parse(arguments);
        if (const auto *problem = std::get_if<QString>(&parsed))
            qWarning("%s", qPrintable(*problem));
        return std::get<TerminalRequest>(parsed);
    }
    static QString problem(const QStringList &arguments)
    {
        const TerminalRequest::Parsed parsed = TerminalRequest::parse(arguments);
        const auto *problem = std::get_if<QString>(&parsed);
        return problem ? *problem : QString();
    }

private Q_SLOTS:
    void windowOrCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isCommand");
        const auto row = [](const QString &line, bool isCommand) {
            QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << isCommand;
        };
        row(u""_s, false);
        row(u"--hidden"_s, false);
        row(u"--demo --hidden"_s, false);
        row(u"--profile status"_s, false); // a folder of that name
        row(u"--profile=x status"_s, true);
        row(u"--profile x status"_s, true);
        row(u"-platform offscreen"_s, false); // Qt's own
        row(u"-style fusion --hidden"_s, false);
        row(u"--screenshot a.png --demo"_s, false);
        row(u"--demo status"_s, true);
        row(u"set Soggiorno --to 21"_s, true);
        row(u"stauts"_s, true); // no window opens for a slip
        row(u"--help"_s, false);
        row(u"status --help"_s, true);
    }
    void windowOrCommand()
    {
        QFETCH(const QStringList, arguments);
        QTEST(TerminalRequest::isMeant(arguments), "isCommand");
    }

    void orderDoesNotMatter()
    {
        for (const QStringList &arguments :
             {QStringList{u"set"_s, u"Bagno"_s, u"--to"_s, u"21,5"_s, u"--for=2h"_s, u"--profile"_s, u"/x"_s},
              QStringList{u"--profile"_s, u"/x"_s, u"set"_s, u"--to=21,5"_s, u"--for"_s, u"2h"_s, u"Bagno"_s}}) {
            const TerminalRequest request = good(arguments);
            QCOMPARE(request.verb, TerminalRequest::Set);
            QCOMPARE(request.thermostats, QStringList{u"Bagno"_s});
            QCOMPARE(request.value("to"), u"21,5"_s);
            QCOMPARE(request.value("for"), u"2h"_s);
            QCOMPARE(request.value("profile"), u"/x"_s);
            QVERIFY(!request.has("until"));
        }
    }

    void autoTakesAProgramOnlyBehindTheName()
    {
        QCOMPARE(good({u"set"_s, u"Bagno"_s, u"--auto"_s, u"Settimana"_s}).value("auto"), u"Settimana"_s);
        QCOMPARE(good({u"set"_s, u"--auto=Settimana"_s, u"Bagno"_s}).value("auto"), u"Settimana"_s);
        const TerminalRequest before = good({u"set"_s, u"--auto"_s, u"Bagno"_s});
        QCOMPARE(before.thermostats, QStringList{u"Bagno"_s});
        QVERIFY(before.has("auto") && before.value("auto").isEmpty());
        QVERIFY(good({u"set"_s, u"Bagno"_s, u"--auto"_s, u"--no-wait"_s}).has("no-wait"));
    }

    void aValueMayBeginWithADash()
    {
        QCOMPARE(good({u"set"_s, u"Bagno"_s, u"--to"_s, u"-3"_s}).value("to"), u"-3"_s);
        QCOMPARE(good({u"status"_s, u"--"_s, u"--odd name"_s}).thermostats, QStringList{u"--odd name"_s});
    }

    void slips_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const QString &line, const QString &says) {
            QTest::newRow(qPrintable(line)) << line.split(u' ') << says;
        };
        row(u"stauts"_s, u"stauts"_s);
        row(u"status --jsno"_s, u"--jsno"_s);
        row(u"status -x"_s, u"-x"_s);
        row(u"status --to 21"_s, u"does not belong to “status”"_s);
        row(u"set Bagno --json"_s, u"does not belong to “set”"_s);
        row(u"set Bagno --to"_s, u"“--to” needs a value"_s);
        row(u"set Bagno --off=yes"_s, u"takes no value"_s);
        row(u"set Bagno --to 1 --to 2"_s, u"given twice"_s);
        row(u"--profile x"_s, u"no command"_s);
    }
    void slips()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        QVERIFY2(problem(arguments).contains(says), qPrintable(problem(arguments)));
    }

    void helpNamesEveryOptionOfTheCommand()
    {
        for (const TerminalRequest::Command &command : TerminalRequest::commands()) {
            const TerminalRequest request = good({QString::fromLatin1(command.name), u"--help"_s});
            QVERIFY(request.wantsHelp);
            const QString help = request.help();
            QVERIFY(help.startsWith(TerminalRequest::usage(command)));
            for (const TerminalRequest::Option &option : TerminalRequest::options()) {
                const bool isNamed = help.contains(u"  --%1 "_s.arg(QLatin1StringView(option.name)));
                QCOMPARE(isNamed, bool(option.verbs & command.verb));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTerminalRequest)
#include "tst_terminalrequest.moc"
