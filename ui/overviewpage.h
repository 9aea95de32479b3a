#pragma once

#include "app/settings.h"
#include "ui/house.h"
#include "ui/labels.h"

#include <QTimer>

class Arrangement;
class CardsPage;
class QGridLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class SelectionBar;
class ThermostatList;

// Every thermostat of every home: as cards, as a list where there are many (ux.md §6.1), or as the person wants it. Above
// them what holds for all: the sum, the field to find some, and reading all anew with its price.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(const House &house, Arrangement &arrangement, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void setStyle(OverviewStyle style);
    // Why nothing can be sent now; empty when it can.
    void setBlocked(const QString &reason);
    void refreshAll(); // ages, countdowns, the price of *Refresh*
    void focusThermostat(const QString &moduleId); // or the first, if there is none such
    void beginFilter(); // Ctrl+F
    QString currentModuleId() const; // what keys and the menu are about; empty: none
    QSet<QString> onScreen() const;  // thermostats that can be read without scrolling
    QString copied() const;          // the current one, or the selected rows, as text
    bool fillSelection(QMenu *menu); // with what is done to several; false where fewer are selected
    void fillSorting(QMenu *menu);   // of the list; nothing to choose for cards

Q_SIGNALS:
    void scrolled();
    void openRequested(const QString &moduleId);
    void digitTyped(const QString &moduleId, const QString &digit);
    void homesRequested(); // to choose what is shown
    void settingRequested(const QStringList &moduleIds); // one for several

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void placeBar();
    void rebuild();
    void choose(bool list);
    void find();
    void endFilter();
    void focusContent();
    void showSum();
    void showPrice();
    void showSelection();
    void readSelected();
    void hideSelected();
    void openMenu(const QString &moduleId, const QPoint &global);
    QString emptiness() const;
    bool saysWhyEmpty() const;

    House m_house;
    Arrangement &m_arrangement;
    OverviewStyle m_style = OverviewStyle::Automatic;
    QString m_blocked;
    QStringList m_found; // what the filter lets through
    QString m_lately;    // the current one, before the menu bar took the focus
    bool m_wasDiscovering = false;
    QTimer m_soon; // many readings at once are summed up once
    QWidget *m_bar;
    QGridLayout *m_barLayout;
    TextLine *m_title;
    TextLine *m_sum;
    QLineEdit *m_filter;
    QPushButton *m_refresh;
    CardsPage *m_cards = nullptr; // this or the list
    ThermostatList *m_list = nullptr;
    QWidget *m_listFrame = nullptr; // holds it so that its words stand below the page's
    Paragraph *m_note; // below the list: homes without thermostats
    SelectionBar *m_selection = nullptr;
    QWidget *m_nothing;
    TextLine *m_nothingText;
};
