#pragma once

#include "ui/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

class WrapRow;

// A page of the guide: a title, words, and a row of buttons, in one column.
class LinkPage : public QWidget
{
    Q_OBJECT

public:
    explicit LinkPage(const QString &title, QWidget *parent = nullptr);

    QString title() const { return m_title->text(); }
    // Where the cursor stands when the page opens.
    virtual QWidget *first() const { return m_first; }

protected:
    enum class Look { Primary, Plain, Quiet };

    void setTitle(const QString &title) { m_title->setLine(title); }
    Paragraph *addText(const QString &text);
    Paragraph *addCaption(const QString &text);
    // Below everything added so far; further buttons join the same row.
    QPushButton *addButton(const QString &text, const QString &name, Look look);
    void addWidget(QWidget *widget);
    void endRow() { m_row = nullptr; } // the next button begins another row
    void setFirst(QWidget *widget) { m_first = widget; }
    QVBoxLayout *column() const { return m_column; }

    // One value to take to the portal: what it is called there, the value, and a button that copies it.
    QLineEdit *addCopyLine(QVBoxLayout *to, const QString &label, const QString &value, const QString &name);

private:
    TextLine *m_title;
    QVBoxLayout *m_column;
    WrapRow *m_row = nullptr;
    QWidget *m_first = nullptr;
};
