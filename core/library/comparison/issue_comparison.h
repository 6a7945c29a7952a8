#pragma once

// Two issues side by side, or two versions of one: what is new in the later, what is gone, what is told otherwise. Articles
// are paired as a re-import pairs them (archive/identity.h): by fingerprint, then headline, then likeness. What differs in
// spaces and marks alone is the same.

#include "archive/archive.h"
#include "library/comparison/changed_figures.h"
#include "search/differences.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace dateline::library {

/// An article or a brief, without those inside it.
struct ComparedArticle {
    model::ArticleId id = 0;  ///< 0 = of an earlier version, which has none
    QString section;
    model::Article article;

    bool operator==(const ComparedArticle &) const = default;
};

/// What is compared: kicker, headline, deck and the blocks, a line each.
QString comparedText(const model::Article &article);

struct ChangedArticle {
    ComparedArticle before;
    ComparedArticle after;
    std::vector<search::Difference> gone;   ///< in the former's comparedText()
    std::vector<search::Difference> added;  ///< in the present one's
    std::vector<ChangedFigure> figures;     ///< likewise

    bool operator==(const ChangedArticle &) const = default;
};

/// Each in printed order.
struct IssueComparison {
    std::vector<ComparedArticle> added;
    std::vector<ComparedArticle> gone;
    std::vector<ChangedArticle> changed;
    int same = 0;

    int figures() const;
    bool operator==(const IssueComparison &) const = default;
};

IssueComparison compare(const std::vector<ComparedArticle> &before, const std::vector<ComparedArticle> &after);

/// NotFound where there is no such issue; Cancelled when `stop` is triggered.
Result<IssueComparison> compareIssues(archive::Reader &catalogue, model::IssueId before, model::IssueId after, std::stop_token stop);
/// With the file as it was read the last time before, as today's parser understands it. NotFound where there is no earlier one.
Result<IssueComparison> compareWithEarlier(archive::Reader &catalogue, model::IssueId issue, std::stop_token stop);

}  // namespace dateline::library
