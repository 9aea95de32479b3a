#include "app/account/linkvalues.h"

#include "app/http.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QString guidPattern = u"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s;

// In which \s is white space of every kind, no-break spaces too.
QRegularExpression pattern(const QString &text, QRegularExpression::PatternOptions options = {})
{
    return QRegularExpression(text, options | QRegularExpression::UseUnicodePropertiesOption);
}

// White space, invisible characters, and whole pairs of quotes or brackets around it.
QString bare(const QString &text)
{
    static const QRegularExpression ends = pattern(
        u"^[\\s\\x{00AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]+|[\\s\\x{00AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]+$"_s);
    QString result = QString(text).remove(ends);
    for (const auto &[open, close] : {std::pair(u'"', u'"'), std::pair(u'\'', u'\''), std::pair(u'<', u'>'),
                                      std::pair(u'“', u'”'), std::pair(u'«', u'»')}) {
        if (result.size() >= 2 && result.front() == open && result.back() == close)
            result = result.mid(1, result.size() - 2).remove(ends);
    }
    return result;
}

QString withoutLabel(const QString &text, const QString &label)
{
    return QString(text).remove(
        pattern(u"^\\s*(?:%1)\\s*[:=]\\s*"_s.arg(label), QRegularExpression::CaseInsensitiveOption));
}

QString firstMatch(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).captured(0);
}

// One word, as a secret is: no prose after the word "secret".
QString secretIn(const QString &rest)
{
    static const QRegularExpression lead =
        pattern(u"^\\s*(?:key|value|id)?\\s*[:=]?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    const QString word = bare(QString(rest).remove(lead));
    return word.size() >= 6 && !word.contains(pattern(u"\\s"_s)) ? word : QString();
}

QString secretAmong(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype at = lines[i].lastIndexOf("secret"_L1, -1, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const QString rest = lines[i].mid(at + 6);
        if (const QString found = secretIn(rest); !found.isEmpty())
            return found;
        static const QRegularExpression sentence(u"[a-zA-Z]{2,}.*[a-zA-Z]{2,}"_s);
        if (rest.contains(sentence))
            continue; // the word stood inside a sentence
        for (qsizetype next = i + 1; next < lines.size(); ++next) {
            if (bare(lines[next]).isEmpty())
                continue;
            if (const QString found = secretIn(lines[next]); !found.isEmpty())
                return found;
            break;
        }
    }
    return {};
}

QString replyUrlAmong(const QStringList &lines)
{
    static const QRegularExpression address = pattern(u"https?://[^\\s\"'<>“”]+"_s);
    QString other;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString url = firstMatch(address, lines[i]);
        if (url.isEmpty())
            continue;
        const QString around = (i > 0 ? lines[i - 1] : QString()) + lines[i];
        static const QRegularExpression said(u"reply|redirect|callback"_s, QRegularExpression::CaseInsensitiveOption);
        const QString host = QUrl(url).host();
        if (around.contains(said) || host == "localhost"_L1 || host == "127.0.0.1"_L1)
            return url;
        if (other.isEmpty() && !host.endsWith("legrand.com"_L1))
            other = url;
    }
    return other;
}

} // namespace

QString withoutInvisible(QString text)
{
    static const QRegularExpression invisible(u"[\\x{00AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{FEFF}]"_s);
    return text.remove(invisible);
}

LinkValues LinkValues::cleaned() const
{
    static const QRegularExpression space = pattern(u"\\s"_s);
    LinkValues result;
    result.clientId = bare(withoutLabel(withoutInvisible(clientId), u"(?:client|application)[\\s_-]*id"_s));
    result.clientId.remove(space);
    result.clientSecret = bare(withoutLabel(bare(clientSecret), u"(?:client[\\s_-]*)?secret"_s));
    result.subscriptionKey =
        bare(withoutLabel(withoutInvisible(subscriptionKey), u"(?:primary|secondary|subscription)?[\\s_-]*key"_s));
    result.subscriptionKey.remove(space);
    result.replyUrl = bare(replyUrl);
    return result;
}

LinkValues LinkValues::foundIn(const QString &text)
{
    static const QRegularExpression guid(u"(?<![0-9a-zA-Z-])"_s + guidPattern + u"(?![0-9a-zA-Z-])"_s);
    static const QRegularExpression key(u"(?<![0-9a-zA-Z])[0-9a-fA-F]{32}(?![0-9a-zA-Z])"_s);
    const QStringList lines = withoutInvisible(text).split(QRegularExpression(u"[\\r\\n\\x{2028}]+"_s));
    LinkValues found;
    found.clientSecret = secretAmong(lines);
    found.replyUrl = replyUrlAmong(lines);
    for (const QString &line : lines) {
        // The secret may look like either of the others.
        const QString rest = found.clientSecret.isEmpty() ? line : QString(line).remove(found.clientSecret);
        if (found.clientId.isEmpty())
            found.clientId = firstMatch(guid, rest);
        if (found.subscriptionKey.isEmpty())
            found.subscriptionKey = firstMatch(key, rest);
    }
    return found;
}

bool LinkValues::looksLikeClientId(const QString &text)
{
    static const QRegularExpression guid(u'^' + guidPattern + u'$');
    return guid.match(text).hasMatch();
}

bool LinkValues::looksLikeKey(const QString &text)
{
    static const QRegularExpression key(u"^[0-9a-fA-F]{32}$"_s);
    return key.match(text).hasMatch();
}

bool LinkValues::isReplyUrl(const QString &text)
{
    const QUrl url(text);
    return Http::isAllowed(url) && !url.hasFragment();
}

bool LinkValues::isOpenReplyUrl(const QString &text)
{
    const QUrl url(text);
    return url.isValid() && !url.host().isEmpty() && !url.hasFragment() && url.scheme() == "http"_L1 && !isReplyUrl(text);
}

bool LinkValues::areIdAndKeySwapped() const
{
    return looksLikeKey(clientId) && looksLikeClientId(subscriptionKey);
}

bool LinkValues::areSecretAndKeySwapped() const
{
    return looksLikeKey(clientSecret) && !subscriptionKey.isEmpty() && !looksLikeKey(subscriptionKey);
}

bool LinkValues::areIdAndSecretSwapped() const
{
    return looksLikeClientId(clientSecret) && !clientId.isEmpty() && !looksLikeClientId(clientId);
}
