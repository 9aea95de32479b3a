#pragma once

#include <QLoggingCategory>

// Every category of the program. Never logged: tokens, codes, keys, bodies of token requests, names.
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logAccount)
Q_DECLARE_LOGGING_CATEGORY(logCalls)
Q_DECLARE_LOGGING_CATEGORY(logHousehold)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
