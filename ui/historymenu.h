#pragma once

#include <QMenu>

// The menu of the history: there from anywhere, and what its page can do.
class HistoryMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HistoryMenu(QWidget *parent = nullptr);

    void setPage(bool isShown, bool asTable); // before it is opened

Q_SIGNALS:
    void openRequested();
    void tableRequested(); // or the chart again
    void exportRequested();
    void pdfRequested();
    void importRequested();
    void keepRequested();

private:
    QAction *m_table;
};
