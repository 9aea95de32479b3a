#include "ui/endtimefield.h"

#include <QKeyEvent>
#include <QWheelEvent>

EndTimeField::EndTimeField(const QWidget *ends, QWidget *parent) : QDateTimeEdit(parent), m_ends(ends)
{
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
}

void EndTimeField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QDateTimeEdit::keyPressEvent(event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT entered();
}

void EndTimeField::focusOutEvent(QFocusEvent *event)
{
    QDateTimeEdit::focusOutEvent(event);
    // Hidden or disabled, it hands the focus on as if by Tab.
    const bool isLeft = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        (event->reason() == Qt::MouseFocusReason && !m_ends->hasFocus());
    if (isLeft && isVisible() && isEnabled())
        Q_EMIT entered();
}

void EndTimeField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDateTimeEdit::wheelEvent(event);
    else
        event->ignore(); // the page scrolls on
}
