#pragma once

#include <QRandomGenerator>

#include <vector>

// What happens on the simulated days, by seed: who looks when, and what fails. Seconds since the start, which
// is a Monday at midnight in the computer's zone.
constexpr qint64 daySeconds = 86400;
constexpr qint64 learningDays = 7; // whose ages do not count
constexpr size_t screen = 8;       // cards that can be seen at once

struct Span
{
    qint64 from = 0;
    qint64 to = 0;
    bool isOpening = true; // of a look; else it goes on after an outage
};
using Spans = std::vector<Span>; // apart, in order

bool isIn(const Spans &spans, qint64 second);
// The end of the span that covers this second, which must be in one.
qint64 endOf(const Spans &spans, qint64 second);
bool isTold(qint64 endOfStorm);
Spans without(const Spans &spans, const Spans &holes);
Spans together(const Spans &some, const Spans &others);

struct Life
{
    qint64 days = 0;
    Spans looks;
    std::vector<qint64> commands; // the person's, during looks

    Spans outages;   // every call fails
    Spans storms;    // every call is answered 429; half of them do not tell their end
    Spans pauses;    // those, and the quarter of an hour that is the rule if no end was told
    Spans offline;   // the first thermostat, alone
    Spans down;      // the program does not run; a restart is a short one
    Spans elsewhere; // another program uses up the account
    Spans useless;   // until the account has calls again for sure
    // After an outage, until the rule of probes (1, 2, 5, 10, then every 20 minutes, at once for who comes to
    // look) must have shown its end. When within it depends on when the outage was noticed, which is chance:
    // it counts for nobody, neither for Tepore nor in the bound.
    Spans unproven;

    // When this thermostat could not be read, or nobody can say what would have been.
    Spans closedFor(size_t thermostat) const;
    // What of the looks counts.
    Spans measuredFor(size_t thermostat) const;
    qint64 seconds() const { return days * daySeconds; }
};

// "office hours", "evenings", "always open", "rarely", "irregular".
const std::vector<const char *> &people();
Life live(size_t person, qint64 days, quint32 seed);
// How it may go on by the same law, for who has seen all until now and nothing after: the looks from now to the end
// of tomorrow.
Spans mayGoOn(size_t person, const Spans &looks, qint64 now, QRandomGenerator &chance);
