#pragma once

#include "app/simulator/cloudclock.h"
#include "app/simulator/tokens.h"
#include "app/simulator/wire.h"

#include <QMap>
#include <QUrl>

namespace simulated {

// The login host: the consent page, codes, and the token endpoint.
class AuthServer
{
public:
    AuthServer(const SimulatorOptions &options, const CloudClock &clock);

    Tokens &tokens() { return m_tokens; }

    Answer authorize(const Request &request);
    Answer token(const Request &request);
    Answer keys(const QString &clientId) const; // behind the signatures
    Answer discovery(const QString &clientId, const QUrl &address) const;

    // The answer of a fault: an error of the vendor's table, in the form that fits the request.
    Answer refusal(const Request &request, const QString &error) const;

private:
    using Fields = QMap<QString, QString>;

    std::optional<Answer> refuseAuthorize(const Fields &fields) const;
    std::optional<Answer> refuseClient(const Fields &fields) const;
    Answer exchangeCode(const Fields &fields);
    Answer refresh(const Fields &fields);
    Answer tokenAnswer(const Tokens::Pair &pair) const;

    const SimulatorOptions &m_options;
    const CloudClock &m_clock;
    Tokens m_tokens;
};

} // namespace simulated
