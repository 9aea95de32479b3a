#include "ui/secretsdialog.h"

#include "ui/accessibility.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 460;
constexpr qsizetype shortestPassphrase = 8;

// What belongs together stands together.
void addPair(QVBoxLayout *layout, QWidget *above, QWidget *below)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(Space::tiny);
    pair->addWidget(above);
    pair->addWidget(below);
    layout->addLayout(pair);
}

} // namespace

SecretsDialog::SecretsDialog(Kind kind, ChosenStore &secrets, QWidget *parent)
    : QDialog(parent), m_secrets(secrets), m_isChoice(kind == Kind::Choice),
      m_result(new Paragraph({}, &Theme::error)), m_go(new QPushButton), m_leave(new QPushButton(tr("Cancel")))
{
    setObjectName(u"secrets"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    if (m_isChoice)
        buildChoice(layout);
    else
        buildPassphrase(layout);
    layout->addWidget(m_result);
    m_result->setObjectName(u"secrets.result"_s);
    m_result->hide();
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    if (!m_isChoice)
        buttons->addWidget(buildForgotten());
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    m_go->setObjectName(u"secrets.go"_s);
    m_leave->setObjectName(u"secrets.leave"_s);
    m_go->setProperty("look", u"primary"_s);
    m_go->setDefault(true);
    m_leave->setAutoDefault(false);
    setMinimumWidth(dialogWidth(parent, comfortableWidth));
    connect(m_go, &QPushButton::clicked, this, &SecretsDialog::go);
    connect(m_leave, &QPushButton::clicked, this, &SecretsDialog::reject);
    if (m_isChoice)
        showChoice();
    growToText(this);
}

void SecretsDialog::buildChoice(QVBoxLayout *layout)
{
    setWindowTitle(tr("Where to keep the sign-in"));
    auto *heading = new TextLine(Type::Title);
    heading->setLine(windowTitle());
    layout->addWidget(heading);
    layout->addWidget(new Paragraph(tr("This computer has no keyring that could keep it safely.")));
    m_inFile = new QRadioButton(tr("In a &file that only you can read"));
    m_inFile->setObjectName(u"secrets.inFile"_s);
    m_inMemory = new QRadioButton(tr("Nowhere: &ask at every start"));
    m_inMemory->setObjectName(u"secrets.inMemory"_s);
    addPair(layout, m_inFile,
            new Paragraph(tr("A passphrase of your own locks the file; Tepore asks for it once at every start. If you "
                             "forget it, you sign in again and nothing else is lost.")));
    m_first = addField(layout, tr("&Passphrase"), u"secrets.passphrase"_s);
    m_second = addField(layout, tr("The passphrase &once more"), u"secrets.again"_s);
    addPair(layout, m_inMemory,
            new Paragraph(tr("Nothing secret is stored. At every start you enter the client secret and the subscription "
                             "key, and sign in in the browser.")));
    m_inFile->setChecked(true);
    connect(m_inFile, &QRadioButton::toggled, this, &SecretsDialog::showChoice);
}

QPushButton *SecretsDialog::buildForgotten()
{
    auto *forgotten = new QPushButton(tr("I have &forgotten it…"));
    forgotten->setObjectName(u"secrets.forgotten"_s);
    forgotten->setProperty("look", u"quiet"_s);
    forgotten->setAutoDefault(false);
    connect(forgotten, &QPushButton::clicked, this, [this] {
        (new SecretsDialog(Kind::Choice, m_secrets, parentWidget()))->open();
        reject();
    });
    return forgotten;
}

void SecretsDialog::buildPassphrase(QVBoxLayout *layout)
{
    setWindowTitle(tr("Your passphrase"));
    auto *heading = new TextLine(Type::Title);
    heading->setLine(windowTitle());
    layout->addWidget(heading);
    layout->addWidget(new Paragraph(tr("It opens the file with your sign-in, until Tepore is closed.")));
    m_first = addField(layout, tr("&Passphrase"), u"secrets.passphrase"_s);
    m_go->setText(tr("Open"));
    m_first->setFocus();
}

QLineEdit *SecretsDialog::addField(QVBoxLayout *layout, const QString &label, const QString &name)
{
    auto *words = new QLabel(label);
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(QString(label).remove(u'&'));
    words->setBuddy(field);
    addPair(layout, words, field);
    return field;
}

void SecretsDialog::showChoice()
{
    const bool inFile = m_inFile->isChecked();
    m_first->setEnabled(inFile);
    m_second->setEnabled(inFile);
    m_go->setText(inFile ? tr("Keep it in a file") : tr("Ask at every start"));
    m_result->hide();
}

void SecretsDialog::go()
{
    const auto done = [this](const Outcome &outcome) { ended(outcome); };
    if (m_isChoice && m_inMemory->isChecked()) {
        m_secrets.keepInMemory();
        accept();
    } else if (m_isChoice && m_first->text().size() < shortestPassphrase) {
        complain(tr("Please take at least %n character(s).", "", static_cast<int>(shortestPassphrase)), m_first);
    } else if (m_isChoice && m_first->text() != m_second->text()) {
        complain(tr("The two passphrases are not the same."), m_second);
    } else if (m_isChoice) {
        wait();
        m_secrets.keepInFile(m_first->text(), this, done);
    } else {
        wait();
        m_secrets.openFile(m_first->text(), this, done);
    }
}

// Checking a passphrase takes a second, on purpose.
void SecretsDialog::wait()
{
    m_result->hide();
    m_go->setEnabled(false);
    m_go->setText(tr("One moment…"));
}

void SecretsDialog::ended(const Outcome &outcome)
{
    // Damage is told by the banner, which has the way on.
    if (outcome || outcome.error().kind == Error::Kind::SecretsFileDamaged) {
        accept();
        return;
    }
    m_go->setEnabled(true);
    m_go->setText(m_isChoice ? tr("Keep it in a file") : tr("Open"));
    if (outcome.error().kind == Error::Kind::PassphraseWrong)
        complain(tr("This is not the passphrase of the file."), m_first);
    else if (m_isChoice)
        complain(tr("The file could not be written: %1").arg(outcome.error().detail), m_first);
    else
        complain(tr("The file could not be read: %1").arg(outcome.error().detail), m_first);
}

void SecretsDialog::complain(const QString &text, QLineEdit *field)
{
    m_result->setText(text);
    m_result->show();
    growToText(this);
    field->setFocus();
    field->selectAll();
    announce(m_result, text, true);
}
