#include "ui/unlinkdialog.h"

#include "ui/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 460;

} // namespace

UnlinkDialog::UnlinkDialog(QWidget *parent)
    : QDialog(parent), m_keep(new QCheckBox(tr("&Keep the readings and their history")))
{
    setObjectName(u"unlink"_s);
    setWindowTitle(tr("Unlink this account"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *heading = new TextLine(Type::Title);
    heading->setLine(tr("Unlink this account?"));
    layout->addWidget(heading);
    layout->addWidget(new Paragraph(tr("Tepore forgets the sign-in and the four values: client ID, client secret, "
                                       "subscription key and Reply URL. To link again you need them once more."),
                                    &Theme::text));
    m_keep->setObjectName(u"unlink.keep"_s);
    m_keep->setChecked(true);
    layout->addWidget(m_keep);
    layout->addWidget(new Paragraph(tr("The count of today's requests stays, because Legrand goes on counting them.")));
    layout->addWidget(new Paragraph(tr("Legrand is not told of this. To withdraw the permission too, use your account's "
                                       "pages at Legrand, or switch off Account ▸ Third-party access in the phone app "
                                       "“Thermostat”: that shuts out every other program as well.")));
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    auto *leave = new QPushButton(tr("Cancel"));
    auto *go = new QPushButton(tr("&Unlink"));
    leave->setObjectName(u"unlink.leave"_s);
    go->setObjectName(u"unlink.go"_s);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    go->setAutoDefault(false);
    leave->setDefault(true); // Enter is no way to lose an account
    leave->setFocus();
    setMinimumWidth(dialogWidth(parent, comfortableWidth));
    growToText(this);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        const bool keeps = m_keep->isChecked();
        accept();
        Q_EMIT unlinkRequested(keeps);
    });
}
