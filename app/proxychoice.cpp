#include "app/proxychoice.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    const ProxyWish wish = m_wanted ? m_wanted() : ProxyWish();
    QList<QNetworkProxy> proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (!isThisComputer(query.peerHostName()) && wish.isWhole()) {
        switch (wish.kind) {
        case ProxyWish::Kind::System:
            proxies = systemProxyForQuery(query);
            break;
        case ProxyWish::Kind::None:
            break;
        case ProxyWish::Kind::Http:
            proxies = {QNetworkProxy(QNetworkProxy::HttpProxy, wish.host, wish.port)};
            break;
        case ProxyWish::Kind::Socks5:
            proxies = {QNetworkProxy(QNetworkProxy::Socks5Proxy, wish.host, wish.port)};
        }
    }
    // Of several the first one is used that can be.
    m_last.insert(query.peerHostName(), proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy)));
    return proxies;
}
