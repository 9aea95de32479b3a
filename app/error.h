#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

// What went wrong, typed. Holds no sentence for people: ui/errortext turns it into words.
struct Error
{
    Q_GADGET
public:
    enum class Kind { // the history keeps their names
        // The network (no HTTP status came back).
        Offline,        // no route, name not found: no internet; surely not carried out
        NoService,      // the connection was refused: somebody is there; surely not carried out
        Timeout,        // sent, no answer in time: may have been carried out
        ConnectionLost, // sent, the connection broke: may have been carried out
        Tls,            // certificate or handshake refused: not sent
        ClockWrong,     // a certificate and this computer's clock contradict each other: not sent
        NetworkSignIn,  // something in the network answers in the vendor's place, as one that wants a sign-in does
        ProxyFailed,    // the proxy is not found, does not answer, or lets nothing through: not sent
        ProxySignIn,    // the proxy wants a sign-in, its own 407: not sent
        UrlRefused,     // not https, and not a loopback host: not sent
        BadAnswer,      // an answer came, and could not be understood

        // The vendor's codes (smarther-api.md §4).
        BadRequest,           // 400
        Unauthorized,         // 401: token, subscription key, or a home that is not the user's
        Forbidden,            // 403 without a word about quota
        QuotaUsedUp,          // 403 "Out of call volume quota"; also our own ledger at its limit
        NotFound,             // 404: wrong id, or "Gateway Offline" (the thermostat is off the net)
        NotAcceptable,        // 406
        ThermostatTimeout,    // 408: the cloud did not reach the thermostat
        Conflict,             // 409: the subscription exists
        RateLimited,          // 429
        ValuesRefused,        // 430: invalid values in a command
        AppPasswordExpired,   // 469: the phone app's password
        AppTermsNotAccepted,  // 470: the phone app's terms
        DisplayInUse,         // 486: somebody is using the thermostat's own display
        ServerFault,          // 5xx
        UnexpectedStatus,     // any other status

        // OAuth, the vendor's table (vendor-tutorial.txt) and what belongs to it.
        InvalidRequest,
        ReplyUrlMismatch, // invalid_request whose description speaks of the reply url
        UnauthorizedClient,
        AccessDenied,
        UnsupportedResponseType,
        InvalidScope,
        AuthServerError,
        TemporarilyUnavailable,
        InvalidClient,
        ClientSecretExpired, // AADB2C90085
        CodeNotAccepted,     // 400 while exchanging the code
        StateMismatch,       // the redirect belongs to another sign-in
        NoCodeInAddress,     // a pasted text holds neither code nor error
        PortInUse,           // the Reply URL's port cannot be listened on
        SignInNeeded,        // the refresh token was refused, or nobody is linked
        SignInInterrupted,   // refused, after a renewal whose answer was never kept

        // The keychain, and what stands in for it where there is none.
        KeychainUnavailable, // late, hung or full: try again
        KeychainMissing,     // this computer has none, or it has not been started yet
        KeychainLocked,      // linked, yet nothing found: locked, or the entry is gone
        KeychainDenied,
        KeychainNotKept,     // written, and not there when read back
        PassphraseNeeded,    // the secrets' file has not been opened since the start
        PassphraseWrong,
        SecretsFileDamaged,  // set aside, or gone
        SecretsNotStored,    // asked for at every start, as the person chose

        FunctionUnknown, // a command must repeat heating or cooling, and the thermostat reported neither: not sent
        Cancelled,       // by us: replaced, slept over, or the program is closing
    };
    Q_ENUM(Kind)

    Kind kind;
    int status = 0; // HTTP status, 0 when there was none
    QString detail = {}; // for logs and "Details"; never parsed, never the main text
    std::optional<std::chrono::seconds> retryAfter = {}; // as told by the server
    std::optional<std::chrono::seconds> clockAhead = {}; // of ClockWrong: by how much, at least; negative: behind
    bool isUnsent = false; // it failed before the call went out, such as while the sign-in was renewed for it

    bool operator==(const Error &) const = default;
};

// True when the request may have been carried out although no answer came back.
inline bool outcomeUnknown(const Error &error)
{
    using Kind = Error::Kind;
    return !error.isUnsent && (error.kind == Kind::Timeout || error.kind == Kind::ConnectionLost ||
                               error.kind == Kind::ThermostatTimeout || error.kind == Kind::ServerFault);
}
