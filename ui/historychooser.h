#pragma once

#include "app/history/historyseries.h"
#include "ui/house.h"

#include <QComboBox>

// The thermostats whose history can be looked at: those of the homes, and below them the former and the hidden ones of
// which readings are kept.
class HistoryChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit HistoryChooser(const House &house, QWidget *parent = nullptr);

    void refresh(); // names or thermostats may have changed, or what is kept
    void setThermostat(const QString &moduleId);
    QStringList offered() const;
    QString nameOf(const QString &moduleId) const; // without its home
    // Of one that is in no home that is shown; none otherwise.
    const HistoryKept *former(const QString &moduleId) const;

    // What is kept, as another one knows it.
    void takeOver(const HistoryChooser &before) { m_kept = before.m_kept; }

Q_SIGNALS:
    void chosen(const QString &moduleId); // by the person
    void othersOffered();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void list();
    QString textOf(const HistoryKept &kept) const;

    House m_house;
    QList<HistoryKept> m_kept; // whatever has readings
};
