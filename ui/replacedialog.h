#pragma once

#include "app/error.h"
#include "ui/labels.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

// One field for a new client secret or subscription key. Whoever opens it has the value tried, and tells what came of it.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Secret, Key };

    // `left`: requests left today, as trying a key costs one.
    ReplaceDialog(Kind kind, const QString &clientId, int left, QWidget *parent);

    void showFailure(const Error &error);

Q_SIGNALS:
    void tryRequested(const QString &value);

private:
    void buildField();
    QString cleaned() const;
    QString oddity(const QString &value) const; // why it cannot be one; empty when it can
    void go();
    void setTrying(bool trying);
    void say(const QString &text, QColor Theme::*colour);

    Kind m_kind;
    QString m_clientId;
    QLineEdit *m_field;
    Paragraph *m_state;
    QPushButton *m_go;
    QPushButton *m_leave;
};
