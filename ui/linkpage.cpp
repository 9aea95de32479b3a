#include "ui/linkpage.h"

#include "ui/wraprow.h"

#include <QApplication>
#include <QClipboard>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LinkPage::LinkPage(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new TextLine(Type::Value)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::normal);
    m_title->setObjectName(u"link.title"_s);
    m_title->setLine(title);
    m_column->addWidget(m_title);
}

Paragraph *LinkPage::addText(const QString &text)
{
    auto *paragraph = new Paragraph(text, &Theme::text);
    addWidget(paragraph);
    return paragraph;
}

Paragraph *LinkPage::addCaption(const QString &text)
{
    auto *paragraph = new Paragraph(text);
    setType(paragraph, Type::Caption);
    addWidget(paragraph);
    return paragraph;
}

QPushButton *LinkPage::addButton(const QString &text, const QString &name, Look look)
{
    auto *button = new QPushButton(text);
    button->setObjectName(u"link."_s + name);
    if (look != Look::Plain)
        button->setProperty("look", look == Look::Primary ? u"primary"_s : u"quiet"_s);
    if (!m_row) {
        m_row = new WrapRow(Space::small);
        m_column->addSpacing(Space::tiny);
        m_column->addLayout(m_row);
    }
    m_row->addWidget(button);
    return button;
}

void LinkPage::addWidget(QWidget *widget)
{
    m_row = nullptr;
    m_column->addWidget(widget);
}

QLineEdit *LinkPage::addCopyLine(QVBoxLayout *to, const QString &label, const QString &value, const QString &name)
{
    auto *caption = new TextLine(Type::Caption, &Theme::text2);
    caption->setLine(label);
    to->addWidget(caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    auto *field = new QLineEdit(value);
    field->setReadOnly(true);
    field->setCursorPosition(0);
    field->setObjectName(u"link.portal."_s + name);
    field->setAccessibleName(label);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(u"link.copy."_s + name);
    copy->setAccessibleName(tr("Copy: %1", "a field's name").arg(label));
    const QString plain = copy->text();
    const QString said = tr("Copied");
    copy->setText(said);
    const int wide = copy->sizeHint().width();
    copy->setText(plain);
    copy->setMinimumWidth(std::max(wide, copy->sizeHint().width()));
    connect(copy, &QPushButton::clicked, this, [copy, field, plain, said] {
        QApplication::clipboard()->setText(field->text());
        copy->setText(said);
        QTimer::singleShot(2s, copy, [copy, plain] { copy->setText(plain); });
    });
    row->addWidget(field, 1);
    row->addWidget(copy);
    to->addLayout(row);
    return field;
}
