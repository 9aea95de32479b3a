#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace simulated {

// The fields of a form body or a query, decoded as strictly as a server does it: a raw '+' is a space.
// Empty if the text is not a form: a bad percent sign, or a field twice.
std::optional<QMap<QString, QString>> formFields(const QByteArray &text);

} // namespace simulated
