#pragma once

// An article set as a page. Built from our own blocks with a QTextCursor, never from HTML, and every
// text goes in character for character: a mark's offset needs no map, and printed() is what was printed,
// also where the page shows a comma full-width or an invisible character as one that is seen. loadResource() gives nothing, whatever a text names.

#include "library/library.h"
#include "ui/typeset/article_parts.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_scale.h"

#include <QTextBlock>
#include <QTextDocument>

#include <map>
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
        int article = 0;  ///< as Part::article
        int block = -1;   ///< of that article; -1 = none
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

    /// The part that begins with or behind a block of an article; as many as there are parts = the page's end.
    std::size_t partBefore(int article, int block) const;
    /// Keeps room free above these parts, in pixels, and above no others; parts().size() = below the last one.
    void setRooms(const std::map<std::size_t, double> &rooms);
    /// Where the room above a part begins, from the document's top.
    double roomTop(std::size_t part) const;

    /// Balances the headline's lines for a column of `width`: no last line of two characters.
    void balanceHeadline(double width);

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }

private:
    /// Of the paragraph that has the room above a part, or below the last one, as its margin.
    QTextBlock roomKeeper(std::size_t part) const;

    std::vector<Placed> m_parts;
    std::map<std::size_t, double> m_rooms;
    QString m_printed;  // as long as the document
};

}  // namespace dateline::ui
