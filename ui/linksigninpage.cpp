#include "ui/linksigninpage.h"

#include "app/account/secretstore.h"
#include "ui/accessibility.h"
#include "ui/wraprow.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tipsAfter = 90s;

WrapRow *buttonRow(QVBoxLayout *layout, std::initializer_list<QPushButton *> buttons)
{
    auto *row = new WrapRow(Space::small);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    layout->addLayout(row);
    return row;
}

} // namespace

LinkSignInPage::LinkSignInPage(AccountLink &link, Clock &clock, QWidget *parent)
    : LinkPage(tr("Sign in"), parent), m_link(link), m_clock(clock), m_ready(new QWidget), m_readyText(new Paragraph),
      m_signIn(new QPushButton(tr("&Sign in"))), m_paste(new QPushButton(tr("&Paste the address instead"))),
      m_keychain(new Paragraph(tr("Waiting for this computer's keyring, where the secret and the key are. Unlock it if it asks; "
                                  "the sign-in then begins by itself."))),
      m_waiting(new QWidget), m_waitingTitle(new TextLine(Type::Title)), m_waitingText(new Paragraph(QString(), &Theme::text)),
      m_address(new QLineEdit), m_useAddress(new QPushButton(tr("&Use this address"))),
      m_openAgain(new QPushButton(tr("Open a&gain"))), m_copyLink(new QPushButton(tr("Copy &link"))),
      m_cancel(new QPushButton(tr("&Cancel"))), m_tips(new Surface)
{
    setObjectName(u"link.signInPage"_s);
    auto *ready = new QVBoxLayout(m_ready);
    ready->setContentsMargins(0, 0, 0, 0);
    ready->setSpacing(Space::normal);
    m_readyText->setColour(&Theme::text);
    ready->addWidget(m_readyText);
    m_signIn->setObjectName(u"link.signIn"_s);
    m_signIn->setProperty("look", u"primary"_s);
    m_paste->setObjectName(u"link.paste"_s);
    buttonRow(ready, {m_signIn, m_paste});
    m_keychain->setObjectName(u"link.keychainWait"_s);
    m_keychain->hide();
    ready->addWidget(m_keychain);
    addWidget(m_ready);
    buildWaiting();
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(m_pasteOnly); });
    connect(m_paste, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(true); });
    connect(&m_link, &AccountLink::stateChanged, this, &LinkSignInPage::showState);
    m_keyringTimer.setSingleShot(true);
    m_keyringTimer.setInterval(SecretStore::patience);
    connect(&m_keyringTimer, &QTimer::timeout, this, [this] {
        m_waitingText->setText(tr("This computer's keyring has not answered yet. Unlock it if it asks."));
        announce(m_waitingText, m_waitingText->text());
    });
    m_tipsTimer.setSingleShot(true);
    connect(&m_tipsTimer, &QTimer::timeout, m_tips, &QWidget::show);
    connect(&m_clock, &Clock::jumped, this, [this] {
        if (m_tipsTimer.isActive() && m_since.secsTo(m_clock.now()) >= tipsAfter.count())
            m_tips->show();
    });
    setPasteOnly(false);
    showState();
}

void LinkSignInPage::buildWaiting()
{
    auto *layout = new QVBoxLayout(m_waiting);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    m_waitingTitle->setObjectName(u"link.waitingTitle"_s);
    layout->addWidget(m_waitingTitle);
    m_waitingText->setObjectName(u"link.waitingText"_s);
    layout->addWidget(m_waitingText);
    m_openAgain->setObjectName(u"link.openAgain"_s);
    m_copyLink->setObjectName(u"link.copyLink"_s);
    m_cancel->setObjectName(u"link.cancel"_s);
    m_cancel->setProperty("look", u"quiet"_s);
    buttonRow(layout, {m_openAgain, m_copyLink, m_cancel});
    layout->addSpacing(Space::small);
    auto *pasting = new Paragraph(tr("Or paste the address instead:"), &Theme::text);
    layout->addWidget(pasting);
    m_address->setObjectName(u"link.address"_s);
    m_address->setAccessibleName(tr("Address of the page the browser ended on"));
    m_address->setPlaceholderText(tr("Paste the address of the page the browser ended on"));
    layout->addWidget(m_address);
    m_useAddress->setObjectName(u"link.useAddress"_s);
    buttonRow(layout, {m_useAddress});

    m_tips->setObjectName(u"link.tips"_s);
    auto *tips = new QVBoxLayout(m_tips);
    tips->setContentsMargins(Space::card, Space::normal, Space::card, Space::normal);
    tips->setSpacing(Space::tiny);
    auto *title = new TextLine(Type::Strong);
    title->setLine(tr("It takes long. What helps"));
    tips->addWidget(title);
    for (const QString &tip :
         {tr("Is the browser's page still there, perhaps behind this window or in another browser profile? “Open again” "
             "brings it back."),
          tr("Signed in with the portal account by mistake? Use “Copy link” and open it in a private window."),
          tr("Does the page show an error of Legrand's instead of the sign-in? Then the client ID or the Reply URL is not what "
            "is registered: go back and compare them."),
         tr("A page that does not open at the end is no harm: copy its whole address and paste it above.")})
        tips->addWidget(new Paragraph(u"• "_s + tip, &Theme::text));
    m_tips->hide();
    layout->addWidget(m_tips);
    addWidget(m_waiting);

    const auto use = [this] { Q_EMIT pasteRequested(m_address->text()); };
    connect(m_address, &QLineEdit::returnPressed, this, use);
    connect(m_useAddress, &QPushButton::clicked, this, use);
    connect(m_openAgain, &QPushButton::clicked, &m_link, &AccountLink::openAgain);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_link.browserUrl().toString(QUrl::FullyEncoded));
    });
    connect(m_cancel, &QPushButton::clicked, &m_link, &AccountLink::cancel);
}

void LinkSignInPage::setAgain(const QString &text)
{
    m_signIn->setText(text.isEmpty() ? tr("&Sign in") : text);
}

void LinkSignInPage::setWaitingForKeychain(bool waits)
{
    if (waits == !m_keychain->isHidden())
        return;
    m_signIn->setEnabled(!waits);
    m_paste->setEnabled(!waits);
    m_keychain->setVisible(waits);
    if (waits)
        announce(m_keychain, m_keychain->text());
    else if (isVisible())
        m_signIn->setFocus(); // disabled, it has lost it
}

void LinkSignInPage::setPasteOnly(bool pasteOnly)
{
    m_pasteOnly = pasteOnly;
    m_paste->setVisible(!pasteOnly);
    const QString account = tr("Your browser opens Legrand's page. Sign in there with the home account, the one of the "
                               "phone app that owns the thermostats, and allow access.");
    m_readyText->setText(
        pasteOnly ? account + u' ' +
                        tr("It ends on your own page, which Tepore cannot see: copy that page's whole address and "
                           "paste it here.")
                  : account + u' ' + tr("Tepore never sees your password."));
}

QWidget *LinkSignInPage::first() const
{
    if (m_link.state() == AccountLink::State::Idle)
        return m_signIn;
    return m_link.isReceiving() ? static_cast<QWidget *>(m_openAgain) : m_address;
}

void LinkSignInPage::showState()
{
    const AccountLink::State state = m_link.state();
    const bool busy = state != AccountLink::State::Idle;
    m_ready->setVisible(!busy);
    m_waiting->setVisible(busy);
    m_tips->hide();
    m_tipsTimer.stop();
    m_keyringTimer.stop();
    if (state == AccountLink::State::Storing)
        m_keyringTimer.start();
    if (!busy)
        return;
    const bool waits = state == AccountLink::State::WaitingForBrowser;
    m_waitingTitle->setLine(waits                                      ? tr("Waiting for your browser…")
                            : state == AccountLink::State::Exchanging ? tr("Asking Legrand for access…")
                                                                       : tr("Keeping your sign-in safe…"));
    // Qt cannot tell when what it started found no browser.
    const QString noBrowser = u' ' + tr("Has no browser opened? Use “Copy link” and open it in one yourself.");
    m_waitingText->setText(
        !waits                ? tr("This takes a moment.")
        : m_link.isReceiving() ? tr("Sign in there with the account of the phone app and allow access. Tepore notices by "
                                    "itself when you have.") + noBrowser
                               : tr("Sign in there with the account of the phone app and allow access. Then copy the whole "
                                    "address of the page the browser ends on, even if the page shows an error.") + noBrowser);
    for (QWidget *control : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_useAddress),
                             static_cast<QWidget *>(m_openAgain), static_cast<QWidget *>(m_copyLink)})
        control->setEnabled(waits);
    m_cancel->setEnabled(state != AccountLink::State::Storing);
    if (!waits)
        return;
    m_address->clear();
    m_since = m_clock.now();
    m_tipsTimer.start(tipsAfter);
    if (isVisible())
        first()->setFocus();
}
