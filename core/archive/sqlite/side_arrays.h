#pragma once

// What every article is, by small numbers in memory: so that buckets are counted, and clauses about names and properties
// answered, in one pass over ids instead of a join for each. Loaded at the first question from the narrow table, and
// again when the archive's contents are others (read and starred are not contents). About 50 bytes an article.

#include "archive/sqlite/ids.h"
#include "archive/sqlite/numbered_names.h"
#include "archive/sqlite/statement.h"
#include "archive/sqlite/subject_column.h"
#include "search/facets.h"

#include <QHash>

#include <functional>
#include <map>

namespace dateline::archive::sqlite {

class SideArrays final {
public:
    explicit SideArrays(Connection &connection) : m_connection(connection) {}

    /// Articles with an id from `first` to `last` that a Property clause other than of State, a whole name, or a text
    /// within a publication's name answers for; the largest first.
    Result<Ids> answering(const search::Clause &clause, qint64 first, qint64 last);
    /// Every name that a field of names has.
    Result<QStringList> names(search::Field field);
    /// The same ids by the names of their sections, folded; of one section the largest first; those of none last.
    Result<Ids> bySection(const Ids &hits);
    /// `hits`: the largest first.
    Result<search::Facets> bucketsOf(const Ids &hits);
    /// The buckets of all articles; of no month. Counted once for the same contents; valid until the next call of anything.
    Result<const search::FacetBuckets *> everyBucket(search::Facet facet);

private:
    using Number = NumberedNames::Number;

    /// One number an article.
    struct Column {
        NumberedNames names;
        std::vector<Number> values;
    };

    Result<void> refresh();
    Result<void> loadPublications(QHash<qint64, Number> &publications, QHash<qint64, QString> &languages);
    Result<void> loadSections(QHash<QPair<qint64, qint64>, Number> &sections);
    Result<void> loadArticles();
    /// nullptr where the facet or field is none of the columns.
    Column *columnOf(search::Facet facet);
    const Column *columnOf(search::Field field);
    Ids idsWhere(qint64 first, qint64 last, const std::function<bool(std::size_t)> &wanted) const;
    Ids idsOf(const Column &column, const std::vector<bool> &wanted, qint64 first, qint64 last) const;
    search::FacetBuckets countRows(search::Facet facet, const std::vector<std::size_t> &rows);
    search::FacetBuckets countColumn(search::Facet facet, const std::vector<std::size_t> &rows);
    search::FacetBuckets countReporters(const std::vector<std::size_t> &rows) const;
    search::FacetBuckets countMonths(const Ids &hits) const;

    Connection &m_connection;
    qint64 m_version = -1;  ///< of the contents that are loaded
    Ids m_ids;              ///< ascending; the columns' rows
    Column m_publication;
    Column m_section;
    Column m_agency;
    Column m_place;
    Column m_kind;
    Column m_language;
    std::vector<bool> m_hasPhoto;
    SubjectColumn m_subjects;
    std::vector<bool> m_hasDoubt;
    NumberedNames m_reporterNames;
    std::vector<Number> m_reporters;            ///< of all articles, one article's after the other's
    std::vector<std::size_t> m_firstReporter;   ///< by article, and one more
    std::map<search::Facet, search::FacetBuckets> m_everyBucket;
};

}  // namespace dateline::archive::sqlite
