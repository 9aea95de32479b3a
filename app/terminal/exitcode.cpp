#include "app/terminal/exitcode.h"

#include <algorithm>

ExitCode exitCodeFor(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::NoService:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::Tls:
    case Kind::ClockWrong:
    case Kind::NetworkSignIn:
    case Kind::ProxyFailed:
    case Kind::ProxySignIn:
    case Kind::UrlRefused:
    case Kind::BadAnswer:
    case Kind::ServerFault:
    case Kind::UnexpectedStatus:
    case Kind::AuthServerError:
    case Kind::TemporarilyUnavailable:
        return ExitCode::NoConnection;
    case Kind::QuotaUsedUp:
    case Kind::RateLimited:
        return ExitCode::NoRequests;
    case Kind::BadRequest:
    case Kind::NotFound:
    case Kind::NotAcceptable:
    case Kind::ThermostatTimeout:
    case Kind::Conflict:
    case Kind::ValuesRefused:
    case Kind::DisplayInUse:
    case Kind::FunctionUnknown:
        return ExitCode::Refused;
    case Kind::Cancelled:
        return ExitCode::Failed;
    default:
        return ExitCode::AccountNeedsYou; // the account's, the application's or the keychain's
    }
}

ExitCode exitCodeFor(const ErrandNews &end)
{
    using Stage = PendingCommand::Stage;
    if (end.error)
        return exitCodeFor(*end.error);
    if (!end.command) {
        ExitCode code = ExitCode::Done; // else of what is wrong with all, before what is wrong with one
        for (const Error &error : end.failures)
            code = code == ExitCode::Done ? exitCodeFor(error) : std::min(code, exitCodeFor(error));
        return code;
    }
    switch (end.command->stage) {
    case Stage::Accepted:
    case Stage::Confirmed:
        return ExitCode::Done;
    case Stage::NotKept:
        return ExitCode::NotKept;
    case Stage::Refused:
    case Stage::Retrying: // it was not waited for any longer
        return end.command->error ? exitCodeFor(*end.command->error) : ExitCode::Refused;
    case Stage::Armed:
    case Stage::Sending:
    case Stage::Unconfirmed:
        break;
    }
    return ExitCode::NotCertain;
}
