#pragma once

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

// Chooses an entry of the menu bar as a person does: the menu opens first. False when it cannot be chosen.
inline bool chooseFromMenu(QMainWindow &window, const QString &name)
{
    for (QAction *menu : window.menuBar()->actions()) {
        if (!menu->menu())
            continue;
        Q_EMIT menu->menu()->aboutToShow();
        for (QAction *entry : menu->menu()->actions()) {
            if (entry->objectName() == name && entry->isEnabled()) {
                entry->trigger();
                return true;
            }
        }
    }
    return false;
}
