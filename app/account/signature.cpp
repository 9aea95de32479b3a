#include "app/account/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef TEPORE_HAS_OPENSSL
#include <QLibrary>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>
#include <optional>
#include <type_traits>
#endif

using namespace Qt::StringLiterals;
using Signature = IdToken::Signature;

#ifdef TEPORE_HAS_OPENSSL

namespace {

// What a key may have: a longer one would only cost time.
constexpr qsizetype shortestModulus = 2048 / 8;
constexpr qsizetype longestModulus = 8192 / 8;
constexpr qsizetype longestExponent = 8;

// libcrypto, loaded at the first check: to link it would cost each start 1.5 ms and 1.5 MiB. Null where there is none.
struct Crypto
{
    decltype(&BN_bin2bn) numberFrom = nullptr;
    decltype(&BN_free) freeNumber = nullptr;
    decltype(&OSSL_PARAM_BLD_new) newBuilder = nullptr;
    decltype(&OSSL_PARAM_BLD_free) freeBuilder = nullptr;
    decltype(&OSSL_PARAM_BLD_push_BN) push = nullptr;
    decltype(&OSSL_PARAM_BLD_to_param) toParameters = nullptr;
    decltype(&OSSL_PARAM_free) freeParameters = nullptr;
    decltype(&EVP_PKEY_CTX_new_from_name) newKeyContext = nullptr;
    decltype(&EVP_PKEY_CTX_free) freeKeyContext = nullptr;
    decltype(&EVP_PKEY_fromdata_init) beginKey = nullptr;
    decltype(&EVP_PKEY_fromdata) makeKey = nullptr;
    decltype(&EVP_PKEY_free) freeKey = nullptr;
    decltype(&EVP_MD_CTX_new) newDigest = nullptr;
    decltype(&EVP_MD_CTX_free) freeDigest = nullptr;
    decltype(&EVP_sha256) sha256 = nullptr;
    decltype(&EVP_DigestVerifyInit) beginVerify = nullptr;
    decltype(&EVP_DigestVerify) verify = nullptr;

    static const Crypto *loaded()
    {
        static const std::optional<Crypto> crypto = load();
        return crypto ? &*crypto : nullptr;
    }

private:
    static std::optional<Crypto> load()
    {
        QLibrary library(u"crypto"_s, 3); // stays loaded
        Crypto crypto;
        bool isWhole = true;
        const auto find = [&](auto &function, const char *name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
            isWhole = isWhole && function;
        };
        find(crypto.numberFrom, "BN_bin2bn");
        find(crypto.freeNumber, "BN_free");
        find(crypto.newBuilder, "OSSL_PARAM_BLD_new");
        find(crypto.freeBuilder, "OSSL_PARAM_BLD_free");
        find(crypto.push, "OSSL_PARAM_BLD_push_BN");
        find(crypto.toParameters, "OSSL_PARAM_BLD_to_param");
        find(crypto.freeParameters, "OSSL_PARAM_free");
        find(crypto.newKeyContext, "EVP_PKEY_CTX_new_from_name");
        find(crypto.freeKeyContext, "EVP_PKEY_CTX_free");
        find(crypto.beginKey, "EVP_PKEY_fromdata_init");
        find(crypto.makeKey, "EVP_PKEY_fromdata");
        find(crypto.freeKey, "EVP_PKEY_free");
        find(crypto.newDigest, "EVP_MD_CTX_new");
        find(crypto.freeDigest, "EVP_MD_CTX_free");
        find(crypto.sha256, "EVP_sha256");
        find(crypto.beginVerify, "EVP_DigestVerifyInit");
        find(crypto.verify, "EVP_DigestVerify");
        return isWhole ? std::optional(crypto) : std::nullopt;
    }
};

template <typename T>
using Owned = std::unique_ptr<T, void (*)(T *)>;
using Key = Owned<EVP_PKEY>;

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
Key keyFrom(const Crypto &crypto, const QByteArray &modulus, const QByteArray &exponent)
{
    Key none(nullptr, crypto.freeKey);
    if (modulus.size() < shortestModulus || modulus.size() > longestModulus || exponent.isEmpty() ||
        exponent.size() > longestExponent)
        return none;
    const Owned<BIGNUM> n(crypto.numberFrom(data(modulus), static_cast<int>(modulus.size()), nullptr), crypto.freeNumber);
    const Owned<BIGNUM> e(crypto.numberFrom(data(exponent), static_cast<int>(exponent.size()), nullptr), crypto.freeNumber);
    const Owned<OSSL_PARAM_BLD> builder(crypto.newBuilder(), crypto.freeBuilder);
    const Owned<EVP_PKEY_CTX> context(crypto.newKeyContext(nullptr, "RSA", nullptr), crypto.freeKeyContext);
    if (!n || !e || !builder || !context || crypto.push(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        crypto.push(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return none;
    const Owned<OSSL_PARAM> parameters(crypto.toParameters(builder.get()), crypto.freeParameters);
    EVP_PKEY *key = nullptr;
    if (!parameters || crypto.beginKey(context.get()) != 1 ||
        crypto.makeKey(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return none;
    return Key(key, crypto.freeKey);
}

bool isBy(const Crypto &crypto, EVP_PKEY *key, const QByteArray &text, const QByteArray &signature)
{
    const Owned<EVP_MD_CTX> context(crypto.newDigest(), crypto.freeDigest);
    return context && crypto.beginVerify(context.get(), nullptr, crypto.sha256(), nullptr, key) == 1 &&
           crypto.verify(context.get(), data(signature), static_cast<size_t>(signature.size()), data(text),
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
    const Crypto *crypto = Crypto::loaded();
    if (!crypto)
        return Signature::NoLibrary;
    const QString name = header["kid"_L1].toString();
    bool isTried = false;
    for (const QJsonValue &each : known) {
        const QJsonObject described = each.toObject();
        if (described["kty"_L1].toString() != "RSA"_L1 || (!name.isEmpty() && described["kid"_L1].toString() != name))
            continue;
        const Key key = keyFrom(*crypto, decoded(described["n"_L1].toString().toLatin1()), decoded(described["e"_L1].toString().toLatin1()));
        if (!key)
            continue;
        isTried = true;
        if (isBy(*crypto, key.get(), parts[0] + '.' + parts[1], decoded(parts[2])))
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
