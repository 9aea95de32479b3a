#pragma once

#include "app/account/session.h"
#include "ui/house.h"
#include "ui/labels.h"
#include "ui/replacedialog.h"

#include <QPointer>
#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;
class WrapRow;

// The account that is linked: who, since when, what it lives by, and what can be done about it.
class AccountPage : public QScrollArea
{
    Q_OBJECT

public:
    AccountPage(const House &house, CallQueue &queue, Session &session, Settings &settings, QWidget *parent = nullptr);

    void refresh();
    void replace(ReplaceDialog::Kind kind); // asks for the new value
    void focusFirst();

Q_SIGNALS:
    void backRequested();
    void signInRequested();
    void unlinkRequested();
    void replaced(); // a secret or key, by one that works

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildSignIn();
    QWidget *buildValues();
    QWidget *buildUnlink();
    Paragraph *addRow(QGridLayout *rows, const QString &caption, const QString &name);
    QPushButton *addButton(WrapRow *row, const QString &text, const QString &name);
    void showSignIn(const QDateTime &now);
    void showValues();
    // `dialog`: the one it was tried from; null if that is closed.
    void tried(ReplaceDialog::Kind kind, ReplaceDialog *dialog, const Outcome &outcome);
    void say(const QString &text, QColor Theme::*colour);

    House m_house;
    CallQueue &m_queue;
    Session &m_session;
    Settings &m_settings;
    QPushButton *m_back;
    Paragraph *m_result;
    Paragraph *m_who = nullptr;
    Paragraph *m_whoNote = nullptr;
    Paragraph *m_signedIn = nullptr;
    Paragraph *m_renewed = nullptr;
    Paragraph *m_access = nullptr;
    Paragraph *m_clientId = nullptr;
    Paragraph *m_secret = nullptr;
    Paragraph *m_key = nullptr;
    Paragraph *m_replyUrl = nullptr;
    Paragraph *m_keptIn = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_replaceSecret = nullptr;
    QPushButton *m_replaceKey = nullptr;
    QPushButton *m_unlink = nullptr;
    QPointer<ReplaceDialog> m_dialog;
};
