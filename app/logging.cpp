#include "app/logging.h"

Q_LOGGING_CATEGORY(logHttp, "tepore.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logAccount, "tepore.account", QtWarningMsg)
Q_LOGGING_CATEGORY(logCalls, "tepore.calls", QtWarningMsg)
Q_LOGGING_CATEGORY(logHousehold, "tepore.household", QtWarningMsg)
Q_LOGGING_CATEGORY(logStorage, "tepore.storage", QtWarningMsg)
