#include "app/redacted.h"

#include <QDir>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

QString redacted(const QString &text)
{
    // In this order: the longer shapes hold the shorter ones.
    static const std::array<std::pair<QRegularExpression, QString>, 6> shapes{{
        {QRegularExpression(u"\\?[^\\s\"']+"_s), u"?<query>"_s},
        {QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s), u"<e-mail>"_s},
        {QRegularExpression(u"(?i)(code|state|secret|token|key|client_id)=[^\\s&]+"_s), u"\\1=<removed>"_s},
        {QRegularExpression(u"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s), u"<id>"_s},
        {QRegularExpression(u"\\b[0-9a-fA-F]{16,}\\b"_s), u"<key>"_s},
        // A run without spaces, with a digit in it, longer than any word.
        {QRegularExpression(u"(?=[^\\s/]*\\d)[\\w.~+=%-]{24,}"_s), u"<removed>"_s},
    }};
    QString result = text;
    // The name of whoever uses this computer is in it.
    for (const QString &home : {QDir::homePath(), QDir::toNativeSeparators(QDir::homePath())}) {
        if (home.size() > 1)
            result.replace(home, u"~"_s);
    }
    for (const auto &[shape, instead] : shapes)
        result.replace(shape, instead);
    return result;
}
