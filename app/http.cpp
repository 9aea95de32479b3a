#include "app/http.h"

#include "app/httpdate.h"
#include "app/logging.h"
#include "app/proxychoice.h"
#include "app/proxyquestion.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What happened to one request while it was under way.
struct Http::Course
{
    bool isRead = false; // nothing is changed by carrying it out, even twice
    bool sent = false;   // or may have been
    bool outOfTime = false;
    bool tooLarge = false;
    bool throughProxy = false; // or on its way to one
    bool isConnecting = false; // a new connection, not yet secured
    bool proxyWantsSignIn = false;
    QList<QSslError> tlsErrors;
};

namespace {

// A body that can be read once. QNetworkAccessManager silently sends a request again, POSTs included, when
// the connection breaks before an answer (seen on Qt 6.4.2); it cannot if the body cannot be rewound.
// GETs carry an empty one for the same reason: every attempt costs one of the day's calls.
class OneShotBody : public QIODevice
{
public:
    OneShotBody(const QByteArray &bytes, QObject *parent) : QIODevice(parent), m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = qMin(most, m_bytes.size() - m_read);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

constexpr auto connectingTakes = 300ms; // usually
constexpr auto signInTakes = 5s;        // to a proxy, where nobody is asked: three round trips, and a ticket to be had
constexpr qint64 tolerableSeconds = 5 * 60; // between the clocks of two computers

// What keeps the certificate from being believed is the date alone: then the clock is wrong, or nobody has renewed it.
bool isAboutTime(const QList<QSslError> &errors)
{
    return !errors.isEmpty() && std::all_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
    });
}

// No server shows a certificate before it is valid. One that has ended proves nothing by itself.
std::optional<std::chrono::seconds> clockAhead(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::CertificateNotYetValid)
            return std::chrono::seconds(error.certificate().effectiveDate().secsTo(QDateTime::currentDateTimeUtc()));
    }
    return {};
}

// QNetworkReply calls a status from 400 on an error. 307 and 308 ask for the body again, which a OneShotBody
// refuses; they are answers all the same.
bool isWholeAnswer(int status, QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return status > 0; // the server's own: of a proxy's, QNetworkReply keeps no status
    if (error == QNetworkReply::ContentReSendError)
        return status >= 300 && status <= 399;
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied;
}

// The system's own words for a network or host that cannot be reached, of which QNetworkReply keeps the text
// alone. They may also come in the middle of an exchange.
bool isNetworkFault(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::TemporaryNetworkFailureError ||
           error == QNetworkReply::NetworkSessionFailedError;
}

Error::Kind kindOf(QNetworkReply::NetworkError error, const Http::Course &course)
{
    if (course.tooLarge)
        return Error::Kind::BadAnswer;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return isAboutTime(course.tlsErrors) ? Error::Kind::ClockWrong : Error::Kind::Tls;
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return Error::Kind::ProxySignIn;
    // Qt 6.8 tells a proxy that is not there as such, also of requests that have not begun to connect. Qt 6.4 tells few of
    // a proxy's failures: its name that is not known looks like the server's, one that denies like an unknown error, one
    // that is silent like a slow answer.
    const bool isNoProxy =
        error == QNetworkReply::ProxyNotFoundError || error == QNetworkReply::ProxyConnectionRefusedError;
    if (isNoProxy || (course.throughProxy && course.isConnecting))
        return course.proxyWantsSignIn ? Error::Kind::ProxySignIn : Error::Kind::ProxyFailed;
    if (error == QNetworkReply::ConnectionRefusedError)
        return Error::Kind::NoService;
    if (!course.sent || error == QNetworkReply::HostNotFoundError || (course.isRead && isNetworkFault(error)))
        return course.throughProxy ? Error::Kind::ProxyFailed : Error::Kind::Offline;
    return course.outOfTime ? Error::Kind::Timeout : Error::Kind::ConnectionLost;
}

QString detailOf(const QNetworkReply &reply, const Http::Course &course)
{
    if (course.outOfTime)
        return u"no complete answer in time"_s;
    if (course.tooLarge)
        return u"the answer is larger than %1 bytes"_s.arg(Http::largestBody);
    if (reply.error() == QNetworkReply::ContentReSendError)
        return u"the connection ended before the answer"_s;
    return course.tlsErrors.isEmpty() ? reply.errorString() : course.tlsErrors.first().errorString();
}

HttpAnswer answerOf(QNetworkReply &reply, Http::Course course)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    course.tooLarge = course.tooLarge || reply.bytesAvailable() > Http::largestBody;
    if (!course.tooLarge && isWholeAnswer(status, reply.error())) {
        return HttpAnswer{.status = status,
                          .body = reply.isOpen() ? reply.readAll() : QByteArray(),
                          .retryAfter = reply.rawHeader("Retry-After"),
                          .date = httpDate(reply.rawHeader("Date"))};
    }
    return HttpAnswer{.failure =
                          Error{.kind = kindOf(reply.error(), course), .detail = detailOf(reply, course)}};
}

// Null where nothing is to be asked: the system may know a user of that proxy.
ProxyQuestion *questionFor(const QNetworkReply &reply, const ProxyChoice &choice, QObject *parent)
{
    const QNetworkProxy proxy = choice.lastFor(reply.url().host());
    const bool isAsked = proxy.type() == QNetworkProxy::HttpProxy && proxy.user().isEmpty();
    return isAsked ? new ProxyQuestion(proxy, reply.url(), parent) : nullptr;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setHeader(QNetworkRequest::UserAgentHeader, u"Tepore/" TEPORE_VERSION ""_s);
    result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // Over HTTP/2, Qt 6.4 does not notice that a connection is lost: the answer would be late, and the wrong one.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return result;
}

} // namespace

Http::Http(QObject *parent) : QObject(parent) {}

Http::~Http() = default;

QNetworkAccessManager &Http::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_proxyChoice = new ProxyChoice([this] { return m_proxy ? m_proxy() : ProxyWish(); });
        m_manager->setProxyFactory(m_proxyChoice);
    }
    return *m_manager;
}

bool Http::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && isThisComputer(url.host());
}

void Http::noteDate(const QByteArray &header)
{
    const QDateTime told = httpDate(header);
    if (!told.isValid())
        return;
    const qint64 ahead = told.secsTo(QDateTime::currentDateTimeUtc());
    m_clockAhead = qAbs(ahead) > tolerableSeconds ? std::optional(std::chrono::seconds(ahead)) : std::nullopt;
}

void Http::send(const HttpRequest &request, QObject *context, std::function<void(const HttpAnswer &)> done)
{
    if (!isAllowed(request.url)) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                HttpAnswer answer;
                answer.failure =
                    Error{.kind = Error::Kind::UrlRefused, .detail = u"neither https nor loopback"_s};
                done(answer);
            },
            Qt::QueuedConnection);
        return;
    }
    auto *body = new OneShotBody(request.body, nullptr);
    QNetworkReply *reply = manager().sendCustomRequest(networkRequest(request), request.verb, body);
    body->setParent(reply);

    auto course = std::make_shared<Course>();
    course->isRead = request.verb == "GET";
    course->sent = request.body.isEmpty(); // Qt 6.4 says requestSent() of requests with a body only
    connect(reply, &QNetworkReply::requestSent, reply, [course] { course->sent = true; });
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this, reply, course] {
        course->isConnecting = true;
        QTimer::singleShot(connectingTakes, reply, [this, reply, course] { askProxy(reply, course); });
    });
    connect(reply, &QNetworkReply::encrypted, reply, [course] { course->isConnecting = false; });
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply, course](const QList<QSslError> &errors) {
        course->isConnecting = false;
        course->tlsErrors = errors;
        m_tlsErrors = errors;
        m_tlsHost = reply->url().authority();
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, course](qint64 received) {
        if (received > largestBody) {
            course->tooLarge = true;
            reply->abort();
        }
    });
    QTimer::singleShot(request.timeoutMs, reply, [reply, course] {
        course->outOfTime = true;
        reply->abort();
    });
    connect(context, &QObject::destroyed, reply, [reply] { reply->abort(); });
    connect(reply, &QNetworkReply::finished, reply, [reply] { reply->deleteLater(); });
    connect(reply, &QNetworkReply::finished, context,
            [this, reply, course, done = std::move(done), verb = request.verb, guard = QPointer<QObject>(context)] {
                if (!guard)
                    return; // it is being destroyed, and ended this request
                if (reply->error() == QNetworkReply::SslHandshakeFailedError && course->tlsErrors.isEmpty() &&
                    reply->url().authority() == m_tlsHost)
                    course->tlsErrors = m_tlsErrors;
                course->throughProxy = m_proxyChoice->lastFor(reply->url().host()).type() != QNetworkProxy::NoProxy;
                HttpAnswer answer = answerOf(*reply, *course);
                noteDate(reply->rawHeader("Date"));
                if (answer.failure && answer.failure->kind == Error::Kind::ClockWrong) {
                    const auto atLeast = clockAhead(course->tlsErrors);
                    answer.failure->clockAhead = m_clockAhead ? m_clockAhead : atLeast;
                }
                qCInfo(logHttp).noquote() << verb << reply->url().path() << answer.status
                                          << (answer.failure ? answer.failure->detail : QString());
                ProxyQuestion *question = nullptr;
                if (answer.failure && answer.failure->kind == Error::Kind::ProxyFailed && !course->outOfTime)
                    question = questionFor(*reply, *m_proxyChoice, this);
                if (!question) {
                    done(answer);
                    return;
                }
                connect(question, &ProxyQuestion::answered, guard, [answer, done](bool wantsSignIn) mutable {
                    if (wantsSignIn)
                        answer.failure->kind = Error::Kind::ProxySignIn;
                    done(answer);
                });
            });
}

// Without a user, Qt signs in only where the computer itself is known to the proxy: in some seconds or not at all.
void Http::askProxy(QNetworkReply *reply, const std::shared_ptr<Course> &course)
{
    ProxyQuestion *question = course->isConnecting ? questionFor(*reply, *m_proxyChoice, this) : nullptr;
    if (!question)
        return;
    connect(question, &ProxyQuestion::answered, reply, [reply, course](bool wantsSignIn) {
        if (!wantsSignIn)
            return;
        QTimer::singleShot(signInTakes, reply, [reply, course] {
            course->proxyWantsSignIn = course->isConnecting;
            if (course->isConnecting)
                reply->abort();
        });
    });
}
