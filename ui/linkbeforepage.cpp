#include "ui/linkbeforepage.h"

#include "ui/flowlayout.h"

using namespace Qt::StringLiterals;

namespace {

QWidget *card(const QString &icon, const QString &title, const QString &text)
{
    auto *surface = new Surface;
    auto *layout = new QVBoxLayout(surface);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::small);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::small);
    auto *picture = new IconLabel(20);
    picture->setIcon(icon, &Theme::accent);
    auto *line = new TextLine(Type::Strong);
    line->setLine(title);
    head->addWidget(picture);
    head->addWidget(line, 1);
    layout->addLayout(head);
    layout->addWidget(new Paragraph(text, &Theme::text));
    layout->addStretch();
    return surface;
}

} // namespace

LinkBeforePage::LinkBeforePage(QWidget *parent) : LinkPage(tr("Before you start"), parent)
{
    setObjectName(u"link.before"_s);
    addText(tr("Legrand knows two kinds of account. Most of what goes wrong comes from mixing them up."));
    auto *pair = new QWidget;
    auto *columns = new FlowLayout(240, 680, Space::normal, pair);
    columns->addWidget(card(u"settings"_s, tr("The portal account"),
                            tr("Made on the “Works with Legrand” portal. It registers Tepore and gives you the four "
                               "values. An account of the phone app cannot sign in there: make a new one.")));
    columns->addWidget(card(u"home"_s, tr("The home account"),
                            tr("The one of the phone app “Thermostat”. It owns your thermostats. Sign in with this one "
                               "when the browser asks for permission.")));
    addWidget(pair);

    auto *model = new QHBoxLayout;
    model->setSpacing(Space::normal);
    auto *warning = new IconLabel(20);
    warning->setIcon(u"warning"_s, &Theme::warnText);
    model->addWidget(warning, 0, Qt::AlignTop);
    model->addWidget(new Paragraph(tr("Only Smarther units of the phone app “Thermostat” work (X8000, X8000W, SX8000). "
                                      "The later ones “with Netatmo” (XW8002, SXW8002), which use the app Home + "
                                      "Control, belong to another service."),
                                   &Theme::text),
                     1);
    column()->addLayout(model);
    addText(tr("In the phone app, switch on Account ▸ Third-party access now. Without it Legrand says yes and shows no "
               "homes."));
    QPushButton *next = addButton(tr("&Next: register on the portal"), u"before.next"_s, Look::Primary);
    QPushButton *have = addButton(tr("I &already have the four values"), u"haveValues"_s, Look::Plain);
    connect(next, &QPushButton::clicked, this, &LinkBeforePage::nextRequested);
    connect(have, &QPushButton::clicked, this, &LinkBeforePage::haveValuesRequested);
    setFirst(next);
}
