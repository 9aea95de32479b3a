#pragma once

#include "ui/theme.h"

#include <QLabel>

class QFormLayout;
class QLineEdit;

// A line of plain text in one of Theme's types and colours. Names from the cloud are shown as text, never as
// markup; what does not fit is elided in the middle and shown whole in the tooltip.
class TextLine : public QLabel
{
    Q_OBJECT

public:
    explicit TextLine(Type type = Type::Body, QColor Theme::*colour = &Theme::text, QWidget *parent = nullptr);

    // Nothing is laid out or painted anew if it is the same. `shorter` is shown where there is no room for the text.
    void setLine(const QString &text, const QString &shorter = {});
    void setColour(QColor Theme::*colour);
    void setType(Type type);
    // Said in the tooltip, below the whole text where that is elided. A tooltip of another's making would not stay.
    void setHint(const QString &hint);

    bool isElided() const; // there is room neither for the text nor for the shorter one

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Type m_type;
    QColor Theme::*m_colour;
    QString m_shorter;
    QString m_hint;
    mutable QString m_measured; // the text that takes the size below
    mutable QSize m_size;
};

// A line that wraps.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(const QString &text = {}, QColor Theme::*colour = &Theme::text2, QWidget *parent = nullptr);
    void setColour(QColor Theme::*colour);
    // By the layout's direction alone: QLabel would go by the text's, and an address would stand apart in a page from right
    // to left, a Hebrew name in one from left to right.
    void setAlignment(Qt::Alignment alignment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourText();
    QColor Theme::*m_colour;
};

// A tinted icon of resources/icons; hidden from screen readers, as a word always stands beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(int size = 18, QWidget *parent = nullptr);
    void setIcon(const QString &name, QColor Theme::*colour);
    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QString m_name;
    QColor Theme::*m_colour = &Theme::text2;
};

// A card's surface.
class Surface : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// The width of a dialog: so many pixels, more for larger letters, and never more than its parent has.
int dialogWidth(const QWidget *parent, int usual);
// As high as its wrapped text needs at its width; `dialog` has a layout.
void growToText(QWidget *dialog);
// With a button that empties it, which has a name for who hears it.
void addClearButton(QLineEdit *field);
// A form's labels stand beside the middle of its fields; it is in its window by then.
void centreLabels(QFormLayout *form);
// The type scale for any widget; follows the application's font.
void setType(QWidget *widget, Type type);
