#pragma once

#include "ui/house.h"

#include <QDialog>
#include <QListWidget>

class QLineEdit;
class TextLine;

// Ctrl+K: type a few letters of a thermostat, home or page, and go there. The arrows choose while the letters are typed.
// Deletes itself when closed.
class Switcher : public QDialog
{
    Q_OBJECT

public:
    // Where one can go besides thermostats: what it is called, and how to get there.
    struct Page
    {
        QString name;
        std::function<void()> open;
    };

    Switcher(const House &house, const QList<Page> &pages, QWidget *parent);

Q_SIGNALS:
    void openRequested(const QString &moduleId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString name;
        QString home = {};     // empty: a page
        QString reading = {};  // "20.4 °C · heating to 21.0"
        QString moduleId = {}; // of a thermostat
        int page = -1;
    };

    void find();
    void step(int by);
    void go();
    void sayCurrent();

    QList<Page> m_pages;
    QList<Entry> m_entries;
    QLineEdit *m_wanted;
    QListWidget *m_list;
    TextLine *m_nothing;
};
