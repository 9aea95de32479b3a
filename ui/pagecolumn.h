#pragma once

#include <QMargins>

class QScrollArea;
class QVBoxLayout;

// Makes of `page` one column that scrolls up and down: in the middle, and no wider than lines are read with ease.
QVBoxLayout *makePageColumn(QScrollArea *page, const QMargins &margins);
