#pragma once

#include "app/settings.h"
#include "ui/linkpage.h"

class QCheckBox;
class QRadioButton;

// What to do on the vendor's portal, line by line, each value with a button that copies it. The Reply URL comes first:
// everything later has to match it.
class LinkPortalPage : public LinkPage
{
    Q_OBJECT

public:
    explicit LinkPortalPage(Settings &settings, QWidget *parent = nullptr);

    QWidget *scopes() const; // the step about the permissions

Q_SIGNALS:
    void portalRequested();
    void sentRequested();

private:
    void addReplyUrlChoice();
    void addSteps();
    void choose();
    void send();
    bool isWhole() const; // the chosen Reply URL

    Settings &m_settings;
    QRadioButton *m_here;
    QRadioButton *m_elsewhere;
    QLineEdit *m_ownUrl;
    Paragraph *m_warning;
    QLineEdit *m_replyUrl = nullptr;
    QCheckBox *m_read;
    QCheckBox *m_write;
};
