#include "ui/historyfiles.h"

#include "app/history/whenready.h"
#include "ui/accessibility.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

HistoryFiles::HistoryFiles(History &history, QWidget *parent)
    : QWidget(parent), m_history(history), m_result(new Paragraph), m_open(new QPushButton(tr("&Open"))),
      m_showInFolder(new QPushButton(tr("Show in folde&r")))
{
    setObjectName(u"history.files"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_result->setObjectName(u"history.result"_s);
    m_open->setObjectName(u"history.openFile"_s);
    m_open->setProperty("look", u"quiet"_s);
    m_showInFolder->setObjectName(u"history.showInFolder"_s);
    m_showInFolder->setProperty("look", u"quiet"_s);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_open, 0, Qt::AlignTop);
    layout->addWidget(m_showInFolder, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    connect(m_showInFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath())); });
    hide();
}

QString HistoryFiles::suggestedName(const CsvExport &what, const QString &suffix)
{
    QString who;
    if (!what.sources.isEmpty())
        who = what.sources.first().home;
    if (what.sources.size() == 1)
        who += u" - "_s + what.sources.first().thermostat;
    const QTimeZone zone = what.sources.isEmpty() ? QTimeZone::utc() : what.sources.first().zone;
    const auto day = [&](const QDateTime &time) { return time.toTimeZone(zone).date().toString(Qt::ISODate); };
    QString name = u"%1 %2 - %3"_s.arg(who, day(what.from), day(what.to)).simplified();
    for (QChar &c : name) {
        if (u"<>:\"/\\|?*"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name + u'.' + suffix;
}

void HistoryFiles::exportCsv(const CsvExport &what)
{
    const QString plain = tr("CSV for any program (*.csv)");
    const QString spreadsheet = tr("CSV for my spreadsheet (*.csv)");
    auto *dialog = new QFileDialog(this, tr("Export the readings"));
    dialog->setObjectName(u"history.export"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({plain, spreadsheet});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedName(what));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, what, spreadsheet](const QString &file) {
        CsvExport wanted = what;
        wanted.file = file;
        wanted.locale = QLocale();
        wanted.format = dialog->selectedNameFilter() == spreadsheet ? CsvExport::Format::Spreadsheet : CsvExport::Format::Iso;
        say(tr("Exporting…"), &Theme::text2);
        whenReady(m_history.exportCsv(wanted), this, [this, wanted](const CsvOutcome &outcome) { exported(wanted, outcome); });
    });
    dialog->open();
}

void HistoryFiles::importCsv()
{
    auto *dialog = new QFileDialog(this, tr("Import readings"));
    dialog->setObjectName(u"history.import"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Readings that Tepore exported (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        say(tr("Importing…"), &Theme::text2);
        whenReady(m_history.importCsv(file), this, [this, file](const CsvOutcome &outcome) { imported(file, outcome); });
    });
    dialog->open();
}

void HistoryFiles::exported(const CsvExport &what, const CsvOutcome &outcome)
{
    const QString name = QFileInfo(what.file).fileName();
    if (outcome.problem != CsvOutcome::Problem::None) {
        say(problem(outcome, what.file), &Theme::error);
        return;
    }
    say(tr("%n reading(s) exported to %1.", "", static_cast<int>(outcome.rows)).arg(name), &Theme::ok);
    offer(what.file, false);
}

void HistoryFiles::savePdf(const HistoryPrintWish &wish)
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setObjectName(u"history.pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("PDF, to be printed or sent (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedName(wish.what, u"pdf"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString &file) {
        say(tr("Saving…"), &Theme::text2);
        HistoryPrint::save(m_history, wish, file, this, [this, file](const QString &problem) { saved(file, problem); });
    });
    dialog->open();
}

void HistoryFiles::saved(const QString &file, const QString &problem)
{
    if (!problem.isEmpty()) {
        say(HistoryFiles::problem({.problem = CsvOutcome::Problem::CannotWrite, .detail = problem}, file), &Theme::error);
        return;
    }
    say(tr("Saved as %1, ready to be printed.", "a file").arg(QFileInfo(file).fileName()), &Theme::ok);
    offer(file, true);
}

void HistoryFiles::offer(const QString &file, bool opens)
{
    m_file = file;
    m_open->setVisible(opens);
    m_showInFolder->show();
}

void HistoryFiles::imported(const QString &file, const CsvOutcome &outcome)
{
    if (outcome.problem != CsvOutcome::Problem::None) {
        say(problem(outcome, file), &Theme::error);
        return;
    }
    QString text = tr("%n reading(s) imported.", "", static_cast<int>(outcome.rows));
    if (outcome.known > 0)
        text += u' ' + tr("%n were there already and stay as they are.", "", static_cast<int>(outcome.known));
    say(text, &Theme::ok);
}

QString HistoryFiles::problem(const CsvOutcome &outcome, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (outcome.problem) {
    case CsvOutcome::Problem::None:
        break;
    case CsvOutcome::Problem::CannotOpen:
        return tr("%1 could not be opened: %2", "a file, the system's reason").arg(name, outcome.detail);
    case CsvOutcome::Problem::CannotWrite:
        return tr("%1 could not be written: %2", "a file, the system's reason").arg(name, outcome.detail);
    case CsvOutcome::Problem::NotOurs:
        return tr("%1 holds no readings that Tepore exported. Nothing was changed.").arg(name);
    case CsvOutcome::Problem::BadLine:
        return tr("Line %1 of %2 cannot be read. Nothing was changed.").arg(QLocale().toString(outcome.line), name);
    case CsvOutcome::Problem::Store:
        return tr("The history could not be read or written: %1").arg(outcome.detail);
    }
    return {};
}

void HistoryFiles::say(const QString &text, QColor Theme::*colour)
{
    m_open->hide();
    m_showInFolder->hide();
    m_result->setColour(colour);
    m_result->setText(text);
    show();
    announce(m_result, text);
}
