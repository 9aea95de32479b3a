#pragma once

#include "app/account/authorizeurl.h"
#include "app/account/linkdraft.h"
#include "app/account/linkvalues.h"
#include "app/account/redirectreceiver.h"
#include "app/account/session.h"

// One sign-in after another: opens the browser, receives or is given the redirect, exchanges the code and
// hands the tokens to the Session. Ends in finished(), exactly once for each start().
class AccountLink : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, WaitingForBrowser, Exchanging, Storing };
    using BuildUrl = std::function<QUrl(const AuthorizeRequest &)>;

    // `loginBase` is the host part: https://partners-login.eliotbylegrand.com
    AccountLink(Session &session, TokenClient &tokenClient, SecretStore &store, Settings &settings,
                const QUrl &loginBase, BuildUrl buildUrl, QObject *parent = nullptr);

    State state() const { return m_state; }
    // The browser's answer is here, and the account not kept yet: whoever ends the program now loses the sign-in.
    bool isMakingSafe() const { return m_state == State::Exchanging || m_state == State::Storing; }
    // The address the browser was sent to; empty unless waiting.
    QUrl browserUrl() const { return m_browserUrl; }
    // False when the redirect can only be pasted: no loopback Reply URL, or its port is taken.
    bool isReceiving() const { return m_receiver.isListening(); }
    RedirectReceiver &receiver() { return m_receiver; }
    // The same Reply URL on another port of this computer that nobody uses at this moment; empty when none is found.
    static QUrl onFreePort(QUrl replyUrl);
    LinkDraft &draft() { return m_draft; } // forgotten once linking has succeeded

    // `pasteOnly`: do not listen, the person will paste the address.
    // A sign-in that is still under way is Cancelled.
    void start(const LinkValues &values, bool pasteOnly = false);
    // Asks for the browser once more, with the same address.
    void openAgain();
    // The address, or part of it, that the browser ended on.
    void paste(const QString &text);
    void cancel(); // too late while Storing: that ends by itself
    // Has the vendor asked, free of charge, whether the ID is known and where its sign-in is. Nothing is said when
    // nobody answers: the known addresses serve.
    void checkClientId(const QString &clientId);

Q_SIGNALS:
    void stateChanged();
    void browserRequested(const QUrl &url);
    void finished(const Outcome &outcome); // Cancelled after cancel()
    // A pasted text without an answer, or an answer of another sign-in: ignored, still waiting.
    void answerIgnored(const Error &error);
    void clientIdChecked(const QString &clientId, bool isKnown);

private:
    void setState(State state);
    void finish(const Outcome &outcome);
    void redirected(const Redirect &redirect);
    void exchange(const QString &code);
    void fetchKeys();
    EndPoints kept() const; // of the account that is linked

    Session &m_session;
    TokenClient &m_tokenClient;
    Settings &m_settings;
    QUrl m_loginBase;
    EndPoints m_described; // of the ID that was checked last
    QString m_describedId;
    EndPoints m_endPoints; // of the sign-in that is under way
    QString m_checkedId;   // asked about; the answer may be under way
    BuildUrl m_buildUrl;
    RedirectReceiver m_receiver;
    LinkDraft m_draft;
    State m_state = State::Idle;
    LinkValues m_values;
    QString m_oauthState;
    QUrl m_browserUrl;
    int m_attempt = 0; // answers to an older attempt are not wanted
};
