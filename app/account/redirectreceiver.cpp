#include "app/account/redirectreceiver.h"

#include "app/account/linkvalues.h"
#include "app/logging.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype largestHead = 16 * 1024;
constexpr size_t mostConnections = 32;
constexpr auto slowestRequest = 10s;
constexpr size_t mostHeld = 8;
constexpr auto longestHold = 10s;
const QString endPath = u"/tepore"_s; // where the browser is sent on to, without the code

} // namespace

Redirect redirectFrom(const QString &encodedQuery)
{
    const QUrlQuery query(encodedQuery);
    const auto value = [&query](const QString &name) {
        return QUrl::fromPercentEncoding(query.queryItemValue(name, QUrl::FullyEncoded).toUtf8());
    };
    return Redirect{.code = value(u"code"_s),
                    .state = value(u"state"_s),
                    .error = value(u"error"_s),
                    // In free text a `+` is a space, as forms send it.
                    .errorDescription = value(u"error_description"_s).replace(u'+', u' ')};
}

Result<Redirect> redirectFromPasted(const QString &text)
{
    QString pasted = withoutInvisible(text).trimmed();
    while (!pasted.isEmpty() && (pasted.front() == u'<' || pasted.front() == u'"'))
        pasted = pasted.mid(1);
    while (!pasted.isEmpty() && (pasted.back() == u'>' || pasted.back() == u'"'))
        pasted.chop(1);
    const bool isAddress = pasted.contains("://"_L1);
    // Mails break long addresses. The blanks of a description are its own, and no code comes with it.
    if (pasted.contains("code="_L1) && !pasted.contains("error="_L1))
        pasted.removeIf([](QChar sign) { return sign.isSpace(); });
    const qsizetype query = pasted.indexOf(u'?');
    if (query >= 0)
        pasted = pasted.mid(query + 1);
    if (const qsizetype fragment = pasted.indexOf(u'#'); fragment >= 0)
        pasted.truncate(fragment);
    Redirect redirect;
    if (pasted.contains("code="_L1) || pasted.contains("error="_L1))
        redirect = redirectFrom(pasted);
    else if (!isAddress && query < 0 && !pasted.isEmpty() && !pasted.contains(u' '))
        redirect.code = QUrl::fromPercentEncoding(pasted.toUtf8());
    if (redirect.code.isEmpty() && redirect.error.isEmpty())
        return Error{.kind = Error::Kind::NoCodeInAddress};
    return redirect;
}

bool RedirectReceiver::canReceive(const QUrl &replyUrl)
{
    return replyUrl.scheme() == "http"_L1 &&
           (replyUrl.host() == "localhost"_L1 || QHostAddress(replyUrl.host()).isLoopback());
}

Outcome RedirectReceiver::listen(const QUrl &replyUrl, const QString &state)
{
    close();
    m_state = state;
    m_path = replyUrl.path(QUrl::FullyEncoded);
    if (m_path.isEmpty())
        m_path = u"/"_s;
    const auto port = static_cast<quint16>(replyUrl.port(80));
    const QHostAddress asked(replyUrl.host());
    QList<QHostAddress> addresses{asked.isLoopback() ? asked : QHostAddress(QHostAddress::LocalHost)};
    if (replyUrl.host() == "localhost"_L1)
        addresses << QHostAddress(QHostAddress::LocalHostIPv6); // browsers may try it first
    for (const QHostAddress &address : addresses) {
        auto server = std::make_unique<QTcpServer>();
        server->setProxy(QNetworkProxy::NoProxy);
        server->setMaxPendingConnections(static_cast<int>(mostConnections));
        if (!server->listen(address, port)) {
            // Whoever has the port on one of the addresses would be given the code.
            if (m_servers.empty() || server->serverError() == QAbstractSocket::AddressInUseError) {
                close();
                return Error{
                    .kind = Error::Kind::PortInUse,
                    .detail = u"%1 %2: %3"_s.arg(address.toString()).arg(port).arg(server->errorString())};
            }
            continue; // no IPv6 here
        }
        QTcpServer *plain = server.get();
        connect(plain, &QTcpServer::newConnection, this, [this, plain] { accept(plain); });
        m_servers.push_back(std::move(server));
    }
    return Done{};
}

void RedirectReceiver::close()
{
    m_heads.clear();
    m_held.clear();
    m_isRedirected = false;
    m_conclusion.reset();
    for (std::unique_ptr<QTcpServer> &server : m_servers) {
        server->close();
        server.release()->deleteLater(); // with its sockets, one of which may be the caller
    }
    m_servers.clear();
}

void RedirectReceiver::setPages(const QByteArray &pending, const QByteArray &foreign)
{
    m_pending = pending;
    m_foreign = foreign;
}

void RedirectReceiver::conclude(const QByteArray &page)
{
    if (m_conclusion)
        return;
    m_conclusion = page.isEmpty() ? m_pending : page;
    for (QTcpSocket *socket : std::exchange(m_held, {}))
        reply(socket, "HTTP/1.1 200 OK", *m_conclusion);
}

void RedirectReceiver::hold(QTcpSocket *socket)
{
    if (m_conclusion) {
        reply(socket, "HTTP/1.1 200 OK", *m_conclusion);
        return;
    }
    if (m_held.size() >= mostHeld)
        m_held.front()->abort(); // and so forgotten
    m_held.push_back(socket);
    socket->findChild<QTimer *>()->start(longestHold + slowestRequest); // its patience, for us and then for it
    auto *wait = new QTimer(socket);
    wait->setSingleShot(true);
    connect(wait, &QTimer::timeout, this, [this, socket] {
        if (std::erase(m_held, socket) > 0)
            reply(socket, "HTTP/1.1 200 OK", m_pending);
    });
    wait->start(longestHold);
}

void RedirectReceiver::accept(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (m_heads.size() >= mostConnections)
            m_heads.front().first->abort(); // and so forgotten, by its disconnected()
        m_heads.emplace_back(socket, QByteArray());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            forget(socket);
            socket->deleteLater();
        });
        auto *patience = new QTimer(socket); // ends with its socket, as QTimer::singleShot would not
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, socket, &QTcpSocket::abort);
        patience->start(slowestRequest);
    }
}

void RedirectReceiver::forget(const QTcpSocket *socket)
{
    std::erase(m_held, socket);
    std::erase_if(m_heads, [socket](const auto &head) { return head.first == socket; });
}

void RedirectReceiver::read(QTcpSocket *socket)
{
    const auto it = std::find_if(m_heads.begin(), m_heads.end(),
                                 [socket](const auto &head) { return head.first == socket; });
    if (it == m_heads.end()) {
        socket->readAll(); // answered already
        return;
    }
    QByteArray &head = it->second;
    head += socket->read(largestHead + 1 - head.size());
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end >= 0) {
        const QByteArray whole = head.left(end);
        forget(socket);
        answerRequest(socket, whole);
    } else if (head.size() > largestHead) {
        socket->abort();
    }
}

void RedirectReceiver::answerRequest(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf("\r\n") < 0 ? head.size() : head.indexOf("\r\n")).split(' ');
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    const QString path = QString::fromUtf8(mark < 0 ? target : target.left(mark));
    if (m_isRedirected && words.value(0) == "GET" && words.size() == 3 && target == endPath.toLatin1()) {
        hold(socket);
        return;
    }
    if (words.value(0) != "GET" || words.size() != 3 || path != m_path || mark < 0) {
        reply(socket, "HTTP/1.1 404 Not Found", {});
        return;
    }
    const Redirect redirect = redirectFrom(QString::fromUtf8(target.mid(mark + 1)));
    if (redirect.code.isEmpty() && redirect.error.isEmpty()) {
        reply(socket, "HTTP/1.1 404 Not Found", {});
        return;
    }
    if (!m_state.isEmpty() && !redirect.answers(m_state)) {
        reply(socket, "HTTP/1.1 400 Bad Request", m_foreign);
    } else {
        m_isRedirected = true;
        reply(socket, "HTTP/1.1 303 See Other", {}, endPath.toLatin1());
    }
    Q_EMIT received(redirect);
}

void RedirectReceiver::reply(QTcpSocket *socket, const QByteArray &statusLine, const QByteArray &page,
                             const QByteArray &location)
{
    socket->write(statusLine + (location.isEmpty() ? QByteArray() : "\r\nLocation: " + location) +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size()) +
                  "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                  "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n" +
                  page);
    socket->disconnectFromHost();
}
