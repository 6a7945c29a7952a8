#include "read/gzip.h"

#include <zlib.h>

#include <array>

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 32 << 20;
constexpr qsizetype kAlwaysAllowed = 1 << 20;
constexpr qsizetype kMostRatio = 100;
constexpr int kGzipAlone = 16 + MAX_WBITS;

class Inflation final {
public:
    explicit Inflation(const QByteArray &bytes)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));  // zlib only reads it
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_isReady = inflateInit2(&m_stream, kGzipAlone) == Z_OK;
    }
    ~Inflation()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    /// The next part; false where there is none, or a fault.
    bool next(QByteArray &into)
    {
        std::array<char, 1 << 16> part;
        m_stream.next_out = reinterpret_cast<Bytef *>(part.data());
        m_stream.avail_out = static_cast<uInt>(part.size());
        m_status = m_isReady ? inflate(&m_stream, Z_NO_FLUSH) : Z_STREAM_ERROR;
        into.append(part.data(), static_cast<qsizetype>(part.size() - m_stream.avail_out));
        if (m_status == Z_STREAM_END && m_stream.avail_in > 2 && m_stream.next_in[0] == 0x1F && m_stream.next_in[1] == 0x8B)
            m_status = inflateReset(&m_stream);
        return m_status == Z_OK;
    }

    bool isComplete() const { return m_status == Z_STREAM_END; }

private:
    z_stream m_stream{};
    bool m_isReady = false;
    int m_status = Z_OK;
};

}  // namespace

bool isGzip(QByteArrayView bytes) { return bytes.startsWith(QByteArrayView("\x1F\x8B\x08")); }

Result<QByteArray> gunzip(const QByteArray &bytes)
{
    const qsizetype most = std::min(kMostBytes, std::max(kAlwaysAllowed, kMostRatio * bytes.size()));
    QByteArray text;
    Inflation inflation(bytes);
    while (inflation.next(text)) {
        if (text.size() > most)
            return Error{ErrorCode::TooLarge, u"holds more than %1 MiB when unpacked"_s.arg(most >> 20), {}};
    }
    if (!inflation.isComplete())
        return Error{ErrorCode::ReadFailed, u"a damaged gzip file"_s, {}};
    return text;
}

}  // namespace dateline::read
