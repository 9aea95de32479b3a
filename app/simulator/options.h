#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

// How the simulated cloud behaves. May be changed while it runs: each request is served by the values of
// its moment.
struct SimulatorOptions
{
    // How the token answer says when the access token ends; all of these were seen in the field.
    enum class Expiry { InSecondsAsNumber, InSecondsAsText, OnlyOnAsNumber, OnlyOnAsText };
    enum class RetryAfter { Seconds, Date, Missing };

    QString clientId = QStringLiteral("5d1c7a2e-93b4-4f0a-8c61-2f6be0d3a914");
    QString clientSecret = QStringLiteral("Zp7+.,~=%2B&/kV9-c5!Qx");
    QString subscriptionKey = QStringLiteral("0f4c9b7a36d2481e8a5533c0e1b7d962");
    QStringList replyUrls = {QStringLiteral("http://localhost:17717/callback")};

    bool autoConsent = false;             // no page to press Allow on
    bool strictRotation = false;          // a refresh token works once; else the last one used still works
    bool bareBadRequestOnRefresh = false; // a refused refresh is a 400 that does not say why
    bool omitRefreshToken = false;        // token answers carry none: the one in use goes on
    Expiry expiry = Expiry::InSecondsAsNumber;
    int codeSeconds = 300;
    int accessTokenSeconds = 3600;
    int refreshTokenSeconds = 90 * 86400;
    int refreshTokenLength = 1100;

    double speed = 1;         // how much faster heat and moisture move; clocks and schedules keep real time
    int echoDelaySeconds = 0; // how long after a command the status still shows what was before
    int quota = 500;          // calls in any 24 hours; 0 for no limit
    int burstCalls = 10;      // calls in any burstSeconds; 0 for no limit
    int burstSeconds = 5;
    RetryAfter retryAfter = RetryAfter::Seconds;

    std::function<QDateTime()> now; // the cloud's time of day; the computer's if empty
};
