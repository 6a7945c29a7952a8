#include "archive/sqlite/subject_column.h"

#include "archive/sqlite/subject_rows.h"
#include "model/topic.h"

#include <algorithm>
#include <array>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostTopics = 32;

}  // namespace

quint32 SubjectColumn::bitOf(QStringView code)
{
    const auto &topics = model::topics();
    for (std::size_t i = 0; i < std::min(topics.size(), kMostTopics); ++i) {
        if (topics[i].code == code)
            return quint32{1} << i;
    }
    return 0;
}

Result<void> SubjectColumn::load(Connection &connection, const Ids &ids)
{
    m_topics.assign(ids.size(), 0);
    Statement inferred(connection, u"SELECT article, code FROM article_subject ORDER BY article"_s);
    auto at = ids.begin();
    Step step = inferred.run();
    for (; step == Step::Row; step = inferred.next()) {
        if (connection.isInterrupted())
            return connection.cancelled();
        at = std::lower_bound(at, ids.end(), inferred.integer(0));
        if (at != ids.end() && *at == inferred.integer(0))
            m_topics[static_cast<std::size_t>(at - ids.begin())] |= bitOf(inferred.text(1));
    }
    if (step == Step::Error)
        return inferred.error();
    Statement byHand(connection, u"SELECT article, subjects FROM article_state "
                                 "WHERE subjects IS NOT NULL AND article IS NOT NULL"_s);
    for (step = byHand.run(); step == Step::Row; step = byHand.next()) {
        const auto row = std::lower_bound(ids.begin(), ids.end(), byHand.integer(0));
        if (row == ids.end() || *row != byHand.integer(0))
            continue;
        quint32 &topics = m_topics[static_cast<std::size_t>(row - ids.begin())];
        topics = 0;
        for (const QString &code : readCodes(byHand.text(1)))
            topics |= bitOf(code);
    }
    return step == Step::Error ? Result<void>(byHand.error()) : Result<void>();
}

search::FacetBuckets SubjectColumn::count(const std::vector<std::size_t> &rows) const
{
    const auto &topics = model::topics();
    std::array<qint64, kMostTopics> counts{};
    for (const std::size_t row : rows) {
        for (quint32 left = m_topics[row]; left != 0; left &= left - 1)
            ++counts[static_cast<std::size_t>(qCountTrailingZeroBits(left))];
    }
    search::FacetBuckets buckets{search::Facet::Subject, {}};
    for (std::size_t i = 0; i < topics.size(); ++i) {
        if (counts[i] > 0)
            buckets.buckets.push_back({topics[i].code, counts[i]});
    }
    return buckets;
}

}  // namespace dateline::archive::sqlite
