#pragma once

#include <QComboBox>
#include <QTimeZone>

// A time zone, found by scrolling or by typing a part of its name.
class ZoneBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    QTimeZone zone() const;
    void setZone(const QTimeZone &zone);
    static QString nameOf(const QByteArray &id); // "Rome, Europe"
    void showPopup() override;

Q_SIGNALS:
    void chosen(const QTimeZone &zone); // by a person

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // scrolls the page: nobody wants another zone by that

private:
    void fill(); // once, when it is going to be looked at: hundreds of zones cost milliseconds
    void take(const QString &text);

    QByteArray m_id; // what holds, whatever is being typed
    bool m_isFilled = false;
};
