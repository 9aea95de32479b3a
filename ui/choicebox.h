#pragma once

#include <QComboBox>

// A list whose choice the wheel changes only while it has the focus: the page scrolls on.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};
