#pragma once

// What a search asks and what comes back. An answer carries its question.

#include "model/listing.h"
#include "search/other_reading.h"
#include "search/query.h"
#include "search/snippet.h"

#include <optional>
#include <vector>

namespace dateline::search {

/// Section: by the sections' names, the newest first in each; what stands in none comes last.
enum class Sort { Newest, Oldest, Relevance, Section };

/// All of them, in the order in which they are offered.
inline constexpr Sort kSorts[] = {Sort::Newest, Sort::Oldest, Sort::Relevance, Sort::Section};

inline constexpr int kMostHits = 500;  ///< of one request

struct Request {
    Query query;
    Sort sort = Sort::Newest;
    int limit = 50;   ///< 1 … kMostHits
    int offset = 0;

    bool operator==(const Request &) const = default;
};

/// A piece of loose text that matches. Comes after the articles; in no total.
struct LooseHit {
    model::IssueId issue = 0;
    QString publication;
    QDate date;
    model::LineRange lines;
    Snippet snippet;
    int occurrences = 0;

    bool operator==(const LooseHit &) const = default;
};

struct Hit {
    model::ArticleRow article;
    MatchedBy matchedBy = MatchedBy::Text;
    double score = 0;                   ///< Sort::Relevance: larger is better; else 0
    model::TextRanges headlineMatches;  ///< in the headline, merged
    Snippet snippet;
    int occurrences = 0;                ///< in headline, kicker, deck, series and every block

    bool operator==(const Hit &) const = default;
};

/// One page of hits.
struct Page {
    Request request;
    std::vector<Hit> hits;
    std::vector<LooseHit> loose;  ///< on the page where the articles end
    bool newestOnly = false;      ///< Relevance: ranked over the newest 2,000 hits alone

    bool operator==(const Page &) const = default;
};

/// Exact counts over the whole archive.
struct Totals {
    qint64 articles = 0;
    std::optional<qint64> occurrences;  ///< nothing where counting would mean reading too many texts
    qint64 loose = 0;

    bool operator==(const Totals &) const = default;
};

}  // namespace dateline::search
