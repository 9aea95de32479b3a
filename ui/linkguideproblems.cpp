// What goes wrong on the way to the homes, and where that is mended.

#include "ui/linkguide.h"

#include "ui/linkhomespage.h"
#include "ui/linkportalpage.h"
#include "ui/linksigninpage.h"
#include "ui/linkvaluespage.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace {

const QString portalAddress = u"https://portal.developer.legrand.com/"_s;
// Plain http on purpose: a network that wants a sign-in page first can show it only there.
const QString networkPageAddress = u"http://example.com/"_s;

} // namespace

void LinkGuide::openAddress(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        report(
            [url, step = m_step] {
                return LinkText{.title = tr("No browser could be opened"),
                                .sentence = tr("Open this address in a browser yourself: %1").arg(url.toString()),
                                .page = step};
            },
            nullptr);
}

void LinkGuide::report(const Words &words, const Error *error, std::optional<int> retrySeconds)
{
    m_words = words;
    m_error = error ? std::optional(*error) : std::nullopt;
    const LinkText text = words();
    m_problem->showText(text, error, m_step);
    m_signIn->setAgain(text.again);
    goTo(text.page);
    if (text.scopes)
        m_portal->scopes()->setFocus();
    else if (text.page == LinkStep::Homes && text.extra != LinkText::Extra::None)
        m_problem->extraButton()->setFocus();
    else if (text.page == LinkStep::Values && error)
        m_values->mark(text.field, text.idAndSecret);
    else if (m_current->first())
        m_current->first()->setFocus();
    ensureVisible(0, 0);
    m_retry.start(retrySeconds.value_or(text.retrySeconds));
}

void LinkGuide::takeExtra(LinkText::Extra extra)
{
    switch (extra) {
    case LinkText::Extra::None:
        break;
    case LinkText::Extra::Portal:
        openAddress(QUrl(portalAddress));
        break;
    case LinkText::Extra::Approval:
        clearProblem();
        goTo(LinkStep::Waiting);
        break;
    case LinkText::Extra::NetworkPage:
        openAddress(QUrl(networkPageAddress));
        break;
    case LinkText::Extra::Values:
        clearProblem();
        goTo(LinkStep::Values);
        break;
    case LinkText::Extra::OtherPort:
        useAnotherPort();
        break;
    case LinkText::Extra::Proxy:
        Q_EMIT proxyRequested();
        break;
    case LinkText::Extra::SignIn:
        goTo(LinkStep::SignIn);
        signIn(m_lastPasteOnly);
        break;
    case LinkText::Extra::StartAgain:
        signIn(m_lastPasteOnly);
        break;
    case LinkText::Extra::ReadAgain:
    case LinkText::Extra::Renewed:
    case LinkText::Extra::Accepted:
        lookAgain();
    }
}

void LinkGuide::clearProblem()
{
    m_retry.start(0);
    m_homesTrouble.reset();
    m_words = {};
    m_error.reset();
    m_problem->clear();
    m_signIn->setAgain({});
    m_values->clearMarks();
}

void LinkGuide::sayNoBrowser()
{
    report(&LinkWords::noBrowser, nullptr);
    m_signIn->copyLinkButton()->setFocus();
}

void LinkGuide::useAnotherPort()
{
    const QUrl other = AccountLink::onFreePort(QUrl(m_values->values().replyUrl));
    if (other.isEmpty()) { // ten are taken
        signIn(true);
        return;
    }
    clearProblem();
    report(&LinkWords::otherPort, nullptr);
    m_values->takeReplyUrl(other.toString(QUrl::FullyEncoded));
}

// How the search for the homes stands, while that is the step.
void LinkGuide::showHomes()
{
    if (m_step != LinkStep::Homes)
        return;
    std::optional<Error> trouble = m_house.household.trouble();
    if (!trouble && m_house.reader.isDiscovering())
        trouble = m_queue.budget().refusal(m_house.clock.now()); // it waits, and would not say so
    if (trouble)
        trouble = m_queue.reachability().explained(*trouble);
    m_homes->showState(trouble.has_value());
    if (trouble && trouble->kind == Error::Kind::PassphraseNeeded)
        return; // the banner asks for it
    const bool isNews = trouble.has_value() != m_homesTrouble.has_value() ||
                        (trouble && trouble->kind != m_homesTrouble->kind);
    if (!isNews)
        return;
    if (!trouble) {
        clearProblem();
        m_homes->first()->setFocus();
        return;
    }
    m_homesTrouble = trouble; // first: showing it comes by here once more
    report([trouble] { return LinkWords::ofHomes(*trouble); }, &*trouble);
}

void LinkGuide::lookAgain()
{
    clearProblem();
    m_queue.askAgain();
    if (m_house.household.homes().isEmpty())
        m_house.reader.discover(CallBudget::Purpose::Person);
    else
        m_house.reader.tryNow();
}
