#pragma once

#include "ui/linkpage.h"

// The first thing a person without an account sees: what Tepore does, what it needs, and three ways to go on.
class LinkWelcomePage : public LinkPage
{
    Q_OBJECT

public:
    explicit LinkWelcomePage(QWidget *parent = nullptr);

    // Linking has begun and was left: where it stands. Empty: it has not.
    void setProgress(const QString &line);
    QWidget *first() const override;

Q_SIGNALS:
    void linkRequested();
    void waitingRequested();
    void sampleDataRequested();
    void continueRequested();

private:
    Surface *m_progress;
    TextLine *m_progressLine;
    QPushButton *m_continue;
    QPushButton *m_link;
};
