#pragma once

#include "app/result.h"
#include "app/smarther/thermostat.h"

#include <QByteArray>

// Bytes of a 2xx answer → values. Pure, and tolerant as smarther-api.md §2–§3 demands: numbers may be
// strings, arrays may be missing or empty, unknown enum values become Unknown, unknown keys are ignored.
// An answer that is no JSON of the right outer shape is Error::Kind::BadAnswer; its detail quotes nothing.

// Empty bytes (204) are an empty list. Repeated ids are dropped.
Result<QList<Plant>> parsePlants(const QByteArray &body);

// Chronothermostats, and what does not say its device. A plant without modules is normal; a reply without
// `plant` is BadAnswer.
Result<QList<Module>> parseTopology(const QByteArray &body);

// The first element of `chronothermostats`; BadAnswer if it is missing or empty, which happens on a 200.
Result<ThermostatStatus> parseStatus(const QByteArray &body);

Result<Measures> parseMeasures(const QByteArray &body);

// A missing list is no programs. Number 0 is kept: hiding it is the picker's decision.
Result<QList<Program>> parseProgramList(const QByteArray &body);

// Empty bytes (204) are an empty list.
Result<QList<Subscription>> parseSubscriptions(const QByteArray &body);
Result<Subscription> parseSubscription(const QByteArray &body);
