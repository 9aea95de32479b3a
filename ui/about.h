#pragma once

#include <QCoreApplication>

class QWidget;

// What Tepore is, and what it is not.
class About
{
    Q_DECLARE_TR_FUNCTIONS(About)

public:
    static void show(QWidget *window); // until it is closed
};
