#include "app/activity/activity.h"
#include "support/testcloud.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulated::Fault;
using Event = HistoryEvent;
using Filter = ActivityFilter;

// What happened, in pages from two files that are being written.
class TestActivity : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{noonInRome};
    std::unique_ptr<History> m_history;
    std::unique_ptr<CallLedger> m_ledger;

    static QList<Happening> all(Activity &activity, const Filter &filter, const QDateTime &before, int *pages = nullptr)
    {
        QList<Happening> found;
        QDateTime next = before;
        QObject context;
        while (next.isValid()) {
            std::optional<Activity::Page> page;
            activity.page(filter, next, &context, [&page](const Activity::Page &came) { page = came; });
            if (!QTest::qWaitFor([&page] { return page.has_value(); }, 10'000))
                return found;
            found += page->happenings;
            next = page->next;
            if (pages)
                ++*pages;
        }
        return found;
    }
    QList<Happening> all(const Filter &filter, int *pages = nullptr)
    {
        Activity activity(*m_history, m_ledger->file());
        return all(activity, filter, m_clock.now().addDays(1), pages);
    }
    static QStringList sentences(const QList<Happening> &happenings)
    {
        QStringList result;
        for (const Happening &each : happenings) {
            result << (each.event ? u"event %1"_s.arg(int(each.event->kind))
                                  : u"%1 %2"_s.arg(each.call->kind).arg(each.call->status.value_or(-1)));
        }
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<History>(m_folder->filePath(u"history.sqlite"_s), m_clock, 730);
        m_ledger = std::make_unique<CallLedger>(m_folder->filePath(u"tepore.sqlite"_s));
    }
    void cleanup()
    {
        m_history.reset();
        m_ledger.reset();
    }

    void nothingHasHappened()
    {
        QVERIFY(all({.kind = Filter::Kind::Calls}).isEmpty());
        QVERIFY(all({}).isEmpty());
    }

    // Many of one moment, too, and more of the one than of the other.
    void pagesMeet()
    {
        QStringList expected;
        for (int i = 0; i < 700; ++i) {
            const QDateTime at = noonInRome.addSecs(-(i / 3) * 10);
            m_ledger->end(m_ledger->begin(at, u"status"_s, u"a"_s), 200, i);
        }
        for (int i = 0; i < 130; ++i)
            m_history->record(Event{.at = noonInRome.addSecs(-i * 15), .moduleId = u"a"_s, .kind = Event::Kind::Change});
        int pages = 0;
        const QList<Happening> calls = all({.kind = Filter::Kind::Calls}, &pages);
        QVERIFY(pages > 5);
        QCOMPARE(calls.size(), 700);
        QSet<qint64> ids;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            QVERIFY(i == 0 || calls[i - 1].at >= calls[i].at);
            ids << calls[i].call->id;
        }
        QCOMPARE(ids.size(), 700);
        QCOMPARE(all({}).size(), 130);
    }

    void bothSourcesInTheOrderOfTime()
    {
        for (int i = 0; i < 250; ++i) {
            m_ledger->end(m_ledger->begin(noonInRome.addSecs(-i * 7), u"status"_s, u"a"_s), 500, 0);
            m_history->record(Event{.at = noonInRome.addSecs(-i * 11), .moduleId = u"a"_s, .kind = Event::Kind::Change});
        }
        const QList<Happening> found = all({});
        QCOMPARE(found.size(), 500);
        for (qsizetype i = 1; i < found.size(); ++i)
            QVERIFY(found[i - 1].at >= found[i].at);
    }

    void whatIsAskedFor_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QStringList>("found");
        using Kind = Filter::Kind;
        const QString a = u"a"_s;
        QTest::newRow("notable") << Filter{} << QStringList{u"status 0"_s, u"status 404"_s, u"event 3"_s, u"event 2"_s, u"event 1"_s, u"event 0"_s};
        QTest::newRow("changes") << Filter{.kind = Kind::Changes} << QStringList{u"event 1"_s, u"event 0"_s};
        QTest::newRow("problems") << Filter{.kind = Kind::Problems} << QStringList{u"status 0"_s, u"status 404"_s, u"event 2"_s};
        QTest::newRow("sign-ins") << Filter{.kind = Kind::SignIns} << QStringList{u"event 3"_s};
        QTest::newRow("calls") << Filter{.kind = Kind::Calls}
                               << QStringList{u"status 0"_s, u"status 404"_s, u"command 430"_s, u"plants -1"_s, u"status 200"_s};
        QTest::newRow("of one") << Filter{.moduleId = a} << QStringList{u"status 404"_s, u"event 3"_s, u"event 2"_s, u"event 0"_s};
        QTest::newRow("calls of one") << Filter{.kind = Kind::Calls, .moduleId = a} << QStringList{u"status 404"_s, u"command 430"_s, u"status 200"_s};
    }
    void whatIsAskedFor()
    {
        QFETCH(Filter, filter);
        const auto call = [this](int at, const QString &kind, const QString &id, std::optional<int> status) {
            const qint64 entry = m_ledger->begin(noonInRome.addSecs(at), kind, id);
            if (status)
                m_ledger->end(entry, *status, 10);
        };
        call(1, u"status"_s, u"a"_s, 200);
        call(2, u"plants"_s, {}, {}); // nobody saw its end
        call(3, u"command"_s, u"a"_s, 430); // of which the event tells
        call(8, u"status"_s, u"a"_s, 404);
        call(9, u"status"_s, u"b"_s, 0);
        m_history->record(Event{.at = noonInRome.addSecs(3), .moduleId = u"a"_s, .kind = Event::Kind::Command});
        m_history->record(Event{.at = noonInRome.addSecs(4), .moduleId = u"b"_s, .kind = Event::Kind::Change});
        m_history->record(Event{.at = noonInRome.addSecs(5), .kind = Event::Kind::Outage});
        m_history->record(Event{.at = noonInRome.addSecs(6), .kind = Event::Kind::SignIn});
        QFETCH(QStringList, found);
        QCOMPARE(sentences(all(filter)), found);
    }

    void whyACallFailed()
    {
        for (const int status : {404, 429, 0, 200})
            m_ledger->end(m_ledger->begin(noonInRome.addSecs(status), u"status"_s, u"a"_s), status, 0);
        QList<std::optional<Error::Kind>> errors;
        for (const Happening &each : all({.kind = Filter::Kind::Calls}))
            errors << each.error;
        QCOMPARE(errors, (QList<std::optional<Error::Kind>>{Error::Kind::RateLimited, Error::Kind::NotFound, {}, {}}));
    }

    // A whole household: who signs in, commands and fails is told of.
    void ofAWholeHousehold()
    {
        TestCloud test;
        test.start();
        test.tepore->desk.setPoint(TestCloud::guestRoom, Temperature::fromTenths(215), CommandDesk::Grace::None);
        test.pass(30s);
        test.cloud.addFault({.times = 0, .action = Fault::Action::Drop});
        test.pass(3h);
        Activity activity(test.tepore->history, test.tepore->ledger.file());
        const auto found = [&](Filter::Kind kind, const QString &id = {}) {
            return sentences(all(activity, {.kind = kind, .moduleId = id}, test.clock.now()));
        };
        QCOMPARE(found(Filter::Kind::SignIns), QStringList{u"event 3"_s});
        QCOMPARE(found(Filter::Kind::Changes), QStringList{u"event 0"_s});
        QVERIFY(found(Filter::Kind::Problems).contains(u"event 2"_s));
        QVERIFY(found(Filter::Kind::Problems, TestCloud::attic).contains(u"status 404"_s));
        QCOMPARE(found(Filter::Kind::Calls).size(), test.tepore->ledger.since(test.clock.now().addDays(-2)).size());
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
