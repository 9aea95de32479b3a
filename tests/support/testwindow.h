#pragma once

#include "support/testcloud.h"
#include "app/history/history.h"
#include "ui/accessibility.h"
#include "ui/look.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFuture>
#include <QLabel>
#include <QTest>

// The real window over a whole Tepore and the simulated cloud.
class TestWindow
{
public:
    explicit TestWindow(TestCloud &cloud)
        : window({cloud.tepore->household, cloud.tepore->reader, cloud.tepore->desk, cloud.tepore->clock, cloud.tepore->history},
                 cloud.tepore->queue, cloud.tepore->session, cloud.tepore->link, cloud.tepore->settings, QString())
    {
        static const bool look = (installLook(*qApp, QStringLiteral("light")), true); // once for the program
        Q_UNUSED(look)
        window.resize(1000, 760);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window was not activated");
    }

    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        T *widget = window.findChild<T *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    QWidget *card(const QString &moduleId) const { return find(QStringLiteral("card.") + moduleId); }
    // The text of a label of a thermostat's card.
    QString onCard(const QString &moduleId, const QString &part) const
    {
        return text(QStringLiteral("card.%1.%2").arg(moduleId, part));
    }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    QString bannerTitle() const
    {
        return find(QStringLiteral("banner"))->isVisible() ? text(QStringLiteral("banner.title")) : QString();
    }
    QString bannerText() const
    {
        return find(QStringLiteral("banner"))->isVisible() ? text(QStringLiteral("banner.text")) : QString();
    }

    MainWindow window;
};
