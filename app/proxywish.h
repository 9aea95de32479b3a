#pragma once

#include <QString>

#include <optional>

// The proxy through which a person wants everything to go that leaves this computer.
struct ProxyWish
{
    enum class Kind { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host = {}; // of Http and Socks5: a name or an IP address
    quint16 port = 0;

    bool isWhole() const; // it says where to go
    // A name or an IP address, and nothing else: no "http://", no port.
    static bool looksLikeHost(const QString &text);
    // "http://proxy.example:3128/", "socks5://10.0.0.1", "proxy.example:3128", as people copy them: what it says, and
    // `otherwise` where it says nothing. Empty unless it is more than a host.
    static std::optional<ProxyWish> fromAddress(const QString &text, const ProxyWish &otherwise);

    bool operator==(const ProxyWish &) const = default;
};
