#pragma once

#include "app/proxywish.h"

#include <QHash>
#include <QNetworkProxyFactory>

#include <functional>

// localhost, 127.0.0.0/8, ::1
bool isThisComputer(const QString &host);

// Chooses the proxy of each request anew: what a person has changed holds from the next one on. Never one for this
// computer, where the sample data's homes are.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(std::function<ProxyWish()> wanted) : m_wanted(std::move(wanted)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    // That of the last request to this host; NoProxy when it went straight there.
    QNetworkProxy lastFor(const QString &host) const { return m_last.value(host, QNetworkProxy(QNetworkProxy::NoProxy)); }

private:
    std::function<ProxyWish()> m_wanted; // may be empty: the system's
    QHash<QString, QNetworkProxy> m_last;
};
