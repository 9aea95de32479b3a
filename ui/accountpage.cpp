#include "ui/accountpage.h"

#include "ui/accessibility.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/pagecolumn.h"
#include "ui/wraprow.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = ReplaceDialog::Kind;

namespace {

QString nameOf(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        break;
    case SecretPlace::Memory:
        return AccountPage::tr("nowhere: you are asked at every start");
    case SecretPlace::File:
        return AccountPage::tr("a file that only your passphrase opens");
    }
#if defined(Q_OS_WIN)
    return AccountPage::tr("Windows' Credential Manager");
#elif defined(Q_OS_MACOS)
    return AccountPage::tr("this Mac's keychain");
#else
    return AccountPage::tr("this computer's keyring");
#endif
}

// Addresses have no spaces to break a line at.
QString breakable(QString text)
{
    static const QRegularExpression joints(u"([@./?&=_-])"_s);
    return text.replace(joints, u"\\1\u200B"_s);
}

// A date is written out on this page, as are those that never are near.
QString moment(const QDateTime &time, const QDateTime &now)
{
    constexpr qint64 days = 7; // fewer have a name
    const bool isNear = now.toLocalTime().date().daysTo(time.toLocalTime().date()) < days;
    return isNear ? Format::moment(time, QTimeZone::systemTimeZone(), now) : Format::day(time);
}

QString ago(const QDateTime &then, const QDateTime &now)
{
    const bool isNear = then.toLocalTime().date().daysTo(now.toLocalTime().date()) <= 1;
    return isNear ? Format::age(then, now) : Format::day(then);
}

void setValue(Paragraph *value, const QString &text, bool isAddress = false)
{
    const QString shown = isAddress ? breakable(text) : text;
    if (value->text() == shown)
        return;
    value->setText(shown);
    value->setAccessibleName(AccountPage::tr("%1: %2", "a caption and its value").arg(value->property("caption").toString(), text));
}

QVBoxLayout *columnIn(QWidget *surface, const QString &title)
{
    auto *layout = new QVBoxLayout(surface);
    layout->setContentsMargins(Space::card, Space::card, Space::card, Space::card);
    layout->setSpacing(Space::normal);
    auto *heading = new TextLine(Type::Strong);
    heading->setLine(title);
    layout->addWidget(heading);
    return layout;
}

QGridLayout *rowsIn(QVBoxLayout *layout)
{
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(Space::card);
    rows->setVerticalSpacing(Space::small);
    rows->setColumnStretch(0, 2);
    rows->setColumnStretch(1, 5);
    layout->addLayout(rows);
    return rows;
}

} // namespace

AccountPage::AccountPage(const House &house, CallQueue &queue, Session &session, Settings &settings, QWidget *parent)
    : QScrollArea(parent), m_house(house), m_queue(queue), m_session(session), m_settings(settings),
      m_back(new QPushButton(tr("Overview"))), m_result(new Paragraph)
{
    setObjectName(u"account"_s);
    setAccessibleName(tr("Account"));
    QVBoxLayout *layout = makePageColumn(this, QMargins(Space::card, Space::small, Space::card, Space::page));
    layout->addWidget(buildHeader());
    m_result->setObjectName(u"account.result"_s);
    m_result->hide();
    layout->addWidget(m_result);
    layout->addWidget(buildSignIn());
    layout->addWidget(buildValues());
    layout->addWidget(buildUnlink());
    layout->addStretch();
    connect(&m_session, &Session::stateChanged, this, &AccountPage::refresh);
    refresh();
}

QWidget *AccountPage::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    keepTinted(m_back, isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s, [this](const QIcon &icon) { m_back->setIcon(icon); });
    m_back->setProperty("look", u"quiet"_s);
    m_back->setObjectName(u"account.back"_s);
    m_back->setAccessibleName(tr("Back to the overview"));
    auto *title = new TextLine(Type::Title);
    title->setLine(tr("Account"));
    layout->addWidget(m_back);
    layout->addWidget(title, 1);
    connect(m_back, &QPushButton::clicked, this, &AccountPage::backRequested);
    return header;
}

QWidget *AccountPage::buildSignIn()
{
    auto *surface = new Surface;
    QVBoxLayout *layout = columnIn(surface, tr("Sign-in"));
    QGridLayout *rows = rowsIn(layout);
    m_who = addRow(rows, tr("Signed in as"), u"who"_s);
    m_whoNote = new Paragraph;
    m_whoNote->setObjectName(u"account.whoNote"_s);
    setType(m_whoNote, Type::Caption);
    rows->addWidget(m_whoNote, rows->rowCount(), 1);
    m_signedIn = addRow(rows, tr("Signed in since"), u"signedIn"_s);
    m_renewed = addRow(rows, tr("Last renewed"), u"renewed"_s);
    m_access = addRow(rows, tr("Access"), u"access"_s);
    auto *others = new Paragraph(tr("Another computer signs in by itself, with the same values. A copy of this sign-in would end "
                                    "it on both, because Legrand exchanges it at every use."));
    others->setObjectName(u"account.otherComputers"_s);
    setType(others, Type::Caption);
    layout->addWidget(others);
    auto *buttons = new WrapRow(Space::small);
    m_signIn = addButton(buttons, tr("&Sign in again"), u"signIn"_s);
    layout->addLayout(buttons);
    connect(m_signIn, &QPushButton::clicked, this, &AccountPage::signInRequested);
    return surface;
}

QWidget *AccountPage::buildValues()
{
    auto *surface = new Surface;
    QVBoxLayout *layout = columnIn(surface, tr("Your values from the portal"));
    QGridLayout *rows = rowsIn(layout);
    m_clientId = addRow(rows, tr("Client ID"), u"clientId"_s);
    m_secret = addRow(rows, tr("Client secret"), u"secret"_s);
    m_key = addRow(rows, tr("Subscription key"), u"key"_s);
    m_replyUrl = addRow(rows, tr("Reply URL"), u"replyUrl"_s);
    m_keptIn = addRow(rows, tr("Secrets kept in"), u"keptIn"_s);
    auto *buttons = new WrapRow(Space::small);
    m_replaceSecret = addButton(buttons, tr("Replace se&cret…"), u"replaceSecret"_s);
    m_replaceKey = addButton(buttons, tr("Replace subscription &key…"), u"replaceKey"_s);
    layout->addLayout(buttons);
    connect(m_replaceSecret, &QPushButton::clicked, this, [this] { replace(Kind::Secret); });
    connect(m_replaceKey, &QPushButton::clicked, this, [this] { replace(Kind::Key); });
    return surface;
}

QWidget *AccountPage::buildUnlink()
{
    auto *surface = new Surface;
    QVBoxLayout *layout = columnIn(surface, tr("Unlink"));
    layout->addWidget(new Paragraph(tr("Tepore forgets this account. Your thermostats and the phone app are not touched.")));
    auto *buttons = new WrapRow(Space::small);
    m_unlink = addButton(buttons, tr("&Unlink…"), u"unlink"_s);
    layout->addLayout(buttons);
    connect(m_unlink, &QPushButton::clicked, this, &AccountPage::unlinkRequested);
    return surface;
}

Paragraph *AccountPage::addRow(QGridLayout *rows, const QString &caption, const QString &name)
{
    const int row = rows->rowCount();
    auto *label = new Paragraph(caption);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *value = new Paragraph({}, &Theme::text);
    value->setObjectName(u"account."_s + name);
    value->setProperty("caption", caption);
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    rows->addWidget(label, row, 0);
    rows->addWidget(value, row, 1);
    return value;
}

QPushButton *AccountPage::addButton(WrapRow *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(u"account."_s + name);
    row->addWidget(button);
    return button;
}

void AccountPage::focusFirst()
{
    m_back->setFocus();
}

void AccountPage::refresh()
{
    showSignIn(m_house.clock.now());
    showValues();
    const Session::State state = m_session.state();
    const bool isOpen = !m_session.subscriptionKey().isEmpty(); // the keychain was read
    const QString closed = isOpen ? QString() : tr("Not while the keyring is closed");
    for (QPushButton *button : {m_replaceSecret, m_replaceKey}) {
        button->setEnabled(isOpen);
        button->setToolTip(closed);
        button->setAccessibleDescription(closed);
    }
    const QVariant look = state == Session::State::SignInNeeded ? QVariant(u"primary"_s) : QVariant();
    if (m_signIn->property("look") != look) {
        m_signIn->setProperty("look", look);
        m_signIn->update();
    }
}

void AccountPage::showSignIn(const QDateTime &now)
{
    const AccountDates dates = m_session.dates();
    const auto &told = m_session.idToken();
    QStringList who;
    if (told)
        who = QStringList{told->name, told->email}.filter(QRegularExpression(u"."_s));
    if (told && who.isEmpty() && !told->subject.isEmpty())
        who << told->subject;
    setValue(m_who, who.isEmpty() ? tr("Legrand tells at the next renewal") : who.join(u" · "_s), true);
    m_whoNote->setText(told && told->until.isValid()
                           ? tr("As Legrand told, until %1. For information only: not verified, and nothing depends on it.")
                                 .arg(moment(told->until, now))
                           : tr("As Legrand told. For information only: not verified, and nothing depends on it."));
    m_whoNote->setVisible(!who.isEmpty());
    setValue(m_signedIn, dates.signedIn.isValid() ? Format::day(dates.signedIn) : tr("not known"));
    if (!dates.renewed.isValid())
        setValue(m_renewed, tr("not yet"));
    else if (signInReminder(dates, now) == Reminder::SignInEnded)
        setValue(m_renewed, tr("%1, more than 90 days ago", "a date").arg(Format::day(dates.renewed)));
    else
        setValue(m_renewed, tr("%1; it lasts until %2 if Tepore is not used", "how long ago, a date")
                                .arg(ago(dates.renewed, now), Format::day(dates.signInEnds())));
    QString access;
    switch (m_session.state()) {
    case Session::State::SignInNeeded:
        access = tr("none: please sign in again");
        break;
    case Session::State::Linked:
        access = m_session.accessTokenExpires() > now
                     ? tr("valid until %1, then renewed by itself", "a moment")
                           .arg(moment(m_session.accessTokenExpires(), now))
                     : tr("renewed with the next request");
        break;
    default:
        access = tr("none: the keyring is closed");
    }
    setValue(m_access, access);
}

void AccountPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QScrollArea::keyPressEvent(event);
}

void AccountPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showValues();
}

void AccountPage::showValues()
{
    const AccountDates dates = m_session.dates();
    // It can be copied, and what breaks it would be copied with it: only where letters are that large.
    const bool isTooLong = m_clientId->fontMetrics().horizontalAdvance(m_session.clientId()) > m_clientId->width();
    setValue(m_clientId, m_session.clientId(), isTooLong);
    m_clientId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setValue(m_secret, dates.secretSince.isValid()
                           ? tr("in use here since %1; it ends a year after it was made, on %2 at the latest", "two dates")
                                 .arg(Format::day(dates.secretSince), Format::day(dates.secretEnds()))
                           : tr("not shown"));
    setValue(m_key, tr("not shown; primary and secondary both work"));
    setValue(m_replyUrl, m_settings.replyUrl(), true);
    setValue(m_keptIn, nameOf(m_settings.secretPlace()));
}

void AccountPage::replace(Kind kind)
{
    if (m_dialog)
        return;
    const int left = m_queue.budget().left(m_house.clock.now());
    m_dialog = new ReplaceDialog(kind, m_session.clientId(), left, this);
    m_result->hide();
    // The trial goes on when the dialog is closed, so its end is this page's to tell.
    connect(m_dialog, &ReplaceDialog::tryRequested, this, [this, kind](const QString &value) {
        const auto done = [this, kind, value, dialog = m_dialog](const Outcome &outcome) {
            tried(kind, dialog, outcome);
            // It may be used without being kept: then it has replaced the old one, too.
            if (value == (kind == Kind::Secret ? m_session.clientSecret() : QString::fromUtf8(m_session.subscriptionKey())))
                Q_EMIT replaced();
        };
        if (kind == Kind::Secret)
            m_session.replaceSecret(value, this, done);
        else
            m_house.reader.tryKey(value.toUtf8(), this, done);
    });
    m_dialog->open();
}

void AccountPage::tried(Kind kind, ReplaceDialog *dialog, const Outcome &outcome)
{
    const bool isSecret = kind == Kind::Secret;
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
        return;
    if (!outcome && dialog) {
        dialog->showFailure(outcome.error());
        return;
    }
    if (dialog)
        dialog->accept();
    if (outcome)
        say(isSecret ? tr("The new secret works and has taken the old one's place.")
                     : tr("The new subscription key works and has taken the old one's place."),
            &Theme::ok);
    else
        say(ErrorWords::forReplacing(outcome.error(), isSecret), &Theme::error);
    refresh();
}

void AccountPage::say(const QString &text, QColor Theme::*colour)
{
    m_result->setText(text);
    m_result->setColour(colour);
    m_result->show();
    ensureVisible(0, 0);
    announce(m_result, text);
}
