#pragma once

#include "ui/linkpage.h"

// Waiting for the vendor's e-mail: what it looks like, and what to do when it does not come.
class LinkWaitPage : public LinkPage
{
    Q_OBJECT

public:
    explicit LinkWaitPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void continueRequested();
    void leaveRequested();
};
