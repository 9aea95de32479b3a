#include "ui/errorwords.h"

#include "app/calls/callbudget.h"
#include "ui/format.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Step = ErrorText::Step;
using Field = ErrorText::Field;

namespace {

// Who used this many themselves has used them up; who used less shares the account with another program.
constexpr int ownDoing = CallBudget::perDay - 2 * CallBudget::reserve;

} // namespace

QString ErrorWords::waitText(const Error &error)
{
    if (!error.retryAfter)
        return tr("When there are new ones is not known yet.");
    return tr("There are new ones in %1.").arg(Format::duration(error.retryAfter->count()));
}

QString ErrorWords::stepName(Step step)
{
    switch (step) {
    case Step::None:
        return {};
    case Step::TryAgain:
        return tr("Try now");
    case Step::Renewed:
        return tr("I have renewed it");
    case Step::Accepted:
        return tr("I have accepted");
    case Step::SignIn:
        return tr("Sign in again");
    case Step::CheckValues:
        return tr("Check the values");
    case Step::Unlock:
    case Step::WriteAgain:
        return tr("Try again");
    case Step::ReplaceSecret:
        return tr("Replace secret…");
    case Step::ReplaceKey:
        return tr("Replace key…");
    case Step::ChoosePlace:
        return tr("Choose…");
    case Step::Passphrase:
        return tr("Enter the passphrase…");
    case Step::HomeStays:
        return tr("Yes, still there", "a home, in the time zone it was found in");
    case Step::News:
        return tr("What is new");
    case Step::Proxy:
        return tr("Proxy settings");
    }
    return {};
}

bool ErrorWords::isOutage(const Error &error)
{
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
    case Kind::ServerFault:
    case Kind::AuthServerError:
    case Kind::TemporarilyUnavailable:
    case Kind::BadAnswer:
    case Kind::UnexpectedStatus:
        return true;
    default:
        return false;
    }
}

bool ErrorWords::keepsFromSending(const Error &error)
{
    switch (error.kind) {
    case Kind::Offline:
    case Kind::NoService:
    case Kind::Tls:
    case Kind::ClockWrong:
    case Kind::NetworkSignIn:
    case Kind::ProxyFailed:
    case Kind::ProxySignIn:
    case Kind::UrlRefused:
    case Kind::QuotaUsedUp:
    case Kind::RateLimited:
    case Kind::AppPasswordExpired:
    case Kind::AppTermsNotAccepted:
    case Kind::SignInNeeded:
    case Kind::SignInInterrupted:
    case Kind::InvalidClient:
    case Kind::ClientSecretExpired:
    case Kind::UnauthorizedClient:
    case Kind::InvalidScope:
    case Kind::KeychainLocked:
    case Kind::KeychainDenied:
    case Kind::KeychainUnavailable:
    case Kind::KeychainMissing:
    case Kind::PassphraseNeeded:
    case Kind::SecretsFileDamaged:
    case Kind::SecretsNotStored:
        return true;
    default:
        return false; // what fails for reading may yet work for a command
    }
}

QString ErrorWords::quotaTitle(const Circumstances &known)
{
    if (!known.until.isValid())
        return tr("Today's requests are used up; when there are new ones is not known yet");
    return tr("Today's requests are used up; new ones %1", "a moment: 18:40, tomorrow 07:00")
        .arg(Format::moment(known.until, QTimeZone::systemTimeZone(), known.now));
}

QString ErrorWords::quotaSentence(const Circumstances &known)
{
    if (known.counted < 0 || known.counted >= ownDoing)
        return tr("Legrand allows %1 requests a day.").arg(CallBudget::perDay);
    return tr("Legrand says so, though this app used only %1. Another program (for example Home Assistant) shares "
              "the same %2.")
        .arg(known.counted)
        .arg(CallBudget::perDay);
}

QString ErrorWords::clockTitle(const Error &error)
{
    return error.clockAhead ? tr("Your computer's clock is wrong") : tr("Your computer's clock may be wrong");
}

QString ErrorWords::clockSentence(const Error &error)
{
    const QString shown = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    if (!error.clockAhead)
        return tr("It shows %1, and the certificate at the other end has run out by then. Set the clock right if it is "
                  "wrong, then try again.")
            .arg(shown);
    const qint64 seconds = qAbs(error.clockAhead->count());
    const QString by = seconds < 2 * 24 * 3600 ? Format::duration(seconds)
                                               : tr("%n day(s)", "", static_cast<int>(seconds / (24 * 3600)));
    return error.clockAhead->count() > 0
               ? tr("It shows %1, about %2 ahead. Set it right, then try again.").arg(shown, by)
               : tr("It shows %1, at least %2 behind. Set it right, then try again.").arg(shown, by);
}

ErrorText ErrorWords::forHousehold(const Error &error, const Circumstances &known)
{
    const QString goesOn = u' ' + tr("Your thermostats go on as they are set; you can set them on the wall.");
    switch (error.kind) {
    case Kind::Offline:
        return {.title = tr("No internet"), .sentence = tr("Showing the last readings.") + goesOn, .step = Step::TryAgain};
    case Kind::NoService:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::ServerFault:
    case Kind::AuthServerError:
    case Kind::TemporarilyUnavailable:
    case Kind::BadAnswer:
    case Kind::UnexpectedStatus:
        return {.title = tr("Legrand's service is not answering"),
                .sentence = tr("Showing the last readings; your network is not to blame.") + goesOn,
                .step = Step::TryAgain};
    case Kind::Tls:
        return {.title = tr("No safe connection"),
                .sentence = tr("The connection to Legrand could not be secured: something between it and this computer "
                               "changes it, or the network wants a sign-in page first."),
                .step = Step::TryAgain};
    case Kind::ClockWrong:
        return {.title = clockTitle(error), .sentence = clockSentence(error), .step = Step::TryAgain};
    case Kind::NetworkSignIn:
        return {.title = tr("Your network seems to want a sign-in page first"),
                .sentence = tr("Something in the network answers in Legrand's place. Open any page in your browser, sign "
                               "in to the network there, then try again."),
                .step = Step::TryAgain};
    case Kind::ProxyFailed:
        return {.title = tr("No way through the proxy"),
                .sentence = tr("The proxy is not found, does not answer, or lets nothing through to Legrand.") + goesOn,
                .step = Step::Proxy};
    case Kind::ProxySignIn:
        return {.title = tr("The proxy wants a sign-in"),
                .sentence = tr("Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network.") + goesOn,
                .step = Step::Proxy};
    case Kind::UrlRefused:
        return {.title = tr("Address not allowed"),
                .sentence = tr("The address given for the service is neither https nor this computer.")};
    case Kind::Unauthorized:
        return {.title = tr("Access refused"),
                .sentence = tr("The subscription key was not accepted, or these homes are not shared with this "
                               "account. The key is on your portal profile; primary and secondary both work."),
                .step = Step::ReplaceKey};
    case Kind::Forbidden:
        return {.title = tr("Access refused"),
                .sentence = tr("Legrand does not allow this. In the phone app “Thermostat”, check Account ▸ "
                               "Third-party access."),
                .step = Step::TryAgain};
    case Kind::QuotaUsedUp:
        return {.title = quotaTitle(known),
                .sentence = quotaSentence(known) + goesOn,
                .step = known.until.isValid() ? Step::None : Step::TryAgain};
    case Kind::RateLimited:
        return {.title = known.until.isValid()
                             ? tr("Legrand asks us to wait %1", "until when")
                                   .arg(Format::until(known.until, QTimeZone::systemTimeZone(), known.now))
                             : tr("Legrand asks us to wait"),
                .sentence = tr("Then reading goes on by itself.") + goesOn};
    case Kind::AppPasswordExpired:
        return {.title = tr("The phone app's password has expired"),
                .sentence = tr("Renew the password of the official Thermostat app there.") + goesOn,
                .step = Step::Renewed};
    case Kind::AppTermsNotAccepted:
        return {.title = tr("The phone app's terms have changed"),
                .sentence = tr("Accept the new terms of the official Thermostat app there.") + goesOn,
                .step = Step::Accepted};
    case Kind::KeychainLocked:
        return {.title = tr("The keyring is locked"),
                .sentence = tr("Your sign-in is kept in this computer's keyring, and it cannot be read: the keyring is "
                               "locked, or the entry is gone. Unlock it and try again."),
                .step = Step::Unlock};
    case Kind::KeychainDenied:
        return {.title = tr("Access to the keyring was refused"),
                .sentence = tr("Your sign-in lies there. Allow Tepore to use the keyring and try again."),
                .step = Step::Unlock};
    case Kind::KeychainUnavailable:
    case Kind::KeychainNotKept:
        return {.title = tr("The keyring does not answer"),
                .sentence = tr("Your sign-in is kept there. Tepore keeps trying."),
                .step = Step::Unlock};
    case Kind::KeychainMissing:
        return {.title = tr("No keyring is running"),
                .sentence = tr("Your sign-in is kept in this computer's keyring. Tepore goes on by itself as soon as the "
                               "keyring is there."),
                .step = Step::Unlock};
    case Kind::PassphraseNeeded:
        return {.title = tr("Your passphrase is needed"),
                .sentence = tr("The sign-in lies in a file that only your passphrase opens. Until then you see the last "
                               "readings."),
                .step = Step::Passphrase};
    case Kind::SecretsFileDamaged:
        return {.title = tr("The file with your sign-in is damaged or gone"),
                .sentence = tr("What was left of it is set aside. Sign in again; your homes and settings are still here."),
                .step = Step::SignIn,
                .field = Field::ClientSecret};
    case Kind::SecretsNotStored:
        return {.title = tr("Please sign in"),
                .sentence = tr("As you chose, nothing secret is stored on this computer: Tepore asks at every start."),
                .step = Step::SignIn,
                .field = Field::ClientSecret};
    case Kind::SignInInterrupted:
        return {.title = tr("Please sign in again"),
                .sentence = tr("The sign-in was interrupted while it was being renewed, and Legrand does not accept the "
                               "old one any more.") +
                            goesOn,
                .step = Step::SignIn};
    case Kind::InvalidClient:
    case Kind::UnauthorizedClient:
        return {.title = tr("Client ID or secret not accepted"),
                .sentence = tr("The secret is wrong or has expired; secrets end after a year. Create a new one on the "
                               "portal and enter it here."),
                .step = Step::ReplaceSecret};
    case Kind::ClientSecretExpired:
        return {.title = tr("The client secret has expired"),
                .sentence = tr("Secrets end after a year. Create a new one on the portal and enter it here."),
                .step = Step::ReplaceSecret};
    case Kind::InvalidScope: // the guide tells of the permission types
        return {.title = tr("Please sign in again"), .sentence = goesOn.trimmed(), .step = Step::SignIn};
    case Kind::SignInNeeded:
        return {.title = tr("Please sign in again"),
                .sentence = tr("The sign-in has ended: after 90 days without use, or because it was used on two "
                               "computers.") +
                            goesOn,
                .step = Step::SignIn};
    default:
        return {.title = tr("Reading failed"),
                .sentence = tr("Legrand's service did not accept the request (code %1).").arg(error.status),
                .step = Step::TryAgain};
    }
}

ErrorText ErrorWords::forLedger(const QString &file)
{
    return {.title = tr("Requests cannot be written down"),
            .sentence = tr("Reading by itself has stopped, for Tepore could not know after a restart how many of the %1 "
                           "are left; your own changes still work. Make room on the disk, or allow writing to %2.")
                            .arg(CallBudget::perDay)
                            .arg(QDir::toNativeSeparators(QFileInfo(file).path())),
            .step = Step::WriteAgain};
}

ErrorText ErrorWords::forHistory(const QString &file)
{
    return {.title = tr("The history is not kept"),
            .sentence = tr("What Tepore reads now may be missing there later. Make room on the disk, or allow writing to %1; "
                           "it goes on by itself.")
                            .arg(QDir::toNativeSeparators(QFileInfo(file).path()))};
}

ErrorText ErrorWords::noKeychain()
{
    return {.title = tr("No safe place for the secret was found on this computer"),
            .sentence = tr("It has no keyring. Choose where your sign-in is kept instead."),
            .step = Step::ChoosePlace};
}
