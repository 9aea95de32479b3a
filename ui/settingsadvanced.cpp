#include "ui/settingsadvanced.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Kind = ProxyWish::Kind;

namespace {

constexpr int portLength = 7; // in letters

} // namespace

AdvancedSettings::AdvancedSettings(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Advanced"), parent), m_settings(settings), m_proxy(addChoice(tr("Proxy"), u"settings.proxy"_s))
{
    m_proxy->addItem(tr("As the system", "the proxy"), int(Kind::System));
    m_proxy->addItem(tr("None", "no proxy"), int(Kind::None));
    m_proxy->addItem(tr("This one: HTTP", "the proxy"), int(Kind::Http));
    m_proxy->addItem(tr("This one: SOCKS5", "the proxy"), int(Kind::Socks5));
    addAddress();
    m_note = new Paragraph;
    m_note->setObjectName(u"settings.proxy.note"_s);
    setType(m_note, Type::Caption);
    addRow(m_note, m_proxy->accessibleName());
    connect(m_proxy, &QComboBox::activated, this, [this] {
        keep();
        if (!m_host->isHidden() && m_host->text().isEmpty())
            m_host->setFocus();
    });
    refresh();
}

void AdvancedSettings::addAddress()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    auto *caption = new TextLine;
    caption->setLine(tr("Its name and port", "of the proxy"));
    m_host = new QLineEdit;
    m_host->setObjectName(u"settings.proxyHost"_s);
    m_host->setAccessibleName(tr("Proxy: name or IP address"));
    m_host->setPlaceholderText(u"proxy.example"_s);
    caption->setBuddy(m_host);
    m_port = new QLineEdit;
    m_port->setObjectName(u"settings.proxyPort"_s);
    m_port->setAccessibleName(tr("Proxy: port"));
    m_port->setPlaceholderText(u"3128"_s);
    m_port->setFixedWidth(fontMetrics().averageCharWidth() * portLength + 2 * Space::normal);
    m_fields = new QWidget;
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Space::small);
    fields->addWidget(m_host, 1);
    fields->addWidget(m_port);
    layout->addWidget(caption, 1);
    layout->addWidget(m_fields, 1);
    addRow(row, m_proxy->accessibleName() + u' ' + caption->text());
    for (QLineEdit *field : {m_host, m_port}) {
        connect(field, &QLineEdit::textChanged, this, &AdvancedSettings::showRest);
        connect(field, &QLineEdit::editingFinished, this, [this] {
            takeApart();
            keep();
        });
    }
}

ProxyWish AdvancedSettings::typed() const
{
    bool isNumber = false;
    const int port = m_port->text().trimmed().toInt(&isNumber);
    return {.kind = static_cast<Kind>(m_proxy->currentData().toInt()),
            .host = m_host->text().trimmed(),
            .port = static_cast<quint16>(isNumber && port > 0 && port <= 65535 ? port : 0)};
}

// A whole address was pasted into the field of its name.
void AdvancedSettings::takeApart()
{
    const auto address = ProxyWish::fromAddress(m_host->text().trimmed(), typed());
    if (!address)
        return;
    m_proxy->setCurrentIndex(m_proxy->findData(int(address->kind)));
    m_host->setText(address->host);
    if (address->port > 0)
        m_port->setText(QString::number(address->port));
}

void AdvancedSettings::keep()
{
    showRest();
    const ProxyWish wish = typed();
    if (!wish.isWhole() || wish == m_settings.proxy())
        return;
    m_settings.setProxy(wish);
    m_settings.sync();
    Q_EMIT proxyChanged();
}

void AdvancedSettings::showRest()
{
    const ProxyWish wish = typed();
    const bool isOwn = wish.kind == Kind::Http || wish.kind == Kind::Socks5;
    const bool isHostOdd = isOwn && !wish.host.isEmpty() && !ProxyWish::looksLikeHost(wish.host) &&
                           !ProxyWish::fromAddress(wish.host, wish);
    const bool isPortOdd = isOwn && !m_port->text().isEmpty() && wish.port == 0;
    for (const auto &[field, isOdd] : {std::pair(m_host, isHostOdd), std::pair(m_port, isPortOdd)}) {
        field->setProperty("odd", isOdd);
        field->update();
    }
    QString text;
    if (isHostOdd)
        text = tr("Only a name or an IP address belongs here, such as proxy.example. Until then nothing changes.");
    else if (isPortOdd)
        text = tr("A port is a number from 1 to 65535. Until then nothing changes.");
    else if (isOwn && !wish.isWhole())
        text = tr("Enter the proxy's name and port. Until then nothing changes.");
    else if (isOwn)
        text = tr("A proxy that wants a password lets nothing through: Tepore cannot sign in to one.");
    m_note->setText(text);
    m_note->setColour(isHostOdd || isPortOdd ? &Theme::warnText : &Theme::text2);
    for (QWidget *each : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port)})
        each->setAccessibleDescription(text);
    m_fields->setMinimumWidth(m_proxy->minimumSizeHint().width()); // they begin below it
    setRowShown(m_host, isOwn);
    setRowShown(m_note, isOwn);
}

void AdvancedSettings::refresh()
{
    if (isVisible())
        return;
    const ProxyWish wish = m_settings.proxy();
    m_proxy->setCurrentIndex(m_proxy->findData(int(wish.kind)));
    m_host->setText(wish.host);
    m_port->setText(wish.port > 0 ? QString::number(wish.port) : QString());
    showRest();
}
