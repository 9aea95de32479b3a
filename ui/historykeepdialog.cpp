#include "ui/historykeepdialog.h"

#include "app/history/history.h"
#include "app/history/whenready.h"
#include "app/household/household.h"
#include "ui/format.h"
#include "ui/historywords.h"
#include "ui/labels.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 560;

} // namespace

HistoryKeepDialog::HistoryKeepDialog(History &history, const Household &household, int daysKept, QWidget *parent)
    : QDialog(parent), m_history(history), m_household(household), m_daysKept(daysKept), m_days(new QComboBox),
      m_thermostat(new QComboBox), m_remove(new QPushButton(tr("&Delete…")))
{
    setObjectName(u"history.keep"_s);
    setWindowTitle(tr("Keep and delete readings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    layout->addWidget(new Paragraph(tr("Readings are kept on this computer alone: Legrand keeps none."), &Theme::text));
    for (const auto &[days, text] : {std::pair(90, tr("for 3 months")), std::pair(365, tr("for a year")), std::pair(730, tr("for 2 years")),
                                     std::pair(1826, tr("for 5 years")), std::pair(forEver, tr("for ever"))})
        m_days->addItem(text, days);
    if (m_days->findData(daysKept) < 0)
        m_days->addItem(tr("for %n day(s)", "", daysKept), daysKept);
    m_days->setCurrentIndex(m_days->findData(daysKept));
    m_days->setObjectName(u"history.keep.days"_s);
    for (const Home &home : household.homes()) {
        for (const Thermostat &thermostat : home.thermostats)
            m_thermostat->addItem(tr("%1, %2", "a thermostat, its home").arg(thermostat.name, home.name), thermostat.id);
    }
    m_thermostat->setObjectName(u"history.keep.thermostat"_s);
    m_thermostat->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_thermostat->setMinimumContentsLength(14);
    m_remove->setObjectName(u"history.keep.remove"_s);
    m_remove->setEnabled(m_thermostat->count() > 0);
    m_remove->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Space::small);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // what is said of one that is gone is long
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Keep readings"), m_days);
    form->addRow(tr("&Readings of"), m_thermostat);
    layout->addLayout(form);
    layout->addWidget(m_remove, 0, Qt::AlignLeading);
    auto *place = new Paragraph(tr("They are in %1.").arg(QDir::toNativeSeparators(history.file())));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(place);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    auto *leave = new QPushButton(tr("Cancel"));
    auto *go = new QPushButton(tr("&OK"));
    leave->setObjectName(u"history.keep.leave"_s);
    go->setObjectName(u"history.keep.go"_s);
    go->setProperty("look", u"primary"_s);
    go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    setMinimumWidth(dialogWidth(parentWidget(), comfortableWidth));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &HistoryKeepDialog::keep);
    const auto tell = [this] { m_thermostat->setToolTip(Format::asTip(m_thermostat->currentText())); };
    connect(m_thermostat, &QComboBox::currentIndexChanged, this, tell);
    tell();
    connect(m_remove, &QPushButton::clicked, this, &HistoryKeepDialog::askToRemove);
    whenReady(m_history.kept(), this, [this](const QList<HistoryKept> &kept) { listGone(kept); });
}

// Those of which something is kept, and which are in no home that is shown: hidden ones, and former ones.
void HistoryKeepDialog::listGone(const QList<HistoryKept> &kept)
{
    for (const HistoryKept &each : kept) {
        if (m_thermostat->findData(each.moduleId) >= 0)
            continue;
        const QString name = HistoryWords::name(each, m_household);
        m_thermostat->addItem(each.last.isValid()
                                  ? tr("%1 (not shown; last read %2)", "a thermostat, a day").arg(name, Format::day(each.last))
                                  : tr("%1 (not shown; never read)", "a thermostat").arg(name),
                              each.moduleId);
    }
    m_remove->setEnabled(m_thermostat->count() > 0);
}

void HistoryKeepDialog::keep()
{
    const int days = m_days->currentData().toInt();
    const auto agree = [this, days] {
        accept();
        if (days != m_daysKept)
            Q_EMIT daysChosen(days);
    };
    if (days >= m_daysKept) {
        agree();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, windowTitle(), tr("Delete what is older?"), QMessageBox::Cancel, this);
    question->setObjectName(u"history.keep.sure"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Readings older than you keep them are deleted at once, for good."));
    QPushButton *sure = question->addButton(tr("&Delete"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QPushButton::clicked, this, agree);
    question->open();
}

void HistoryKeepDialog::askToRemove()
{
    const QString id = m_thermostat->currentData().toString();
    const QString name = m_thermostat->currentText();
    auto *question = new QMessageBox(QMessageBox::NoIcon, windowTitle(),
                                     tr("Delete all readings of %1?").arg(name), QMessageBox::Cancel, this);
    question->setObjectName(u"history.keep.sure"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("They cannot be brought back, unless you exported them. New ones are kept."));
    QPushButton *sure = question->addButton(tr("&Delete"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QPushButton::clicked, this, [this, id, name] {
        m_remove->setEnabled(false);
        whenReady(m_history.remove(id), this, [this, id, name](bool isGone) {
            if (isGone && !m_household.thermostat(id)) // nothing of it comes any more
                m_thermostat->removeItem(m_thermostat->findData(id));
            m_remove->setEnabled(m_thermostat->count() > 0);
            Q_EMIT removed(id, name, isGone);
        });
    });
    question->open();
}
