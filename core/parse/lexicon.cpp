#include "parse/lexicon.h"

namespace dateline::parse {

QStringView longestPrefix(QStringView text, const QStringList &words)
{
    for (const QString &word : words) {
        if (text.startsWith(word))
            return text.first(word.size());
    }
    return {};
}

}  // namespace dateline::parse
