#include "ui/farewell.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Stage = PendingCommand::Stage;

namespace {

constexpr auto patience = 3s;
constexpr int iconSize = 32;

} // namespace

Farewell::Farewell(const House &house, const Session &session, QWidget *window)
    : QObject(window), m_house(house), m_session(session), m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Farewell::leaveUnlessUnsaved);
    connect(&m_house.desk, &CommandDesk::busyChanged, this, &Farewell::answered);
}

bool Farewell::mayClose()
{
    if (m_state == State::Waiting)
        return false;
    if (m_state != State::Open)
        return true;
    if (!m_house.desk.isBusy()) {
        if (!m_session.isUnsaved() || qApp->isSavingSession())
            return true;
        askAboutSignIn();
        return false;
    }
    m_awaited.clear();
    for (const QString &id : m_house.household.moduleIds()) {
        const std::optional<PendingCommand> &command = m_house.household.thermostat(id)->command;
        if (command && (command->stage == Stage::Armed || command->stage == Stage::Retrying ||
                        command->stage == Stage::Sending))
            m_awaited << id;
    }
    m_house.desk.flush();
    if (qApp->isSavingSession())
        return true; // the computer shuts down: nobody waits
    m_state = State::Waiting;
    m_window->setEnabled(false);
    m_patience.start();
    QMetaObject::invokeMethod(this, &Farewell::answered, Qt::QueuedConnection);
    return false;
}

void Farewell::answered()
{
    if (m_state != State::Waiting || m_house.desk.isBusy())
        return;
    m_patience.stop();
    for (const QString &id : m_awaited) {
        const Thermostat *thermostat = m_house.household.thermostat(id);
        if (thermostat && thermostat->command &&
            (thermostat->command->stage == Stage::Refused || thermostat->command->stage == Stage::Unconfirmed)) {
            ask(tr("%1: %2", "thermostat, what became of the change")
                    .arg(thermostat->name, Words::command(*thermostat, *m_house.household.homeOf(id),
                                                          Format::unitFor(m_house.household), m_house.clock.now())),
                &Farewell::leaveUnlessUnsaved);
            return;
        }
    }
    leaveUnlessUnsaved();
}

void Farewell::askAboutSignIn()
{
    ask(tr("The keyring has not taken the renewed sign-in. If you quit now, you may have to sign in again."),
        &Farewell::leave);
}

void Farewell::leaveUnlessUnsaved()
{
    if (m_session.isUnsaved())
        askAboutSignIn();
    else
        leave();
}

void Farewell::ask(const QString &text, void (Farewell::*then)())
{
    m_state = State::Asking;
    m_window->setEnabled(true);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    if (!m_window->isVisible())
        m_window->show(); // it was quit from the tray
    auto *question = new QMessageBox(QMessageBox::Question, tr("Quit anyway?"), text, QMessageBox::NoButton, m_window);
    question->setObjectName(u"farewell"_s);
    question->setIconPixmap(tintedIcon(u"warning"_s, Theme::of(question).warnText, question).pixmap(iconSize));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Quit anyway?"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *staying = question->addButton(tr("Stay"), QMessageBox::RejectRole);
    QPushButton *quitting = question->addButton(tr("Quit anyway"), QMessageBox::AcceptRole);
    question->setDefaultButton(staying);
    question->setEscapeButton(staying);
    connect(question, &QMessageBox::finished, this, [this, question, quitting, then] {
        if (question->clickedButton() == quitting) {
            (this->*then)();
            return;
        }
        m_state = State::Open;
        Q_EMIT stays();
    });
    question->open();
}

void Farewell::leave()
{
    m_state = State::Leaving;
    Q_EMIT leaves();
}
