#pragma once

#include "app/account/session.h"
#include "ui/errorwords.h"

// What the banner says of the account while nothing is wrong, and what an outage may come to mean for it.
class AccountNotices : public QObject
{
    Q_OBJECT

public:
    AccountNotices(Session &session, Settings &settings, Clock &clock, QObject *parent = nullptr);

    struct Notice
    {
        ErrorText text;
        bool canWait = false; // until tomorrow
    };
    std::optional<Notice> shown() const;
    void putOff(); // by the computer's calendar

    // Something keeps the sign-in from being renewed and its end is near: until when that may last. Empty otherwise.
    // No reminder of its own, as nothing but the end of that trouble helps, and who is not running reminds nobody.
    QString deadline(const Error &trouble) const;

private:
    QDate today() const { return m_clock.now().toLocalTime().date(); }

    Session &m_session;
    Settings &m_settings;
    Clock &m_clock;
};
