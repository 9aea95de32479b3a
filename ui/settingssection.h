#pragma once

#include "ui/labels.h"

#include <QComboBox>

class QCheckBox;
class QVBoxLayout;

// One heading of the settings with its rows. A row can be found by its words.
class SettingsSection : public Surface
{
    Q_OBJECT

public:
    explicit SettingsSection(const QString &title, QWidget *parent = nullptr);

    // Shows the rows that hold the text, all for a text that the title holds; false when none does.
    bool find(const QString &text);

protected:
    // A list of choices behind its caption; the caption is its name for screen readers.
    QComboBox *addChoice(const QString &caption, const QString &name);
    QCheckBox *addTick(const QString &caption, const QString &name);
    // A row of its own making; found by `words`.
    void addRow(QWidget *row, const QString &words);
    void clearRows();
    // A row that means nothing here is left out whatever is looked for.
    void setRowShown(const QWidget *control, bool shown);

private:
    struct Row
    {
        QWidget *widget;
        QString words;
        bool isShown = true;
    };
    QString m_title;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
    QString m_sought;
};
