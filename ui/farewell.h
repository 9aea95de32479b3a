#pragma once

#include "app/account/session.h"
#include "ui/house.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

// Closing with a change that is armed or on its way: it goes out, the program waits up to three seconds for the
// answer, and asks if there was none that says yes (ux.md M23). It asks, too, before a renewed sign-in is lost which the
// keyring has not taken.
class Farewell : public QObject
{
    Q_OBJECT

public:
    Farewell(const House &house, const Session &session, QWidget *window);

    // False: not now; leaves() or stays() comes later.
    bool mayClose();

Q_SIGNALS:
    void leaves(); // what had to be waited for is over
    void stays();  // so the person wants

private:
    void answered();
    void ask(const QString &text, void (Farewell::*then)());
    void askAboutSignIn();
    void leaveUnlessUnsaved();
    void leave();

    enum class State { Open, Waiting, Asking, Leaving };

    House m_house;
    const Session &m_session;
    QWidget *m_window;
    State m_state = State::Open;
    QStringList m_awaited;
    QTimer m_patience;
};
