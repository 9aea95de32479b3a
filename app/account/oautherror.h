#pragma once

#include "app/error.h"

// The vendor's table of OAuth errors (vendor-tutorial.txt, "Possible errors you can get when using
// authorization flow") and what was met in practice (smarther-api.md §7) → a typed error. `status` is 0 for an
// error that came by redirect. What the table does not have goes by its status.
Error oauthError(const QString &code, const QString &description, int status);
