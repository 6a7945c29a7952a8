#pragma once

// A pinyin query as a plan. Initials have an index of their own; syllables are asked of the index of terms: the rows of
// characters that the syllables may mean are put together from those that stand in the archive's texts, two by two,
// so that no text is read and no reading is stored. Within the caller's transaction.

#include "archive/sqlite/compile.h"
#include "archive/sqlite/vocabulary.h"
#include "search/pinyin_query.h"

namespace dateline::archive::sqlite {

Result<Plan> planByPinyin(Vocabulary &vocabulary, const search::PinyinQuery &query);

}  // namespace dateline::archive::sqlite
