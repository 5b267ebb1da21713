// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace ita {

/// What went wrong, in words the user can act on: names the file, field or row and the reason.
struct Error
{
    enum class Code {
        Usage, ///< the call itself is wrong
        NotFound, ///< a file, row or field that is not there
        Invalid, ///< a value or document that breaks a rule
        Storage, ///< the file could not be read or written
        Newer, ///< written by a newer version of the program
        Locked, ///< another program holds the file
        Gone, ///< the open file is not where it was
        Changed, ///< the open file is not as we read and wrote it: others have changed it
        ReadOnly, ///< this session may only read
        Damaged, ///< a file of this program that is no longer as the program wrote it
        Passphrase, ///< a passphrase that does not open its key, or is too weak to make one
        Cancelled, ///< stopped by the person at the screen
        Forbidden, ///< the person's role does not allow it
        Signed, ///< would change what is signed
    };
    Code code = Code::Invalid;
    QString message; ///< for the person, already translated
    QString detail; ///< for the log, untranslated

    bool operator==(const Error &) const = default;
};

/// Either a value or an Error. Use `if (!result) return result.error();`.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The result of an operation that returns no value.
using Outcome = Result<std::monostate>;

inline Outcome ok()
{
    return std::monostate {};
}

} // namespace ita
