#include "ui/zonebox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString areaName(const QString &area)
{
    if (area == "Africa"_L1)
        return ZoneBox::tr("Africa");
    if (area == "America"_L1)
        return ZoneBox::tr("America");
    if (area == "Antarctica"_L1)
        return ZoneBox::tr("Antarctica");
    if (area == "Asia"_L1)
        return ZoneBox::tr("Asia");
    if (area == "Atlantic"_L1)
        return ZoneBox::tr("Atlantic");
    if (area == "Australia"_L1)
        return ZoneBox::tr("Australia");
    if (area == "Europe"_L1)
        return ZoneBox::tr("Europe");
    if (area == "Indian"_L1)
        return ZoneBox::tr("Indian Ocean");
    if (area == "Pacific"_L1)
        return ZoneBox::tr("Pacific");
    return {};
}

QString labelOf(const QByteArray &id)
{
    return id == QTimeZone::systemTimeZoneId()
               ? ZoneBox::tr("%1 (this computer's)", "a time zone").arg(ZoneBox::nameOf(id))
               : ZoneBox::nameOf(id);
}

} // namespace

ZoneBox::ZoneBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(12);
    setFocusPolicy(Qt::StrongFocus);
    auto *search = new QCompleter(model(), this);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    search->setFilterMode(Qt::MatchContains);
    search->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(search);
    connect(this, &QComboBox::activated, this, [this] { take(currentText()); });
    connect(search, qOverload<const QString &>(&QCompleter::activated), this, &ZoneBox::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { take(lineEdit()->text()); });
}

QString ZoneBox::nameOf(const QByteArray &id)
{
    const QStringList parts = QString::fromLatin1(id).replace(u'_', u' ').split(u'/');
    if (parts.size() < 2)
        return parts.first();
    QStringList names;
    for (qsizetype i = parts.size() - 1; i > 0; --i)
        names << (parts[i] == "Rome"_L1 ? tr("Rome", "the city") : parts[i]); // where nearly all of these thermostats are
    const QString area = areaName(parts.first());
    names << (area.isEmpty() ? parts.first() : area);
    return names.join(u", "_s);
}

void ZoneBox::fill()
{
    if (std::exchange(m_isFilled, true))
        return;
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    clear();
    const QByteArray here = QTimeZone::systemTimeZoneId();
    QList<std::pair<QString, QByteArray>> zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const bool isPlace = !areaName(QString::fromLatin1(id.left(id.indexOf('/')))).isEmpty();
        if (isPlace && id != here)
            zones << std::pair(nameOf(id), id);
    }
    std::sort(zones.begin(), zones.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    addItem(labelOf(here), here);
    insertSeparator(1);
    for (const auto &[name, id] : std::as_const(zones))
        addItem(name, id);
    if (m_id.isEmpty())
        return;
    setZone(zone());
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
}

void ZoneBox::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void ZoneBox::focusInEvent(QFocusEvent *event)
{
    fill();
    QComboBox::focusInEvent(event);
}

QTimeZone ZoneBox::zone() const
{
    return m_id.isEmpty() ? QTimeZone() : QTimeZone(m_id); // the zone without an id is the computer's
}

void ZoneBox::setZone(const QTimeZone &zone)
{
    m_id = zone.id();
    int index = findData(m_id);
    if (index < 0) { // one that no list holds, such as a bare offset
        addItem(labelOf(m_id), m_id);
        index = count() - 1;
    }
    setCurrentIndex(index);
    setEditText(itemText(index));
    lineEdit()->setCursorPosition(0);
}

void ZoneBox::take(const QString &text)
{
    fill();
    const bool isEmpty = text.trimmed().isEmpty(); // as the separator is
    int index = isEmpty ? -1 : findText(text, Qt::MatchFixedString);
    if (index < 0 && !isEmpty) {
        // A part that fits one place only is as good as its name.
        QList<int> fitting;
        for (int i = 0; i < count(); ++i) {
            if (itemText(i).contains(text.trimmed(), Qt::CaseInsensitive))
                fitting << i;
        }
        if (fitting.size() == 1)
            index = fitting.first();
    }
    const QByteArray id = index < 0 ? m_id : itemData(index).toByteArray();
    const bool isNew = id != m_id && QTimeZone(id).isValid();
    setZone(QTimeZone(isNew ? id : m_id));
    if (isNew)
        Q_EMIT chosen(zone());
}

void ZoneBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
