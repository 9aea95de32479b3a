#pragma once

#include "ui/house.h"

#include <QCoreApplication>

// Many thermostats in one line: "3 heating · 20.4 °C on average · 1 not reached · coldest 16.2 °C, Attic". What is old
// counts as old, and nowhere else.
class SumWords
{
    Q_DECLARE_TR_FUNCTIONS(SumWords)

public:
    static QString of(const House &house, const QStringList &moduleIds);
    static QString inShort(const House &house, const QStringList &moduleIds); // without the coldest

private:
    static QStringList parts(const House &house, const QStringList &moduleIds, bool isShort);
};
