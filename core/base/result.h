#pragma once

// What a call gives back when it can fail: a value or an Error, never an exception and never a bool
// that means two things. `base` is the one layer that every other may use; it knows only QtCore.

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace dateline {

/// What went wrong, as far as a caller could act on it. The window turns a code into a sentence.
enum class ErrorCode {
    NotFound,        ///< no such file, article or issue
    NotAFile,        ///< a folder, device, FIFO or socket where a regular file is needed
    NoPermission,    ///< the system refuses to open it
    Empty,           ///< the file holds no text at all
    TooLarge,        ///< beyond the bound that the reader states
    NotText,         ///< bytes of a picture, an archive or another binary format
    ReadFailed,      ///< the system failed while reading or writing
    Database,        ///< SQLite refused; the message is SQLite's
    NewerArchive,    ///< written by a later Dateline: never touched
    WrongSqlite,     ///< Qt Sql carries another SQLite than the one linked here
    Busy,            ///< another program holds the archive
    DiskFull,        ///< no space left; nothing was lost
    Cancelled,       ///< the caller's stop_token was triggered
    Invalid,         ///< the request itself makes no sense
};

struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString message;  ///< one English line, no trailing full stop
    QString where;    ///< a path, a path with a line ("a.md:3"), or empty

    bool operator==(const Error &) const = default;
};

/// A value or an Error. `Result<void>` carries success alone.
template<typename T>
class [[nodiscard]] Result final {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    T &value() & { return *std::get_if<T>(&m_state); }
    const T &value() const & { return *std::get_if<T>(&m_state); }
    T &&value() && { return std::move(*std::get_if<T>(&m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// Only when not ok().
    const Error &error() const { return *std::get_if<Error>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}  // namespace dateline
