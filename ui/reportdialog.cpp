#include "ui/reportdialog.h"

#include "ui/accessibility.h"
#include "ui/labels.h"
#include "ui/wraprow.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(const QString &report, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(report)), m_result(new Paragraph({}, &Theme::ok))
{
    setObjectName(u"report"_s);
    setWindowTitle(tr("Report"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    layout->addWidget(new Paragraph(tr("This is the whole report. It holds no secret, no name and no identifier of yours; "
                                       "nothing is sent anywhere by itself."),
                                    &Theme::text));
    m_text->setObjectName(u"report.text"_s);
    m_text->setAccessibleName(tr("The report"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(10 * m_text->fontMetrics().height());
    layout->addWidget(m_text, 1);
    m_result->setObjectName(u"report.result"_s);
    m_result->hide();
    layout->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    auto *close = new QPushButton(tr("Close"));
    auto *toFile = new QPushButton(tr("&Save…"));
    auto *toClipboard = new QPushButton(tr("&Copy"));
    close->setObjectName(u"report.close"_s);
    toFile->setObjectName(u"report.save"_s);
    toClipboard->setObjectName(u"report.copy"_s);
    toClipboard->setProperty("look", u"primary"_s);
    toClipboard->setDefault(true);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(toFile);
    buttons->addWidget(toClipboard);
    layout->addLayout(buttons);
    resize(dialogWidth(parentWidget(), 560), sizeHint().height());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(toFile, &QPushButton::clicked, this, &ReportDialog::save);
    connect(toClipboard, &QPushButton::clicked, this, &ReportDialog::copy);
    toClipboard->setFocus();
}

void ReportDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_result->setText(tr("Copied."));
    m_result->setColour(&Theme::ok);
    m_result->show();
    announce(m_result, m_result->text());
}

void ReportDialog::save()
{
    auto *chooser = new QFileDialog(this, tr("Save the report"), {}, tr("Text files (*.txt)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"txt"_s);
    chooser->selectFile(u"tepore-report.txt"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSaveFile file(name);
        const QByteArray text = m_text->toPlainText().toUtf8();
        const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        m_result->setText(isSaved ? tr("Saved.") : tr("It could not be saved: %1").arg(file.errorString()));
        m_result->setColour(isSaved ? &Theme::ok : &Theme::error);
        m_result->show();
        announce(m_result, m_result->text());
    });
    chooser->open();
}
