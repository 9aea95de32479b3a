#include "app/commandlineoptions.h"

#include "ui/terminalrequest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Shows and controls BTicino/Legrand Smarther chronothermostats."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s, u"Open on sample data; nothing of the real profile or keychain is used."_s},
        {u"house"_s, u"For --demo: the made-up homes: demo, many, or a file of JSON."_s, u"NAME"_s},
        {u"profile"_s, u"Keep everything in this folder."_s, u"DIR"_s},
        {u"login-url"_s, u"Instead of https://partners-login.eliotbylegrand.com"_s, u"URL"_s},
        {u"api-url"_s, u"Instead of https://api.developer.legrand.com"_s, u"URL"_s},
        {u"hidden"_s, u"Start in the tray, or minimised where there is none."_s},
        {u"screenshot"_s, u"Write a picture of the window and end."_s, u"FILE"_s},
        {u"page"_s, u"For --screenshot: overview, detail, history, activity, account, link or settings."_s, u"NAME"_s},
        {u"size"_s, u"For --screenshot: the window's size."_s, u"WxH"_s},
        {u"appearance"_s, u"light, dark, contrast or system."_s, u"NAME"_s},
    });
}

bool complain(const QString &text)
{
    std::fprintf(stderr, "tepore: %s\n", qPrintable(text));
    return false;
}

} // namespace

bool CommandLineOptions::readUrl(const QString &name, QString text, QUrl *url)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    *url = QUrl(text, QUrl::StrictMode);
    if (!Http::isAllowed(*url))
        return complain(u"--%1 must be https, or http on this computer: %2"_s.arg(name, text));
    return true;
}

QString CommandLineOptions::profileFolder(const QString &typed)
{
    return typed.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                           : QDir(typed).absolutePath();
}

std::optional<int> CommandLineOptions::answerWithoutDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const bool version = !std::strcmp(argv[i], "--version") || !std::strcmp(argv[i], "-v");
        const bool help = !std::strcmp(argv[i], "--help") || !std::strcmp(argv[i], "-h");
        if (version) {
            std::puts("tepore " TEPORE_VERSION);
            return 0;
        }
        if (help) {
            const QCoreApplication app(argc, argv);
            QCommandLineParser parser;
            addOptions(parser);
            for (const TerminalRequest::Command &command : TerminalRequest::commands()) {
                parser.addPositionalArgument(QString::fromLatin1(command.name), TerminalRequest::tr(command.help),
                                             u"[%1 …]"_s.arg(QLatin1StringView(command.name)));
            }
            std::fputs(qPrintable(parser.helpText()), stdout);
            return 0;
        }
    }
    return std::nullopt;
}

std::optional<CommandLineOptions> CommandLineOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLineOptions options;
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return std::nullopt;
    }
    if (!parser.positionalArguments().isEmpty()) {
        complain(u"unexpected argument: "_s + parser.positionalArguments().first());
        return std::nullopt;
    }
    options.demo = parser.isSet(u"demo"_s);
    if (parser.isSet(u"house"_s) && !options.demo) {
        complain(u"--house names the made-up homes of --demo, and means nothing without it"_s);
        return std::nullopt;
    }
    if (parser.isSet(u"house"_s))
        options.house = parser.value(u"house"_s);
    options.hidden = parser.isSet(u"hidden"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"page"_s))
        options.page = parser.value(u"page"_s);
    if (parser.isSet(u"appearance"_s))
        options.appearance = parser.value(u"appearance"_s);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    if (size.size() == 2)
        options.size = QSize(size[0].toInt(), size[1].toInt());
    for (const auto &[name, url] : {std::pair(u"login-url"_s, &options.where.loginUrl),
                                    std::pair(u"api-url"_s, &options.where.apiUrl)}) {
        if (parser.isSet(name) && !readUrl(name, parser.value(name), url))
            return std::nullopt;
    }
    if (options.demo)
        return options;
    options.where.profile = profileFolder(parser.value(u"profile"_s));
    if (options.where.profile != profileFolder())
        options.profileName = QDir(options.where.profile).dirName();
    return options;
}
