#pragma once

#include <QString>
#include <QUrl>

// What the vendor's authorization end-point needs (vendor-tutorial.txt, "Step 1 : Authorization end-point").
struct AuthorizeRequest
{
    QUrl endPoint;
    QString clientId;
    QString replyUrl; // letter for letter as registered
    QString state;
};

// The address to open in the browser, built by QOAuth2AuthorizationCodeFlow. The tokens do not pass through
// it: see TokenClient.
QUrl authorizeUrl(const AuthorizeRequest &request);
