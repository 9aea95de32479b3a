#include "app/terminal/errandrunner.h"

#include "app/history/whenready.h"
#include "app/household/commandrules.h"
#include "app/household/readback.h"

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 90s; // the second reading back comes after 60
constexpr std::chrono::seconds recent = 5min;       // heating or cooling, and what a new set point goes on from

} // namespace

ErrandRunner::ErrandRunner(Tepore &tepore, const Errand &errand, QObject *parent)
    : QObject(parent), m_tepore(tepore), m_errand(errand)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ErrandRunner::late);
    connect(&m_tepore.clock, &Clock::jumped, this, [this](std::chrono::milliseconds setBy) {
        m_deadline = m_deadline.addMSecs(setBy.count());
        if (m_timer.isActive() && m_tepore.clock.now() >= m_deadline)
            late();
    });
}

void ErrandRunner::start()
{
    if (m_errand.kind == Errand::Kind::Export) {
        exportReadings(); // a year takes a second, and a slow disk what it takes
        return;
    }
    if (m_errand.kind == Errand::Kind::Check) {
        check(); // each of its steps ends by itself
        return;
    }
    m_deadline = m_tepore.clock.now() + patience;
    m_timer.start(patience);
    connect(&m_tepore.session, &Session::stateChanged, this, &ErrandRunner::sessionChanged);
    sessionChanged();
}

// What is not linked, or locked, is told at once; a keyring that is being asked is waited for.
void ErrandRunner::sessionChanged()
{
    if (m_hasBegun || m_tepore.session.state() == Session::State::Opening)
        return;
    if (m_tepore.session.state() == Session::State::Linked)
        begin();
    else
        end({.error = m_tepore.session.problem().value_or(Error{.kind = Error::Kind::SignInNeeded})});
}

void ErrandRunner::begin()
{
    m_hasBegun = true;
    connect(&m_tepore.queue, &CallQueue::answered, this, &ErrandRunner::answered);
    if (m_errand.kind == Errand::Kind::Set)
        setUpToDate();
    else
        refresh();
}

// A season may have passed since somebody last looked: what is sent depends on what the thermostat reports. And another
// command line may have set it this moment, which only a reading can tell.
void ErrandRunner::setUpToDate()
{
    const QString id = m_errand.moduleIds.value(0);
    const Thermostat *thermostat = m_tepore.household.thermostat(id);
    const bool isRecent = thermostat && thermostat->readAt.isValid() &&
                          qAbs(thermostat->readAt.secsTo(m_tepore.clock.now())) <= recent.count();
    const bool goesOn = m_errand.mode == Mode::Manual && !m_errand.setPoint;
    const QDateTime shows = readBacks(m_tepore.ledger, m_tepore.household, m_tepore.clock.now()).value(id);
    const bool isSetUnread = thermostat && goesOn && !isNews(thermostat->command) && shows.isValid();
    if (isSetUnread) {
        m_awaited << id;
        m_tepore.reader.wantReading(id, shows);
    } else if (thermostat && !isRecent && m_tepore.reader.read(id) + m_tepore.reader.isBeingRead(id) > 0) {
        m_awaited << id;
    } else {
        set();
    }
}

void ErrandRunner::set()
{
    const QString id = m_errand.moduleIds.value(0);
    CommandDesk &desk = m_tepore.desk;
    const Thermostat *thermostat = m_tepore.household.thermostat(id);
    const bool isWhole = m_errand.mode != Mode::Manual || m_errand.setPoint || m_errand.steps != 0 ||
                         m_errand.end.kind != ManualEnd::Kind::Kept;
    if (!thermostat || !isWhole) {
        end({.error = Error{.kind = Error::Kind::NotFound}});
        return;
    }
    const std::optional<PendingCommand> before = thermostat->command;
    switch (m_errand.mode) {
    case Mode::Manual:
        if (!m_errand.setPoint && !shownTarget(*thermostat)) {
            end({.error = Error{.kind = Error::Kind::NotAcceptable}});
            return;
        }
        if (m_errand.steps != 0)
            desk.step(id, m_errand.steps, m_errand.unit);
        else if (!m_errand.setPoint)
            desk.manual(id, *shownTarget(*thermostat), m_errand.end);
        else
            desk.manual(id, *m_errand.setPoint, m_errand.end);
        break;
    case Mode::Automatic:
        desk.automatic(id, m_errand.program);
        break;
    case Mode::Boost:
        desk.boost(id, m_errand.boostMinutes);
        break;
    case Mode::Off:
        desk.off(id, CommandDesk::Grace::None);
        break;
    case Mode::Protection:
        desk.protection(id, CommandDesk::Grace::None);
        break;
    case Mode::Unknown:
        end({.error = Error{.kind = Error::Kind::BadRequest}});
        return;
    }
    // What became of another wish, long ago, may still be told.
    const bool isOld = before && thermostat->command == before &&
                       (before->stage == Stage::Refused || before->stage == Stage::NotKept);
    if (!thermostat->command || isOld) { // it is so already, and nothing goes out
        const std::optional<Command> present =
            presentSetting(*thermostat, std::nullopt, m_tepore.household.homeOf(id)->zone, m_tepore.clock.now());
        end({.command = PendingCommand{.stage = Stage::Confirmed,
                                       .wish = present.value_or(Command()),
                                       .since = thermostat->readAt}});
        return;
    }
    connect(&m_tepore.household, &Household::thermostatChanged, this, &ErrandRunner::lookAtCommand);
    lookAtCommand(id);
}

void ErrandRunner::lookAtCommand(const QString &moduleId)
{
    if (moduleId != m_errand.moduleIds.first() || m_isOver)
        return;
    const Thermostat *thermostat = m_tepore.household.thermostat(moduleId);
    const std::optional<PendingCommand> command = thermostat ? thermostat->command : std::nullopt;
    const bool wasSent = m_command && m_command->stage != Stage::Armed && m_command->stage != Stage::Retrying;
    if (command && command->stage == Stage::Armed && wasSent)
        return; // a newer gesture, which may yet be taken back
    const bool isAnother = command && m_command && !sameGoal(command->wish, m_command->wish) &&
                           command->stage <= Stage::Sending;
    const bool isSentAnew = command && command->stage == Stage::Sending && wasSent && m_command->stage != Stage::Sending;
    if (!command || isAnother || isSentAnew) {
        end({.command = std::nullopt});
        return;
    }
    const bool isNew = !m_command || command->stage != m_command->stage || command->readBackOnce != m_command->readBackOnce;
    m_command = command;
    ErrandNews news{.command = command};
    switch (command->stage) {
    case Stage::Armed:
    case Stage::Sending:
    case Stage::Retrying:
        break;
    case Stage::Accepted:
        news.isEnd = !m_errand.waits;
        break;
    case Stage::Unconfirmed: // the answer was lost, and reading back will tell; or nothing will
        news.isEnd = !m_errand.waits || !command->error;
        break;
    case Stage::Confirmed:
    case Stage::NotKept:
    case Stage::Refused:
        news.isEnd = true;
    }
    if (news.isEnd)
        end(news);
    else if (isNew)
        tell(news);
}

void ErrandRunner::refresh()
{
    const bool isFound = m_tepore.household.discoveredAt().isValid() && !m_tepore.household.moduleIds().isEmpty();
    if (isFound) {
        readAll();
        return;
    }
    connect(&m_tepore.reader, &HouseholdReader::planChanged, this, [this] {
        if (m_isOver || m_tepore.reader.isDiscovering() || !m_awaited.isEmpty())
            return;
        m_tepore.reader.disconnect(this);
        m_reading.calls += m_tepore.reader.discoveryUsed();
        if (m_tepore.household.moduleIds().isEmpty())
            end({.error = m_tepore.household.trouble().value_or(Error{.kind = Error::Kind::NotFound}), .calls = m_reading.calls});
        else
            readAll();
    });
    m_tepore.reader.discover(CallBudget::Purpose::Person);
}

void ErrandRunner::readAll()
{
    const QStringList ids = m_errand.moduleIds.isEmpty() ? m_tepore.household.moduleIds() : m_errand.moduleIds;
    for (const QString &id : ids) {
        const int calls = m_tepore.reader.read(id);
        m_reading.calls += calls;
        if (calls > 0 || m_tepore.reader.isBeingRead(id))
            m_awaited << id;
    }
    if (m_awaited.isEmpty())
        end(m_reading);
}

void ErrandRunner::answered(const CallTag &tag, const std::optional<Error> &error)
{
    if (tag.kind != QLatin1StringView("status") || !m_awaited.contains(tag.moduleId))
        return;
    if (error)
        m_reading.failures.insert(tag.moduleId, *error);
    // The household learns of it within this turn of the event loop.
    QMetaObject::invokeMethod(
        this,
        [this, id = tag.moduleId] {
            m_awaited.remove(id);
            if (!m_awaited.isEmpty() || m_isOver)
                return;
            if (m_errand.kind == Errand::Kind::Refresh)
                end(m_reading);
            else if (m_reading.failures.isEmpty())
                set();
            else
                end({.error = *m_reading.failures.cbegin()}); // nothing was sent
        },
        Qt::QueuedConnection);
}

void ErrandRunner::exportReadings()
{
    whenReady(m_tepore.history.exportCsv(m_errand.what), this, [this](const CsvOutcome &outcome) { end({.outcome = outcome}); });
}

void ErrandRunner::check()
{
    m_hasBegun = true;
    connect(&m_tepore.check, &Check::stepEnded, this,
            [this](Check::Step step, const Check::Result &result) { tell({.found = ErrandNews::Finding{step, result}}); });
    connect(&m_tepore.check, &Check::ended, this, [this] { end({}); });
    m_tepore.check.start();
}

void ErrandRunner::hurry()
{
    m_errand.waits = false;
    if (m_errand.kind == Errand::Kind::Check)
        m_tepore.check.cancel();
    else if (!m_hasBegun && m_errand.kind != Errand::Kind::Export)
        end({.error = Error{.kind = Error::Kind::Cancelled}}); // nothing has been asked of the cloud
    else if (m_command)
        lookAtCommand(m_errand.moduleIds.first());
    else if (!m_awaited.isEmpty())
        giveUp(Error::Kind::Cancelled);
}

void ErrandRunner::late()
{
    if (!m_hasBegun) {
        end({.error = Error{.kind = Error::Kind::KeychainUnavailable}});
    } else if (m_errand.kind == Errand::Kind::Set && m_awaited.isEmpty()) {
        end({.command = m_command});
    } else {
        giveUp(Error::Kind::Timeout);
    }
}

// The readings that are still awaited.
void ErrandRunner::giveUp(Error::Kind why)
{
    if (m_errand.kind == Errand::Kind::Set) {
        end({.error = Error{.kind = why}}); // nothing was sent
        return;
    }
    for (const QString &id : std::as_const(m_awaited))
        m_reading.failures.insert(id, Error{.kind = why});
    end(m_reading);
}

void ErrandRunner::tell(const ErrandNews &news)
{
    ErrandNews whole = news;
    whole.left = m_tepore.queue.budget().left(m_tepore.clock.now());
    Q_EMIT told(whole);
}

void ErrandRunner::end(ErrandNews news)
{
    if (std::exchange(m_isOver, true))
        return;
    m_timer.stop();
    news.isEnd = true;
    if (m_errand.kind != Errand::Kind::Export)
        m_tepore.householdStore.save(); // from where whoever asked reads it
    // Not before start() has returned.
    QMetaObject::invokeMethod(this, [this, news] { tell(news); }, Qt::QueuedConnection);
}
