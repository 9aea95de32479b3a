#pragma once

#include <QDialog>

class QMainWindow;

// The keys of the program: those of the window's actions, as they are, and those of a thermostat's card.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow *window);
};

// The changes of each version, from CHANGELOG.md.
class NewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewsDialog(QWidget *parent);
};
