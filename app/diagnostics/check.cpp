#include "app/diagnostics/check.h"

#include "app/history/whenready.h"
#include "app/proxychoice.h"

#include <QHostInfo>
#include <QPromise>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestStep = 15s;
constexpr int answerWithinMs = 10'000;
constexpr qint64 tolerableSeconds = 5 * 60; // as in http.cpp
constexpr qint64 littleSpace = 100;         // MB

Check::Result bad(Error::Kind kind, const QString &detail = {})
{
    return {.state = Check::State::Bad, .error = Error{.kind = kind, .detail = detail}};
}

// In another thread: whether a file can be written and read back there, and how many MB are left.
std::pair<bool, qint64> tryDisk(const QString &folder)
{
    const QByteArray content(4096, 'x');
    QTemporaryFile file(folder + "/check-XXXXXX"_L1);
    const bool works = file.open() && file.write(content) == content.size() && file.flush() && file.seek(0) && file.readAll() == content;
    return {works, QStorageInfo(folder).bytesAvailable() / (1024 * 1024)};
}

} // namespace

Check::Check(const Subjects &subjects, QObject *parent) : QObject(parent), m_of(subjects) {}

void Check::start()
{
    m_results.clear();
    m_serverTime = {};
    m_run = std::make_unique<QObject>();
    next();
}

void Check::cancel()
{
    if (!m_run)
        return;
    m_run.reset();
    Q_EMIT ended();
}

void Check::next()
{
    if (m_results.size() == size_t(steps)) {
        m_run.reset();
        Q_EMIT ended();
        return;
    }
    const auto step = static_cast<Step>(m_results.size());
    Q_EMIT begun(step);
    const auto isOver = std::make_shared<bool>(false); // what comes after its time is not wanted
    const Done done = [this, step, isOver, run = QPointer<QObject>(m_run.get())](const Result &result) {
        if (!run || std::exchange(*isOver, true))
            return;
        m_results.emplace_back(step, result);
        Q_EMIT stepEnded(step, result);
        if (m_run)
            QMetaObject::invokeMethod(m_run.get(), [this] { next(); }, Qt::QueuedConnection);
    };
    const auto late = step == Step::Keychain ? Error::Kind::KeychainUnavailable : Error::Kind::Timeout; // of whom it is
    QTimer::singleShot(longestStep, m_run.get(), [done, late] { done(bad(late)); });
    take(step, done);
}

void Check::take(Step step, const Done &done)
{
    const auto later = [this, done](const Result &result) {
        QMetaObject::invokeMethod(m_run.get(), [done, result] { done(result); }, Qt::QueuedConnection);
    };
    switch (step) {
    case Step::Internet:
        lookForInternet(done);
        break;
    case Step::SignInServer:
        ask(m_of.loginUrl, done, true);
        break;
    case Step::ComputerClock:
        later(clock());
        break;
    case Step::ApiServer:
        ask(m_of.apiUrl, done, false);
        break;
    case Step::Keychain:
        lookAtKeychain(done);
        break;
    case Step::Disk:
        lookAtDisk(done);
        break;
    case Step::Quota:
        later(quota());
        break;
    case Step::Account:
        later(account());
        break;
    case Step::IdToken:
        later(idToken());
    }
}

// Whether the name of Legrand's server can be found; behind a proxy it need not be, and behind one that a person chose it
// is not asked for here: it may be chosen so that nobody hears of it.
void Check::lookForInternet(const Done &done)
{
    m_of.queue.reachability().watch();
    const ProxyWish::Kind proxy = m_of.settings.proxy().kind;
    if ((proxy == ProxyWish::Kind::Http || proxy == ProxyWish::Kind::Socks5) && !isThisComputer(m_of.loginUrl.host())) {
        QMetaObject::invokeMethod(m_run.get(), [done] { done({}); }, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(m_of.loginUrl.host(), m_run.get(), [this, done](const QHostInfo &info) {
        if (info.error() == QHostInfo::NoError)
            done({.state = State::Good});
        else
            done({.state = m_of.queue.reachability().isLost() ? State::Bad : State::Notice,
                  .error = Error{.kind = Error::Kind::Offline, .detail = info.errorString()}});
    });
}

// The bare address: no path of the API, no key, and so none of the day's requests.
void Check::ask(const QUrl &url, const Done &done, bool tellsTime)
{
    QUrl bare = url;
    bare.setPath(u"/"_s);
    m_of.http.send({.url = bare, .timeoutMs = answerWithinMs}, m_run.get(), [this, done, tellsTime](const HttpAnswer &answer) {
        if (answer.failure) {
            done({.state = State::Bad, .error = m_of.queue.reachability().explained(*answer.failure)});
            return;
        }
        if (tellsTime) {
            m_serverTime = answer.date;
            m_serverTimeCame = m_of.clock.now();
        }
        if (answer.status >= 500)
            done({.state = State::Bad, .error = Error{.kind = Error::Kind::ServerFault, .status = answer.status}});
        else
            done({.state = State::Good});
    });
}

Check::Result Check::clock() const
{
    if (!m_serverTime.isValid())
        return {};
    const qint64 ahead = m_serverTime.secsTo(m_serverTimeCame);
    if (qAbs(ahead) <= tolerableSeconds)
        return {.state = State::Good, .number = ahead};
    Result result = bad(Error::Kind::ClockWrong);
    result.error->clockAhead = std::chrono::seconds(ahead);
    result.number = ahead;
    return result;
}

void Check::lookAtKeychain(const Done &done)
{
    m_of.secrets.needsPerson(m_run.get(), [this, done](bool asks) {
        if (asks || !m_of.settings.isLinked()) { // nothing is to be found there yet
            done(asks ? Result{.state = State::Notice, .error = Error{.kind = Error::Kind::KeychainLocked}}
                      : Result{.state = State::Good});
            return;
        }
        m_of.secrets.read(m_of.settings.accountKey(), m_run.get(), [done](const ::Result<std::optional<QByteArray>> &entry) {
            if (!entry)
                done({.state = State::Bad, .error = entry.error()});
            else
                done(entry.value() ? Result{.state = State::Good} : bad(Error::Kind::KeychainLocked));
        });
    });
}

void Check::lookAtDisk(const Done &done)
{
    auto promise = std::make_shared<QPromise<std::pair<bool, qint64>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, folder = m_of.profile] {
        promise->addResult(tryDisk(folder));
        promise->finish();
    });
    whenReady(promise->future(), m_run.get(), [this, done](const std::pair<bool, qint64> &disk) {
        const QString problem = m_of.history.problem().isEmpty() ? m_of.queue.ledgerProblem() : m_of.history.problem();
        const bool isBad = !disk.first || !problem.isEmpty();
        done({.state = isBad ? State::Bad : disk.second < littleSpace ? State::Notice : State::Good, .number = disk.second});
    });
}

Check::Result Check::quota() const
{
    const QDateTime now = m_of.clock.now();
    const CallBudget &budget = m_of.queue.budget();
    Result result{.state = State::Good, .error = budget.refusal(now), .number = std::max(0, budget.left(now))};
    if (budget.isPaused(now))
        result.until = budget.pausedUntil();
    if (result.error)
        result.state = State::Bad;
    else if (result.number <= CallBudget::reserve)
        result.state = State::Notice;
    return result;
}

Check::Result Check::account() const
{
    switch (m_of.session.state()) {
    case Session::State::Linked:
        return {.state = State::Good, .until = m_of.session.accessTokenExpires()};
    case Session::State::NotLinked:
        return {.state = State::Notice};
    case Session::State::Opening:
        return bad(Error::Kind::KeychainUnavailable);
    case Session::State::KeychainClosed:
    case Session::State::SignInNeeded:
        break;
    }
    return {.state = State::Bad, .error = m_of.session.problem()};
}

Check::Result Check::idToken() const
{
    if (!m_of.session.idToken())
        return {};
    const IdToken::Signature signature = m_of.session.idToken()->signature;
    return {.state = signature == IdToken::Signature::Wrong ? State::Notice : State::Good,
            .number = static_cast<qint64>(signature),
            .until = m_of.session.idToken()->until};
}
