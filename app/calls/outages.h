#pragma once

#include "app/error.h"

#include <QDateTime>
#include <QSet>

#include <chrono>

// Tells what fails for all, the network, the account or the service, from one thermostat or home that fails
// alone; and when everything fails, how soon one call asks again. A value; `now` (UTC) is always an argument.
class Outages
{
public:
    // A call about this thermostat or home failed. True: so would every other. Some failures are believed of
    // all only when a second one has failed as well, unless there is none, or trouble is known already.
    bool isOfAll(const QString &id, Error::Kind kind, bool othersMayWork);
    // Whether a failure of this kind shows that the cloud answers.
    static bool isAnswer(Error::Kind kind);
    // Worth asking once more within seconds.
    static bool isOftenOverAtOnce(Error::Kind kind);

    // Everything fails: the next probe is after 1, 2, 5, 10, then every 20 minutes.
    void failed(const QDateTime &now);
    // Somebody comes to look: the probe is made at once, but for the first minute after the last one.
    void hurry(const QDateTime &now);
    // The cloud answered. `id` failed all the same.
    void answered(const QString &id = {});
    // The account was mended, or the probe is being made: no other one is planned.
    void forgetProbe() { m_probeAt = {}; }
    void shift(std::chrono::milliseconds by); // the clock was set
    QDateTime probeAt() const { return m_probeAt; } // invalid: none is planned

private:
    QSet<QString> m_failedInARow; // since anything last worked
    size_t m_probes = 0;          // that failed, in a row
    QDateTime m_probeAt;
    QDateTime m_failedAt; // when that was planned
};
