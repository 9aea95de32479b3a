#include "ui/requestmeter.h"

#include "ui/format.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int warnAt = CallBudget::perDay * 4 / 5;
constexpr int barWidth = 72;
constexpr int barHeight = 6;

// The figures stand beside it in words.
class MeterBar : public QProgressBar
{
public:
    MeterBar()
    {
        setRange(0, CallBudget::perDay);
        setTextVisible(false);
        setFixedSize(barWidth, barHeight);
        setObjectName(u"status.meter"_s);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QProgressBar::focusInEvent(event);
        parentWidget()->update(); // which has the ring
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QProgressBar::focusOutEvent(event);
        parentWidget()->update();
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.border);
        painter.drawRoundedRect(rect(), barHeight / 2.0, barHeight / 2.0);
        QRect filled = rect().adjusted(1, 1, -1, -1);
        painter.setBrush(theme.card);
        painter.drawRoundedRect(filled, barHeight / 2.0 - 1, barHeight / 2.0 - 1);
        const int wanted = filled.width() * std::clamp(value(), 0, maximum()) / maximum();
        if (wanted == 0)
            return;
        if (layoutDirection() == Qt::RightToLeft)
            filled.setLeft(filled.right() - wanted + 1);
        else
            filled.setWidth(wanted);
        painter.setBrush(value() >= warnAt ? theme.warnFill : theme.accent);
        painter.drawRoundedRect(filled, barHeight / 2.0 - 1, barHeight / 2.0 - 1);
    }
};

QString momentHere(const QDateTime &time, const QDateTime &now)
{
    return Format::moment(time, QTimeZone::systemTimeZone(), now);
}

} // namespace

RequestMeter::RequestMeter(const House &house, CallQueue &queue, QWidget *parent)
    : QWidget(parent), m_house(house), m_queue(queue), m_bar(new MeterBar), m_line(new TextLine)
{
    m_bar->setAccessibleName(tr("Cloud requests"));
    m_line->setObjectName(u"status.requests"_s);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::normal, 2, Space::small, 2);
    layout->setSpacing(Space::small);
    layout->addWidget(m_bar);
    layout->addWidget(m_line, 1);
    connect(&m_queue, &CallQueue::budgetChanged, this, &RequestMeter::refresh);
    connect(&m_house.reader, &HouseholdReader::planChanged, this, &RequestMeter::refresh);
}

RequestMeter::Lines RequestMeter::count(const QDateTime &now) const
{
    const CallBudget &budget = m_queue.budget();
    const int used = budget.used(now);
    if (used >= CallBudget::perDay) {
        const bool isKnown = !budget.isPaused(now) || budget.pause().isTold;
        const QDateTime until = Format::fullMinute(budget.nextAllowed(now, CallBudget::Purpose::Person));
        return {.full = isKnown ? tr("No cloud requests left; new ones %1", "a moment: 18:40, tomorrow 07:00")
                                      .arg(momentHere(until, now))
                                : tr("No cloud requests left; when there are new ones is not known yet"),
                .brief = isKnown ? tr("None left %1", "until when")
                                       .arg(Format::until(until, QTimeZone::systemTimeZone(), now))
                                 : tr("None left"),
                .isWarning = true};
    }
    if (used >= CallBudget::perDay - CallBudget::reserve) {
        const int left = CallBudget::perDay - used;
        return {.full = tr("Reading pauses: %n request(s) are kept for you", "", left),
                .brief = tr("%n kept for you", "cloud requests", left),
                .isWarning = true};
    }
    const QString brief = tr("%1 of %2", "cloud requests").arg(used).arg(CallBudget::perDay);
    if (used >= warnAt && !m_house.household.moduleIds().isEmpty()) {
        return {.full = tr("Slowing down: next reading every %1", "a duration")
                            .arg(Format::duration(m_house.reader.interval())),
                .brief = brief,
                .isWarning = true};
    }
    return {.full = tr("Cloud requests: at least %1 of %2").arg(used).arg(CallBudget::perDay), .brief = brief};
}

QString RequestMeter::explanation(const QDateTime &now) const
{
    const CallBudget &budget = m_queue.budget();
    QStringList lines{
        tr("Legrand allows %1 requests in 24 hours. At least %2 are used; %3 of them were counted here.")
            .arg(CallBudget::perDay)
            .arg(budget.used(now))
            .arg(budget.counted(now)),
        tr("“At least”, because other programs on the same account use the same requests, and Tepore cannot see theirs."),
        tr("Reading slows down in time and leaves %1 for your own changes.").arg(CallBudget::reserve)};
    if (!m_queue.ledgerProblem().isEmpty())
        lines << tr("They cannot be written down on this computer, so that they are forgotten when Tepore ends.");
    return lines.join(u'\n');
}

void RequestMeter::refresh()
{
    const QDateTime now = m_house.clock.now();
    const Lines lines = count(now);
    m_full = lines.full;
    m_brief = lines.brief;
    const QDateTime next = m_house.reader.nextReading();
    const bool isWritten = m_queue.ledgerProblem().isEmpty(); // else nothing is read
    if (isWritten && next.isValid() && next > now.addSecs(2) && m_queue.budget().left(now) > 0) {
        const QString moment = momentHere(next, now);
        m_full += u" · "_s + tr("next reading %1").arg(moment);
        m_brief += u" · "_s + tr("next %1", "reading, at a moment").arg(moment);
    }
    if (!isWritten) {
        m_full += u" · "_s + tr("not written down");
        m_brief += u" · "_s + tr("not written down");
    }
    m_bar->setValue(m_queue.budget().used(now));
    m_line->setColour(lines.isWarning ? &Theme::warnText : &Theme::text);
    const QString why = explanation(now);
    for (QWidget *widget : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_line)})
        widget->setAccessibleDescription(why);
    setToolTip(why);
    m_bar->setToolTip(why);
    showLine();
}

void RequestMeter::showLine()
{
    const bool fits = m_line->fontMetrics().horizontalAdvance(m_full) <= m_line->width();
    m_line->setLine(fits || m_line->width() <= 0 ? m_full : m_brief);
    m_line->setAccessibleName(m_full);
}

void RequestMeter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLine();
}

void RequestMeter::focus()
{
    m_bar->setFocus(Qt::TabFocusReason);
}

void RequestMeter::paintEvent(QPaintEvent *)
{
    if (!m_bar->hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::radiusControl, Space::radiusControl);
}
