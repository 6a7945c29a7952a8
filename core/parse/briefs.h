#pragma once

// Stories that are printed inside another one: the items of a roundup (快讯), and a second story under a bold line.

#include "model/block.h"
#include "parse/draft.h"
#include "parse/house_styles.h"

#include <QSet>
#include <QString>

#include <vector>

namespace dateline::parse {

/// What the issue itself lists as its news: headlines without numbers, labels and white space.
class Contents final {
public:
    explicit Contents(const std::vector<read::Block> &summary);

    bool isEmpty() const { return m_entries.isEmpty(); }
    bool lists(const QString &headline) const;

private:
    QSet<QString> m_entries;
};

/// Moves the stories inside `draft` to draft.briefs. In a roundup every bold line with text below it heads one (where
/// none is bold, every line that ends no sentence; where all are entries of a list, each entry). Elsewhere a bold line
/// does that stands between running text, and that the contents list or the draft's own headline names.
/// After classify().
void takeBriefs(Draft &draft, const Contents &contents, const HouseStyles &styles);

}  // namespace dateline::parse
