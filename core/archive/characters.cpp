#include "archive/characters.h"

#include "text/script.h"
#include "text/terms.h"

#include <bitset>
#include <set>

namespace dateline::archive {

QString charactersOf(const QStringList &texts)
{
    constexpr char32_t kFirstAstral = 0x10000;
    std::bitset<kFirstAstral> seen;
    std::set<char32_t> seenAstral;
    QString characters;
    for (const QString &text : texts) {
        text::forEachTerm(text::fold(text), [&](const text::Term &term) {
            if (term.kind != text::TermKind::Cjk)
                return;
            // Each character of a run begins one term.
            qsizetype length = 0;
            const char32_t c = text::nextCodePoint(term.text, length);
            if (c >= kFirstAstral ? !seenAstral.insert(c).second : seen[c])
                return;
            if (c < kFirstAstral)
                seen.set(c);
            characters += term.text.first(length);
        });
    }
    return characters;
}

}  // namespace dateline::archive
