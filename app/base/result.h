// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

// A value, or the Error that stands in its place: std::expected's names for C++20 without <expected>.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T &value() & { Q_ASSERT(has_value()); return *std::get_if<0>(&m_state); }
    const T &value() const & { Q_ASSERT(has_value()); return *std::get_if<0>(&m_state); }
    T &&value() && { Q_ASSERT(has_value()); return std::move(*std::get_if<0>(&m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    template <typename U>
    T value_or(U &&other) const & { return has_value() ? value() : static_cast<T>(std::forward<U>(other)); }

    const Error &error() const { Q_ASSERT(!has_value()); return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const { Q_ASSERT(!has_value()); return *std::get_if<1>(&m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

template <typename T>
inline constexpr bool isResult = false;
template <typename T>
inline constexpr bool isResult<Result<T>> = true;
