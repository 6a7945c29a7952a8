#include "search/wording.h"

namespace dateline::search {

Wording wordingOf(const QLocale &language)
{
    if (language.language() != QLocale::Chinese)
        return Wording::English;
    return language.script() == QLocale::TraditionalHanScript ? Wording::Traditional : Wording::Simplified;
}

}  // namespace dateline::search
