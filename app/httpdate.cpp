#include "app/httpdate.h"

using namespace Qt::StringLiterals;

QDateTime httpDate(const QByteArray &header)
{
    const QString date = QString::fromLatin1(header).trimmed().replace("GMT"_L1, "+0000"_L1);
    return QDateTime::fromString(date, Qt::RFC2822Date).toUTC();
}
