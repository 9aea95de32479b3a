#pragma once

#include <QIcon>
#include <QString>

// What the icon in the tray says: by shape, as panels may be of any colour (ux.md §6.2).
struct TrayFace
{
    enum class Badge {
        None,         // nothing is known
        Active,       // heating or cooling: a dot
        Idle,         // a ring
        NotConnected, // a slash
        NeedsYou,     // an exclamation mark
    };
    Badge badge = Badge::None;
    QString number = {}; // the temperature, where the person wants it there; at most three characters

    bool operator==(const TrayFace &) const = default;

    QIcon icon() const; // on macOS a mask that the system colours, elsewhere a tile that stands out on any panel
};
