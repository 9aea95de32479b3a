#include "app/simulator/simulatedcloud.h"

#include "app/simulator/control.h"
#include "app/simulator/wallchange.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace simulated;

SimulatedCloud::SimulatedCloud(const SimulatorOptions &options, House house, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_api(m_options, m_clock, m_auth.tokens(), std::move(house)),
      m_wire([this](const Request &request, Exchange *exchange) { receive(request, exchange); })
{
}

SimulatedCloud::~SimulatedCloud() = default;

bool SimulatedCloud::listen(quint16 port)
{
    return m_wire.open(port);
}

QString SimulatedCloud::errorString() const
{
    return m_wire.errorString();
}

QUrl SimulatedCloud::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_wire.port()));
}

int SimulatedCloud::count(const QString &kind) const
{
    return int(std::ranges::count(m_log, kind, &LogEntry::kind));
}

int SimulatedCloud::callsInWindow() const
{
    return m_api.meter().callsInWindow(m_clock.now());
}

const Room &SimulatedCloud::room(const QString &moduleId)
{
    const Room *room = m_api.house().room(moduleId);
    Q_ASSERT(room);
    return *room;
}

QString SimulatedCloud::turnOnTheWall(const QString &moduleId, const QJsonObject &change)
{
    Room *room = m_api.house().room(moduleId);
    return room ? changeRoom(*room, change) : u"no such thermostat"_s;
}

void SimulatedCloud::receive(const Request &request, Exchange *exchange)
{
    const Route route = routeOf(request);
    if (route.kind == Route::Kind::Control) {
        exchange->send(controlAnswer(request, *this));
        return;
    }
    const QString kind = nameOf(route.kind);
    const std::optional<Fault> fault = m_faults.take(request, kind);
    const LogEntry entry{.seq = ++m_lastSeq,
                         .time = m_clock.now(),
                         .verb = request.verb,
                         .path = request.path,
                         .query = request.query,
                         .body = request.body,
                         .kind = kind,
                         .fault = fault ? nameOf(fault->action) : QString()};
    m_log.append(entry);
    Q_EMIT requestReceived(entry);
    if (fault) {
        spoil(*fault, request, route, exchange, entry.seq);
    } else {
        const Answer answer = work(request, route);
        noteStatus(entry.seq, answer.status);
        exchange->send(dated(answer));
    }
}

// As every server with a clock must.
Answer SimulatedCloud::dated(Answer answer) const
{
    const QString now = QLocale::c().toString(m_clock.now().toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    answer.headers.append({"Date", now.toLatin1()});
    return answer;
}

Answer SimulatedCloud::work(const Request &request, const Route &route)
{
    switch (route.kind) {
    case Route::Kind::Authorize:
        return m_auth.authorize(request);
    case Route::Kind::Token:
        return m_auth.token(request);
    case Route::Kind::Discovery:
        return m_auth.discovery(route.clientId, address());
    case Route::Kind::Keys:
        return m_auth.keys(route.clientId);
    default:
        break;
    }
    if (route.api)
        return m_api.handle(request, route);
    return Answer{.status = 404, .body = "Not found", .contentType = "text/plain"};
}

void SimulatedCloud::spoil(const Fault &fault, const Request &request, const Route &route, Exchange *exchange,
                           int seq)
{
    using Action = Fault::Action;
    const bool isTrue =
        fault.action == Action::Delay || fault.action == Action::Garble || fault.action == Action::Drip;
    Answer answer = isTrue || fault.afterWork ? work(request, route) : Answer();
    if (fault.action == Action::Answer)
        answer = Answer{.status = fault.status, .body = fault.body, .headers = fault.headers};
    else if (fault.action == Action::OAuthError)
        answer = m_auth.refusal(request, fault.error);
    else if (fault.action == Action::Garble)
        answer.body.truncate(answer.body.size() / 2);
    if (fault.action == Action::Hang)
        return;

    QTimer::singleShot(fault.delayMs, exchange, [this, exchange, answer, seq, fault] {
        if (fault.action == Action::Drop) {
            exchange->drop();
            return;
        }
        noteStatus(seq, answer.status);
        if (fault.action == Action::Drip)
            exchange->drip(dated(answer), 16, fault.delayMs);
        else
            exchange->send(dated(answer));
    });
}

void SimulatedCloud::noteStatus(int seq, int status)
{
    const auto entry = std::ranges::find(m_log, seq, &LogEntry::seq);
    if (entry != m_log.end())
        entry->status = status;
}
