#include "ui/checkwords.h"

#include "ui/format.h"

#include <QTimeZone>

using Step = Check::Step;
using State = Check::State;

namespace {

QString here(const QDateTime &moment, const QDateTime &now)
{
    return Format::moment(moment, QTimeZone::systemTimeZone(), now);
}

} // namespace

QString CheckWords::title(Step step)
{
    switch (step) {
    case Step::Internet:
        return tr("Internet");
    case Step::SignInServer:
        return tr("Legrand's sign-in");
    case Step::ComputerClock:
        return tr("This computer's clock");
    case Step::ApiServer:
        return tr("Legrand's thermostat service");
    case Step::Keychain:
        return tr("Place of the secrets");
    case Step::Disk:
        return tr("Disk");
    case Step::Quota:
        return tr("Requests of the day");
    case Step::Account:
        return tr("Account");
    case Step::IdToken:
        return tr("Who is signed in");
    }
    return {};
}

QString CheckWords::good(Step step, const Check::Result &result, const QDateTime &now)
{
    switch (step) {
    case Step::Internet:
        return tr("Legrand's address is found.");
    case Step::SignInServer:
    case Step::ApiServer:
        return tr("It answers.");
    case Step::ComputerClock:
        return tr("It is right, to %1.", "a duration").arg(tr("%n second(s)", "", static_cast<int>(std::max<qint64>(1, qAbs(result.number)))));
    case Step::Keychain:
        return tr("It works.");
    case Step::Disk:
        return tr("Tepore's folder can be written; %1 MB are left.").arg(QLocale().toString(result.number));
    case Step::Quota:
        return tr("%1 of %2 are left.", "requests").arg(result.number).arg(CallBudget::perDay);
    case Step::Account:
        return result.until.isValid() && result.until > now
                   ? tr("Linked. Access is valid until %1, then renewed by itself.", "a moment").arg(here(result.until, now))
                   : tr("Linked. Access is renewed with the next request.");
    case Step::IdToken:
        return (result.until.isValid() ? tr("Legrand told, and it holds until %1. It is on the account's page.", "a moment").arg(here(result.until, now))
                                       : tr("Legrand told. It is on the account's page.")) +
               u' ' + signature(static_cast<IdToken::Signature>(result.number));
    }
    return {};
}

QString CheckWords::signature(IdToken::Signature signature)
{
    switch (signature) {
    case IdToken::Signature::NoKeys:
        return tr("Its signature could not be checked: Tepore did not get Legrand's keys when you signed in.");
    case IdToken::Signature::NoLibrary:
        return tr("Its signature could not be checked: this Tepore was built without the library that does it.");
    case IdToken::Signature::OtherKind:
        return tr("Its signature could not be checked: it is of another kind than RS256.");
    case IdToken::Signature::OtherKey:
        return tr("Its signature could not be checked: its key is newer than your sign-in.");
    case IdToken::Signature::Wrong:
        return tr("Its signature does not fit Legrand's keys. Nothing depends on it; sign in again to have it told anew.");
    case IdToken::Signature::Good:
        return tr("Its signature was checked and fits.");
    }
    return {};
}

QString CheckWords::notKnown(Step step)
{
    switch (step) {
    case Step::Internet:
        return tr("Your proxy looks up Legrand's address; the next line tells whether it lets Tepore through.");
    case Step::ComputerClock:
        return tr("Nobody told the time to compare it with. Look whether it is right.");
    case Step::IdToken:
        return tr("Legrand tells at the next renewal; nothing depends on it.");
    default:
        return tr("Not known.");
    }
}

ErrorText CheckWords::result(Step step, const Check::Result &result, const QDateTime &now)
{
    if (result.state == State::Good)
        return {.sentence = good(step, result, now)};
    if (result.state == State::Unknown)
        return {.sentence = notKnown(step)};
    if (step == Step::Internet && result.state == State::Notice)
        return {.sentence = tr("Legrand's address is not found. Behind a proxy that may be all right; otherwise look at the network.")};
    if (step == Step::Disk)
        return {.sentence = result.state == State::Notice
                                ? tr("Only %1 MB are left. Make room, or readings will be lost.").arg(QLocale().toString(result.number))
                                : tr("Tepore's folder cannot be written as it should. Make room, or look who may write there.")};
    if (step == Step::Quota && result.state == State::Notice)
        return {.sentence = tr("Only %1 are left, and kept for what you do yourself. Reading goes on by itself.", "requests").arg(result.number)};
    if (step == Step::IdToken && result.state == State::Notice)
        return {.sentence = signature(IdToken::Signature::Wrong), .step = ErrorText::Step::SignIn};
    if (step == Step::Account && result.state == State::Notice)
        return {.sentence = tr("No account is linked yet."), .step = ErrorText::Step::SignIn};
    if (step == Step::Keychain && result.state == State::Notice)
        return {.sentence = tr("It is locked: reading it now would ask you for its password."), .step = ErrorText::Step::Unlock};
    if (!result.error)
        return {.sentence = notKnown(step)};
    ErrorText text = ErrorWords::forHousehold(*result.error, {.now = now, .until = result.until});
    text.sentence = text.title + QStringLiteral(". ") + text.sentence;
    text.title.clear();
    return text;
}
