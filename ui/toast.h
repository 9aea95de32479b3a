#pragma once

#include "app/smarther/command.h"
#include "ui/house.h"
#include "ui/labels.h"

#include <QPointer>
#include <QPushButton>
#include <QTimer>

// For eight seconds after a command was taken: what was set, and the way back. Lies over the page, and never
// over the control that has the focus (WCAG 2.4.11); what it offers is in the menus too.
class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(const House &house, QWidget *page);

    void takeOver(const Toast &before); // what it says, for as long as that one would have

Q_SIGNALS:
    void endRequested(const QString &moduleId); // "Change end"

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &moduleId);
    void say();
    void takeBack();
    void place();
    void passed();

    House m_house;
    QString m_moduleId;
    Command m_wish; // of that thermostat
    int m_gesture = 0;
    QPointer<QWidget> m_below; // what the page has to say there, too
    TextLine *m_text;
    QPushButton *m_changeEnd;
    QPushButton *m_undo;
    QTimer m_time;
};
