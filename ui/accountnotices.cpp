#include "ui/accountnotices.h"

#include "ui/format.h"

AccountNotices::AccountNotices(Session &session, Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_clock(clock)
{
}

std::optional<AccountNotices::Notice> AccountNotices::shown() const
{
    if (m_session.leftBehind())
        return Notice{.text = {.title = tr("The keyring still holds the old account"),
                               .sentence = tr("It was unlinked, but the keyring did not let go of its entry. Tepore tries "
                                              "again at every start until it is gone."),
                               .step = ErrorText::Step::Unlock}};
    if (m_session.state() != Session::State::Linked || m_settings.reminderPutOff() == today())
        return std::nullopt;
    const AccountDates dates = m_session.dates();
    switch (secretReminder(dates, m_clock.now())) {
    case Reminder::SecretEnds:
        return Notice{.text = {.title = tr("The client secret ends soon, on %1 at the latest", "a date")
                                            .arg(Format::day(dates.secretEnds())),
                               .sentence = tr("Secrets last a year. Create a new one on the portal and enter it here; nothing "
                                              "else changes."),
                               .step = ErrorText::Step::ReplaceSecret},
                      .canWait = true};
    case Reminder::SecretEnded:
        return Notice{.text = {.title = tr("The client secret is more than a year old"),
                               .sentence = tr("Legrand may refuse it any day. Create a new one on the portal and enter it "
                                              "here; nothing else changes."),
                               .step = ErrorText::Step::ReplaceSecret},
                      .canWait = true};
    default:
        return std::nullopt;
    }
}

void AccountNotices::putOff()
{
    m_settings.setReminderPutOff(today());
}

QString AccountNotices::deadline(const Error &trouble) const
{
    const Session::State state = m_session.state();
    const bool hasSignIn = state == Session::State::Linked || state == Session::State::KeychainClosed;
    if (!hasSignIn || trouble.kind == Error::Kind::SignInNeeded)
        return {};
    const AccountDates dates = m_session.dates();
    switch (signInReminder(dates, m_clock.now())) {
    case Reminder::SignInEnds:
        return tr("If this lasts until %1, you have to sign in again: a sign-in ends after 90 days without use.", "a date")
            .arg(Format::day(dates.signInEnds()));
    case Reminder::SignInEnded:
        return tr("After that you probably have to sign in again: a sign-in ends after 90 days without use.");
    default:
        return {};
    }
}
