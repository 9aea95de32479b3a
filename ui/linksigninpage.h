#pragma once

#include "app/account/accountlink.h"
#include "app/clock.h"
#include "ui/linkpage.h"

#include <QTimer>

// The browser leg: which account to use, then waiting for it, with every way out beside it.
class LinkSignInPage : public LinkPage
{
    Q_OBJECT

public:
    LinkSignInPage(AccountLink &link, Clock &clock, QWidget *parent = nullptr);

    // What the button says after a problem; empty: "Sign in".
    void setAgain(const QString &text);
    // The sign-in begins once the keychain has given what it needs.
    void setWaitingForKeychain(bool waits);
    // The Reply URL is a page elsewhere: its address has to be pasted.
    void setPasteOnly(bool pasteOnly);
    QWidget *first() const override;
    QPushButton *pasteButton() const { return m_paste; }
    QPushButton *copyLinkButton() const { return m_copyLink; }
    QLineEdit *addressField() const { return m_address; }

Q_SIGNALS:
    void signInRequested(bool pasteOnly);
    void pasteRequested(const QString &address);

private:
    void buildWaiting();
    void showState();

    AccountLink &m_link;
    Clock &m_clock;
    QWidget *m_ready;
    Paragraph *m_readyText;
    QPushButton *m_signIn;
    QPushButton *m_paste;
    Paragraph *m_keychain;
    QWidget *m_waiting;
    TextLine *m_waitingTitle;
    Paragraph *m_waitingText;
    QLineEdit *m_address;
    QPushButton *m_useAddress;
    QPushButton *m_openAgain;
    QPushButton *m_copyLink;
    QPushButton *m_cancel;
    Surface *m_tips;
    QDateTime m_since; // UTC, of the waiting
    QTimer m_keyringTimer; // while the sign-in is being kept
    QTimer m_tipsTimer;
    bool m_pasteOnly = false;
};
