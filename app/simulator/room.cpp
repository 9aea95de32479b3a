#include "app/simulator/room.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace simulated {

namespace {

constexpr std::array modeNames{
    std::pair{Mode::Automatic, "automatic"},   std::pair{Mode::Manual, "manual"},
    std::pair{Mode::Boost, "boost"},           std::pair{Mode::Off, "off"},
    std::pair{Mode::Protection, "protection"},
};

constexpr double hysteresis = 0.2;
constexpr qint64 heatStepMs = 30'000;
constexpr qint64 heatMemoryMs = 3 * 86'400'000LL; // a room forgets what was before

double wave(qint64 at, double periodMinutes, double phase)
{
    return std::sin(2 * std::numbers::pi * (double(at) / 60'000 / periodMinutes + phase));
}

} // namespace

QString nameOf(Function function)
{
    return function == Function::Heating ? QStringLiteral("heating") : QStringLiteral("cooling");
}

QString nameOf(Mode mode)
{
    const auto *found = std::ranges::find(modeNames, mode, &std::pair<Mode, const char *>::first);
    return QString::fromLatin1(found->second);
}

std::optional<Function> functionNamed(const QString &name)
{
    for (const Function function : {Function::Heating, Function::Cooling}) {
        if (name.compare(nameOf(function), Qt::CaseInsensitive) == 0)
            return function;
    }
    return std::nullopt;
}

std::optional<Mode> modeNamed(const QString &name)
{
    for (const auto &[mode, text] : modeNames) {
        if (name.compare(QLatin1StringView(text), Qt::CaseInsensitive) == 0)
            return mode;
    }
    return std::nullopt;
}

double Program::setPointAt(QTime time) const
{
    if (steps.isEmpty())
        return 18;
    double setPoint = steps.last().setPoint;
    for (const ProgramStep &step : steps) {
        if (step.at <= time)
            setPoint = step.setPoint;
    }
    return setPoint;
}

Room::Room(RoomPlan plan, const Controls &controls, double temperature)
    : m_plan(std::move(plan)), m_controls(controls), m_temperature(temperature)
{
}

const Controls &Room::shownControls() const
{
    return m_at < m_echoUntil ? m_controlsBefore : m_controls;
}

const Program *Room::program(int number) const
{
    const auto found = std::ranges::find(m_plan.programs, number, &Program::number);
    return found == m_plan.programs.end() ? nullptr : &*found;
}

double Room::humidity() const
{
    const double phase = qChecksum(m_plan.id.toUtf8()) / 65536.0;
    const double drift = 3.5 * wave(m_at, 420, phase) + 1.2 * wave(m_at, 47, 3 * phase);
    return std::clamp(m_plan.humidity + m_humidityShift + drift - 1.2 * (m_temperature - 20), 15.0, 95.0);
}

double Room::reportedSetPoint(const Controls &controls) const
{
    const bool heating = controls.function == Function::Heating;
    switch (controls.mode) {
    case Mode::Automatic: {
        const Program *running = program(controls.program);
        return running ? running->setPointAt(localTime(m_at)) : controls.setPoint;
    }
    case Mode::Boost:
        return heating ? 40 : 7;
    case Mode::Protection:
        return heating ? 7 : 35;
    case Mode::Manual:
    case Mode::Off:
        break;
    }
    return controls.setPoint;
}

QTime Room::localTime(qint64 at) const
{
    constexpr qint64 day = 86'400'000;
    return QTime::fromMSecsSinceStartOfDay(int(((at + m_utcOffset * 1000LL) % day + day) % day));
}

// Coldest at five in the morning.
double Room::outdoorTemperature() const
{
    const double dayPart = localTime(m_at).msecsSinceStartOfDay() / 86'400'000.0;
    return m_plan.outdoorMean - m_plan.outdoorSwing * std::cos(2 * std::numbers::pi * (dayPart - 5.0 / 24));
}

std::optional<double> Room::target() const
{
    if (m_controls.mode == Mode::Off)
        return std::nullopt;
    return reportedSetPoint(m_controls);
}

void Room::endTimedMode()
{
    if (m_controls.end.isValid() && m_at >= m_controls.end.toMSecsSinceEpoch()) {
        m_controls.mode = Mode::Automatic;
        m_controls.end = {};
    }
}

void Room::switchRelay()
{
    const std::optional<double> wanted = target();
    if (!wanted) {
        m_running = false;
        return;
    }
    const double missing =
        m_controls.function == Function::Heating ? *wanted - m_temperature : m_temperature - *wanted;
    if (missing > hysteresis)
        m_running = true;
    else if (missing < -hysteresis)
        m_running = false;
}

void Room::advanceTo(const QDateTime &now, double speed)
{
    const qint64 end = now.toMSecsSinceEpoch();
    m_utcOffset = m_plan.zone.offsetFromUtc(now);
    const qint64 longest = qMax(1LL, qint64(double(heatMemoryMs) / speed));
    const qint64 step = qMax(1LL, qint64(double(heatStepMs) / speed));
    if (m_at == 0 || m_at > end) // new, or a clock that was set back
        m_at = end;
    m_at = qMax(m_at, end - longest);
    while (m_at < end) {
        const qint64 passed = qMin(step, end - m_at);
        m_at += passed;
        endTimedMode();
        switchRelay();
        const double hours = double(passed) * speed / 3'600'000;
        m_temperature += (outdoorTemperature() - m_temperature) * hours / m_plan.lossHours;
        if (m_running)
            m_temperature +=
                (m_controls.function == Function::Heating ? 1 : -1) * m_plan.degreesPerHour * hours;
    }
    endTimedMode();
    switchRelay();
}

void Room::setControls(const Controls &controls)
{
    m_controls = controls;
    m_echoUntil = 0;
    endTimedMode();
    switchRelay();
}

void Room::command(const Controls &controls, int echoDelaySeconds)
{
    const Controls before = shownControls(); // also of an earlier command that does not show yet
    setControls(controls);
    if (echoDelaySeconds > 0) {
        m_controlsBefore = before;
        m_echoUntil = m_at + echoDelaySeconds * 1000LL;
    }
}

} // namespace simulated
