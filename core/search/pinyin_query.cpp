#include "search/pinyin_query.h"

#include "text/fold.h"
#include "text/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

constexpr qsizetype kMostWords = 16;

bool isPlainText(const Clause &clause)
{
    return clause.kind == ClauseKind::Text && clause.field == Field::Any && !clause.prefix;
}

/// The letters between white space, apostrophes and hyphens; nothing when there is anything else.
std::optional<QStringList> lettersOf(const Query &query)
{
    std::vector<Clause> clauses{query.root};
    if (query.root.kind == ClauseKind::And)
        clauses = query.root.children;
    QStringList words;
    for (const Clause &clause : clauses) {
        if (!isPlainText(clause))
            return std::nullopt;
        QString word;
        for (const QChar c : QString(text::foldedText(clause.text) + u' ')) {
            if (c >= u'a' && c <= u'z') {
                word += c;
            } else if (c.isSpace() || c == u'\'' || c == u'’' || c == u'-') {
                if (!word.isEmpty())
                    words += word;
                word.clear();
            } else {
                return std::nullopt;
            }
        }
    }
    return words.isEmpty() || words.size() > kMostWords ? std::nullopt : std::optional(words);
}

bool mayBeInitials(const QString &letters)
{
    return letters.size() >= kFewestInitials && letters.size() <= kMostInitials
           && std::none_of(letters.begin(), letters.end(), [](QChar c) { return c == u'i' || c == u'u' || c == u'v'; });
}

std::optional<PinyinWord> wordOf(const QString &letters)
{
    PinyinWord word;
    word.ways = text::syllablesOf(letters);
    std::erase_if(word.ways, [](const QStringList &way) { return way.size() < 2; });
    if (word.ways.empty() && text::charactersReadAs(letters).isEmpty() && mayBeInitials(letters))
        word.initials = letters;
    return word.ways.empty() && word.initials.isEmpty() ? std::nullopt : std::optional(word);
}

/// Syllables typed apart. One alone may be two (xian: xi an), or goes on with the word before.
bool addRow(const QStringList &syllables, PinyinQuery &pinyin)
{
    if (syllables.isEmpty())
        return true;
    if (syllables.size() > 1) {
        pinyin.push_back({{syllables}, {}});
        return true;
    }
    if (auto word = wordOf(syllables.front())) {
        pinyin.push_back(std::move(*word));
        return true;
    }
    if (pinyin.empty() || pinyin.back().ways.empty())
        return false;
    for (QStringList &way : pinyin.back().ways)
        way += syllables.front();
    return true;
}

}  // namespace

std::optional<PinyinQuery> pinyinOf(const Query &query)
{
    const auto words = lettersOf(query);
    if (!words)
        return std::nullopt;
    PinyinQuery pinyin;
    QStringList syllables;  // of the row that the last words typed are
    for (const QString &letters : *words) {
        if (!text::charactersReadAs(letters).isEmpty()) {
            syllables += letters;
            continue;
        }
        auto word = wordOf(letters);
        if (!word || !addRow(syllables, pinyin))
            return std::nullopt;
        syllables.clear();
        pinyin.push_back(std::move(*word));
    }
    if (!addRow(syllables, pinyin))
        return std::nullopt;
    return pinyin;
}

}  // namespace dateline::search
