#include "archive/sqlite/pinyin_plan.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// Rows of characters that one word is asked as; the ones beyond are left out.
constexpr std::size_t kMostRows = 400;

Result<QStringList> rowsOf(Vocabulary &vocabulary, const search::PinyinWord &word)
{
    QStringList all;
    for (const QStringList &way : word.ways) {
        const auto rows = vocabulary.readAs(way);
        if (!rows)
            return rows;
        all += *rows;
    }
    all.removeDuplicates();
    return all.first(std::min<qsizetype>(all.size(), kMostRows));
}

Plan leaf(Plan::Kind kind, const QString &match)
{
    constexpr int kDepth = 8;
    Plan plan;
    plan.kind = kind;
    plan.match = match;
    plan.depth = kDepth;
    return plan;
}

Plan initialsPlan(const QString &initials)
{
    QStringList letters;
    for (const QChar c : initials)
        letters += u'"' + QString(c) + u'"';
    return leaf(Plan::Kind::Initials, letters.join(u" + "_s));
}

}  // namespace

Result<Plan> planByPinyin(Vocabulary &vocabulary, const search::PinyinQuery &query)
{
    std::vector<Plan> words;
    for (const search::PinyinWord &word : query) {
        if (!word.initials.isEmpty()) {
            words.push_back(initialsPlan(word.initials));
            continue;
        }
        const auto rows = rowsOf(vocabulary, word);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return Plan();
        QStringList phrases;
        for (const QString &row : *rows)
            phrases += phraseOfCharacters(row);
        words.push_back(leaf(Plan::Kind::Match,
                             u"{body headline titles people place} : ("_s + phrases.join(u" OR "_s) + u')'));
    }
    if (words.size() == 1)
        return words.front();
    Plan plan;
    plan.kind = Plan::Kind::And;
    plan.children = std::move(words);
    return plan;
}

}  // namespace dateline::archive::sqlite
