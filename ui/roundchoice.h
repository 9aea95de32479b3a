#pragma once

#include "ui/house.h"
#include "ui/temperaturefield.h"

#include <QComboBox>
#include <QRadioButton>

class Paragraph;
class QVBoxLayout;

// What many thermostats are to be told at once.
class RoundChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { Away, Everything }; // Away: protection or off

    RoundChoice(Offer offer, const House &house, const QStringList &moduleIds, QWidget *parent = nullptr);

    bool isValid() const; // there is a number, where one is needed
    // At the moment of sending; the function and the program are each thermostat's own.
    Command wish(const QDateTime &now) const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *add(const QString &text, const QString &name, QWidget *beside = nullptr);
    void addManual(const QStringList &moduleIds);
    void addBoost();
    QString protectionText(const QStringList &moduleIds) const;

    House m_house;
    QVBoxLayout *m_layout;
    QRadioButton *m_automatic = nullptr;
    QRadioButton *m_manual = nullptr;
    TemperatureField *m_degrees = nullptr;
    Paragraph *m_problem = nullptr;
    QComboBox *m_end = nullptr;
    QRadioButton *m_boost = nullptr;
    QComboBox *m_minutes = nullptr;
    QRadioButton *m_protection;
    QRadioButton *m_off;
    std::optional<Temperature> m_setPoint;
};
