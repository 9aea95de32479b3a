#include "ui/diagnosticsdialog.h"

#include "app/verboselog.h"
#include "ui/accessibility.h"
#include "ui/checkwords.h"
#include "ui/format.h"
#include "ui/reportdialog.h"
#include "ui/wraprow.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QMetaEnum>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = Check::State;

DiagnosticsDialog::DiagnosticsDialog(Check &check, VerboseLog &verbose, const Clock &clock, const QString &logFolder,
                                     std::function<QString()> makeReport, QWidget *parent)
    : QDialog(parent), m_check(check), m_verbose(verbose), m_clock(clock), m_summary(new Paragraph({}, &Theme::text)),
      m_tellsMore(new QCheckBox), m_run(new QPushButton)
{
    setObjectName(u"diagnostics"_s);
    setWindowTitle(tr("Diagnostics"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    m_summary->setObjectName(u"diagnostics.summary"_s);
    layout->addWidget(m_summary);
    auto *surface = new Surface;
    auto *rows = new QGridLayout(surface);
    rows->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    rows->setHorizontalSpacing(Space::normal);
    rows->setVerticalSpacing(Space::normal);
    rows->setColumnStretch(2, 1);
    for (int step = 0; step < Check::steps; ++step)
        addRow(rows, static_cast<Check::Step>(step));
    rows->setRowStretch(rows->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setWidget(surface);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(windowTitle());
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(area, 1);
    m_tellsMore->setObjectName(u"diagnostics.verbose"_s);
    m_tellsMore->setToolTip(tr("It ends by itself. No secret and no name is in the log."));
    m_tellsMore->setAccessibleDescription(m_tellsMore->toolTip());
    layout->addWidget(m_tellsMore);
    connect(m_tellsMore, &QCheckBox::clicked, this, [this](bool on) { on ? m_verbose.turnOn() : m_verbose.turnOff(); });
    connect(&m_verbose, &VerboseLog::changed, this, &DiagnosticsDialog::showVerbose);
    showVerbose();
    auto *buttons = new WrapRow(Space::small);
    auto *report = new QPushButton(tr("R&eport…"));
    auto *log = new QPushButton(tr("Open the &log's folder"));
    auto *close = new QPushButton(tr("Close"));
    m_run->setObjectName(u"diagnostics.run"_s);
    m_run->setProperty("look", u"primary"_s);
    m_run->setDefault(true);
    report->setObjectName(u"diagnostics.report"_s);
    log->setObjectName(u"diagnostics.log"_s);
    log->setToolTip(Format::asTip(QDir::toNativeSeparators(logFolder)));
    close->setObjectName(u"diagnostics.close"_s);
    for (QPushButton *button : {m_run, report, log, close})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(m_run, &QPushButton::clicked, this, &DiagnosticsDialog::run);
    connect(report, &QPushButton::clicked, this,
            [this, makeReport = std::move(makeReport)] { (new ReportDialog(makeReport(), this))->open(); });
    connect(log, &QPushButton::clicked, this, [logFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(logFolder)); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_check, &Check::begun, this, [this](Check::Step step) {
        m_rows[int(step)].text->setText(tr("Looking…"));
    });
    connect(&m_check, &Check::stepEnded, this, &DiagnosticsDialog::show);
    connect(&m_check, &Check::ended, this, &DiagnosticsDialog::showEnd);
    for (const auto &[step, result] : m_check.results())
        show(step, result);
    m_run->setText(tr("&Run a check (no requests)"));
    m_summary->setText(tr("A check looks at everything Tepore needs. It costs none of the day's requests."));
    resize(dialogWidth(parentWidget(), 600), std::max(320, parentWidget()->window()->height() - 2 * Space::page));
    m_run->setFocus();
}

DiagnosticsDialog::~DiagnosticsDialog()
{
    m_check.disconnect(this);
    m_check.cancel();
}

void DiagnosticsDialog::addRow(QGridLayout *rows, Check::Step step)
{
    const int at = rows->rowCount();
    const QString name = QString::fromLatin1(QMetaEnum::fromType<Check::Step>().valueToKey(int(step)));
    Row row{.icon = new IconLabel(20), .text = new Paragraph({}, &Theme::text2), .step = new QPushButton};
    row.icon->setIcon(u"idle"_s, &Theme::idle);
    auto *title = new Paragraph(CheckWords::title(step), &Theme::text);
    setType(title, Type::Strong);
    row.text->setObjectName(u"diagnostics.text."_s + name);
    row.text->setText(tr("not looked at yet"));
    row.text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    const int drop = std::max(0, (row.icon->sizeHint().height() - fontMetrics().height()) / 2); // beside the first line
    for (Paragraph *words : {title, row.text})
        words->setContentsMargins(0, drop, 0, 0);
    row.step->setObjectName(u"diagnostics.step."_s + name);
    row.step->hide();
    rows->addWidget(row.icon, at, 0, Qt::AlignTop);
    rows->addWidget(title, at, 1, Qt::AlignTop);
    auto *found = new QVBoxLayout;
    found->setSpacing(Space::tiny);
    found->addWidget(row.text);
    found->addWidget(row.step, 0, Qt::AlignLeading);
    rows->addLayout(found, at, 2);
    rows->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 22);
    m_rows.insert(int(step), row);
}

void DiagnosticsDialog::run()
{
    if (m_check.isUnderWay()) {
        m_check.cancel();
        return;
    }
    for (const Row &row : std::as_const(m_rows)) {
        row.icon->setIcon(u"idle"_s, &Theme::idle);
        row.text->setText(tr("waiting"));
        row.step->hide();
    }
    m_run->setText(tr("Cancel the check"));
    m_summary->setText(tr("Checking…"));
    m_check.start();
}

void DiagnosticsDialog::show(Check::Step step, const Check::Result &result)
{
    const Row &row = m_rows[int(step)];
    switch (result.state) {
    case State::Good:
        row.icon->setIcon(u"tick"_s, &Theme::ok);
        break;
    case State::Notice:
        row.icon->setIcon(u"warning"_s, &Theme::warnText);
        break;
    case State::Bad:
        row.icon->setIcon(u"error"_s, &Theme::error);
        break;
    case State::Unknown:
        row.icon->setIcon(u"idle"_s, &Theme::idle);
    }
    const ErrorText text = CheckWords::result(step, result, m_clock.now());
    row.text->setText(text.sentence);
    row.text->setColour(result.state == State::Good || result.state == State::Unknown ? &Theme::text2 : &Theme::text);
    row.step->disconnect(this);
    row.step->setText(ErrorWords::stepName(text.step));
    row.step->setVisible(text.step != ErrorText::Step::None);
    row.step->setAccessibleName(tr("%1: %2", "what was checked, what to do").arg(CheckWords::title(step), ErrorWords::stepName(text.step)));
    connect(row.step, &QPushButton::clicked, this, [this, text] {
        Q_EMIT stepRequested(text.step, text.field);
        reject();
    });
}

void DiagnosticsDialog::showVerbose()
{
    m_tellsMore->setChecked(m_verbose.isOn());
    m_tellsMore->setText(m_verbose.isOn() ? tr("A more &detailed log until %1", "a time of day")
                                                .arg(Format::clock(m_verbose.until().toLocalTime().time()))
                                          : tr("A more &detailed log for an hour"));
}

void DiagnosticsDialog::showEnd()
{
    m_run->setText(tr("&Run a check (no requests)"));
    const auto &results = m_check.results();
    const bool isWhole = results.size() == size_t(Check::steps);
    const auto wrong = std::count_if(results.begin(), results.end(), [](const auto &each) { return each.second.state == State::Bad; });
    if (!isWhole) {
        m_summary->setText(tr("The check was cancelled."));
        for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
            if (size_t(row.key()) >= results.size())
                row->text->setText(tr("not looked at"));
        }
    } else {
        m_summary->setText(wrong == 0 ? tr("Nothing is wrong.") : tr("%n thing(s) need(s) you.", "", static_cast<int>(wrong)));
    }
    announce(m_summary, m_summary->text());
}
