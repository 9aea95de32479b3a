#pragma once

#include "app/account/chosenstore.h"
#include "app/activity/activity.h"
#include "app/demohistory.h"
#include "app/verboselog.h"
#include "support/menus.h"
#include "support/testwindow.h"
#include "ui/accountpage.h"
#include "ui/historypage.h"
#include "ui/historytable.h"
#include "ui/homesdialog.h"
#include "ui/overviewpage.h"
#include "ui/renamedialog.h"
#include "ui/reportdialog.h"
#include "ui/rounddialog.h"
#include "ui/secretsdialog.h"
#include "ui/unlinkdialog.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <functional>

// Every page and every dialog of the program, on simulated homes with a past: whatever is to hold on all of them is tested
// by going through this one list. The window of an account, and one without, are made once and kept.
class Pages
{
public:
    using Open = std::function<QWidget *(Pages &)>; // the window that shows it

    static const QList<std::pair<const char *, Open>> &all()
    {
        using Step = LinkStep;
        using Kind = ActivityFilter::Kind;
        static const QList<std::pair<const char *, Open>> pages{
            {"overview", [](Pages &p) { return p.overview(OverviewStyle::Automatic); }},
            {"overview as a list", [](Pages &p) { return p.overview(OverviewStyle::List); }},
            {"overview, several chosen", [](Pages &p) { return p.chosen(3); }},
            {"overview, nothing found", [](Pages &p) { return p.nothingFound(); }},
            {"overview, off the net", [](Pages &p) { return p.offTheNet(); }},
            {"overview, no way through the proxy", [](Pages &p) { return p.offTheNet(Error::Kind::ProxyFailed); }},
            {"overview, a change refused", [](Pages &p) { return p.refused([](MainWindow &w) { w.openOverview(); }); }},
            {"detail, a change refused", [](Pages &p) { return p.refused([](MainWindow &w) { w.openThermostat(TestCloud::guestRoom); }); }},
            {"detail", [](Pages &p) { return p.linked([](MainWindow &w) { w.openThermostat(TestCloud::guestRoom); }); }},
            {"detail, automatic", [](Pages &p) { return p.linked([](MainWindow &w) { w.openThermostat(TestCloud::livingRoom); }); }},
            {"detail, off the net", [](Pages &p) { return p.linked([](MainWindow &w) { w.openThermostat(TestCloud::attic); }); }},
            {"history", [](Pages &p) { return p.history(); }},
            {"history, compared", [](Pages &p) { return p.history(false, true); }},
            {"history as a table", [](Pages &p) { return p.history(true); }},
            {"history, without readings", [](Pages &p) { return p.history(false, false, TestCloud::attic); }},
            {"history, no longer in the account", [](Pages &p) { return p.gone(); }},
            {"activity", [](Pages &p) { return p.activity(Kind::Notable); }},
            {"activity, nothing of the kind", [](Pages &p) { return p.activity(Kind::Changes, TestCloud::attic); }},
            {"diagnostics", [](Pages &p) { return p.diagnostics(); }},
            {"diagnostics, after a check", [](Pages &p) { return p.diagnosed(); }},
            {"report", [](Pages &p) { return p.dialog([](MainWindow &w) { return new ReportDialog(QStringLiteral("Tepore 0.1.0\nLinked: yes\n"), &w); }); }},
            {"keyboard shortcuts", [](Pages &p) { return p.over([](MainWindow &w) { chooseFromMenu(w, QStringLiteral("action.shortcuts")); }, "shortcuts"); }},
            {"what is new", [](Pages &p) { return p.over([](MainWindow &w) { chooseFromMenu(w, QStringLiteral("action.news")); }, "news"); }},
            {"go to", [](Pages &p) { return p.over([](MainWindow &w) { chooseFromMenu(w, QStringLiteral("action.goTo")); }, "switcher"); }},
            {"go to, nothing found", [](Pages &p) { return p.switcherWith(QStringLiteral("xyz")); }},
            {"another name", [](Pages &p) { return p.dialog([&](MainWindow &w) { return new RenameDialog(p.cloud().tepore->household, TestCloud::guestRoom, &w); }); }},
            {"account", [](Pages &p) { return p.linked([](MainWindow &w) { w.openAccount(); }); }},
            {"settings", [](Pages &p) { return p.over([](MainWindow &w) { w.openSettings(); }, "settings"); }},
            {"settings, a proxy", [](Pages &p) { return p.proxy(); }},
            {"settings, nothing found", [](Pages &p) { return p.settingsWith(QStringLiteral("xyz")); }},
            {"homes and thermostats", [](Pages &p) { return p.over([](MainWindow &w) { chooseFromMenu(w, QStringLiteral("action.homes")); }, "homesDialog"); }},
            {"going away", [](Pages &p) { return p.dialog([&](MainWindow &w) { return new RoundDialog(RoundDialog::Kind::GoingAway, p.house(), 300, &w); }); }},
            {"back to automatic", [](Pages &p) { return p.dialog([&](MainWindow &w) { return new RoundDialog(RoundDialog::Kind::BackToAutomatic, p.house(), 300, &w); }); }},
            {"a new secret", [](Pages &p) { return p.replacing(ReplaceDialog::Kind::Secret); }},
            {"a new key", [](Pages &p) { return p.replacing(ReplaceDialog::Kind::Key); }},
            {"unlinking", [](Pages &p) { return p.dialog([](MainWindow &w) { return new UnlinkDialog(&w); }); }},
            {"where secrets are", [](Pages &p) { return p.secrets(SecretsDialog::Kind::Choice); }},
            {"a passphrase", [](Pages &p) { return p.secrets(SecretsDialog::Kind::Passphrase); }},
            {"what history is kept", [](Pages &p) { return p.ofHistory([](Pages &q) { q.in<HistoryPage>("history")->keep(); }, "history.keep"); }},
            {"a range of one's own", [](Pages &p) { return p.ofHistory([](Pages &q) { q.in<QPushButton>("history.range.own")->click(); }, "history.own"); }},
            {"linking, welcome", [](Pages &p) { return p.guide(Step::None); }},
            {"linking, before", [](Pages &p) { return p.guide(Step::Before); }},
            {"linking, portal", [](Pages &p) { return p.guide(Step::Portal); }},
            {"linking, waiting", [](Pages &p) { return p.guide(Step::Waiting); }},
            {"linking, values", [](Pages &p) { return p.guide(Step::Values); }},
            {"linking, a problem", [](Pages &p) { return p.guideProblem(); }},
            {"linking, sign in", [](Pages &p) { return p.guide(Step::SignIn); }},
            {"linking, homes", [](Pages &p) { return p.guideHomes(); }},
        };
        return pages;
    }

    ~Pages() { leave(); }

    QWidget *open(const Open &page)
    {
        leave();
        return page(*this);
    }
    QWidget *open(const char *name)
    {
        for (const auto &[each, page] : all()) {
            if (!qstrcmp(each, name))
                return open(page);
        }
        qFatal("no page %s", name);
    }
    // Closes what was opened over the window.
    void leave()
    {
        delete m_dialog.data();
        if (m_linked) {
            m_linked->cloud->tepore->household.setTrouble({}, m_linked->cloud->clock.now());
            m_linked->cloud->tepore->desk.dismiss(TestCloud::guestRoom);
            if (auto *sought = m_linked->window->window.findChild<QLineEdit *>(QStringLiteral("overview.filter")))
                sought->clear();
            if (auto *sought = m_linked->window->window.findChild<QLineEdit *>(QStringLiteral("settings.search")))
                sought->clear();
            if (auto *list = m_linked->window->window.findChild<QTreeView *>(QStringLiteral("overview.list")))
                list->clearSelection();
            if (m_linked->cloud->tepore->settings.linkStep() != LinkStep::None)
                m_linked->window->find<QPushButton>(QStringLiteral("link.finish"))->click();
            if (auto *settings = m_linked->window->window.findChild<QWidget *>(QStringLiteral("settings")))
                settings->hide();
        }
        for (int i = 0; i < 3; ++i) { // a change of language is told, makes the window anew, and ends the old one
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    // The window that holds what was opened last.
    MainWindow &window() const { return (m_isGuide ? *m_unlinked : *m_linked).window->window; }
    TestCloud &cloud() const { return *(m_isGuide ? *m_unlinked : *m_linked).cloud; }

private:
    struct World
    {
        explicit World(bool isLinked) : cloud(std::make_unique<TestCloud>()), window(std::make_unique<TestWindow>(*cloud))
        {
            if (!isLinked)
                return;
            cloud->start();
            for (const QString &id : {TestCloud::livingRoom, TestCloud::guestRoom})
                remember(id);
        }
        void remember(const QString &id) const
        {
            const QTimeZone rome("Europe/Rome");
            QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("past.csv")));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file for the past");
            const ThermostatStatus &status = *cloud->thermostat(id).status;
            file.write(DemoHistory::readings(id, status, noonInRome, rome));
            file.close();
            History &history = cloud->tepore->history;
            const auto imported = history.importCsv(file.fileName());
            TestCloud::waitFor([&] { return imported.isFinished(); });
            for (const HistoryEvent &event : DemoHistory::events(id, status, noonInRome))
                history.record(event);
        }
        std::unique_ptr<TestCloud> cloud;
        std::unique_ptr<TestWindow> window; // goes first
    };

    House house() const
    {
        Tepore &tepore = *m_linked->cloud->tepore;
        return {tepore.household, tepore.reader, tepore.desk, tepore.clock, tepore.history};
    }
    QWidget *linked(const std::function<void(MainWindow &)> &go)
    {
        m_isGuide = false;
        if (!m_linked)
            m_linked.emplace(true);
        go(m_linked->window->window);
        settled(&m_linked->window->window);
        return told(&m_linked->window->window);
    }
    template <typename T>
    T *in(const char *name) const
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }
    // What opens by itself over the window.
    QWidget *over(const std::function<void(MainWindow &)> &go, const char *name)
    {
        linked(go);
        auto *shown = in<QWidget>(name);
        m_dialog = qobject_cast<QDialog *>(shown);
        return settled(shown);
    }
    QWidget *dialog(const std::function<QDialog *(MainWindow &)> &make)
    {
        linked([](MainWindow &w) { w.openOverview(); });
        m_dialog = make(m_linked->window->window);
        m_dialog->open();
        return settled(m_dialog);
    }
    QWidget *proxy()
    {
        return over(
            [](MainWindow &w) {
                w.openProxy();
                auto *box = w.findChild<QComboBox *>(QStringLiteral("settings.proxy"));
                box->setCurrentIndex(box->findData(int(ProxyWish::Kind::Http)));
                Q_EMIT box->activated(box->currentIndex());
            },
            "settings");
    }
    QWidget *overview(OverviewStyle style)
    {
        return linked([style](MainWindow &w) {
            w.openOverview();
            w.findChild<OverviewPage *>()->setStyle(style);
        });
    }
    QWidget *chosen(int rows)
    {
        overview(OverviewStyle::List);
        auto *list = in<QTreeView>("overview.list");
        for (int row = 0; row < rows; ++row)
            list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return settled(&window());
    }
    QWidget *nothingFound()
    {
        overview(OverviewStyle::List);
        in<QLineEdit>("overview.filter")->setText(QStringLiteral("xyz"));
        return settled(&window());
    }
    QWidget *offTheNet(Error::Kind why = Error::Kind::Offline)
    {
        overview(OverviewStyle::Automatic);
        cloud().tepore->household.setTrouble(Error{.kind = why}, cloud().clock.now());
        return settled(&window());
    }
    QWidget *refused(const std::function<void(MainWindow &)> &go)
    {
        overview(OverviewStyle::Automatic);
        linked(go);
        TestCloud &cloud = *m_linked->cloud;
        cloud.cloud.addFault({.kind = QStringLiteral("command"), .times = 1, .status = 430, .body = "{}"});
        cloud.tepore->desk.setPoint(TestCloud::guestRoom, Temperature::fromTenths(220), CommandDesk::Grace::None);
        cloud.settle();
        cloud.cloud.clearLog(); // it was no person's
        return settled(&window());
    }
    QWidget *activity(ActivityFilter::Kind kind, const QString &moduleId = {})
    {
        linked([](MainWindow &w) { w.openActivity(); });
        const auto choose = [this](const char *name, const QVariant &data) {
            auto *box = in<QComboBox>(name);
            box->setCurrentIndex(box->findData(data));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose("activity.kind", static_cast<int>(kind));
        choose("activity.thermostat", moduleId);
        return settled(&window(), [this] {
            return in<QWidget>("activity.nothing")->isVisible() || in<QTableView>("activity.table")->model()->rowCount() > 0;
        });
    }
    QWidget *switcherWith(const QString &wanted)
    {
        QWidget *shown = open("go to");
        in<QLineEdit>("switcher.wanted")->setText(wanted);
        return settled(shown);
    }
    QWidget *settingsWith(const QString &wanted)
    {
        QWidget *shown = open("settings");
        in<QLineEdit>("settings.search")->setText(wanted);
        return settled(shown);
    }
    QWidget *diagnosed()
    {
        QWidget *shown = diagnostics();
        in<QPushButton>("diagnostics.run")->click();
        const Check &check = cloud().tepore->check;
        return settled(shown, [&check] { return !check.isUnderWay() && check.results().size() == size_t(Check::steps); });
    }
    QWidget *diagnostics()
    {
        return over(
            [this](MainWindow &w) {
                if (!m_verbose)
                    m_verbose.emplace(cloud().tepore->settings, cloud().clock);
                w.setCheck(cloud().tepore->check, *m_verbose, QStringLiteral("/1"));
                chooseFromMenu(w, QStringLiteral("action.diagnostics"));
                const Check &check = cloud().tepore->check;
                TestCloud::waitFor([&check] { return !check.isUnderWay(); });
            },
            "diagnostics");
    }
    QWidget *history(bool table = false, bool compared = false, const QString &moduleId = TestCloud::livingRoom)
    {
        linked([&](MainWindow &w) { w.openHistory(moduleId); });
        auto *page = in<HistoryPage>("history");
        page->showTable(table);
        auto *others = in<QPushButton>("history.compare")->menu();
        Q_EMIT others->aboutToShow();
        if (!others->actions().isEmpty())
            others->actions().first()->setChecked(compared);
        return settled(&window(), [page, table] {
            const auto *chart = page->findChild<HistoryChart *>();
            if (table) // its rows come when they are asked for
                return page->findChild<HistoryTable *>()->model()->rowCount() > 0;
            return !chart->accessibleDescription().isEmpty();
        });
    }
    // Of a thermostat that was taken to another country.
    QWidget *gone()
    {
        const QString id = QStringLiteral("former");
        history();
        History &past = cloud().tepore->history;
        for (int i = 0; i < 6 * 24 * 3; ++i) {
            past.record(id, {.at = noonInRome.addDays(-40).addSecs(-600 * i), .temperature = 19 + i % 13 * 0.1, .humidity = 50, .setPoint = 20,
                             .mode = Mode::Manual, .function = Function::Heating, .load = i % 5 ? LoadState::Inactive : LoadState::Active,
                             .plannedSeconds = 600});
        }
        past.setNames(id, {.home = QStringLiteral("Old flat"), .thermostat = QStringLiteral("Kitchen"), .zone = QStringLiteral("America/New_York")});
        Q_EMIT past.recorded({}); // as of a file
        auto *box = in<QComboBox>("history.thermostat");
        settled(&window(), [&] { return box->findData(id) >= 0; });
        box->setCurrentIndex(box->findData(id));
        Q_EMIT box->activated(box->currentIndex());
        const auto *chart = in<HistoryPage>("history")->findChild<HistoryChart *>();
        return settled(&window(), [&] { return chart->lines().value(0).series.moduleId == id; });
    }
    QWidget *ofHistory(const std::function<void(Pages &)> &go, const char *name)
    {
        history();
        return over([&](MainWindow &) { go(*this); }, name);
    }
    QWidget *replacing(ReplaceDialog::Kind kind)
    {
        return over(
            [&](MainWindow &w) {
                w.openAccount();
                w.findChild<AccountPage *>()->replace(kind);
            },
            "replace");
    }
    QWidget *secrets(SecretsDialog::Kind kind)
    {
        return dialog([&](MainWindow &w) {
            m_secrets = std::make_unique<ChosenStore>(m_linked->cloud->secrets, m_linked->cloud->profile.path());
            return new SecretsDialog(kind, *m_secrets, &w);
        });
    }
    QWidget *guide(LinkStep step)
    {
        m_isGuide = true;
        if (!m_unlinked)
            m_unlinked.emplace(false);
        m_unlinked->cloud->tepore->settings.setLinkStep(step);
        window().openLinking();
        return settled(&window());
    }
    QWidget *guideProblem() // one value is missing
    {
        guide(LinkStep::Values);
        in<QPushButton>("link.next")->click();
        return settled(&window());
    }
    QWidget *guideHomes() // of an account that is linked and has not looked at its homes yet
    {
        Settings &settings = (m_linked ? *m_linked : m_linked.emplace(true)).cloud->tepore->settings;
        settings.setLinkStep(LinkStep::Homes);
        return linked([](MainWindow &w) { w.openLinking(); });
    }
    static QWidget *settled(QWidget *shown, const std::function<bool()> &isSo = [] { return true; })
    {
        layOut();
        TestCloud::waitFor(isSo);
        layOut();
        return shown;
    }
    static void layOut()
    {
        for (int i = 0; i < 3; ++i) { // shown, laid out, and what that brings
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    // And with what the history has answered, which does one thing after another.
    QWidget *told(QWidget *shown) const
    {
        History &history = cloud().tepore->history;
        const auto last = history.readingCount(TestCloud::attic, noonInRome.addDays(-1), noonInRome);
        return settled(shown, [&last] { return last.isFinished(); });
    }

    std::optional<World> m_linked;
    std::optional<World> m_unlinked;
    std::optional<VerboseLog> m_verbose; // of the linked one
    std::unique_ptr<ChosenStore> m_secrets;
    QPointer<QDialog> m_dialog; // over the window
    bool m_isGuide = false;
};
