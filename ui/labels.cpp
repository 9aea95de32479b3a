#include "ui/labels.h"

#include "ui/format.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

TextLine::TextLine(Type type, QColor Theme::*colour, QWidget *parent)
    : QLabel(parent), m_type(type), m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(m_type, QApplication::font()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLine::setLine(const QString &line, const QString &shorter)
{
    m_shorter = shorter;
    if (text() != line)
        setText(line);
}

void TextLine::setColour(QColor Theme::*colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    update();
}

void TextLine::setType(Type type)
{
    if (m_type == type)
        return;
    m_type = type;
    setFont(typeFont(m_type, QApplication::font()));
}

QSize TextLine::sizeHint() const
{
    if (text().isEmpty())
        return QLabel::sizeHint();
    // The same as QLabel's, which would lay the text out three times.
    if (m_measured != text()) {
        ensurePolished();
        m_measured = text();
        constexpr int flags = int(Qt::AlignLeft) | int(Qt::TextExpandTabs);
        m_size = fontMetrics().boundingRect(QRect(0, 0, 2000, 2000), flags, m_measured).size();
    }
    return m_size.grownBy(contentsMargins()).expandedTo(minimumSize());
}

QSize TextLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, sizeHint().height()};
}

void TextLine::setHint(const QString &hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    setToolTip(Format::asTip(hint)); // it may not be painted soon
    update();
}

bool TextLine::isElided() const
{
    return sizeHint().width() > width() &&
           (m_shorter.isEmpty() || fontMetrics().horizontalAdvance(m_shorter) > contentsRect().width() + 1);
}

void TextLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).*m_colour);
    const QRect area = contentsRect();
    // Most fit, which the hint knows without measuring the text once more.
    const bool fits = sizeHint().width() <= width();
    const QString &possible = fits || m_shorter.isEmpty() ? text() : m_shorter;
    const QString shown = fits ? text() : fontMetrics().elidedText(possible, Qt::ElideMiddle, area.width() + 1);
    QStringList tips{shown == text() ? QString() : text(), m_hint};
    tips.removeAll(QString());
    const QString tip = Format::asTip(tips.join(u'\n'));
    if (toolTip() != tip)
        setToolTip(tip);
    painter.drawText(area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
}

void TextLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_measured.clear();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(typeFont(m_type, QApplication::font()));
}

Paragraph::Paragraph(const QString &text, QColor Theme::*colour, QWidget *parent)
    : QLabel(text, parent), m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(alignment());
    colourText();
}

void Paragraph::setAlignment(Qt::Alignment alignment)
{
    const bool leads = alignment & Qt::AlignLeading && !(alignment & Qt::AlignAbsolute);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    QLabel::setAlignment(leads ? (alignment & ~Qt::AlignLeft) | side | Qt::AlignAbsolute : alignment);
}

void Paragraph::setColour(QColor Theme::*colour)
{
    m_colour = colour;
    colourText();
}

void Paragraph::colourText()
{
    const QColor colour = Theme::of(QApplication::palette()).*m_colour;
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own; // one role alone: all others go on to follow the application's, and so its changes are told
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

void Paragraph::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colourText();
}

IconLabel::IconLabel(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, QColor Theme::*colour)
{
    if (m_name == name && m_colour == colour)
        return;
    m_name = name;
    m_colour = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap((width() - m_size) / 2, (height() - m_size) / 2,
                       tintedPixmap(m_name, Theme::of(this).*m_colour, m_size, devicePixelRatioF()));
}

void Surface::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.edge(theme.line));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::radiusCard, Space::radiusCard);
}

int dialogWidth(const QWidget *parent, int usual)
{
    constexpr int comfortable = 62; // letters in a line
    const int wanted = std::max(usual, comfortable * QFontMetrics(QApplication::font()).averageCharWidth());
    return std::min(wanted, parent->window()->width() - 2 * Space::card);
}

void growToText(QWidget *dialog)
{
    const int width = std::max(dialog->minimumWidth(), dialog->isVisible() ? dialog->width() : 0);
    const int height = dialog->layout()->totalHeightForWidth(width);
    dialog->resize(width, dialog->isVisible() ? std::max(height, dialog->height()) : height);
}

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    for (QToolButton *button : field->findChildren<QToolButton *>())
        button->setAccessibleName(QCoreApplication::translate("Labels", "Empty the field"));
}

void centreLabels(QFormLayout *form)
{
    for (int row = 0; row < form->rowCount(); ++row) {
        QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
        if (label && label->widget() && field)
            label->widget()->setMinimumHeight(field->sizeHint().height());
    }
}

void setType(QWidget *widget, Type type)
{
    widget->setFont(typeFont(type, QApplication::font()));
}
