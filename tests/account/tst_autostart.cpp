#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

// What the entry's own key says, with the escaping of values undone, as the specification tells.
QString execOf(const QString &entry)
{
    for (const QString &line : entry.split(u'\n')) {
        if (line.startsWith("Exec="_L1)) {
            QString value;
            const QString raw = line.mid(5);
            for (qsizetype i = 0; i < raw.size(); ++i) {
                if (raw[i] == u'\\' && i + 1 < raw.size()) {
                    ++i;
                    value += raw[i] == u'n' ? u'\n' : raw[i];
                } else {
                    value += raw[i];
                }
            }
            return value;
        }
    }
    return {};
}

// The words of an Exec value, as the specification tells to take it apart.
QStringList wordsOf(const QString &exec)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar c = exec[i];
        if (c == u'"') {
            quoted = !quoted;
            if (!quoted)
                words << std::exchange(word, {});
        } else if (quoted && c == u'\\') {
            word += exec[++i];
        } else if (quoted && c == u'%') {
            ++i; // a second one
            word += c;
        } else if (quoted) {
            word += c;
        }
    }
    return words;
}

} // namespace

// The system's own places, and what they make of strange folders.
class TestAutostart : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    QString entry() const { return m_config.filePath(u"autostart/" TEPORE_APP_ID ".desktop"_s); }

    static void addCommands()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("plain") << QStringList{u"/usr/bin/tepore"_s, u"--hidden"_s};
        QTest::newRow("spaces") << QStringList{u"/opt/My Programs/tepore"_s, u"--profile"_s, u"/home/a b/c"_s};
        QTest::newRow("quotes and dollars") << QStringList{u"/opt/a\"b`c$d\\e/tepore"_s};
        QTest::newRow("per cent") << QStringList{u"/opt/100%f/tepore"_s, u"--hidden"_s};
        QTest::newRow("markup") << QStringList{u"/opt/<a>&b/tepore"_s};
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_config.path()).removeRecursively();
        QDir().mkpath(m_config.path());
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
        qunsetenv("APPIMAGE");
    }

    void desktopEntries_data() { addCommands(); }
    void desktopEntries()
    {
        QFETCH(const QStringList, command);
        QCOMPARE(wordsOf(execOf(Autostart::desktopEntry(command))), command);
    }

    void launchAgents_data() { addCommands(); }
    void launchAgents()
    {
        QFETCH(const QStringList, command);
        QXmlStreamReader xml(Autostart::launchAgent(command));
        QStringList words;
        bool inArguments = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "array"_L1)
                inArguments = true;
            else if (xml.isEndElement() && xml.name() == "array"_L1)
                inArguments = false;
            else if (xml.isStartElement() && inArguments)
                words << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(words, command);
    }

    void windowsCommands_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("line");
        QTest::newRow("spaces") << QStringList{u"C:\\Program Files\\tepore.exe"_s, u"--hidden"_s}
                                << u"\"C:\\Program Files\\tepore.exe\" \"--hidden\""_s;
        QTest::newRow("ends in a backslash") << QStringList{u"t"_s, u"C:\\"_s} << u"\"t\" \"C:\\\\\""_s;
        QTest::newRow("quote") << QStringList{u"a\"b"_s} << u"\"a\\\"b\""_s;
        QTest::newRow("backslash and quote") << QStringList{u"a\\\"b"_s} << u"\"a\\\\\\\"b\""_s;
    }
    void windowsCommands()
    {
        QFETCH(const QStringList, command);
        QTEST(Autostart::windowsCommand(command), "line");
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    void onAndOff()
    {
        QVERIFY(!Autostart::isOn({}));
        QVERIFY(Autostart::setOn(false, {})); // nothing was there
        QVERIFY(Autostart::setOn(true, {}));
        QVERIFY(Autostart::isOn({}));
        QVERIFY(!Autostart::isOn(u"/another/profile"_s));
        QFile file(entry());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(wordsOf(execOf(QString::fromUtf8(file.readAll()))),
                 (QStringList{QCoreApplication::applicationFilePath(), u"--hidden"_s}));
        QVERIFY(Autostart::setOn(false, {}));
        QVERIFY(!Autostart::isOn({}));
        QVERIFY(!QFile::exists(entry()));
    }

    // Another program's switch, such as a desktop's own list, is believed.
    void switchedOffElsewhere()
    {
        QVERIFY(Autostart::setOn(true, {}));
        QFile file(entry());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!Autostart::isOn({}));
        QVERIFY(Autostart::setOn(true, {}));
        QVERIFY(Autostart::isOn({}));
    }

    void anAppImageStartsItsFile()
    {
        qputenv("APPIMAGE", "/home/a/Tepore.AppImage");
        QCOMPARE(Autostart::command(u"/p"_s),
                 (QStringList{u"/home/a/Tepore.AppImage"_s, u"--hidden"_s, u"--profile"_s, u"/p"_s}));
    }

    void aPlaceThatCannotBeWritten()
    {
        QFile inTheWay(m_config.filePath(u"autostart"_s)); // a file where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(!Autostart::setOn(true, {}));
        QVERIFY(!Autostart::isOn({}));
    }
#endif
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
