// How old what a person sees is: Tepore through simulated days of people who look, beside what could be done
// at best and what other programs do. Deterministic by seed.
//
// Driven is the whole core but for the network (days/network.h) and the desk: reader, planner, habits,
// outages, queue, budget, session, and the ledger in SQLite on disk, restored at each restart. Two of a
// hundred readings fail; there are outages of minutes to hours, a thermostat that is offline for hours,
// storms of 429, restarts, times in which the program does not run, and days on which another program uses up
// the account (days/life.cpp). The ages of the first week, which is for learning, and of what nobody could
// read do not count; the calls do.

#include "days/informed.h"
#include "days/optimum.h"
#include "days/withtepore.h"

#include "app/calls/callbudget.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t houses[] = {1, 2, 4, 8, 20};
constexpr qint64 peers[] = {182, 300, 900, 3600};

struct Totals
{
    int cases = 0;
    int most = 0;
    double longestGap = 0;
    int near = 0;
    int foreseeable = 0; // who knows the habits, but not the day, is within 1.3 times the bound
    int nearTheLaw = 0;  // Tepore is within 1.3 times of them
    int fresher = 0; // of those with up to 4 thermostats
    int couldBe = 0; // of them, those in which the optimum is
    int fresherOrNear = 0;
};

void print(const char *who, double callsPerDay, int most, const Seen &seen)
{
    std::printf("  %-14s %6.0f %5d %7.1f %7.0f %7.1f %6.2f", who, callsPerDay, most, seen.mean(),
                seen.percentile95(), seen.atOpening(), seen.longestGap / 3600);
}

void showCase(size_t person, size_t thermostats, qint64 days, quint32 seed, bool alone, Totals &totals)
{
    const Life life = live(person, days, seed);
    std::printf("%s, %zu\n", people()[person], thermostats);
    const Outcomes ours = withTepore(life, thermostats, seed);
    print("Tepore", ours.callsPerDay, ours.mostIn24Hours, ours.seen);
    ++totals.cases;
    totals.most = std::max(totals.most, ours.mostIn24Hours);
    totals.longestGap = std::max(totals.longestGap, ours.seen.longestGap);
    if (alone) {
        std::printf("\n");
        std::fflush(stdout);
        return;
    }
    const Optimum best = optimumOf(life, thermostats, CallBudget::perDay - CallBudget::reserve);
    const double ratio = ours.seen.mean() / best.bound;
    std::printf("   %.2f times the bound\n", ratio);
    const Outcomes informed = withTheLaw(life, person, thermostats, seed);
    print("by the law", informed.callsPerDay, informed.mostIn24Hours, informed.seen);
    const double unknown = informed.seen.mean() / best.bound;
    std::printf("   %.2f times the bound; Tepore %.2f times this\n", unknown, ours.seen.mean() / informed.seen.mean());
    print("at best", best.callsPerDay, best.mostIn24Hours, best.schedule);
    std::printf("   bound %.1f\n", best.bound);
    double bestPeer = 1e9;
    for (const qint64 interval : peers) {
        const Outcomes peer = withAFixedInterval(life, thermostats, interval, seed);
        print(qPrintable(u"every %1 s"_s.arg(interval)), peer.callsPerDay, peer.mostIn24Hours, peer.seen);
        std::printf("   Tepore %.1f times fresher, at best %.1f\n", peer.seen.mean() / ours.seen.mean(),
                    peer.seen.mean() / best.bound);
        bestPeer = std::min(bestPeer, peer.seen.mean());
    }
    std::fflush(stdout);
    totals.near += ratio <= 1.3;
    totals.foreseeable += unknown <= 1.3;
    totals.nearTheLaw += ours.seen.mean() <= 1.3 * informed.seen.mean();
    if (thermostats <= 4) {
        const bool fresher = bestPeer >= 5 * ours.seen.mean();
        const bool possible = bestPeer >= 5 * best.bound;
        totals.fresher += fresher;
        totals.couldBe += possible;
        totals.fresherOrNear += possible && (fresher || ratio <= 1.3);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // habits go by the computer's local time, and people here by UTC
    qputenv("QT_NO_GLIB", "1");
    qputenv("QT_LOGGING_RULES", "tepore.*=false");
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"days"_s, u"Days in each case."_s, u"N"_s, u"21"_s},
                       {u"seed"_s, u"Of people and faults."_s, u"S"_s, u"1"_s},
                       {u"person"_s, u"Only this one, from 0."_s, u"P"_s},
                       {u"house"_s, u"Only this number of thermostats."_s, u"T"_s},
                       {u"alone"_s, u"Tepore only."_s}});
    parser.addHelpOption();
    parser.process(app);
    const qint64 days = std::max<qint64>(learningDays + 7, parser.value(u"days"_s).toLongLong());
    const quint32 seed = parser.value(u"seed"_s).toUInt();

    std::printf("  %-14s %6s %5s %7s %7s %7s %6s\n", "", "calls", "most", "age s", "95 %", "open+2", "gap h");
    Totals totals;
    for (size_t person = 0; person < people().size(); ++person) {
        for (const size_t thermostats : houses) {
            if ((!parser.isSet(u"person"_s) || parser.value(u"person"_s).toULongLong() == person) &&
                (!parser.isSet(u"house"_s) || parser.value(u"house"_s).toULongLong() == thermostats))
                showCase(person, thermostats, days, seed, parser.isSet(u"alone"_s), totals);
        }
    }
    std::printf("%d cases of %lld days: at most %d calls in 24 hours (goal 500); longest gap in which it "
                "could be read "
                "%.2f h (goal 2)\n",
                totals.cases, static_cast<long long>(days), totals.most, totals.longestGap / 3600);
    if (!parser.isSet(u"alone"_s)) {
        std::printf("within 1.3 times the bound: %d of %d; who knows the habits for certain, but not the day: %d; Tepore "
                    "within 1.3 times of them: %d; of 1 to 4 thermostats, 5 times fresher than the best "
                    "peer: %d, where at best that can be: %d, in which Tepore is or is within 1.3: %d\n",
                    totals.near, totals.cases, totals.foreseeable, totals.nearTheLaw, totals.fresher, totals.couldBe, totals.fresherOrNear);
    }
    return 0;
}
