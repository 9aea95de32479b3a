#include "app/simulator/simulatedcloud.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using simulated::Fault;

// Bytes on the wire that no well-behaved client library would send, and how it must never matter.
class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listensOnLoopbackOnly();
    void portTaken();
    void requestInManyPieces();
    void twoRequestsAtOnce();
    void chunkedBody();
    void keepsTheConnection();
    void closesWhenAsked();
    void awkwardPaths_data();
    void awkwardPaths();
    void notHttpAtAll();
    void vanishingClients();
    void unusualStatusCodes();

private:
    QByteArray talk(const QList<QByteArray> &pieces, const QByteArray &until);

    std::unique_ptr<SimulatedCloud> m_cloud;
};

void WireTest::init()
{
    m_cloud = std::make_unique<SimulatedCloud>();
    QVERIFY(m_cloud->listen());
}

// Sends each piece as a segment of its own and reads until `until` has arrived.
QByteArray WireTest::talk(const QList<QByteArray> &pieces, const QByteArray &until)
{
    QTcpSocket socket;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_cloud->address().port()));
    QByteArray answer;
    const auto arrived = [&] {
        answer += socket.readAll();
        return answer.contains(until);
    };
    for (const QByteArray &piece : pieces) {
        socket.write(piece);
        if (!QTest::qWaitFor(
                [&] { return socket.state() == QAbstractSocket::ConnectedState && !socket.bytesToWrite(); }))
            return "not written";
        QCoreApplication::processEvents(); // the server reads this piece by itself
    }
    return QTest::qWaitFor(arrived) ? answer : "timed out after: " + answer;
}

void WireTest::listensOnLoopbackOnly()
{
    QCOMPARE(m_cloud->address().host(), u"127.0.0.1"_s);
    QVERIFY(m_cloud->address().port() > 0);
}

void WireTest::portTaken()
{
    SimulatedCloud second;
    QVERIFY(!second.listen(quint16(m_cloud->address().port())));
    QVERIFY(!second.errorString().isEmpty());
}

void WireTest::requestInManyPieces()
{
    const QByteArray whole =
        "POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 22\r\n\r\ngrant_type=a&x=1+2%2B3";
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < whole.size(); at += 7)
        pieces.append(whole.mid(at, 7));
    const QByteArray answer = talk(pieces, "}");
    QVERIFY2(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer.constData());
    QCOMPARE(m_cloud->log().size(), 1);
    QCOMPARE(m_cloud->log().first().body, "grant_type=a&x=1+2%2B3");
}

void WireTest::twoRequestsAtOnce()
{
    const QByteArray answer = talk(
        {"GET /one HTTP/1.1\r\nHost: x\r\n\r\nPOST /two HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
         "GET /control/log HTTP/1.1\r\nHost: x\r\n\r\n"},
        "\"/two\"");
    QCOMPARE(answer.count("HTTP/1.1 404"), 2);
    QCOMPARE(m_cloud->log().size(), 2);
    QCOMPARE(m_cloud->log().last().body, "abc");
}

void WireTest::chunkedBody()
{
    talk({"POST /token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", "3\r\nabc\r\n2\r\n",
          "de\r\n0\r\n\r\n"},
         "}");
    QCOMPARE(m_cloud->log().first().body, "abcde");
}

void WireTest::keepsTheConnection()
{
    const QByteArray get = "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray answer =
        talk({get, get, get, "GET /control/state HTTP/1.1\r\nHost: x\r\n\r\n"}, "quota");
    QCOMPARE(answer.count("HTTP/1.1 404"), 3);
}

void WireTest::closesWhenAsked()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_cloud->address().port()));
    socket.write("GET /control/state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().contains("\"homes\""));
}

void WireTest::awkwardPaths_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("encoded") << QByteArray("/a%2Fb%20c%C3%A0?q=%2B+%25") << u"/a%2Fb%20c%C3%A0"_s
                             << QByteArray("q=%2B+%25");
    QTest::newRow("dots") << QByteArray("/a/../b") << u"/a/../b"_s << QByteArray();
    QTest::newRow("braces") << QByteArray("/{plantId}/x") << u"/%7BplantId%7D/x"_s << QByteArray();
    QTest::newRow("bad percent sign") << QByteArray("/a%zz") << u"/a%25zz"_s << QByteArray();
    QTest::newRow("nothing") << QByteArray("/") << u"/"_s << QByteArray();
}

void WireTest::awkwardPaths()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    QFETCH(QByteArray, query);
    const QByteArray answer = talk({"GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n"}, "\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
    QCOMPARE(m_cloud->log().first().path, path);
    QCOMPARE(m_cloud->log().first().query, query);
}

void WireTest::notHttpAtAll()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_cloud->address().port()));
    socket.write("\x16\x03\x01 this is not HTTP\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_cloud->log().size(), 0);
    QVERIFY(talk({"GET /control/state HTTP/1.1\r\nHost: x\r\n\r\n"}, "quota").startsWith("HTTP/1.1 200"));
}

void WireTest::vanishingClients()
{
    m_cloud->addFault({.kind = u"token"_s, .times = 0, .action = Fault::Action::Delay, .delayMs = 20});
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_cloud->address().port()));
        // A whole request, half a body, and half a header, by turns.
        socket.write(QByteArray("POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd")
                         .chopped(i % 3 * 12));
        QVERIFY(QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::ConnectedState; }));
        QVERIFY(QTest::qWaitFor([&socket] { return !socket.bytesToWrite(); }));
        if (i % 2)
            QCoreApplication::processEvents();
        socket.abort();
    }
    QVERIFY(talk({"POST /token HTTP/1.1\r\nHost: x\r\n\r\n"}, "}").startsWith("HTTP/1.1 400"));
}

void WireTest::unusualStatusCodes()
{
    for (const int status : {430, 469, 470, 486, 502, 999}) {
        m_cloud->addFault({.path = u"/x"_s, .status = status});
        const QByteArray answer = talk({"GET /x HTTP/1.1\r\nHost: x\r\n\r\n"}, "\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.constData());
    }
}

QTEST_GUILESS_MAIN(WireTest)
#include "tst_cloudwire.moc"
