#pragma once

#include <QString>

// How names are looked for: case, accents and the width of letters make no difference.
namespace Search {

// Every word of `wanted` is in the text; true for nothing wanted.
bool holds(const QString &text, const QString &wanted);

// How well a name fits what was typed, the higher the better; 0: not at all. Best is how it begins, then how one of
// its words begins, then its words' beginnings in order ("lr" for "Living room"), then anywhere in it.
int rank(const QString &name, const QString &wanted);

} // namespace Search
