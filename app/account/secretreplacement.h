#pragma once

#include "app/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

// A client secret that is to take another's place: to be tried, proven by a renewal, then kept. At most one at a time;
// whoever asked for it is told once how it ends.
class SecretReplacement
{
public:
    // One that is under way ends as Cancelled.
    void begin(const QString &clientSecret, QObject *context, std::function<void(const Outcome &)> done)
    {
        end(Error{.kind = Error::Kind::Cancelled});
        m_wish = Wish{.clientSecret = clientSecret, .context = context, .done = std::move(done)};
    }
    void prove() { m_wish->isProven = true; } // only while there is one
    void end(const Outcome &outcome)
    {
        const std::optional<Wish> wish = std::exchange(m_wish, std::nullopt);
        if (wish && wish->context)
            wish->done(outcome);
    }

    bool isToBeTried() const { return m_wish && !m_wish->isProven; }
    bool isToBeKept() const { return m_wish && m_wish->isProven; }
    bool is(const QString &clientSecret) const { return m_wish && m_wish->clientSecret == clientSecret; }
    QString clientSecret() const { return m_wish ? m_wish->clientSecret : QString(); }

private:
    struct Wish
    {
        QString clientSecret;
        QPointer<QObject> context;
        std::function<void(const Outcome &)> done;
        bool isProven = false;
    };
    std::optional<Wish> m_wish;
};
