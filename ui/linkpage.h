#pragma once

#include "app/account/accountlink.h"
#include "ui/errorwords.h"
#include "ui/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

class QFormLayout;

// Linking the account: the four values of the vendor's portal, the browser, or the address pasted; or a look
// around with sample data. Every failure names the field that mends it, and nothing typed is lost.
class LinkPage : public QScrollArea
{
    Q_OBJECT

public:
    LinkPage(AccountLink &link, Session &session, Settings &settings, QWidget *parent = nullptr);

    // Fills in what is known, and leads to the field that needs a look.
    void prepare(ErrorText::Field field = ErrorText::Field::None);

    // The system has no browser to open: the link can be copied.
    void sayNoBrowser();

Q_SIGNALS:
    void linked();
    void sampleDataRequested();
    void backRequested(); // only offered when there is somewhere to go

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildIntroduction();
    QWidget *buildForm();
    QWidget *buildWaiting();
    void addField(QFormLayout *form, QLineEdit *field, const QString &label, const QString &name,
                  const QString &hint, Paragraph *note);
    QLineEdit *fieldOf(ErrorText::Field field) const;
    LinkValues values() const;
    bool check();
    void signIn(bool pasteOnly);
    void showState();
    void showFinished(const Outcome &outcome);
    void showProblem(const ErrorText &text, const QString &detail);
    void clearProblem();
    void updateNotes();

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
    QWidget *m_problem;
    TextLine *m_problemTitle;
    Paragraph *m_problemText;
    Paragraph *m_problemDetail;
    QPushButton *m_signIn;
    QPushButton *m_paste;
    QPushButton *m_sample;
    QPushButton *m_back;
    TextLine *m_waitingTitle;
    Paragraph *m_waitingText;
    QLineEdit *m_address;
    QPushButton *m_useAddress;
    QPushButton *m_openAgain;
    QPushButton *m_copyLink;
    QPushButton *m_cancel;
    QWidget *m_form = nullptr;
    QWidget *m_waiting = nullptr;
};
