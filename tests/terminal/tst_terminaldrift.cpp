#include "ui/terminalrequest.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Option = TerminalRequest::Option;

namespace {

QString content(const QString &name)
{
    QFile file(QStringLiteral(TEPORE_PACKAGING "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("%s does not end", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList found(const QString &text, const QString &pattern)
{
    QSet<QString> all;
    for (auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); matches.hasNext();)
        all << matches.next().captured(1);
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

QString between(const QString &text, const QString &begin, const QString &end)
{
    const qsizetype from = text.indexOf(begin);
    if (from < 0)
        qFatal("no “%s”", qPrintable(begin));
    const qsizetype to = text.indexOf(end, from + begin.size());
    return text.mid(from, to < 0 ? -1 : to - from);
}

QStringList optionsOf(int verb, bool onlyOwn = false)
{
    QStringList names;
    for (const Option &option : TerminalRequest::options()) {
        const bool isOfAll = option.verbs == (TerminalRequest::Status | TerminalRequest::Set | TerminalRequest::History | TerminalRequest::Doctor);
        if ((option.verbs & verb) && !(onlyOwn && isOfAll))
            names << QString::fromLatin1(option.name);
    }
    names.sort();
    return names;
}

// What opens a window, as `tepore --help` tells.
QStringList windowOptions()
{
    QStringList names = found(run(QStringLiteral(TEPORE_PROGRAM), {u"--help"_s}), u"^  (?:-\\w, )?--([a-z-]+)"_s);
    names.removeAll(u"help-all"_s);
    return names;
}

} // namespace

// The shells' completions and the manual page name what the program knows: all of it, and nothing else.
class TestTerminalDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommand_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QString>("name");
        for (const TerminalRequest::Command &command : TerminalRequest::commands())
            QTest::newRow(command.name) << int(command.verb) << QString::fromLatin1(command.name);
    }
    void everyCommand()
    {
        QFETCH(const int, verb);
        QFETCH(const QString, name);
        const QString option = u"--([a-z-]+)"_s;

        QCOMPARE(found(between(content(u"completions/tepore.bash"_s), name + u"_options=\""_s, u"\n"_s), option), optionsOf(verb));

        const QString zsh = content(u"completions/tepore.zsh"_s);
        QStringList inZsh = found(between(zsh, u"        %1)\n"_s.arg(name), u";;"_s), u"'(?:\\([^)]*\\))?--([a-z-]+)"_s);
        inZsh += found(between(zsh, u"common=(\n"_s, u"\n    )"_s), u"'(?:\\([^)]*\\))?--([a-z-]+)"_s);
        inZsh.sort();
        QCOMPARE(inZsh, optionsOf(verb));

        const QString fish = content(u"completions/tepore.fish"_s);
        QStringList inFish = found(fish, u"^complete -c tepore -n '__fish_seen_subcommand_from %1' -l ([a-z-]+)"_s.arg(name));
        inFish += found(fish, u"^complete -c tepore -l ([a-z-]+)"_s);
        inFish.sort();
        QCOMPARE(inFish, optionsOf(verb));

        const QString manual = content(u"tepore.1.in"_s).replace("\\-"_L1, "-"_L1);
        QCOMPARE(found(between(manual, u".SS %1\n"_s.arg(name), u"\n.S"_s), u"^\\.TP\n\\.[BIR]+ \"?--([a-z-]+)"_s),
                 optionsOf(verb, true));
    }

    void valuesAreAskedForInEveryShell()
    {
        const QString zsh = content(u"completions/tepore.zsh"_s);
        const QString fish = content(u"completions/tepore.fish"_s);
        for (const Option &option : TerminalRequest::options()) {
            const QString name = QString::fromLatin1(option.name);
            const bool needs = option.value == Option::Needed;
            QCOMPARE(zsh.contains(QRegularExpression(u"--%1=\\["_s.arg(name))), needs);
            QCOMPARE(fish.contains(QRegularExpression(u"-l %1 -[xr]"_s.arg(name))), needs);
        }
    }

    void theWindowsOptions()
    {
        const QStringList options = windowOptions();
        QVERIFY(options.contains(u"hidden"_s) && options.contains(u"version"_s));
        QCOMPARE(found(between(content(u"completions/tepore.bash"_s), u"window_options=\""_s, u"\n"_s), u"--([a-z-]+)"_s), options);
        const QString zsh = content(u"completions/tepore.zsh"_s);
        QStringList inZsh = found(between(zsh, u"        *)"_s, u";;"_s) + between(zsh, u"common=(\n"_s, u"\n    )"_s),
                                  u"'(?:\\([^)]*\\))?--([a-z-]+)"_s);
        QCOMPARE(inZsh, options);
        const QString fish = content(u"completions/tepore.fish"_s);
        QCOMPARE(found(fish, u"^complete -c tepore (?:-n 'not [^']*' )?-l ([a-z-]+)"_s), options);
    }

    void everyCommandIsNamed()
    {
        const QString help = run(QStringLiteral(TEPORE_PROGRAM), {u"--help"_s});
        for (const TerminalRequest::Command &command : TerminalRequest::commands()) {
            const QString name = QString::fromLatin1(command.name);
            QVERIFY(help.contains(u"\n  %1 "_s.arg(name)));
            QVERIFY(content(u"tepore.1.in"_s).contains(u"\n.B tepore %1"_s.arg(name)));
        }
    }

    void everyExitCodeIsInTheManual()
    {
        const QString manual = content(u"tepore.1.in"_s);
        QStringList codes = found(between(manual, u".SH EXIT STATUS"_s, u"\n.SH"_s), u"^\\.TP\n\\.B (\\d+)$"_s);
        QCOMPARE(codes.size(), 11); // exitcode.h: 0 to 10
        for (int code = 0; code <= 10; ++code)
            QVERIFY(codes.contains(QString::number(code)));
    }

    // In bash itself, with names that need quotes.
    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("completed");
        QTest::newRow("command") << QStringList{u"tepore"_s, u"st"_s} << u"status"_s;
        QTest::newRow("command after options") << QStringList{u"tepore"_s, u"--profile"_s, u"x"_s, u"h"_s} << u"history"_s;
        QTest::newRow("option") << QStringList{u"tepore"_s, u"set"_s, u"x"_s, u"--pro"_s} << u"--protect|--profile"_s;
        QTest::newRow("name") << QStringList{u"tepore"_s, u"set"_s, u"CAM"_s} << u"Camera\\ dell\\'ospite"_s;
        QTest::newRow("name begun, quoted") << QStringList{u"tepore"_s, u"set"_s, u"\"cam"_s} << u"Camera dell'ospite"_s;
        QTest::newRow("name begun, escaped") << QStringList{u"tepore"_s, u"set"_s, u"camera\\ d"_s} << u"Camera\\ dell\\'ospite"_s;
        QTest::newRow("nothing is carried out") << QStringList{u"tepore"_s, u"set"_s, u"$(touch pwned)"_s} << u""_s;
        QTest::newRow("minutes") << QStringList{u"tepore"_s, u"set"_s, u"x"_s, u"--boost"_s, u"6"_s} << u"60"_s;
        QTest::newRow("all names") << QStringList{u"tepore"_s, u"status"_s, u""_s} << u"Camera\\ dell\\'ospite|Veranda"_s;
    }
    void bashCompletes()
    {
        QFETCH(QStringList, words);
        const QTemporaryDir folder;
        QFile stub(folder.filePath(u"tepore"_s));
        QVERIFY(stub.open(QIODevice::WriteOnly));
        stub.write("#!/bin/sh\nprintf \"%s\\n\" \"Camera dell'ospite\" Veranda\n");
        stub.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        stub.close();
        words[0] = stub.fileName();
        const QString script = QStringLiteral("cd \"$1\"; source " TEPORE_PACKAGING "/completions/tepore.bash; shift; COMP_WORDS=(\"$@\"); "
                                              "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _tepore; IFS='|'; printf %s \"${COMPREPLY[*]}\"");
        QTEST(run(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s, folder.path()} + words), "completed");
        QVERIFY(!QFile::exists(folder.filePath(u"pwned"_s)));
    }
};

QTEST_GUILESS_MAIN(TestTerminalDrift)
#include "tst_terminaldrift.moc"
