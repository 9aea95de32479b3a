#include "app/account/authorizeurl.h"
#include "app/account/chosenstore.h"
#include "app/account/keychainstore.h"
#include "app/commandlineoptions.h"
#include "app/demo.h"
#include "app/instance.h"
#include "app/logfile.h"
#include "app/tepore.h"
#include "app/terminal/errandserver.h"
#include "app/terminal/interruption.h"
#include "app/terminalmain.h"
#include "app/verboselog.h"
#include "app/waituntil.h"
#include "ui/accessibility.h"
#include "ui/background.h"
#include "ui/browserpages.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/mainwindow.h"
#include "ui/screenshot.h"
#include "ui/startproblem.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QImageReader>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 impatience = 2000; // ms: a second signal as late as that is a person's; others come in pairs

} // namespace

int main(int argc, char *argv[])
{
    if (const std::optional<int> done = runTerminal(argc, argv))
        return *done;
    if (const std::optional<int> answered = CommandLineOptions::answerWithoutDisplay(argc, argv))
        return *answered;
    const bool ownStyle = std::none_of(argv, argv + argc, [](const char *argument) {
        return !std::strcmp(argument, "-style"); // the person wants that style's own look
    });
    std::future<void> fontConfiguration = readFontConfiguration();
    QApplication app(argc, argv);
    const auto preparations = prepareFirstPaint(std::move(fontConfiguration), app);
    QApplication::setApplicationName(u"Tepore"_s);
    QApplication::setApplicationVersion(u"" TEPORE_VERSION ""_s);
    QApplication::setDesktopFileName(u"" TEPORE_APP_ID ""_s);
    const std::optional<CommandLineOptions> options = CommandLineOptions::parse(QApplication::arguments());
    if (!options)
        return 2;
    installAccessibility();
    if (ownStyle)
        installLook(app, options->appearance);
    if (!options->demo && !QDir().mkpath(options->where.profile)) {
        Language::show({});
        StartProblem::noFolder(options->where.profile);
        return 2;
    }

    std::optional<Demo> demo;
    if (options->demo && !demo.emplace(options->house).isReady()) {
        Language::show({});
        StartProblem::noSampleData();
        return 1;
    }
    const TeporeOptions where = demo ? demo->options() : options->where;
    LogFile log(where.profile + "/log"_L1);
    Instance instance(where.profile);
    SystemClock clock;
    KeychainStore keychain;
    MemoryStore memory;
    ChosenStore secrets(keychain, where.profile);
    Tepore tepore(where, demo ? static_cast<SecretStore &>(memory) : secrets, clock, authorizeUrl);
    Language::show(tepore.settings.language());
    if (options->appearance.isEmpty())
        showAppearance(tepore.settings.appearance());
    const House house{tepore.household, tepore.reader, tepore.desk, tepore.clock, tepore.history};
    MainWindow window(house, tepore.queue, tepore.session, tepore.link, tepore.settings,
                      demo ? MainWindow::tr("Sample data") : QString());
    window.setProfile(options->profileName.isEmpty() ? QString() : where.profile, options->profileName);
    if (!instance.isFirst()) {
        const Instance::Answer answer = instance.raiseFirst();
        if (answer == Instance::Answer::Raised)
            return 0;
        if (answer == Instance::Answer::None) {
            StartProblem::inUse(where.profile);
            return 1;
        }
        tepore.settings.sync(); // a command line has written meanwhile
        tepore.householdStore.load();
    }
    concludeInBrowser(tepore.link);
    window.askFor(secrets);
    VerboseLog verbose(tepore.settings, clock);
    window.setCheck(tepore.check, verbose, log.folder());
    QObject::connect(&tepore.household, &Household::troubleChanged, &tepore.queue.reachability(),
                     &Reachability::watch);
    std::optional<ErrandServer> errands(std::in_place, tepore, instance);
    std::optional<Background> background;
    const auto begin = [&] { // what costs time
        if (background)
            return;
        if (qEnvironmentVariableIsSet("TEPORE_SAY_PAINTED")) { // for tests/bench/start.cpp
            std::puts("painted");
            std::fflush(stdout);
        }
        // Named, or every image plugin of the system would be loaded to ask what it is.
        QImageReader icon(u":/icons/" TEPORE_APP_ID ".png"_s, "png");
        icon.setAutoDetectImageFormat(false);
        QApplication::setWindowIcon(QIcon(QPixmap::fromImage(icon.read())));
        log.start();
        instance.listen();
        tepore.start();
        if (demo)
            demo->linkItself(tepore);
        background.emplace(window, house, tepore.session, tepore.settings);
    };
    QObject::connect(&window, &MainWindow::painted, &app, begin);
    QObject::connect(&window, &MainWindow::closed, &app, &QApplication::quit);
    QObject::connect(&instance, &Instance::raiseRequested, &window, &MainWindow::comeForward);
    QObject::connect(&window, &MainWindow::sampleDataRequested, &app, [] {
        QProcess::startDetached(QApplication::applicationFilePath(), {u"--demo"_s});
    });
    if (!demo) {
        QObject::connect(&tepore.link, &AccountLink::browserRequested, &window, [&window](const QUrl &url) {
            if (!QDesktopServices::openUrl(url))
                window.sayNoBrowser();
        });
    }
    if (!options->screenshot.isEmpty())
        takeScreenshot(window, tepore.household, options->screenshot, options->page, options->size);
    QApplication::setQuitOnLastWindowClosed(false); // it may be in the tray
    if (options->hidden) {
        begin();
        background->startHidden();
    } else {
        window.show();
    }
    const Interruption interruption;
    QElapsedTimer interrupted;
    bool isImpatient = false;
    QObject::connect(&interruption, &Interruption::asked, &app, [&] {
        isImpatient = interrupted.isValid() && interrupted.hasExpired(impatience);
        if (interrupted.isValid())
            return;
        interrupted.start();
        window.keepPlace();
        tepore.desk.flush();
        QCoreApplication::exit(); // nobody is there to be asked
    });
    const int code = app.exec();

    // Out of sight, it keeps the sign-in that is being renewed or made, and sends what is on its way. Whoever starts another
    // meanwhile is told to wait.
    background.reset();
    window.hide();
    instance.disconnect(&window);
    instance.setWindowless();
    errands.reset();
    waitUntil(Session::safeTakes, [&] {
        return isImpatient || !(tepore.session.isMakingSafe() || tepore.link.isMakingSafe() || tepore.desk.isBusy());
    });
    return code;
}
