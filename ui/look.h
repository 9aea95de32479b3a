#pragma once

#include "app/settings.h"

#include <array>
#include <future>

class QApplication;

// What the first paint waits for, done in threads meanwhile; a future waits for its thread when it goes.
//
// The system's font configuration, while the display is being connected: each takes about as long. Asked for before the
// QApplication is made. Does nothing where there is no fontconfig.
std::future<void> readFontConfiguration();
// The list of fonts, and the session bus, which Qt asks for screen readers as soon as a widget has an accessible name:
// while the widgets are being made. `app` outlives them.
std::array<std::future<void>, 2> prepareFirstPaint(std::future<void> fontConfiguration, const QApplication &app);

// Tepore's own style and palette; `appearance` is "light", "dark", "contrast" or "system", which is followed while the
// program runs.
void installLook(QApplication &app, const QString &appearance);
// Another one, from now on. Nothing where Tepore's own look is not installed.
void showAppearance(Appearance appearance);
