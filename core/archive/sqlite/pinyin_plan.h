#pragma once

// A pinyin clause as a plan. Initials have an index of their own; syllables are asked of the index of terms: the rows of
// characters that the syllables may mean are put together from those that stand in the archive's texts, two by two,
// so that no text is read and no reading is stored. Within the caller's transaction.

#include "archive/sqlite/compile.h"
#include "archive/sqlite/vocabulary.h"

#include <QHash>

namespace dateline::archive::sqlite {

class PinyinPlans final {
public:
    explicit PinyinPlans(Connection &connection) : m_connection(connection), m_vocabulary(connection) {}

    /// `clause`: of kind Pinyin. Made once as long as the contents are the same: a page, its totals and its facets ask alike.
    Result<Plan> planOf(const search::Clause &clause);

private:
    Result<Plan> make(const search::Clause &clause);
    Result<QStringList> rowsOf(const search::PinyinWord &word);

    Connection &m_connection;
    Vocabulary m_vocabulary;
    qint64 m_contents = -1;
    QHash<QPair<int, QString>, Plan> m_known;  ///< by field and letters
};

}  // namespace dateline::archive::sqlite
