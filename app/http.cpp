#include "app/http.h"

#include "app/httpdate.h"
#include "app/logging.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

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

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

// The system's proxy for the internet; none for this computer, where the sample data's homes are.
class ProxyChoice : public QNetworkProxyFactory
{
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isThisComputer(query.peerHostName()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)}
                                                    : systemProxyForQuery(query);
    }
};

// What happened to one request while it was under way.
struct Course
{
    bool isRead = false; // nothing is changed by carrying it out, even twice
    bool sent = false;   // or may have been
    bool outOfTime = false;
    bool tooLarge = false;
    QList<QSslError> tlsErrors;
};

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
    if (error == QNetworkReply::ContentReSendError)
        return status >= 300 && status <= 399;
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied;
}

// The way to the internet is not there.
bool isNoInternet(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

// The system's own words for a network or host that cannot be reached, of which QNetworkReply keeps the text
// alone. They may also come in the middle of an exchange.
bool isNetworkFault(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::TemporaryNetworkFailureError ||
           error == QNetworkReply::NetworkSessionFailedError;
}

Error::Kind kindOf(QNetworkReply::NetworkError error, const Course &course)
{
    if (course.tooLarge)
        return Error::Kind::BadAnswer;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return isAboutTime(course.tlsErrors) ? Error::Kind::ClockWrong : Error::Kind::Tls;
    if (error == QNetworkReply::ConnectionRefusedError)
        return Error::Kind::NoService;
    if (!course.sent || isNoInternet(error) || (course.isRead && isNetworkFault(error)))
        return Error::Kind::Offline;
    return course.outOfTime ? Error::Kind::Timeout : Error::Kind::ConnectionLost;
}

QString detailOf(const QNetworkReply &reply, const Course &course)
{
    if (course.outOfTime)
        return u"no complete answer in time"_s;
    if (course.tooLarge)
        return u"the answer is larger than %1 bytes"_s.arg(Http::largestBody);
    if (reply.error() == QNetworkReply::ContentReSendError)
        return u"the connection ended before the answer"_s;
    return course.tlsErrors.isEmpty() ? reply.errorString() : course.tlsErrors.first().errorString();
}

HttpAnswer answerOf(QNetworkReply &reply, Course course)
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
        m_manager->setProxyFactory(new ProxyChoice);
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
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply, course](const QList<QSslError> &errors) {
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
                HttpAnswer answer = answerOf(*reply, *course);
                noteDate(reply->rawHeader("Date"));
                if (answer.failure && answer.failure->kind == Error::Kind::ClockWrong) {
                    const auto atLeast = clockAhead(course->tlsErrors);
                    answer.failure->clockAhead = m_clockAhead ? m_clockAhead : atLeast;
                }
                qCInfo(logHttp).noquote() << verb << reply->url().path() << answer.status
                                          << (answer.failure ? answer.failure->detail : QString());
                done(answer);
            });
}
