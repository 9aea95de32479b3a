#include "app/simulator/signingkey.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace simulated {

namespace {

constexpr int bits = 2048;

EVP_PKEY *key()
{
    static const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> made(EVP_RSA_gen(bits), &EVP_PKEY_free);
    if (!made)
        qFatal("no key could be made");
    return made.get();
}

QString number(const char *name)
{
    BIGNUM *value = nullptr;
    if (EVP_PKEY_get_bn_param(key(), name, &value) != 1)
        qFatal("the key is not one of RSA");
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(value);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString SigningKey::name()
{
    return u"simulated-key"_s;
}

QByteArray SigningKey::sign(const QByteArray &text)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto *data = reinterpret_cast<const unsigned char *>(text.constData());
    QByteArray signature(bits / 8, '\0');
    size_t length = static_cast<size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, data,
                       static_cast<size_t>(text.size())) != 1)
        qFatal("nothing can be signed");
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

QJsonObject SigningKey::described()
{
    return {{u"kty"_s, u"RSA"_s}, {u"use"_s, u"sig"_s},   {u"alg"_s, u"RS256"_s},
            {u"kid"_s, name()},   {u"n"_s, number(OSSL_PKEY_PARAM_RSA_N)}, {u"e"_s, number(OSSL_PKEY_PARAM_RSA_E)}};
}

} // namespace simulated
