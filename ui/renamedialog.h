#pragma once

#include <QDialog>

class Household;
class QLineEdit;

// Another name for a thermostat or home, on this computer; left empty, the one it has at Legrand. Deletes itself when
// closed.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    RenameDialog(Household &household, const QString &id, QWidget *parent);

    void accept() override;

private:
    Household &m_household;
    QString m_id;
    QLineEdit *m_name;
};
