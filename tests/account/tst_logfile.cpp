#include "account/browser.h"
#include "account/loopback.h"
#include "app/account/authorizeurl.h"
#include "app/logfile.h"
#include "app/logging.h"
#include "app/verboselog.h"
#include "support/fullfiles.h"
#include "support/testcloud.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;

namespace {

// Time passes on it as on any: nothing is said.
class SilentClock : public Clock
{
public:
    QDateTime shown = noonInRome;
    QDateTime now() const override { return shown; }
};

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString folder() const { return m_folder.filePath(u"log"_s); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    QByteArray content() const
    {
        QByteArray all;
        for (const QString &name : names()) {
            QFile file(folder() + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void init() { QDir(folder()).removeRecursively(); }

    void nothingIsWrittenBeforeItStarts()
    {
        LogFile log(folder());
        qCInfo(logHttp) << "before the first paint";
        log.flush();
        QVERIFY(!QDir(folder()).exists());
        log.start();
        log.flush();
        QVERIFY(content().contains("info tepore.http before the first paint"));
        QVERIFY(content().contains("Tepore " TEPORE_VERSION));
    }

    // Whoever reads another person's files learns nothing of when they are at home.
    void isThePersonsOwn()
    {
        LogFile log(folder());
        log.start();
        log.flush();
        const QFile::Permissions all = QFile::permissions(folder() + u"/tepore.log"_s);
        QVERIFY(!(all & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void itsSizeIsBounded()
    {
        LogFile log(folder());
        log.start();
        const QString line = u"words and words "_s.repeated(100);
        for (int i = 0; i < 5000; ++i) {
            qCInfo(logHttp).noquote() << i << line;
            if (i % 500 == 0)
                log.flush();
        }
        log.flush();
        QCOMPARE(names(), (QStringList{u"tepore.1.log"_s, u"tepore.2.log"_s, u"tepore.log"_s}));
        for (const QString &name : names())
            QVERIFY(QFileInfo(folder() + u'/' + name).size() <= LogFile::largestFile);
        QVERIFY(content().contains("4999 words"));
        QVERIFY(!content().contains(" 1 words")); // the oldest are gone
    }

    void aLineIsALine()
    {
        LogFile log(folder());
        log.start();
        qCInfo(logHttp).noquote() << "one\n2024-01-16T11:00:00.000Z warning forged" << QString(100'000, u'x');
        log.flush();
        const QList<QByteArray> lines = content().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().size() < 2100);
    }

    // Many lines at once cost the event loop less than a frame, whatever the disk does.
    void nobodyWaitsForTheDisk()
    {
        LogFile log(folder());
        log.start();
        log.flush();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            qCInfo(logHttp) << "GET /smarther/v2.0/plants" << i;
        QVERIFY2(timer.elapsed() < 16, qPrintable(QString::number(timer.elapsed())));
        log.flush();
        QVERIFY(content().contains("plants 99"));
    }

    void moreThanCanBeKeptIsCounted()
    {
        {
            LogFile log(folder());
            for (int i = 0; i < 2010; ++i)
                qCInfo(logHttp) << "line" << i; // nobody writes yet
            log.start();
        }
        QVERIFY2(content().contains("11 lines are missing here"), content().right(300).constData()); // and the one of the start
    }

#ifdef Q_OS_UNIX
    void aFullDiskLosesTheLogAlone()
    {
        LogFile log(folder());
        log.start();
        qCInfo(logHttp) << "before";
        log.flush();
        {
            const FullFiles full(200);
            for (int i = 0; i < 50; ++i)
                qCInfo(logHttp) << "while it is full" << i;
            log.flush();
        }
        qCInfo(logHttp) << "there is room again";
        log.flush();
        QVERIFY(content().contains("before"));
        QVERIFY(content().contains("there is room again"));
    }

    void aFolderThatCannotBeMadeLosesTheLogAlone()
    {
        QFile file(folder()); // somebody's file has that name; as root, no permission would keep us out
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        LogFile log(folder());
        log.start();
        qCInfo(logHttp) << "goes nowhere";
        log.flush();
        QFile::remove(folder());
        qCInfo(logHttp) << "arrives";
        log.flush();
        QVERIFY(content().contains("arrives"));
    }
#endif

    void tellsMoreForAnHour()
    {
        Settings settings(m_folder.filePath(u"tepore.ini"_s));
        FakeClock clock(noonInRome);
        LogFile log(folder());
        log.start();
        const auto say = [&](const char *text) {
            qCDebug(logCalls) << text;
            log.flush();
            return content().contains(text);
        };
        {
            VerboseLog verbose(settings, clock);
            QVERIFY(!verbose.isOn());
            QVERIFY(!say("one"));
            verbose.turnOn();
            QCOMPARE(verbose.until(), noonInRome.addSecs(3600));
            QVERIFY(say("two"));
            clock.move(59min);
            QVERIFY(say("three"));
        }
        QVERIFY(!say("four")); // its program ended
        {
            const VerboseLog again(settings, clock);
            QVERIFY(again.isOn());
            QVERIFY(say("five"));
            clock.turn(-3h); // somebody sets the clock: no time passed
            QCOMPARE(again.until(), clock.now().addSecs(60));
            clock.move(61s);
            QVERIFY(!again.isOn());
            QVERIFY(!say("six"));
        }
        QVERIFY(!VerboseLog(settings, clock).isOn());
        {
            VerboseLog another(settings, clock);
            another.turnOn();
        }
        clock.move(2h); // while no program ran
        QVERIFY(!VerboseLog(settings, clock).isOn());
        {
            VerboseLog another(settings, clock);
            another.turnOn();
        }
        clock.turn(-48h); // while no program ran: the clock had been wrong
        const VerboseLog late(settings, clock);
        QCOMPARE(late.until(), clock.now().addSecs(3600));
    }

    // Without anybody who asks: what is set to end does.
    void tellsMoreUntilTheTimeIsOver()
    {
        Settings settings(m_folder.filePath(u"real.ini"_s));
        SilentClock clock; // it stands: however slow this computer is, the time is not over
        settings.setVerboseLogUntil(clock.shown.addMSecs(300));
        const VerboseLog verbose(settings, clock);
        QVERIFY(verbose.isOn());
        QSignalSpy ended(&verbose, &VerboseLog::changed);
        clock.shown = clock.shown.addMSecs(300);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!verbose.isOn());
        QVERIFY(!settings.verboseLogUntil().isValid());
    }

    // A whole linking, reading, commanding, failing and renewing: nothing of it tells secrets, ids or names.
    void noSecretAndNoNameIsInIt_data()
    {
        QTest::addColumn<bool>("tellsMore");
        QTest::newRow("as usual") << false;
        QTest::newRow("verbose") << true;
    }
    void noSecretAndNoNameIsInIt()
    {
        QFETCH(bool, tellsMore);
        TestCloud test;
        LogFile log(folder());
        log.start();
        LogFile::setVerbose(tellsMore); // for longer than an hour
        SimulatorOptions &options = test.cloud.options();
        options.replyUrls = {u"http://localhost:%1/callback"_s.arg(freePort())};
        options.autoConsent = true;
        test.buildUrl = authorizeUrl;
        test.open();
        AccountLink &link = test.tepore->link;
        QList<Outcome> ends;
        connect(&link, &AccountLink::finished, this, [&](const Outcome &outcome) { ends << outcome; });
        Browser browser;
        const auto signIn = [&](const QString &secret) {
            const qsizetype before = ends.size();
            link.start({.clientId = options.clientId, .clientSecret = secret, .subscriptionKey = options.subscriptionKey,
                        .replyUrl = options.replyUrls.first()});
            browser.follow(link.browserUrl());
            return QTest::qWaitFor([&] { return ends.size() > before; }, 10'000) && ends.last().ok();
        };
        const QString mistyped = u"mistyped-secret-0815"_s;
        QVERIFY(!signIn(mistyped));
        QVERIFY(signIn(options.clientSecret));
        test.tepore->start();
        test.settleAll();
        test.tepore->desk.setPoint(TestCloud::guestRoom, Temperature::fromTenths(215), CommandDesk::Grace::None);
        test.pass(30s);
        test.cloud.addFault({.kind = u"command"_s, .status = 430});
        test.tepore->desk.setPoint(TestCloud::guestRoom, Temperature::fromTenths(210), CommandDesk::Grace::None);
        test.pass(30s);
        test.cloud.expireAccessTokens();
        test.pass(2min);
        QByteArray access;
        test.tepore->session.keys(this, [&](const Result<ApiKeys> &keys) { access = keys ? keys.value().accessToken : QByteArray(); });
        QTRY_VERIFY(!access.isEmpty());
        test.cloud.addFault({.times = 0, .action = Fault::Action::Drop});
        test.pass(10min);
        test.cloud.revokeTokens();
        test.cloud.clearFaults();
        test.pass(1h);

        QSet<QString> forbidden{options.clientId, options.clientSecret, mistyped, options.subscriptionKey,
                                QString::fromLatin1(access), QDir::homePath()};
        for (const auto &entry : test.cloud.log()) {
            const QUrlQuery form(QString::fromUtf8(entry.body));
            for (const QString &name : {u"code"_s, u"refresh_token"_s})
                forbidden << form.queryItemValue(name, QUrl::FullyDecoded);
        }
        for (const Home &home : test.tepore->household.homes()) {
            forbidden << home.id << home.name;
            for (const Thermostat &thermostat : home.thermostats) {
                forbidden << thermostat.id << thermostat.name;
                for (const Program &program : thermostat.programs)
                    forbidden << program.name;
            }
        }
        forbidden.remove(QString());
        QVERIFY2(forbidden.size() > 20, qPrintable(QString::number(forbidden.size())));
        log.flush();
        const QString written = QString::fromUtf8(content());
        QVERIFY(written.contains(u"POST"_s) && written.contains(u"plants/<id>"_s) && written.contains(u" 430"_s));
        for (const QString &more : {u"debug tepore.calls asking for status"_s, u"debug tepore.household the next step is status"_s,
                                    u"a command is confirmed"_s, u"a command is refused"_s, u"one thermostat failed"_s, u"nothing can be read"_s})
            QVERIFY2(written.contains(more) == tellsMore, qPrintable(more));
        QVERIFY(written.contains(u"the account is linked"_s) && written.contains(u"sign-in needed"_s));
        for (const QString &each : std::as_const(forbidden))
            QVERIFY2(!written.contains(each), qPrintable(each));
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
