#pragma once

#include <QObject>

// Ctrl+C, or the end of the session, told as an event while this lives: a sign-in that is being renewed must come to its
// end, or its answer would be lost. Where there are no signals, nothing is told. At most one at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override; // what the signals did before, they do again

Q_SIGNALS:
    void asked();
};
