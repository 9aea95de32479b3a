#pragma once

#include <QString>

class QWidget;

// Makes our own widgets known to screen readers with the roles of ux.md §4.2. Called once, before any window.
void installAccessibility();

// Has a screen reader say something that happened in `widget`; `urgent` interrupts what it is saying.
void announce(QWidget *widget, const QString &text, bool urgent = false);
