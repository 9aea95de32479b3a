#pragma once

#include "app/error.h"
#include "app/smarther/temperature.h"

#include <QCoreApplication>
#include <QDateTime>

// One error in plain words: at most two sentences, no blame, and one next step (ux.md §5.6).
struct ErrorText
{
    // What the next step is about; the places that show the text know how to take it.
    enum class Step {
        None, TryAgain, Renewed, Accepted, SignIn, CheckValues, Unlock, WriteAgain, ReplaceSecret, ReplaceKey, ChoosePlace,
        Passphrase, HomeStays, News, Proxy
    };
    // The field of the linking page that mends it.
    enum class Field { None, ClientId, ClientSecret, SubscriptionKey, ReplyUrl };

    QString title = {};
    QString sentence = {};
    Step step = Step::None;
    Field field = Field::None;
};

// What is known beside the error, for the banner.
struct Circumstances
{
    QDateTime now = {};   // UTC
    QDateTime until = {}; // UTC, when calls may go out again; invalid: not known
    int counted = -1;     // of the calls in 24 hours, those of this program; negative: not known
};

// The only place that turns an Error into words; there is one reading of an error for each place it appears in.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static ErrorText forHousehold(const Error &error, const Circumstances &known = {}); // the banner
    // Nothing is wrong with the account: it is worth saying since when it lasts.
    static bool isOutage(const Error &error);
    // No command would be carried out: controls say so instead of trying.
    static bool keepsFromSending(const Error &error);
    static ErrorText forLedger(const QString &file); // requests that cannot be written down
    static ErrorText forHistory(const QString &file); // that is in memory alone, or cannot be written
    static ErrorText noKeychain(); // nobody is linked yet, and there is nowhere to keep the secrets
    static ErrorText forThermostat(const Error &error); // a reading that failed alone
    static ErrorText forCommand(const Error &error, Temperature::Unit unit); // begins in lower case: "Not changed: …"
    // Why a new client secret or subscription key did not take the old one's place.
    static QString forReplacing(const Error &error, bool isSecret);
    // The button that takes the step; empty for None.
    static QString stepName(ErrorText::Step step);

    static QString clockTitle(const Error &error);
    static QString clockSentence(const Error &error);

private:
    static QString quotaTitle(const Circumstances &known);
    static QString quotaSentence(const Circumstances &known);
    static QString waitText(const Error &error);
};
