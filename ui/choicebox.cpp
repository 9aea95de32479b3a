#include "ui/choicebox.h"

#include <QWheelEvent>

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceBox::showPopup()
{
    m_isWalked = false;
    QComboBox::showPopup();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    m_isWalked = true; // unless it opens the list
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    m_isWalked = true;
    QComboBox::wheelEvent(event);
}
