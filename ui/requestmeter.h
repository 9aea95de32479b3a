#pragma once

#include "ui/house.h"
#include "ui/labels.h"

#include <QProgressBar>

// The status bar's line about the day's calls: how many, when the next reading comes, and what is slowed or
// kept back because of that (ux.md §3.4, M15). In a narrow window it says the same in fewer words.
class RequestMeter : public QWidget
{
    Q_OBJECT

public:
    RequestMeter(const House &house, CallQueue &queue, QWidget *parent = nullptr);

    void refresh();
    void focus(); // for F6; Tab passes it by, as nothing can be done here

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Lines
    {
        QString full;
        QString brief;
        bool isWarning = false;
    };
    Lines count(const QDateTime &now) const;
    QString explanation(const QDateTime &now) const;
    void showLine();

    House m_house;
    CallQueue &m_queue;
    QProgressBar *m_bar;
    TextLine *m_line;
    QString m_full;
    QString m_brief;
};
