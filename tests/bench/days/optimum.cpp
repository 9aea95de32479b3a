#include "days/optimum.h"

#include <cmath>
#include <numeric>

namespace {

constexpr double step = 5;
constexpr double floorSeconds = 60;
constexpr double hiddenStep = 300;
constexpr double block = 7200;
constexpr double hour = 3600;
constexpr size_t rounds = 150;

// A moment at which a thermostat may be read.
struct Node
{
    double at;
    double seen;   // seconds on screen until then
    double moment; // the integral of the time over those
    size_t grid;   // the look whose steps it belongs to; 0: none
    bool isFree = false;
    bool isConfirming = false; // shortly after a command: no floor
};

// Thermostats of which the same is seen.
struct Kind
{
    double count = 0;
    size_t thermostat = 0;
    std::vector<Node> nodes;
    std::vector<double> blocks; // for each node, the beginning of the one that must hold the reading before
    std::vector<size_t> path;   // the last one found
};

std::vector<Node> nodesOf(const Life &life, const Spans &looks, const Spans &closed, qint64 from)
{
    std::vector<Node> nodes;
    const auto add = [&](double at, size_t grid) {
        if (at > static_cast<double>(from) && at < static_cast<double>(life.seconds()))
            nodes.push_back({.at = at, .seen = 0, .moment = 0, .grid = grid});
    };
    for (size_t i = 0; i < looks.size(); ++i) {
        const auto begin = static_cast<double>(looks[i].from);
        const auto end = static_cast<double>(looks[i].to);
        double at = begin - (looks[i].isOpening ? floorSeconds : 0);
        if (i > 0)
            at = std::max(at, static_cast<double>(looks[i - 1].to));
        for (at = begin - std::floor((begin - at) / step) * step; at < end; at += step)
            add(at, i + 1);
        add(end, i + 1);
    }
    for (double at = static_cast<double>(from); at < static_cast<double>(life.seconds()); at += hiddenStep) {
        const auto second = static_cast<qint64>(at);
        if (!isIn(looks, second) && !isIn(closed, second))
            add(at, 0);
    }
    for (const Span &span : closed)
        add(static_cast<double>(span.from), 0);
    for (const Span &span : life.useless) {
        add(static_cast<double>(span.to), 0);
        if (!nodes.empty() && nodes.back().at == static_cast<double>(span.to))
            nodes.back().isFree = true; // it may have been read in the time that does not count
    }
    std::stable_sort(nodes.begin(), nodes.end(), [](const Node &a, const Node &b) { return a.at < b.at; });
    nodes.insert(nodes.begin(),
                 {.at = static_cast<double>(from), .seen = 0, .moment = 0, .grid = 0, .isFree = true});
    nodes.push_back(
        {.at = static_cast<double>(life.seconds()), .seen = 0, .moment = 0, .grid = 0, .isFree = true});

    size_t look = 0;
    for (size_t i = 1; i < nodes.size(); ++i) {
        nodes[i].seen = nodes[i - 1].seen;
        nodes[i].moment = nodes[i - 1].moment;
        while (look < looks.size() && static_cast<double>(looks[look].to) <= nodes[i - 1].at)
            ++look;
        for (size_t j = look; j < looks.size() && static_cast<double>(looks[j].from) < nodes[i].at; ++j) {
            const double a = std::max(nodes[i - 1].at, static_cast<double>(looks[j].from));
            const double b = std::min(nodes[i].at, static_cast<double>(looks[j].to));
            nodes[i].seen += b - a;
            nodes[i].moment += (b - a) * ((a + b) / 2 - static_cast<double>(from));
        }
        const auto command =
            std::upper_bound(life.commands.begin(), life.commands.end(), static_cast<qint64>(nodes[i].at));
        nodes[i].isConfirming =
            command != life.commands.begin() && nodes[i].at - static_cast<double>(*std::prev(command)) <= 40;
    }
    for (Node &node : nodes)
        node.at -= static_cast<double>(from);
    return nodes;
}

// When the last block began that must hold a reading before this node, or after which it may be the first. A
// block is the time after an even hour up to the next; one in which the thermostat cannot be read throughout
// may pass.
std::vector<double> blocksOf(const std::vector<Node> &nodes, const Spans &closed, qint64 from)
{
    std::vector<double> open{-block}; // those that count, by their beginnings
    size_t hole = 0;
    for (double begin = 0; begin < nodes.back().at; begin += block) {
        const double absolute = begin + static_cast<double>(from);
        while (hole < closed.size() && static_cast<double>(closed[hole].to) <= absolute)
            ++hole;
        if (hole == closed.size() || static_cast<double>(closed[hole].from) >= absolute + block)
            open.push_back(begin);
    }
    std::vector<double> blocks;
    size_t last = 0;
    for (const Node &node : nodes) {
        while (last + 1 < open.size() && open[last + 1] + block < node.at)
            ++last;
        const bool mayBelong = node.grid != 0 && last > 0 && open[last] + block + step > node.at;
        blocks.push_back(open[mayBelong ? last - 1 : last]);
    }
    return blocks;
}

bool isAfter(const Node &node, double begin)
{
    return node.at > (node.grid == 0 ? begin : begin - step);
}

class Prices
{
public:
    explicit Prices(double days) : m_windows(static_cast<size_t>(days * 24) + 23) {}

    std::vector<double> windows() const { return m_windows; }
    void set(const std::vector<double> &windows) { m_windows = windows; }
    // What calls for all that each window allows would cost.
    double costOf(const std::vector<double> &limits) const
    {
        return std::inner_product(m_windows.begin(), m_windows.end(), limits.begin(), 0.0);
    }
    // Of a call in this hour: window i begins 23 - i hours before the first.
    std::vector<double> ofHours() const { return overADay(m_windows); }
    static std::vector<double> overADay(const std::vector<double> &values)
    {
        std::vector<double> sums;
        double sum = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            sum += values[i];
            if (i >= 23) {
                sums.push_back(std::max(0.0, sum));
                sum -= values[i - 23];
            }
        }
        return sums;
    }

private:
    std::vector<double> m_windows;
};

size_t hourOf(const Node &node, size_t hours)
{
    // On a screen's grid a call may have been moved over the hour's end; hidden ones come from before.
    const double at = node.grid == 0 ? node.at - 1 : node.at;
    return std::min(static_cast<size_t>(std::max(0.0, at) / hour), hours - 1);
}

double priceOf(const Node &node, const std::vector<double> &ofHours, const std::vector<double> &windows)
{
    if (node.isFree)
        return 0;
    const size_t at = hourOf(node, ofHours.size());
    if (node.grid == 0)
        return ofHours[at];
    const double into = node.at - static_cast<double>(at) * hour;
    double price = ofHours[at];
    if (into < step)
        price -= windows[at + 23]; // it may have been before this window began
    else if (into > hour - step)
        price -= windows[at];                      // or after this one ended
    return std::max(0.0, price) - step * step / 2; // it may have been moved to the grid
}

// Hidden calls were moved, and are a minute from those on screen anyway.
double apart(const Node &u, const Node &v)
{
    if (v.isConfirming || u.grid == 0 || v.grid == 0)
        return 0;
    return u.grid == v.grid ? floorSeconds : floorSeconds - 2 * step;
}

// The cheapest path through the nodes: prices, and the ages seen. Among the lines of those read before, the
// lower hull is kept: whoever is read later is never again the worse predecessor.
double shortestPath(Kind &kind, const std::vector<double> &ofHours, const std::vector<double> &windows)
{
    const std::vector<Node> &nodes = kind.nodes;
    std::vector<double> cost(nodes.size(), 0.0);
    std::vector<size_t> previous(nodes.size(), 0);
    std::vector<size_t> hull;
    size_t head = 0;
    size_t entered = 0;   // nodes from here on are not in the hull
    double begin = -1e18; // of the block

    const auto offset = [&](size_t u) { return cost[u] - nodes[u].moment + nodes[u].at * nodes[u].seen; };
    const auto valueAt = [&](size_t u, double seen) { return offset(u) - nodes[u].at * seen; };
    const auto enter = [&](size_t u) {
        // Equal or useless lines go: where the last one is beaten by the new one before it beats the one
        // before.
        while (hull.size() > head + 1) {
            const size_t b = hull.back();
            const size_t a = hull[hull.size() - 2];
            const double left = (offset(b) - offset(a)) * (nodes[u].at - nodes[b].at);
            const double right = (offset(u) - offset(b)) * (nodes[b].at - nodes[a].at);
            if (left < right)
                break;
            hull.pop_back();
        }
        hull.push_back(u);
    };
    for (size_t v = 1; v < nodes.size(); ++v) {
        if (kind.blocks[v] != begin) {
            begin = kind.blocks[v];
            hull.clear();
            head = 0;
            const auto first = std::lower_bound(nodes.begin(), nodes.end(), begin - step,
                                                [](const Node &node, double at) { return node.at < at; });
            for (auto u = static_cast<size_t>(first - nodes.begin()); u < entered; ++u) {
                if (isAfter(nodes[u], begin))
                    enter(u);
            }
        }
        for (; entered < v; ++entered) {
            const Node &u = nodes[entered];
            if (nodes[v].at - u.at < apart(u, nodes[v]) - 1e-6)
                break;
            if (isAfter(u, begin))
                enter(entered);
        }
        if (hull.size() == head) {
            cost[v] = 1e15; // too near to everything: not a moment to read at
            previous[v] = v - 1;
            continue;
        }
        while (hull.size() > head + 1 &&
               valueAt(hull[head + 1], nodes[v].seen) <= valueAt(hull[head], nodes[v].seen))
            ++head;
        cost[v] = priceOf(nodes[v], ofHours, windows) + nodes[v].moment + valueAt(hull[head], nodes[v].seen);
        previous[v] = hull[head];
    }
    kind.path.clear();
    for (size_t v = previous.back(); v > 0; v = previous[v])
        kind.path.push_back(v);
    std::reverse(kind.path.begin(), kind.path.end());
    return cost.back();
}

// Calls in each hour, of all thermostats.
std::vector<double> callsOf(const std::vector<Kind> &kinds, size_t hours)
{
    std::vector<double> calls(hours);
    for (const Kind &kind : kinds) {
        for (const size_t v : kind.path) {
            if (!kind.nodes[v].isFree)
                calls[hourOf(kind.nodes[v], hours)] += kind.count;
        }
    }
    return calls;
}

// How many readings each window may hold: the reserve is counted from all calls, so that the person's own ones
// leave less to readings that come after them. For sure one does within the window if a whole block in which
// the thermostat can be read lies between.
std::vector<double> limitsOf(const Life &life, const Spans &closed, size_t windows, int limit, qint64 from)
{
    std::vector<double> limits(windows, limit);
    for (const qint64 command : life.commands) {
        if (command < from || isIn(closed, command))
            continue;
        const double at = static_cast<double>(command - from);
        double begin = std::ceil(at / block) * block;
        const auto isClosed = [&](double time) {
            return std::any_of(closed.begin(), closed.end(), [&](const Span &span) {
                return static_cast<double>(span.from - from) < time + block &&
                       static_cast<double>(span.to - from) > time;
            });
        };
        while (isClosed(begin) && begin < at + 24 * hour)
            begin += block;
        // Windows that hold it are those of 24 hours from its own hour on; window i ends with hour i.
        const auto first = static_cast<size_t>((begin + block) / hour) + 1;
        const size_t end = std::min(windows, static_cast<size_t>(at / hour) + 24);
        for (size_t i = first; i < end; ++i)
            limits[i] -= 1;
    }
    return limits;
}

// In each window.
std::vector<double> loadsOf(const std::vector<double> &calls)
{
    std::vector<double> padded(23, 0.0);
    padded.insert(padded.end(), calls.begin(), calls.end());
    padded.insert(padded.end(), 23, 0.0);
    return Prices::overADay(padded);
}

} // namespace

Optimum optimumOf(const Life &life, size_t thermostats, int limit)
{
    constexpr qint64 from = learningDays * daySeconds;
    const double days = static_cast<double>(life.days - learningDays);
    const auto hours = static_cast<size_t>(days * 24);
    const size_t seen = std::min(thermostats, screen);
    std::vector<Kind> kinds;
    const auto addKind = [&](size_t count, size_t thermostat) {
        if (count == 0)
            return;
        Kind kind{.count = static_cast<double>(count),
                  .thermostat = thermostat,
                  .nodes = {},
                  .blocks = {},
                  .path = {}};
        const Spans looks = thermostat < screen ? life.measuredFor(thermostat) : Spans();
        const Spans closed = life.closedFor(thermostat);
        kind.nodes = nodesOf(life, looks, closed, from);
        kind.blocks = blocksOf(kind.nodes, closed, from);
        kinds.push_back(std::move(kind));
    };
    addKind(1, 0);
    addKind(seen - 1, 1);
    addKind(thermostats - seen, screen);

    double seconds = 0;
    for (const Kind &kind : kinds)
        seconds += kind.count * kind.nodes.back().seen;

    Prices prices(days);
    const std::vector<double> limits =
        limitsOf(life, life.closedFor(std::min<size_t>(thermostats - 1, 1)), hours + 23, limit, from);
    const double interval = std::max(60.0, seconds / days / limit);
    prices.set(std::vector<double>(hours + 23, interval * interval / 2 / 24));
    double best = 0;
    std::vector<double> bestWindows = prices.windows();
    double smallest = interval * interval * 1e-6;
    const auto paths = [&](const std::vector<double> &windows) {
        const std::vector<double> ofHours = Prices::overADay(windows);
        double cost = 0;
        for (Kind &kind : kinds)
            cost += kind.count * shortestPath(kind, ofHours, windows);
        return cost;
    };
    for (size_t round = 0; round < rounds; ++round) {
        const double value = paths(prices.windows()) - prices.costOf(limits);
        if (value > best) {
            best = value;
            bestWindows = prices.windows();
        }
        const std::vector<double> loads = loadsOf(callsOf(kinds, hours));
        const double eagerness = 2.0 / (1 + static_cast<double>(round) / 10);
        std::vector<double> windows = prices.windows();
        for (size_t i = 0; i < windows.size(); ++i)
            windows[i] = std::max(smallest, windows[i]) *
                         std::exp(eagerness * std::clamp(loads[i] / limits[i] - 1, -1.0, 1.0));
        prices.set(windows);
    }

    Optimum optimum{.bound = seconds > 0 ? best / seconds : 0, .schedule = {}};
    for (double dearer = 1; dearer < 3; dearer *= 1.01) {
        std::vector<double> windows = bestWindows;
        for (double &price : windows)
            price *= dearer;
        paths(windows);
        const std::vector<double> calls = callsOf(kinds, hours);
        const std::vector<double> loads = loadsOf(calls);
        optimum.mostIn24Hours = static_cast<int>(*std::max_element(loads.begin(), loads.end()));
        double all = 0;
        for (const double each : calls)
            all += each;
        optimum.callsPerDay = all / days;
        if (std::equal(loads.begin(), loads.end(), limits.begin(), std::less_equal<>()))
            break;
    }
    for (const Kind &kind : kinds) {
        Seen path(kind.thermostat < screen ? life.measuredFor(kind.thermostat) : Spans(),
                  life.closedFor(kind.thermostat));
        path.read(from);
        path.longestGap = 0;
        for (const size_t v : kind.path)
            path.read(kind.nodes[v].at + static_cast<double>(from));
        path.end(static_cast<double>(life.seconds()));
        for (size_t i = 0; i < static_cast<size_t>(kind.count); ++i)
            optimum.schedule.add(path);
    }
    return optimum;
}
