#include "ui/switcher.h"

#include "ui/accessibility.h"
#include "ui/format.h"
#include "ui/labels.h"
#include "ui/search.h"
#include "ui/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 520;
constexpr int rowsSeen = 8;
constexpr int entryRole = Qt::UserRole;
constexpr int homeRole = Qt::UserRole + 1;
constexpr int readingRole = Qt::UserRole + 2;

// A name, its home, and what it measures, at the other end.
class EntryRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(Space::controlHeight, option.fontMetrics.height() + 2 * Space::small)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            QColor fill = theme.accent;
            fill.setAlphaF(theme.dark ? 0.22f : 0.12f);
            painter->setPen(QPen(theme.focus, 2));
            painter->setBrush(fill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), Space::radiusControl,
                                     Space::radiusControl);
        }
        QRect area = option.rect.adjusted(Space::normal, 0, -Space::normal, 0);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QFontMetrics metrics(option.font);
        const auto lead = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const auto tail = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
        painter->setPen(theme.text2);
        const QString reading = index.data(readingRole).toString();
        const int reserved = std::min(metrics.horizontalAdvance(reading) + 1, area.width() / 2); // parts of a pixel are not counted
        painter->drawText(area, tail, metrics.elidedText(reading, Qt::ElideRight, reserved));
        area.adjust(mirrored ? reserved + Space::normal : 0, 0, mirrored ? 0 : -reserved - Space::normal, 0);
        painter->setPen(theme.text);
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, area.width() + 1);
        painter->drawText(area, lead, name);
        const int used = metrics.horizontalAdvance(name) + Space::normal;
        area.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
        painter->setPen(theme.text2);
        painter->drawText(area, lead, metrics.elidedText(index.data(homeRole).toString(), Qt::ElideMiddle, area.width()));
        painter->restore();
    }
};

} // namespace

Switcher::Switcher(const House &house, const QList<Page> &pages, QWidget *parent)
    : QDialog(parent), m_pages(pages), m_wanted(new QLineEdit), m_list(new QListWidget),
      m_nothing(new TextLine(Type::Body, &Theme::text2))
{
    setObjectName(u"switcher"_s);
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::normal, Space::normal, Space::normal, Space::normal);
    layout->setSpacing(Space::small);
    m_wanted->setObjectName(u"switcher.wanted"_s);
    m_wanted->setAccessibleName(tr("Go to a thermostat or page"));
    m_wanted->setPlaceholderText(tr("A thermostat, a home, a page…"));
    m_wanted->installEventFilter(this);
    m_list->setObjectName(u"switcher.list"_s);
    m_list->setAccessibleName(tr("Where to go"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // no box of its own
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows reach it from the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new EntryRow(m_list));
    m_nothing->setObjectName(u"switcher.nothing"_s);
    layout->addWidget(m_wanted);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);

    const QDateTime now = house.clock.now();
    const Temperature::Unit unit = Format::unitFor(house.household);
    for (const Home &home : house.household.homes()) {
        for (const Thermostat &thermostat : home.thermostats)
            m_entries << Entry{.name = thermostat.name.isEmpty() ? tr("Thermostat") : thermostat.name,
                               .home = home.name,
                               .reading = Words::glance(thermostat, unit, now, house.reader.interval(thermostat.id)),
                               .moduleId = thermostat.id};
    }
    for (int i = 0; i < m_pages.size(); ++i)
        m_entries << Entry{.name = m_pages[i].name, .page = i};

    connect(m_wanted, &QLineEdit::textChanged, this, &Switcher::find);
    connect(m_list, &QListWidget::itemClicked, this, &Switcher::go);
    find();
    resize(dialogWidth(parent, comfortableWidth),
           (rowsSeen + 1) * (m_list->sizeHintForRow(0) + 2) + 4 * Space::normal);
}

void Switcher::find()
{
    const QString wanted = m_wanted->text().simplified();
    QList<std::pair<int, const Entry *>> fits;
    for (const Entry &entry : std::as_const(m_entries)) {
        // By its own name first, then by its home's too.
        int rank = 2 * Search::rank(entry.name, wanted);
        if (rank == 0 && Search::holds(entry.name + u' ' + entry.home, wanted))
            rank = 1;
        if (rank > 0)
            fits.emplaceBack(rank, &entry);
    }
    std::stable_sort(fits.begin(), fits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[rank, entry] : std::as_const(fits)) {
        auto *item = new QListWidgetItem(entry->name, m_list);
        item->setData(entryRole, static_cast<int>(entry - m_entries.constData()));
        item->setData(homeRole, entry->home);
        item->setData(readingRole, entry->reading);
        QStringList parts{entry->name, entry->home, entry->reading};
        parts.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, parts.join(u", "_s));
    }
    m_list->setCurrentRow(0);
    m_nothing->setVisible(fits.isEmpty());
    m_nothing->setLine(tr("Nothing is called “%1”. Esc leaves.", "what was looked for").arg(wanted));
    if (isVisible())
        sayCurrent();
}

void Switcher::step(int by)
{
    if (m_list->count() == 0)
        return;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
    sayCurrent();
}

// The focus stays in the field, so a screen reader would not say it by itself.
void Switcher::sayCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    announce(this, item ? item->data(Qt::AccessibleTextRole).toString() : m_nothing->text());
}

void Switcher::go()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Entry entry = m_entries.value(item->data(entryRole).toInt());
    const std::function<void()> open = entry.page < 0 ? std::function<void()>() : m_pages[entry.page].open;
    accept(); // the focus is the page's from here on
    if (open)
        open();
    else
        Q_EMIT openRequested(entry.moduleId);
}

bool Switcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_wanted || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(rowsSeen);
        return true;
    case Qt::Key_PageUp:
        step(-rowsSeen);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    default:
        return false;
    }
}
