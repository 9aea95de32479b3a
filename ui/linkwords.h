#pragma once

#include "app/settings.h"
#include "ui/errorwords.h"

// What went wrong while linking, in plain words, and the place in the guide that mends it (ux.md §5.6).
struct LinkText
{
    // A second way out, beside what the page itself offers.
    enum class Extra {
        None,
        Portal,
        Approval,
        NetworkPage,
        Values,
        SignIn,
        StartAgain,
        ReadAgain,
        Renewed,
        Accepted,
        OtherPort,
        Proxy
    };

    QString title = {};
    QString sentence = {};
    LinkStep page = LinkStep::SignIn;
    ErrorText::Field field = ErrorText::Field::None; // of the page with the four values
    bool idAndSecret = false;                        // both may be at fault
    bool scopes = false;                             // of the portal's page, the step about them
    QString again = {};                              // what the sign-in page's button says
    Extra extra = Extra::None;
    int retrySeconds = 0; // it tries again by itself after that long; 0: it does not
};

class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)

public:
    static LinkText of(const Error &error);
    // What keeps the homes from being found, once signed in.
    static LinkText ofHomes(const Error &error);
    static LinkText noBrowser();
    static LinkText missingValues();
    static LinkText keychainGivesNothing(); // of what was typed at an earlier start
    static LinkText otherPort();
    static QString extraName(LinkText::Extra extra); // of its button
    // "Linking: step 3 of 5 – waiting for Legrand's e-mail"; empty when linking has not begun.
    static QString progress(LinkStep step);
    static QString stepLine(LinkStep step); // "Step 3 of 5"

private:
    static LinkText ofSignIn(const Error &error);
    static LinkText ofValues(const Error &error);
    static LinkText ofNetwork(const Error &error);
    static LinkText ofServer(const Error &error);
};
