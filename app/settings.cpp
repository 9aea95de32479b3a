#include "app/settings.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto linkedKey = "account/linked"_L1;
constexpr auto accountKeyKey = "account/keychainEntry"_L1;
constexpr auto clientIdKey = "account/clientId"_L1;
constexpr auto replyUrlKey = "account/replyUrl"_L1;
constexpr auto geometryKey = "window/geometry"_L1;

} // namespace

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

bool Settings::isLinked() const
{
    return m_settings.value(linkedKey, false).toBool();
}

void Settings::setLinked(bool linked)
{
    m_settings.setValue(linkedKey, linked);
}

QString Settings::accountKey()
{
    QString key = m_settings.value(accountKeyKey).toString();
    if (key.isEmpty()) {
        std::array<quint32, 4> random;
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
        key = QString::fromLatin1(bytes.toHex());
        m_settings.setValue(accountKeyKey, key);
        m_settings.sync();
    }
    return key;
}

QString Settings::clientId() const
{
    return m_settings.value(clientIdKey).toString();
}

void Settings::setClientId(const QString &id)
{
    m_settings.setValue(clientIdKey, id);
}

QString Settings::replyUrl() const
{
    return m_settings.value(replyUrlKey, u"http://localhost:23571/callback"_s).toString();
}

void Settings::setReplyUrl(const QString &url)
{
    m_settings.setValue(replyUrlKey, url);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool Settings::sync()
{
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}
