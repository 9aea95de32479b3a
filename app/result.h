#pragma once

#include "app/error.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

// A value, or the Error that stood in its way. Never empty.
template <typename T>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, Error>, "an Error is not a value");

public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

// For requests whose only answer is that they were carried out.
struct Done
{
    bool operator==(const Done &) const = default;
};
using Outcome = Result<Done>;
