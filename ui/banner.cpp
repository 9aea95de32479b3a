#include "ui/banner.h"

#include "ui/accessibility.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(20)), m_title(new Paragraph({}, &Theme::text)), m_text(new Paragraph),
      m_buttons(new QVBoxLayout), m_step(new QPushButton)
{
    setObjectName(u"banner"_s);
    m_title->setObjectName(u"banner.title"_s);
    setType(m_title, Type::Strong);
    m_text->setObjectName(u"banner.text"_s);
    m_step->setObjectName(u"banner.step"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::small, Space::card, Space::small);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(); // two buttons may be higher
    layout->addLayout(words, 1);
    m_buttons->setSpacing(Space::tiny);
    m_buttons->addStretch();
    m_buttons->addWidget(m_step);
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(m_error.step, m_error.field); });
    hide();
}

void Banner::showError(const ErrorText &text, const QString &since, const QString &other)
{
    const QString title = since.isEmpty() ? text.title : tr("%1 (%2)", "what, since when").arg(text.title, since);
    const bool changed = !isVisibleTo(parentWidget()) || m_title->text() != title;
    m_error = text;
    m_isError = true;
    m_icon->setIcon(u"warning"_s, &Theme::warnText);
    startWith(m_title);
    m_title->show();
    m_title->setText(title);
    m_text->setText(text.sentence);
    m_step->setText(ErrorWords::stepName(text.step));
    m_step->setVisible(text.step != ErrorText::Step::None);
    offer(other);
    show();
    update();
    const QString spoken = title + u". "_s + text.sentence;
    setAccessibleName(spoken); // before Qt 6.8 this is what an alert reads out
    if (changed)
        announce(this, spoken);
}

// The first line stands beside the middle of the icon.
void Banner::startWith(Paragraph *first)
{
    const int drop = std::max(0, (m_icon->sizeHint().height() - first->fontMetrics().height()) / 2);
    for (Paragraph *words : {m_title, m_text})
        words->setContentsMargins(0, words == first ? drop : 0, 0, 0);
}

void Banner::offer(const QString &other)
{
    if (!other.isEmpty() && !m_other) {
        m_other = new QPushButton;
        m_other->setObjectName(u"banner.other"_s);
        m_other->setProperty("look", u"quiet"_s);
        m_buttons->insertWidget(2, m_other);
        connect(m_other, &QPushButton::clicked, this, &Banner::otherRequested);
    }
    if (!m_other)
        return;
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

void Banner::showNote(const QString &text)
{
    m_isError = false;
    m_icon->setIcon(u"eye"_s, &Theme::text2);
    startWith(m_text);
    m_title->hide();
    m_text->setText(text);
    m_step->hide();
    show();
    update();
}

void Banner::clear()
{
    hide();
    m_title->clear();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())); // where reading begins
    painter.fillRect(edge, m_isError ? theme.warnFill : theme.accent);
    painter.setPen(theme.edge(theme.line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
