#pragma once

#include "app/account/accountlink.h"
#include "ui/errorwords.h"
#include "ui/house.h"
#include "ui/linkproblem.h"
#include "ui/linkretry.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>

class CallQueue;
class LinkHomesPage;
class LinkPage;
class LinkPortalPage;
class LinkSignInPage;
class LinkValuesPage;
class LinkWelcomePage;
class QVBoxLayout;

// The guide of linking (ux.md §5): from the first start to the homes found, or only the browser's leg when an account
// has to sign in again. It can be left and killed at every step, and goes on there with everything kept. Whatever goes
// wrong leads to the page and field that mend it.
class LinkGuide : public QScrollArea
{
    Q_OBJECT

public:
    LinkGuide(const House &house, CallQueue &queue, AccountLink &link, Session &session, Settings &settings,
              QWidget *parent = nullptr);
    ~LinkGuide() override;

    // Where linking stands; for a linked account, signing in again, or the field that needs a look.
    void open(ErrorText::Field field = ErrorText::Field::None);
    // The system has no browser to open: the link can be copied.
    void sayNoBrowser();
    void takeOver(const LinkGuide &before); // where it stands, and what is typed into it
    void forgetSecrets(); // another has taken the place of one that was typed here

Q_SIGNALS:
    void linked(); // done, and looked at
    void sampleDataRequested();
    void proxyRequested(); // its settings
    void backRequested(); // only offered when there is somewhere to go
    void progressChanged(const QString &line); // "Linking: step 3 of 5 – …"; empty when there is none

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader();
    void buildPages(QVBoxLayout *layout);
    LinkPage *pageOf(LinkStep step) const;
    void goTo(LinkStep step);
    void turnTo(LinkPage *page);
    void leave();
    void showLeft();
    void back();
    void signIn(bool pasteOnly);
    void stopWaitingForKeychain();
    void showFinished(const Outcome &outcome);
    void finish();
    // linkguideproblems.cpp
    using Words = std::function<LinkText()>; // in whatever language is spoken then
    void report(const Words &words, const Error *error, std::optional<int> retrySeconds = {}); // else as the words say
    void takeExtra(LinkText::Extra extra);
    void clearProblem();
    void openAddress(const QUrl &url);
    void useAnotherPort();
    void showHomes();
    void lookAgain();
    bool isFirstLinking() const { return !m_again; }

    House m_house;
    CallQueue &m_queue;
    AccountLink &m_link;
    Session &m_session;
    Settings &m_settings;
    QWidget *m_header = nullptr;
    TextLine *m_stepLine = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_leave = nullptr;
    LinkProblem *m_problem;
    LinkWelcomePage *m_welcome = nullptr;
    LinkPage *m_before = nullptr;
    LinkPortalPage *m_portal = nullptr;
    LinkPage *m_wait = nullptr;
    LinkValuesPage *m_values = nullptr;
    LinkSignInPage *m_signIn = nullptr;
    LinkHomesPage *m_homes = nullptr;
    LinkPage *m_current = nullptr;
    LinkStep m_step = LinkStep::None;
    LinkStep m_beforeValues = LinkStep::Waiting;
    bool m_again = false; // the account is linked and finished: only the sign-in is wanted
    Words m_words; // of the problem that is shown; none: there is none
    std::optional<Error> m_error; // what it comes from, if it is an error
    std::optional<Error> m_homesTrouble; // that is shown
    int m_internalProblems = 0;          // of Legrand's sign-in, in a row
    int m_triesByItself = 0;             // since a person last wished to sign in
    bool m_lastPasteOnly = false;
    QTimer m_keychainWait; // for what the sign-in needs
    LinkRetry m_retry;
};
