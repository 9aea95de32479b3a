#include "app/account/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef TEPORE_HAS_OPENSSL
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>
#endif

using namespace Qt::StringLiterals;
using Signature = IdToken::Signature;

#ifdef TEPORE_HAS_OPENSSL

namespace {

// What a key may have: a longer one would only cost time.
constexpr qsizetype shortestModulus = 2048 / 8;
constexpr qsizetype longestModulus = 8192 / 8;
constexpr qsizetype longestExponent = 8;

template <typename T, void (*release)(T *)>
struct Releases
{
    void operator()(T *it) const { release(it); }
};
template <typename T, void (*release)(T *)>
using Owned = std::unique_ptr<T, Releases<T, release>>;

using Key = Owned<EVP_PKEY, EVP_PKEY_free>;

QByteArray decoded(const QByteArray &text)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto bytes = QByteArray::fromBase64Encoding(text, form);
    return bytes ? *bytes : QByteArray();
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// From the modulus and the exponent; empty when they make none.
Key keyFrom(const QByteArray &modulus, const QByteArray &exponent)
{
    if (modulus.size() < shortestModulus || modulus.size() > longestModulus || exponent.isEmpty() ||
        exponent.size() > longestExponent)
        return nullptr;
    const Owned<BIGNUM, BN_free> n(BN_bin2bn(data(modulus), static_cast<int>(modulus.size()), nullptr));
    const Owned<BIGNUM, BN_free> e(BN_bin2bn(data(exponent), static_cast<int>(exponent.size()), nullptr));
    const Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    if (!n || !e || !builder || !context || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return nullptr;
    const Owned<OSSL_PARAM, OSSL_PARAM_free> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    EVP_PKEY *key = nullptr;
    if (!parameters || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return Key(key);
}

bool isBy(EVP_PKEY *key, const QByteArray &text, const QByteArray &signature)
{
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), data(signature), static_cast<size_t>(signature.size()), data(text),
                            static_cast<size_t>(text.size())) == 1;
}

} // namespace

Signature signatureOf(const QByteArray &jwt, const QByteArray &keys)
{
    const QJsonArray known = QJsonDocument::fromJson(keys).object()["keys"_L1].toArray();
    if (known.isEmpty())
        return Signature::NoKeys;
    const QList<QByteArray> parts = jwt.split('.');
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts.first())).object();
    if (parts.size() != 3 || header["alg"_L1].toString() != "RS256"_L1)
        return Signature::OtherKind;
    const QString name = header["kid"_L1].toString();
    bool isTried = false;
    for (const QJsonValue &each : known) {
        const QJsonObject described = each.toObject();
        if (described["kty"_L1].toString() != "RSA"_L1 || (!name.isEmpty() && described["kid"_L1].toString() != name))
            continue;
        const Key key = keyFrom(decoded(described["n"_L1].toString().toLatin1()), decoded(described["e"_L1].toString().toLatin1()));
        if (!key)
            continue;
        isTried = true;
        if (isBy(key.get(), parts[0] + '.' + parts[1], decoded(parts[2])))
            return Signature::Good;
    }
    return isTried ? Signature::Wrong : Signature::OtherKey;
}

#else

Signature signatureOf(const QByteArray &, const QByteArray &)
{
    return Signature::NoLibrary;
}

#endif
