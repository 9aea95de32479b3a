#pragma once

#include "app/diagnostics/check.h"
#include "ui/errorwords.h"

#include <QCoreApplication>

// What a check looks at, and what it found: a sentence, and one next step if there is something to do.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString title(Check::Step step);
    static ErrorText result(Check::Step step, const Check::Result &result, const QDateTime &now); // its title is empty

private:
    static QString good(Check::Step step, const Check::Result &result, const QDateTime &now);
    static QString notKnown(Check::Step step);
    static QString signature(IdToken::Signature signature);
};
