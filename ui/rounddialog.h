#pragma once

#include "app/household/commandround.h"
#include "ui/house.h"
#include "ui/labels.h"
#include "ui/roundchoice.h"

#include <QCheckBox>
#include <QDialog>
#include <QPushButton>

class QVBoxLayout;

// One setting for many thermostats: what, for which, its price in requests, and what became of each.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { GoingAway, BackToAutomatic, Setting };

    // `left` is how many requests today's count still allows. Deletes itself when closed.
    RoundDialog(Kind kind, const House &house, int left, QWidget *parent);
    // Any setting for these.
    RoundDialog(const QStringList &moduleIds, const House &house, int left, QWidget *parent);
    // Takes back what such a dialog did, or does it again; begins at once.
    RoundDialog(const UndoOffer &offer, const House &house, QWidget *parent);

    void reject() override; // while it runs: stops

private:
    struct Row
    {
        QString moduleId;
        QCheckBox *box;
        Paragraph *state;
    };

    void build(const QString &title, const QString &intro, const QStringList &moduleIds);
    QWidget *buildRows(const QStringList &moduleIds);
    void addRow(QVBoxLayout *layout, const Home &home, const Thermostat &thermostat);
    void go();
    void showState(); // what is chosen, or how it goes
    void showPrice();
    void showProgress();
    QString wordsFor(const CommandRound::Part &part) const;
    QStringList chosen() const;

    House m_house;
    Kind m_kind = Kind::GoingAway;
    int m_left = 0;
    CommandRound m_round;
    bool m_begun = false;
    RoundChoice *m_choice = nullptr;
    QList<Row> m_rows;
    Paragraph *m_price;
    Paragraph *m_result;
    QPushButton *m_go;
    QPushButton *m_leave;
};
