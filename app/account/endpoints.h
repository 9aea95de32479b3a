#pragma once

#include "app/http.h"
#include "app/result.h"

#include <QUrl>

// Where the sign-in of one application takes place.
struct EndPoints
{
    QUrl authorize = {};
    QUrl token = {};
    QUrl keys = {}; // of the signatures; empty when it was not told

    bool operator==(const EndPoints &) const = default;

    // The known ones (vendor-tutorial.txt). `base`: https://partners-login.eliotbylegrand.com
    static EndPoints under(const QUrl &base);
    // `url` is on the very host and port of `base`, as safely reached: the secret may be sent there.
    static bool isAt(const QUrl &base, const QUrl &url);
    // Where the vendor tells them for one client ID.
    static QUrl description(const QUrl &base, const QString &clientId);
};

// What is told there. InvalidClient: the ID is not known. Addresses on other hosts are not believed; the known ones
// stand for what is not told, or not believed.
Result<EndPoints> endPointsFrom(const HttpAnswer &answer, const QUrl &base);
