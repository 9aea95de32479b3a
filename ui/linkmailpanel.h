#pragma once

#include "app/account/linkvalues.h"
#include "ui/labels.h"

class QPlainTextEdit;
class QPushButton;

// Room for the whole e-mail, what of it was found, and a button that takes that over.
class LinkMailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LinkMailPanel(QWidget *parent = nullptr);

    QPlainTextEdit *field() const { return m_mail; }
    void clear(); // it holds the secret

Q_SIGNALS:
    void takenOver(const LinkValues &found); // after which it is empty

private:
    void showFound();

    QPlainTextEdit *m_mail;
    Paragraph *m_found;
    QPushButton *m_takeOver;
};
