#pragma once

#include <chrono>
#include <functional>

// For a process that has not begun yet, or is about to end: handles events until `isSo`, which is asked at least every
// 50 ms, and not at all when it is so already. False: the patience was over first.
bool waitUntil(std::chrono::milliseconds patience, const std::function<bool()> &isSo);
