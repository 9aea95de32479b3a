#include "ui/toast.h"

#include "ui/format.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto withUndo = 8s;
constexpr auto plain = 4s;
constexpr auto whileInUse = 1s;

} // namespace

Toast::Toast(const House &house, QWidget *page)
    : QWidget(page), m_house(house), m_text(new TextLine(Type::Body)), m_changeEnd(new QPushButton(tr("Change end"))),
      m_undo(new QPushButton(tr("Undo")))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toast.text"_s);
    m_changeEnd->setObjectName(u"toast.changeEnd"_s);
    m_undo->setObjectName(u"toast.undo"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::small, Space::small, Space::small);
    layout->setSpacing(Space::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_changeEnd);
    layout->addWidget(m_undo);
    m_changeEnd->setProperty("look", u"quiet"_s);
    m_undo->setProperty("look", u"quiet"_s);
    hide();
    page->installEventFilter(this);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &Toast::passed);
    connect(qApp, &QApplication::focusChanged, this, &Toast::place);
    connect(&m_house.desk, &CommandDesk::accepted, this, &Toast::tell);
    connect(m_undo, &QPushButton::clicked, this, &Toast::takeBack);
    connect(m_changeEnd, &QPushButton::clicked, this, [this] {
        m_time.stop();
        hide();
        Q_EMIT endRequested(m_moduleId);
    });
}

void Toast::tell(const QString &moduleId)
{
    const Thermostat *thermostat = m_house.household.thermostat(moduleId);
    if (!thermostat || !thermostat->command || QApplication::activeModalWidget())
        return;
    m_moduleId = moduleId;
    m_wish = thermostat->command->wish;
    say();
}

void Toast::takeOver(const Toast &before)
{
    if (!before.m_time.isActive() || !m_house.household.thermostat(before.m_moduleId))
        return;
    m_moduleId = before.m_moduleId;
    m_wish = before.m_wish;
    const auto left = before.m_time.remainingTimeAsDuration();
    say();
    m_time.start(left);
}

void Toast::say()
{
    const Thermostat *thermostat = m_house.household.thermostat(m_moduleId);
    const QString name = thermostat->name.isEmpty() ? tr("Thermostat") : thermostat->name;
    m_text->setLine(tr("%1: %2", "thermostat, what it was set to")
                        .arg(name, Words::wish(m_wish, *thermostat, *m_house.household.homeOf(m_moduleId),
                                               Format::unitFor(m_house.household), m_house.clock.now())));
    const std::optional<UndoOffer> offer = m_house.desk.undoOffer(m_moduleId);
    const bool can = offer && offer->state == UndoOffer::State::Ready && offer->items.size() == 1;
    m_gesture = can ? offer->gesture : 0;
    m_undo->setVisible(can);
    m_changeEnd->setVisible(can && m_wish.mode == Mode::Manual);
    for (QPushButton *button : {m_undo, m_changeEnd})
        button->setAccessibleName(tr("%1, %2", "action, thermostat").arg(button->text(), name));
    for (QScrollBar *bar : parentWidget()->findChildren<QScrollBar *>())
        connect(bar, &QScrollBar::valueChanged, this, &Toast::place, Qt::UniqueConnection);
    m_below = parentWidget()->findChild<QWidget *>(u"detail.news"_s);
    m_time.start(can ? withUndo : plain);
    place();
}

void Toast::takeBack()
{
    m_time.stop();
    hide();
    m_house.desk.takeBack(m_gesture, m_moduleId);
}

void Toast::passed()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_time.start(whileInUse);
    else
        hide();
}

// Of many rows the current one.
static QRect partWithFocus(const QWidget *focus, const QWidget *page)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(focus);
    if (!view || !view->currentIndex().isValid())
        return {focus->mapTo(page, QPoint(0, 0)), focus->size()};
    const QRect row = view->visualRect(view->currentIndex());
    return {view->viewport()->mapTo(page, QPoint(0, row.top())), QSize(view->viewport()->width(), row.height())};
}

void Toast::place()
{
    if (!m_time.isActive())
        return;
    const QWidget *page = parentWidget();
    const int width = std::min(sizeHint().width(), page->width() - 2 * Space::normal);
    QRect where(0, 0, width, sizeHint().height());
    where.moveCenter(page->rect().center());
    const QWidget *focus = QApplication::focusWidget();
    // A page that has the focus, as after it was opened, is no control.
    const bool matters = focus && focus->focusPolicy() != Qt::NoFocus && page->isAncestorOf(focus) && !isAncestorOf(focus);
    const QRect taken = matters ? partWithFocus(focus, page) : QRect();
    const bool hasBelow = m_below && m_below->isVisible();
    where.moveBottom((hasBelow ? m_below->mapTo(page, QPoint(0, 0)).y() : page->height()) - Space::normal);
    if (where.intersects(taken))
        where.moveTop(Space::normal);
    setGeometry(where);
    setVisible(!where.intersects(taken));
    raise();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.edge(theme.border));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::radiusControl, Space::radiusControl);
}
