// Two programs beside each other, each with a profile and an account of its own, on the one real keychain: run by
// tests/run with a session bus and an unlocked keyring.

#include "app/account/keychainstore.h"
#include "app/instance.h"
#include "app/simulator/simulatedcloud.h"
#include "app/tepore.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Session::State;

namespace {

SimulatorOptions optionsOf(const QString &name, const FakeClock &clock)
{
    SimulatorOptions options;
    options.clientId = u"00000000-0000-4000-8000-"_s + name;
    options.clientSecret = u"secret of "_s + name;
    options.strictRotation = true; // a token of the other account, or an old one, is worth nothing
    options.now = [&clock] { return clock.now(); };
    return options;
}

// One program, and the account it is linked to.
struct Side
{
    Side(const QString &name, int thermostats, FakeClock &theClock)
        : clock(theClock), cloud(optionsOf(name, theClock), simulated::House::withThermostats(thermostats))
    {
        if (!cloud.listen())
            qFatal("no cloud");
        open();
    }
    ~Side()
    {
        if (tepore->session.state() != State::NotLinked)
            unlink();
    }
    void open()
    {
        tepore = std::make_unique<Tepore>(
            TeporeOptions{.profile = profile.path(), .loginUrl = cloud.address(), .apiUrl = cloud.address()}, keychain, clock,
            AccountLink::BuildUrl());
    }
    bool link()
    {
        bool done = false;
        const auto granted = cloud.grantTokens();
        tepore->session.adopt({.clientId = cloud.options().clientId, .clientSecret = cloud.options().clientSecret},
                              cloud.options().subscriptionKey.toUtf8(),
                              {.accessToken = granted.access.toUtf8(),
                               .accessTokenExpires = clock.now().addSecs(3600),
                               .refreshToken = granted.refresh.toUtf8()},
                              &cloud, [&](const Outcome &outcome) { done = outcome.ok(); });
        return QTest::qWaitFor([&] { return done; }, 20'000);
    }
    bool start()
    {
        tepore->start();
        return QTest::qWaitFor([&] { return tepore->session.state() == State::Linked; }, 20'000);
    }
    bool restart()
    {
        tepore.reset();
        open();
        return start();
    }
    bool hasRead(int thermostats) const
    {
        const QStringList ids = tepore->household.moduleIds();
        return ids.size() == thermostats && std::all_of(ids.begin(), ids.end(), [this](const QString &id) {
                   return tepore->household.thermostat(id)->readAt.isValid();
               });
    }
    bool hasKeys()
    {
        std::optional<bool> good;
        tepore->session.keys(&cloud, [&](const Result<ApiKeys> &keys) { good = keys.ok(); });
        return QTest::qWaitFor([&] { return good.has_value(); }, 20'000) && *good;
    }
    bool unlink()
    {
        tepore->session.unlink();
        return QTest::qWaitFor([&] { return tepore->settings.entriesToRemove().isEmpty(); }, 20'000);
    }
    std::optional<AccountSecrets> kept()
    {
        std::optional<Result<std::optional<QByteArray>>> entry;
        keychain.read(tepore->settings.accountKey(), &cloud, [&](const auto &answer) { entry = answer; });
        if (!QTest::qWaitFor([&] { return entry.has_value(); }, 20'000) || !*entry || !entry->value())
            return std::nullopt;
        return AccountSecrets::fromBytes(*entry->value());
    }

    FakeClock &clock;
    SimulatedCloud cloud;
    QTemporaryDir profile;
    KeychainStore keychain;
    std::unique_ptr<Tepore> tepore;
};

} // namespace

class TestTwoProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherDisturbsTheOther()
    {
        FakeClock clock;
        Side home(u"000000000001"_s, 1, clock);
        Side parents(u"000000000002"_s, 3, clock);
        QVERIFY(home.link());
        QVERIFY(parents.link());
        QVERIFY(home.tepore->settings.accountKey() != parents.tepore->settings.accountKey());
        QCOMPARE(home.kept()->clientSecret, u"secret of 000000000001"_s);
        QCOMPARE(parents.kept()->clientSecret, u"secret of 000000000002"_s);
        QVERIFY(home.start());
        QVERIFY(parents.start());
        const auto bothHaveRead = [&] {
            clock.move(1s); // calls keep apart
            return home.hasRead(1) && parents.hasRead(3);
        };
        QVERIFY(QTest::qWaitFor(bothHaveRead, 20'000));

        for (int hour = 0; hour < 5; ++hour) { // each renews its own
            clock.move(2h);
            QVERIFY(home.hasKeys());
            QVERIFY(parents.hasKeys());
        }
        QVERIFY(home.restart());
        QVERIFY(parents.hasKeys());
        QVERIFY(home.hasKeys());

        QVERIFY(home.unlink());
        QVERIFY(!home.kept());
        QVERIFY(parents.kept());
        clock.move(2h);
        QVERIFY(parents.hasKeys());
        QVERIFY(parents.restart());
        QVERIFY(parents.hasKeys());
        QCOMPARE(home.tepore->session.state(), State::NotLinked);

        QVERIFY(home.link());
        clock.move(2h);
        QVERIFY(home.hasKeys());
        QVERIFY(parents.hasKeys());
        for (Side *side : {&home, &parents}) { // neither ever used the other's
            for (const SimulatedCloud::LogEntry &entry : side->cloud.log())
                QVERIFY2(entry.kind != u"token"_s || entry.status == 200, qPrintable(QString::number(entry.status)));
        }
    }

    void eachHasALockOfItsOwn()
    {
        const QTemporaryDir home;
        const QTemporaryDir parents;
        Instance first(home.path());
        Instance second(parents.path());
        QVERIFY(first.isFirst());
        QVERIFY(second.isFirst());
        Instance again(parents.path());
        QVERIFY(!again.isFirst());
    }
};

QTEST_GUILESS_MAIN(TestTwoProfiles)
#include "tst_twoprofiles.moc"
