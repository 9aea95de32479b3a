#include "ui/linkguide.h"

#include "ui/linkbeforepage.h"
#include "ui/linkhomespage.h"
#include "ui/linkportalpage.h"
#include "ui/linksigninpage.h"
#include "ui/linkvaluespage.h"
#include "ui/linkwaitpage.h"
#include "ui/linkwelcomepage.h"
#include "ui/pagecolumn.h"

#include <QApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Field = ErrorText::Field;

namespace {

constexpr auto keychainPatience = 10s;
constexpr int mostTriesByItself = 3; // in a row: perhaps nobody is there

} // namespace

LinkGuide::LinkGuide(const House &house, CallQueue &queue, AccountLink &link, Session &session, Settings &settings,
                     QWidget *parent)
    : QScrollArea(parent), m_house(house), m_queue(queue), m_link(link), m_session(session), m_settings(settings),
      m_problem(new LinkProblem), m_retry(house.clock)
{
    setObjectName(u"link"_s);
    setAccessibleName(tr("Link my thermostats"));
    QVBoxLayout *layout = makePageColumn(this, QMargins(Space::page, Space::page, Space::page, Space::page));
    layout->addWidget(buildHeader());
    layout->addWidget(m_problem);
    buildPages(layout);
    layout->addStretch();

    connect(&m_link, &AccountLink::finished, this, &LinkGuide::showFinished);
    connect(&m_link, &AccountLink::answerIgnored, this, [this](const Error &error) {
        report([error] { return LinkWords::of(error); }, &error);
        m_signIn->addressField()->setFocus();
        m_signIn->addressField()->selectAll();
    });
    connect(m_problem, &LinkProblem::extraRequested, this, &LinkGuide::takeExtra);
    connect(m_problem, &LinkProblem::retryCancelled, this, [this] { m_retry.start(0); });
    m_keychainWait.setSingleShot(true);
    m_keychainWait.setInterval(keychainPatience);
    connect(&m_keychainWait, &QTimer::timeout, this, [this] {
        stopWaitingForKeychain();
        report(&LinkWords::keychainGivesNothing, nullptr);
    });
    connect(m_values, &LinkValuesPage::keychainAnswered, this, [this] {
        if (!m_keychainWait.isActive())
            return;
        stopWaitingForKeychain();
        signIn(m_lastPasteOnly);
    });
    connect(&m_retry, &LinkRetry::counted, this, [this](const QString &line) {
        m_problem->setCountdown(line, m_step != LinkStep::Homes); // there the reader goes on in any case
    });
    connect(&m_retry, &LinkRetry::due, this, [this] {
        if (m_step == LinkStep::Homes) {
            lookAgain();
            return;
        }
        const int tries = m_triesByItself + 1;
        signIn(m_lastPasteOnly);
        m_triesByItself = tries;
    });
    connect(&m_house.household, &Household::homesChanged, this, &LinkGuide::showHomes);
    connect(&m_house.household, &Household::troubleChanged, this, &LinkGuide::showHomes);
    connect(&m_house.reader, &HouseholdReader::planChanged, this, &LinkGuide::showHomes);
    connect(&m_queue, &CallQueue::budgetChanged, this, &LinkGuide::showHomes);
    open();
}

LinkGuide::~LinkGuide() = default;

QWidget *LinkGuide::buildHeader()
{
    m_header = new QWidget;
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(u"link.back"_s);
    keepTinted(m_back, isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s, [this](const QIcon &icon) { m_back->setIcon(icon); });
    m_stepLine = new TextLine(Type::Caption, &Theme::text2);
    m_stepLine->setObjectName(u"link.step"_s);
    m_leave = new QPushButton(tr("Leave for n&ow"));
    m_leave->setObjectName(u"link.leave"_s);
    for (QPushButton *button : {m_back, m_leave})
        button->setProperty("look", u"quiet"_s);
    row->addWidget(m_back);
    row->addWidget(m_stepLine, 1);
    row->addWidget(m_leave);
    connect(m_back, &QPushButton::clicked, this, &LinkGuide::back);
    connect(m_leave, &QPushButton::clicked, this, &LinkGuide::leave);
    return m_header;
}

void LinkGuide::buildPages(QVBoxLayout *layout)
{
    m_welcome = new LinkWelcomePage;
    auto *before = new LinkBeforePage;
    m_portal = new LinkPortalPage(m_settings);
    auto *wait = new LinkWaitPage;
    m_values = new LinkValuesPage(m_link, m_session, m_settings);
    m_signIn = new LinkSignInPage(m_link, m_house.clock);
    m_homes = new LinkHomesPage(m_house);
    m_before = before;
    m_wait = wait;
    for (LinkPage *page : std::initializer_list<LinkPage *>{m_welcome, before, m_portal, wait, m_values, m_signIn,
                                                                   m_homes}) {
        page->hide();
        layout->addWidget(page);
    }
    connect(m_welcome, &LinkWelcomePage::linkRequested, this, [this] { goTo(LinkStep::Before); });
    connect(m_welcome, &LinkWelcomePage::waitingRequested, this, [this] { goTo(LinkStep::Waiting); });
    connect(m_welcome, &LinkWelcomePage::continueRequested, this, [this] { goTo(m_settings.linkStep()); });
    connect(m_welcome, &LinkWelcomePage::sampleDataRequested, this, &LinkGuide::sampleDataRequested);
    connect(before, &LinkBeforePage::nextRequested, this, [this] { goTo(LinkStep::Portal); });
    connect(before, &LinkBeforePage::haveValuesRequested, this, [this] {
        m_beforeValues = LinkStep::Before;
        goTo(LinkStep::Values);
    });
    connect(m_portal, &LinkPortalPage::portalRequested, this, [this] { takeExtra(LinkText::Extra::Portal); });
    connect(m_portal, &LinkPortalPage::sentRequested, this, [this] { goTo(LinkStep::Waiting); });
    connect(wait, &LinkWaitPage::continueRequested, this, [this] {
        m_beforeValues = LinkStep::Waiting;
        goTo(LinkStep::Values);
    });
    connect(wait, &LinkWaitPage::leaveRequested, this, &LinkGuide::leave);
    connect(m_values, &LinkValuesPage::nextRequested, this, [this] {
        clearProblem();
        if (m_values->check())
            goTo(LinkStep::SignIn);
        else
            report(&LinkWords::missingValues, nullptr);
    });
    connect(m_homes, &LinkHomesPage::lookAgainRequested, this, &LinkGuide::lookAgain);
    connect(m_homes, &LinkHomesPage::otherAccountRequested, this, [this] { goTo(LinkStep::SignIn); });
    connect(m_homes, &LinkHomesPage::finishRequested, this, &LinkGuide::finish);
    connect(m_signIn, &LinkSignInPage::signInRequested, this, &LinkGuide::signIn);
    connect(m_signIn, &LinkSignInPage::pasteRequested, this, [this](const QString &address) {
        clearProblem();
        m_link.paste(address);
    });
}

LinkPage *LinkGuide::pageOf(LinkStep step) const
{
    switch (step) {
    case LinkStep::None:
        return m_welcome;
    case LinkStep::Homes:
        return m_homes;
    case LinkStep::Before:
        return m_before;
    case LinkStep::Portal:
        return m_portal;
    case LinkStep::Waiting:
        return m_wait;
    case LinkStep::Values:
        return m_values;
    case LinkStep::SignIn:
        return m_signIn;
    }
    return m_welcome;
}

void LinkGuide::open(Field field)
{
    const bool isLinked = m_session.state() != Session::State::NotLinked;
    const LinkStep kept = m_settings.linkStep();
    m_again = isLinked && kept == LinkStep::None;
    clearProblem();
    m_values->prepare();
    if (!isLinked)
        goTo(kept == LinkStep::Homes ? LinkStep::None : kept);
    else if (field != Field::None)
        goTo(LinkStep::Values);
    else if (m_again || m_session.state() == Session::State::SignInNeeded)
        goTo(LinkStep::SignIn);
    else
        goTo(LinkStep::Homes); // whatever step was written down before the sign-in succeeded
    m_values->mark(field);
}

void LinkGuide::takeOver(const LinkGuide &before)
{
    m_again = before.m_again;
    m_beforeValues = before.m_beforeValues;
    m_lastPasteOnly = before.m_lastPasteOnly;
    m_internalProblems = before.m_internalProblems;
    goTo(before.m_step);
    for (const QLineEdit *field : before.findChildren<QLineEdit *>()) {
        auto *now = findChild<QLineEdit *>(field->objectName());
        if (!now || now->isReadOnly() || now->text() == field->text())
            continue;
        now->setText(field->text());
        now->setModified(field->isModified());
    }
    for (const QPlainTextEdit *field : before.findChildren<QPlainTextEdit *>()) {
        if (auto *now = findChild<QPlainTextEdit *>(field->objectName()))
            now->setPlainText(field->toPlainText());
    }
    for (const QAbstractButton *button : before.findChildren<QAbstractButton *>()) {
        if (auto *now = findChild<QAbstractButton *>(button->objectName()); now && now->isCheckable())
            now->setChecked(button->isChecked());
    }
    // At the homes what is wrong is still so, and shows by itself.
    if (before.m_words && m_step != LinkStep::Homes)
        report(before.m_words, before.m_error ? &*before.m_error : nullptr);
    m_retry.start(before.m_retry.left());
    if (before.m_current == before.m_welcome && m_step != LinkStep::None)
        showLeft();
}

void LinkGuide::forgetSecrets()
{
    m_values->forgetSecrets();
}

void LinkGuide::goTo(LinkStep step)
{
    if (m_step == LinkStep::Values)
        m_values->keep();
    if (m_step != step) {
        m_retry.start(0);
        stopWaitingForKeychain();
    }
    m_step = step;
    if (isFirstLinking() && m_settings.linkStep() != step) {
        m_settings.setLinkStep(step);
        m_settings.sync();
    }
    if (step == LinkStep::Values || step == LinkStep::SignIn)
        m_values->prepare();
    if (step == LinkStep::SignIn)
        m_signIn->setPasteOnly(!RedirectReceiver::canReceive(QUrl(m_values->values().replyUrl)));
    m_welcome->setProgress({});
    turnTo(pageOf(step));
    showHomes();
    Q_EMIT progressChanged(isFirstLinking() ? LinkWords::progress(step) : QString());
}

void LinkGuide::turnTo(LinkPage *page)
{
    const bool changes = m_current != page;
    if (changes && m_current)
        m_current->hide();
    m_current = page;
    const bool isWelcome = page == m_welcome;
    m_header->setVisible(!isWelcome);
    m_stepLine->setLine(m_again ? QString() : LinkWords::stepLine(m_step));
    m_leave->setVisible(!m_again && page != m_homes);
    m_back->setVisible(page != m_homes);
    page->show();
    if (changes) {
        ensureVisible(0, 0);
        if (isVisible() && page->first())
            page->first()->setFocus();
    }
}

void LinkGuide::leave()
{
    if (m_link.state() != AccountLink::State::Idle)
        m_link.cancel();
    stopWaitingForKeychain();
    clearProblem();
    if (m_step == LinkStep::Values)
        m_values->keep();
    if (m_session.state() != Session::State::NotLinked) {
        finish(); // signed in already: the overview says what is wrong
        return;
    }
    showLeft();
}

void LinkGuide::showLeft()
{
    m_welcome->setProgress(LinkWords::progress(m_settings.linkStep()));
    turnTo(m_welcome);
}

void LinkGuide::back()
{
    if (m_link.state() != AccountLink::State::Idle)
        m_link.cancel();
    clearProblem();
    if (m_again) {
        Q_EMIT backRequested();
        return;
    }
    switch (m_step) {
    case LinkStep::Values:
        if (m_session.state() != Session::State::NotLinked)
            finish();
        else
            goTo(m_beforeValues);
        break;
    case LinkStep::None:
    case LinkStep::Homes:
        break;
    default:
        goTo(static_cast<LinkStep>(static_cast<int>(m_step) - 1));
    }
}

void LinkGuide::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_current && m_current->first() && !isAncestorOf(QApplication::focusWidget()))
        m_current->first()->setFocus();
}

void LinkGuide::signIn(bool pasteOnly)
{
    clearProblem();
    m_triesByItself = 0;
    m_lastPasteOnly = pasteOnly;
    if (m_values->isWaitingForKeychain()) {
        m_keychainWait.start();
        m_signIn->setWaitingForKeychain(true);
        return;
    }
    if (!m_values->check()) {
        report(m_values->isKeychainClosed() ? &LinkWords::keychainGivesNothing : &LinkWords::missingValues, nullptr);
        return;
    }
    m_queue.reachability().watch();
    m_link.start(m_values->values(), pasteOnly);
}

void LinkGuide::stopWaitingForKeychain()
{
    m_keychainWait.stop();
    m_signIn->setWaitingForKeychain(false);
}

void LinkGuide::showFinished(const Outcome &outcome)
{
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled) {
        if (m_current == m_signIn)
            m_signIn->first()->setFocus();
        return;
    }
    if (isVisible()) { // the browser is in front
        window()->activateWindow();
        window()->raise();
    }
    if (!outcome) {
        const Error error = m_queue.reachability().explained(outcome.error());
        int retrySeconds = LinkWords::of(error).retrySeconds;
        const bool isInternal = error.kind == Error::Kind::AuthServerError && retrySeconds > 0;
        m_internalProblems = isInternal ? m_internalProblems + 1 : 0;
        if (isInternal)
            retrySeconds = std::min(retrySeconds << std::min(m_internalProblems - 1, 3), 300);
        if (m_triesByItself >= mostTriesByItself)
            retrySeconds = 0; // each opens a page in the browser
        report([error] { return LinkWords::of(error); }, &error, retrySeconds);
        if (error.kind == Error::Kind::PortInUse)
            m_signIn->pasteButton()->setFocus();
        return;
    }
    clearProblem();
    m_internalProblems = 0;
    m_values->forgetSecrets(); // the keychain has them
    m_house.reader.discover(CallBudget::Purpose::Person); // it may be another account than before
    if (m_again)
        finish();
    else
        goTo(LinkStep::Homes);
}

void LinkGuide::finish()
{
    clearProblem();
    m_step = LinkStep::None;
    m_settings.setLinkStep(LinkStep::None);
    m_settings.sync();
    Q_EMIT progressChanged({});
    Q_EMIT linked();
}
