#include "ui/rounddialog.h"

#include "ui/accessibility.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = CommandRound::State;

namespace {

constexpr int comfortableWidth = 460;
constexpr int tallestList = 280;

bool isKnown(const Thermostat &thermostat)
{
    return thermostat.status && thermostat.status->function != Function::Unknown;
}

} // namespace

RoundDialog::RoundDialog(Kind kind, const House &house, int left, QWidget *parent)
    : QDialog(parent), m_house(house), m_kind(kind), m_left(left), m_round(house.household, house.desk, house.clock),
      m_price(new Paragraph), m_result(new Paragraph), m_go(new QPushButton), m_leave(new QPushButton)
{
    if (kind == Kind::GoingAway)
        build(tr("Going away"),
              tr("The thermostats stay so until you switch them back: neither Legrand's service nor Tepore ends it by "
                 "itself. Thermostat ▸ Everything back to Automatic does it, from wherever you are."),
              house.household.moduleIds());
    else
        build(tr("Everything back to Automatic"), tr("Each thermostat follows the program it followed last."),
              house.household.moduleIds());
    showState();
}

RoundDialog::RoundDialog(const QStringList &moduleIds, const House &house, int left, QWidget *parent)
    : QDialog(parent), m_house(house), m_kind(Kind::Setting), m_left(left),
      m_round(house.household, house.desk, house.clock), m_price(new Paragraph), m_result(new Paragraph),
      m_go(new QPushButton), m_leave(new QPushButton)
{
    build(tr("Set %n thermostat(s)", "", static_cast<int>(moduleIds.size())),
          tr("They are set one after the other, a second apart. Edit ▸ Undo takes all of it back."), moduleIds);
    showState();
}

RoundDialog::RoundDialog(const UndoOffer &offer, const House &house, QWidget *parent)
    : QDialog(parent), m_house(house), m_kind(Kind::BackToAutomatic),
      m_round(house.household, house.desk, house.clock), m_price(new Paragraph), m_result(new Paragraph),
      m_go(new QPushButton), m_leave(new QPushButton)
{
    const bool again = offer.state == UndoOffer::State::Again;
    build(again ? tr("Redo") : tr("Undo"),
          again ? tr("The thermostats are set again.") : tr("The thermostats go back to what they were."),
          house.household.moduleIds());
    QStringList ids;
    for (const UndoOffer::Item &item : offer.items)
        ids << item.moduleId;
    for (const Row &row : m_rows)
        row.box->setChecked(ids.contains(row.moduleId));
    m_begun = true;
    m_round.start(ids, [this, again, gesture = offer.gesture](const QString &id) {
        if (again)
            m_house.desk.doAgain(gesture, id);
        else
            m_house.desk.takeBack(gesture, id);
    });
    showState();
}

void RoundDialog::build(const QString &title, const QString &intro, const QStringList &moduleIds)
{
    setObjectName(u"round"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *heading = new TextLine(Type::Title);
    heading->setLine(title);
    layout->addWidget(heading);
    if (m_kind != Kind::BackToAutomatic) {
        using Offer = RoundChoice::Offer;
        m_choice = new RoundChoice(m_kind == Kind::GoingAway ? Offer::Away : Offer::Everything, m_house, moduleIds);
        layout->addWidget(m_choice);
        connect(m_choice, &RoundChoice::changed, this, &RoundDialog::showState);
    }
    layout->addWidget(buildRows(moduleIds), 1);
    layout->addWidget(new Paragraph(intro));
    layout->addWidget(m_price);
    layout->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    m_price->setObjectName(u"round.price"_s);
    m_result->setObjectName(u"round.result"_s);
    m_go->setObjectName(u"round.go"_s);
    m_leave->setObjectName(u"round.leave"_s);
    m_go->setProperty("look", u"primary"_s);
    m_go->setDefault(true);
    m_leave->setAutoDefault(false);
    m_result->hide();
    setMinimumWidth(dialogWidth(parentWidget(), comfortableWidth));
    connect(m_go, &QPushButton::clicked, this, &RoundDialog::go);
    connect(m_leave, &QPushButton::clicked, this, &RoundDialog::reject);
    connect(&m_round, &CommandRound::changed, this, &RoundDialog::showState);
}

QWidget *RoundDialog::buildRows(const QStringList &moduleIds)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tiny);
    for (const Home &home : m_house.household.homes()) {
        for (const Thermostat &thermostat : home.thermostats) {
            if (moduleIds.contains(thermostat.id))
                addRow(layout, home, thermostat);
        }
    }
    layout->addStretch();
    area->setWidget(content);
    area->setMinimumHeight(std::min(content->sizeHint().height(), tallestList));
    return area;
}

void RoundDialog::addRow(QVBoxLayout *layout, const Home &home, const Thermostat &thermostat)
{
    const bool done = m_kind == Kind::BackToAutomatic && shownMode(thermostat) == Mode::Automatic;
    const QString name = thermostat.name.isEmpty() ? tr("Thermostat") : thermostat.name;
    Row row{.moduleId = thermostat.id,
            .box = new QCheckBox(Format::withoutMnemonic(tr("%1, %2", "thermostat, home").arg(name, home.name))),
            .state = new Paragraph};
    setType(row.state, Type::Caption);
    row.box->setObjectName(u"round."_s + thermostat.id);
    row.state->setObjectName(u"round.%1.state"_s.arg(thermostat.id));
    row.box->setEnabled(isKnown(thermostat));
    row.box->setChecked(isKnown(thermostat) && !done);
    row.state->setText(!isKnown(thermostat)  ? tr("not read yet")
                       : thermostat.trouble ? tr("not reachable at the last reading")
                       : done               ? tr("already in Automatic")
                                            : QString());
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    line->addWidget(row.box);
    line->addWidget(row.state, 1);
    layout->addLayout(line);
    connect(row.box, &QCheckBox::toggled, this, &RoundDialog::showState);
    m_rows << row;
}

QStringList RoundDialog::chosen() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (row.box->isChecked())
            ids << row.moduleId;
    }
    return ids;
}

void RoundDialog::go()
{
    if (m_begun) {
        m_round.retryFailed();
        return;
    }
    m_begun = true;
    m_round.start(chosen(), [this, gesture = m_house.desk.newGesture()](const QString &id) {
        const Command wish = m_choice ? m_choice->wish(m_house.clock.now()) : Command{.mode = Mode::Automatic};
        m_house.desk.sendOneOf(gesture, id, wish);
    });
}

void RoundDialog::reject()
{
    if (m_round.isRunning())
        m_round.stop();
    else
        QDialog::reject();
}

void RoundDialog::showState()
{
    if (m_begun)
        showProgress();
    else
        showPrice();
    growToText(this);
}

void RoundDialog::showPrice()
{
    const int count = static_cast<int>(chosen().size());
    m_price->setText(tr("This will use about %n of some %1 requests left today: each change is read back.", "", CommandDesk::price(count))
                         .arg(m_left));
    m_go->setText(tr("Set %n thermostat(s)", "", count));
    m_go->setEnabled(count > 0 && count <= m_left && (!m_choice || m_choice->isValid()));
    m_leave->setText(tr("Cancel"));
}

void RoundDialog::showProgress()
{
    if (m_choice)
        m_choice->setEnabled(false);
    for (const Row &row : m_rows)
        row.box->setEnabled(false);
    int sent = 0;
    for (const CommandRound::Part &part : m_round.parts()) {
        for (const Row &row : m_rows) {
            if (row.moduleId == part.moduleId)
                row.state->setText(wordsFor(part));
        }
        sent += part.state == State::Sent ? 1 : 0;
    }
    const bool running = m_round.isRunning();
    const int failed = m_round.failed();
    m_price->hide();
    m_result->setVisible(!running);
    m_go->setVisible(!running && failed > 0);
    m_leave->setText(running ? tr("Stop") : tr("Close"));
    if (running)
        return;
    const QString text = tr("%1 of %n sent. Each card says when its thermostat confirms.", "",
                            static_cast<int>(m_round.parts().size()))
                             .arg(sent);
    m_go->setText(tr("Retry the %n that failed", "", failed));
    (failed > 0 ? m_go : m_leave)->setFocus();
    m_result->setText(text);
    announce(this, text);
}

QString RoundDialog::wordsFor(const CommandRound::Part &part) const
{
    const Temperature::Unit unit = Format::unitFor(m_house.household);
    const QString why = part.error ? ErrorWords::forCommand(*part.error, unit).sentence : QString();
    switch (part.state) {
    case State::Waiting:
        return tr("waiting");
    case State::Sending:
        return tr("sending…");
    case State::Sent:
        return tr("sent");
    case State::NotSure:
        return tr("not sure: %1", "what is known").arg(why);
    case State::Failed:
        return tr("not changed: %1", "why").arg(why);
    case State::NotSent:
        return why.isEmpty() ? tr("not sent") : tr("not sent: %1", "why").arg(why);
    }
    return {};
}
