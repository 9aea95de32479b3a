#include "app/account/oautherror.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, Error::Kind>, 8> vendorTable{{
    {"unauthorized_client"_L1, Error::Kind::UnauthorizedClient},
    {"access_denied"_L1, Error::Kind::AccessDenied},
    {"unsupported_response_type"_L1, Error::Kind::UnsupportedResponseType},
    {"invalid_scope"_L1, Error::Kind::InvalidScope},
    {"server_error"_L1, Error::Kind::AuthServerError},
    {"temporarily_unavailable"_L1, Error::Kind::TemporarilyUnavailable},
    {"invalid_client"_L1, Error::Kind::InvalidClient},
    {"invalid_grant"_L1, Error::Kind::SignInNeeded},
}};

Error::Kind kindOf(const QString &code, const QString &description, int status)
{
    if (description.contains("AADB2C90085"_L1))
        return Error::Kind::ClientSecretExpired;
    if (description.contains("AADB2C90081"_L1))
        return Error::Kind::InvalidClient; // the secret is another one, whatever the code beside it
    if (description.contains("AADB2C90080"_L1))
        return Error::Kind::SignInNeeded;
    if (code == "invalid_request"_L1) {
        return description.contains("reply url"_L1, Qt::CaseInsensitive) ||
                       description.contains("redirect_uri"_L1, Qt::CaseInsensitive)
                   ? Error::Kind::ReplyUrlMismatch
                   : Error::Kind::InvalidRequest;
    }
    for (const auto &[name, kind] : vendorTable) {
        if (code == name)
            return kind;
    }
    if (status == 401)
        return Error::Kind::InvalidClient;
    if (status == 429)
        return Error::Kind::RateLimited;
    if (status >= 500)
        return Error::Kind::AuthServerError;
    return status == 0 || status == 400 ? Error::Kind::BadRequest : Error::Kind::UnexpectedStatus;
}

} // namespace

Error oauthError(const QString &code, const QString &description, int status)
{
    const QString detail = code.isEmpty() || description.isEmpty() ? code + description : code + ": "_L1 + description;
    return Error{.kind = kindOf(code, description, status), .status = status, .detail = detail.left(400)};
}
