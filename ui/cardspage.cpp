#include "ui/cardspage.h"

#include "ui/arrangement.h"
#include "ui/flowlayout.h"
#include "ui/format.h"
#include "ui/pagecolumn.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestCard = 240;
constexpr int widestCard = 420;

// Numbers are never cut, however large the letters are.
int widthOfReading()
{
    const int temperature = QFontMetrics(typeFont(Type::Hero, QApplication::font())).horizontalAdvance(u"88.8 °C"_s);
    const int humidity = QFontMetrics(QApplication::font()).horizontalAdvance(u"100 %"_s);
    return temperature + humidity + 2 * Space::card + 32; // its icon, and what keeps them apart
}

} // namespace

CardsPage::CardsPage(const House &house, QWidget *parent) : QScrollArea(parent), m_house(house)
{
    setObjectName(u"overview.cards"_s);
    setAccessibleName(tr("Thermostats"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAcceptDrops(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CardsPage::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardsPage::scrolled);
}

QSet<QString> CardsPage::onScreen() const
{
    QSet<QString> result;
    const QRect screen = viewport()->rect();
    for (const ThermostatCard *card : m_cards) {
        if (card->isHidden())
            continue;
        const QRect seen = QRect(card->mapTo(viewport(), QPoint()), card->size()).intersected(screen);
        if (!seen.isEmpty() && 2 * seen.height() >= std::min(card->height(), screen.height()))
            result << card->moduleId();
    }
    return result;
}

void CardsPage::setBlocked(const QString &reason)
{
    m_blocked = reason;
    for (ThermostatCard *card : m_cards)
        card->setBlocked(reason);
}

void CardsPage::refreshAll()
{
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    for (ThermostatCard *card : m_cards)
        card->refresh(unit);
}

void CardsPage::refresh(const QString &moduleId)
{
    for (ThermostatCard *card : m_cards) {
        if (card->moduleId() == moduleId)
            card->refresh(Format::unitFor(m_house.household));
    }
}

bool CardsPage::focusCard(const QString &moduleId)
{
    ThermostatCard *first = nullptr;
    for (ThermostatCard *card : m_cards) {
        if (!m_shown.contains(card->moduleId()))
            continue;
        first = first ? first : card;
        if (card->moduleId() == moduleId) {
            first = card;
            break;
        }
    }
    if (first) {
        first->setFocus();
        ensureWidgetVisible(first);
    }
    return first;
}

QString CardsPage::focused() const
{
    for (const ThermostatCard *card : m_cards) {
        if (card == window()->focusWidget()) // though another window has the keyboard now
            return card->moduleId();
    }
    return {};
}

void CardsPage::setShown(const QStringList &moduleIds)
{
    m_shown = QSet<QString>(moduleIds.begin(), moduleIds.end());
    // A widget never hidden is shown with its parent: to show it would lay it out now.
    const auto show = [](QWidget *widget, bool shown) {
        if (!shown || widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            widget->setVisible(shown);
    };
    QSet<QString> homes;
    for (ThermostatCard *card : std::as_const(m_cards)) {
        const bool shown = m_shown.contains(card->moduleId());
        show(card, shown);
        if (const Home *home = m_house.household.homeOf(card->moduleId()); shown && home)
            homes << home->id;
    }
    const bool all = m_shown.size() == m_cards.size();
    for (const Section &section : std::as_const(m_sections)) {
        for (QWidget *widget : section.widgets)
            show(widget, all || homes.contains(section.homeId));
    }
}

void CardsPage::rebuild()
{
    const QString focused = this->focused();
    const int scrolledTo = verticalScrollBar()->value();
    m_cards.clear();
    m_sections.clear();
    m_content = new QWidget;
    m_mark = nullptr; // went with what it lay on
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Space::card, 0, Space::card, Space::page);
    layout->setSpacing(Space::normal);
    for (const Home &home : m_house.household.homes())
        addHome(home);
    if (m_house.household.homes().isEmpty()) {
        if (m_house.household.discoveredAt().isValid()) {
            addNotice(tr("No homes were returned"),
                      tr("You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on "
                         "Account ▸ Third-party access, and check that it is the same account. Then choose View ▸ Look "
                         "for thermostats."));
        } else {
            addNotice(tr("Looking for your thermostats…"), tr("The first readings appear here in a moment."));
        }
    }
    layout->addStretch();
    setWidget(m_content);
    keepBarInMargin(this);
    setShown(m_house.household.moduleIds());
    if (!focused.isEmpty())
        focusCard(focused);
    verticalScrollBar()->setValue(scrolledTo);
}

void CardsPage::addNotice(const QString &title, const QString &text)
{
    auto *heading = new TextLine(Type::Title);
    heading->setLine(title);
    heading->setObjectName(u"overview.notice"_s);
    m_content->layout()->addWidget(heading);
    m_content->layout()->addWidget(new Paragraph(text));
}

void CardsPage::addHome(const Home &home)
{
    m_sections << Section{.homeId = home.id};
    const bool isOnly = m_house.household.homes().size() == 1; // then the page has its name
    if (!isOnly) {
        auto *heading = new TextLine(Type::Title);
        heading->setLine(home.name.isEmpty() ? tr("Home") : home.name);
        heading->setObjectName(u"home."_s + home.id);
        if (m_content->layout()->count() > 0)
            heading->setContentsMargins(0, Space::card, 0, 0); // from the home above
        m_content->layout()->addWidget(heading);
        m_sections.last().widgets << heading;
    }
    if (home.thermostats.isEmpty() && !home.modules.isEmpty())
        addHidden(home);
    else if (home.thermostats.isEmpty())
        addNote(new Paragraph(emptiness(home, m_house.reader)));
    else
        addCards(home);
}

void CardsPage::addNote(Paragraph *note)
{
    m_content->layout()->addWidget(note);
    m_sections.last().widgets << note;
}

QString CardsPage::emptiness(const Home &home, const HouseholdReader &reader)
{
    if (!home.modules.isEmpty())
        return tr("%n thermostat(s), all hidden: neither shown nor read.", "", static_cast<int>(home.modules.size()));
    if (reader.isDiscovering())
        return tr("Looking for thermostats…");
    return reader.isUnlisted(home.id) ? tr("Legrand could not list this home just now. Tepore tries again by itself.")
                                      : tr("No thermostats in this home.");
}

void CardsPage::addCards(const Home &home)
{
    auto *cards = new QWidget;
    const int narrowest = std::max(narrowestCard, widthOfReading());
    auto *flow = new FlowLayout(narrowest, std::max(widestCard, narrowest), Space::normal, cards);
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    for (const Thermostat &thermostat : home.thermostats) {
        auto *card = new ThermostatCard(m_house, thermostat.id);
        card->refresh(unit);
        card->setBlocked(m_blocked);
        flow->addWidget(card);
        m_cards << card;
        connect(card, &ThermostatCard::openRequested, this, &CardsPage::openRequested);
        connect(card, &ThermostatCard::digitTyped, this, &CardsPage::digitTyped);
        connect(card, &ThermostatCard::menuRequested, this, [this, id = thermostat.id](const QPoint &global) {
            Q_EMIT menuRequested(id, global);
        });
        connect(card, &ThermostatCard::moveRequested, this,
                [this, card](int dx, int dy) { moveFocus(card, dx, dy); });
    }
    m_content->layout()->addWidget(cards);
    m_sections.last().widgets << cards;
}

void CardsPage::addHidden(const Home &home)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    auto *text = new Paragraph(emptiness(home, m_house.reader));
    text->setObjectName(u"home.hidden."_s + home.id);
    auto *show = new QPushButton(tr("Show…"));
    show->setObjectName(u"home.show."_s + home.id);
    show->setAccessibleName(tr("Choose what is shown: %1", "a home").arg(home.name));
    row->addWidget(text, 1);
    row->addWidget(show, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    m_sections.last().widgets << text << show;
    connect(show, &QPushButton::clicked, this, &CardsPage::homesRequested);
}

void CardsPage::moveFocus(ThermostatCard *from, int dx, int dy)
{
    // The nearest card in that direction, by the middle of the cards.
    const QPoint origin = from->mapTo(m_content, from->rect().center());
    ThermostatCard *best = nullptr;
    int bestDistance = 0;
    for (ThermostatCard *card : m_cards) {
        if (card->isHidden())
            continue;
        const QPoint way = card->mapTo(m_content, card->rect().center()) - origin;
        const int along = way.x() * dx + way.y() * dy;
        const int aside = qAbs(way.x() * dy) + qAbs(way.y() * dx);
        if (along < 20)
            continue;
        const int distance = along + 3 * aside;
        if (!best || distance < bestDistance) {
            best = card;
            bestDistance = distance;
        }
    }
    if (best) {
        best->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(best);
    }
}

CardsPage::Place CardsPage::placeAt(const QPoint &at, const QString &moduleId) const
{
    const Home *home = m_house.household.homeOf(moduleId);
    for (ThermostatCard *card : m_cards) {
        const QRect area(card->mapTo(viewport(), QPoint()), card->size());
        if (card->isHidden() || !area.adjusted(-Space::small, -Space::small, Space::small, Space::small).contains(at))
            continue;
        const bool isRight = at.x() > area.center().x();
        return home && m_house.household.homeOf(card->moduleId()) == home
                   ? Place{.card = card, .isAfter = isRight != (layoutDirection() == Qt::RightToLeft)}
                   : Place{};
    }
    return {};
}

void CardsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_house.household.thermostat(Arrangement::draggedId(event->mimeData())))
        event->acceptProposedAction();
}

void CardsPage::dragMoveEvent(QDragMoveEvent *event)
{
    const Place place = placeAt(event->position().toPoint(), Arrangement::draggedId(event->mimeData()));
    if (!m_mark)
        m_mark = new DropMark(m_content);
    m_mark->setVisible(place.card);
    event->setAccepted(place.card);
    if (!place.card)
        return;
    const QRect card(place.card->mapTo(m_content, QPoint()), place.card->size());
    const bool isRight = place.isAfter != (layoutDirection() == Qt::RightToLeft);
    const int gap = Space::normal / 2 + DropMark::thickness / 2;
    m_mark->setGeometry(isRight ? card.right() + gap - DropMark::thickness + 1 : card.left() - gap, card.top(),
                        DropMark::thickness, card.height());
    m_mark->raise();
}

void CardsPage::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_mark)
        m_mark->hide();
}

void CardsPage::dropEvent(QDropEvent *event)
{
    const QString id = Arrangement::draggedId(event->mimeData());
    const Place place = placeAt(event->position().toPoint(), id);
    if (m_mark)
        m_mark->hide();
    if (!place.card)
        return;
    event->acceptProposedAction();
    Arrangement::drop(m_house.household, id, place.card->moduleId(), place.isAfter);
}
