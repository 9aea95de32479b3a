// What fails alone: a thermostat's reading, a command, a secret or key that is to be replaced.

#include "ui/errorwords.h"

#include "ui/format.h"

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Step = ErrorText::Step;

ErrorText ErrorWords::forThermostat(const Error &error)
{
    switch (error.kind) {
    case Kind::NotFound:
        return {.title = tr("Not reachable"),
                .sentence = tr("The thermostat is not connected right now. Check its power and Wi-Fi, then the phone "
                               "app."),
                .step = Step::TryAgain};
    case Kind::ThermostatTimeout:
        return {.title = tr("Not reachable"),
                .sentence = tr("The thermostat did not answer in time."),
                .step = Step::TryAgain};
    case Kind::BadAnswer:
        return {.title = tr("Reading failed"),
                .sentence = tr("Legrand's answer about this thermostat could not be understood."),
                .step = Step::TryAgain};
    case Kind::ServerFault:
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return {.title = tr("Reading failed"),
                .sentence = tr("Legrand's service had a problem with this thermostat."),
                .step = Step::TryAgain};
    case Kind::Unauthorized:
        return {.title = tr("Access refused"),
                .sentence = tr("This thermostat is not shared with the account any more."),
                .step = Step::TryAgain};
    default:
        return {.title = tr("Reading failed"),
                .sentence = tr("Legrand's service did not accept the request (code %1).").arg(error.status),
                .step = Step::TryAgain};
    }
}

ErrorText ErrorWords::forCommand(const Error &error, Temperature::Unit unit)
{
    // For translators: these follow “Not changed: ”, hence the lower case.
    const auto text = [](const QString &sentence) {
        return ErrorText{.title = tr("Not changed"), .sentence = sentence, .step = Step::TryAgain};
    };
    switch (error.kind) {
    case Kind::ValuesRefused:
        return text(tr("the thermostat refused the values. Set points lie between %1 and %2.")
                        .arg(Format::temperature(lowestSetPoint, unit), Format::temperature(highestSetPoint, unit)));
    case Kind::DisplayInUse:
        return text(tr("someone is using the thermostat's screen. Try again in a minute."));
    case Kind::ThermostatTimeout:
        return text(tr("the thermostat did not answer in time."));
    case Kind::NotFound:
        return text(tr("the thermostat is not connected right now."));
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return text(tr("no answer came back."));
    case Kind::Offline:
        return text(tr("there is no internet. You can set the thermostat on the wall."));
    case Kind::ProxyFailed:
        return text(tr("there is no way through the proxy. You can set the thermostat on the wall."));
    case Kind::ProxySignIn:
        return text(tr("the proxy wants a sign-in. You can set the thermostat on the wall."));
    case Kind::NoService:
        return text(tr("Legrand's service cannot be reached. You can set the thermostat on the wall."));
    case Kind::ServerFault:
    case Kind::AuthServerError:
    case Kind::TemporarilyUnavailable:
        return text(tr("Legrand's service had an internal problem."));
    case Kind::QuotaUsedUp:
        return text(tr("today's 500 requests are used up.") + u' ' + waitText(error));
    case Kind::RateLimited:
        return text(error.retryAfter ? tr("Legrand asks us to wait %1.").arg(Format::duration(error.retryAfter->count()))
                                     : tr("Legrand asks us to wait."));
    case Kind::Forbidden:
        return text(tr("Legrand does not allow it. The application may lack the permission comfort.write."));
    case Kind::Unauthorized:
        return text(tr("the subscription key or the sign-in was not accepted."));
    case Kind::AppPasswordExpired:
        return text(tr("the password of the official Thermostat app has expired. Renew it in the phone app."));
    case Kind::AppTermsNotAccepted:
        return text(tr("the terms of the official Thermostat app have changed. Accept them in the phone app."));
    case Kind::SignInNeeded:
    case Kind::SignInInterrupted:
    case Kind::SecretsFileDamaged:
    case Kind::SecretsNotStored:
    case Kind::InvalidClient:
    case Kind::ClientSecretExpired:
    case Kind::UnauthorizedClient:
    case Kind::InvalidScope:
        return text(tr("you have to sign in again first."));
    case Kind::KeychainLocked:
        return text(tr("this computer's keyring is locked."));
    case Kind::KeychainDenied:
        return text(tr("access to this computer's keyring was refused."));
    case Kind::KeychainUnavailable:
    case Kind::KeychainNotKept:
        return text(tr("this computer's keyring does not answer."));
    case Kind::KeychainMissing:
        return text(tr("this computer's keyring is not running."));
    case Kind::PassphraseNeeded:
        return text(tr("your passphrase is needed first."));
    case Kind::Cancelled:
        return text(tr("the computer slept before it was sent."));
    case Kind::FunctionUnknown:
        return text(tr("the thermostat has not said whether it heats or cools. Read it again first."));
    case Kind::Tls:
    case Kind::ClockWrong:
    case Kind::NetworkSignIn:
        return text(tr("no safe connection to Legrand could be made."));
    case Kind::BadRequest:
    default:
        return text(tr("Legrand's service did not accept the request (code %1).", "after “Not changed: ”")
                        .arg(error.status));
    }
}

QString ErrorWords::forReplacing(const Error &error, bool isSecret)
{
    const QString stays = u' ' + tr("The old one stays.");
    const QString signInFirst = tr("It could not be tried: please sign in again first.");
    switch (error.kind) {
    case Kind::InvalidClient:
    case Kind::UnauthorizedClient:
    case Kind::ClientSecretExpired:
        return isSecret ? tr("Legrand did not accept this secret. Copy it once more, whole, from where the portal shows it.") +
                              stays
                        : signInFirst;
    case Kind::Unauthorized:
        return tr("Legrand did not accept this key. Copy it once more from your portal profile.") + stays;
    case Kind::SignInNeeded:
    case Kind::SignInInterrupted:
    case Kind::AccessDenied:
    case Kind::BadRequest:
    case Kind::InvalidRequest:
        return isSecret ? tr("It could not be tried, because the sign-in itself has ended. Sign in again and enter the new "
                             "secret there.")
                        : signInFirst;
    case Kind::QuotaUsedUp:
        return tr("It could not be tried: today's requests are used up.") + stays;
    case Kind::RateLimited:
        return tr("It could not be tried: Legrand asks us to wait. Try again in a few minutes.") + stays;
    case Kind::Offline:
    case Kind::NoService:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::Tls:
    case Kind::ProxyFailed:
    case Kind::ProxySignIn:
        return tr("It could not be tried: no connection to Legrand. Try again when there is one.") + stays;
    case Kind::KeychainDenied:
        return tr("It works, but access to the keyring was refused. Leave Tepore open, and try again at the top of the window.");
    case Kind::KeychainLocked:
    case Kind::KeychainUnavailable:
    case Kind::KeychainMissing:
    case Kind::KeychainNotKept:
        return tr("It works, but this computer's keyring does not take it. Tepore keeps trying; leave it open until then.");
    default:
        return tr("It could not be tried: Legrand's service had a problem (code %1). Try again later.").arg(error.status) +
               stays;
    }
}
