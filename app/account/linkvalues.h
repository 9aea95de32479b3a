#pragma once

#include <QString>

// Without the characters that nobody sees and that copying picks up: zero widths, directions, soft hyphens.
QString withoutInvisible(QString text);

// The four values a person has from the vendor's portal.
struct LinkValues
{
    QString clientId = {};
    QString clientSecret = {};
    QString subscriptionKey = {};
    QString replyUrl = {}; // letter for letter as registered, to the last slash

    bool operator==(const LinkValues &) const = default;

    // Without what comes along when values are copied: white space and characters nobody sees, quotes, a label in
    // front. Inside the secret and the Reply URL nothing is touched.
    LinkValues cleaned() const;
    // What a whole e-mail holds of them; empty where nothing was found.
    static LinkValues foundIn(const QString &text);

    static bool looksLikeClientId(const QString &text); // a GUID
    static bool looksLikeKey(const QString &text);      // 32 hexadecimal digits
    static bool isReplyUrl(const QString &text);        // absolute, no fragment; https, or http on this computer
    // It would be one, but for the code, which would travel unencrypted.
    static bool isOpenReplyUrl(const QString &text);
    // Client ID and key, or secret and key, stand in each other's place.
    bool areIdAndKeySwapped() const;
    bool areSecretAndKeySwapped() const;
    bool areIdAndSecretSwapped() const;
};
