#pragma once

#include "app/error.h"

#include <QCoreApplication>

// One error in plain words: at most two sentences, no blame, and one next step (ux.md §5.6).
struct ErrorText
{
    // What the next step is about; the places that show the text know how to take it.
    enum class Step { None, TryAgain, SignIn, CheckValues, Unlock };
    // The field of the linking page that mends it.
    enum class Field { None, ClientId, ClientSecret, SubscriptionKey, ReplyUrl };

    QString title = {};
    QString sentence = {};
    Step step = Step::None;
    Field field = Field::None;
};

// The only place that turns an Error into words; there is one reading of an error for each place it appears in.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static ErrorText forHousehold(const Error &error); // the banner
    static ErrorText forThermostat(const Error &error); // a reading that failed alone
    static ErrorText forCommand(const Error &error);    // begins in lower case: "Not changed: …"
    static ErrorText forLinking(const Error &error);
    // The button that takes the step; empty for None.
    static QString stepName(ErrorText::Step step);

private:
    static QString waitText(const Error &error);
};
