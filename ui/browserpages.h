#pragma once

class AccountLink;

// The pages a browser shows at the end of a sign-in, in the language that holds now: what is said whatever the outcome,
void setBrowserPages(AccountLink &link);
// and, from now on, each outcome.
void concludeInBrowser(AccountLink &link);
