#pragma once

#include "ui/linkpage.h"

// Before you start: which account is which, and which thermostats this works for.
class LinkBeforePage : public LinkPage
{
    Q_OBJECT

public:
    explicit LinkBeforePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void nextRequested();
    void haveValuesRequested();
};
