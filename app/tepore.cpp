#include "app/tepore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto oldCallsAfter = 2s; // the first readings do not wait for it

} // namespace

Tepore::Tepore(const TeporeOptions &options, SecretStore &secrets, Clock &theClock, AccountLink::BuildUrl buildUrl)
    : clock(theClock), settings(options.profile + "/tepore.ini"_L1), tokenClient(http, options.loginUrl, clock),
      session(tokenClient, secrets, settings, clock),
      link(session, tokenClient, secrets, settings, options.loginUrl, std::move(buildUrl)),
      ledger(options.profile + "/tepore.sqlite"_L1), queue(session, ledger, clock), api(http, options.apiUrl),
      householdStore(household, options.profile + "/household.json"_L1),
      reader(household, queue, api, session, ledger, clock), desk(household, reader, queue, api, clock),
      history(options.profile + "/history.sqlite"_L1, clock, settings.historyDays()),
      recorder(history, household, reader, desk, session, clock),
      check({.http = http, .loginUrl = options.loginUrl, .apiUrl = options.apiUrl, .secrets = secrets, .settings = settings,
             .session = session, .queue = queue, .history = history, .clock = clock, .profile = options.profile})
{
    http.setProxy([this] { return settings.proxy(); });
    householdStore.load(); // readings may be kept when an account is unlinked
}

void Tepore::start()
{
    queue.restore();
    QTimer::singleShot(oldCallsAfter, &queue, [this] { queue.removeOlder([this] { return settings.historyDays(); }); });
    recorder.start(ledger);
    reader.start();
    session.open();
}
