#include "ui/settingswindow.h"

#include "ui/settingsadvanced.h"
#include "ui/settingsgeneral.h"
#include "ui/settingslimits.h"
#include "ui/settingsnotifications.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize comfortable(560, 640);

} // namespace

SettingsWindow::SettingsWindow(const House &house, Settings &settings, const QString &profile, bool isReal,
                               QWidget *parent)
    : QWidget(parent, Qt::Window), m_house(house), m_settings(settings), m_profile(profile), m_isReal(isReal)
{
    setObjectName(u"settings"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    resize(comfortable);
}

void SettingsWindow::build()
{
    setWindowTitle(tr("Settings – Tepore"));
    m_search = new QLineEdit;
    m_area = new QScrollArea;
    m_general = new GeneralSettings(m_house, m_settings, m_profile, m_isReal);
    m_notifications = new NotificationSettings(m_settings);
    m_limits = new LimitSettings(m_house);
    m_advanced = new AdvancedSettings(m_settings);
    m_nothing = new Paragraph(tr("No setting is called so."));
    m_content = new QWidget;
    this->layout()->addWidget(m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Space::card, Space::card, Space::card, 0);
    layout->setSpacing(Space::normal);
    m_search->setObjectName(u"settings.search"_s);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    addClearButton(m_search);
    layout->addWidget(m_search);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, Space::card);
    m_column->setSpacing(Space::normal);
    m_area->setWidget(content);
    layout->addWidget(m_area, 1);
    add(m_general);
    add(m_notifications);
    add(m_limits);
    add(m_advanced);
    m_nothing->setObjectName(u"settings.nothing"_s);
    m_nothing->hide();
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::find);
    connect(m_general, &GeneralSettings::changed, this, &SettingsWindow::changed);
    connect(m_general, &GeneralSettings::changed, this, &SettingsWindow::refresh);
    connect(m_advanced, &AdvancedSettings::proxyChanged, this, &SettingsWindow::proxyChanged);
    connect(m_notifications, &NotificationSettings::changed, this, &SettingsWindow::changed);
}

// In another language: the same window, with new contents at the same row.
void SettingsWindow::rebuild()
{
    m_willBeRebuilt = false;
    unsetLocale();
    const QString sought = m_search->text();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    const int scrolled = m_area->verticalScrollBar()->value();
    m_content->hide();
    m_content->deleteLater();
    layout()->removeWidget(m_content);
    m_sections.clear();
    build();
    m_content->show();
    m_search->setText(sought); // whatever its words are now
    refresh();
    if (QWidget *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus();
    QTimer::singleShot(0, m_area, [this, scrolled] { // laid out then
        m_area->verticalScrollBar()->setValue(scrolled);
        if (focusWidget() && m_area->isAncestorOf(focusWidget()))
            m_area->ensureWidgetVisible(focusWidget());
    });
}

void SettingsWindow::add(SettingsSection *section)
{
    m_sections << section;
    m_column->addWidget(section);
}

void SettingsWindow::open()
{
    m_search->clear();
    refresh();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_search->setFocus();
}

void SettingsWindow::showProxy()
{
    m_advanced->proxy()->setFocus();
    QTimer::singleShot(0, m_area, [this] { m_area->ensureWidgetVisible(m_advanced, 0, Space::card); }); // laid out then
}

void SettingsWindow::setHasTray(bool hasTray)
{
    m_hasTray = hasTray;
    if (isVisible())
        refresh();
}

void SettingsWindow::refresh()
{
    m_general->refresh(m_hasTray);
    m_notifications->refresh();
    m_limits->refresh();
    m_advanced->refresh();
    // Captions of ticks do not wrap.
    m_area->setMinimumWidth(m_area->widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    find(m_search->text());
}

void SettingsWindow::find(const QString &text)
{
    bool any = false;
    for (SettingsSection *section : std::as_const(m_sections))
        any = section->find(text.trimmed()) || any;
    m_nothing->setVisible(!any);
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_willBeRebuilt, true))
        QMetaObject::invokeMethod(this, &SettingsWindow::rebuild, Qt::QueuedConnection);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}
