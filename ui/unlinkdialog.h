#pragma once

#include <QDialog>

class QCheckBox;

// What unlinking forgets and what it cannot: asked before, since the four values are hard to come by.
class UnlinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnlinkDialog(QWidget *parent);

Q_SIGNALS:
    void unlinkRequested(bool keepsReadings);

private:
    QCheckBox *m_keep;
};
