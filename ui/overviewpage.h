#pragma once

#include "ui/thermostatcard.h"

#include <QScrollArea>

class QHBoxLayout;

// Every thermostat of every home as a card.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewPage(const House &house, QWidget *parent = nullptr);

    // Why nothing can be sent now; empty when it can.
    void setBlocked(const QString &reason);
    void refreshAll(); // ages, countdowns, the price of *Refresh*
    void focusCard(const QString &moduleId); // or the first, if there is none such
    QSet<QString> onScreen() const; // thermostats whose card can be read without scrolling

Q_SIGNALS:
    void scrolled();
    void openRequested(const QString &moduleId);
    void digitTyped(const QString &moduleId, const QString &digit);
    void homesRequested(); // to choose what is shown

private:
    void rebuild();
    void addHome(const Home &home);
    void addRefresh(QHBoxLayout *row);
    void addHidden(const Home &home);
    void showPrice();
    void addNotice(const QString &title, const QString &text);
    void moveFocus(ThermostatCard *from, int dx, int dy);

    House m_house;
    QString m_blocked;
    bool m_wasDiscovering = false;
    QWidget *m_content = nullptr;
    QPushButton *m_refresh = nullptr; // beside the first home's name; none without thermostats
    QList<ThermostatCard *> m_cards;
};
