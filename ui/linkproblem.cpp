#include "ui/linkproblem.h"

#include "app/diagnostics/report.h"
#include "app/redacted.h"
#include "ui/accessibility.h"
#include "ui/reportdialog.h"
#include "ui/wraprow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LinkProblem::LinkProblem(QWidget *parent)
    : QWidget(parent), m_title(new TextLine(Type::Strong, &Theme::error)), m_text(new Paragraph({}, &Theme::text)),
      m_detail(new Paragraph), m_countdown(new TextLine(Type::Body, &Theme::text2)), m_extra(new QPushButton),
      m_copy(new QPushButton(tr("Copy &report"))), m_cancelRetry(new QPushButton(tr("Do not try again")))
{
    setObjectName(u"link.problem"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::card, Space::normal, Space::card, Space::normal);
    row->setSpacing(Space::normal);
    auto *icon = new IconLabel(20);
    icon->setIcon(u"error"_s, &Theme::error);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::tiny);
    row->addLayout(words, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_countdown)})
        words->addWidget(each);
    setType(m_detail, Type::Caption);
    m_title->setObjectName(u"link.problem.title"_s);
    m_text->setObjectName(u"link.problem.text"_s);
    m_detail->setObjectName(u"link.problem.detail"_s);
    m_countdown->setObjectName(u"link.problem.countdown"_s);
    m_extra->setObjectName(u"link.problem.extra"_s);
    m_copy->setObjectName(u"link.problem.report"_s);
    m_cancelRetry->setObjectName(u"link.problem.cancelRetry"_s);
    auto *buttons = new WrapRow(Space::small);
    buttons->addWidget(m_extra);
    buttons->addWidget(m_cancelRetry);
    buttons->addWidget(m_copy);
    m_copy->setProperty("look", u"quiet"_s);
    words->addSpacing(Space::tiny);
    words->addLayout(buttons);
    connect(m_extra, &QPushButton::clicked, this, [this] { Q_EMIT extraRequested(m_kind); });
    connect(m_cancelRetry, &QPushButton::clicked, this, &LinkProblem::retryCancelled);
    connect(m_copy, &QPushButton::clicked, this, [this] { (new ReportDialog(m_report, this))->open(); });
    hide();
}

void LinkProblem::showText(const LinkText &text, const Error *error, LinkStep step)
{
    m_title->setLine(text.title);
    m_text->setText(text.sentence);
    const QString detail = error ? redacted(error->detail) : QString();
    const QString code = error && error->status > 0 ? tr("code %1").arg(error->status) : QString();
    const QStringList parts = QStringList{code, detail}.filter(QRegularExpression(u"."_s));
    m_detail->setText(tr("Details: %1").arg(parts.join(u", "_s)));
    m_detail->setVisible(!parts.isEmpty());
    m_kind = text.extra;
    m_extra->setText(LinkWords::extraName(text.extra));
    m_extra->setVisible(text.extra != LinkText::Extra::None);
    m_copy->setVisible(error);
    if (error) {
        m_report = Report::of({u"linking, step %1"_s.arg(static_cast<int>(step)),
                               u"problem %1, status %2"_s.arg(static_cast<int>(error->kind)).arg(error->status), detail});
    }
    setCountdown({});
    show();
    const QString spoken = text.title + u". "_s + text.sentence;
    setAccessibleName(spoken); // before Qt 6.8 this is what an alert reads out
    announce(this, spoken, true);
}

void LinkProblem::clear()
{
    hide();
    m_title->clear();
}

void LinkProblem::setCountdown(const QString &line, bool canBeCancelled)
{
    m_countdown->setLine(line);
    m_countdown->setVisible(!line.isEmpty());
    m_cancelRetry->setVisible(canBeCancelled && !line.isEmpty());
}

void LinkProblem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.edge(theme.error));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::radiusCard, Space::radiusCard);
}
