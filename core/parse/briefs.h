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

    /// Those of a text that lists them in one line: `（1）headline；（2）headline`.
    void add(QStringView list);

    bool isEmpty() const { return m_entries.isEmpty(); }
    bool lists(const QString &headline) const;

private:
    void addEntry(QStringView entry);

    QSet<QString> m_entries;
};

/// Moves the stories inside `draft` to draft.briefs. A roundup's are, in this order of evidence: bold lines with text
/// below (or bold words, or words in 【】, that open a paragraph); lines that end no sentence, above one that does, and
/// those that the contents list; entries of a list; paragraphs with datelines of their own. A name that may be a
/// roundup's, and an article whose every paragraph has a dateline, is one where that finds several. Elsewhere a bold line
/// heads a story that stands between running text, where the contents list or the draft's own headline names it; and any
/// short line does where the paragraph below it is filed on its own, after the story above was. After classify().
void takeBriefs(Draft &draft, const Contents &contents, const HouseStyles &styles);

/// Whether it could be an item of a roundup that nothing closes: a few sentences that nobody signs.
bool isBriefLike(const Draft &draft);

}  // namespace dateline::parse
