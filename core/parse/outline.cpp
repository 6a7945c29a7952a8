#include "parse/outline.h"

#include "parse/furniture.h"
#include "parse/heading_roles.h"
#include "parse/page_line.h"
#include "parse/sentence.h"
#include "parse/stamp.h"

#include <algorithm>
#include <utility>

namespace dateline::parse {
namespace {

using model::WarningCode;
using read::Block;
using read::BlockType;

constexpr int kLongestName = 20;
constexpr std::size_t kMostFields = 4;  // lines right below a headline that may be its fields
constexpr std::size_t kMostBelow =
    4;  // blocks at the end of an article that may say where it was printed

using Role = HeadingRole;

class Reader final {
public:
    Reader(const std::vector<Block> &blocks, const HouseStyles &styles, bool printedPage)
        : m_blocks(blocks), m_styles(styles), m_page(printedPage)
    {
    }

    Outline read()
    {
        const auto entries = readHeadings(m_blocks, m_styles, m_page);
        intro(0, entries.empty() ? m_blocks.size() : entries.front().from - 1);
        for (const HeadingEntry &entry : entries)
            take(entry);
        listAsArticles();
        return std::move(m_outline);
    }

private:
    void note(const Block &block, WarningCode code)
    {
        for (int line = block.lines.first; line <= block.lines.last; ++line)
            m_outline.notices.push_back({line, code, block.text.left(120)});
    }

    void merge(const Masthead &read)
    {
        complete(m_outline.masthead, read);
        if (!read.page.isEmpty())
            beginSection({read.section, read.page}, 0);
    }

    /// `☀️ 某某早安 | 3月4日 星期二`: what stands beside the day is the publication's name.
    void nameByDay(const QString &title)
    {
        const Masthead read = readMasthead(title, m_styles.words);
        if (!read.hasDay || !m_outline.masthead.publication.isEmpty())
            return;
        QStringView name = read.rest;
        while (!name.isEmpty() && !name.front().isLetterOrNumber())
            name = name.sliced(1);
        while (!name.isEmpty() && !name.back().isLetterOrNumber())
            name.chop(1);
        m_outline.masthead.publication = name.toString();
    }

    void beginSection(const model::Section &section, int headingLevel)
    {
        const auto found = std::find(m_outline.sections.begin(), m_outline.sections.end(), section);
        m_section = static_cast<int>(found - m_outline.sections.begin());
        if (found == m_outline.sections.end())
            m_outline.sections.push_back(section);
        m_sectionLevel = headingLevel;
    }

    /// Blocks that stand before any article.
    void intro(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            const Block &block = m_blocks[i];
            if (takeFurniture(block))
                continue;
            const bool first = m_outline.masthead.publication.isEmpty() && m_outline.loose.empty();
            if (first && i + 1 < to && isNameAbove(block.text, m_blocks[i + 1].text, m_styles.words)) {
                m_outline.masthead.publication = block.text;
                note(block, WarningCode::IssueNumber);
                continue;
            }
            const bool name = first && block.text.size() <= kLongestName && isPublicationName(block.text, m_styles.words);
            if (name || isMastheadLine(block.text, m_styles.words)) {
                merge(readMasthead(block.text, m_styles.words));
                note(block, WarningCode::IssueNumber);
            } else {
                m_outline.loose.push_back(block);
            }
        }
    }

    bool takeFurniture(const Block &block)
    {
        switch (furnitureOf(block, m_styles.words)) {
        case Furniture::SourceLink:
            note(block, WarningCode::SourceLink);
            return true;
        case Furniture::UpdateStamp:
            note(block, WarningCode::UpdateStamp);
            return true;
        case Furniture::None:
            break;
        }
        return false;
    }

    void take(const HeadingEntry &entry)
    {
        const Block &heading = *entry.heading;
        switch (entry.role) {
        case Role::Title:
            m_outline.title = heading.text;
            merge(readMasthead(heading.text, m_styles.words));
            nameByDay(heading.text);
            if (m_outline.masthead.publication.isEmpty() && entry.from < entry.to &&
                isNameAbove(heading.text, m_blocks[entry.from].text, m_styles.words))
                m_outline.masthead.publication = heading.text;
            note(heading, WarningCode::IssueTitle);
            intro(entry.from, entry.to);
            break;
        case Role::Summary:
            note(heading, WarningCode::GroupHeading);
            for (std::size_t i = entry.from; i < entry.to; ++i) {
                if (!takeFurniture(m_blocks[i]))
                    m_outline.summary.push_back(m_blocks[i]);
            }
            break;
        case Role::Group:
            note(heading, WarningCode::GroupHeading);
            intro(entry.from, entry.to);
            break;
        case Role::Section: {
            const auto page = readPageLine(heading.text);
            beginSection(page ? model::Section{page->name, page->page}
                              : model::Section{heading.text, {}},
                         heading.level);
            note(heading, WarningCode::SectionHeading);
            intro(entry.from, entry.to);
            break;
        }
        case Role::Kicker:
            m_kicker = heading;
            break;
        case Role::Loose:
            m_outline.loose.push_back(heading);
            intro(entry.from, entry.to);
            break;
        case Role::Deck:
            m_outline.drafts.back().deck = heading;
            body(entry, m_outline.drafts.back());
            break;
        case Role::Subheading: {
            Piece piece;
            piece.source = heading;
            piece.kind = isWord(heading.text, m_styles.words.endMark)
                             ? model::BlockKind::Trailer
                             : model::BlockKind::Subheading;
            m_outline.drafts.back().body.push_back(std::move(piece));
            body(entry, m_outline.drafts.back());
            break;
        }
        case Role::Headline:
            article(entry);
            break;
        }
    }

    void article(const HeadingEntry &entry)
    {
        if ((!m_page || entry.heading->isBar) && m_sectionLevel > 0 && entry.heading->level <= m_sectionLevel)
            m_section = -1;
        Draft draft;
        draft.section = m_section;
        draft.kicker = std::move(m_kicker);
        m_kicker.reset();
        draft.headline = *entry.heading;
        body(entry, draft);
        m_outline.drafts.push_back(std::move(draft));
    }

    void body(const HeadingEntry &entry, Draft &draft)
    {
        for (std::size_t i = entry.from; i < entry.to; ++i) {
            const Block &block = m_blocks[i];
            if (furnitureOf(block, m_styles.words) == Furniture::SourceLink &&
                draft.sourceUrl.isEmpty())
                draft.sourceUrl = block.links.empty() ? QString() : block.links.front().url;
            if (takeFurniture(block) || (draft.body.empty() && takeStamp(block, draft)))
                continue;
            if (i + kMostBelow >= entry.to && takeFoot(block, draft))
                continue;
            if (const auto page = m_page ? readPageLine(block.text) : std::nullopt) {
                beginSection({page->name, page->page}, 0);  // of the articles after this one
                note(block, WarningCode::SectionHeading);
                continue;
            }
            if (draft.body.empty() && !draft.deck && isDeck(block)) {
                draft.deck = block;
                continue;
            }
            Piece piece;
            piece.source = block;
            if (const QDate day = i < entry.from + kMostFields ? fieldDay(block) : QDate();
                day.isValid()) {
                draft.published = day;
                piece.kind = model::BlockKind::Dateline;
                piece.isSettled = true;
            }
            draft.body.push_back(std::move(piece));
        }
    }

    /// The day that a line below a headline says is its article's: `时间：2025-06-18`.
    QDate fieldDay(const Block &block) const
    {
        const auto *mark = std::find_if(block.text.cbegin(), block.text.cend(),
                                        [](QChar c) { return c == u'：' || c == u':'; });
        const qsizetype colon = mark - block.text.cbegin();
        if (block.type != BlockType::Paragraph || colon == block.text.size() ||
            !isWord(QStringView(block.text).first(colon), m_styles.words.dateField))
            return {};
        const QString value = block.text.sliced(colon + 1).trimmed();
        const Masthead read = readMasthead(value, m_styles.words);
        return std::any_of(read.rest.begin(), read.rest.end(), [](QChar c) { return c.isLetter(); })
                   ? QDate()
                   : read.date;
    }

    /// The line that says where an article is printed, and who wrote it.
    bool takeStamp(const Block &block, Draft &draft)
    {
        const auto stamp = block.type == BlockType::Paragraph || block.type == BlockType::Quote
                               ? readStamp(block.text, m_styles.words)
                               : std::nullopt;
        if (!stamp || stamp->masthead.page.isEmpty())
            return false;
        merge(stamp->masthead);
        draft.section = m_section;
        draft.inPaper = true;
        takeByline(block, stamp->byline, draft);
        return true;
    }

    /// What a stamp says of the writers is a line of the article; one that names none is only noticed.
    void takeByline(const Block &block, const QString &byline, Draft &draft)
    {
        if (byline.isEmpty()) {
            note(block, WarningCode::IssueNumber);
            return;
        }
        Piece piece;
        piece.source = block;
        piece.source.text = byline;
        piece.byline = readStampedByline(byline, m_styles);
        draft.body.push_back(std::move(piece));
    }

    /// The line below an article that says where it was printed, and who wrote it. The article alone is of that page.
    bool takeFoot(const Block &block, Draft &draft)
    {
        const auto stamp = block.type == BlockType::Paragraph && !draft.body.empty()
                               ? readClosingStamp(block.text, m_styles.words)
                               : std::nullopt;
        if (!stamp)
            return false;
        const int section = m_section;
        const int sectionLevel = m_sectionLevel;
        merge(stamp->masthead);
        if (!stamp->masthead.page.isEmpty())
            draft.section = std::exchange(m_section, section);
        m_sectionLevel = sectionLevel;
        takeByline(block, stamp->byline, draft);
        return true;
    }

    /// A short line right below a headline that begins with a dash is its second part.
    static bool isDeck(const Block &block)
    {
        return block.text.startsWith(u"——") && block.text.size() <= 40 && !endsSentence(block.text);
    }

    /// An issue that is nothing but its list of contents: then the list is the news.
    void listAsArticles()
    {
        if (!m_outline.drafts.empty() || m_outline.summary.empty())
            return;
        std::vector<Block> kept;
        for (Block &block : m_outline.summary) {
            if (block.type != BlockType::ListItem) {
                kept.push_back(std::move(block));
                continue;
            }
            Draft draft;
            draft.headline = std::move(block);
            m_outline.drafts.push_back(std::move(draft));
        }
        m_outline.summary = std::move(kept);
    }

    const std::vector<Block> &m_blocks;
    const HouseStyles &m_styles;
    bool m_page;
    Outline m_outline;
    int m_section = -1;
    int m_sectionLevel = 0;
    std::optional<Block> m_kicker;
};

}  // namespace

Outline readOutline(const std::vector<Block> &blocks, const HouseStyles &styles, bool printedPage)
{
    return Reader(blocks, styles, printedPage).read();
}

}  // namespace dateline::parse
