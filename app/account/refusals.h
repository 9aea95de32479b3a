#pragma once

#include "app/account/accountsecrets.h"
#include "app/error.h"

#include <QDateTime>

#include <optional>

// What to make of renewals that are refused. Of one sign-in; times are UTC.
class Refusals
{
public:
    enum class Verdict {
        Passing,       // it is to be tried again
        TryOther,      // at once, with the token that is the newest of `secrets` by now
        TokenRefused,  // only another sign-in helps
        ClientRefused, // the same, for what `error` says of the application
    };

    // What became of a renewal with the newest token of `secrets`. One that was refused with a reason is dropped. One that
    // was refused without, again and again, is kept and comes back to its place after the one before it was tried.
    Verdict judge(const Error &error, AccountSecrets &secrets, const QDateTime &now);
    // A renewal went well, or there is another sign-in.
    void forget() { *this = {}; }

    // While the cloud wants no renewals: its refusal, with the seconds that are left.
    std::optional<Error> wait(const QDateTime &now) const;
    // The sign-in was given up and no reason was told: it may have been a fault of the cloud.
    bool isUnexplained() const { return m_unexplained; }

private:
    int m_bare = 0;         // in a row, that said nothing
    bool m_swapped = false; // the token before the newest is tried
    bool m_unexplained = false;
    QDateTime m_refusedAt; // by the last answer that named a time to wait, which m_wait tells; invalid: there is none
    Error m_wait{.kind = Error::Kind::RateLimited};
};
