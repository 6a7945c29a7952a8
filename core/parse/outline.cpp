#include "parse/outline.h"

#include "parse/furniture.h"
#include "parse/sentence.h"

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

using model::WarningCode;
using read::Block;
using read::BlockType;

constexpr int kLongestBanner = 20;
constexpr int kShortIntro = 200;

enum class Role { Title, Summary, Group, Section, Kicker, Headline, Subheading, Loose };

/// A heading with what lies between it and the next one.
struct Entry {
    const Block *heading = nullptr;
    std::size_t from = 0;  ///< its blocks: [from, to)
    std::size_t to = 0;
    int text = 0;  ///< characters of its own text, furniture aside
    bool hasLink = false;
    Role role = Role::Headline;
};

class Reader final {
public:
    Reader(const std::vector<Block> &blocks, const HouseStyles &styles, bool printedPage)
        : m_blocks(blocks), m_styles(styles), m_page(printedPage)
    {
    }

    Outline read()
    {
        findEntries();
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            m_entries[i].role = roleOf(i);
        intro(0, m_entries.empty() ? m_blocks.size() : m_entries.front().from - 1);
        for (const Entry &entry : m_entries)
            take(entry);
        listAsArticles();
        return std::move(m_outline);
    }

private:
    void findEntries()
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const Block &block = m_blocks[i];
            if (block.type == BlockType::Heading) {
                if (!m_entries.empty())
                    m_entries.back().to = i;
                m_entries.push_back({&block, i + 1, m_blocks.size(), 0, false, Role::Headline});
                continue;
            }
            if (m_entries.empty())
                continue;
            const Furniture furniture = furnitureOf(block, m_styles.words);
            if (furniture == Furniture::None && !isMastheadLine(block.text, m_styles.words))
                m_entries.back().text += static_cast<int>(block.text.size());
            m_entries.back().hasLink |= furniture == Furniture::SourceLink;
        }
        std::array<int, 7> counts{};
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].text > 0)
                ++counts[static_cast<std::size_t>(m_entries[i].heading->level)];
        }
        m_usualLevel = static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    }

    bool hasBody(std::size_t i) const { return m_entries[i].text > 0; }
    int level(std::size_t i) const { return m_entries[i].heading->level; }

    /// Headings deeper than this one before the next that is not.
    int children(std::size_t i) const
    {
        int count = 0;
        for (std::size_t k = i + 1; k < m_entries.size() && level(k) > level(i); ++k)
            ++count;
        return count;
    }

    bool isTitle(std::size_t i) const
    {
        const Masthead masthead = readMasthead(m_entries[i].heading->text, m_styles.words);
        const bool dated = masthead.date.isValid() || !masthead.number.isEmpty();
        if (dated && masthead.rest.isEmpty())
            return true;
        const bool above = children(i) + 1 == static_cast<int>(m_entries.size()) && children(i) >= 2;
        if (!above)
            return false;
        if (dated)
            return m_entries[i].text < kShortIntro;
        return !hasBody(i) && (!m_page || !masthead.publication.isEmpty());
    }

    Role roleOf(std::size_t i) const
    {
        const QString &text = m_entries[i].heading->text;
        if (isWord(text, m_styles.words.summary))
            return Role::Summary;
        if (isWord(text, m_styles.words.body))
            return Role::Group;
        if (i == 0 && isTitle(i))
            return Role::Title;
        if (i > 0 && m_entries[i - 1].role == Role::Summary && level(i) > level(i - 1))
            return Role::Summary;
        return hasBody(i) ? roleWithBody(i) : roleWithoutBody(i);
    }

    Role roleWithoutBody(std::size_t i) const
    {
        const QString &text = m_entries[i].heading->text;
        if (readPageLine(text))
            return Role::Section;
        if (m_entries[i].hasLink)
            return Role::Headline;
        if (i + 1 == m_entries.size())
            return m_page ? Role::Loose : Role::Headline;
        if (level(i + 1) > level(i))
            return Role::Section;
        if (level(i + 1) == level(i))
            return m_page && isBanner(text) ? Role::Section : Role::Headline;
        return isBanner(text) && m_page ? Role::Section : Role::Kicker;
    }

    Role roleWithBody(std::size_t i) const
    {
        if (!m_page && children(i) >= 2 && level(i) < m_usualLevel && m_entries[i].text < kShortIntro)
            return Role::Section;
        const bool insideArticle =
            i > 0 && (m_entries[i - 1].role == Role::Headline || m_entries[i - 1].role == Role::Subheading);
        if (insideArticle && level(i) > m_usualLevel && !isAttributed(m_entries[i]))
            return Role::Subheading;
        return Role::Headline;
    }

    /// Whether the text below a heading is signed or filed as an article of its own is.
    bool isAttributed(const Entry &entry) const
    {
        for (std::size_t i = entry.from; i < entry.to; ++i) {
            const QString &text = m_blocks[i].text;
            if (m_styles.headOf(text) || m_styles.lineOf(text) || m_styles.tailOf(text) || m_styles.creditOf(text))
                return true;
        }
        return false;
    }

    void note(const Block &block, WarningCode code)
    {
        for (int line = block.lines.first; line <= block.lines.last; ++line)
            m_outline.notices.push_back({line, code, block.text.left(120)});
    }

    void merge(const Masthead &read)
    {
        Masthead &masthead = m_outline.masthead;
        if (masthead.publication.isEmpty())
            masthead.publication = read.publication;
        if (masthead.number.isEmpty())
            masthead.number = read.number;
        if (!masthead.date.isValid()) {
            masthead.date = read.date;
            masthead.printedDate = read.printedDate;
        }
        if (!read.page.isEmpty())
            beginSection({read.section, read.page}, 0);
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
            const bool name = m_outline.masthead.publication.isEmpty() && block.text.size() <= kLongestBanner &&
                              isPublicationName(block.text, m_styles.words);
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

    void take(const Entry &entry)
    {
        const Block &heading = *entry.heading;
        switch (entry.role) {
        case Role::Title:
            m_outline.title = heading.text;
            merge(readMasthead(heading.text, m_styles.words));
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
            beginSection(page ? model::Section{page->name, page->page} : model::Section{heading.text, {}}, heading.level);
            note(heading, WarningCode::SectionHeading);
            intro(entry.from, entry.to);
            break;
        }
        case Role::Kicker:
            m_kicker = heading;
            break;
        case Role::Loose:
            m_outline.loose.push_back(heading);
            break;
        case Role::Subheading: {
            Piece piece;
            piece.source = heading;
            piece.kind = model::BlockKind::Subheading;
            m_outline.drafts.back().body.push_back(std::move(piece));
            body(entry, m_outline.drafts.back());
            break;
        }
        case Role::Headline:
            article(entry);
            break;
        }
    }

    void article(const Entry &entry)
    {
        if (!m_page && m_sectionLevel > 0 && entry.heading->level <= m_sectionLevel)
            m_section = -1;
        Draft draft;
        draft.section = m_section;
        draft.kicker = std::move(m_kicker);
        m_kicker.reset();
        draft.headline = *entry.heading;
        body(entry, draft);
        m_outline.drafts.push_back(std::move(draft));
    }

    void body(const Entry &entry, Draft &draft)
    {
        for (std::size_t i = entry.from; i < entry.to; ++i) {
            const Block &block = m_blocks[i];
            if (furnitureOf(block, m_styles.words) == Furniture::SourceLink && draft.sourceUrl.isEmpty())
                draft.sourceUrl = block.links.empty() ? QString() : block.links.front().url;
            if (takeFurniture(block))
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
            draft.body.push_back(std::move(piece));
        }
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
    std::vector<Entry> m_entries;
    int m_usualLevel = 0;
    Outline m_outline;
    int m_section = -1;
    int m_sectionLevel = 0;
    std::optional<Block> m_kicker;
};

}  // namespace

bool isBanner(QStringView text)
{
    return text.size() <= kLongestBanner && !hasClauseMarks(text) && !endsSentence(text);
}

Outline readOutline(const std::vector<Block> &blocks, const HouseStyles &styles, bool printedPage)
{
    return Reader(blocks, styles, printedPage).read();
}

}  // namespace dateline::parse
