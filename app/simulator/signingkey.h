#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace simulated {

// The provider's key, with which it signs its id tokens. Made when first needed, one for the whole program: it takes a
// tenth of a second.
namespace SigningKey {

QString name();
QByteArray sign(const QByteArray &text); // RS256
QJsonObject described();                 // the public half, as a JWK

} // namespace SigningKey

} // namespace simulated
