#pragma once

#include "app/account/chosenstore.h"
#include "ui/labels.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

class QVBoxLayout;

// Where there is no keychain: the choice of the secrets' place, or the passphrase of their file. Opened by the person,
// never by itself. Deletes itself when closed.
class SecretsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Choice, Passphrase };

    SecretsDialog(Kind kind, ChosenStore &secrets, QWidget *parent);

private:
    void buildChoice(QVBoxLayout *layout);
    void buildPassphrase(QVBoxLayout *layout);
    QPushButton *buildForgotten();
    QLineEdit *addField(QVBoxLayout *layout, const QString &label, const QString &name);
    void showChoice();
    void go();
    void wait();
    void ended(const Outcome &outcome);
    void complain(const QString &text, QLineEdit *field);

    ChosenStore &m_secrets;
    const bool m_isChoice;
    QRadioButton *m_inFile = nullptr;
    QRadioButton *m_inMemory = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr; // the passphrase once more
    Paragraph *m_result;
    QPushButton *m_go;
    QPushButton *m_leave;
};
