#pragma once

#include <QString>

#include <thread>

class QApplication;

// Reads the system's font configuration in a thread, while the display is being connected: each takes about as long, and
// nothing can be laid out before both are done. Made before the QApplication. Does nothing where there is no fontconfig.
class FontSearch
{
public:
    FontSearch();
    ~FontSearch() { wait(); }
    FontSearch(const FontSearch &) = delete;
    FontSearch &operator=(const FontSearch &) = delete;

    void wait();

private:
    std::thread m_thread;
};

// Tepore's own style and palette; `appearance` is "light", "dark" or "system".
void installLook(QApplication &app, const QString &appearance);
// The program's words in the person's language, as far as there are any.
void installTranslations(QApplication &app);
