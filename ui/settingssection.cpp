#include "ui/settingssection.h"

#include "ui/choicebox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int captionedLength = 25; // of a list beside its caption, in letters

} // namespace

SettingsSection::SettingsSection(const QString &title, QWidget *parent)
    : Surface(parent), m_title(title), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    m_layout->setSpacing(Space::tiny);
    auto *heading = new TextLine(Type::Strong);
    heading->setLine(title);
    m_layout->addWidget(heading);
}

QComboBox *SettingsSection::addChoice(const QString &caption, const QString &name)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    auto *choice = new ChoiceBox;
    choice->setObjectName(name);
    choice->setAccessibleName(caption);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // all alike
    choice->setMinimumContentsLength(captionedLength);
    auto *label = new TextLine;
    label->setLine(caption);
    label->setBuddy(choice);
    layout->addWidget(label, 1);
    layout->addWidget(choice, 1);
    addRow(row, caption);
    return choice;
}

QCheckBox *SettingsSection::addTick(const QString &caption, const QString &name)
{
    auto *tick = new QCheckBox(caption);
    tick->setObjectName(name);
    addRow(tick, caption);
    return tick;
}

void SettingsSection::addRow(QWidget *row, const QString &words)
{
    m_layout->addWidget(row);
    m_rows << Row{.widget = row, .words = words};
}

void SettingsSection::clearRows()
{
    for (const Row &row : std::exchange(m_rows, {})) {
        row.widget->hide();
        row.widget->deleteLater(); // the change may come from one of them
    }
}

void SettingsSection::setRowShown(const QWidget *control, bool shown)
{
    for (Row &row : m_rows) {
        if (row.widget == control || row.widget->isAncestorOf(control))
            row.isShown = shown;
    }
    find(m_sought);
}

bool SettingsSection::find(const QString &text)
{
    m_sought = text;
    const bool all = m_title.contains(text, Qt::CaseInsensitive); // also of an empty text
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isFound = row.isShown && (all || row.words.contains(text, Qt::CaseInsensitive));
        row.widget->setVisible(isFound);
        any = any || isFound;
    }
    setVisible(any);
    return any;
}
