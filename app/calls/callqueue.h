#pragma once

#include "app/account/session.h"
#include "app/calls/callbudget.h"
#include "app/calls/callledger.h"
#include "app/clock.h"
#include "app/reachability.h"

#include <QTimer>

#include <deque>

// What a call is about, for the ledger.
struct CallTag
{
    QString kind; // "plants", "topology", "status", "command", "programs"
    QString moduleId;
    CallBudget::Purpose purpose = CallBudget::Purpose::Reading;
    bool isTrial = false; // with another subscription key: the pause that was told to the present one is not its own
};

// The one gate to the vendor's API: one call at a time, people before readings, spaced, within the budget,
// each attempt in the ledger before it goes out. What the ledger does not take would be forgotten by the next
// start: then nothing is read, and only a person's calls go out, to be written down as soon as it can be. After a 401 the sign-in is renewed and the call made once
// more; nothing else is ever repeated here.
class CallQueue : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Request = std::function<void(const ApiKeys &, QObject *, std::function<void(const Result<T> &)>)>;

    CallQueue(Session &session, CallLedger &ledger, Clock &clock, QObject *parent = nullptr);

    // Reads the last days from the ledger. Called once, after the first paint, before the first submit().
    void restore();

    // `done` is called exactly once, later than the call, while `context` lives. A call for a person that the
    // budget does not allow now ends at once with QuotaUsedUp or RateLimited; one for reading waits.
    template <typename T>
    void submit(const CallTag &tag, QObject *context, Request<T> request,
                std::function<void(const Result<T> &)> done)
    {
        enqueue(Call{
            .tag = tag,
            .context = context,
            .send =
                [this, request, done](const ApiKeys &keys, const QPointer<QObject> &wanted, Ended ended) {
                    request(keys, this, [done, wanted, ended](const Result<T> &result) {
                        const bool again = ended(result.ok() ? std::nullopt : std::optional(result.error()));
                        if (!again && wanted)
                            done(result);
                    });
                },
            .fail =
                [done](const Error &error) { done(Result<T>(error)); },
        });
    }

    // Calls that are older than so many days are forgotten, a few at a time, now and every day. Called once, some time after
    // restore().
    void removeOlder(const std::function<int()> &days);

    // A person does not want to wait until the cloud is asked again by itself.
    void askAgain();

    const CallBudget &budget() const { return m_budget; }
    // A reading that only waits for its turn, of this thermostat; of any, if none is named.
    bool isReadingWaiting(const QString &moduleId = {}) const;
    // Now a person waits for those of this kind, and of this thermostat if it is named; false when there are none.
    bool raise(const QString &kind, const QString &moduleId = {});

    bool isIdle() const { return !m_current && m_waiting.empty(); }
    // A call has been under way for so long that something may be wrong with the network.
    bool isSilent() const { return m_silent; }
    Reachability &reachability() { return m_reachability; }
    // What keeps the calls from being written down; empty when nothing does.
    const QString &ledgerProblem() const { return m_ledgerProblem; }
    const QString &ledgerFile() const { return m_ledger.file(); }

Q_SIGNALS:
    void budgetChanged();
    void silenceChanged();
    // Every answer of the cloud or of the network, in order.
    void answered(const CallTag &tag, const std::optional<Error> &error);

private:
    // Called by a finished request; true when the queue makes the call again.
    using Ended = std::function<bool(const std::optional<Error> &)>;
    struct Call
    {
        CallTag tag;
        QPointer<QObject> context;
        std::function<void(const ApiKeys &, const QPointer<QObject> &, Ended)> send;
        std::function<void(const Error &)> fail;
        bool repeated = false;
    };

    void clockJumped(std::chrono::milliseconds setBy);
    void enqueue(Call call);
    void putBack(Call call);
    std::deque<Call>::iterator firstReading();
    void startNext();
    void loadAttempts(const QDateTime &now);
    void loadPause(const QDateTime &now);
    bool isWritable(const QDateTime &now);
    void tellLedger(const QDateTime &now);
    void withKeys(const Result<ApiKeys> &keys);
    bool ended(const ApiKeys &keys, const std::optional<Error> &error);
    void learn(const std::optional<Error> &error);
    void remember();
    void sessionChanged();
    void failCurrent(const Error &error);
    void setSilent(bool silent);

    Session &m_session;
    CallLedger &m_ledger;
    Clock &m_clock;
    QDateTime m_startedAt; // attempts before that were written down by an earlier start, by its clock
    std::chrono::milliseconds m_setForward{0}; // since then, and not back again
    Reachability m_reachability;
    CallBudget m_budget;
    QByteArray m_key; // subscription key to which a pause is told; empty: none since the start
    std::deque<Call> m_waiting; // people first
    std::optional<Call> m_current;
    QTimer m_timer;
    QTimer m_patience; // runs while a call is under way
    bool m_silent = false;
    struct Unwritten
    {
        QDateTime at;
        CallTag tag;
    };
    QString m_ledgerProblem;
    QDateTime m_writeAgainAt;
    QList<Unwritten> m_unwritten; // calls that went out all the same, oldest first
};
