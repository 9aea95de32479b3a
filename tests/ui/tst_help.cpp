#include "app/verboselog.h"
#include "support/testwindow.h"
#include "ui/terminalrequest.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The Help menu in the real window: keys, news, diagnostics, about.
class TestHelp : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCloud> m_cloud;
    std::unique_ptr<VerboseLog> m_verbose;
    std::unique_ptr<TestWindow> m_window;

    void begin()
    {
        m_window = std::make_unique<TestWindow>(*m_cloud);
        m_verbose = std::make_unique<VerboseLog>(m_cloud->tepore->settings, m_cloud->clock);
        m_window->window.setCheck(m_cloud->tepore->check, *m_verbose, m_cloud->profile.filePath(u"log"_s));
    }
    void press(const QString &name) { QTest::mouseClick(m_window->find<QPushButton>(name), Qt::LeftButton); }
    QString bannerStep() const { return m_window->find<QPushButton>(u"banner.step"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<TestCloud>();
        m_cloud->start();
    }
    void cleanup()
    {
        m_window.reset();
        m_verbose.reset();
        m_cloud.reset();
    }

    // Whatever has a key is listed with that key, and nothing else is.
    void theKeysAreTheActionsOwn()
    {
        begin();
        QTest::keyClick(&m_window->window, Qt::Key_F1);
        auto *list = m_window->find<QTreeWidget>(u"shortcuts.list"_s);
        QVERIFY(list->isVisible());
        QHash<QString, QString> listed; // keys → what
        for (int i = 0; i < list->topLevelItemCount() - 1; ++i) { // the last is about cards
            const QTreeWidgetItem *section = list->topLevelItem(i);
            for (int j = 0; j < section->childCount(); ++j) {
                QVERIFY(!section->child(j)->text(0).isEmpty());
                QVERIFY(!section->child(j)->text(0).contains(u'&'));
                listed.insert(section->child(j)->text(1), section->child(j)->text(0));
            }
        }
        int withKeys = 0;
        for (const QAction *action : m_window->window.findChildren<QAction *>()) {
            const bool isOfTheWindow = action->associatedObjects().contains(&m_window->window) ||
                                       std::ranges::any_of(action->associatedObjects(), [](const QObject *of) { return qobject_cast<const QMenu *>(of); });
            if (action->shortcut().isEmpty() || !isOfTheWindow)
                continue;
            ++withKeys;
            QStringList keys;
            for (const QKeySequence &each : action->shortcuts()) {
                const QString name = each.toString(QKeySequence::NativeText);
                if (name != u"F14"_s && name != u"F16"_s) // of Sun's keyboards
                    keys << name;
            }
            QVERIFY2(listed.contains(keys.join(u", "_s)), qPrintable(action->text() + keys.join(u", "_s)));
        }
        QVERIFY(!QStringList(listed.keys()).join(u' ').contains(u"F14"_s));
        QVERIFY(withKeys > 15);
        QCOMPARE(listed.size(), withKeys);
        QCOMPARE(listed.value(u"Ctrl+1"_s), u"Thermostat 1"_s);
        QCOMPARE(listed.value(u"F5, Ctrl+R"_s), u"Refresh"_s);
        // No key is taken from other programs: the desktop can run what the terminal knows.
        const QString elsewhere = m_window->text(u"shortcuts.elsewhere"_s);
        QVERIFY2(elsewhere.contains(u"tepore set \"Living room\" --warmer"_s), qPrintable(elsewhere));
        const auto parsed = TerminalRequest::parse({u"set"_s, u"Living room"_s, u"--warmer"_s});
        QVERIFY(std::holds_alternative<TerminalRequest>(parsed));
    }

    void whatIsNewIsSaidOnceAfterAnUpdate()
    {
        begin();
        QTRY_COMPARE(m_cloud->tepore->settings.seenVersion(), u"" TEPORE_VERSION ""_s);
        QCOMPARE(m_window->bannerTitle(), QString()); // the first start is no update
        m_window.reset();
        m_cloud->tepore->settings.setSeenVersion(u"0.0.9"_s);
        begin();
        QTRY_VERIFY2(m_window->bannerTitle().contains(u"updated to version " TEPORE_VERSION ""_s), qPrintable(m_window->bannerTitle()));
        press(u"banner.step"_s);
        QVERIFY(m_window->find<QTextBrowser>(u"news.text"_s)->toPlainText().contains(u"What you can notice from one version to the next"_s));
        QCOMPARE(m_window->bannerTitle(), QString());
        m_window.reset();
        begin();
        QCoreApplication::processEvents();
        QCOMPARE(m_window->bannerTitle(), QString());
    }

    void aCheckIsShownStepByStep()
    {
        begin();
        m_window->find<QAction>(u"action.diagnostics"_s)->trigger();
        QVERIFY(m_window->find<QPushButton>(u"diagnostics.run"_s)->text().contains(u"no requests"_s));
        const qsizetype before = m_cloud->calls().size();
        press(u"diagnostics.run"_s);
        QTRY_COMPARE(m_window->text(u"diagnostics.summary"_s), u"Nothing is wrong."_s);
        QCOMPARE(m_window->text(u"diagnostics.text.SignInServer"_s), u"It answers."_s);
        QVERIFY(m_window->text(u"diagnostics.text.ComputerClock"_s).startsWith(u"It is right"_s));
        QVERIFY(m_window->text(u"diagnostics.text.Account"_s).startsWith(u"Linked."_s));
        for (const auto &call : m_cloud->calls().mid(before))
            QCOMPARE(call.path, u"/"_s);
    }

    void theReportIsSeenBeforeItIsCopied()
    {
        begin();
        QApplication::clipboard()->clear();
        m_window->find<QAction>(u"action.diagnostics"_s)->trigger();
        press(u"diagnostics.report"_s);
        const QString seen = m_window->find<QPlainTextEdit>(u"report.text"_s)->toPlainText();
        QVERIFY(seen.contains(u"account: linked"_s));
        QVERIFY(!seen.contains(m_cloud->thermostat(TestCloud::guestRoom).name));
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        press(u"report.copy"_s);
        QCOMPARE(QApplication::clipboard()->text(), seen);
    }

    void theLogTellsMoreForAnHour()
    {
        begin();
        m_window->find<QAction>(u"action.diagnostics"_s)->trigger();
        auto *box = m_window->find<QCheckBox>(u"diagnostics.verbose"_s);
        const auto text = [&] { return box->text().remove(u'&'); };
        QVERIFY(!box->isChecked());
        QCOMPARE(text(), u"A more detailed log for an hour"_s);
        box->click();
        QVERIFY(m_verbose->isOn());
        QCOMPARE(text(), u"A more detailed log until 13:00"_s);
        m_cloud->clock.move(3600s);
        QVERIFY(!box->isChecked());
        QCOMPARE(text(), u"A more detailed log for an hour"_s);
        box->click();
        box->click(); // never mind
        QVERIFY(!m_verbose->isOn());
    }

    void closingEndsTheCheck()
    {
        begin();
        m_cloud->cloud.addFault({.times = 0, .action = simulated::Fault::Action::Hang});
        m_window->find<QAction>(u"action.diagnostics"_s)->trigger();
        press(u"diagnostics.run"_s);
        QVERIFY(m_cloud->tepore->check.isUnderWay());
        press(u"diagnostics.close"_s);
        QTRY_VERIFY(!m_cloud->tepore->check.isUnderWay());
    }

    void aboutSaysWhoseItIsNot()
    {
        begin();
        m_window->find<QAction>(u"action.about"_s)->trigger();
        auto *box = m_window->window.findChild<QMessageBox *>(u"about"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(u"" TEPORE_VERSION ""_s));
        QVERIFY(box->informativeText().contains(u"Not affiliated"_s));
        QVERIFY(box->informativeText().contains(QString::fromLatin1(qVersion())));
        QVERIFY(box->informativeText().contains(u"href=\"" TEPORE_HOMEPAGE "\""_s));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
