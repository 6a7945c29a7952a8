#pragma once

// An article set as a page. Built from our own blocks with a QTextCursor, never from HTML, and every
// text goes in character for character: a mark's offset needs no map, and printed() is what was printed,
// also where the page shows a comma full-width or an invisible character as one that is seen. loadResource() gives nothing, whatever a text names.

#include "library/library.h"
#include "ui/typeset/article_parts.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_scale.h"

#include <QTextDocument>

#include <vector>

namespace dateline::ui {

class ArticleDocument final : public QTextDocument {
public:
    /// Where a part went.
    struct Placed {
        PartRole role = PartRole::Block;
        int position = 0;  ///< in the document
        int length = 0;    ///< may be less than the part's: see kLongestShown
        bool ruled = false;  ///< a caption: takes a rule at its left
        bool isSubheading = false;
        model::LineRange lines;
        std::vector<model::Seam> seams;  ///< offsets in the part
    };

    /// What the window shows at most; beyond it stands a line that says so. Setting one paragraph of
    /// 1,850,000 characters holds the window for 1.7 s.
    static constexpr int kLongestShown = 100'000;

    ArticleDocument(const library::StoredArticle &stored, const QString &metaLine, const TypeScale &scale,
                    const Theme &theme, QObject *parent = nullptr, int longestShown = kLongestShown);

    const std::vector<Placed> &parts() const { return m_parts; }
    /// -1 when the mark is not on the page.
    int positionOf(const PartRange &mark) const;
    /// How many printed characters stand before a document position; and the position behind so many. What the page adds
    /// (a byline's line, a last one) counts nothing, so that a place is the same in every language and setting.
    int printedBefore(int position) const;
    int positionAfter(int printed) const;
    /// The part at a document position; nullptr between parts.
    const Placed *partAt(int position) const;

    /// What the article prints between two positions, a line a paragraph: also where the page shows it otherwise.
    QString printed(int from, int to) const;

    /// Balances the headline's lines for a column of `width`: no last line of two characters.
    void balanceHeadline(double width);

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }

private:
    std::vector<Placed> m_parts;
    QString m_printed;  // as long as the document
};

}  // namespace dateline::ui
