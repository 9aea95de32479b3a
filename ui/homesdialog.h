#pragma once

#include "ui/house.h"

#include <QDialog>

// Homes and thermostats, from the menu: what the end of linking asks, for a change of mind.
class HomesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HomesDialog(const House &house, QWidget *parent);
};
