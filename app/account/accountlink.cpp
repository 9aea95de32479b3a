#include "app/account/accountlink.h"

#include "app/account/oautherror.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int portsTried = 10;

// 192 bits of the system's generator: QtNetworkAuth's own state is guessable on Qt 6.4 (CVE-2024-36048) and
// the same for every sign-in of an object.
QString freshState()
{
    std::array<quint32, 6> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

AccountLink::AccountLink(Session &session, TokenClient &tokenClient, SecretStore &store, Settings &settings,
                         const QUrl &loginBase, BuildUrl buildUrl, QObject *parent)
    : QObject(parent), m_session(session), m_tokenClient(tokenClient), m_settings(settings),
      m_loginBase(loginBase), m_buildUrl(std::move(buildUrl)), m_draft(store, settings)
{
    connect(&m_receiver, &RedirectReceiver::received, this, &AccountLink::redirected);
    m_tokenClient.setTokenUrl(kept().token);
}

EndPoints AccountLink::kept() const
{
    EndPoints result = EndPoints::under(m_loginBase);
    const QUrl authorize(m_settings.authorizeUrl());
    const QUrl token(m_settings.tokenUrl());
    // The file may have been changed, or the program been told of another host.
    if (EndPoints::isAt(m_loginBase, authorize) && EndPoints::isAt(m_loginBase, token)) {
        result.authorize = authorize;
        result.token = token;
    }
    return result;
}

void AccountLink::checkClientId(const QString &clientId)
{
    if (!LinkValues::looksLikeClientId(clientId) || clientId == m_checkedId)
        return;
    m_checkedId = clientId;
    m_tokenClient.describe(clientId, this, [this, clientId](const Result<EndPoints> &described) {
        const bool isKnown = described.ok();
        if (isKnown) {
            m_described = described.value();
            m_describedId = clientId;
        } else if (described.error().kind != Error::Kind::InvalidClient) {
            if (m_checkedId == clientId)
                m_checkedId.clear(); // another time perhaps
            return;
        }
        Q_EMIT clientIdChecked(clientId, isKnown);
    });
}

void AccountLink::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void AccountLink::start(const LinkValues &values, bool pasteOnly)
{
    if (m_state != State::Idle)
        finish(Error{.kind = Error::Kind::Cancelled});
    ++m_attempt;
    m_values = values;
    m_receiver.close();
    m_oauthState = freshState();
    const QUrl replyUrl(values.replyUrl);
    if (!pasteOnly && RedirectReceiver::canReceive(replyUrl)) {
        if (const Outcome listening = m_receiver.listen(replyUrl, m_oauthState); !listening) {
            setState(State::WaitingForBrowser);
            QTimer::singleShot(0, this, [this, listening, attempt = m_attempt] {
                if (attempt == m_attempt && m_state == State::WaitingForBrowser)
                    finish(listening);
            });
            return;
        }
    }
    // The account that is linked goes on with its own until this sign-in has succeeded.
    if (!m_settings.isLinked())
        m_settings.setClientId(values.clientId);
    m_settings.setReplyUrl(values.replyUrl);
    const EndPoints at = values.clientId == m_describedId           ? m_described
                         : values.clientId == m_settings.clientId() ? kept()
                                                                    : EndPoints::under(m_loginBase);
    m_endPoints = at;
    m_browserUrl = m_buildUrl(AuthorizeRequest{.endPoint = at.authorize,
                                               .clientId = values.clientId,
                                               .replyUrl = values.replyUrl,
                                               .state = m_oauthState});
    setState(State::WaitingForBrowser);
    Q_EMIT browserRequested(m_browserUrl);
}

QUrl AccountLink::onFreePort(QUrl replyUrl)
{
    const int taken = replyUrl.port();
    const int first = QUrl(Settings::localReplyUrl()).port();
    for (int port = first; port < first + portsTried; ++port) {
        replyUrl.setPort(port);
        if (RedirectReceiver probe; port != taken && probe.listen(replyUrl))
            return replyUrl;
    }
    return {};
}

void AccountLink::openAgain()
{
    if (m_state == State::WaitingForBrowser)
        Q_EMIT browserRequested(m_browserUrl);
}

void AccountLink::paste(const QString &text)
{
    if (m_state != State::WaitingForBrowser)
        return;
    const Result<Redirect> redirect = redirectFromPasted(text);
    if (!redirect) {
        Q_EMIT answerIgnored(redirect.error());
        return;
    }
    Redirect pasted = redirect.value();
    if (pasted.state.isEmpty() && !text.contains("://"_L1))
        pasted.state = m_oauthState; // the person copied the code alone: there is nothing to compare
    redirected(pasted);
}

void AccountLink::cancel()
{
    if (m_state == State::WaitingForBrowser || m_state == State::Exchanging)
        finish(Error{.kind = Error::Kind::Cancelled});
}

void AccountLink::redirected(const Redirect &redirect)
{
    if (m_state != State::WaitingForBrowser)
        return;
    if (!redirect.answers(m_oauthState))
        Q_EMIT answerIgnored(Error{.kind = Error::Kind::StateMismatch});
    else if (!redirect.error.isEmpty())
        finish(oauthError(redirect.error, redirect.errorDescription, 0));
    else
        exchange(redirect.code);
}

void AccountLink::exchange(const QString &code)
{
    setState(State::Exchanging);
    const ClientIdentity client{.clientId = m_values.clientId, .clientSecret = m_values.clientSecret};
    const auto answered = [this, client, attempt = m_attempt](const Result<Tokens> &tokens) {
        if (attempt != m_attempt || m_state != State::Exchanging)
            return;
        if (!tokens) {
            finish(tokens.error());
            return;
        }
        if (tokens.value().refreshToken.isEmpty()) {
            finish(Error{.kind = Error::Kind::BadAnswer, .detail = u"no refresh_token"_s});
            return;
        }
        setState(State::Storing);
        m_session.adopt(client, m_values.subscriptionKey.toUtf8(), tokens.value(), this,
                        [this, attempt](const Outcome &outcome) {
                            if (attempt == m_attempt && m_state == State::Storing)
                                finish(outcome);
                        });
    };
    m_tokenClient.exchange(client, code, m_endPoints.token, this, answered);
}

// Once per linking, and nothing waits for it. Whoever signs in again was not asked for the ID: then the vendor is asked
// where the keys are, too.
void AccountLink::fetchKeys()
{
    const auto fetch = [this, attempt = m_attempt](const QUrl &url) {
        m_tokenClient.fetchKeys(url, this, [this, attempt](const QByteArray &keys) {
            if (attempt != m_attempt || !m_settings.isLinked())
                return;
            m_settings.setIdKeys(keys);
            m_session.checkIdToken();
        });
    };
    if (m_endPoints.keys.isValid()) {
        fetch(m_endPoints.keys);
        return;
    }
    m_tokenClient.describe(m_values.clientId, this, [this, attempt = m_attempt, fetch](const Result<EndPoints> &described) {
        if (attempt == m_attempt && described.ok() && described.value().keys.isValid())
            fetch(described.value().keys);
    });
}

void AccountLink::finish(const Outcome &outcome)
{
    m_browserUrl.clear();
    m_oauthState.clear();
    m_values.clientSecret.clear();
    m_values.subscriptionKey.clear();
    if (outcome) {
        m_draft.forget();
        const bool known = m_endPoints == EndPoints::under(m_loginBase);
        m_settings.setAuthorizeUrl(known ? QString() : m_endPoints.authorize.toString());
        m_settings.setTokenUrl(known ? QString() : m_endPoints.token.toString());
        m_settings.setIdKeys({});
        m_settings.sync();
        m_session.checkIdToken();
        fetchKeys();
    }
    m_tokenClient.setTokenUrl(kept().token);
    setState(State::Idle);
    // The browser may still be reading its page.
    QTimer::singleShot(3000, this, [this, attempt = m_attempt] {
        if (attempt == m_attempt)
            m_receiver.close();
    });
    const int attempt = m_attempt;
    Q_EMIT finished(outcome);
    if (attempt == m_attempt)
        m_receiver.conclude({}); // unless whoever heard it has said more
}
