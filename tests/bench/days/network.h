#pragma once

#include "app/http.h"

// What answers instead of the network. In the bench of days `Http` is another one, chosen by the linker: it
// asks this, and hands the answer on in the next turn of the event loop.
extern std::function<HttpAnswer(const HttpRequest &)> daysNetwork;
// Requests that are not answered yet.
extern int daysUnderWay;
