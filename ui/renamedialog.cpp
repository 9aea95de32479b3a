#include "ui/renamedialog.h"

#include "app/household/household.h"
#include "ui/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 380;
constexpr int longestName = 200;

struct Names
{
    QString now;
    QString cloud;
};

Names namesOf(const Household &household, const QString &id)
{
    for (const Home &home : household.homes()) {
        if (home.id == id)
            return {.now = home.name, .cloud = home.cloudName};
        for (const Module &module : home.modules) {
            if (module.id == id)
                return {.now = household.choices().names.value(id, module.name), .cloud = module.name};
        }
    }
    return {};
}

} // namespace

RenameDialog::RenameDialog(Household &household, const QString &id, QWidget *parent)
    : QDialog(parent), m_household(household), m_id(id), m_name(new QLineEdit)
{
    setObjectName(u"rename"_s);
    setWindowTitle(tr("Rename"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const Names names = namesOf(household, id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *heading = new TextLine(Type::Title);
    heading->setLine(tr("Rename %1").arg(names.now));
    layout->addWidget(heading);
    m_name->setObjectName(u"rename.name"_s);
    m_name->setAccessibleName(tr("New name"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(names.cloud);
    m_name->setText(names.now);
    m_name->selectAll();
    layout->addWidget(m_name);
    layout->addWidget(new Paragraph(tr("The name stays on this computer. Leave it empty for the one it has at Legrand: %1")
                                        .arg(names.cloud)));
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    auto *leave = new QPushButton(tr("Cancel"));
    auto *go = new QPushButton(tr("&Rename"));
    leave->setObjectName(u"rename.leave"_s);
    leave->setAutoDefault(false);
    go->setObjectName(u"rename.go"_s);
    go->setProperty("look", u"primary"_s);
    go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &RenameDialog::accept);
    m_name->setFocus();
    setMinimumWidth(dialogWidth(parent, comfortableWidth));
    growToText(this);
}

void RenameDialog::accept()
{
    m_household.rename(m_id, m_name->text());
    QDialog::accept();
}
