#pragma once

#include "support/testwindow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

// What tests of one thermostat's gestures on the real window share. The test's init() calls begin(), its cleanup() end().
class WindowTest : public QObject
{
protected:
    void begin()
    {
        m_cloud = std::make_unique<TestCloud>();
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_cloud->start();
        m_id = TestCloud::guestRoom; // manual, 20.5 °C
    }
    void end()
    {
        m_window.reset();
        m_cloud.reset();
    }

    // The bodies of all commands that arrived.
    QList<QByteArray> posts() const
    {
        QList<QByteArray> result;
        for (const auto &entry : m_cloud->calls(QStringLiteral("command")))
            result << entry.body;
        return result;
    }
    QJsonObject lastPost() const { return QJsonDocument::fromJson(posts().last()).object(); }
    QPushButton *button(const QString &name) const { return m_window->find<QPushButton>(name); }
    QPushButton *onCard(const QString &part) const
    {
        return button(QStringLiteral("card.%1.%2").arg(m_id, part));
    }
    void press(QPushButton *button) const { QTest::mouseClick(button, Qt::LeftButton); }
    void warmer() const { press(onCard(QStringLiteral("plus"))); }

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<TestWindow> m_window;
    QString m_id;
};
