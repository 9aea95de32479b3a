#pragma once

#include "app/settings.h"
#include "ui/settingssection.h"

class QLineEdit;

// What hardly anybody needs: the proxy.
class AdvancedSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit AdvancedSettings(Settings &settings, QWidget *parent = nullptr);

    void refresh(); // while it is not visible: what a person is about to type stays
    QWidget *proxy() const { return m_proxy; }

Q_SIGNALS:
    void proxyChanged();

private:
    void addAddress();
    ProxyWish typed() const;
    void takeApart();
    void keep();
    void showRest();

    Settings &m_settings;
    QComboBox *m_proxy;
    QWidget *m_fields = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    Paragraph *m_note = nullptr;
};
