#include "text/charset_detect.h"

#include "text/charset_evidence.h"

#include <unicode/ucsdet.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace dateline::text {
namespace {

constexpr qsizetype kSample = 1 << 16;
constexpr double kConvincing = 0.35;
constexpr qsizetype kShort = 64;  // bytes: too little to have been cut in the middle of a character

struct Candidate {
    const char *label;
    WrittenIn writing;
};

constexpr std::array kCandidates{
    Candidate{"GB18030", WrittenIn::Simplified},     Candidate{"Big5", WrittenIn::Traditional},
    Candidate{"Shift_JIS", WrittenIn::Japanese},     Candidate{"EUC-JP", WrittenIn::Japanese},
    Candidate{"EUC-KR", WrittenIn::Korean},          Candidate{"EUC-TW", WrittenIn::Traditional},
    Candidate{"GB18030", WrittenIn::Traditional},    Candidate{"windows-1251", WrittenIn::Cyrillic},
    Candidate{"KOI8-R", WrittenIn::Cyrillic},        Candidate{"ISO-8859-5", WrittenIn::Cyrillic},
    Candidate{"IBM866", WrittenIn::Cyrillic},        Candidate{"IBM855", WrittenIn::Cyrillic},
    Candidate{"x-mac-cyrillic", WrittenIn::Cyrillic}, Candidate{"windows-1253", WrittenIn::Greek},
    Candidate{"ISO-8859-7", WrittenIn::Greek},       Candidate{"windows-1256", WrittenIn::Arabic},
    Candidate{"ISO-8859-6", WrittenIn::Arabic},      Candidate{"windows-1255", WrittenIn::Hebrew},
    Candidate{"windows-874", WrittenIn::Thai},
};

/// At most kSample bytes that begin a little before the first that is not ASCII; lines of plain ASCII in it are left
/// out, as they say nothing.
QByteArray sampleOf(QByteArrayView bytes)
{
    QByteArray sample;
    qsizetype from = 0;
    while (from < bytes.size() && sample.size() < kSample) {
        qsizetype to = bytes.indexOf('\n', from);
        to = to < 0 ? bytes.size() : to + 1;
        const QByteArrayView line = bytes.sliced(from, std::min(to - from, kSample - sample.size()));
        if (std::any_of(line.begin(), line.end(), [](char c) { return (c & 0x80) != 0; }))
            sample += line;
        from = to;
    }
    return sample;
}

/// The mean length of runs of bytes beyond ASCII: about 1 in Latin writing.
double meanRun(QByteArrayView bytes)
{
    int runs = 0;
    int high = 0;
    bool inRun = false;
    for (const char c : bytes) {
        const bool isHigh = (c & 0x80) != 0;
        high += isHigh ? 1 : 0;
        runs += isHigh && !inRun ? 1 : 0;
        inRun = isHigh;
    }
    return runs == 0 ? 0.0 : static_cast<double>(high) / runs;
}

std::optional<Charset> byEscapes(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kSample));
    if (std::any_of(head.begin(), head.end(), [](char c) { return (c & 0x80) != 0; }))
        return std::nullopt;
    if (head.contains(QByteArrayView("\x1B$)C")))
        return charsetOf("ISO-2022-KR");
    if (head.contains(QByteArrayView("\x1B$)A")) || head.contains(QByteArrayView("\x1B$)G")))
        return charsetOf("ISO-2022-CN");
    if (head.contains(QByteArrayView("\x1B$B")) || head.contains(QByteArrayView("\x1B$@")) || head.contains(QByteArrayView("\x1B(J")) ||
        head.contains(QByteArrayView("\x1B(I")))
        return charsetOf("ISO-2022-JP");
    const qsizetype opening = head.indexOf(QByteArrayView("~{"));
    if (opening >= 0 && head.indexOf(QByteArrayView("~}"), opening) > opening + 3)
        return charsetOf("HZ-GB-2312");
    return std::nullopt;
}

struct CloseDetector {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// ICU's opinion, where it is about a single-byte charset.
std::optional<Charset> icuOpinion(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArrayView name(ucsdet_getName(matches[i], &status));
        if (name.startsWith(QByteArrayView("ISO-8859-")) || name.startsWith(QByteArrayView("windows-125")))
            return charsetOf(name);
    }
    return std::nullopt;
}

/// windows-1252, or another Latin charset where letters would stand beside what is no letter.
Charset latinCharset(const QByteArray &sample)
{
    const Charset western = *charsetOf("windows-1252");
    const Charset western9 = *charsetOf("ISO-8859-15");
    const QString text = decodeBy(western, sample);
    static constexpr QStringView changed = u"½¼¦¨´¸¾";  // œ Œ Š š Ž ž Ÿ in ISO-8859-15
    bool isInWord = false;
    for (qsizetype i = 1; i + 1 < text.size() && !isInWord; ++i) {
        const bool isLigature = text[i] == u'½' || text[i] == u'¼';
        isInWord = changed.contains(text[i]) && text[i + 1].isLetter() &&
                   (text[i - 1].isLetter() || (isLigature && !text[i - 1].isDigit()));
    }
    if (isInWord)
        return western9;
    const std::optional<Charset> opinion = icuOpinion(sample);
    const bool isOther = opinion && (opinion->name == "ISO-8859-2" || opinion->name == "windows-1250" ||
                                     opinion->name == "windows-1254");
    return isOther && likeness(text, WrittenIn::Latin) < 0.8 ? *opinion : western;
}

char32_t unitAt(QByteArrayView bytes, qsizetype at, int width, bool bigEndian)
{
    char32_t unit = 0;
    for (int i = 0; i < width; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at + (bigEndian ? i : width - 1 - i)]);
        unit = unit << 8 | byte;
    }
    return unit;
}

/// Whether all units make sense, and enough of them are what any text has.
bool isWide(QByteArrayView head, int width, bool bigEndian)
{
    int all = 0;
    int usual = 0;
    int odd = 0;
    for (qsizetype at = 0; at + width <= head.size(); at += width) {
        const char32_t unit = unitAt(head, at, width, bigEndian);
        ++all;
        usual += unit == U' ' || unit == U'\n' || unit == U'\r' || (unit >= U'0' && unit <= U'9') || (unit >= U'a' && unit <= U'z') ||
                         unit == 0x3002 || unit == 0x3001 || unit == 0xFF0C || (unit >= 0x3041 && unit <= 0x3093) || unit == 0x7684
                     ? 1
                     : 0;
        const bool isControl = unit < 0x20 && unit != U'\n' && unit != U'\r' && unit != U'\t' && unit != U'\f';
        odd += isControl || unit > 0x10FFFF || (unit >= 0xE000 && unit <= 0xF8FF) || unit == 0xFFFF ? 1 : 0;
        odd += width == 4 && unit >= 0xD800 && unit <= 0xDFFF ? 1 : 0;
    }
    return all >= 2 && odd * 50 <= all && usual * 20 >= all;
}

/// ISO's charset for Microsoft's where no byte tells them apart.
Charset plainest(const Charset &charset, QByteArrayView bytes)
{
    static constexpr std::array pairs{std::pair("windows-1253", "ISO-8859-7"), std::pair("windows-1255", "ISO-8859-8")};
    const auto *pair = std::find_if(pairs.begin(), pairs.end(), [&charset](const auto &p) { return charset.name == p.first; });
    if (pair == pairs.end())
        return charset;
    const Charset iso = *charsetOf(pair->second);
    return decodeBy(iso, bytes) == decodeBy(charset, bytes) ? iso : charset;
}

}  // namespace

std::optional<Charset> wideCharset(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096) / 4 * 4);
    const QByteArrayView pairs = bytes.first(std::min<qsizetype>(bytes.size(), 4096) / 2 * 2);
    const auto zeros = head.count('\0');
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString asUtf8 = utf8.decode(pairs);
    if (zeros == 0 && !utf8.hasError() && !asUtf8.contains(QChar(QChar::ReplacementCharacter)))
        return std::nullopt;
    struct Form {
        const char *label;
        int width;
        bool bigEndian;
    };
    static constexpr std::array forms{Form{"UTF-32LE", 4, false}, Form{"UTF-32BE", 4, true}, Form{"UTF-16LE", 2, false},
                                      Form{"UTF-16BE", 2, true}};
    for (const Form &form : forms) {
        if (form.width == 4 && zeros * 4 < head.size())
            continue;
        if (bytes.size() % form.width != 0 && bytes.size() < kShort)
            continue;
        if (isWide(form.width == 4 ? head : pairs, form.width, form.bigEndian) &&
            (zeros > 0 || !isWide(pairs, 2, !form.bigEndian)))
            return charsetOf(form.label);
    }
    return std::nullopt;
}

double plausibility(const Charset &charset, QByteArrayView bytes)
{
    const QByteArray sample = sampleOf(bytes);
    Charset used = charset;
    const QString text = isBig5(charset) ? decodeBig5(used, sample) : decodeBy(charset, sample);
    double best = 0;
    for (const Candidate &candidate : kCandidates) {
        if (charset.name == candidate.label || (isBig5(charset) && candidate.writing == WrittenIn::Traditional))
            best = std::max(best, likeness(text, candidate.writing));
    }
    return std::max(best, meanRun(sample) < 1.6 ? likeness(text, WrittenIn::Latin) : 0.0);
}

Charset detectCharset(QByteArrayView bytes)
{
    if (const auto escaped = byEscapes(bytes))
        return *escaped;
    const QByteArray sample = sampleOf(bytes);
    if (meanRun(sample) < 1.6)
        return latinCharset(sample);
    const Candidate *best = nullptr;
    double most = kConvincing;
    for (const Candidate &candidate : kCandidates) {
        Charset charset = *charsetOf(candidate.label);
        const QString text = isBig5(charset) ? decodeBig5(charset, sample) : decodeBy(charset, sample);
        const double found = likeness(text, candidate.writing);
        if (found > most) {
            best = &candidate;
            most = found;
        }
    }
    return best != nullptr ? plainest(*charsetOf(best->label), bytes) : latinCharset(sample);
}

}  // namespace dateline::text
