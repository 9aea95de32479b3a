#include "ui/linkpage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Field = ErrorText::Field;

namespace {

// White space at the ends, and characters nobody sees, come along when values are copied from a mail.
QString trimmed(QString text)
{
    static const QRegularExpression invisible(u"[\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\x{00AD}]"_s);
    return text.remove(invisible).trimmed();
}

bool isGuid(const QString &text)
{
    static const QRegularExpression guid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return guid.match(text).hasMatch();
}

bool isKey(const QString &text)
{
    static const QRegularExpression key(u"^[0-9a-fA-F]{32}$"_s);
    return key.match(text).hasMatch();
}

constexpr int widestForm = 640;

} // namespace

LinkPage::LinkPage(AccountLink &link, Session &session, Settings &settings, QWidget *parent)
    : QScrollArea(parent), m_link(link), m_session(session), m_settings(settings), m_clientId(new QLineEdit),
      m_secret(new QLineEdit), m_key(new QLineEdit), m_replyUrl(new QLineEdit), m_clientIdNote(new Paragraph),
      m_secretNote(new Paragraph), m_keyNote(new Paragraph), m_replyUrlNote(new Paragraph), m_problem(new QWidget),
      m_problemTitle(new TextLine(Type::Strong, &Theme::error)), m_problemText(new Paragraph({}, &Theme::text)),
      m_problemDetail(new Paragraph), m_signIn(new QPushButton(tr("&Sign in"))),
      m_paste(new QPushButton(tr("&Paste the address instead"))),
      m_sample(new QPushButton(tr("&Look around with sample data"))), m_back(new QPushButton(tr("&Back"))),
      m_waitingTitle(new TextLine(Type::Title)), m_waitingText(new Paragraph), m_address(new QLineEdit),
      m_useAddress(new QPushButton(tr("&Use this address"))), m_openAgain(new QPushButton(tr("&Open again"))),
      m_copyLink(new QPushButton(tr("Copy &link"))), m_cancel(new QPushButton(tr("&Cancel")))
{
    setObjectName(u"link"_s);
    setAccessibleName(tr("Link my thermostats"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    auto *column = new QWidget;
    column->setMaximumWidth(widestForm);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(buildIntroduction());
    m_form = buildForm();
    m_waiting = buildWaiting();
    layout->addWidget(m_problem);
    layout->addWidget(m_form);
    layout->addWidget(m_waiting);
    layout->addStretch();
    outer->addStretch();
    outer->addWidget(column, 100);
    outer->addStretch();
    setWidget(content);

    connect(&m_link, &AccountLink::stateChanged, this, &LinkPage::showState);
    connect(&m_link, &AccountLink::finished, this, &LinkPage::showFinished);
    connect(&m_link, &AccountLink::answerIgnored, this, [this](const Error &error) {
        showProblem(ErrorWords::forLinking(error), error.detail);
        m_address->setFocus();
        m_address->selectAll();
    });
    prepare();
    showState();
}

QWidget *LinkPage::buildIntroduction()
{
    auto *introduction = new QWidget;
    auto *layout = new QVBoxLayout(introduction);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    auto *title = new TextLine(Type::Value);
    title->setLine(tr("Link my thermostats"));
    layout->addWidget(title);
    layout->addWidget(new Paragraph(
        tr("Tepore shows and controls your BTicino or Legrand Smarther thermostats. It needs four values from the "
           "“Works with Legrand” portal (portal.developer.legrand.com): register an application there, subscribe to "
           "the Starter Kit, and tick comfort.read and comfort.write. Approval can take one or two days.")));

    auto *problem = new QVBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(Space::tiny);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    auto *icon = new IconLabel(20);
    icon->setIcon(u"error"_s, &Theme::error);
    line->addWidget(icon);
    line->addWidget(m_problemTitle, 1);
    problem->addLayout(line);
    problem->addWidget(m_problemText);
    problem->addWidget(m_problemDetail);
    setType(m_problemDetail, Type::Caption);
    m_problem->setObjectName(u"link.problem"_s);
    m_problemTitle->setObjectName(u"link.problem.title"_s);
    m_problemText->setObjectName(u"link.problem.text"_s);
    m_problemDetail->setObjectName(u"link.problem.detail"_s);
    m_problem->hide();
    return introduction;
}

void LinkPage::addField(QFormLayout *form, QLineEdit *field, const QString &label, const QString &name,
                        const QString &hint, Paragraph *note)
{
    field->setObjectName(u"link."_s + name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(hint);
    setType(note, Type::Caption);
    note->setColour(&Theme::warnText);
    note->setObjectName(u"link."_s + name + ".note"_L1);
    note->hide();
    auto *caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(field);
    form->addRow(caption, field);
    form->addRow(note);
    connect(field, &QLineEdit::textEdited, this, [this, field] {
        field->setProperty("odd", false);
        field->update();
        updateNotes();
    });
    connect(field, &QLineEdit::returnPressed, this, [this] { signIn(false); });
}

QWidget *LinkPage::buildForm()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(Space::tiny);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, m_clientId, tr("Client &ID"), u"clientId"_s, u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s,
             m_clientIdNote);
    addField(form, m_secret, tr("Client s&ecret"), u"clientSecret"_s, tr("from the e-mail; shown there only once"),
             m_secretNote);
    addField(form, m_key, tr("Subscription &key"), u"subscriptionKey"_s,
             tr("primary or secondary key, on your portal profile"), m_keyNote);
    addField(form, m_replyUrl, tr("&Reply URL"), u"replyUrl"_s, {}, m_replyUrlNote);
    m_secret->setEchoMode(QLineEdit::Password);
    m_key->setEchoMode(QLineEdit::Password);
    for (QLineEdit *secret : {m_secret, m_key}) {
        QAction *reveal = secret->addAction(tintedIcon(u"eye"_s, Theme::of(this).text2, this), QLineEdit::TrailingPosition);
        reveal->setText(tr("Show: %1", "a field's name").arg(secret->accessibleName()));
        reveal->setCheckable(true);
        connect(reveal, &QAction::toggled, secret, [secret](bool shown) {
            secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        });
    }
    layout->addLayout(form);
    auto *hint = new Paragraph(tr("Register this Reply URL on the portal, letter for letter, to the last slash. Your "
                                  "secrets are kept in this computer's keyring and nowhere else."));
    setType(hint, Type::Caption);
    layout->addWidget(hint);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    m_signIn->setProperty("look", u"primary"_s);
    m_paste->setProperty("look", u"quiet"_s);
    m_back->setProperty("look", u"quiet"_s);
    m_signIn->setObjectName(u"link.signIn"_s);
    m_paste->setObjectName(u"link.paste"_s);
    m_sample->setObjectName(u"link.sample"_s);
    m_back->setObjectName(u"link.back"_s);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    buttons->addWidget(m_back);
    layout->addLayout(buttons);
    auto *sample = new QHBoxLayout;
    sample->addWidget(m_sample);
    sample->addStretch();
    layout->addSpacing(Space::normal);
    layout->addLayout(sample);
    connect(m_signIn, &QPushButton::clicked, this, [this] { signIn(false); });
    connect(m_paste, &QPushButton::clicked, this, [this] { signIn(true); });
    connect(m_sample, &QPushButton::clicked, this, &LinkPage::sampleDataRequested);
    connect(m_back, &QPushButton::clicked, this, &LinkPage::backRequested);
    return panel;
}

QWidget *LinkPage::buildWaiting()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_waitingTitle);
    layout->addWidget(m_waitingText);
    m_address->setObjectName(u"link.address"_s);
    m_address->setAccessibleName(tr("Address of the page the browser ended on"));
    m_address->setPlaceholderText(tr("Paste the address of the page the browser ended on"));
    layout->addWidget(m_address);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    m_useAddress->setObjectName(u"link.useAddress"_s);
    m_openAgain->setObjectName(u"link.openAgain"_s);
    m_copyLink->setObjectName(u"link.copyLink"_s);
    m_cancel->setObjectName(u"link.cancel"_s);
    m_cancel->setProperty("look", u"quiet"_s);
    for (QPushButton *button : {m_useAddress, m_openAgain, m_copyLink})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons);
    const auto use = [this] {
        clearProblem();
        m_link.paste(m_address->text());
    };
    connect(m_address, &QLineEdit::returnPressed, this, use);
    connect(m_useAddress, &QPushButton::clicked, this, use);
    connect(m_openAgain, &QPushButton::clicked, &m_link, &AccountLink::openAgain);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_link.browserUrl().toString(QUrl::FullyEncoded));
    });
    connect(m_cancel, &QPushButton::clicked, &m_link, &AccountLink::cancel);
    return panel;
}

QLineEdit *LinkPage::fieldOf(Field field) const
{
    switch (field) {
    case Field::None:
        return nullptr;
    case Field::ClientId:
        return m_clientId;
    case Field::ClientSecret:
        return m_secret;
    case Field::SubscriptionKey:
        return m_key;
    case Field::ReplyUrl:
        return m_replyUrl;
    }
    return nullptr;
}

void LinkPage::prepare(Field field)
{
    if (m_clientId->text().isEmpty())
        m_clientId->setText(m_settings.clientId());
    if (m_replyUrl->text().isEmpty())
        m_replyUrl->setText(m_settings.replyUrl());
    if (m_secret->text().isEmpty())
        m_secret->setText(m_session.clientSecret());
    if (m_key->text().isEmpty())
        m_key->setText(QString::fromUtf8(m_session.subscriptionKey()));
    m_back->setVisible(m_session.state() != Session::State::NotLinked);
    if (QLineEdit *odd = fieldOf(field)) {
        odd->setProperty("odd", true);
        odd->setFocus();
        odd->selectAll();
    } else if (isVisible()) {
        (m_clientId->text().isEmpty() ? static_cast<QWidget *>(m_clientId) : m_signIn)->setFocus();
    }
    updateNotes();
}

void LinkPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!focusWidget() || !isAncestorOf(QApplication::focusWidget()))
        (m_clientId->text().isEmpty() ? static_cast<QWidget *>(m_clientId) : m_signIn)->setFocus();
}

LinkValues LinkPage::values() const
{
    return {.clientId = trimmed(m_clientId->text()),
            .clientSecret = trimmed(m_secret->text()),
            .subscriptionKey = trimmed(m_key->text()).remove(u' '),
            .replyUrl = trimmed(m_replyUrl->text())};
}

void LinkPage::updateNotes()
{
    const LinkValues v = values();
    const auto note = [](Paragraph *paragraph, const QString &text) {
        paragraph->setText(text);
        paragraph->setVisible(!text.isEmpty());
    };
    note(m_clientIdNote, v.clientId.isEmpty() || isGuid(v.clientId)
                             ? QString()
                             : tr("A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n "
                                  "character(s).",
                                  "", static_cast<int>(v.clientId.size())));
    note(m_secretNote, !v.clientSecret.isEmpty() && v.clientSecret == v.clientId
                           ? tr("This is the same as the client ID. The secret is a different value in the e-mail.")
                       : isKey(v.clientSecret) && isGuid(v.subscriptionKey) ? tr("The secret and the key look swapped.")
                                                                             : QString());
    note(m_keyNote, v.subscriptionKey.isEmpty() || isKey(v.subscriptionKey)
                        ? QString()
                        : tr("A subscription key is usually 32 characters 0–9 a–f. It is on your portal profile, not in "
                             "the e-mail."));
    const QUrl url(v.replyUrl);
    const bool odd = !v.replyUrl.isEmpty() && (!url.isValid() || url.host().isEmpty() || url.hasFragment());
    const bool elsewhere = !odd && !v.replyUrl.isEmpty() && !RedirectReceiver::canReceive(url);
    note(m_replyUrlNote, odd         ? tr("This is not a whole address, such as http://localhost:23571/callback.")
                         : elsewhere ? tr("The browser will end on this page; paste its address here afterwards.")
                                     : QString());
}

bool LinkPage::check()
{
    const LinkValues v = values();
    const QUrl url(v.replyUrl);
    QLineEdit *first = nullptr;
    const auto require = [&first](QLineEdit *field, bool good) {
        field->setProperty("odd", !good);
        field->update();
        if (!good && !first)
            first = field;
    };
    require(m_clientId, !v.clientId.isEmpty());
    require(m_secret, !v.clientSecret.isEmpty());
    require(m_key, !v.subscriptionKey.isEmpty());
    require(m_replyUrl, url.isValid() && !url.host().isEmpty() && !url.hasFragment() &&
                            (url.scheme() == "http"_L1 || url.scheme() == "https"_L1));
    if (!first)
        return true;
    first->setFocus();
    showProblem({.title = tr("Something is missing or odd"),
                 .sentence = tr("Please fill in the marked fields. All four values are needed to sign in.")},
                {});
    return false;
}

void LinkPage::signIn(bool pasteOnly)
{
    clearProblem();
    if (check())
        m_link.start(values(), pasteOnly);
}

void LinkPage::showState()
{
    const AccountLink::State state = m_link.state();
    const bool busy = state != AccountLink::State::Idle;
    m_form->setVisible(!busy);
    m_waiting->setVisible(busy);
    if (!busy)
        return;
    const bool waits = state == AccountLink::State::WaitingForBrowser;
    m_waitingTitle->setLine(waits                                      ? tr("Waiting for your browser…")
                            : state == AccountLink::State::Exchanging ? tr("Asking Legrand for access…")
                                                                       : tr("Keeping your sign-in safe…"));
    m_waitingText->setText(
        !waits                ? tr("This takes a moment.")
        : m_link.isReceiving() ? tr("Sign in there with the account that owns the thermostats, the one of the phone app, "
                                    "and allow access. If the browser ends on a page that does not open, paste its "
                                    "address here.")
                               : tr("Sign in there with the account that owns the thermostats, the one of the phone app, "
                                    "and allow access. Then copy the whole address of the page the browser ends on, even "
                                    "if the page shows an error, and paste it here."));
    for (QWidget *control : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_useAddress),
                             static_cast<QWidget *>(m_openAgain), static_cast<QWidget *>(m_copyLink)})
        control->setEnabled(waits);
    if (waits) {
        m_address->clear();
        (m_link.isReceiving() ? static_cast<QWidget *>(m_openAgain) : m_address)->setFocus();
    }
}

void LinkPage::showFinished(const Outcome &outcome)
{
    m_address->clear();
    if (outcome) {
        clearProblem();
        m_secret->clear(); // the keychain has it
        m_key->clear();
        Q_EMIT linked();
        return;
    }
    if (outcome.error().kind == Error::Kind::Cancelled) {
        m_signIn->setFocus();
        return;
    }
    const ErrorText text = ErrorWords::forLinking(outcome.error());
    showProblem(text, outcome.error().detail);
    if (QLineEdit *odd = fieldOf(text.field)) {
        odd->setProperty("odd", true);
        odd->setFocus();
        odd->selectAll();
    } else {
        (outcome.error().kind == Error::Kind::PortInUse ? m_paste : m_signIn)->setFocus();
    }
}

void LinkPage::sayNoBrowser()
{
    showProblem({.title = tr("No browser could be opened"),
                 .sentence = tr("Choose “Copy link”, open it in a browser yourself, and come back.")},
                {});
    m_copyLink->setFocus();
}

void LinkPage::showProblem(const ErrorText &text, const QString &detail)
{
    m_problemTitle->setLine(text.title);
    m_problemText->setText(text.sentence);
    m_problemDetail->setText(detail.isEmpty() ? QString() : tr("Details: %1").arg(detail));
    m_problemDetail->setVisible(!detail.isEmpty());
    m_problem->show();
    ensureWidgetVisible(m_problem);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_problem, text.title + u". "_s + text.sentence);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
#else
    QAccessibleEvent event(m_problem, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void LinkPage::clearProblem()
{
    m_problem->hide();
    for (QLineEdit *field : {m_clientId, m_secret, m_key, m_replyUrl}) {
        field->setProperty("odd", false);
        field->update();
    }
}
