#include "app/demo.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace {

SimulatorOptions demoOptions()
{
    SimulatorOptions options;
    options.autoConsent = true;
    options.echoDelaySeconds = 3;
    return options;
}

} // namespace

Demo::Demo() : m_cloud(demoOptions())
{
    m_isReady = m_profile.isValid() && m_cloud.listen();
}

TeporeOptions Demo::options() const
{
    return {.profile = m_profile.path(), .loginUrl = m_cloud.address(), .apiUrl = m_cloud.address()};
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
    const SimulatorOptions &cloud = m_cloud.options();
    tepore.link.start({.clientId = cloud.clientId,
                       .clientSecret = cloud.clientSecret,
                       .subscriptionKey = cloud.subscriptionKey,
                       .replyUrl = cloud.replyUrls.first()},
                      true);
}
