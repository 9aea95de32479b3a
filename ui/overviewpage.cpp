#include "ui/overviewpage.h"

#include "ui/accessibility.h"
#include "ui/arrangement.h"
#include "ui/cardspage.h"
#include "ui/search.h"
#include "ui/selectionbar.h"
#include "ui/sumwords.h"
#include "ui/thermostatlist.h"
#include "ui/thermostatmenu.h"
#include "ui/thermostatrow.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCards = 8;   // ux.md §6.1

// For all of the bar in one line, however large the letters are.
int wideEnough(const QWidget *page)
{
    constexpr int usual = 620;
    constexpr int letters = 88;
    return std::max(usual, page->fontMetrics().averageCharWidth() * letters);
}

} // namespace

OverviewPage::OverviewPage(const House &house, Arrangement &arrangement, QWidget *parent)
    : QWidget(parent), m_house(house), m_arrangement(arrangement), m_bar(new QWidget),
      m_barLayout(new QGridLayout(m_bar)), m_title(new TextLine(Type::Title)),
      m_sum(new TextLine(Type::Body, &Theme::text2)), m_filter(new QLineEdit), m_refresh(new QPushButton),
      m_note(new Paragraph), m_nothing(new QWidget), m_nothingText(new TextLine(Type::Title))
{
    build();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showSum();
        showPrice();
    });
    connect(&m_house.household, &Household::homesChanged, this, &OverviewPage::rebuild);
    connect(&m_house.household, &Household::troubleChanged, this, &OverviewPage::refreshAll);
    connect(&m_house.reader, &HouseholdReader::planChanged, this, [this] {
        const bool wasDiscovering = std::exchange(m_wasDiscovering, m_house.reader.isDiscovering());
        if (wasDiscovering != m_wasDiscovering && saysWhyEmpty())
            rebuild(); // "looking" and "nothing found" differ
        else
            showPrice();
    });
    connect(&m_house.household, &Household::thermostatChanged, this, [this](const QString &moduleId) {
        if (m_cards)
            m_cards->refresh(moduleId);
        if (m_list)
            m_list->refresh(moduleId);
        m_soon.start(0);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !qobject_cast<QMenuBar *>(now))
            m_lately = isAncestorOf(now) ? currentModuleId() : QString();
    });
    rebuild();
}

OverviewPage::~OverviewPage()
{
    // What it shows goes after what it remembers, and tells of that.
    disconnect(qApp, nullptr, this, nullptr);
    for (QObject *part : {static_cast<QObject *>(m_cards), static_cast<QObject *>(m_list), static_cast<QObject *>(m_filter)}) {
        if (part)
            part->disconnect(this);
    }
}

void OverviewPage::build()
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_barLayout->setContentsMargins(Space::card, Space::normal, Space::card, Space::normal);
    m_barLayout->setHorizontalSpacing(Space::normal);
    m_barLayout->setVerticalSpacing(Space::small);
    m_title->setObjectName(u"overview.title"_s);
    m_sum->setObjectName(u"overview.sum"_s);
    m_filter->setObjectName(u"overview.filter"_s);
    m_filter->setPlaceholderText(tr("Find…"));
    m_filter->setAccessibleName(tr("Find thermostats"));
    addClearButton(m_filter);
    m_filter->hide();
    m_filter->installEventFilter(this);
    m_refresh->setObjectName(u"overview.refresh"_s);
    layout->addWidget(m_bar);
    placeBar();

    m_note->setObjectName(u"overview.note"_s);
    m_note->setContentsMargins(Space::card, Space::small, Space::card, Space::small);
    m_note->hide();
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(Space::card, Space::normal, Space::card, Space::card);
    nothing->setSpacing(Space::normal);
    m_nothing->setObjectName(u"overview.nothing"_s);
    m_nothingText->setObjectName(u"overview.nothing.text"_s);
    auto *all = new QPushButton(tr("Show all"));
    all->setObjectName(u"overview.nothing.all"_s);
    nothing->addWidget(m_nothingText);
    nothing->addWidget(new Paragraph(tr("Names of thermostats and homes are looked through. What is hidden is found under "
                                        "View ▸ Homes and thermostats.")));
    nothing->addWidget(all, 0, Qt::AlignLeading);
    nothing->addStretch();
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_note);

    connect(m_refresh, &QPushButton::clicked, this, [this] { m_house.reader.readAll(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        find();
        Q_EMIT scrolled();
    });
    connect(all, &QPushButton::clicked, this, &OverviewPage::endFilter);
}

// All in one line, or what is long in lines of its own.
void OverviewPage::placeBar()
{
    const bool isWide = width() >= wideEnough(this);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sum),
                          static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_refresh)})
        m_barLayout->removeWidget(part);
    m_barLayout->addWidget(m_title, 0, 0);
    m_barLayout->addWidget(m_refresh, 0, 3);
    if (isWide) {
        m_barLayout->addWidget(m_sum, 0, 1);
        m_barLayout->addWidget(m_filter, 0, 2);
    } else {
        m_barLayout->addWidget(m_sum, 1, 0, 1, 4);
        m_barLayout->addWidget(m_filter, 2, 0, 1, 4);
    }
    m_barLayout->setColumnStretch(0, isWide ? 0 : 1);
    m_barLayout->setColumnStretch(1, isWide ? 1 : 0);
    m_filter->setMaximumWidth(isWide ? 24 * fontMetrics().averageCharWidth() : QWIDGETSIZE_MAX);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    const bool wasWide = event->oldSize().width() >= wideEnough(this);
    if (wasWide != (width() >= wideEnough(this)) || !event->oldSize().isValid())
        placeBar();
    QWidget::resizeEvent(event);
}

void OverviewPage::setStyle(OverviewStyle style)
{
    if (m_style == style)
        return;
    m_style = style;
    rebuild();
    Q_EMIT scrolled();
}

void OverviewPage::choose(bool list)
{
    if (list ? m_list != nullptr : m_cards != nullptr)
        return;
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    for (QWidget *old : {static_cast<QWidget *>(m_cards), m_listFrame,
                         static_cast<QWidget *>(m_selection)}) {
        if (old) {
            old->hide();
            old->deleteLater(); // it may be what was just acted on
        }
    }
    m_cards = nullptr;
    m_list = nullptr;
    m_listFrame = nullptr;
    m_selection = nullptr;
    constexpr int belowBar = 1;
    if (list) {
        m_list = new ThermostatList(m_house);
        m_selection = new SelectionBar;
        m_listFrame = new QWidget;
        m_listFrame->setBackgroundRole(QPalette::Base);
        m_listFrame->setAutoFillBackground(true);
        auto *inside = new QVBoxLayout(m_listFrame);
        inside->setContentsMargins(Space::card - ThermostatRow::inset, 0, Space::card - ThermostatRow::inset, 0);
        inside->addWidget(m_list);
        layout->insertWidget(belowBar, m_listFrame, 1);
        layout->insertWidget(belowBar + 1, m_selection);
        connect(m_list, &ThermostatList::scrolled, this, &OverviewPage::scrolled);
        connect(m_list, &ThermostatList::openRequested, this, &OverviewPage::openRequested);
        connect(m_list, &ThermostatList::digitTyped, this, &OverviewPage::digitTyped);
        connect(m_list, &ThermostatList::selectionChangedTo, this, &OverviewPage::showSelection);
        connect(m_list, &ThermostatList::menuRequested, this, &OverviewPage::openMenu);
        const auto set = [this] { Q_EMIT settingRequested(m_list->selected()); };
        connect(m_list, &ThermostatList::severalRequested, this, set);
        connect(m_selection, &SelectionBar::settingRequested, this, set);
        connect(m_selection, &SelectionBar::readingRequested, this, &OverviewPage::readSelected);
        connect(m_selection, &SelectionBar::hidingRequested, this, &OverviewPage::hideSelected);
        m_list->setBlocked(m_blocked);
        if (isVisible())
            m_listFrame->show(); // it may be given the focus at once
    } else {
        m_cards = new CardsPage(m_house);
        layout->insertWidget(belowBar, m_cards, 1);
        connect(m_cards, &CardsPage::scrolled, this, &OverviewPage::scrolled);
        connect(m_cards, &CardsPage::openRequested, this, &OverviewPage::openRequested);
        connect(m_cards, &CardsPage::digitTyped, this, &OverviewPage::digitTyped);
        connect(m_cards, &CardsPage::homesRequested, this, &OverviewPage::homesRequested);
        connect(m_cards, &CardsPage::menuRequested, this, &OverviewPage::openMenu);
        m_cards->setBlocked(m_blocked);
        if (isVisible())
            m_cards->show();
    }
}

void OverviewPage::rebuild()
{
    m_wasDiscovering = m_house.reader.isDiscovering();
    const QList<Home> &homes = m_house.household.homes();
    const auto count = m_house.household.moduleIds().size();
    const bool hadFocus = (m_cards && !m_cards->focused().isEmpty()) || (m_list && window()->focusWidget() == m_list);
    const QString was = currentModuleId();
    choose(count > 0 && (m_style == OverviewStyle::List || (m_style == OverviewStyle::Automatic && count > mostCards)));
    if (m_cards)
        m_cards->rebuild();
    else
        m_list->rebuild();
    const bool isOne = homes.size() == 1;
    m_title->setLine(!isOne ? tr("Overview") : homes.first().name.isEmpty() ? tr("Home") : homes.first().name);
    m_bar->setVisible(!homes.isEmpty());
    m_refresh->setVisible(count > 0);
    if (m_list || !m_filter->text().isEmpty() || m_filter->testAttribute(Qt::WA_WState_ExplicitShowHide))
        m_filter->setVisible(m_list || !m_filter->text().isEmpty() || m_filter->hasFocus());
    m_note->setText(m_list ? emptiness() : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    find();
    if (hadFocus && currentModuleId() != was)
        focusThermostat(was);
}

// Some home shows no thermostats, or there is none.
bool OverviewPage::saysWhyEmpty() const
{
    const QList<Home> &homes = m_house.household.homes();
    return homes.isEmpty() || std::any_of(homes.begin(), homes.end(), [](const Home &home) { return home.thermostats.isEmpty(); });
}

// What the list has no rows to say it in.
QString OverviewPage::emptiness() const
{
    QStringList lines;
    for (const Home &home : m_house.household.homes()) {
        if (home.thermostats.isEmpty())
            lines << tr("%1: %2", "a home, why it shows no thermostats")
                         .arg(home.name.isEmpty() ? tr("Home") : home.name, CardsPage::emptiness(home, m_house.reader));
    }
    return lines.join(u'\n');
}

void OverviewPage::setBlocked(const QString &reason)
{
    m_blocked = reason;
    if (m_cards)
        m_cards->setBlocked(reason);
    if (m_list)
        m_list->setBlocked(reason);
    showPrice();
}

void OverviewPage::refreshAll()
{
    if (m_cards)
        m_cards->refreshAll();
    if (m_list)
        m_list->refreshAll();
    showSum();
    showPrice();
}

void OverviewPage::focusThermostat(const QString &moduleId)
{
    const bool done = m_cards ? m_cards->focusCard(moduleId) : m_list->focusRow(moduleId);
    if (!done && m_filter->isVisible())
        m_filter->setFocus();
}

QString OverviewPage::currentModuleId() const
{
    if (qobject_cast<QMenuBar *>(QApplication::focusWidget()))
        return m_lately;
    if (m_cards)
        return m_cards->focused();
    return m_list && window()->focusWidget() == m_list ? m_list->current() : QString();
}

QSet<QString> OverviewPage::onScreen() const
{
    if (m_nothing->isVisible())
        return {};
    return m_cards ? m_cards->onScreen() : m_list->onScreen();
}

QString OverviewPage::copied() const
{
    const QString current = currentModuleId();
    const QStringList selected = m_list ? m_list->selected() : QStringList();
    return ThermostatTable(m_house).textOf(selected.size() > 1 ? selected : QStringList{current});
}

void OverviewPage::beginFilter()
{
    m_filter->show();
    m_filter->setFocus();
    m_filter->selectAll();
}

void OverviewPage::endFilter()
{
    m_filter->clear();
    m_filter->setVisible(m_list);
    focusContent();
}

void OverviewPage::focusContent()
{
    focusThermostat(m_list ? m_list->current() : QString());
}

void OverviewPage::find()
{
    const QString wanted = m_filter->text();
    m_found.clear();
    for (const Home &home : m_house.household.homes()) {
        for (const Thermostat &thermostat : home.thermostats) {
            if (Search::holds(thermostat.name + u' ' + home.name, wanted))
                m_found << thermostat.id;
        }
    }
    const bool isNothing = m_found.isEmpty() && !wanted.trimmed().isEmpty() && !m_house.household.moduleIds().isEmpty();
    if (m_cards)
        m_cards->setShown(m_found);
    else
        m_list->setShown(m_found);
    m_nothingText->setLine(tr("Nothing is called “%1”", "what was looked for").arg(wanted.simplified()));
    m_nothing->setVisible(isNothing);
    QWidget *content = m_cards ? static_cast<QWidget *>(m_cards) : m_listFrame;
    if (isNothing || content->testAttribute(Qt::WA_WState_ExplicitShowHide))
        content->setVisible(!isNothing);
    showSum();
    showPrice();
    if (m_filter->hasFocus())
        announce(this, isNothing ? m_nothingText->text() : m_sum->text());
}

void OverviewPage::showSum()
{
    const auto all = static_cast<int>(m_house.household.moduleIds().size());
    const QString found = m_found.size() < all ? tr("%1 of %n thermostat(s)", "those found", all).arg(m_found.size()) : QString();
    const auto line = [&found](const QString &sum) {
        QStringList parts{found, sum};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    m_sum->setLine(line(SumWords::of(m_house, m_found)), line(SumWords::inShort(m_house, m_found)));
}

void OverviewPage::showPrice()
{
    const int price = m_house.reader.priceOfAll();
    const bool canRead = price > 0 && m_blocked.isEmpty();
    m_refresh->setText(canRead ? tr("Refresh (%1)", "its price in requests").arg(price) : tr("Refresh"));
    m_refresh->setToolTip(!m_blocked.isEmpty() ? m_blocked
                          : canRead            ? tr("Read %n thermostat(s) now (%n request(s))", "", price)
                          : m_house.reader.isAnyAsked() ? tr("Reading…")
                                               : tr("Already up to date"));
    m_refresh->setAccessibleDescription(m_refresh->toolTip());
    showSelection();
    if (m_refresh->isEnabled() == canRead)
        return;
    const bool hadFocus = m_refresh->hasFocus();
    m_refresh->setEnabled(canRead);
    if (hadFocus && !canRead)
        focusContent(); // Qt would hand it to whatever comes next
}

void OverviewPage::showSelection()
{
    if (!m_selection)
        return;
    const QStringList ids = m_list->selected();
    int price = 0;
    for (const QString &id : ids)
        price += m_house.reader.price(id);
    const bool isAsked = std::any_of(ids.begin(), ids.end(), [this](const QString &id) { return m_house.reader.isAsked(id); });
    m_selection->show(static_cast<int>(ids.size()), price, isAsked, m_blocked);
}

void OverviewPage::readSelected()
{
    for (const QString &id : m_list->selected())
        m_house.reader.read(id);
    showSelection();
}

void OverviewPage::hideSelected()
{
    Choices choices = m_house.household.choices();
    for (const QString &id : m_list->selected())
        choices.hidden.insert(id);
    m_house.household.setChoices(choices);
}

void OverviewPage::openMenu(const QString &moduleId, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"overview.menu"_s);
    const QStringList selected = m_list ? m_list->selected() : QStringList();
    if (selected.size() > 1 && selected.contains(moduleId)) {
        m_selection->fill(menu);
    } else {
        menu->addAction(tr("&Open"), this, [this, moduleId] { Q_EMIT openRequested(moduleId); });
        menu->addSeparator();
        ThermostatMenu::fill(menu, moduleId, m_house);
        for (QAction *action : menu->actions()) {
            if (!m_blocked.isEmpty() && action != menu->actions().constFirst())
                action->setEnabled(false);
        }
        menu->addSeparator();
        m_arrangement.fill(menu, moduleId);
    }
    menu->popup(global);
}

bool OverviewPage::fillSelection(QMenu *menu)
{
    if (!m_list || m_list->selected().size() < 2)
        return false;
    ThermostatMenu::addTitle(menu, tr("%n selected", "thermostats", static_cast<int>(m_list->selected().size())));
    m_selection->fill(menu);
    return true;
}

void OverviewPage::fillSorting(QMenu *menu)
{
    if (m_list)
        m_list->fillSorting(menu);
    else
        menu->addAction(tr("Only the list is sorted"))->setEnabled(false);
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        endFilter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_found.isEmpty())
            focusThermostat(m_found.contains(m_list ? m_list->current() : QString()) ? m_list->current() : m_found.first());
        return true;
    default:
        return false;
    }
}
