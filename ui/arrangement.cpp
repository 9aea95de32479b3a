#include "ui/arrangement.h"

#include "ui/accessibility.h"
#include "ui/renamedialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr auto mimeType = "application/x-tepore-place"_L1; // of this program alone: an id
constexpr QSize largestPicture(260, 180);

const Home *homeWith(const Household &household, const QString &id)
{
    for (const Home &home : household.homes()) {
        if (home.id == id)
            return &home;
    }
    return household.homeOf(id);
}

} // namespace

Arrangement::Arrangement(const House &house, std::function<QString()> current, QWidget *window)
    : QObject(window), m_house(house), m_current(std::move(current)), m_window(window)
{
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        m_window->addAction(action);
        connect(action, &QAction::triggered, this, [this, act] { act(m_current()); });
        return action;
    };
    m_rename = add(tr("Re&name…"), u"action.rename"_s, Qt::Key_F2, [this](const QString &id) { rename(id); });
    m_up = add(tr("Move &up"), u"action.moveUp"_s, Qt::ALT | Qt::Key_Up, [this](const QString &id) { move(id, -1); });
    m_down = add(tr("Move &down"), u"action.moveDown"_s, Qt::ALT | Qt::Key_Down,
                 [this](const QString &id) { move(id, 1); });
    m_hide = add(tr("&Hide"), u"action.hide"_s, {}, [this](const QString &id) { hide(id); });
}

void Arrangement::addTo(QMenu *menu)
{
    menu->addActions({m_rename, m_up, m_down, m_hide});
}

void Arrangement::fill(QMenu *menu, const QString &id)
{
    const auto add = [&](const QAction *like, auto act) {
        QAction *action = menu->addAction(like->text(), this, act);
        action->setShortcut(like->shortcut());
        action->setObjectName(like->objectName() + ".here"_L1);
    };
    add(m_rename, [this, id] { rename(id); });
    add(m_up, [this, id] { move(id, -1); });
    add(m_down, [this, id] { move(id, 1); });
    if (m_house.household.thermostat(id))
        add(m_hide, [this, id] { hide(id); });
}

void Arrangement::rename(const QString &id)
{
    if (homeWith(m_house.household, id))
        (new RenameDialog(m_house.household, id, m_window))->open();
}

void Arrangement::hide(const QString &id)
{
    if (!m_house.household.thermostat(id))
        return;
    Choices choices = m_house.household.choices();
    choices.hidden.insert(id);
    m_house.household.setChoices(choices);
}

void Arrangement::move(const QString &id, int places)
{
    if (!m_house.household.moveBy(id, places))
        return;
    const Home *home = m_house.household.homeOf(id);
    const auto place = [&id](const auto &list) {
        return std::find_if(list.begin(), list.end(), [&id](const auto &each) { return each.id == id; }) - list.begin() + 1;
    };
    if (home)
        announce(m_window, tr("Place %1 of %2").arg(place(home->thermostats)).arg(home->thermostats.size()));
    else
        announce(m_window, tr("Place %1 of %2").arg(place(m_house.household.homes())).arg(m_house.household.homes().size()));
}

void Arrangement::drag(QWidget *source, const QString &id, const QPixmap &picture, const QPoint &grip)
{
    const double ratio = picture.devicePixelRatioF();
    const QSize whole = picture.deviceIndependentSize().toSize();
    const QSize size = whole.scaled(whole.boundedTo(largestPicture), Qt::KeepAspectRatio);
    QPixmap small = picture.scaled(size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    const QPoint hotSpot(grip.x() * size.width() / std::max(1, whole.width()),
                         grip.y() * size.height() / std::max(1, whole.height()));
    // Later, and from the window: what is dragged is made anew where it is dropped, while this would still be at work.
    QMetaObject::invokeMethod(
        source->window(),
        [window = source->window(), id, small, hotSpot] {
            auto *data = new QMimeData;
            data->setData(mimeType, id.toUtf8());
            auto *drag = new QDrag(window);
            drag->setMimeData(data);
            drag->setPixmap(small);
            drag->setHotSpot(hotSpot);
            drag->exec(Qt::MoveAction);
        },
        Qt::QueuedConnection);
}

QString Arrangement::draggedId(const QMimeData *data)
{
    return QString::fromUtf8(data->data(mimeType));
}

bool Arrangement::canDrop(const Household &household, const QString &id, const QString &on)
{
    const Home *home = household.homeOf(id);
    return home ? household.homeOf(on) == home
                : homeWith(household, id) && homeWith(household, on) && !household.homeOf(on);
}

void Arrangement::drop(Household &household, const QString &id, const QString &on, bool after)
{
    if (!canDrop(household, id, on) || id == on)
        return;
    QStringList ids;
    if (const Home *home = household.homeOf(id)) {
        for (const Thermostat &thermostat : home->thermostats)
            ids << thermostat.id;
    } else {
        for (const Home &each : household.homes())
            ids << each.id;
    }
    ids.removeAll(id);
    household.place(id, ids.value(ids.indexOf(on) + (after ? 1 : 0)));
}

DropMark::DropMark(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DropMark::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).accent);
}
