#include "ui/overviewpage.h"

#include "ui/flowlayout.h"
#include "ui/format.h"

#include <QApplication>
#include <QHBoxLayout>
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

OverviewPage::OverviewPage(const House &house, QWidget *parent) : QScrollArea(parent), m_house(house)
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_house.household, &Household::homesChanged, this, &OverviewPage::rebuild);
    connect(&m_house.reader, &HouseholdReader::planChanged, this, [this] {
        if (m_wasDiscovering != m_house.reader.isDiscovering())
            rebuild(); // "looking" and "nothing found" differ
    });
    connect(&m_house.reader, &HouseholdReader::planChanged, this, &OverviewPage::showPrice);
    connect(&m_house.household, &Household::troubleChanged, this, &OverviewPage::refreshAll);
    connect(&m_house.household, &Household::thermostatChanged, this, [this](const QString &moduleId) {
        const Temperature::Unit unit = Format::unitFor(m_house.household);
        for (ThermostatCard *card : m_cards) {
            if (card->moduleId() == moduleId)
                card->refresh(unit);
        }
        showPrice();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &OverviewPage::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &OverviewPage::scrolled);
    rebuild();
}

QSet<QString> OverviewPage::onScreen() const
{
    QSet<QString> result;
    const QRect screen = viewport()->rect();
    for (const ThermostatCard *card : m_cards) {
        const QRect seen = QRect(card->mapTo(viewport(), QPoint()), card->size()).intersected(screen);
        if (!seen.isEmpty() && 2 * seen.height() >= std::min(card->height(), screen.height()))
            result << card->moduleId();
    }
    return result;
}

void OverviewPage::setBlocked(const QString &reason)
{
    m_blocked = reason;
    for (ThermostatCard *card : m_cards)
        card->setBlocked(reason);
    showPrice();
}

void OverviewPage::refreshAll()
{
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    for (ThermostatCard *card : m_cards)
        card->refresh(unit);
    showPrice();
}

void OverviewPage::focusCard(const QString &moduleId)
{
    for (ThermostatCard *card : m_cards) {
        if (card->moduleId() == moduleId || moduleId.isEmpty()) {
            card->setFocus();
            return;
        }
    }
}

void OverviewPage::rebuild()
{
    m_wasDiscovering = m_house.reader.isDiscovering();
    QString focused;
    for (const ThermostatCard *card : m_cards) {
        if (card->hasFocus())
            focused = card->moduleId();
    }
    m_cards.clear();
    m_refresh = nullptr;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::page);
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
    for (ThermostatCard *card : m_cards) {
        if (card->moduleId() == focused)
            card->setFocus();
    }
}

void OverviewPage::addNotice(const QString &title, const QString &text)
{
    auto *heading = new TextLine(Type::Title);
    heading->setLine(title);
    heading->setObjectName(u"overview.notice"_s);
    m_content->layout()->addWidget(heading);
    m_content->layout()->addWidget(new Paragraph(text));
}

void OverviewPage::addHome(const Home &home)
{
    auto *heading = new TextLine(Type::Title);
    heading->setLine(home.name.isEmpty() ? tr("Home") : home.name);
    heading->setObjectName(u"home."_s + home.id);
    auto *row = new QHBoxLayout;
    if (m_content->layout()->count() > 0)
        row->setContentsMargins(0, Space::card, 0, 0); // from the home above
    row->addWidget(heading, 1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    if (!m_refresh && !m_house.household.moduleIds().isEmpty())
        addRefresh(row);
    if (home.thermostats.isEmpty() && !home.modules.isEmpty()) {
        addHidden(home);
        return;
    }
    if (home.thermostats.isEmpty()) {
        auto *empty = new Paragraph(m_house.reader.isDiscovering() ? tr("Looking for thermostats…")
                                    : m_house.reader.isUnlisted(home.id)
                                        ? tr("Legrand could not list this home just now. Tepore tries again by itself.")
                                        : tr("No thermostats in this home."));
        m_content->layout()->addWidget(empty);
        return;
    }
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
        connect(card, &ThermostatCard::openRequested, this, &OverviewPage::openRequested);
        connect(card, &ThermostatCard::digitTyped, this, &OverviewPage::digitTyped);
        connect(card, &ThermostatCard::moveRequested, this,
                [this, card](int dx, int dy) { moveFocus(card, dx, dy); });
    }
    m_content->layout()->addWidget(cards);
}

void OverviewPage::addRefresh(QHBoxLayout *row)
{
    m_refresh = new QPushButton;
    m_refresh->setObjectName(u"overview.refresh"_s);
    row->addWidget(m_refresh);
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_house.reader.readAll(); });
    showPrice();
}

void OverviewPage::addHidden(const Home &home)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    auto *text = new Paragraph(tr("%n thermostat(s), all hidden: neither shown nor read.", "",
                                  static_cast<int>(home.modules.size())));
    text->setObjectName(u"home.hidden."_s + home.id);
    auto *show = new QPushButton(tr("Show…"));
    show->setObjectName(u"home.show."_s + home.id);
    show->setAccessibleName(tr("Choose what is shown: %1", "a home").arg(home.name));
    row->addWidget(text, 1);
    row->addWidget(show, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    connect(show, &QPushButton::clicked, this, &OverviewPage::homesRequested);
}

void OverviewPage::showPrice()
{
    if (!m_refresh)
        return;
    const int price = m_house.reader.priceOfAll();
    const bool canRead = price > 0 && m_blocked.isEmpty();
    m_refresh->setText(canRead ? tr("Refresh (%1)", "its price in requests").arg(price) : tr("Refresh"));
    m_refresh->setToolTip(!m_blocked.isEmpty() ? m_blocked
                          : canRead            ? tr("Read %n thermostat(s) now (%n request(s))", "", price)
                                               : tr("Already up to date"));
    m_refresh->setAccessibleDescription(m_refresh->toolTip());
    if (m_refresh->isEnabled() == canRead)
        return;
    const bool hadFocus = m_refresh->hasFocus();
    m_refresh->setEnabled(canRead);
    if (hadFocus && !canRead)
        focusCard({}); // Qt would hand it to whatever comes next
}

void OverviewPage::moveFocus(ThermostatCard *from, int dx, int dy)
{
    // The nearest card in that direction, by the middle of the cards.
    const QPoint origin = from->mapTo(m_content, from->rect().center());
    ThermostatCard *best = nullptr;
    int bestDistance = 0;
    for (ThermostatCard *card : m_cards) {
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
