#pragma once

#include <QLayout>

// Widgets side by side at their own widths; what does not fit goes on in the next row.
class WrapRow : public QLayout
{
    Q_OBJECT

public:
    explicit WrapRow(int gap, QWidget *parent = nullptr) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }
    ~WrapRow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};
