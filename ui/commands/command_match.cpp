#include "ui/commands/command_match.h"

#include "text/fold.h"
#include "text/pinyin.h"

#include <algorithm>
#include <vector>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

enum Likeness { None = 0, Slip = 10, Strewn = 20, OfPath = 40, Inside = 50, LettersInside = 60, Letters = 70, AtWord = 80, AtStart = 90, Whole = 100 };

constexpr qsizetype kLongestTyped = 64;
constexpr qsizetype kLeastWithSlip = 4;  ///< letters

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

/// What may be typed for a part of a name: a Latin word, or a Han character's readings.
struct Unit {
    QStringList spellings;
    bool isHan = false;
};

std::vector<Unit> unitsOf(QStringView folded)
{
    std::vector<Unit> units;
    bool inWord = false;
    for (const QChar c : folded) {
        if (isHan(c)) {
            units.push_back({text::readingsOf(c.unicode()), true});
            inWord = false;
        } else if (!c.isLetterOrNumber()) {
            inWord = false;
        } else if (inWord) {
            units.back().spellings.front() += c;
        } else {
            units.push_back({{QString(c)}, false});
            inWord = true;
        }
    }
    return units;
}

/// How many letters at the beginning of `typed` the unit may stand for: of a Latin word any of its first, of a character
/// its initial, its whole syllable or, where the typing ends, the part of it that is there.
std::vector<qsizetype> lengthsOf(const Unit &unit, QStringView typed)
{
    std::vector<qsizetype> lengths;
    for (const QString &spelling : unit.spellings) {
        const auto differ = std::mismatch(spelling.begin(), spelling.end(), typed.begin(), typed.end());
        const qsizetype common = differ.first - spelling.begin();
        for (qsizetype length = 1; length <= common; ++length) {
            if (!unit.isHan || length == 1 || length == spelling.size() || length == typed.size())
                lengths.push_back(length);
        }
    }
    return lengths;
}

/// Whether the units from the first on stand for the whole of what was typed, in order; `strewn`: some between may be left out.
bool spell(const std::vector<Unit> &units, std::size_t first, QStringView typed, bool strewn)
{
    std::vector<bool> reached(std::size_t(typed.size()) + 1);
    reached[0] = true;
    for (std::size_t i = first; i < units.size(); ++i) {
        std::vector<bool> next = strewn ? reached : std::vector<bool>(reached.size());
        for (std::size_t from = 0; from + 1 < reached.size(); ++from) {
            if (!reached[from])
                continue;
            for (const qsizetype length : lengthsOf(units[i], typed.sliced(qsizetype(from))))
                next[from + std::size_t(length)] = true;
        }
        if (next.back())
            return true;
        reached = std::move(next);
    }
    return false;
}

/// Whether one letter is missing, too many, another, or two have changed places; a word may go on after it.
bool beginsWithSlip(QStringView word, QStringView typed)
{
    const auto differ = std::mismatch(word.begin(), word.end(), typed.begin(), typed.end());
    const qsizetype at = differ.first - word.begin();
    if (at == 0 || at >= typed.size())
        return false;
    const QStringView here = word.sliced(at), rest = typed.sliced(at + 1);
    if (here.startsWith(rest))
        return true;  // one too many
    if (here.isEmpty())
        return false;
    const QStringView after = here.sliced(1);
    const bool swapped = !after.isEmpty() && !rest.isEmpty() && after.front() == typed[at] && here.front() == rest.front()
                         && after.sliced(1).startsWith(rest.sliced(1));
    return after.startsWith(rest) || after.startsWith(typed.sliced(at)) || swapped;
}

int likenessToText(QStringView word, QStringView folded)
{
    if (folded == word)
        return Whole;
    if (folded.startsWith(word))
        return AtStart;
    const qsizetype place = folded.indexOf(word);
    for (qsizetype at = place; at > 0; at = folded.indexOf(word, at + 1)) {
        if (isHan(folded[at]) || !folded[at - 1].isLetterOrNumber() || isHan(folded[at - 1]))
            return AtWord;
    }
    const std::vector<Unit> units = unitsOf(folded);
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (spell(units, i, word, false))
            return i == 0 ? Letters : LettersInside;
    }
    if (place >= 0)
        return Inside;
    if (spell(units, 0, word, true))
        return Strewn;
    const bool hasSlip = word.size() >= kLeastWithSlip && std::any_of(units.begin(), units.end(), [word](const Unit &unit) {
                             return !unit.isHan && beginsWithSlip(unit.spellings.front(), word);
                         });
    return hasSlip ? Slip : None;
}

int likenessOfWord(QStringView word, const Command &command)
{
    int best = likenessToText(word, text::foldedText(command.name));
    if (likenessToText(word, text::foldedText(command.path)) >= Inside)
        best = std::max<int>(best, OfPath);
    for (const QString &keys : command.keys) {
        if (text::foldedText(keys) == word)
            best = std::max<int>(best, AtWord);
        else if (word.contains(u'+') && text::foldedText(keys).startsWith(word))
            best = std::max<int>(best, OfPath);
    }
    return best;
}

}  // namespace

std::optional<int> likeness(QStringView typed, const Command &command)
{
    int sum = 0;
    const QString folded = text::foldedText(typed.first(std::min(typed.size(), kLongestTyped)));
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int likest = likenessOfWord(word, command);
        if (likest == None)
            return std::nullopt;
        sum += likest;
    }
    // Typed as in the name, with its blanks: that before the same words elsewhere.
    if (words.size() > 1 && text::foldedText(command.name).startsWith(words.join(u' ')))
        sum += AtStart;
    return sum;
}

}  // namespace dateline::ui
