#pragma once

#include "app/simulator/options.h"

#include <QCommandLineParser>

namespace simulated {

// The program's options. Remembers what made no sense.
class Arguments
{
public:
    Arguments();

    QCommandLineParser &parser() { return m_parser; }
    SimulatorOptions options();
    int port();
    bool endsWithStdin() const;
    QString houseFile() const; // empty for the demonstration's
    QString error() const { return m_error; } // of what was read so far

private:
    int integer(const QString &name, int lowest, int highest, int otherwise);
    QString text(const QString &name, const QString &otherwise) const;
    void readBurst(SimulatorOptions &options);

    QCommandLineParser m_parser;
    QString m_error;
};

} // namespace simulated
