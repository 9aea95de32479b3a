#include "ui/activitypage.h"

#include "ui/activitymodel.h"
#include "ui/activitywords.h"
#include "ui/format.h"
#include "ui/wraprow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = ActivityFilter::Kind;

namespace {

constexpr int narrow = 560; // the columns of who and of which thermostat do without

class Table : public QTableView
{
public:
    using QTableView::sizeHintForRow;
};

Paragraph *selectable(const QString &name, QColor Theme::*colour)
{
    auto *paragraph = new Paragraph({}, colour);
    paragraph->setObjectName(u"activity."_s + name);
    paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return paragraph;
}

} // namespace

ActivityPage::ActivityPage(const House &house, const QString &ledgerFile, QWidget *parent)
    : QWidget(parent), m_house(house), m_back(new QPushButton(tr("Overview"))), m_kind(new QComboBox), m_thermostat(new QComboBox),
      m_table(new Table), m_model(new ActivityModel(house, ledgerFile, m_table)), m_nothing(new Paragraph)
{
    setObjectName(u"activity"_s);
    setAccessibleName(tr("Activity"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::small, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    layout->addWidget(buildHeader());
    layout->addLayout(buildChoices());
    m_nothing->setObjectName(u"activity.nothing"_s);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);
    buildTable();
    m_frame = new Surface;
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    inside->addWidget(m_table);
    layout->addWidget(m_frame, 1);
    m_details = buildDetails();
    layout->addWidget(m_details);
    connect(m_model, &ActivityModel::fetched, this, &ActivityPage::showWhatIsThere);
    connect(&m_house.household, &Household::homesChanged, this, &ActivityPage::listThermostats);
    connect(&m_house.history, &History::recorded, this, [this] {
        const bool isRead = m_table->currentIndex().isValid() || m_table->verticalScrollBar()->value() > 0;
        if (isVisible() && !isRead) // it must not move under who reads it
            load();
    });
    changeEvent(nullptr);
}

QWidget *ActivityPage::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_back->setProperty("look", u"quiet"_s);
    m_back->setObjectName(u"activity.back"_s);
    m_back->setAccessibleName(tr("Back to the overview"));
    auto *title = new TextLine(Type::Title);
    title->setLine(tr("Activity"));
    layout->addWidget(m_back);
    layout->addWidget(title, 1);
    connect(m_back, &QPushButton::clicked, this, &ActivityPage::backRequested);
    return header;
}

QLayout *ActivityPage::buildChoices()
{
    auto *row = new WrapRow(Space::small);
    m_kind->setObjectName(u"activity.kind"_s);
    m_kind->setAccessibleName(tr("What to show"));
    for (const auto &[kind, text] : {std::pair(Kind::Notable, tr("Everything worth knowing")), std::pair(Kind::Changes, tr("Changes of settings")),
                                     std::pair(Kind::Problems, tr("Problems")), std::pair(Kind::SignIns, tr("Sign-ins")),
                                     std::pair(Kind::Calls, tr("Every request to Legrand"))})
        m_kind->addItem(text, static_cast<int>(kind));
    m_thermostat->setObjectName(u"activity.thermostat"_s);
    m_thermostat->setAccessibleName(tr("Thermostat"));
    for (QComboBox *box : {m_kind, m_thermostat}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(360);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ActivityPage::load);
    }
    return row;
}

void ActivityPage::buildTable()
{
    m_table->setObjectName(u"activity.table"_s);
    m_table->setAccessibleName(tr("What happened"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    for (QWidget *each : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_table->horizontalHeader())})
        each->setProperty("look", u"list"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ActivityModel::What, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showDetails(current.row()); });
    connect(m_model, &ActivityModel::modelReset, this, [this] { showDetails(-1); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ActivityPage::fitRows);
}

QWidget *ActivityPage::buildDetails()
{
    auto *surface = new Surface;
    surface->setObjectName(u"activity.details"_s);
    auto *layout = new QVBoxLayout(surface);
    layout->setContentsMargins(Space::card, Space::normal, Space::card, Space::normal);
    layout->setSpacing(Space::tiny);
    m_sentence = selectable(u"sentence"_s, &Theme::text);
    m_reason = selectable(u"reason"_s, &Theme::text);
    m_technical = selectable(u"technical"_s, &Theme::text2);
    setType(m_technical, Type::Caption);
    for (Paragraph *each : {m_sentence, m_reason, m_technical})
        layout->addWidget(each);
    surface->hide();
    return surface;
}

void ActivityPage::listThermostats()
{
    const QString chosen = m_thermostat->currentData().toString();
    m_thermostat->clear();
    m_thermostat->addItem(tr("All thermostats"), QString());
    for (const Home &home : m_house.household.homes()) {
        for (const Thermostat &thermostat : home.thermostats)
            m_thermostat->addItem(tr("%1, %2", "a thermostat, its home").arg(thermostat.name, home.name), thermostat.id);
    }
    m_thermostat->setCurrentIndex(std::max(0, m_thermostat->findData(chosen)));
    if (m_thermostat->currentData().toString() != chosen) // it was hidden, or is gone
        load();
}

void ActivityPage::open()
{
    listThermostats();
    load();
}

void ActivityPage::focusFirst()
{
    m_kind->setFocus();
}

QString ActivityPage::copied() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return {};
    QStringList cells;
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        cells << current.siblingAtColumn(column).data().toString();
    return cells.join(u'\t');
}

void ActivityPage::load()
{
    m_model->show({.kind = static_cast<Kind>(m_kind->currentData().toInt()), .moduleId = m_thermostat->currentData().toString()});
    fitColumns();
    m_model->fetchMore({});
}

void ActivityPage::showWhatIsThere()
{
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isWhole();
    m_nothing->setText(m_kind->currentIndex() == 0 && m_thermostat->currentIndex() == 0
                           ? tr("Nothing has happened yet. What is read, changed, or goes wrong will be listed here.")
                           : tr("Nothing of that kind has happened."));
    m_nothing->setVisible(isEmpty);
    m_frame->setVisible(!isEmpty);
    fitRows();
    if (m_model->rowCount() == 0 && !isEmpty)
        m_model->fetchMore({}); // a page in which nothing is of that kind
}

void ActivityPage::showDetails(int row)
{
    const Happening *happening = m_model->happening(row);
    m_details->setVisible(happening);
    if (!happening)
        return;
    const QString name = ActivityWords::thermostat(*happening, m_house.household);
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    const QString sentence = ActivityWords::sentence(*happening, m_house.household, unit, m_house.clock.now());
    m_sentence->setText(name.isEmpty() ? sentence : tr("%1: %2", "a thermostat and what happened").arg(name, sentence));
    const QString reason = ActivityWords::reason(*happening, unit);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_technical->setText(tr("Details: %1").arg(ActivityWords::technical(*happening)));
}

void ActivityPage::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int gap = 2 * Space::normal;
    const int larger = metrics.averageCharWidth() * narrow / 7;
    const bool isNarrow = width() < std::max(narrow, larger);
    m_table->setColumnWidth(ActivityModel::Time, metrics.horizontalAdvance(isNarrow ? u"Www 30 Www"_s : u"Www 30 Www 00:00"_s) + gap);
    m_table->setColumnWidth(ActivityModel::Thermostat, std::max(std::clamp(width() / 5, metrics.averageCharWidth() * 12, metrics.averageCharWidth() * 26),
                                                                 m_table->horizontalHeader()->sectionSizeHint(ActivityModel::Thermostat)));
    m_table->setColumnWidth(ActivityModel::Who, metrics.horizontalAdvance(tr("Tepore by itself")) + gap);
    m_table->setColumnHidden(ActivityModel::Who, isNarrow);
    m_table->setColumnHidden(ActivityModel::Thermostat, width() < std::max(narrow, larger) * 3 / 4);
    const int lines = isNarrow ? 2 : 1; // of the time
    m_table->verticalHeader()->setMinimumSectionSize(std::max(Space::controlHeight, lines * metrics.lineSpacing() + Space::normal));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->minimumSectionSize());
    fitRows();
}

// What is seen is seen whole; thousands of rows are not measured for those few.
void ActivityPage::fitRows()
{
    const int last = m_table->model()->rowCount() - 1;
    for (int row = std::max(0, m_table->rowAt(0)); row <= last && m_table->rowViewportPosition(row) < m_table->viewport()->height(); ++row) {
        const int needed = static_cast<Table *>(m_table)->sizeHintForRow(row);
        const int least = m_table->verticalHeader()->minimumSectionSize();
        m_table->setRowHeight(row, needed > least ? needed + Space::small : least);
    }
}

void ActivityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ActivityPage::changeEvent(QEvent *event)
{
    if (event)
        QWidget::changeEvent(event);
    if (!event || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_back->setIcon(tintedIcon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s, Theme::of(this).text2, this));
        fitColumns();
    }
}
