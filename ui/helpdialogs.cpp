#include "ui/helpdialogs.h"

#include "ui/labels.h"

#include <QDesktopServices>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// "&Refresh (3 requests)" is the key's "Refresh"; an `&&` is one that is seen.
QString plain(QString text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    static const QRegularExpression more(u"( \\(.*\\)|: .*|…)$"_s);
    return text.replace(mnemonic, u"\\1"_s).remove(more);
}

// In a language from right to left, "Ctrl+," would else end with "Ctrl".
QString spoken(const QString &keys)
{
    return QGuiApplication::isRightToLeft() ? u'\u2066' + keys + u'\u2069' : keys;
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &each : action->shortcuts()) {
        const int key = each[0].key();
        if (key <= Qt::Key_F12 || key > Qt::Key_F35) // Qt adds such as F14, of Sun's keyboards
            keys << spoken(each.toString(QKeySequence::NativeText));
    }
    return keys.join(u", "_s);
}

void listActions(QTreeWidgetItem *section, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->menu())
            listActions(section, action->menu()->actions());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(section, {plain(action->text()), keysOf(action)});
    }
}

QTreeWidgetItem *addSection(QTreeWidget *list, const QString &title)
{
    auto *section = new QTreeWidgetItem(list, {title});
    section->setFlags(Qt::ItemIsEnabled);
    section->setFont(0, typeFont(Type::Strong, list->font()));
    section->setFirstColumnSpanned(true);
    return section;
}

QVBoxLayout *frame(QDialog *dialog, QWidget *content)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *surface = new Surface;
    auto *inside = new QVBoxLayout(surface);
    inside->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    inside->addWidget(content);
    layout->addWidget(surface, 1);
    auto *close = new QPushButton(ShortcutsDialog::tr("Close"));
    close->setDefault(true);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->resize(dialogWidth(dialog->parentWidget(), 560),
                   std::max(320, dialog->parentWidget()->window()->height() - 2 * Space::page));
    return layout;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow *window) : QDialog(window)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget;
    list->setObjectName(u"shortcuts.list"_s);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("What"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setIndentation(Space::card);
    for (QWidget *each : {static_cast<QWidget *>(list), static_cast<QWidget *>(list->header())})
        each->setProperty("look", u"list"_s);
    list->setFrameShape(QFrame::NoFrame);
    list->setFocusPolicy(Qt::StrongFocus);
    for (const QAction *menu : window->menuBar()->actions()) {
        QTreeWidgetItem *section = addSection(list, plain(menu->text()));
        listActions(section, menu->menu()->actions());
        if (section->childCount() == 0)
            delete section;
    }
    QTreeWidgetItem *direct = addSection(list, tr("Going to a thermostat"));
    listActions(direct, window->actions());
    if (direct->childCount() == 0)
        delete direct;
    // What a card does with keys it gets itself (ThermostatCard::keyPressEvent), and the dial's, which are any slider's.
    QTreeWidgetItem *card = addSection(list, tr("On a thermostat's card"));
    for (const auto &[what, keys] : {std::pair(tr("Warmer, cooler"), u"+  −"_s), std::pair(tr("Type a temperature"), u"0 … 9"_s),
                                     std::pair(tr("Open it"), tr("Enter, Space")), std::pair(tr("To the next card"), u"←  →  ↑  ↓"_s),
                                     std::pair(tr("Take back what is not sent yet"), tr("Esc")),
                                     std::pair(tr("Boost for 30, 60 or 90 minutes"), tr("B, then 3, 6 or 9")),
                                     std::pair(tr("Stop boost"), tr("Shift+B"))})
        new QTreeWidgetItem(card, {what, keys});
    list->expandAll();
    list->setWordWrap(true);
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    // It does not see by itself that other lines are needed.
    connect(list->header(), &QHeaderView::sectionResized, list, [list] { QTimer::singleShot(0, list, [list] { list->doItemsLayout(); }); });
    QVBoxLayout *layout = frame(this, list);
    layout->insertWidget(1, new Paragraph(tr("A key that works from every program: let the keyboard settings of your desktop run one of these, with your "
                                             "thermostat's name. Tepore itself takes no key away from other programs.")));
    QStringList commands;
    for (const auto &way : {"--warmer"_L1, "--cooler"_L1})
        commands << spoken(u"tepore set \"%1\" "_s.arg(tr("Living room")) + way);
    auto *elsewhere = new Paragraph(commands.join(u'\n'), &Theme::text);
    elsewhere->setObjectName(u"shortcuts.elsewhere"_s);
    elsewhere->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    elsewhere->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->insertWidget(2, elsewhere);
}

NewsDialog::NewsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"news"_s);
    setWindowTitle(tr("What is new in Tepore"));
    auto *text = new QTextBrowser;
    text->setObjectName(u"news.text"_s);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    connect(text, &QTextBrowser::anchorClicked, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    if (QFile file(u":/CHANGELOG.md"_s); file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    text->document()->setDocumentMargin(Space::small);
    text->document()->setIndentWidth(Space::page);
    frame(this, text);
}
