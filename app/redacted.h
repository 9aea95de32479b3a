#pragma once

#include <QString>

// A text for a report that leaves this computer, or for the log: ids, keys, tokens, queries of addresses, e-mail addresses
// and the person's folder are replaced by what they were. Words stay.
QString redacted(const QString &text);
