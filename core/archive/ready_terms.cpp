#include "archive/ready_terms.h"

#include "text/script.h"
#include "text/terms.h"

#include <QVarLengthArray>

namespace dateline::archive {
namespace {

/// In the packed form each term has its size in two bytes, whether it is colocated in one, and its bytes.
constexpr int kHead = 3;
constexpr int kMostSize = 0xFFFF;

/// A term's UTF-8, made in place: terms are short and there are millions of them.
class Utf8 final {
public:
    explicit Utf8(QStringView text)
    {
        m_bytes.resize(3 * text.size());
        char *out = m_bytes.data();
        for (qsizetype i = 0; i < text.size();) {
            const char32_t c = text::nextCodePoint(text, i);
            if (c < 0x80) {
                *out++ = static_cast<char>(c);
            } else if (c < 0x800) {
                *out++ = static_cast<char>(0xC0 | c >> 6);
                *out++ = static_cast<char>(0x80 | (c & 0x3F));
            } else if (c < 0x10000) {
                *out++ = static_cast<char>(0xE0 | c >> 12);
                *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
                *out++ = static_cast<char>(0x80 | (c & 0x3F));
            } else {
                *out++ = static_cast<char>(0xF0 | c >> 18);
                *out++ = static_cast<char>(0x80 | (c >> 12 & 0x3F));
                *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
                *out++ = static_cast<char>(0x80 | (c & 0x3F));
            }
        }
        m_size = static_cast<int>(out - m_bytes.data());
    }
    const char *data() const { return m_bytes.data(); }
    int size() const { return m_size; }

private:
    QVarLengthArray<char, 48> m_bytes;
    int m_size = 0;
};

}  // namespace

void forEachIndexTerm(const QString &text, const IndexTermSink &sink)
{
    bool goOn = true;
    text::forEachTerm(text::fold(text), [&](const text::Term &term) {
        if (!goOn)
            return;
        const Utf8 utf8(term.text);
        goOn = sink({utf8.data(), utf8.size(), term.colocated});
    });
}

QByteArray packTerms(const QString &text)
{
    QByteArray packed;
    packed.reserve(8 * text.size());
    bool fits = true;
    forEachIndexTerm(text, [&](const IndexTerm &term) {
        fits = term.size <= kMostSize;
        const char head[kHead] = {static_cast<char>(term.size & 0xFF), static_cast<char>(term.size >> 8),
                                  static_cast<char>(term.colocated)};
        packed.append(head, kHead);
        packed.append(term.bytes, term.size);
        return fits;
    });
    return fits ? packed : QByteArray();
}

void forEachPackedTerm(const QByteArray &packed, const IndexTermSink &sink)
{
    const char *at = packed.constData();
    const char *const end = at + packed.size();
    while (at < end) {
        const int size = static_cast<unsigned char>(at[0]) | static_cast<unsigned char>(at[1]) << 8;
        if (!sink({at + kHead, size, at[2] != 0}))
            return;
        at += kHead + size;
    }
}

}  // namespace dateline::archive
