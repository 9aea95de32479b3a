#pragma once

#include "ui/errorwords.h"
#include "ui/labels.h"

#include <QPushButton>

class QVBoxLayout;

// One state that concerns everything, what it means, and one next step. Not modal, never more than one.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    // `other`: a second button beside the step's, such as "Not today".
    void showError(const ErrorText &text, const QString &since, const QString &other = {});
    void showNote(const QString &text); // such as "Sample data"
    void clear();

Q_SIGNALS:
    void stepRequested(ErrorText::Step step, ErrorText::Field field);
    void otherRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void startWith(Paragraph *first);
    void offer(const QString &other);

    IconLabel *m_icon;
    Paragraph *m_title;
    Paragraph *m_text;
    QVBoxLayout *m_buttons;
    QPushButton *m_step;
    QPushButton *m_other = nullptr; // made when first needed
    ErrorText m_error;
    bool m_isError = false;
};
