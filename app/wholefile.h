#pragma once

class QSaveFile;

// Puts the file in place if all of it found room; otherwise the one that was there stays. QSaveFile's commit() alone puts
// one in place whose last 16 KiB found none (seen on Qt 6.4.2).
[[nodiscard]] bool commitWhole(QSaveFile &file);
