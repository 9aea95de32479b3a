#pragma once

#include "days/cloud.h"

// The days as somebody would live them who knows the person's habits for certain (the law by which days/life.cpp
// makes the looks, and all of today so far) and when the cloud cannot be read, but not when the person will look.
//
// While something is seen, futures are drawn from that law. In each of them one interval just holds for the calls
// that will be free; the root of the mean square of those is taken, as the loss grows with the square. What is not
// seen is read at the even interval that turns out best for these days, the oldest first. A yardstick, no bound: it
// says how much of the distance to the optimum comes from not knowing the future.
Outcomes withTheLaw(const Life &life, size_t person, size_t thermostats, quint32 seed);
