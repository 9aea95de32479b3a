#pragma once

#include <QDateTimeEdit>

// The moment at which a manual setting is to end, by the home's wall clock. What is in it counts when the person says so:
// by Enter, or going on by Tab or the mouse, but for the list of ends, where another one can be chosen. Another window or a
// menu in front says nothing; Esc takes it back.
class EndTimeField : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit EndTimeField(const QWidget *ends, QWidget *parent = nullptr); // stays the owner's

Q_SIGNALS:
    void entered();
    void left(); // by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const QWidget *m_ends;
};
