#pragma once

#include "app/http.h"
#include "app/result.h"

#include <QDateTime>

#include <optional>

// Status and body of an answer of the API → what it means (smarther-api.md §4). The one place that does.
// Empty for any 2xx. The server's clock, or else `now` (UTC), turns a Retry-After date into seconds; one that
// is past, negative or over a month away counts as missing.
std::optional<Error> errorIn(const HttpAnswer &answer, const QDateTime &now);
