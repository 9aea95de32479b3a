#pragma once

class AccountLink;

// Gives the listener the pages a browser shows at the end of a sign-in, in the person's language.
void setBrowserPages(AccountLink &link);
