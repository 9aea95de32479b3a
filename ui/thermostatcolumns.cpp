#include "ui/thermostatcolumns.h"

#include "ui/errorwords.h"
#include "ui/thermostatrow.h"
#include "ui/thermostattable.h"

#include <QApplication>
#include <QHeaderView>
#include <QStyleOptionHeader>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// As QHeaderView measures what it shows: in bold, and with an arrow.
int headingWidth(const QHeaderView *header, int column)
{
    QFont bold = header->font();
    bold.setBold(true);
    QStyleOptionHeader heading;
    heading.initFrom(header);
    heading.text = header->model()->headerData(column, Qt::Horizontal).toString();
    heading.fontMetrics = QFontMetrics(bold);
    heading.sortIndicator = QStyleOptionHeader::SortDown;
    return header->style()->sizeFromContents(QStyle::CT_HeaderSection, &heading, QSize(), header).width();
}

// Narrower than this, its words are broken, which are all there is of some states.
int leastOf(const QTreeView *list, int column)
{
    int least = headingWidth(list->header(), column);
    if (column != ThermostatTable::State)
        return least;
    const QFontMetrics body(list->font());
    const QString state = ErrorWords::forThermostat(Error{.kind = Error::Kind::NotFound}).title;
    for (const QString &word : state.split(u' '))
        least = std::max(least, body.horizontalAdvance(word) + 2 * ThermostatRow::inset + 16 + Space::tiny);
    return least;
}

int widthOf(const QTreeView *list, int column)
{
    const QFontMetrics body(list->font());
    const QFontMetrics strong(typeFont(Type::Strong, QApplication::font()));
    const int around = 2 * Space::small;
    const auto letters = [&](int count) { return count * body.averageCharWidth() + around; };
    const int least = headingWidth(list->header(), column);
    switch (column) {
    case ThermostatTable::Name:
        return std::max(least, letters(18));
    case ThermostatTable::HomeName:
        return std::max(least, letters(12));
    case ThermostatTable::Measured:
        return std::max(least, strong.horizontalAdvance(u"88.8 °C"_s) + around);
    case ThermostatTable::SetTo:
        return std::max(least, body.horizontalAdvance(u"88.8 °C?"_s) + ThermostatRow::widthForStepping());
    case ThermostatTable::Humidity:
        return std::max(least, body.horizontalAdvance(u"100 %"_s) + around);
    case ThermostatTable::State:
        return std::max(least, letters(15) + 16 + Space::tiny);
    case ThermostatTable::ModeLine:
        return std::max(least, letters(22));
    default:
        return std::max(least, letters(14) + 16 + Space::tiny);
    }
}

} // namespace

void arrangeThermostatColumns(QTreeView *list, bool hasHomes)
{
    using Table = ThermostatTable;
    QHeaderView *header = list->header();
    if (!header->model())
        return;
    const std::array wanted{Table::Name, Table::Measured, Table::SetTo,   Table::State,
                            Table::Age,  Table::HomeName, Table::Humidity, Table::ModeLine};
    constexpr int needed = 4; // are there however narrow it is
    std::array<int, Table::ColumnCount> widths{};
    int left = list->viewport()->width();
    int count = 0;
    for (const int column : wanted) {
        const int width = widthOf(list, column);
        const bool fits = count++ < needed || width <= left;
        if (!fits || (column == Table::HomeName && !hasHomes))
            continue;
        widths[static_cast<std::size_t>(column)] = width;
        left -= width;
    }
    const std::array growing{Table::Name, Table::State, Table::ModeLine, Table::HomeName};
    constexpr std::array shares{4, 2, 3, 1};
    int parts = 0;
    for (std::size_t i = 0; i < growing.size(); ++i)
        parts += widths[growing[i]] > 0 ? shares[i] : 0;
    for (std::size_t i = 0; i < growing.size() && left != 0; ++i) {
        int &width = widths[growing[i]];
        if (width == 0)
            continue;
        const int more = parts == shares[i] ? left : left * shares[i] / parts;
        // Too narrow for all of it: the words are cut, then their headings, and not the numbers.
        const int taken = std::max(more, leastOf(list, growing[i]) - width);
        width += taken;
        parts -= shares[i];
        left -= taken;
    }
    for (std::size_t i = 0; i < growing.size() && left < 0; ++i) {
        int &width = widths[growing[i]];
        const int least = growing[i] == Table::State ? leastOf(list, Table::State) : 48;
        const int given = std::clamp(width - least, 0, -left);
        width -= given;
        left += given;
    }
    for (int column = 0; column < Table::ColumnCount; ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        header->setSectionHidden(column, width == 0);
        if (width > 0)
            header->resizeSection(column, width);
    }
}
