#include "ui/historyrangedialog.h"

#include "ui/labels.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 320;

// The edit shows a wall clock, without a zone of its own: the hours that a change of season leaves out can be typed, too.
QDateTimeEdit *edit(const QDateTime &time, const QTimeZone &zone, const QString &name, const QString &accessible)
{
    const QDateTime there = time.toTimeZone(zone);
    auto *edit = new QDateTimeEdit;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    edit->setTimeZone(QTimeZone::utc());
#else
    edit->setTimeSpec(Qt::UTC);
#endif
    edit->setDate(there.date());
    edit->setTime(QTime(there.time().hour(), there.time().minute()));
    edit->setCalendarPopup(true);
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    return edit;
}

} // namespace

HistoryRangeDialog::HistoryRangeDialog(const HistoryStretch &stretch, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent), m_zone(zone), m_from(edit(stretch.from, zone, u"history.own.from"_s, tr("From"))),
      m_to(edit(stretch.to, zone, u"history.own.to"_s, tr("To"))), m_go(new QPushButton(tr("&Show")))
{
    setObjectName(u"history.own"_s);
    setWindowTitle(tr("History from … to …"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::normal);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setVerticalSpacing(Space::small);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    centreLabels(form);
    setMinimumWidth(comfortableWidth);
    layout->addWidget(new Paragraph(tr("By the home's clock.")));
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setObjectName(u"history.own.leave"_s);
    m_go->setObjectName(u"history.own.go"_s);
    m_go->setProperty("look", u"primary"_s);
    m_go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    const auto check = [this] { m_go->setEnabled(this->stretch().from.secsTo(this->stretch().to) >= 30 * 60); };
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, check);
    check();
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const HistoryStretch wanted = this->stretch();
        accept();
        Q_EMIT chosen(wanted);
    });
}

HistoryStretch HistoryRangeDialog::stretch() const
{
    const auto utc = [&](const QDateTimeEdit *edit) { return QDateTime(edit->date(), edit->time(), m_zone).toUTC(); };
    return {.from = utc(m_from), .to = utc(m_to)};
}
