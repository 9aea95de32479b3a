#pragma once

#include "ui/house.h"
#include "ui/linkpage.h"

class HomesEditor;

// The end of linking: what was found, what finding it has cost, and what a person wants of it.
class LinkHomesPage : public LinkPage
{
    Q_OBJECT

public:
    explicit LinkHomesPage(const House &house, QWidget *parent = nullptr);

    // `blocked`: something keeps the homes from being found for now.
    void showState(bool blocked);
    QWidget *first() const override;

Q_SIGNALS:
    void lookAgainRequested();
    void otherAccountRequested(); // the one signed in with has no homes
    void finishRequested();

private:
    House m_house;
    Paragraph *m_intro;
    Paragraph *m_cost;
    HomesEditor *m_editor;
    QPushButton *m_again;
    QPushButton *m_other;
    QPushButton *m_finish;
    QString m_said;
};
