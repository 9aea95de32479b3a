#include "ui/linkwaitpage.h"

using namespace Qt::StringLiterals;

LinkWaitPage::LinkWaitPage(QWidget *parent) : LinkPage(tr("Waiting for Legrand's e-mail"), parent)
{
    setObjectName(u"link.waiting"_s);
    addText(tr("The e-mail comes from “Works with Legrand” and names your application. It holds the client ID, five "
               "groups of letters and digits with hyphens between them, and the client secret, a longer jumble of "
               "signs. The subscription key is not in it: that one is on your portal profile."));
    addText(tr("Approval usually takes one or two days. You can close Tepore; it comes back to this page."));
    addText(tr("Nothing after three days? Look into the spam folder. Then sign in to the portal, open My Applications, "
               "and see whether the application is listed there: its page shows the client ID, and a new secret can be "
               "made on it."));
    QPushButton *go = addButton(tr("I have it: &continue"), u"haveMail"_s, Look::Primary);
    QPushButton *leave = addButton(tr("&Leave for now"), u"leaveWaiting"_s, Look::Plain);
    connect(go, &QPushButton::clicked, this, &LinkWaitPage::continueRequested);
    connect(leave, &QPushButton::clicked, this, &LinkWaitPage::leaveRequested);
    setFirst(go);
}
