#include "ui/linkmailpanel.h"

#include "ui/linkvaluespage.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LinkMailPanel::LinkMailPanel(QWidget *parent)
    : QWidget(parent), m_mail(new QPlainTextEdit), m_found(new Paragraph),
      m_takeOver(new QPushButton(LinkValuesPage::tr("Take the&m over")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_mail->setObjectName(u"link.mail"_s);
    m_mail->setAccessibleName(LinkValuesPage::tr("The whole e-mail"));
    m_mail->setPlaceholderText(LinkValuesPage::tr("Paste the whole e-mail here. Nothing of it is sent."));
    m_mail->setTabChangesFocus(true);
    m_mail->document()->setDocumentMargin(Space::small - 2); // beside the frame
    m_mail->setFixedHeight(m_mail->fontMetrics().lineSpacing() * 5 + 16);
    m_found->setObjectName(u"link.found"_s);
    m_takeOver->setObjectName(u"link.takeOver"_s);
    layout->addWidget(m_mail);
    layout->addWidget(m_found);
    layout->addWidget(m_takeOver, 0, Qt::AlignLeft);
    connect(m_mail, &QPlainTextEdit::textChanged, this, &LinkMailPanel::showFound);
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        const LinkValues found = LinkValues::foundIn(m_mail->toPlainText());
        clear();
        Q_EMIT takenOver(found);
    });
    showFound();
}

void LinkMailPanel::clear()
{
    m_mail->clear();
}

void LinkMailPanel::showFound()
{
    const QString mail = m_mail->toPlainText();
    const LinkValues found = LinkValues::foundIn(mail);
    const auto line = [](const QString &name, const QString &value) {
        return value.isEmpty() ? LinkValuesPage::tr("%1: not found").arg(name)
                               : LinkValuesPage::tr("%1: found (%2)").arg(name, value);
    };
    const auto end = [](const QString &secret) { return secret.isEmpty() ? QString() : u"…"_s + secret.right(4); };
    m_found->setVisible(!mail.isEmpty());
    m_found->setText(QStringList{line(LinkValuesPage::tr("Client ID"), found.clientId),
                                 line(LinkValuesPage::tr("Client secret"), end(found.clientSecret)),
                                 line(LinkValuesPage::tr("Subscription key"), end(found.subscriptionKey)),
                                 line(LinkValuesPage::tr("Reply URL"), found.replyUrl)}
                         .join(u'\n'));
    m_takeOver->setVisible(!mail.isEmpty());
    m_takeOver->setEnabled(found != LinkValues());
}
