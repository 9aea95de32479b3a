#pragma once

#include <QComboBox>

// A list whose choice the wheel changes only while it has the focus: the page scrolls on.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void showPopup() override;
    // The present choice was come to by keys or the wheel, its list shut: it may be on the way to another.
    bool isWalked() const { return m_isWalked; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_isWalked = false;
};
