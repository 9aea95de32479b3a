#pragma once

#include "ui/errorwords.h"
#include "ui/labels.h"

#include <QPushButton>

// One state that concerns everything, what it means, and one next step. Not modal, never more than one.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void showError(const ErrorText &text, const QString &since);
    void showNote(const QString &text); // such as "Sample data"
    void clear();

Q_SIGNALS:
    void stepRequested(ErrorText::Step step, ErrorText::Field field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:

    IconLabel *m_icon;
    Paragraph *m_title;
    Paragraph *m_text;
    QPushButton *m_step;
    ErrorText m_error;
    bool m_isError = false;
};
