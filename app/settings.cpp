#include "app/settings.h"

#include "app/logging.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto linkedKey = "account/linked"_L1;
constexpr auto accountKeyKey = "account/keychainEntry"_L1;
constexpr auto clientIdKey = "account/clientId"_L1;
constexpr auto replyUrlKey = "account/replyUrl"_L1;
constexpr auto linkStepKey = "linking/step"_L1;
constexpr auto offeredReplyUrlKey = "linking/offeredReplyUrl"_L1;
constexpr auto linkDraftKey = "linking/hasDraft"_L1;
constexpr auto secretPlaceKey = "account/secretsIn"_L1;
constexpr auto geometryKey = "window/geometry"_L1;

constexpr std::array<std::pair<QLatin1StringView, LinkStep>, 7> linkSteps{{
    {"none"_L1, LinkStep::None},
    {"before"_L1, LinkStep::Before},
    {"portal"_L1, LinkStep::Portal},
    {"waiting"_L1, LinkStep::Waiting},
    {"values"_L1, LinkStep::Values},
    {"signIn"_L1, LinkStep::SignIn},
    {"homes"_L1, LinkStep::Homes},
}};

constexpr std::array<std::pair<QLatin1StringView, SecretPlace>, 3> secretPlaces{{
    {"keychain"_L1, SecretPlace::Keychain},
    {"memory"_L1, SecretPlace::Memory},
    {"file"_L1, SecretPlace::File},
}};

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
    return m_settings.value(replyUrlKey, localReplyUrl()).toString();
}

void Settings::setReplyUrl(const QString &url)
{
    m_settings.setValue(replyUrlKey, url);
}

LinkStep Settings::linkStep() const
{
    const QString kept = m_settings.value(linkStepKey).toString();
    for (const auto &[name, step] : linkSteps) {
        if (kept == name)
            return step;
    }
    return LinkStep::None;
}

void Settings::setLinkStep(LinkStep step)
{
    for (const auto &[name, each] : linkSteps) {
        if (each == step)
            m_settings.setValue(linkStepKey, QString(name));
    }
}

QString Settings::offeredReplyUrl() const
{
    return m_settings.value(offeredReplyUrlKey, localReplyUrl()).toString();
}

void Settings::setOfferedReplyUrl(const QString &url)
{
    m_settings.setValue(offeredReplyUrlKey, url);
}

bool Settings::hasLinkDraft() const
{
    return m_settings.value(linkDraftKey, false).toBool();
}

void Settings::setHasLinkDraft(bool has)
{
    m_settings.setValue(linkDraftKey, has);
}

QString Settings::localReplyUrl()
{
    return u"http://localhost:23571/callback"_s;
}

SecretPlace Settings::secretPlace() const
{
    const QString kept = m_settings.value(secretPlaceKey).toString();
    for (const auto &[name, place] : secretPlaces) {
        if (kept == name)
            return place;
    }
    return SecretPlace::Keychain;
}

void Settings::setSecretPlace(SecretPlace place)
{
    for (const auto &[name, each] : secretPlaces) {
        if (each == place)
            m_settings.setValue(secretPlaceKey, QString(name));
    }
}

bool Settings::isRenewalOpen() const
{
    return QFile::exists(renewalFile());
}

void Settings::setRenewalOpen(bool open)
{
    if (!open)
        QFile::remove(renewalFile());
    else if (QFile file(renewalFile()); !file.open(QIODevice::WriteOnly))
        qCWarning(logStorage) << "a renewal cannot be noted:" << file.errorString();
}

QString Settings::renewalFile() const
{
    return m_settings.fileName() + ".renewing"_L1;
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
