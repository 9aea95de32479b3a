#include "app/proxywish.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

bool ProxyWish::isWhole() const
{
    return (kind != Kind::Http && kind != Kind::Socks5) || (looksLikeHost(host) && port > 0);
}

bool ProxyWish::looksLikeHost(const QString &text)
{
    static const QRegularExpression odd(u"[\\s/:@?#\\[\\]\\\\,;\"'<>]"_s);
    if (text.contains(u':'))
        return !QHostAddress(text).isNull(); // IPv6
    if (text.isEmpty() || text.size() > 253 || text.startsWith(u'.') || text.contains(".."_L1) || text.contains(odd))
        return false;
    return !QUrl::toAce(text).isEmpty();
}

std::optional<ProxyWish> ProxyWish::fromAddress(const QString &text, const ProxyWish &otherwise)
{
    const bool hasScheme = text.contains("://"_L1);
    if (looksLikeHost(text) || (!hasScheme && !text.contains(u':')))
        return std::nullopt;
    const QUrl url(hasScheme ? text : "//"_L1 + text);
    if (!url.isValid() || !looksLikeHost(url.host()))
        return std::nullopt;
    ProxyWish wish = otherwise;
    wish.host = url.host();
    if (url.port() > 0)
        wish.port = static_cast<quint16>(url.port());
    if (url.scheme().startsWith("socks"_L1))
        wish.kind = Kind::Socks5;
    else if (url.scheme().startsWith("http"_L1))
        wish.kind = Kind::Http;
    return wish;
}
