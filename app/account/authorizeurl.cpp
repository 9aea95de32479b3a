#include "app/account/authorizeurl.h"

#include <QAbstractOAuthReplyHandler>
#include <QOAuth2AuthorizationCodeFlow>

using namespace Qt::StringLiterals;

namespace {

// Gives the flow the registered Reply URL as it is: QtNetworkAuth's own handlers rewrite it, and how
// depends on the Qt version (qt-notes.md §1.1). The redirect itself is received by RedirectReceiver.
class RegisteredReplyUrl : public QAbstractOAuthReplyHandler
{
public:
    explicit RegisteredReplyUrl(const QString &replyUrl) : m_replyUrl(replyUrl) {}
    QString callback() const override { return m_replyUrl; }
    void networkReplyFinished(QNetworkReply *) override {}

private:
    QString m_replyUrl;
};

} // namespace

QUrl authorizeUrl(const AuthorizeRequest &request)
{
    RegisteredReplyUrl handler(request.replyUrl);
    QOAuth2AuthorizationCodeFlow flow;
    flow.setReplyHandler(&handler);
    flow.setAuthorizationUrl(request.endPoint);
    flow.setAccessTokenUrl(request.endPoint); // never asked: the flow only refuses to begin without one
    flow.setClientIdentifier(request.clientId);
    flow.setState(request.state);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    flow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None); // no peer sends it; support is unknown
#endif
    flow.setModifyParametersFunction([&](QAbstractOAuth::Stage, QMultiMap<QString, QVariant> *parameters) {
        parameters->remove(u"scope"_s); // scopes are fixed when the application is registered
        // The flow leaves `+` and `&` in values as they are; encode each once, whole.
        for (const auto &[name, value] : {std::pair(u"client_id"_s, request.clientId),
                                          std::pair(u"redirect_uri"_s, request.replyUrl),
                                          std::pair(u"state"_s, request.state)}) {
            parameters->remove(name);
            parameters->insert(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    });
    QUrl result;
    QObject::connect(&flow, &QAbstractOAuth::authorizeWithBrowser, &flow,
                     [&result](const QUrl &url) { result = url; });
    flow.grant();
    return result;
}
