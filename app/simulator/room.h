#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace simulated {

enum class Function { Heating, Cooling };
enum class Mode { Automatic, Manual, Boost, Off, Protection };

QString nameOf(Function function); // lower case, as in the vendor's schema
QString nameOf(Mode mode);
std::optional<Function> functionNamed(const QString &name); // any case
std::optional<Mode> modeNamed(const QString &name);

struct ProgramStep
{
    QTime at;
    double setPoint = 20;
};

struct Program
{
    int number = 0;
    QString name = {};
    QList<ProgramStep> steps = {}; // in order of time; the last one also holds until the first

    double setPointAt(QTime time) const;
};

// What a person set.
struct Controls
{
    Function function = Function::Heating;
    Mode mode = Mode::Automatic;
    double setPoint = 20; // of Manual, in °C
    int program = 1;      // of Automatic, and of what follows a timed mode
    QDateTime end = {};   // of the present mode; invalid for none
};

// A room and its thermostat as they are built; what never changes while the cloud runs.
struct RoomPlan
{
    QString id = {};
    QString name = {};
    bool fahrenheit = false;
    double lossHours = 20;     // how long the room takes to come near the outdoor temperature
    double degreesPerHour = 3; // what the heater or cooler adds or takes
    double humidity = 50;
    QList<Program> programs = {};
    QTimeZone zone = QTimeZone::utc();
    double outdoorMean = 8;
    double outdoorSwing = 4;
};

// One room: its temperature follows the outdoors and its heater, its thermostat switches the heater.
// Nothing runs by itself: advanceTo() computes what happened since the last time.
class Room
{
public:
    Room(RoomPlan plan, const Controls &controls, double temperature);

    const RoomPlan &plan() const { return m_plan; }
    const Controls &controls() const { return m_controls; }
    const Controls &shownControls() const; // what the cloud tells: the old ones for the echo delay
    const Program *program(int number) const;

    double temperature() const { return m_temperature; }
    double humidity() const;
    bool running() const { return m_running; } // the relay
    double reportedSetPoint(const Controls &controls) const;

    bool online = true;
    bool displayInUse = false;

    // `speed`: how much faster than the clock heat moves. Schedules and ends keep the clock's time.
    void advanceTo(const QDateTime &now, double speed);
    void setControls(const Controls &controls);
    void command(const Controls &controls, int echoDelaySeconds); // through the cloud
    void setTemperature(double temperature) { m_temperature = temperature; }
    void setHumidity(double humidity) { m_humidityShift += humidity - this->humidity(); }

private:
    QTime localTime(qint64 at) const;
    double outdoorTemperature() const;
    std::optional<double> target() const;
    void endTimedMode();
    void switchRelay();

    RoomPlan m_plan;
    Controls m_controls;
    Controls m_controlsBefore;
    qint64 m_echoUntil = 0;
    double m_temperature;
    double m_humidityShift = 0;
    bool m_running = false;
    qint64 m_at = 0; // ms since 1970; 0 before the first advanceTo()
    int m_utcOffset = 0;
};

} // namespace simulated
