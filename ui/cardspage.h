#pragma once

#include "ui/thermostatcard.h"

#include <QScrollArea>

class DropMark;

// Every thermostat of every home as a card.
class CardsPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardsPage(const House &house, QWidget *parent = nullptr);

    void rebuild(); // other homes or thermostats, or other names
    void setShown(const QStringList &moduleIds); // the others' cards are left out
    void setBlocked(const QString &reason); // why nothing can be sent now; empty when it can
    void refreshAll(); // ages, countdowns
    void refresh(const QString &moduleId);
    bool focusCard(const QString &moduleId); // or the first, if there is none such; false without any
    QString focused() const; // the thermostat whose card has the focus; empty: none has
    // Why a home shows no thermostats.
    static QString emptiness(const Home &home, const HouseholdReader &reader);
    QSet<QString> onScreen() const; // thermostats whose card can be read without scrolling

Q_SIGNALS:
    void scrolled();
    void openRequested(const QString &moduleId);
    void digitTyped(const QString &moduleId, const QString &digit);
    void homesRequested(); // to choose what is shown
    void menuRequested(const QString &moduleId, const QPoint &global);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Where a card would be dropped: at the side of another of its home.
    struct Place
    {
        ThermostatCard *card = nullptr;
        bool isAfter = false;
    };

    void addHome(const Home &home);
    void addCards(const Home &home);
    void addNote(Paragraph *note);
    void addHidden(const Home &home);
    void addNotice(const QString &title, const QString &text);
    void moveFocus(ThermostatCard *from, int dx, int dy);
    Place placeAt(const QPoint &at, const QString &moduleId) const; // in the viewport

    House m_house;
    QString m_blocked;
    QSet<QString> m_shown;
    QWidget *m_content = nullptr;
    QList<ThermostatCard *> m_cards;
    // What goes when all the cards of a home are left out.
    struct Section
    {
        QString homeId;
        QList<QWidget *> widgets = {};
    };
    QList<Section> m_sections;
    DropMark *m_mark = nullptr; // made by the first drag
};
