#include "ui/linkwords.h"

#include "ui/format.h"

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Field = ErrorText::Field;
using Extra = LinkText::Extra;

namespace {

constexpr int busySeconds = 5 * 60;
constexpr int internalProblemSeconds = 60; // twice as long after each further one

} // namespace

LinkText LinkWords::of(const Error &error)
{
    switch (error.kind) {
    case Kind::InvalidRequest:
    case Kind::BadRequest:
    case Kind::ReplyUrlMismatch:
    case Kind::UnauthorizedClient:
    case Kind::InvalidScope:
    case Kind::InvalidClient:
    case Kind::ClientSecretExpired:
    case Kind::Unauthorized:
        return ofValues(error);
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
    case Kind::BadAnswer:
    case Kind::UnexpectedStatus:
        return ofNetwork(error);
    default:
        return ofSignIn(error);
    }
}

LinkText LinkWords::ofValues(const Error &error)
{
    const auto text = [](const QString &title, const QString &sentence, Field field, Extra extra) {
        return LinkText{.title = title, .sentence = sentence, .page = LinkStep::Values, .field = field, .extra = extra};
    };
    switch (error.kind) {
    case Kind::ReplyUrlMismatch:
        return text(tr("The Reply URL does not match"),
                    tr("The Reply URL here and on the portal are not the same. They must match letter for letter."),
                    Field::ReplyUrl, Extra::Portal);
    case Kind::UnauthorizedClient:
        return text(tr("This client ID may not sign in"),
                    tr("The registration may not be approved yet, or the ID belongs to another application."),
                    Field::ClientId, Extra::Approval);
    case Kind::InvalidScope:
        return {.title = tr("Permission types not allowed"),
                .sentence = tr("On the portal, tick comfort.read and comfort.write for your application, then sign in "
                               "again."),
                .page = LinkStep::Portal,
                .scopes = true,
                .extra = Extra::SignIn}; // the page has a button to the portal
    case Kind::InvalidClient: {
        LinkText both = text(tr("Client ID or secret not accepted"),
                             tr("The ID does not exist, or the secret is wrong or has expired. You can create a new "
                                "secret on the portal."),
                             Field::ClientSecret, Extra::Portal);
        both.idAndSecret = true;
        return both;
    }
    case Kind::ClientSecretExpired:
        return text(tr("The client secret has expired"),
                    tr("Secrets end after a year. Create a new one on the portal and enter it here."),
                    Field::ClientSecret, Extra::Portal);
    case Kind::Unauthorized:
        return text(tr("The subscription key was not accepted"),
                    tr("It is on your portal profile; primary and secondary both work."), Field::SubscriptionKey,
                    Extra::Portal);
    default:
        return text(tr("Legrand did not understand the request"),
                    tr("One of the four values does not fit what is registered. Most often the Reply URL differs by a "
                       "slash, http/https or a port."),
                    Field::ReplyUrl, Extra::Portal);
    }
}

LinkText LinkWords::ofSignIn(const Error &error)
{
    switch (error.kind) {
    case Kind::CodeNotAccepted:
        return {.title = tr("The sign-in code was no longer valid"),
                .sentence = tr("Codes work once and only for a short time. Pasted twice? Each sign-in gives a new one."),
                .again = tr("&Sign in again")};
    case Kind::AccessDenied:
        return {.title = tr("Permission was not given"),
                .sentence = tr("You pressed Cancel, or signed in with an account that does not own these thermostats. "
                               "Use the account of the phone app."),
                .again = tr("&Sign in again")};
    case Kind::UnsupportedResponseType:
        return {.title = tr("Tepore sent a wrong request"),
                .sentence = tr("This is a fault in this program, not in your data."),
                .again = tr("Tr&y again")};
    case Kind::AuthServerError:
        return ofServer(error);
    case Kind::TemporarilyUnavailable:
        return {.title = tr("Legrand's sign-in is busy or under maintenance"),
                .sentence = tr("Nothing is wrong on your side. This is usually over within the hour."),
                .again = tr("Tr&y again now"),
                .retrySeconds = busySeconds};
    case Kind::RateLimited:
        return {.title = tr("Legrand asks us to wait"),
                .sentence = tr("Too many requests came at once, perhaps from another program."),
                .again = tr("Tr&y again now"),
                .retrySeconds = static_cast<int>(error.retryAfter.value_or(std::chrono::seconds(60)).count())};
    case Kind::StateMismatch:
        return {.title = tr("An answer to another sign-in"),
                .sentence = tr("The answer belongs to another sign-in. For your safety it was ignored."),
                .again = tr("&Start again"),
                .extra = Extra::StartAgain};
    case Kind::NoCodeInAddress:
        return {.title = tr("No code in this address"),
                .sentence = tr("Copy the whole address after the page has loaded, even if the page shows an error.")};
    case Kind::PortInUse:
        return {.title = tr("The port is in use"),
                .sentence = tr("Another program uses the port that is part of your Reply URL. Close it and try again, paste "
                               "the address instead, or use another port, which has to be registered on the portal, too."),
                .again = tr("Tr&y again"),
                .extra = Extra::OtherPort};
    case Kind::KeychainUnavailable:
    case Kind::KeychainLocked:
    case Kind::KeychainDenied:
        return {.title = tr("No safe place for the secret"),
                .sentence = tr("This computer's keyring did not take the sign-in. Unlock it, then sign in once more."),
                .again = tr("&Sign in again")};
    case Kind::KeychainMissing:
    case Kind::PassphraseNeeded:
        return {.title = tr("No safe place for the secret"),
                .sentence = tr("The sign-in could not be kept. Do what the line at the top of the window says, then sign "
                               "in once more."),
                .again = tr("&Sign in again")};
    case Kind::KeychainNotKept:
        return {.title = tr("The keyring does not keep the sign-in"),
                .sentence = tr("It took the sign-in and lost it at once. Check this computer's keyring, then sign in "
                               "once more."),
                .again = tr("&Sign in again")};
    default: {
        const ErrorText text = ErrorWords::forHousehold(error);
        return {.title = text.title, .sentence = text.sentence, .again = tr("Tr&y again")};
    }
    }
}

LinkText LinkWords::ofServer(const Error &error)
{
    if (error.status >= 500)
        return {.title = tr("Legrand's server failed"),
                .sentence = tr("Wait a little, then try again; your values are kept."),
                .again = tr("Tr&y again")};
    return {.title = tr("Legrand's sign-in had an internal problem"),
            .sentence = tr("Nothing is wrong on your side as far as we can tell. Your values are kept."),
            .again = tr("Tr&y again now"),
            .extra = Extra::Values,
            .retrySeconds = internalProblemSeconds};
}

LinkText LinkWords::ofHomes(const Error &error)
{
    LinkText text = of(error);
    if (text.page == LinkStep::Values)
        return text; // what is typed there mends it
    const ErrorText known = ErrorWords::forHousehold(error);
    if (error.kind == Kind::SignInNeeded)
        return {.title = known.title, .sentence = known.sentence, .again = tr("&Sign in again")};
    text.page = LinkStep::Homes;
    text.field = Field::None;
    text.again.clear();
    text.retrySeconds = 0;
    switch (error.kind) {
    case Kind::QuotaUsedUp:
        text.title = tr("Today's 500 requests are used up");
        text.sentence = error.retryAfter
                            ? tr("Possibly by another program on the same account. There are new ones in %1; finish "
                                 "now, and Tepore looks for your homes then.")
                                  .arg(Format::duration(error.retryAfter->count()))
                            : tr("Possibly by another program on the same account. Finish now; Tepore looks for your "
                                 "homes by itself when there are new requests.");
        return text;
    case Kind::RateLimited:
        text.title = tr("Legrand asks us to wait");
        text.sentence = tr("Too many requests came at once, perhaps from another program. Tepore goes on by itself.");
        text.retrySeconds = static_cast<int>(error.retryAfter.value_or(std::chrono::seconds(60)).count());
        return text;
    case Kind::AppPasswordExpired:
        text.extra = Extra::Renewed;
        break;
    case Kind::AppTermsNotAccepted:
        text.extra = Extra::Accepted;
        break;
    case Kind::NotFound:
        text.title = tr("Not reachable");
        text.sentence = tr("Legrand does not reach this home right now. Finish; Tepore tries again by itself.");
        text.extra = Extra::ReadAgain;
        return text;
    case Kind::ThermostatTimeout:
        text.title = tr("No answer in time");
        text.sentence = tr("The home did not answer in time.");
        text.extra = Extra::ReadAgain;
        return text;
    default:
        if (text.extra != Extra::NetworkPage && known.step != ErrorText::Step::Proxy)
            text.extra = Extra::ReadAgain;
        if (ErrorWords::isOutage(error))
            return text; // the words of the sign-in fit
    }
    text.title = known.title;
    text.sentence = known.sentence;
    return text;
}

LinkText LinkWords::ofNetwork(const Error &error)
{
    const auto text = [](const QString &title, const QString &sentence, Extra extra = Extra::None) {
        return LinkText{.title = title, .sentence = sentence, .again = tr("Tr&y again"), .extra = extra};
    };
    switch (error.kind) {
    case Kind::ProxyFailed:
        return text(ErrorWords::forHousehold(error).title,
                    tr("The proxy is not found, does not answer, or lets nothing through to Legrand. Your values are kept."),
                    Extra::Proxy);
    case Kind::ProxySignIn:
        return text(ErrorWords::forHousehold(error).title,
                    tr("Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network. Your values "
                       "are kept."),
                    Extra::Proxy);
    case Kind::Offline:
        return text(tr("You seem offline"),
                    tr("Legrand's sign-in could not be reached. Check this computer's internet connection; your values "
                       "are kept."),
                    Extra::Proxy);
    case Kind::Tls: {
        LinkText unsafe = text(tr("No safe connection"),
                               tr("Something between this computer and Legrand changes the connection: a network that "
                                  "wants a sign-in page first, or a filter that inspects it. Nothing secret was sent."));
        unsafe.extra = Extra::NetworkPage;
        return unsafe;
    }
    case Kind::ClockWrong:
        return text(ErrorWords::clockTitle(error), ErrorWords::clockSentence(error));
    case Kind::NetworkSignIn: {
        LinkText portal = text(tr("Your network seems to want a sign-in page first"),
                               tr("Something in the network answers in Legrand's place. Open the network's page, sign in "
                                  "there, then try again."));
        portal.extra = Extra::NetworkPage;
        return portal;
    }
    case Kind::BadAnswer:
    case Kind::UnexpectedStatus:
        return text(tr("Legrand's answer could not be understood"),
                    tr("The service seems to have a problem. Your values are kept; try again in a little while."));
    default:
        return text(tr("No answer from Legrand"),
                    tr("Your internet works, Legrand's sign-in does not answer. Your values are kept; try again in a "
                       "little while."),
                    error.kind == Kind::ServerFault ? Extra::None : Extra::Proxy);
    }
}

LinkText LinkWords::noBrowser()
{
    return {.title = tr("No browser could be opened"),
            .sentence = tr("Choose “Copy link”, open it in a browser yourself, and come back.")};
}

LinkText LinkWords::missingValues()
{
    return {.title = tr("Something is missing or odd"),
            .sentence = tr("Please fill in the marked fields. All four values are needed to sign in."),
            .page = LinkStep::Values};
}

LinkText LinkWords::keychainGivesNothing()
{
    return {.title = tr("The keyring does not answer"),
            .sentence = tr("The client secret and the subscription key that you entered are in this computer's keyring. Unlock "
                           "it and go on, or enter them once more."),
            .page = LinkStep::Values};
}

LinkText LinkWords::otherPort()
{
    return {.title = tr("Register this Reply URL, too"),
            .sentence = tr("The one below uses a port that is free. Add it to your application on the portal, where the old one "
                           "may stay, and go on: they must match letter for letter."),
            .page = LinkStep::Values,
            .extra = Extra::Portal};
}

QString LinkWords::extraName(Extra extra)
{
    switch (extra) {
    case Extra::None:
        return {};
    case Extra::Portal:
        return tr("Open the portal");
    case Extra::Approval:
        return tr("I am waiting for approval");
    case Extra::NetworkPage:
        return tr("Open the network's page");
    case Extra::Values:
        return tr("Check the values");
    case Extra::SignIn:
        return ErrorWords::stepName(ErrorText::Step::SignIn);
    case Extra::StartAgain:
        return tr("Start again");
    case Extra::ReadAgain:
        return tr("Try again now");
    case Extra::Renewed:
        return tr("I have renewed it");
    case Extra::Accepted:
        return tr("I have accepted");
    case Extra::OtherPort:
        return tr("Use another port");
    case Extra::Proxy:
        return ErrorWords::stepName(ErrorText::Step::Proxy);
    }
    return {};
}

QString LinkWords::progress(LinkStep step)
{
    if (step == LinkStep::Homes)
        return tr("Linking: your homes");
    const QString what = [step] {
        switch (step) {
        case LinkStep::None:
        case LinkStep::Homes: // has a line of its own
            return QString();
        case LinkStep::Before:
            return tr("before you start", "Linking: step 1 of 5 – …");
        case LinkStep::Portal:
            return tr("registering on the portal", "Linking: step 2 of 5 – …");
        case LinkStep::Waiting:
            return tr("waiting for Legrand's e-mail", "Linking: step 3 of 5 – …");
        case LinkStep::Values:
            return tr("entering the four values", "Linking: step 4 of 5 – …");
        case LinkStep::SignIn:
            return tr("signing in", "Linking: step 5 of 5 – …");
        }
        return QString();
    }();
    return what.isEmpty() ? QString() : tr("Linking: step %1 of 5 – %2").arg(static_cast<int>(step)).arg(what);
}

QString LinkWords::stepLine(LinkStep step)
{
    if (step == LinkStep::Homes)
        return tr("Signed in");
    if (step == LinkStep::None)
        return {};
    return tr("Step %1 of 5").arg(static_cast<int>(step));
}
