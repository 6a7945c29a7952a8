#include "parse/heading_roles.h"

#include "parse/furniture.h"
#include "parse/masthead.h"
#include "parse/page_line.h"
#include "parse/sentence.h"

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

using read::Block;
using read::BlockType;

constexpr int kLongestBanner = 20;
constexpr int kLongestSection =
    8;  // above a headline in larger type, where a longer line is its first part
constexpr int kShortIntro = 200;

class Reader final {
public:
    Reader(const std::vector<Block> &blocks, const HouseStyles &styles, bool printedPage)
        : m_blocks(blocks), m_styles(styles), m_page(printedPage)
    {
    }

    std::vector<HeadingEntry> read()
    {
        findEntries();
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (level(i) <= m_bar)
                m_bar = 0;
            const HeadingRole role = m_entries[i].role = roleOf(i);
            if (role == HeadingRole::Section && m_entries[i].heading->isBar)
                m_bar = level(i);
            if (role == HeadingRole::Headline)
                m_roundup = isRoundup(i) ? level(i) : 0;
            else if (role != HeadingRole::Subheading)
                m_roundup = 0;
        }
        return std::move(m_entries);
    }

private:
    void findEntries()
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const Block &block = m_blocks[i];
            if (block.type == BlockType::Heading) {
                if (!m_entries.empty())
                    m_entries.back().to = i;
                m_entries.push_back(
                    {&block, i + 1, m_blocks.size(), 0, false, HeadingRole::Headline});
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
        m_usualLevel =
            static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
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
        const bool named = isMastheadBelow(i) && (!masthead.publication.isEmpty() ||
                                                  isNameAbove(m_entries[i].heading->text, m_blocks[m_entries[i].from].text, m_styles.words));
        const bool dateline = (dated || masthead.hasDay) && masthead.rest.size() <= kLongestBanner && children(i) > 0;
        if (!hasBody(i) && (named || dateline))
            return true;
        const bool above = children(i) + 1 == static_cast<int>(m_entries.size()) && children(i) >= 2;
        if (!above)
            return false;
        if (dated)
            return m_entries[i].text < kShortIntro;
        return !hasBody(i) && (!m_page || !masthead.publication.isEmpty()) && !isBelowMasthead(i);
    }

    /// Whether lines above the first heading already say what the issue is.
    bool isBelowMasthead(std::size_t i) const
    {
        const auto above = m_blocks.begin() + static_cast<std::ptrdiff_t>(m_entries[i].from) - 1;
        return std::any_of(m_blocks.begin(), above, [this](const Block &block) { return isMastheadLine(block.text, m_styles.words); });
    }

    /// Whether the line below says nothing but a date or number.
    bool isMastheadBelow(std::size_t i) const
    {
        return m_entries[i].from < m_entries[i].to && isMastheadLine(m_blocks[m_entries[i].from].text, m_styles.words);
    }

    /// Whether nothing but a heading follows, deeper and alone of its kind: `## headline`, `### its second part`.
    bool hasDeck(std::size_t i) const
    {
        if (hasBody(i) || m_entries[i].hasLink || i + 1 >= m_entries.size() ||
            level(i + 1) <= level(i) || !hasBody(i + 1))
            return false;
        const QString &text = m_entries[i].heading->text;
        if (m_entries[i + 1].heading->text.startsWith(u"——"))
            return true;
        const bool kicked = i > 0 && m_entries[i - 1].role == HeadingRole::Kicker;
        const bool alone = i + 2 >= m_entries.size() || level(i + 2) < level(i + 1);
        const bool oneBlock = level(i + 1) == level(i) + 2 && alone && isRightBelow(i + 1) &&
                              !isPublicationName(text, m_styles.words);
        return ((kicked && children(i) == 1) || oneBlock) && !readPageLine(text) &&
               !isMastheadLine(text, m_styles.words);
    }

    /// Whether no blank line parts it from the heading above, which has no text.
    bool isRightBelow(std::size_t i) const
    {
        return i > 0 && m_entries[i - 1].to == m_entries[i - 1].from &&
               m_entries[i].heading->lines.first == m_entries[i - 1].heading->lines.last + 1;
    }

    HeadingRole roleOf(std::size_t i) const
    {
        const QString &text = m_entries[i].heading->text;
        if (isWord(text, m_styles.words.endMark)) {
            const bool below = i > 0 && (m_entries[i - 1].role == HeadingRole::Headline ||
                                         m_entries[i - 1].role == HeadingRole::Subheading);
            return below ? HeadingRole::Subheading : HeadingRole::Loose;
        }
        if (i > 0 && m_entries[i - 1].role == HeadingRole::Headline && hasDeck(i - 1))
            return HeadingRole::Deck;
        if (isSummaryName(text, m_styles.words))
            return HeadingRole::Summary;
        if (isWord(text, m_styles.words.body))
            return HeadingRole::Group;
        if (i == 0 && isTitle(i))
            return HeadingRole::Title;
        if (i > 0 && m_entries[i - 1].role == HeadingRole::Summary && level(i) > level(i - 1))
            return HeadingRole::Summary;
        if ((isPart(i) && isInsideArticle(i)) || isInsideRoundup(i))
            return HeadingRole::Subheading;
        if (isRoundup(i))
            return HeadingRole::Headline;
        if (i + 1 < m_entries.size() && level(i + 1) > level(i) && isPart(i + 1))
            return HeadingRole::Headline;
        if (m_bar > 0 && level(i) == m_bar + 1 && hasBody(i))
            return HeadingRole::Headline;
        return hasBody(i) ? roleWithBody(i) : roleWithoutBody(i);
    }

    /// Whether it heads a roundup whose items have headings below its own.
    bool isRoundup(std::size_t i) const
    {
        return i + 1 < m_entries.size() && level(i + 1) > level(i) &&
               isRoundupName(m_entries[i].heading->text, m_styles.words);
    }

    bool isInsideRoundup(std::size_t i) const { return m_roundup > 0 && level(i) > m_roundup; }

    /// Whether it heads a part of an article: 摘要 below the article's own heading.
    bool isPart(std::size_t i) const
    {
        return isWord(m_entries[i].heading->text, m_styles.words.part);
    }

    bool isInsideArticle(std::size_t i) const
    {
        return i > 0 &&
               (m_entries[i - 1].role == HeadingRole::Headline ||
                m_entries[i - 1].role == HeadingRole::Subheading) &&
               level(i) > levelOfArticle(i);
    }

    /// The level of the headline that the heading before `i` belongs to.
    int levelOfArticle(std::size_t i) const
    {
        while (i > 0 && m_entries[--i].role == HeadingRole::Subheading) {
        }
        return level(i);
    }

    HeadingRole roleWithoutBody(std::size_t i) const
    {
        const QString &text = m_entries[i].heading->text;
        if (hasDeck(i))
            return HeadingRole::Headline;
        if (readPageLine(text))
            return HeadingRole::Section;
        if (m_entries[i].hasLink)
            return HeadingRole::Headline;
        if (i + 1 == m_entries.size())
            return m_page ? HeadingRole::Loose : HeadingRole::Headline;
        if (level(i + 1) > level(i))
            return HeadingRole::Section;
        if (level(i + 1) == level(i))
            return m_page && isBanner(text) ? HeadingRole::Section : HeadingRole::Headline;
        const bool banner =
            isBanner(text) && m_page && text.size() <= kLongestSection && !isRightBelow(i + 1);
        return banner ? HeadingRole::Section : HeadingRole::Kicker;
    }

    HeadingRole roleWithBody(std::size_t i) const
    {
        if (!m_page && children(i) >= 2 && level(i) < m_usualLevel &&
            m_entries[i].text < kShortIntro)
            return HeadingRole::Section;
        const bool insideArticle = i > 0 && (m_entries[i - 1].role == HeadingRole::Headline ||
                                             m_entries[i - 1].role == HeadingRole::Subheading);
        if (insideArticle && level(i) > m_usualLevel && !isAttributed(m_entries[i]))
            return HeadingRole::Subheading;
        return HeadingRole::Headline;
    }

    /// Whether the text below a heading is signed or filed as an article of its own is.
    bool isAttributed(const HeadingEntry &entry) const
    {
        for (std::size_t i = entry.from; i < entry.to; ++i) {
            const QString &text = m_blocks[i].text;
            if (m_styles.headOf(text) || m_styles.lineOf(text) || m_styles.tailOf(text) ||
                m_styles.creditOf(text))
                return true;
        }
        return false;
    }

    const std::vector<Block> &m_blocks;
    const HouseStyles &m_styles;
    bool m_page;
    std::vector<HeadingEntry> m_entries;
    int m_usualLevel = 0;  // of headings with text below them
    int m_bar = 0;      // the level of the bar that names the section; 0 for none
    int m_roundup = 0;  // the level of the roundup that the headings before belong to; 0 for none
};

}  // namespace

std::vector<HeadingEntry> readHeadings(const std::vector<Block> &blocks, const HouseStyles &styles,
                                       bool printedPage)
{
    return Reader(blocks, styles, printedPage).read();
}

bool isBanner(QStringView text)
{
    return text.size() <= kLongestBanner && !hasClauseMarks(text) && !endsSentence(text);
}

}  // namespace dateline::parse
