#pragma once

#include "app/smarther/thermostat.h"

#include <cstddef>

// The vendor's words for the enums, for parse.cpp and build.cpp. Replies hold them in upper case, commands
// want lower case (smarther-api.md §2.3, §2.4).

template <typename Enum>
struct Name
{
    Enum value;
    QLatin1StringView word;
};

namespace Names {
using namespace Qt::StringLiterals;

inline constexpr Name<Function> functions[] = {
    {Function::Heating, "heating"_L1},
    {Function::Cooling, "cooling"_L1},
};
inline constexpr Name<Mode> modes[] = {
    {Mode::Automatic, "automatic"_L1},   {Mode::Manual, "manual"_L1},
    {Mode::Boost, "boost"_L1},           {Mode::Off, "off"_L1},
    {Mode::Protection, "protection"_L1},
};
inline constexpr Name<LoadState> loadStates[] = {
    {LoadState::Inactive, "inactive"_L1},
    {LoadState::Active, "active"_L1},
};
} // namespace Names

// Unknown for any other word.
template <typename Enum, std::size_t size>
Enum fromWord(const Name<Enum> (&names)[size], QStringView word)
{
    for (const Name<Enum> &name : names) {
        if (word.trimmed().compare(name.word, Qt::CaseInsensitive) == 0)
            return name.value;
    }
    return Enum::Unknown;
}

// Empty for Unknown.
template <typename Enum, std::size_t size>
QString toWord(const Name<Enum> (&names)[size], Enum value)
{
    for (const Name<Enum> &name : names) {
        if (name.value == value)
            return name.word;
    }
    return {};
}
