#include "ui/historysheet.h"

#include "app/wholefile.h"
#include "ui/format.h"
#include "ui/historyevents.h"
#include "ui/historywords.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QThreadPool>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerInch = 96;
constexpr int dotsPerInch = 1200;
constexpr double margin = 15; // mm
constexpr int bodySize = 12; // pixels: 9 points
constexpr int titleSize = 20;
constexpr int smallSize = 11;
constexpr double lowestChart = 260;
constexpr double highestChart = 460;
constexpr double footer = 2 * smallSize;

const Theme &paper()
{
    static const Theme theme = Theme::of(Theme::palette(false));
    return theme;
}

QString dateText(const QDate &date)
{
    return QLocale().toString(date, Format::tr("d MMMM yyyy", "a date, in Qt's letters"));
}

QTextCharFormat inked(const QColor &colour, int size, bool strong = false)
{
    QTextCharFormat format;
    format.setForeground(colour);
    QFont font;
    font.setPixelSize(size);
    if (strong)
        font.setWeight(QFont::DemiBold);
    format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    return format;
}

void addBlock(QTextCursor &cursor, const QString &text, const QTextCharFormat &ink, double above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setAlignment(Qt::AlignLeading);
    if (cursor.document()->isEmpty())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(text, ink);
}

// The first column stands where one begins to read.
QTextTable *addTable(QTextCursor &cursor, qsizetype rows, const QList<int> &widths, Qt::LayoutDirection direction)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(1.5);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> columns;
    for (const int width : widths)
        columns.insert(direction == Qt::RightToLeft ? 0 : columns.size(), QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(columns);
    return cursor.insertTable(static_cast<int>(rows), static_cast<int>(widths.size()), format);
}

void fillCell(QTextTable *table, qsizetype row, qsizetype column, const QString &text, const QTextCharFormat &ink,
              Qt::Alignment alignment = Qt::AlignLeading)
{
    const bool isMirrored = table->document()->defaultTextOption().textDirection() == Qt::RightToLeft;
    const auto place = static_cast<int>(isMirrored ? table->columns() - 1 - column : column);
    QTextCursor cursor = table->cellAt(static_cast<int>(row), place).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(alignment);
    cursor.setBlockFormat(block);
    cursor.insertText(text, ink);
}

// One part below the other, on as many pages as they take.
class Pages
{
public:
    Pages(QPainter &painter, const QSizeF &page, const HistorySheet &sheet, QFont font, const std::function<void()> &newPage)
        : m_painter(painter), m_page(page), m_sheet(sheet), m_font(std::move(font)), m_newPage(newPage)
    {
        m_font.setPixelSize(smallSize);
    }

    double y() const { return m_y; }
    double room() const { return m_page.height() - footer - m_y; }
    void skip(double height) { m_y += height; }
    // On one page.
    void put(QTextDocument &part, double above)
    {
        if (part.isEmpty())
            return;
        const double height = part.size().height();
        begin(above, height);
        draw(part, 0, height);
    }
    // From one page to the next between any two paragraphs, but the first and the second.
    void flow(QTextDocument &part, double above)
    {
        if (part.isEmpty())
            return;
        const auto rectOf = [&part](const QTextBlock &block) { return part.documentLayout()->blockBoundingRect(block); };
        const QTextBlock heading = part.begin();
        begin(above, rectOf(heading.next().isValid() ? heading.next() : heading).bottom());
        double from = 0;
        double to = 0;
        for (QTextBlock block = heading; block.isValid(); block = block.next()) {
            const QRectF rect = rectOf(block);
            if (to > from && rect.bottom() - from > room()) {
                draw(part, from, to);
                turn();
                from = rect.top();
            }
            to = rect.bottom();
        }
        draw(part, from, to);
    }
    void end()
    {
        m_painter.setFont(m_font);
        m_painter.setPen(paper().text2);
        const QRectF line(0, m_page.height() - footer, m_page.width(), footer);
        const auto from = [this](Qt::Alignment side) { return static_cast<int>(QStyle::visualAlignment(m_sheet.direction, side) | Qt::AlignBottom); };
        const QDateTime at = m_sheet.printedAt.toTimeZone(m_sheet.view.zone);
        m_painter.drawText(line, from(Qt::AlignLeft),
                           HistorySheet::tr("Printed on %1, %2 with Tepore %3", "a day, a time of day, a version")
                               .arg(dateText(at.date()), Format::clock(at.time()), u"" TEPORE_VERSION ""_s));
        if (m_number > 1)
            m_painter.drawText(line, from(Qt::AlignRight), QLocale().toString(m_number));
    }

private:
    void begin(double above, double height)
    {
        if (m_y > 0 && above + height > room())
            turn();
        else if (m_y > 0)
            skip(above);
    }
    void turn()
    {
        end();
        m_newPage();
        ++m_number;
        m_y = 0;
    }
    void draw(QTextDocument &part, double from, double to)
    {
        constexpr double apart = Space::tiny / 4.0; // there is more between paragraphs: nothing of the next is seen, or cut
        m_painter.save();
        m_painter.translate(0, m_y - from);
        part.drawContents(&m_painter, QRectF(0, from - apart, m_page.width(), to - from + 2 * apart));
        m_painter.restore();
        skip(to - from);
    }

    QPainter &m_painter;
    const QSizeF m_page;
    const HistorySheet &m_sheet;
    QFont m_font;
    const std::function<void()> &m_newPage;
    double m_y = 0;
    int m_number = 1;
};

} // namespace

QPageSize HistorySheet::usualSize(const QLocale &locale)
{
    constexpr std::array letter{QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico, QLocale::Philippines, QLocale::PuertoRico,
                                QLocale::Colombia, QLocale::Chile, QLocale::Venezuela, QLocale::Guatemala, QLocale::CostaRica,
                                QLocale::Panama, QLocale::DominicanRepublic, QLocale::ElSalvador, QLocale::Nicaragua};
    const bool isLetter = std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

QString HistorySheet::stretch() const
{
    const auto moment = [this](const QDateTime &time) {
        const QDateTime there = time.toTimeZone(view.zone);
        return tr("%1, %2", "a day and a time of day").arg(dateText(there.date()), Format::clock(there.time()));
    };
    return tr("%1 to %2", "two moments").arg(moment(view.from), moment(view.to));
}

void HistorySheet::addHead(QTextDocument &document) const
{
    QTextCursor cursor(&document);
    addBlock(cursor, title, inked(paper().text, titleSize, true), 0);
    addBlock(cursor, stretch(), inked(paper().text2, bodySize), Space::tiny);
    addBlock(cursor, sentence, inked(paper().text, bodySize), Space::normal);
    if (!note.isEmpty())
        addBlock(cursor, note, inked(paper().text2, bodySize), Space::tiny);
}

void HistorySheet::addInsights(QTextDocument &document) const
{
    QTextCursor cursor(&document);
    const QString heading = lines.size() > 1 ? tr("What it tells of %1", "a thermostat").arg(lines.first().name) : HistoryInsightsPanel::tr("What it tells");
    addBlock(cursor, heading, inked(paper().text, bodySize, true), 0);
    QTextTable *table = addTable(cursor, insights.size(), {30, 70}, direction);
    for (qsizetype row = 0; row < insights.size(); ++row) {
        fillCell(table, row, 0, insights[row].caption, inked(paper().text2, bodySize));
        fillCell(table, row, 1, insights[row].value, inked(paper().text, bodySize));
    }
    cursor.movePosition(QTextCursor::End);
    addBlock(cursor, HistoryInsightsPanel::explanation(), inked(paper().text2, smallSize), Space::tiny);
}

void HistorySheet::addDays(QTextDocument &document) const
{
    QTextCursor cursor(&document);
    const qsizetype columns = days.first().size();
    const bool cools = columns > 5;
    const QList<int> widths = cools ? QList<int>{16, 26, 25, 11, 11, 11} : QList<int>{20, 32, 16, 16, 16}; // percent
    QTextTable *table = addTable(cursor, days.size(), widths, direction);
    for (qsizetype row = 0; row < days.size(); ++row) {
        for (qsizetype column = 0; column < columns; ++column)
            fillCell(table, row, column, days[row].value(column), row == 0 ? inked(paper().text2, smallSize, true) : inked(paper().text, smallSize),
                     column >= columns - 3 ? Qt::AlignTrailing : Qt::AlignLeading);
    }
}

void HistorySheet::addEvents(QTextDocument &document) const
{
    QTextCursor cursor(&document);
    addBlock(cursor, HistoryEventsPanel::tr("What happened"), inked(paper().text, bodySize, true), 0);
    for (const QString &line : events)
        addBlock(cursor, line, inked(paper().text, smallSize), Space::tiny);
}

void HistorySheet::paint(QPainter &painter, const QSizeF &page, const std::function<void()> &newPage) const
{
    QFont font(family.isEmpty() ? painter.font() : QFont(family));
    font.setPixelSize(bodySize);
    font.setHintingPreference(QFont::PreferNoHinting); // letters stand where they should at any resolution
    std::array<QTextDocument, 4> parts; // what stands around the chart
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (QTextDocument &part : parts) {
        part.setDefaultFont(font);
        part.setDefaultTextOption(option);
        part.setDocumentMargin(0);
        part.setUndoRedoEnabled(false);
        part.setUseDesignMetrics(true);
    }
    auto &[head, tells, dayByDay, happened] = parts;
    addHead(head);
    if (!insights.isEmpty())
        addInsights(tells);
    if (days.size() > 1)
        addDays(dayByDay);
    if (!events.isEmpty())
        addEvents(happened);
    for (QTextDocument &part : parts)
        part.setTextWidth(page.width());

    Pages pages(painter, page, *this, font, newPage);
    pages.put(head, 0);
    pages.skip(Space::card);
    const auto heightOf = [](const QTextDocument &part) { return part.isEmpty() ? 0 : part.size().height() + Space::card; };
    double room = pages.room() - heightOf(tells) - Space::card;
    for (const QTextDocument *part : {&dayByDay, &happened}) {
        if (const double height = heightOf(*part); room - height >= lowestChart)
            room -= height; // else it goes to the next page
        else
            break;
    }
    const double chart = std::clamp(room, lowestChart, highestChart);
    QFont words = font;
    words.setPixelSize(smallSize);
    HistoryPlot(lines, view, QRectF(0, pages.y(), page.width(), chart), words, 1, direction == Qt::RightToLeft, HistoryPlot::Medium::Paper)
        .paint(painter, paper());
    pages.skip(chart);
    pages.put(tells, Space::card);
    pages.put(dayByDay, Space::card);
    pages.flow(happened, Space::card);
    pages.end();
}

QString HistorySheet::write(const QString &file) const
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    {
        QPdfWriter pdf(&out);
        pdf.setTitle(title);
        pdf.setCreator(u"Tepore " TEPORE_VERSION ""_s);
        pdf.setResolution(dotsPerInch);
        pdf.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
        QPainter painter(&pdf);
        const double scale = dotsPerInch / pixelsPerInch;
        painter.scale(scale, scale);
        paint(painter, QSizeF(pdf.width(), pdf.height()) / scale, [&pdf] { pdf.newPage(); });
    }
    return commitWhole(out) ? QString() : out.errorString();
}

QFuture<QString> HistorySheet::save(const QString &file) const
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, sheet = *this, file] {
        promise->addResult(sheet.write(file));
        promise->finish();
    });
    return promise->future();
}
