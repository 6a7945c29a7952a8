#include "search/pattern.h"

#include "text/script.h"
#include "text/terms.h"

namespace dateline::search {
namespace {

bool isOneCharacter(const QString &text)
{
    qsizetype at = 0;
    text::nextCodePoint(text, at);
    return at == text.size();
}

}  // namespace

Pattern patternOf(QStringView typed, bool prefix)
{
    QString line = typed.toString();
    line.replace(u'\n', u' ');
    Pattern pattern;
    std::vector<PatternTerm> &terms = pattern.terms;
    text::forEachTerm(text::fold(line), [&terms](const text::Term &term) {
        if (!term.colocated)
            terms.push_back({term.text.toString(), false, term.kind == text::TermKind::Cjk, false});
    });
    if (terms.empty())
        return pattern;

    // A lone character says that its run ends there. In a text it is met by the last character of a
    // run, and by the term of its own that a run's first character has after a word. The latter lies:
    // 含，智 would stand in 5含智. That can be only where nothing or a word precedes it in the phrase, and
    // a CJK character follows.
    for (std::size_t i = 0; i + 1 < terms.size(); ++i) {
        const bool opensRun = i == 0 || !terms[i - 1].cjk;
        if (opensRun && terms[i].cjk && isOneCharacter(terms[i].text) && terms[i + 1].cjk) {
            terms[i + 1].afterBreak = true;
            pattern.confirm = true;
        }
    }

    PatternTerm &last = terms.back();
    if (!last.cjk) {
        last.prefix = prefix;
    } else if (terms.size() == 1) {
        last.prefix = true;
        pattern.oneCharacter = true;
    } else if (const PatternTerm &before = terms[terms.size() - 2]; before.cjk) {
        if (isOneCharacter(before.text))
            last.prefix = true;
        else
            terms.pop_back();
    }
    return pattern;
}

}  // namespace dateline::search
