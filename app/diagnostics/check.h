#pragma once

#include "app/account/session.h"
#include "app/calls/callqueue.h"
#include "app/history/history.h"
#include "app/http.h"

#include <functional>
#include <memory>

// Looks at everything Tepore needs, one step after the other, without a single one of the day's requests: nothing under
// the API's paths is asked for. Every step ends, by itself or after fifteen seconds.
class Check : public QObject
{
    Q_OBJECT

public:
    enum class Step { Internet, SignInServer, ComputerClock, ApiServer, Keychain, Disk, Quota, Account, IdToken };
    Q_ENUM(Step)
    static constexpr int steps = 9;
    static constexpr int price = 0; // requests

    enum class State { Good, Notice, Bad, Unknown };
    struct Result
    {
        State state = State::Unknown;
        std::optional<Error> error = {};
        qint64 number = 0;    // clock: seconds ahead; disk: MB left; quota: requests left;
                              // id token: IdToken::Signature
        QDateTime until = {}; // account: the access; id token: its own end; quota: a pause's. UTC; invalid: not known
    };

    struct Subjects
    {
        Http &http;
        QUrl loginUrl;
        QUrl apiUrl;
        SecretStore &secrets;
        Settings &settings;
        Session &session;
        CallQueue &queue;
        History &history;
        Clock &clock;
        QString profile;
    };
    explicit Check(const Subjects &subjects, QObject *parent = nullptr);

    void start(); // anew, if one is under way
    void cancel();
    bool isUnderWay() const { return m_run != nullptr; }
    const std::vector<std::pair<Step, Result>> &results() const { return m_results; } // of the last one

Q_SIGNALS:
    void begun(Check::Step step);
    void stepEnded(Check::Step step, const Check::Result &result);
    void ended(); // whole, or cancelled

private:
    using Done = std::function<void(const Result &)>;

    void next();
    void take(Step step, const Done &done);
    void lookForInternet(const Done &done);
    void ask(const QUrl &url, const Done &done, bool tellsTime);
    void lookAtKeychain(const Done &done);
    void lookAtDisk(const Done &done);
    Result clock() const;
    Result quota() const;
    Result account() const;
    Result idToken() const;

    Subjects m_of;
    std::unique_ptr<QObject> m_run; // what is under way; answers to an earlier one are not wanted
    std::vector<std::pair<Step, Result>> m_results;
    QDateTime m_serverTime; // of the sign-in server's answer, and when it came
    QDateTime m_serverTimeCame;
};
