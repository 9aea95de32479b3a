#pragma once

#include "app/simulator/wire.h"

#include <optional>

class QJsonObject;

namespace simulated {

// Something that goes wrong, on demand.
struct Fault
{
    enum class Action {
        Delay,      // the true answer, `delayMs` late
        Answer,     // `status`, `headers` and `body` instead of the true answer
        OAuthError, // `error` of the vendor's table, as a redirect or as JSON, whichever fits the request
        Hang,       // never an answer; the connection stays
        Drop,       // the connection ends without an answer
        Garble,     // the first half of the true body, as if it were all
        Drip,       // the true answer, 16 bytes every `delayMs`
    };

    // Which requests: all of these must fit.
    QByteArray verb = {}; // empty for any
    QString kind = {};    // an operation's name, as in the log; empty for any
    QString path = {};    // a regular expression, found anywhere in the path; empty for any
    int from = 1;         // the first of the fitting requests that is touched
    int times = 1;        // how many are; 0 for all from there on

    Action action = Action::Answer;
    bool afterWork = false; // Answer, Hang, Drop: the request is carried out all the same
    int delayMs = 0;
    int status = 500;
    QByteArray body = "{\"statusCode\":500,\"message\":\"Internal server error\"}";
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QString error = {};
};

QString nameOf(Fault::Action action); // as in the control address: "answer", "oauthError", ...
std::optional<Fault> faultFrom(const QJsonObject &object, QString *error);

// The faults that are set, in the order they were set; each counts its own fitting requests.
class FaultList
{
public:
    void add(const Fault &fault) { m_faults.append(Entry{.fault = fault}); }
    void clear() { m_faults.clear(); }
    std::optional<Fault> take(const Request &request, const QString &kind); // the first that touches it

private:
    struct Entry
    {
        Fault fault;
        int seen = 0;
    };

    QList<Entry> m_faults;
};

} // namespace simulated
