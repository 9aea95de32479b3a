#pragma once

#include <QString>

// A text for a report that leaves this computer: ids, keys, tokens, queries of addresses and e-mail addresses are
// replaced by what they were. Words stay.
QString redacted(const QString &text);
