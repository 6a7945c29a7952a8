#pragma once

// An open file of the system, and its bytes. Any thread.

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace dateline::library {

/// Closes what it holds.
class Descriptor final {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }

    int number() const { return m_number; }  ///< -1 = could not be opened

private:
    int m_number;
};

/// Of errno, in words.
Error systemError(int code, const QString &path);

/// To the end, whatever size the file had when it was opened. NotAFile where it is no regular file; TooLarge beyond `most`.
Result<QByteArray> readAll(const Descriptor &file, qint64 most, const QString &path);

}  // namespace dateline::library
