#pragma once

#include <QLayout>

// Cards in columns of equal width, as many as fit; every row is as tall as its tallest card. Hidden ones leave
// no gap.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int narrowest, int widest, int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

    int columns(int width) const;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_narrowest;
    int m_widest;
    int m_gap;
};
