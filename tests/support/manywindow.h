#pragma once

#include "support/testwindow.h"

#include <QMenu>
#include <QTreeView>

// The real window over the simulator's house of many thermostats, shown as a list. The test's init() calls begin(), its
// cleanup() end().
class ManyWindow : public QObject
{
protected:
    void begin()
    {
        m_cloud = std::make_unique<TestCloud>(*simulated::House::named(QStringLiteral("many")));
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
        m_cloud->pass(std::chrono::seconds(40));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_cloud->cloud.clearLog();
        m_ids = ids();
    }
    void end()
    {
        m_window.reset();
        m_cloud.reset();
    }

    Household &household() const { return m_cloud->tepore->household; }
    QStringList ids() const { return household().moduleIds(); }
    QTreeView *list() const { return m_window->find<QTreeView>(QStringLiteral("overview.list")); }
    QModelIndex row(const QString &id, int column = 0) const
    {
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            const QModelIndex index = list()->model()->index(i, column);
            if (index.data(Qt::UserRole).toString() == id)
                return index;
        }
        return {};
    }
    QString text(const QString &id, int column) const { return row(id, column).data().toString(); }
    QStringList shown() const
    {
        QStringList result;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            result << list()->model()->index(i, 0).data(Qt::UserRole).toString();
        return result;
    }
    void focus(const QString &id) const
    {
        list()->setCurrentIndex(row(id));
        list()->setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(list(), key, modifiers); }
    void click(const QString &id, Qt::KeyboardModifiers modifiers = {}) const
    {
        list()->scrollTo(row(id));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(row(id)).center());
    }
    QList<SimulatedCloud::LogEntry> posts() const { return m_cloud->calls(QStringLiteral("command")); }
    // An entry of an open menu, by its object name.
    QAction *entry(const QString &menu, const QString &name) const
    {
        QMenu *open = m_window->window.findChild<QMenu *>(menu);
        return open ? open->findChild<QAction *>(name) : nullptr;
    }

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;
    QStringList m_ids;
};
