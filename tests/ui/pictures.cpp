// Pictures of every page and dialog on simulated homes, to be looked at one by one:
//
//     pictures FOLDER [--language it|…|pseudo|rtl] [--appearance light|dark|contrast] [--width 1000] [--text 100]
//
// QT_QPA_PLATFORM=offscreen needs no display, QT_SCALE_FACTOR=2 makes them twice as fine. Without FOLDER the window stays
// open, to be tried in the language that nobody speaks.
#include "support/pages.h"
#include "support/pseudolanguage.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/startproblem.h"

#include <QAbstractAnimation>
#include <QCommandLineParser>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

bool isMoving(const QWidget *shown)
{
    const auto animations = shown->findChildren<QAbstractAnimation *>();
    return std::any_of(animations.begin(), animations.end(), [](const auto *each) { return each->state() == QAbstractAnimation::Running; });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"language"_s, u"A language, pseudo or rtl."_s, u"CODE"_s, u"en"_s},
                       {u"appearance"_s, u"light, dark or contrast."_s, u"NAME"_s, u"light"_s},
                       {u"width"_s, u"Of the window."_s, u"PIXELS"_s, u"1000"_s},
                       {u"text"_s, u"How large the letters are."_s, u"PERCENT"_s, u"100"_s}});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(app);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * parser.value(u"text"_s).toInt() / 100);
    QApplication::setFont(font);
    const QString code = parser.value(u"language"_s);
    PseudoLanguage pseudo(code == u"rtl"_s ? PseudoLanguage::Way::RightToLeft : PseudoLanguage::Way::LeftToRight);
    Language::show(code);
    if (code == u"pseudo"_s || code == u"rtl"_s)
        QCoreApplication::installTranslator(&pseudo);
    installAccessibility();
    Pages pages;
    pages.open("overview"); // installs a look of its own
    const QString appearance = parser.value(u"appearance"_s);
    showAppearance(appearance == u"dark"_s       ? Appearance::Dark
                   : appearance == u"contrast"_s ? Appearance::Contrast
                                                 : Appearance::Light);
    if (parser.positionalArguments().isEmpty())
        return QApplication::exec();
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(u"."_s))
        return 1;
    for (const auto &[name, page] : Pages::all()) {
        pages.open(page);
        pages.window().resize(parser.value(u"width"_s).toInt(), 720);
        pages.leave();
        TestCloud::waitFor([&pages] { return !isMoving(&pages.window()); }); // what fades out would take along what fades in
        QWidget *shown = pages.open(page);
        TestCloud::waitFor([shown] { return !isMoving(shown); });
        const QString file = QString::fromLatin1(name).remove(u',').replace(u' ', u'-').remove(u'\'');
        if (!shown->grab().save(folder.filePath(file + u".png"_s)))
            return 1;
    }
    QTimer look; // while the box has the event loop
    QObject::connect(&look, &QTimer::timeout, &look, [&folder] {
        if (QWidget *box = QApplication::activeModalWidget()) {
            box->grab().save(folder.filePath(u"a-failed-start.png"_s));
            box->close();
        }
    });
    look.start(200);
    StartProblem::inUse(u"/home/anna/.local/share/Tepore"_s); // stderr is no terminal here
    look.stop();
    for (const char *name : {"history", "history, compared"}) { // on paper
        pages.open(name);
        pages.window().findChild<HistoryPage *>()->savePdf();
        auto *dialog = pages.window().findChild<QFileDialog *>(u"history.pdf"_s);
        const auto *result = pages.window().findChild<QLabel *>(u"history.result"_s);
        const QString before = result->text();
        Q_EMIT dialog->fileSelected(folder.filePath(QString::fromLatin1(name).remove(u',').replace(u' ', u'-') + u".pdf"_s));
        dialog->close();
        const QString saving = result->text();
        TestCloud::waitFor([&] { return result->text() != saving && result->text() != before; });
    }
    return 0;
}
