#include "search/pinyin_slips.h"

#include "text/pinyin.h"

#include <QSet>

#include <algorithm>

namespace dateline::search {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kWays = 2;  ///< to cut one spelling
const QString kEasilyMissed = u"ghn"_s;
const QString kOthers = u"abcdefijklmopqrstuvwxyz"_s;

QStringList swapped(const QString &letters)
{
    QStringList spellings;
    for (qsizetype i = 0; i + 1 < letters.size(); ++i) {
        spellings += letters;
        std::swap(spellings.back()[i], spellings.back()[i + 1]);
    }
    return spellings;
}

/// With one of `some` put in anywhere.
QStringList lengthened(const QString &letters, const QString &some)
{
    QStringList spellings;
    for (const QChar letter : some) {
        for (qsizetype i = letters.size(); i > 0; --i)
            spellings += QString(letters).insert(i, letter);
    }
    return spellings;
}

QStringList shortened(const QString &letters)
{
    QStringList spellings;
    for (qsizetype i = 0; i < letters.size(); ++i)
        spellings += QString(letters).remove(i, 1);
    return spellings;
}

QStringList replaced(const QString &letters)
{
    QStringList spellings;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        for (const QChar letter : QString(kEasilyMissed + kOthers)) {
            spellings += letters;
            spellings.back()[i] = letter;
        }
    }
    return spellings;
}

}  // namespace

std::vector<MeantPinyin> meantByPinyin(QStringView letters, std::size_t most)
{
    const QString typed = letters.toString();
    if (typed.size() < kFewestSlipped || !std::all_of(typed.begin(), typed.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return {};
    QSet<QString> known{typed};
    std::vector<MeantPinyin> meant;
    const auto add = [&](const QStringList &spellings, bool isLikely) {
        for (const QString &spelling : spellings) {
            if (known.contains(spelling))
                continue;
            known.insert(spelling);
            for (const QStringList &way : text::syllablesOf(spelling, kWays)) {
                // One syllable is read by a hundred characters.
                if (way.size() > 1 && meant.size() < most)
                    meant.push_back({way, isLikely});
            }
        }
    };
    add(swapped(typed) + lengthened(typed, kEasilyMissed), true);
    add(shortened(typed) + lengthened(typed, kOthers) + replaced(typed), false);
    return meant;
}

}  // namespace dateline::search
