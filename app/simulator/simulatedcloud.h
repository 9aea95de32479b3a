#pragma once

#include "app/simulator/apiserver.h"
#include "app/simulator/authserver.h"
#include "app/simulator/faults.h"
#include "app/simulator/options.h"

#include <QObject>
#include <QUrl>

// A stand-in of the vendor's cloud over real HTTP, written from the vendor's pages and sharing no code with
// the program that talks to it. Login host and API host live at one loopback address:
//
//   /authorize, /token, /<client_id>/.well-known/openid-configuration,
//   /<client_id>/discovery/keys
//   /smarther/v2.0/...
//   /control/...    for tests and demonstrations, see README.md; never counted, logged or faulted
//
// Works in the caller's event loop, computes only when asked, and must be asked from its own thread.
class SimulatedCloud : public QObject
{
    Q_OBJECT

public:
    struct LogEntry
    {
        int seq = 0; // 1, 2, ...; goes on after clearLog()
        QDateTime time = {};
        QByteArray verb = {};
        QString path = {};
        QByteArray query = {};
        QByteArray body = {};
        QString kind = {};  // "authorize", "token", "plants", "status", "command", ... or "unknown"
        QString fault = {}; // the action that spoiled it, or empty
        int status = 0;     // what was answered; 0 for nothing (yet)
    };

    explicit SimulatedCloud(const SimulatorOptions &options = {},
                            simulated::House house = simulated::House::demo(), QObject *parent = nullptr);
    ~SimulatedCloud() override;

    bool listen(quint16 port = 0); // loopback only; 0 takes any free port
    QString errorString() const;
    QUrl address() const; // http://127.0.0.1:N

    SimulatorOptions &options() { return m_options; }

    void addFault(const simulated::Fault &fault) { m_faults.add(fault); }
    void clearFaults() { m_faults.clear(); }

    const QList<LogEntry> &log() const { return m_log; }
    int count(const QString &kind) const; // of the requests in the log
    void clearLog() { m_log.clear(); }

    QDateTime now() const { return m_clock.now(); }
    void advanceClock(qint64 seconds) { m_clock.advance(seconds); }
    int callsInWindow() const; // of the quota

    const simulated::House &house() { return m_api.house(); } // computed up to now
    void setHouse(simulated::House house) { m_api.setHouse(std::move(house)); }
    const simulated::Room &room(const QString &moduleId); // which must exist
    // A change that does not come through the cloud; keys as in wallchange.h. Returns what is wrong with it.
    QString turnOnTheWall(const QString &moduleId, const QJsonObject &change);

    simulated::Tokens::Pair grantTokens() { return m_auth.tokens().grant(); } // as if a person had agreed
    void expireAccessTokens() { m_auth.tokens().expireAccess(); }
    void revokeTokens() { m_auth.tokens().revokeAll(); }

Q_SIGNALS:
    void requestReceived(const SimulatedCloud::LogEntry &entry); // as it arrives, before it is served

private:
    void receive(const simulated::Request &request, simulated::Exchange *exchange);
    simulated::Answer work(const simulated::Request &request, const simulated::Route &route);
    simulated::Answer dated(simulated::Answer answer) const;
    void spoil(const simulated::Fault &fault, const simulated::Request &request,
               const simulated::Route &route, simulated::Exchange *exchange, int seq);
    void noteStatus(int seq, int status);

    SimulatorOptions m_options;
    simulated::CloudClock m_clock{m_options};
    simulated::AuthServer m_auth{m_options, m_clock};
    simulated::ApiServer m_api;
    simulated::FaultList m_faults;
    QList<LogEntry> m_log;
    int m_lastSeq = 0;
    simulated::Wire m_wire;
};
