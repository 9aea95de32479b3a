#pragma once

#include <QMargins>

class QScrollArea;
class QVBoxLayout;

// Makes of `page` one column that scrolls up and down: in the middle, and no wider than lines are read with ease.
QVBoxLayout *makePageColumn(QScrollArea *page, const QMargins &margins);
// The scroll bar stands in the margin of what `page` shows: nothing moves when it comes or goes. To be called again for
// another widget.
void keepBarInMargin(QScrollArea *page);
