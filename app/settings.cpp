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
constexpr auto authorizeUrlKey = "account/authorizeUrl"_L1;
constexpr auto tokenUrlKey = "account/tokenUrl"_L1;
constexpr auto idKeysKey = "account/idKeys"_L1;
constexpr auto signedInKey = "account/signedIn"_L1;
constexpr auto renewedKey = "account/renewed"_L1;
constexpr auto secretSinceKey = "account/secretSince"_L1;
constexpr auto reminderPutOffKey = "account/reminderPutOff"_L1;
constexpr auto inKeychainKey = "account/inKeychain"_L1;
constexpr auto entriesToRemoveKey = "keychain/entriesToRemove"_L1;
constexpr auto linkStepKey = "linking/step"_L1;
constexpr auto offeredReplyUrlKey = "linking/offeredReplyUrl"_L1;
constexpr auto linkDraftKey = "linking/hasDraft"_L1;
constexpr auto secretPlaceKey = "keychain/secretsIn"_L1;
constexpr auto proxyKey = "network/proxy"_L1;
constexpr auto proxyHostKey = "network/proxyHost"_L1;
constexpr auto proxyPortKey = "network/proxyPort"_L1;
constexpr auto historyDaysKey = "history/days"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto pageKey = "window/page"_L1;
constexpr auto overviewStyleKey = "window/overview"_L1;
constexpr auto appearanceKey = "window/appearance"_L1;
constexpr auto languageKey = "window/language"_L1;
constexpr auto closesToTrayKey = "tray/keepsRunning"_L1;
constexpr auto verboseUntilKey = "log/verboseUntil"_L1;
constexpr auto seenVersionKey = "seenVersion"_L1;
constexpr auto trayExplainedKey = "tray/explained"_L1;
constexpr auto trayNumberKey = "tray/number"_L1;
constexpr auto unwantedKey = "notifications/unwanted"_L1;
constexpr auto quietKey = "notifications/quietHours"_L1;
constexpr auto quietFromKey = "notifications/quietFrom"_L1;
constexpr auto quietToKey = "notifications/quietTo"_L1;
constexpr auto toldKey = "notifications/told"_L1;

constexpr int usualHistoryDays = 730;

constexpr std::array<std::pair<QLatin1StringView, LinkStep>, 7> linkSteps{{
    {"none"_L1, LinkStep::None},
    {"before"_L1, LinkStep::Before},
    {"portal"_L1, LinkStep::Portal},
    {"waiting"_L1, LinkStep::Waiting},
    {"values"_L1, LinkStep::Values},
    {"signIn"_L1, LinkStep::SignIn},
    {"homes"_L1, LinkStep::Homes},
}};

QDateTime momentFrom(const QVariant &value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

constexpr std::array<std::pair<QLatin1StringView, Appearance>, 4> appearances{{
    {"system"_L1, Appearance::System},
    {"light"_L1, Appearance::Light},
    {"dark"_L1, Appearance::Dark},
    {"contrast"_L1, Appearance::Contrast},
}};

constexpr std::array<std::pair<QLatin1StringView, OverviewStyle>, 3> overviewStyles{{
    {"automatic"_L1, OverviewStyle::Automatic},
    {"cards"_L1, OverviewStyle::Cards},
    {"list"_L1, OverviewStyle::List},
}};

constexpr std::array<std::pair<QLatin1StringView, AlertKind>, 7> alertKinds{{
    {"unreachable"_L1, AlertKind::Unreachable},
    {"tooCold"_L1, AlertKind::TooCold},
    {"tooWarm"_L1, AlertKind::TooWarm},
    {"tooHumid"_L1, AlertKind::TooHumid},
    {"boostEnded"_L1, AlertKind::BoostEnded},
    {"account"_L1, AlertKind::AccountNeedsYou},
    {"secret"_L1, AlertKind::SecretEnds},
}};

QTime timeFrom(const QVariant &value, const QTime &otherwise)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

constexpr std::array<std::pair<QLatin1StringView, SecretPlace>, 3> secretPlaces{{
    {"keychain"_L1, SecretPlace::Keychain},
    {"memory"_L1, SecretPlace::Memory},
    {"file"_L1, SecretPlace::File},
}};

constexpr std::array<std::pair<QLatin1StringView, ProxyWish::Kind>, 4> proxyKinds{{
    {"system"_L1, ProxyWish::Kind::System},
    {"none"_L1, ProxyWish::Kind::None},
    {"http"_L1, ProxyWish::Kind::Http},
    {"socks5"_L1, ProxyWish::Kind::Socks5},
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

QString Settings::draftKey()
{
    return accountKey() + "/draft"_L1;
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

QString Settings::authorizeUrl() const
{
    return m_settings.value(authorizeUrlKey).toString();
}

void Settings::setAuthorizeUrl(const QString &url)
{
    setOrRemove(authorizeUrlKey, url);
}

QString Settings::tokenUrl() const
{
    return m_settings.value(tokenUrlKey).toString();
}

void Settings::setTokenUrl(const QString &url)
{
    setOrRemove(tokenUrlKey, url);
}

QByteArray Settings::idKeys() const
{
    return m_settings.value(idKeysKey).toString().toUtf8();
}

void Settings::setIdKeys(const QByteArray &keys)
{
    setOrRemove(idKeysKey, QString::fromUtf8(keys));
}

void Settings::setOrRemove(const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
}

AccountDates Settings::accountDates() const
{
    return {.signedIn = momentFrom(m_settings.value(signedInKey)),
            .renewed = momentFrom(m_settings.value(renewedKey)),
            .secretSince = momentFrom(m_settings.value(secretSinceKey))};
}

void Settings::setAccountDates(const AccountDates &dates)
{
    for (const auto &[key, moment] : {std::pair(signedInKey, dates.signedIn), std::pair(renewedKey, dates.renewed),
                                      std::pair(secretSinceKey, dates.secretSince)})
        m_settings.setValue(key, moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString());
}

QDate Settings::reminderPutOff() const
{
    return QDate::fromString(m_settings.value(reminderPutOffKey).toString(), Qt::ISODate);
}

void Settings::setReminderPutOff(const QDate &day)
{
    m_settings.setValue(reminderPutOffKey, day.toString(Qt::ISODate));
}

void Settings::forgetAccount(bool leavesEntries)
{
    QStringList entries = entriesToRemove() + m_settings.value(inKeychainKey).toStringList();
    if (leavesEntries) {
        entries << accountKey();
        if (hasLinkDraft())
            entries << draftKey();
    }
    entries.removeDuplicates();
    if (!entries.isEmpty())
        m_settings.setValue(entriesToRemoveKey, entries);
    m_settings.remove("account"_L1);
    m_settings.remove("linking"_L1);
}

void Settings::noteInKeychain(const QString &entry)
{
    const QStringList entries = m_settings.value(inKeychainKey).toStringList();
    if (entries.contains(entry))
        return;
    m_settings.setValue(inKeychainKey, entries + QStringList{entry});
    m_settings.sync();
}

QStringList Settings::entriesToRemove() const
{
    return m_settings.value(entriesToRemoveKey).toStringList();
}

void Settings::entryIsRemoved(const QString &entry)
{
    QStringList entries = entriesToRemove();
    entries.removeAll(entry);
    if (entries.isEmpty())
        m_settings.remove(entriesToRemoveKey);
    else
        m_settings.setValue(entriesToRemoveKey, entries);
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

ProxyWish Settings::proxy() const
{
    ProxyWish wish{.host = m_settings.value(proxyHostKey).toString()};
    const int port = m_settings.value(proxyPortKey).toInt();
    if (port > 0 && port <= 65535)
        wish.port = static_cast<quint16>(port);
    const QString kept = m_settings.value(proxyKey).toString();
    for (const auto &[name, kind] : proxyKinds) {
        if (kept == name)
            wish.kind = kind;
    }
    if (!wish.isWhole())
        wish.kind = ProxyWish::Kind::System;
    return wish;
}

void Settings::setProxy(const ProxyWish &wish)
{
    for (const auto &[name, kind] : proxyKinds) {
        if (wish.kind == kind)
            m_settings.setValue(proxyKey, QString(name));
    }
    m_settings.setValue(proxyHostKey, wish.host); // kept beside another kind, too
    m_settings.setValue(proxyPortKey, wish.port);
}

int Settings::historyDays() const
{
    bool ok = false;
    const int days = m_settings.value(historyDaysKey).toInt(&ok);
    return ok && days > 0 ? days : usualHistoryDays;
}

void Settings::setHistoryDays(int days)
{
    m_settings.setValue(historyDaysKey, days);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QString Settings::windowPage() const
{
    return m_settings.value(pageKey).toString();
}

void Settings::setWindowPage(const QString &moduleId)
{
    setOrRemove(pageKey, moduleId);
}

OverviewStyle Settings::overviewStyle() const
{
    const QString kept = m_settings.value(overviewStyleKey).toString();
    for (const auto &[name, style] : overviewStyles) {
        if (kept == name)
            return style;
    }
    return OverviewStyle::Automatic;
}

void Settings::setOverviewStyle(OverviewStyle style)
{
    for (const auto &[name, each] : overviewStyles) {
        if (each == style)
            m_settings.setValue(overviewStyleKey, QString(name));
    }
}

Appearance Settings::appearance() const
{
    const QString kept = m_settings.value(appearanceKey).toString();
    for (const auto &[name, appearance] : appearances) {
        if (kept == name)
            return appearance;
    }
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    for (const auto &[name, each] : appearances) {
        if (each == appearance)
            m_settings.setValue(appearanceKey, QString(name));
    }
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    setOrRemove(languageKey, code);
}

bool Settings::closesToTray() const
{
    return m_settings.value(closesToTrayKey, true).toBool();
}

void Settings::setClosesToTray(bool closesToTray)
{
    m_settings.setValue(closesToTrayKey, closesToTray);
}

bool Settings::isTrayExplained() const
{
    return m_settings.value(trayExplainedKey, false).toBool();
}

void Settings::setTrayExplained()
{
    m_settings.setValue(trayExplainedKey, true);
}

QDateTime Settings::verboseLogUntil() const
{
    return momentFrom(m_settings.value(verboseUntilKey));
}

void Settings::setVerboseLogUntil(const QDateTime &until)
{
    setOrRemove(verboseUntilKey, until.toUTC().toString(Qt::ISODateWithMs)); // empty of an invalid one
}

QString Settings::seenVersion() const
{
    return m_settings.value(seenVersionKey).toString();
}

void Settings::setSeenVersion(const QString &version)
{
    m_settings.setValue(seenVersionKey, version);
}

bool Settings::showsTrayNumber() const
{
    return m_settings.value(trayNumberKey, false).toBool();
}

void Settings::setShowsTrayNumber(bool shows)
{
    m_settings.setValue(trayNumberKey, shows);
}

AlertWishes Settings::alertWishes() const
{
    AlertWishes wishes;
    const QStringList unwanted = m_settings.value(unwantedKey).toStringList();
    for (const auto &[name, kind] : alertKinds) {
        if (unwanted.contains(name))
            wishes.unwanted << kind;
    }
    wishes.hasQuietHours = m_settings.value(quietKey, wishes.hasQuietHours).toBool();
    wishes.quietFrom = timeFrom(m_settings.value(quietFromKey), wishes.quietFrom);
    wishes.quietTo = timeFrom(m_settings.value(quietToKey), wishes.quietTo);
    return wishes;
}

void Settings::setAlertWishes(const AlertWishes &wishes)
{
    QStringList unwanted;
    for (const auto &[name, kind] : alertKinds) {
        if (wishes.unwanted.contains(kind))
            unwanted << name;
    }
    m_settings.setValue(unwantedKey, unwanted);
    m_settings.setValue(quietKey, wishes.hasQuietHours);
    m_settings.setValue(quietFromKey, wishes.quietFrom.toString(u"HH:mm"_s));
    m_settings.setValue(quietToKey, wishes.quietTo.toString(u"HH:mm"_s));
}

Alerts::Told Settings::alertsTold() const
{
    Alerts::Told told;
    for (const QString &line : m_settings.value(toldKey).toStringList()) {
        const qsizetype gap = line.indexOf(u' ');
        if (const QDateTime at = momentFrom(line.left(gap)); gap > 0 && at.isValid())
            told.insert(line.mid(gap + 1), at);
    }
    return told;
}

void Settings::setAlertsTold(const Alerts::Told &told)
{
    QStringList lines;
    for (auto it = told.begin(); it != told.end(); ++it)
        lines << it.value().toUTC().toString(Qt::ISODate) + u' ' + it.key();
    m_settings.setValue(toldKey, lines);
}

bool Settings::sync()
{
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}
