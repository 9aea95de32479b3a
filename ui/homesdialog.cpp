#include "ui/homesdialog.h"

#include "ui/homeseditor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize comfortable(560, 520);

} // namespace

HomesDialog::HomesDialog(const House &house, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"homesDialog"_s);
    setWindowTitle(tr("Homes and thermostats"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *heading = new TextLine(Type::Title);
    heading->setLine(windowTitle());
    layout->addWidget(heading);
    layout->addWidget(new Paragraph(tr("What has no tick is neither shown nor read. Names and time zones stay on this "
                                       "computer.")));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new HomesEditor(house));
    column->addStretch();
    area->setWidget(content);
    layout->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"homesDialog.close"_s);
    close->setAutoDefault(false); // Enter in a field keeps the name, and no more
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(dialogWidth(parent, comfortable.width()), std::min(comfortable.height(), parent->height() - 2 * Space::card));
}
