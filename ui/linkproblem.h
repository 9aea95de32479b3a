#pragma once

#include "app/error.h"
#include "ui/labels.h"
#include "ui/linkwords.h"

#include <QPushButton>

// What went wrong, above the page that mends it; announced to screen readers.
class LinkProblem : public QWidget
{
    Q_OBJECT

public:
    explicit LinkProblem(QWidget *parent = nullptr);

    // `error` may be null: nothing to report then.
    void showText(const LinkText &text, const Error *error, LinkStep step);
    void clear();
    // "Trying again in 4 min"; empty: nothing is planned.
    void setCountdown(const QString &line, bool canBeCancelled = true);

    QPushButton *extraButton() const { return m_extra; }

Q_SIGNALS:
    void extraRequested(LinkText::Extra extra);
    void retryCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLine *m_title;
    Paragraph *m_text;
    Paragraph *m_detail;
    TextLine *m_countdown;
    QPushButton *m_extra;
    QPushButton *m_copy;
    QPushButton *m_cancelRetry;
    LinkText::Extra m_kind = LinkText::Extra::None;
    QString m_report;
};
