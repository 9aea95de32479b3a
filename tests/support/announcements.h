#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QStringList>

// What a screen reader is told to say of itself, while this lives.
class Announcements
{
public:
    Announcements()
    {
        QAccessible::setActive(true);
        heard.clear();
        QAccessible::installUpdateHandler(hear);
    }
    ~Announcements() { QAccessible::installUpdateHandler(nullptr); }

    static inline QStringList heard;

private:
    static void hear(QAccessibleEvent *event)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
        if (event->type() != QAccessible::Alert)
            return;
        if (const QAccessibleInterface *said = event->accessibleInterface())
            heard << said->text(QAccessible::Name);
#endif
    }
};
