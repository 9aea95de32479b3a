#include "ui/replacedialog.h"

#include "app/account/linkvalues.h"
#include "ui/accessibility.h"
#include "ui/errorwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 460;

} // namespace

ReplaceDialog::ReplaceDialog(Kind kind, const QString &clientId, int left, QWidget *parent)
    : QDialog(parent), m_kind(kind), m_clientId(clientId), m_field(new QLineEdit), m_state(new Paragraph),
      m_go(new QPushButton(tr("&Replace"))), m_leave(new QPushButton(tr("Cancel")))
{
    const bool isSecret = kind == Kind::Secret;
    const QString title = isSecret ? tr("Replace the client secret") : tr("Replace the subscription key");
    setObjectName(u"replace"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *heading = new TextLine(Type::Title);
    heading->setLine(title);
    layout->addWidget(heading);
    layout->addWidget(new Paragraph(
        isSecret ? tr("Create a new secret on the portal, at your application, and enter it here. Tepore tries it at once; "
                      "the old one stays until the new one has worked.")
                 : tr("The primary and the secondary key of your subscription both work; they are on your portal profile. "
                      "Tepore tries the new one at once; the old one stays until it has worked."),
        &Theme::text));
    buildField();
    layout->addWidget(m_field);
    m_state->setObjectName(u"replace.state"_s);
    layout->addWidget(m_state);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    m_go->setObjectName(u"replace.go"_s);
    m_leave->setObjectName(u"replace.leave"_s);
    m_go->setProperty("look", u"primary"_s);
    m_go->setDefault(true);
    m_leave->setAutoDefault(false);
    setMinimumWidth(dialogWidth(parentWidget(), comfortableWidth));
    if (isSecret)
        m_state->setText(tr("This uses none of today's requests."));
    else
        m_state->setText(tr("This uses one of about %1 requests left today, or two if the key is refused.").arg(left));
    connect(m_go, &QPushButton::clicked, this, &ReplaceDialog::go);
    connect(m_leave, &QPushButton::clicked, this, &ReplaceDialog::reject);
    m_field->setFocus();
    growToText(this);
}

void ReplaceDialog::buildField()
{
    const QString name = m_kind == Kind::Secret ? tr("New client secret") : tr("New subscription key");
    m_field->setObjectName(u"replace.value"_s);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(name);
    m_field->setEchoMode(QLineEdit::Password);
    QAction *reveal = m_field->addAction(QIcon(), QLineEdit::TrailingPosition);
    keepTinted(m_field, u"eye"_s, [reveal](const QIcon &icon) { reveal->setIcon(icon); });
    reveal->setText(tr("Show: %1", "a field's name").arg(name));
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, m_field,
            [this](bool shown) { m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_field->setProperty("odd", false);
        m_field->update();
    });
}

QString ReplaceDialog::cleaned() const
{
    if (m_kind == Kind::Secret)
        return LinkValues{.clientSecret = m_field->text()}.cleaned().clientSecret;
    return LinkValues{.subscriptionKey = m_field->text()}.cleaned().subscriptionKey;
}

QString ReplaceDialog::oddity(const QString &value) const
{
    if (value.isEmpty())
        return m_kind == Kind::Secret ? tr("Enter the new secret first.") : tr("Enter the new key first.");
    if (value == m_clientId || (m_kind == Kind::Key && LinkValues::looksLikeClientId(value)))
        return tr("This is a client ID. What is wanted here is a different value.");
    if (m_kind == Kind::Secret && LinkValues::looksLikeKey(value))
        return tr("This looks like a subscription key. The secret is a different value.");
    return {};
}

void ReplaceDialog::go()
{
    const QString value = cleaned();
    if (const QString odd = oddity(value); !odd.isEmpty()) {
        m_field->setProperty("odd", true);
        m_field->update();
        say(odd, &Theme::error);
        m_field->setFocus();
        return;
    }
    setTrying(true);
    say(tr("Trying it with Legrand…"), &Theme::text2);
    Q_EMIT tryRequested(value);
}

void ReplaceDialog::showFailure(const Error &error)
{
    setTrying(false);
    say(ErrorWords::forReplacing(error, m_kind == Kind::Secret), &Theme::error);
    m_field->setFocus();
    m_field->selectAll();
}

void ReplaceDialog::setTrying(bool trying)
{
    m_field->setEnabled(!trying);
    m_go->setEnabled(!trying);
    m_leave->setText(trying ? tr("Close") : tr("Cancel"));
}

void ReplaceDialog::say(const QString &text, QColor Theme::*colour)
{
    m_state->setText(text);
    m_state->setColour(colour);
    growToText(this);
    announce(m_state, text, colour == &Theme::error);
}
