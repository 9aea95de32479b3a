#include "support/pages.h"
#include "support/pseudolanguage.h"
#include "support/texts.h"
#include "ui/language.h"
#include "ui/settingswindow.h"

#include <QComboBox>
#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStatusBar>

using namespace Qt::StringLiterals;

// Tepore's languages, and changing from one to another while it runs.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void cleanupTestCase() { m_pages.reset(); }
    void init();
    void cleanup();
    void eachHasItsWords_data();
    void eachHasItsWords();
    void formatsGoWithIt_data();
    void formatsGoWithIt();
    void everyTextIsGivenToTheTranslator_data();
    void everyTextIsGivenToTheTranslator();
    void isChosenInTheSettings();
    void thePlaceIsKept_data();
    void thePlaceIsKept();
    void theHistoryIsLookedAtAsBefore();
    void whatIsTypedIntoTheGuideStays();
    void anArmedChangeStays();
    void aProblemOfTheGuideStays();
    void anOpenToastStays();
    void noLetterIsTakenTwice_data();
    void noLetterIsTakenTwice();
    void nothingOfTheOldWindowIsLeft();

private:
    static void choose(const Pages &pages, const QString &code);

    std::unique_ptr<Pages> m_pages; // for all rows of a test
};

void TestLanguage::init()
{
    if (qstrcmp(QTest::currentTestFunction(), "everyTextIsGivenToTheTranslator") != 0)
        m_pages.reset();
    Language::show(u"en"_s);
}

void TestLanguage::cleanup()
{
    Language::show(u"en"_s);
    QCoreApplication::processEvents();
}

void TestLanguage::choose(const Pages &pages, const QString &code)
{
    pages.window().openSettings();
    auto *box = pages.window().findChild<QComboBox *>(u"settings.language"_s);
    QVERIFY(box);
    box->setFocus();
    box->setCurrentIndex(box->findData(code));
    Q_EMIT box->activated(box->currentIndex());
    for (int i = 0; i < 3; ++i) { // the change, what it makes anew, and the end of the old
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestLanguage::eachHasItsWords_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLanguage::eachHasItsWords()
{
    QFETCH(const QString, code);
    QVERIFY(QFile::exists(u":/i18n/tepore_%1.qm"_s.arg(code)));
    Language::show(code);
    const QString settings = QCoreApplication::translate("MainWindow", "&Settings…");
    QCOMPARE(settings == u"&Settings…"_s, code == u"en"_s);
    // Of many, without the "(s)" of the source.
    const QString requests = QCoreApplication::translate("MainWindow", "&Refresh (%n request(s))", "", 3);
    QVERIFY2(requests.contains(u'3') && !requests.contains(u"(s)"_s), qPrintable(requests));
}

void TestLanguage::formatsGoWithIt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("formats");
    QTest::newRow("the system's own") << u"it"_s << u"it_CH"_s << u"it_CH"_s;
    QTest::newRow("spoken in the system's country") << u"fr"_s << u"de_CH"_s << u"fr_CH"_s;
    QTest::newRow("not spoken there") << u"it"_s << u"en_US"_s << u"it_IT"_s;
    QTest::newRow("English in Italy: no twelve hours, no Fahrenheit") << u"en"_s << u"it_IT"_s << u"en_GB"_s;
    QTest::newRow("English in the United States") << u"en"_s << u"es_US"_s << u"en_US"_s;
    QTest::newRow("a system that says nothing") << u"de"_s << u"C"_s << u"de_DE"_s;
}

void TestLanguage::formatsGoWithIt()
{
    QFETCH(const QString, code);
    QFETCH(const QString, system);
    QFETCH(const QString, formats);
    QCOMPARE(Language::formats(code, QLocale(system)).name(), formats);
}

void TestLanguage::everyTextIsGivenToTheTranslator_data()
{
    QTest::addColumn<int>("page");
    for (int i = 0; i < Pages::all().size(); ++i)
        QTest::newRow(Pages::all()[i].first) << i;
}

// In the language that nobody speaks what is left of English stands out. Its text comes with a change while the window is
// open, so nothing is left of the language before either.
void TestLanguage::everyTextIsGivenToTheTranslator()
{
    QFETCH(const int, page);
    if (!m_pages)
        m_pages = std::make_unique<Pages>();
    Pages &pages = *m_pages;
    pages.open(Pages::all()[page].second);
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    const QWidget *shown = pages.open(Pages::all()[page].second);
    QStringList left;
    // What needs no translation: names, values to copy, addresses, commands to be typed, languages by their own names, units and times; keys are Qt's.
    QString names = u"Tepore comfort.read comfort.write xxxxxxxxxxxx Shows and controls my own Smarther thermostats from my computer"_s;
    for (const Home &home : pages.cloud().tepore->household.homes()) {
        names += u' ' + home.name;
        for (const Thermostat &thermostat : home.thermostats) {
            names += u' ' + thermostat.name;
            for (const Program &program : thermostat.programs)
                names += u' ' + program.name;
        }
    }
    names += u" Ctrl Alt Shift Backspace Up Down Left Right Del Ins Home End Return Esc"_s;
    for (const Language &language : Language::all())
        names += u' ' + language.name;
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    for (const auto &[text, where] : Texts::of(shown)) {
        QString outside;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == PseudoLanguage::opening ? 1 : 0;
            if (depth == 0)
                outside += c;
            depth -= c == PseudoLanguage::closing ? 1 : 0;
        }
        outside.remove(u'\u200B'); // where an address may be broken
        outside.replace(QRegularExpression(u"&[a-z]+;|</?span>"_s), u" "_s); // of a tip
        outside.remove(QRegularExpression(u"https?://\\S+|\\S+\\.example\\b|[0-9a-f]{8}-[-0-9a-f]{27}"_s));
        outside.remove(QRegularExpression(u"\\btepore set\\b|--(warmer|cooler)\\b"_s));
        outside.remove(QRegularExpression(u"\\bUTC\\b|\\bam\\b|\\bpm\\b"_s));
        for (auto match = word.globalMatch(outside); match.hasNext();) {
            const QString found = match.next().captured();
            const auto isDate = [&] {
                for (int i = 1; i <= 12; ++i) {
                    for (const QLocale::FormatType type : {QLocale::ShortFormat, QLocale::LongFormat}) {
                        if (QLocale().monthName(i, type).startsWith(found) || QLocale().dayName(i % 7 + 1, type).startsWith(found))
                            return true;
                    }
                }
                return false;
            };
            if (!names.contains(found) && !isDate())
                left << u"%1: \"%2\" in \"%3\""_s.arg(where, found, text);
        }
    }
    pages.leave();
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::processEvents();
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestLanguage::isChosenInTheSettings()
{
    Pages pages;
    QWidget *settings = pages.open("settings");
    QCOMPARE(settings->objectName(), u"settings"_s);
    settings->resize(480, 420); // it has to be scrolled
    const QPoint stood = settings->pos();
    choose(pages, u"it"_s);
    QCOMPARE(pages.cloud().tepore->settings.language(), u"it"_s);
    // The same window, the same row.
    QVERIFY(settings->isVisible());
    QCOMPARE(settings->size(), QSize(480, 420));
    QCOMPARE(settings->pos(), stood);
    const auto *box = settings->findChild<QComboBox *>(u"settings.language"_s);
    QCOMPARE(box->currentText(), u"Italiano"_s);
    QCOMPARE(settings->focusWidget(), box);
    QTRY_VERIFY(settings->rect().contains(QRect(box->mapTo(settings, QPoint()), box->size())));
    QVERIFY2(settings->windowTitle().startsWith(u"Impostazioni"_s), qPrintable(settings->windowTitle()));
    // The main window, its menus, its line below, and the formats.
    QStringList all;
    for (const auto &text : Texts::of(&pages.window()))
        all << text.first;
    const QString said = all.join(u'\n');
    for (const QString &word : {u"Termostato"_s, u"Panoramica"_s, u"20,5"_s, u"Manuale"_s})
        QVERIFY2(said.contains(word), qPrintable(word + u" is not in "_s + said));
    QVERIFY(!said.contains(u"20.5"_s));
    choose(pages, u"en"_s);
    QVERIFY(settings->windowTitle().startsWith(u"Settings"_s));
    choose(pages, {});
    QCOMPARE(settings->findChild<QComboBox *>(u"settings.language"_s)->currentIndex(), 0);
}

void TestLanguage::thePlaceIsKept_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("shown");
    for (int i = 0; i < Pages::all().size(); ++i) {
        const QByteArray name(Pages::all()[i].first);
        for (const char *page : {"overview", "detail", "history", "account", "link"}) {
            if (name == page || (name.startsWith("linking, ") && !qstrcmp(page, "link")))
                QTest::newRow(name.constData()) << i << (name == "overview" ? u"overview.cards"_s : QString::fromLatin1(page));
        }
    }
}

void TestLanguage::thePlaceIsKept()
{
    QFETCH(const int, page);
    QFETCH(const QString, shown);
    Pages pages;
    pages.open(Pages::all()[page].second);
    MainWindow &window = pages.window();
    window.resize(1010, 500);
    QCoreApplication::processEvents();
    auto *area = window.findChild<QAbstractScrollArea *>(shown);
    QVERIFY2(area && area->isVisible(), qPrintable(shown));
    const QStringList visible = [&] {
        QStringList names;
        for (const QWidget *each : area->findChildren<QWidget *>()) {
            if (each->isVisible() && each->objectName().startsWith(u"link."_s) && each->objectName() != u"link.title"_s)
                names << each->objectName();
        }
        return names;
    }();
    const QString focused = window.focusWidget() ? window.focusWidget()->objectName() : QString();
    QVERIFY(!focused.isEmpty());
    area->verticalScrollBar()->setValue(40);
    const int scrolled = area->verticalScrollBar()->value();
    const QRect stood = window.geometry();

    choose(pages, u"it"_s);
    auto *now = window.findChild<QAbstractScrollArea *>(shown);
    QVERIFY(now && now != area && now->isVisible());
    QTRY_COMPARE(now->verticalScrollBar()->value(), std::min(scrolled, now->verticalScrollBar()->maximum()));
    QCOMPARE(window.geometry(), stood);
    QCOMPARE(window.focusWidget() ? window.focusWidget()->objectName() : QString(), focused);
    for (const QString &name : visible) {
        const auto *again = window.findChild<QWidget *>(name);
        QVERIFY2(again && again->isVisible(), qPrintable(name));
    }
}

void TestLanguage::theHistoryIsLookedAtAsBefore()
{
    Pages pages;
    pages.open("history, compared");
    MainWindow &window = pages.window();
    window.findChild<HistoryPage *>()->showTable(true);
    window.findChild<QAbstractButton *>(u"history.range.week"_s)->click();
    choose(pages, u"it"_s);
    QVERIFY(window.findChild<HistoryPage *>()->showsTable());
    QVERIFY(window.findChild<QAbstractButton *>(u"history.range.week"_s)->isChecked());
    QMenu *others = window.findChild<QPushButton *>(u"history.compare"_s)->menu();
    Q_EMIT others->aboutToShow();
    QVERIFY(others->actions().first()->isChecked());
}

void TestLanguage::whatIsTypedIntoTheGuideStays()
{
    Pages pages;
    pages.open("linking, values");
    MainWindow &window = pages.window();
    QTest::keyClicks(window.findChild<QLineEdit *>(u"link.clientId"_s), u"half-typed"_s);
    QTest::keyClicks(window.findChild<QLineEdit *>(u"link.clientSecret"_s), u"a secret"_s);
    choose(pages, u"it"_s);
    QCOMPARE(window.findChild<QLineEdit *>(u"link.clientId"_s)->text(), u"half-typed"_s);
    QCOMPARE(window.findChild<QLineEdit *>(u"link.clientSecret"_s)->text(), u"a secret"_s);
    QCOMPARE(window.findChild<QLineEdit *>(u"link.clientSecret"_s)->echoMode(), QLineEdit::Password);
}

void TestLanguage::anArmedChangeStays()
{
    Pages pages;
    pages.open("overview");
    MainWindow &window = pages.window();
    const QString card = u"card."_s + TestCloud::guestRoom;
    window.findChild<QPushButton *>(card + u".plus"_s)->click();
    choose(pages, u"it"_s);
    QCOMPARE(pages.cloud().calls(u"command"_s).size(), 0);
    QVERIFY2(window.findChild<QLabel *>(card + u".target"_s)->text().startsWith(u"21,0"_s),
             qPrintable(window.findChild<QLabel *>(card + u".target"_s)->text()));
    pages.cloud().pass(std::chrono::seconds(2));
    QCOMPARE(pages.cloud().calls(u"command"_s).size(), 1);
    window.findChild<QPushButton *>(card + u".plus"_s)->click(); // the new card is as good as the old one
    pages.cloud().pass(std::chrono::seconds(2));
    QCOMPARE(pages.cloud().calls(u"command"_s).size(), 2);
}

void TestLanguage::aProblemOfTheGuideStays()
{
    Pages pages;
    pages.open("linking, a problem");
    MainWindow &window = pages.window();
    const auto title = [&window] { return window.findChild<QLabel *>(u"link.problem.title"_s); };
    const QString english = title()->text();
    QVERIFY(title()->isVisible() && !english.isEmpty());
    choose(pages, u"it"_s);
    QVERIFY(title()->isVisible());
    QVERIFY2(!title()->text().isEmpty() && title()->text() != english, qPrintable(title()->text()));
    choose(pages, u"en"_s);
    QVERIFY(title()->isVisible());
    QCOMPARE(title()->text(), english);
    window.findChild<QPushButton *>(u"link.back"_s)->click(); // and goes as before
    QVERIFY(!title()->isVisible());
    choose(pages, u"it"_s);
    QVERIFY(!title()->isVisible());
}

void TestLanguage::anOpenToastStays()
{
    Pages pages;
    pages.open("overview");
    MainWindow &window = pages.window();
    window.findChild<QPushButton *>(u"card.%1.plus"_s.arg(TestCloud::guestRoom))->click();
    pages.cloud().pass(std::chrono::seconds(2));
    QCOMPARE(pages.cloud().calls(u"command"_s).size(), 1);
    const auto toast = [&window] { return window.findChild<QWidget *>(u"toast"_s); };
    QTRY_VERIFY(toast()->isVisible());
    choose(pages, u"it"_s);
    QVERIFY(toast()->isVisible());
    const QString text = window.findChild<QLabel *>(u"toast.text"_s)->text();
    QVERIFY2(text.contains(u"21,0"_s), qPrintable(text));
    auto *undo = window.findChild<QPushButton *>(u"toast.undo"_s);
    QVERIFY(undo->isVisible());
    undo->click(); // it goes, and does not come back
    QVERIFY(!toast()->isVisible());
    choose(pages, u"en"_s);
    QVERIFY(!toast()->isVisible());
    pages.cloud().pass(std::chrono::seconds(2));
    QCOMPARE(pages.cloud().calls(u"command"_s).size(), 2);
}

void TestLanguage::noLetterIsTakenTwice_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

// The letters of a menu's entries, and those of what is in one window, its menu bar with it: with two alike, the key of
// neither does anything but choose between them.
void TestLanguage::noLetterIsTakenTwice()
{
    QFETCH(const QString, code);
    Language::show(code);
    QStringList faults;
    const auto look = [&faults](const QString &where, const QStringList &texts) {
        QHash<QString, QString> taken;
        for (const QString &text : texts) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty())
                continue;
            if (taken.contains(letter) && taken[letter] != text)
                faults << u"%1, %2: \"%3\" and \"%4\""_s.arg(where, letter, taken[letter], text);
            taken[letter] = text;
        }
    };
    const auto lookAtMenu = [&look](QMenu *menu, const auto &self) -> void {
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (QAction *entry : menu->actions()) {
            texts << entry->text();
            if (entry->menu())
                self(entry->menu(), self);
        }
        look(menu->title(), texts);
    };
    Pages pages;
    for (const auto &[name, open] : Pages::all()) {
        QWidget *shown = pages.open(open);
        QStringList texts;
        if (const auto *window = qobject_cast<QMainWindow *>(shown)) {
            for (const QAction *menu : window->menuBar()->actions()) {
                texts << menu->text();
                QVERIFY2(!QKeySequence::mnemonic(menu->text()).isEmpty(), qPrintable(menu->text()));
                lookAtMenu(menu->menu(), lookAtMenu);
            }
        }
        for (const QAbstractButton *button : shown->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->window() == shown)
                texts << button->text();
        }
        for (const QLabel *label : shown->findChildren<QLabel *>()) {
            if (label->isVisible() && label->window() == shown && label->buddy())
                texts << label->text();
        }
        look(QString::fromLatin1(name), texts);
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLanguage::nothingOfTheOldWindowIsLeft()
{
    Pages pages;
    for (const auto &[name, open] : Pages::all())
        pages.open(open); // each page has been made
    pages.open("overview");
    const auto count = [&] { return QApplication::allWidgets().size(); };
    const auto shortcuts = [&] {
        int result = 0;
        for (const QAction *action : pages.window().findChildren<QAction *>())
            result += action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_1)) ? 1 : 0;
        return result;
    };
    for (const char *code : {"it", "en", "it"})
        choose(pages, QString::fromLatin1(code)); // whatever is made only once has been
    const qsizetype once = count();
    for (const char *code : {"en", "it", "en", "it"})
        choose(pages, QString::fromLatin1(code));
    QCOMPARE(count(), once);
    QCOMPARE(shortcuts(), 1); // two would be ambiguous
    QCOMPARE(pages.cloud().calls(u"command"_s).size(), 0);
    for (const auto &[name, open] : Pages::all())
        QVERIFY(pages.open(open)->isVisible());
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
