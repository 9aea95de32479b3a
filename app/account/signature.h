#pragma once

#include "app/account/idtoken.h"

// Whether the provider signed this JWT by RS256, with one of these keys: a JWKS, as it came. Pure.
IdToken::Signature signatureOf(const QByteArray &jwt, const QByteArray &keys);
