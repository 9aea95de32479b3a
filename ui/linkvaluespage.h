#pragma once

#include "app/account/accountlink.h"
#include "ui/errorwords.h"
#include "ui/linkpage.h"

#include <QLineEdit>
#include <QTimer>

class LinkMailPanel;

// The four values, each checked by its shape while it is typed. Nothing here is asked twice: what was typed is kept,
// the secrets in the keychain only.
class LinkValuesPage : public LinkPage
{
    Q_OBJECT

public:
    LinkValuesPage(AccountLink &link, Session &session, Settings &settings, QWidget *parent = nullptr);

    // Fills in what is known, where nothing stands yet.
    void prepare();
    LinkValues values() const;
    // False if a value is missing or cannot be one; it is marked and has the focus then.
    bool check();
    // What the cloud complained about; `both`: it cannot tell the ID from the secret.
    void mark(ErrorText::Field field, bool both = false);
    void clearMarks();
    static QString replyUrlProblem(const QString &url); // of one that LinkValues refuses
    void takeReplyUrl(const QString &url); // and shows it, to be copied
    // Everything typed is kept at once.
    void keep();
    void forgetSecrets(); // the keychain has them
    // What is missing lies in the keychain, which has not answered yet; or has given nothing.
    bool isWaitingForKeychain() const { return m_draft == Draft::Asked && lacksSecrets(); }
    bool isKeychainClosed() const;
    QWidget *first() const override;

Q_SIGNALS:
    void nextRequested();
    void keychainAnswered();

private:
    // What was typed at an earlier start.
    enum class Draft { Unasked, Asked, Known, Refused };

    void buildForm();
    void buildPaste();
    void addField(QVBoxLayout *form, QLineEdit *field, const QString &label, const QString &name, const QString &hint,
                  Paragraph *note);
    QLineEdit *fieldOf(ErrorText::Field field) const;
    void setValues(const LinkValues &values);
    void tidy();
    void readDraft();
    bool lacksSecrets() const { return m_secret->text().isEmpty() || m_key->text().isEmpty(); }
    void updateNotes();
    QString whereSecretsAre() const;
    QString replyUrlNote(const LinkValues &values) const;
    void takeOver(const LinkValues &found);
    void swap();

    AccountLink &m_link;
    Session &m_session;
    Settings &m_settings;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    QLineEdit *m_key;
    QLineEdit *m_replyUrl;
    Paragraph *m_clientIdNote;
    Paragraph *m_secretNote;
    Paragraph *m_keyNote;
    Paragraph *m_replyUrlNote;
    QWidget *m_swapRow;
    QPushButton *m_pasteEverything;
    LinkMailPanel *m_mailPanel;
    Paragraph *m_keyringNote;
    QPushButton *m_next;
    QTimer m_keepSoon;
    QString m_checkedId; // that the vendor was asked about
    bool m_isKnown = false;
    Draft m_draft = Draft::Unasked;
    bool m_isSessionClosed = false; // what the account has cannot be read
};
