#include "ui/linkhomespage.h"

#include "ui/accessibility.h"
#include "ui/errorwords.h"
#include "ui/homeseditor.h"

using namespace Qt::StringLiterals;

LinkHomesPage::LinkHomesPage(const House &house, QWidget *parent)
    : LinkPage(tr("Your homes"), parent), m_house(house), m_intro(addText({})), m_cost(addCaption({})),
      m_editor(new HomesEditor(house))
{
    setObjectName(u"link.homes"_s);
    m_intro->setObjectName(u"link.homes.intro"_s);
    m_cost->setObjectName(u"link.homes.cost"_s);
    addWidget(m_editor);
    m_finish = addButton(tr("Fi&nish"), u"finish"_s, Look::Primary);
    m_again = addButton(tr("&Check again (1 request)"), u"checkAgain"_s, Look::Plain);
    m_other = addButton(ErrorWords::stepName(ErrorText::Step::SignIn), u"otherAccount"_s, Look::Plain);
    connect(m_other, &QPushButton::clicked, this, &LinkHomesPage::otherAccountRequested);
    connect(m_finish, &QPushButton::clicked, this, &LinkHomesPage::finishRequested);
    connect(m_again, &QPushButton::clicked, this, &LinkHomesPage::lookAgainRequested);
    showState(false);
}

void LinkHomesPage::showState(bool blocked)
{
    const bool isAsked = m_house.household.discoveredAt().isValid(); // else they may be of an account that was unlinked
    const QList<Home> homes = isAsked ? m_house.household.homes() : QList<Home>();
    const bool looks = m_house.reader.isDiscovering() || !isAsked;
    const bool isNone = homes.isEmpty() && !looks && !blocked;
    qsizetype thermostats = 0;
    for (const Home &home : homes)
        thermostats += home.modules.size();
    const int used = m_house.reader.discoveryUsed();
    const QString cost = used > 0 ? tr("This used %n request(s) of the 500 a day.", "", used) : QString();

    setTitle(isNone            ? tr("No homes were returned")
             : homes.isEmpty() ? (blocked ? tr("Signed in") : tr("Looking for your homes…"))
                               : tr("Your homes"));
    m_intro->setText(
        isNone ? tr("You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ "
                    "Third-party access. Also check that it is the same account.")
        : homes.isEmpty() ? tr("Your sign-in is kept safe. Tepore asks Legrand for your homes and thermostats.")
                          : tr("Take the tick from what you do not want to see: it is not read either, which leaves more "
                               "requests for the others. Names and time zones stay on this computer."));
    m_editor->setVisible(!homes.isEmpty());
    m_cost->setText(homes.isEmpty() ? cost
                                    : QStringList{cost, tr("All of this can be changed later: View ▸ Homes and thermostats.")}
                                          .join(cost.isEmpty() ? QString() : u" "_s));
    m_cost->setVisible(!looks && !m_cost->text().isEmpty());
    const bool hadFocus = m_again->hasFocus() || (isNone && m_again->isHidden() && m_finish->hasFocus());
    m_again->setVisible(isNone);
    m_other->setVisible(isNone);
    if (hadFocus)
        first()->setFocus();
    m_finish->setText(homes.isEmpty() ? tr("Fi&nish later") : tr("Fi&nish"));

    const QString found = looks || blocked ? QString()
                          : isNone        ? title() + u". "_s + m_intro->text()
                                          : tr("%n home(s)", "", static_cast<int>(homes.size())) + u", "_s +
                                         tr("%n thermostat(s)", "", static_cast<int>(thermostats)) + u". "_s + cost;
    if (found == m_said)
        return;
    m_said = found;
    if (found.isEmpty() || !isVisible())
        return;
    setAccessibleName(found); // before Qt 6.8 this is what an alert reads out
    announce(this, found);
}

QWidget *LinkHomesPage::first() const
{
    return m_again->isHidden() ? m_finish : m_again;
}
