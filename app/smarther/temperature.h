#pragma once

#include <QtGlobal>

#include <cmath>
#include <compare>

// A temperature in tenths of a degree Celsius, the finest step the vendor's API knows
// (smarther-api.md §3.1). Degrees Fahrenheit are converted once, on the way in and out.
class Temperature
{
public:
    enum class Unit { Celsius, Fahrenheit };

    constexpr Temperature() = default;
    static constexpr Temperature fromTenths(int tenths) { return Temperature(tenths); }
    static Temperature fromCelsius(double degrees)
    {
        return Temperature(static_cast<int>(std::lround(degrees * 10)));
    }
    static Temperature fromFahrenheit(double degrees) { return fromCelsius((degrees - 32) * 5 / 9); }
    static Temperature from(double degrees, Unit unit)
    {
        return unit == Unit::Celsius ? fromCelsius(degrees) : fromFahrenheit(degrees);
    }

    constexpr int tenths() const { return m_tenths; }
    constexpr double celsius() const { return m_tenths / 10.0; }
    constexpr double fahrenheit() const { return celsius() * 9 / 5 + 32; }
    constexpr double in(Unit unit) const { return unit == Unit::Celsius ? celsius() : fahrenheit(); }

    auto operator<=>(const Temperature &) const = default;

private:
    explicit constexpr Temperature(int tenths) : m_tenths(tenths) {}
    int m_tenths = 0;
};

// What a command may ask for (vendor schema), and what the program offers by itself (smarther-api.md §3.1).
inline constexpr Temperature lowestSetPoint = Temperature::fromTenths(30);
inline constexpr Temperature lowestOfferedSetPoint = Temperature::fromTenths(70);
inline constexpr Temperature highestSetPoint = Temperature::fromTenths(400);
