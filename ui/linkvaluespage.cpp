#include "ui/linkvaluespage.h"

#include "ui/linkmailpanel.h"

#include <QPlainTextEdit>
#include <QTextDocumentFragment>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Field = ErrorText::Field;

LinkValuesPage::LinkValuesPage(AccountLink &link, Session &session, Settings &settings, QWidget *parent)
    : LinkPage(tr("The four values"), parent), m_link(link), m_session(session), m_settings(settings),
      m_clientId(new QLineEdit), m_secret(new QLineEdit), m_key(new QLineEdit), m_replyUrl(new QLineEdit),
      m_clientIdNote(new Paragraph), m_secretNote(new Paragraph), m_keyNote(new Paragraph),
      m_replyUrlNote(new Paragraph), m_swapRow(new QWidget), m_mailPanel(new LinkMailPanel),
      m_keyringNote(new Paragraph)
{
    setObjectName(u"link.values"_s);
    m_pasteEverything = addButton(tr("&Paste the e-mail", "from Legrand, with the values"), u"pasteEverything"_s, Look::Plain);
    buildPaste();
    buildForm();
    m_next = addButton(tr("&Next: sign in"), u"next"_s, Look::Primary);
    connect(m_next, &QPushButton::clicked, this, &LinkValuesPage::nextRequested);
    connect(&m_link.draft(), &LinkDraft::refused, this, [this] {
        m_keyringNote->setText(tr("This computer's keyring does not take the secrets. They are kept until Tepore is "
                                  "closed; unlock the keyring to keep them longer."));
        m_keyringNote->setColour(&Theme::warnText);
    });
    connect(&m_link, &AccountLink::clientIdChecked, this, [this](const QString &clientId, bool isKnown) {
        m_checkedId = clientId;
        m_isKnown = isKnown;
        updateNotes();
    });
    m_isSessionClosed = m_session.state() == Session::State::KeychainClosed;
    connect(&m_session, &Session::stateChanged, this, [this] {
        const bool isClosed = m_session.state() == Session::State::KeychainClosed;
        if (std::exchange(m_isSessionClosed, isClosed) && !isClosed)
            prepare(); // with what the account has
    });
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(1s);
    connect(&m_keepSoon, &QTimer::timeout, this, &LinkValuesPage::keep);
}

void LinkValuesPage::buildPaste()
{
    m_mailPanel->hide();
    addWidget(m_mailPanel);
    connect(m_pasteEverything, &QPushButton::clicked, this, [this] {
        m_mailPanel->setVisible(m_mailPanel->isHidden());
        (m_mailPanel->isHidden() ? static_cast<QWidget *>(m_pasteEverything) : m_mailPanel->field())->setFocus();
    });
    connect(m_mailPanel, &LinkMailPanel::takenOver, this, &LinkValuesPage::takeOver);
}

void LinkValuesPage::takeOver(const LinkValues &found)
{
    setValues(found);
    m_mailPanel->hide();
    tidy();
    keep();
    const LinkValues now = values();
    for (const auto &[field, empty] : {std::pair(m_clientId, now.clientId.isEmpty()),
                                       std::pair(m_secret, now.clientSecret.isEmpty()),
                                       std::pair(m_key, now.subscriptionKey.isEmpty())}) {
        if (empty) {
            field->setFocus();
            return;
        }
    }
    m_next->setFocus();
}

void LinkValuesPage::addField(QVBoxLayout *form, QLineEdit *field, const QString &label, const QString &name,
                              const QString &hint, Paragraph *note)
{
    field->setObjectName(u"link."_s + name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(hint);
    setType(note, Type::Caption);
    note->setObjectName(u"link."_s + name + ".note"_L1);
    note->hide();
    auto *caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setContentsMargins(0, Space::small, 0, 0); // nearer to its own field than to the one above
    caption->setBuddy(field);
    for (QWidget *each : {static_cast<QWidget *>(caption), static_cast<QWidget *>(field), static_cast<QWidget *>(note)})
        form->addWidget(each);
    connect(field, &QLineEdit::textChanged, this, [this, field] {
        field->setProperty("odd", false);
        field->update();
        updateNotes();
        if (isVisible()) // also what a screen reader or a dictation has put there
            m_keepSoon.start();
    });
    connect(field, &QLineEdit::editingFinished, this, [this] {
        tidy();
        keep();
    });
    connect(field, &QLineEdit::returnPressed, this, &LinkValuesPage::nextRequested);
}

void LinkValuesPage::buildForm()
{
    auto *panel = new QWidget;
    auto *form = new QVBoxLayout(panel); // a QFormLayout leaves fields no room when their notes come
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space::tiny);
    addField(form, m_clientId, tr("C&lient ID"), u"clientId"_s, u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s,
             m_clientIdNote);
    addField(form, m_secret, tr("Client se&cret"), u"clientSecret"_s, tr("from the e-mail; shown there only once"),
             m_secretNote);
    addField(form, m_key, tr("Subscription &key"), u"subscriptionKey"_s,
             tr("primary or secondary key, on your portal profile"), m_keyNote);
    auto *swapLayout = new QHBoxLayout(m_swapRow);
    swapLayout->setContentsMargins(0, 0, 0, 0);
    auto *swapText = new Paragraph(tr("Two of these look swapped."), &Theme::warnText);
    auto *swapButton = new QPushButton(tr("S&wap them"));
    swapButton->setObjectName(u"link.swap"_s);
    swapLayout->addWidget(swapText, 1);
    swapLayout->addWidget(swapButton);
    m_swapRow->hide();
    form->addWidget(m_swapRow);
    connect(swapButton, &QPushButton::clicked, this, &LinkValuesPage::swap);
    addField(form, m_replyUrl, tr("Reply &URL"), u"replyUrl"_s, {}, m_replyUrlNote);
    m_replyUrlNote->setTextFormat(Qt::RichText);
    m_secret->setEchoMode(QLineEdit::Password);
    m_key->setEchoMode(QLineEdit::Password);
    for (QLineEdit *secret : {m_secret, m_key}) {
        QAction *reveal = secret->addAction(QIcon(), QLineEdit::TrailingPosition);
        keepTinted(secret, u"eye"_s, [reveal](const QIcon &icon) { reveal->setIcon(icon); });
        reveal->setText(tr("Show: %1", "a field's name").arg(secret->accessibleName()));
        reveal->setCheckable(true);
        connect(reveal, &QAction::toggled, secret, [secret](bool shown) {
            secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        });
    }
    addWidget(panel);
    m_keyringNote->setObjectName(u"link.keyring"_s);
    setType(m_keyringNote, Type::Caption);
    addWidget(m_keyringNote);
}

QLineEdit *LinkValuesPage::fieldOf(Field field) const
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

QWidget *LinkValuesPage::first() const
{
    for (QLineEdit *field : {m_clientId, m_secret, m_key, m_replyUrl}) {
        if (field->property("odd").toBool())
            return field;
    }
    for (QLineEdit *field : {m_clientId, m_secret, m_key, m_replyUrl}) {
        if (field->text().isEmpty())
            return field;
    }
    return m_next;
}

QString LinkValuesPage::whereSecretsAre() const
{
    switch (m_settings.secretPlace()) {
    case SecretPlace::Keychain:
        break;
    case SecretPlace::Memory:
        return tr("The secret and the key are stored nowhere: you enter them again at every start, as you chose.");
    case SecretPlace::File:
        return tr("The secret and the key are kept in the file that your passphrase opens, and nowhere else.");
    }
    return tr("The secret and the key are kept in this computer's keyring and nowhere else.");
}

void LinkValuesPage::prepare()
{
    const bool isLinked = m_session.state() != Session::State::NotLinked;
    setValues({.clientId = m_clientId->text().isEmpty() ? m_settings.clientId() : QString(),
               .clientSecret = m_secret->text().isEmpty() ? m_session.clientSecret() : QString(),
               .subscriptionKey =
                   m_key->text().isEmpty() ? QString::fromUtf8(m_session.subscriptionKey()) : QString(),
               // What was chosen on the portal's page may have changed meanwhile.
               .replyUrl = m_replyUrl->isModified() && !m_replyUrl->text().isEmpty() ? QString() : m_settings.replyUrl()});
    updateNotes();
    m_keyringNote->setText(whereSecretsAre());
    m_keyringNote->setColour(&Theme::text2);
    if (isLinked || !m_settings.hasLinkDraft() || m_draft == Draft::Asked || m_draft == Draft::Known)
        return;
    if (lacksSecrets())
        readDraft();
    else
        keep(); // another place for them may have been chosen
}

bool LinkValuesPage::isKeychainClosed() const
{
    const bool isAccountIn = m_isSessionClosed && m_settings.secretPlace() == SecretPlace::Keychain;
    return (m_draft == Draft::Refused || isAccountIn) && lacksSecrets();
}

void LinkValuesPage::readDraft()
{
    m_draft = Draft::Asked;
    m_link.draft().read(this, [this](const Result<LinkDraft::Secrets> &secrets) {
        m_draft = secrets ? Draft::Known : Draft::Refused; // the next time may go better
        if (!secrets) {
            m_keyringNote->setText(tr("The secret and the key are in this computer's keyring, which did not give them. "
                                      "Unlock it and start Tepore again, or enter them once more."));
            m_keyringNote->setColour(&Theme::warnText);
            Q_EMIT keychainAnswered();
            return;
        }
        const bool isFirst = isVisible() && focusWidget() == m_secret;
        setValues({.clientSecret = m_secret->text().isEmpty() ? secrets.value().clientSecret : QString(),
                   .subscriptionKey = m_key->text().isEmpty() ? secrets.value().subscriptionKey : QString()});
        if (isFirst)
            first()->setFocus(); // it stood where something was missing
        Q_EMIT keychainAnswered();
    });
}

LinkValues LinkValuesPage::values() const
{
    return LinkValues{.clientId = m_clientId->text(),
                      .clientSecret = m_secret->text(),
                      .subscriptionKey = m_key->text(),
                      .replyUrl = m_replyUrl->text()}
        .cleaned();
}

void LinkValuesPage::setValues(const LinkValues &values)
{
    for (const auto &[field, value] : {std::pair(m_clientId, values.clientId), std::pair(m_secret, values.clientSecret),
                                       std::pair(m_key, values.subscriptionKey), std::pair(m_replyUrl, values.replyUrl)}) {
        if (!value.isEmpty() && field->text() != value)
            field->setText(value);
    }
}

// What is not part of a value goes from its field too, so that the person sees what is used.
void LinkValuesPage::tidy()
{
    const bool typed = m_replyUrl->isModified();
    setValues(values());
    m_replyUrl->setModified(typed);
}

void LinkValuesPage::keep()
{
    m_keepSoon.stop();
    const LinkValues now = values();
    m_link.checkClientId(now.clientId);
    if (m_session.state() != Session::State::NotLinked)
        return; // the account has its own until the new sign-in has succeeded
    m_settings.setClientId(now.clientId);
    if (LinkValues::isReplyUrl(now.replyUrl))
        m_settings.setReplyUrl(now.replyUrl);
    m_settings.sync();
    if (!now.clientSecret.isEmpty() || !now.subscriptionKey.isEmpty())
        m_link.draft().keep({.clientSecret = now.clientSecret, .subscriptionKey = now.subscriptionKey});
}

void LinkValuesPage::forgetSecrets()
{
    m_keepSoon.stop();
    m_secret->clear();
    m_key->clear();
    m_mailPanel->clear();
}

void LinkValuesPage::swap()
{
    const LinkValues v = values();
    const QString id = m_clientId->text();
    const QString secret = m_secret->text();
    const QString key = m_key->text();
    if (v.areIdAndKeySwapped()) {
        m_clientId->setText(key);
        m_key->setText(id);
    } else if (v.areIdAndSecretSwapped()) {
        m_clientId->setText(secret);
        m_secret->setText(id);
    } else {
        m_secret->setText(key);
        m_key->setText(secret);
    }
    keep();
    m_next->setFocus();
}

QString LinkValuesPage::replyUrlProblem(const QString &url)
{
    if (LinkValues::isOpenReplyUrl(url))
        return tr("With http:// the sign-in code would travel unencrypted. Use a page with https://, or this computer: "
                  "http://localhost:23571/callback.");
    return tr("This is not a whole address, such as http://localhost:23571/callback.");
}

QString LinkValuesPage::replyUrlNote(const LinkValues &v) const
{
    if (v.replyUrl.isEmpty())
        return {};
    if (!LinkValues::isReplyUrl(v.replyUrl))
        return replyUrlProblem(v.replyUrl).toHtmlEscaped();
    const QString offered = m_settings.offeredReplyUrl();
    QStringList lines;
    if (v.replyUrl != offered) {
        qsizetype same = 0;
        while (same < qMin(offered.size(), v.replyUrl.size()) && offered[same] == v.replyUrl[same])
            ++same;
        const auto marked = [same](const QString &url) {
            return url.left(same).toHtmlEscaped() + u"<b><u>"_s + url.mid(same, 1).toHtmlEscaped() + u"</u></b>"_s +
                   url.mid(same + 1).toHtmlEscaped();
        };
        lines << tr("Given for the portal: %1").arg(marked(offered)) << tr("Typed here: %1").arg(marked(v.replyUrl))
              << tr("Right only if you registered this one: they must match letter for letter.").toHtmlEscaped();
    }
    if (!RedirectReceiver::canReceive(QUrl(v.replyUrl)))
        lines << tr("The browser will end on this page; paste its address here afterwards.").toHtmlEscaped();
    return lines.join("<br>"_L1);
}

void LinkValuesPage::updateNotes()
{
    const LinkValues v = values();
    const auto note = [](Paragraph *paragraph, const QString &text, QLineEdit *field) {
        paragraph->setColour(&Theme::warnText);
        paragraph->setText(text);
        paragraph->setVisible(!text.isEmpty());
        field->setAccessibleDescription(paragraph->textFormat() == Qt::RichText
                                            ? QTextDocumentFragment::fromHtml(text).toPlainText()
                                            : text);
    };
    const bool swapped = v.areIdAndKeySwapped() || v.areSecretAndKeySwapped() || v.areIdAndSecretSwapped();
    m_swapRow->setVisible(swapped);
    note(m_clientIdNote, v.clientId.isEmpty() || swapped || LinkValues::looksLikeClientId(v.clientId)
                             ? QString()
                             : tr("A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n "
                                  "character(s).",
                                  "", static_cast<int>(v.clientId.size())),
         m_clientId);
    if (!swapped && !v.clientId.isEmpty() && v.clientId == m_checkedId) {
        note(m_clientIdNote, m_isKnown ? tr("Legrand knows this client ID.")
                                       : tr("Legrand does not know this client ID. Compare it with the e-mail; a new "
                                            "registration may not be approved yet."),
             m_clientId);
        m_clientIdNote->setColour(m_isKnown ? &Theme::text2 : &Theme::warnText);
    }
    note(m_secretNote,
         v.clientSecret.isEmpty() || swapped ? QString()
         : v.clientSecret == v.clientId
             ? tr("This is the same as the client ID. The secret is a different value in the e-mail.")
         : v.clientSecret == v.subscriptionKey
             ? tr("This is the same as the subscription key. The secret is a different value in the e-mail.")
         : v.clientSecret.contains(u' ') || v.clientSecret.contains(u'…')
             ? tr("A secret usually has neither spaces nor “…” in it. Perhaps something else was copied.")
             : QString(),
         m_secret);
    note(m_keyNote, v.subscriptionKey.isEmpty() || swapped || LinkValues::looksLikeKey(v.subscriptionKey)
                        ? QString()
                        : tr("A subscription key is usually 32 characters 0–9 a–f. It is on your portal profile, not in "
                             "the e-mail."),
         m_key);
    note(m_replyUrlNote, replyUrlNote(v), m_replyUrl);
}

bool LinkValuesPage::check()
{
    const LinkValues v = values();
    QLineEdit *odd = nullptr;
    for (const auto &[field, good] :
         {std::pair(m_clientId, !v.clientId.isEmpty()), std::pair(m_secret, !v.clientSecret.isEmpty()),
          std::pair(m_key, !v.subscriptionKey.isEmpty()), std::pair(m_replyUrl, LinkValues::isReplyUrl(v.replyUrl))}) {
        field->setProperty("odd", !good);
        field->update();
        if (!good && !odd)
            odd = field;
    }
    if (odd)
        odd->setFocus();
    return !odd;
}

void LinkValuesPage::mark(Field field, bool both)
{
    if (both) {
        m_clientId->setProperty("odd", true);
        m_clientId->update();
    }
    if (QLineEdit *odd = fieldOf(field)) {
        odd->setProperty("odd", true);
        odd->setFocus();
        odd->selectAll();
    }
}

void LinkValuesPage::takeReplyUrl(const QString &url)
{
    m_replyUrl->setText(url);
    m_replyUrl->setModified(true); // as if it was typed
    keep();
    m_replyUrl->setFocus();
    m_replyUrl->selectAll();
}

void LinkValuesPage::clearMarks()
{
    for (QLineEdit *field : {m_clientId, m_secret, m_key, m_replyUrl}) {
        field->setProperty("odd", false);
        field->update();
    }
}
