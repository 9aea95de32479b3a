#include "app/demo.h"

#include "app/demohistory.h"
#include "app/history/whenready.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

// What the simulator is told to expect, so that it need not be asked.
LinkValues sampleValues()
{
    return {.clientId = u"5d1c7a2e-93b4-4f0a-8c61-2f6be0d3a914"_s,
            .clientSecret = u"sample"_s,
            .subscriptionKey = u"0f4c9b7a36d2481e8a5533c0e1b7d962"_s,
            .replyUrl = u"http://localhost:17717/callback"_s};
}

// Beside this program where it is built, else where an installation puts it.
QString simulator()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(u"tepore-simulator"_s, {here, QDir(here).filePath(u"" TEPORE_SIMULATOR_DIR ""_s)});
}

} // namespace

Demo::Demo(const QString &house)
{
    const LinkValues values = sampleValues();
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_simulator.start(simulator(), {u"--while-stdin"_s, u"--auto-consent"_s,
                                    u"--house"_s, house,
                                    u"--echo-delay"_s, u"3"_s,              
                                    u"--client-id"_s, values.clientId,      
                                    u"--client-secret"_s, values.clientSecret,
                                    u"--subscription-key"_s, values.subscriptionKey,
                                    u"--reply-url"_s, values.replyUrl});
    while (m_profile.isValid() && !m_simulator.canReadLine() && m_simulator.waitForReadyRead(patienceMs)) { }
    const QByteArray line = m_simulator.readLine().trimmed();
    constexpr QByteArrayView said("listening on ");
    if (line.startsWith(said))
        m_address = QUrl(QString::fromLatin1(line.mid(said.size())));
}

Demo::~Demo()
{
    QThreadPool::globalInstance()->waitForDone(); // pasts being written into the profile
    m_simulator.closeWriteChannel(); // the simulator ends with its standard input
    m_simulator.waitForFinished(patienceMs);
}

TeporeOptions Demo::options() const
{
    return {.profile = m_profile.path(), .loginUrl = m_address, .apiUrl = m_address};
}

void Demo::linkItself(Tepore &tepore)
{
    // The browser leg: the consent page redirects, and the address it names is what a person would paste.
    connect(&tepore.link, &AccountLink::browserRequested, this, [this, &tepore](const QUrl &url) {
        auto *network = new QNetworkAccessManager(this);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = network->get(request);
        connect(reply, &QNetworkReply::finished, &tepore.link, [&tepore, reply, network] {
            tepore.link.paste(QString::fromUtf8(reply->rawHeader("Location")));
            network->deleteLater();
        });
    });
    connect(&tepore.household, &Household::statusRead, this, [this, &tepore](const QString &id) { giveAPast(tepore, id); });
    tepore.link.start(sampleValues(), true);
}

void Demo::giveAPast(Tepore &tepore, const QString &moduleId)
{
    const Thermostat *thermostat = tepore.household.thermostat(moduleId);
    const Home *home = tepore.household.homeOf(moduleId);
    if (m_havePast.contains(moduleId) || !thermostat || !thermostat->status || !home)
        return;
    m_havePast << moduleId;
    const QDateTime now = tepore.clock.now();
    for (const HistoryEvent &event : DemoHistory::events(moduleId, *thermostat->status, now))
        tepore.history.record(event);
    const QString path = m_profile.filePath(u"past-%1.csv"_s.arg(m_havePast.size()));
    QThreadPool::globalInstance()->start([this, &tepore, path, moduleId, now, status = *thermostat->status, zone = home->zone] {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(DemoHistory::readings(moduleId, status, now, zone)) < 0)
            return;
        file.close();
        QMetaObject::invokeMethod(this, [this, &tepore, path] {
            whenReady(tepore.history.importCsv(path), this, [path](const CsvOutcome &) { QFile::remove(path); });
        });
    });
}
