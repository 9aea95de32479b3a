#pragma once

#include <QString>

class QApplication;

// Tepore's own style and palette; `appearance` is "light", "dark" or "system".
void installLook(QApplication &app, const QString &appearance);
// The program's words in the person's language, as far as there are any.
void installTranslations(QApplication &app);
