#pragma once

#include <QPainterPath>
#include <QString>

// The shape of resources/icons/NAME.svg, in a square of 24 units: `lines` to be drawn with a round pen of 2 units,
// `areas` to be filled. Empty for a name that is not there.
//
// Reads only what those files use: path (M L H V C S A Z, arcs of circles), circle and rect. QtSvg reads them too, and
// the tests compare with it; but finding and loading its plugin is a tenth of the time to the first paint.
struct IconShape
{
    QPainterPath lines;
    QPainterPath areas;

    static IconShape of(const QString &name);
};
