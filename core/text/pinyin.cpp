#include "text/pinyin.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace dateline::text {
namespace {

struct Reading {
    QStringView syllable;
    QStringView characters;  ///< sorted
};

constexpr Reading kReadings[] = {
#include "text/pinyin.inc"
};

constexpr qsizetype kLongestSyllable = 6;  ///< zhuang

const Reading *readingOf(QStringView syllable)
{
    const auto *found = std::lower_bound(std::begin(kReadings), std::end(kReadings), syllable,
                                         [](const Reading &reading, QStringView key) { return reading.syllable < key; });
    return found != std::end(kReadings) && found->syllable == syllable ? found : nullptr;
}

QHash<char16_t, QString> makeInitials()
{
    QHash<char16_t, QString> initials;
    for (const Reading &reading : kReadings) {  // sorted, so that the letters are
        const QChar letter = reading.syllable.front();
        for (const QChar c : reading.characters) {
            QString &letters = initials[c.unicode()];
            if (!letters.endsWith(letter))
                letters += letter;
        }
    }
    return initials;
}

void cut(QStringView letters, QStringList &before, std::vector<QStringList> &ways, std::size_t most, std::vector<bool> &isDead)
{
    const auto left = static_cast<std::size_t>(letters.size());
    if (letters.isEmpty()) {
        ways.push_back(before);
        return;
    }
    if (isDead[left])
        return;
    const std::size_t found = ways.size();
    for (qsizetype length = std::min(kLongestSyllable, letters.size()); length > 0 && ways.size() < most; --length) {
        if (readingOf(letters.first(length)) == nullptr)
            continue;
        before += letters.first(length).toString();
        cut(letters.sliced(length), before, ways, most, isDead);
        before.removeLast();
    }
    isDead[left] = ways.size() == found;
}

}  // namespace

QStringView charactersReadAs(QStringView syllable)
{
    const Reading *reading = readingOf(syllable);
    return reading == nullptr ? QStringView() : reading->characters;
}

bool mayBeRead(char32_t c, QStringView syllable)
{
    const QStringView characters = charactersReadAs(syllable);
    return c <= 0xFFFF && std::binary_search(characters.begin(), characters.end(), QChar(static_cast<char16_t>(c)));
}

bool mayBeginAs(char32_t c, QStringView letters)
{
    const auto *reading = std::lower_bound(std::begin(kReadings), std::end(kReadings), letters,
                                           [](const Reading &one, QStringView key) { return one.syllable < key; });
    for (; reading != std::end(kReadings) && reading->syllable.startsWith(letters); ++reading) {
        if (c <= 0xFFFF
            && std::binary_search(reading->characters.begin(), reading->characters.end(), QChar(static_cast<char16_t>(c))))
            return true;
    }
    return false;
}

QStringList readingsOf(char32_t c)
{
    QStringList syllables;
    for (const Reading &reading : kReadings) {
        if (c <= 0xFFFF
            && std::binary_search(reading.characters.begin(), reading.characters.end(), QChar(static_cast<char16_t>(c))))
            syllables += reading.syllable.toString();
    }
    return syllables;
}

QStringView initialsOf(char32_t c)
{
    static const QHash<char16_t, QString> initials = makeInitials();
    if (c > 0xFFFF)
        return {};
    const auto found = initials.constFind(static_cast<char16_t>(c));
    return found == initials.constEnd() ? QStringView() : QStringView(*found);
}

std::vector<QStringList> syllablesOf(QStringView letters, std::size_t most)
{
    constexpr qsizetype kMostLetters = 64;
    std::vector<QStringList> ways;
    if (letters.isEmpty() || letters.size() > kMostLetters)
        return ways;
    QStringList before;
    std::vector<bool> isDead(static_cast<std::size_t>(letters.size()) + 1);
    cut(letters, before, ways, most, isDead);
    return ways;
}

}  // namespace dateline::text
