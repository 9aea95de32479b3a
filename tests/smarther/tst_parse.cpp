#include "app/smarther/parse.h"

#include "smarther/described.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString home = u"b5e48d6f-cbad-2711-e053-27182d0ad74c"_s;
const QString room = u"1ee68d6f-46b7-8f11-e053-27182d0a846a"_s;

// Every kind of answer, through the parser that belongs to it: its error, or none.
std::optional<Error> failure(const QString &call, const QByteArray &body)
{
    const auto of = [](const auto &result) {
        return result ? std::nullopt : std::optional<Error>(result.error());
    };
    if (call == "plants"_L1)
        return of(parsePlants(body));
    if (call == "topology"_L1)
        return of(parseTopology(body));
    if (call == "status"_L1)
        return of(parseStatus(body));
    if (call == "measures"_L1)
        return of(parseMeasures(body));
    if (call == "programlist"_L1)
        return of(parseProgramList(body));
    if (call == "subscriptions"_L1)
        return of(parseSubscriptions(body));
    return of(parseSubscription(body));
}

const QStringList calls = {u"plants"_s,      u"topology"_s,      u"status"_s,      u"measures"_s,
                           u"programlist"_s, u"subscriptions"_s, u"subscription"_s};

} // namespace

class TestParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plants_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one") << fixture(u"plants-one.json"_s) << QStringList{home + u"|Casa"_s};
        QTest::newRow("names in any language, repeated and missing ids")
            << fixture(u"plants-odd.json"_s)
            << QStringList{home + u"|Casa dell'Età \"blu\" <b>è</b> & 家"_s,
                           u"0a1b2c3d-0000-4000-8000-000000000002|"_s, u"77|3"_s};
        QTest::newRow("empty list") << fixture(u"plants-none.json"_s) << QStringList{};
        QTest::newRow("204") << QByteArray() << QStringList{};
        QTest::newRow("blank") << QByteArray("\r\n") << QStringList{};
        QTest::newRow("byte order mark")
            << "\xef\xbb\xbf" + fixture(u"plants-one.json"_s) << QStringList{home + u"|Casa"_s};
    }
    void plants()
    {
        QFETCH(const QByteArray, body);
        const Result<QList<Plant>> result = parsePlants(body);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QStringList lines;
        for (const Plant &plant : result.value())
            lines << plant.id + u'|' + plant.name;
        QFETCH(const QStringList, expected);
        QCOMPARE(lines, expected);
    }

    void topology_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one") << u"topology-one.json"_s << QStringList{room + u"|Primo Piano"_s};
        QTest::newRow("other devices, repeated and missing ids")
            << u"topology-odd.json"_s
            << QStringList{room + u"|Piano terra \"sotto\" <i>l'ingresso</i>"_s,
                           u"2ee68d6f-46b7-8f11-e053-27182d0a846a|Mansarda, camera di Niccolò"_s,
                           u"4ee68d6f-46b7-8f11-e053-27182d0a846a|no device said"_s,
                           u"5ee68d6f-46b7-8f11-e053-27182d0a846a|"_s};
        QTest::newRow("no thermostat in the home") << u"topology-empty.json"_s << QStringList{};
        QTest::newRow("no list at all") << u"topology-without-modules.json"_s << QStringList{};
    }
    void topology()
    {
        QFETCH(const QString, file);
        const Result<QList<Module>> result = parseTopology(fixture(file));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QStringList lines;
        for (const Module &module : result.value())
            lines << module.id + u'|' + module.name;
        QFETCH(const QStringList, expected);
        QCOMPARE(lines, expected);
    }

    void programs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("with the pseudo-program 0")
            << fixture(u"programs.json"_s)
            << QStringList{u"0|0"_s, u"1|At Home"_s, u"2|Papà è all'estero \"<2>\""_s};
        QTest::newRow("numbers as text, repeated, missing, impossible")
            << fixture(u"programs-odd.json"_s) << QStringList{u"1|At Home"_s, u"11|"_s, u"3|  spaces  "_s};
        QTest::newRow("null list") << fixture(u"programs-null.json"_s) << QStringList{};
        QTest::newRow("empty chronothermostats") << fixture(u"status-empty.json"_s) << QStringList{};
        QTest::newRow("no chronothermostats") << fixture(u"status-missing.json"_s) << QStringList{};
    }
    void programs()
    {
        QFETCH(const QByteArray, body);
        const Result<QList<Program>> result = parseProgramList(body);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QStringList lines;
        for (const Program &program : result.value())
            lines << QString::number(program.number) + u'|' + program.name;
        QFETCH(const QStringList, expected);
        QCOMPARE(lines, expected);
    }

    void subscriptions_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("of two homes")
            << fixture(u"subscriptions.json"_s)
            << QStringList{u"sub-1|"_s + home + u"|https://example.org/hook?x=1&y=%20"_s,
                           u"sub-2|0a1b2c3d-0000-4000-8000-000000000002|https://example.net/other"_s};
        QTest::newRow("none") << QByteArray("[]") << QStringList{};
        QTest::newRow("204") << QByteArray() << QStringList{};
    }
    void subscriptions()
    {
        QFETCH(const QByteArray, body);
        const Result<QList<Subscription>> result = parseSubscriptions(body);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QStringList lines;
        for (const Subscription &found : result.value())
            lines << found.id + u'|' + found.plantId + u'|' + found.endPointUrl;
        QFETCH(const QStringList, expected);
        QCOMPARE(lines, expected);
    }

    void createdSubscription()
    {
        const Result<Subscription> result = parseSubscription(fixture(u"subscription-created.json"_s));
        QVERIFY(result);
        QCOMPARE(result.value().id, u"c3a4cd0c-0000-4000-8000-00000000002a"_s);
        QCOMPARE(result.value().plantId, QString());
        QCOMPARE(result.value().endPointUrl, QString());
    }

    void badAnswers_data();
    void badAnswers()
    {
        QFETCH(const QString, call);
        QFETCH(const QByteArray, body);
        const std::optional<Error> error = failure(call, body);
        QVERIFY2(error, "understood what cannot be understood");
        QCOMPARE(error->kind, Error::Kind::BadAnswer);
        QVERIFY(!error->detail.isEmpty());
        QVERIFY2(error->detail.size() <= 200, qPrintable(error->detail));
    }

    void detailTellsNothingOfTheBody()
    {
        for (const QString &call : calls) {
            const std::optional<Error> error = failure(call, fixture(u"page-as-200.html"_s));
            QVERIFY2(error, qPrintable(call));
            QVERIFY2(!error->detail.contains(u"secret"_s), qPrintable(error->detail));
        }
    }

    void hostileBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        const int depth = 1'000'000;
        QTest::newRow("nested arrays") << QByteArray(depth, '[') + QByteArray(depth, ']');
        QTest::newRow("nested objects") << QByteArray("{\"plant\":").repeated(depth);
        QTest::newRow("many elements")
            << "{\"chronothermostats\":[" + QByteArray("{\"programs\":[]},").repeated(250'000) + "0]}";
        QTest::newRow("no UTF-8") << QByteArray("{\"plants\":[{\"id\":\"\xff\xfe\"}]}");
        QTest::newRow("half a pair") << QByteArray("{\"plants\":[{\"id\":\"\\ud800\"}]}");
        QTest::newRow("zero bytes") << QByteArray(1000, '\0');
    }
    void hostileBodies()
    {
        QFETCH(const QByteArray, body);
        for (const QString &call : calls) {
            const std::optional<Error> error = failure(call, body);
            QVERIFY(!error || error->kind == Error::Kind::BadAnswer);
        }
    }
};

void TestParse::badAnswers_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QString &call, const char *name, const QByteArray &body) {
        QTest::addRow("%s: %s", qPrintable(call), name) << call << body;
    };
    for (const QString &call : calls) {
        row(call, "a page as 200", fixture(u"page-as-200.html"_s));
        row(call, "plain text", "OK");
        row(call, "cut short", "{\"plants\":[{\"id\":\"b5e4");
        row(call, "null", "null");
        row(call, "a string", "\"no\"");
        if (call == "subscriptions"_L1)
            row(call, "an object", "{}");
        else
            row(call, "an array", "[]");
        if (call != "subscriptions"_L1 && call != "plants"_L1)
            row(call, "nothing", "");
    }
    row(u"plants"_s, "an error as 200", fixture(u"plants-error-as-200.json"_s));
    row(u"plants"_s, "null list", R"({"plants":null})");
    row(u"topology"_s, "no plant", R"({"plants":[]})");
    row(u"topology"_s, "null plant", R"({"plant":null})");
    row(u"status"_s, "no list", fixture(u"status-missing.json"_s));
    row(u"status"_s, "empty list", fixture(u"status-empty.json"_s));
    row(u"status"_s, "no object in the list", fixture(u"status-no-object.json"_s));
    row(u"status"_s, "an event", fixture(u"event-push.json"_s));
    row(u"subscription"_s, "no id", R"({"plantId":"x"})");
}

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
