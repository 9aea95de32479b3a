#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QStringList>

// What our widgets have screen readers say of themselves. For the one source file of a test: Qt drops accessibility
// events while no screen reader is there, so their sink is replaced, which the linker prefers to that of Qt's library.
class Announcements
{
public:
    static inline QStringList heard;

    static void hear(QAccessibleEvent *event)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
        if (event->type() != QAccessible::Alert)
            return;
        if (const QAccessibleInterface *said = event->accessibleInterface())
            heard << said->text(QAccessible::Name); // which is what is read out
#endif
    }
};

void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
    Announcements::hear(event);
}
