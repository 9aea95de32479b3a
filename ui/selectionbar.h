#pragma once

#include "ui/labels.h"

class QMenu;
class QPushButton;

// What can be done to several thermostats at once, with its price. Seen while more than one is selected.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    // `readings` is what reading them now would cost; `isAsked` that one is under way; `blocked` why nothing can be sent, empty
    // when it can.
    void show(int count, int readings, bool isAsked, const QString &blocked);
    void fill(QMenu *menu) const; // the same as a menu

Q_SIGNALS:
    void settingRequested();
    void readingRequested();
    void hidingRequested();

private:
    TextLine *m_text;
    QPushButton *m_set;
    QPushButton *m_read;
    QPushButton *m_hide;
};
