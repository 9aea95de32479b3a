#pragma once

#include <QDateTime>
#include <QObject>

// The time of day, as an object so that tests can move it. Objects that wait hold a QTimer towards a
// deadline, and look again when the clock tells them that it jumped.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QDateTime now() const; // UTC

Q_SIGNALS:
    void jumped(); // the wall clock moved other than by passing: sleep, a correction, a test
};
