#pragma once

#include "app/history/historystore.h"

#include <QStringList>

#include <cmath>

// A year of readings every five minutes, as a house has them that is warmer in summer and by day, and heated in the
// mornings and evenings.
class MadeYear
{
public:
    static constexpr int perThermostat = 365 * 288;

    MadeYear(const QStringList &moduleIds, const QDateTime &start) : m_moduleIds(moduleIds), m_start(start) {}

    Sample at(qsizetype number, int index) const
    {
        const double day = index / 288.0;
        const double outside = 13 - 10 * std::cos(day / 365 * 6.283) - 4 * std::cos(day * 6.283);
        const bool heats = outside < 14 && (index % 288 / 24 % 6 == 3 || index * 7 % 13 == 0);
        const double inside =
            17 + outside / 8 + (heats ? 1.5 : 0) + static_cast<double>(number) * 0.3 + index * 31 % 7 * 0.1;
        return {.at = m_start.toSecsSinceEpoch() + index * 300 + number * 2,
                .temperature = static_cast<int>(std::lround(inside * 10)) * 10,
                .humidity = 4000 + index * 17 % 2500,
                .setPoint = heats ? 2050 : 1800,
                .mode = Mode::Automatic,
                .function = Function::Heating,
                .load = heats ? LoadState::Active : LoadState::Inactive,
                .program = 1,
                .planned = 300};
    }

    // As it grows in life: every thermostat's reading in turn.
    void fill(HistoryStore &store) const
    {
        for (int index = 0; index < perThermostat; index += 288) {
            std::vector<CsvReader::Row> rows;
            for (int i = index; i < index + 288; ++i) {
                for (qsizetype number = 0; number < m_moduleIds.size(); ++number)
                    rows.push_back({.moduleId = m_moduleIds[number], .sample = at(number, i)});
            }
            if (!store.import(rows))
                qFatal("cannot fill");
        }
    }

private:
    QStringList m_moduleIds;
    QDateTime m_start;
};
