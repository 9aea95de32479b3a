#include "ui/linkportalpage.h"

#include "app/account/linkvalues.h"
#include "ui/accessibility.h"
#include "ui/linkvaluespage.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

// A numbered step: the number stands apart, so that a look finds it again after the portal.
QVBoxLayout *numbered(QVBoxLayout *to, int number, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    auto *digit = new TextLine(Type::Title, &Theme::accent);
    digit->setLine(QLocale().toString(number));
    digit->setMinimumWidth(20);
    row->addWidget(digit, 0, Qt::AlignTop);
    auto *body = new QVBoxLayout;
    body->setSpacing(Space::small);
    body->addWidget(new Paragraph(text, &Theme::text));
    row->addLayout(body, 1);
    to->addLayout(row);
    return body;
}

} // namespace

LinkPortalPage::LinkPortalPage(Settings &settings, QWidget *parent)
    : LinkPage(tr("Register on the portal"), parent), m_settings(settings),
      m_here(new QRadioButton(tr("This &computer (recommended)"))),
      m_elsewhere(new QRadioButton(tr("A &web page of my own"))), m_ownUrl(new QLineEdit), m_warning(new Paragraph),
      m_read(new QCheckBox(u"comfort.read"_s)), m_write(new QCheckBox(u"comfort.write"_s))
{
    setObjectName(u"link.portal"_s);
    addReplyUrlChoice();
    addSteps();
    QPushButton *sent = addButton(tr("I &sent it"), u"sent"_s, Look::Primary);
    connect(sent, &QPushButton::clicked, this, &LinkPortalPage::send);
    const QString offered = m_settings.offeredReplyUrl();
    const bool here = offered == Settings::localReplyUrl();
    (here ? m_here : m_elsewhere)->setChecked(true);
    if (!here)
        m_ownUrl->setText(offered);
    choose();
    setFirst(here ? m_here : m_elsewhere);
}

void LinkPortalPage::addReplyUrlChoice()
{
    addText(tr("First choose where the browser comes back to after you have signed in. The portal calls it Reply URL; it "
               "cannot be guessed later, so Tepore keeps it for you."));
    m_here->setObjectName(u"link.here"_s);
    m_elsewhere->setObjectName(u"link.elsewhere"_s);
    m_ownUrl->setObjectName(u"link.ownUrl"_s);
    m_ownUrl->setAccessibleName(tr("Address of the web page"));
    m_ownUrl->setPlaceholderText(u"https://"_s);
    m_warning->setObjectName(u"link.ownUrl.note"_s);
    m_warning->setColour(&Theme::warnText);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(Space::tiny);
    choice->addWidget(m_here);
    choice->addWidget(m_elsewhere);
    choice->addWidget(m_ownUrl);
    choice->addWidget(m_warning);
    column()->addLayout(choice);
    connect(m_here, &QRadioButton::toggled, this, &LinkPortalPage::choose);
    connect(m_ownUrl, &QLineEdit::textChanged, this, &LinkPortalPage::choose);
}

void LinkPortalPage::addSteps()
{
    auto *steps = new QVBoxLayout;
    steps->setSpacing(Space::card);
    QVBoxLayout *open = numbered(steps, 1, tr("Open the portal and make an account there, or sign in."));
    auto *portal = new QPushButton(tr("Open the &portal"));
    portal->setObjectName(u"link.openPortal"_s);
    open->addWidget(portal, 0, Qt::AlignLeft);
    connect(portal, &QPushButton::clicked, this, &LinkPortalPage::portalRequested);
    numbered(steps, 2,
             tr("Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions: subscribe to the Starter Kit. Your "
                "profile then shows a primary and a secondary key. Either is the subscription key."));
    QVBoxLayout *form = numbered(steps, 3, tr("My Applications ▸ Request New Application. Copy these into the form:"));
    addCopyLine(form, tr("Name"), u"Tepore"_s, u"name"_s);
    addCopyLine(form, tr("Description"), u"Shows and controls my own Smarther thermostats from my computer."_s,
                u"description"_s);
    addCopyLine(form, tr("URL"), u"https://github.com/tepore/tepore"_s, u"url"_s);
    m_replyUrl = addCopyLine(form, tr("Reply URL"), {}, u"replyUrl"_s);
    form->addWidget(new Paragraph(tr("As Vendor put your own name, and as logo any small picture: only you will see them.",
                                     "Vendor and logo: fields of Legrand's portal, in English there"),
                                  &Theme::text));
    QVBoxLayout *scopes = numbered(steps, 4, tr("On the page about scopes tick both of these, here too if it helps:"));
    for (QCheckBox *scope : {m_read, m_write}) {
        scope->setObjectName(u"link.scope."_s + scope->text().section(u'.', 1));
        scopes->addWidget(scope);
    }
    numbered(steps, 5, tr("Validate. Legrand shows the client ID and the client secret, and sends them by e-mail. Keep "
                          "the secret: it cannot be shown again."));
    column()->addSpacing(Space::small);
    column()->addLayout(steps);
}

bool LinkPortalPage::isWhole() const
{
    return m_here->isChecked() || LinkValues::isReplyUrl(m_ownUrl->text().trimmed());
}

void LinkPortalPage::choose()
{
    const bool here = m_here->isChecked();
    const QString own = m_ownUrl->text().trimmed();
    m_ownUrl->setVisible(!here);
    m_warning->setVisible(!here);
    m_warning->setText(isWhole() || own.isEmpty()
                           ? tr("Whoever runs that page can see your sign-in code. After signing in you paste its address "
                                "into Tepore.")
                           : LinkValuesPage::replyUrlProblem(own));
    m_ownUrl->setAccessibleDescription(m_warning->text());
    m_ownUrl->setProperty("odd", false);
    m_ownUrl->update();
    if (m_replyUrl)
        m_replyUrl->setText(here ? Settings::localReplyUrl() : own);
    const QString url = here || own.isEmpty() ? Settings::localReplyUrl() : own;
    if (url == m_settings.offeredReplyUrl())
        return;
    // What was typed by hand later stays; what was only taken over follows the choice.
    if (m_settings.replyUrl() == m_settings.offeredReplyUrl())
        m_settings.setReplyUrl(url);
    m_settings.setOfferedReplyUrl(url);
}

void LinkPortalPage::send()
{
    if (isWhole()) {
        Q_EMIT sentRequested();
        return;
    }
    m_warning->setText(LinkValuesPage::replyUrlProblem(m_ownUrl->text().trimmed()));
    m_ownUrl->setAccessibleDescription(m_warning->text());
    m_ownUrl->setProperty("odd", true);
    m_ownUrl->update();
    m_ownUrl->setFocus();
    announce(m_warning, m_warning->text(), true);
}

QWidget *LinkPortalPage::scopes() const
{
    return m_read;
}
