#include "parse/items.h"

#include "parse/page_head.h"
#include "parse/page_line.h"
#include "parse/stamp.h"

#include <algorithm>
#include <map>

namespace dateline::parse {
namespace {

using model::WarningCode;
using read::Block;
using read::BlockType;

constexpr std::size_t kMostBelow = 4;  // blocks at the end of a page that may be a stamp

/// `[01版：要闻] headline`: the page and its name, taken off the title.
std::optional<PageLine> takePagePrefix(QString &title)
{
    const QChar first = title.isEmpty() ? QChar() : title.front();
    if (first != u'[' && first != u'【' && first != u'［')
        return std::nullopt;
    const qsizetype close = title.indexOf(first == u'[' ? u']' : first == u'【' ? u'】' : u'］');
    if (close < 0)
        return std::nullopt;
    auto page = readPageLine(QStringView(title).sliced(1, close - 1));
    if (page)
        title = title.sliced(close + 1).trimmed();
    return page;
}

/// `headline —— deck`, as feeds of newspapers join them.
QString takeDeck(QString &title)
{
    const qsizetype at = title.indexOf(QStringLiteral(" —— "));
    if (at <= 0)
        return {};
    const QString deck = title.sliced(at + 4).trimmed();
    title = title.first(at).trimmed();
    return deck;
}

Block titleBlock(const QString &text, int line)
{
    Block block;
    block.type = BlockType::Heading;
    block.level = 1;
    block.text = text;
    block.lines = {line, line};
    return block;
}

/// The value that most of `values` have.
template<typename Value>
Value commonest(const std::vector<Value> &values)
{
    std::map<Value, int> counts;
    for (const Value &value : values)
        ++counts[value];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? Value() : most->first;
}

class Reader final {
public:
    Reader(const read::Document &document, const HouseStyles &styles) : m_document(document), m_styles(styles) {}

    Outline read()
    {
        for (const read::Item &item : m_document.items)
            take(item);
        name();
        return std::move(m_outline);
    }

private:
    void take(const read::Item &item)
    {
        QString title = item.title;
        const auto page = takePagePrefix(title);
        const QString named = title;
        const QString deck = takeDeck(title);
        PageHead head = readPageHead(item.blocks, title, m_styles);
        if (!head.headline && title != named)
            head = readPageHead(item.blocks, named, m_styles);

        readFoot(item, head);

        Draft draft;
        draft.inPaper = page.has_value() || !head.stamps.empty();
        if (!draft.inPaper)
            title = named;
        draft.section = sectionOf(page, head);
        draft.sourceUrl = item.link;
        draft.published = item.published.date();
        draft.language = item.language.isEmpty() ? m_document.language : item.language;
        draft.authors = item.authors;
        draft.listed = item.summary;
        draft.kicker = head.kicker;
        if (head.headline)
            draft.headline = head.headline;
        else if (!title.isEmpty())
            draft.headline = titleBlock(title, item.lines.first);
        draft.deck = head.deck;
        if (!draft.deck && !deck.isEmpty() && draft.inPaper)
            draft.deck = titleBlock(deck, item.lines.first);
        if (head.byline)
            draft.body.push_back(*head.byline);
        for (const Block &block : head.furniture)
            m_outline.notices.push_back({block.lines.first, WarningCode::IssueNumber, block.text.left(120)});
        addText(item, head.size, draft);
        for (const Masthead &stamp : head.stamps) {
            if (!stamp.publication.isEmpty())
                m_publications.push_back(stamp.publication);
            if (stamp.date.isValid())
                m_days.push_back(stamp.date);
        }
        m_outline.drafts.push_back(std::move(draft));
    }

    /// The line below the text that says where it is printed: among the last blocks, a stamp above trailers.
    void readFoot(const read::Item &item, PageHead &head)
    {
        const std::size_t end = item.blocks.size();
        for (std::size_t i = end; i > head.size && end - i < kMostBelow; --i) {
            if (const auto stamp = readClosingStamp(item.blocks[i - 1].text, m_styles.words)) {
                head.stamps.push_back(stamp->masthead);
                return;
            }
        }
    }

    void addText(const read::Item &item, std::size_t from, Draft &draft)
    {
        for (std::size_t i = from; i < item.blocks.size(); ++i) {
            const auto stamp = i + kMostBelow >= item.blocks.size() ? readClosingStamp(item.blocks[i].text, m_styles.words) : std::nullopt;
            if (stamp && stamp->byline.isEmpty()) {
                m_outline.notices.push_back({item.blocks[i].lines.first, WarningCode::IssueNumber, item.blocks[i].text});
                continue;
            }
            Piece piece;
            piece.source = item.blocks[i];
            if (stamp) {
                piece.source.text = stamp->byline;
                piece.byline = readStampedByline(stamp->byline, m_styles);
            }
            if (piece.source.type == BlockType::Heading) {
                piece.kind = model::BlockKind::Subheading;
                piece.isSettled = true;
            }
            draft.body.push_back(std::move(piece));
        }
        if (draft.body.empty() && !item.summary.isEmpty()) {
            Piece piece;
            piece.source.text = item.summary;
            piece.source.lines = item.lines;
            draft.body.push_back(std::move(piece));
        }
    }

    int sectionOf(const std::optional<PageLine> &page, const PageHead &head)
    {
        model::Section section;
        for (const Masthead &stamp : head.stamps) {
            if (section.page.isEmpty())
                section.page = stamp.page;
            if (section.name.isEmpty())
                section.name = stamp.section;
        }
        if (page)
            section = {page->name, page->page};
        if (section == model::Section())
            return -1;
        auto &sections = m_outline.sections;
        const auto found = std::find(sections.begin(), sections.end(), section);
        const auto index = found - sections.begin();
        if (found == sections.end())
            sections.push_back(section);
        return static_cast<int>(index);
    }

    /// The issue's publication and day: as its pages say, else as the title of the whole does.
    void name()
    {
        Masthead &masthead = m_outline.masthead;
        m_outline.title = m_document.title;
        masthead.publication = commonest(m_publications);
        masthead.date = commonest(m_days);
        if (masthead.date.isValid())
            masthead.printedDate = masthead.date.toString(Qt::ISODate);
        QString title = m_document.title;
        const Masthead whole = readMasthead(title, m_styles.words);
        if (!masthead.date.isValid() && whole.date.isValid()) {
            masthead.date = whole.date;
            masthead.printedDate = whole.printedDate;
        }
        page(whole);
        if (!masthead.publication.isEmpty())
            return;
        masthead.publication = whole.publication;
        const QString first = title.section(QStringLiteral(" - "), 0, 0).section(QStringLiteral(" | "), 0, 0).trimmed();
        if (masthead.publication.isEmpty() && isPublicationName(first, m_styles.words))
            masthead.publication = first;
        else if (masthead.publication.isEmpty() && m_document.items.size() > 1)
            masthead.publication = title;
    }

    /// A file that is one page of a paper says in its title which.
    void page(const Masthead &whole)
    {
        if (whole.page.isEmpty() || m_outline.drafts.size() != 1)
            return;
        if (m_outline.sections.empty()) {
            m_outline.sections.push_back({whole.section, whole.page});
            m_outline.drafts.front().section = 0;
        } else if (m_outline.sections.front().page == whole.page && m_outline.sections.front().name.isEmpty()) {
            m_outline.sections.front().name = whole.section;
        }
    }

    const read::Document &m_document;
    const HouseStyles &m_styles;
    Outline m_outline;
    std::vector<QString> m_publications;
    std::vector<QDate> m_days;
};

}  // namespace

Outline readItems(const read::Document &document, const HouseStyles &styles)
{
    return Reader(document, styles).read();
}

const read::Item *soleBulletin(const read::Document &document, const HouseStyles &styles)
{
    if (document.items.size() != 1 || !readMasthead(document.items.front().title, styles.words).date.isValid())
        return nullptr;
    const read::Item &item = document.items.front();
    int headlines = 0;
    for (std::size_t i = 0; i + 1 < item.blocks.size(); ++i) {
        const bool line = item.blocks[i].type == BlockType::Heading || item.blocks[i].isBold();
        headlines += line && item.blocks[i + 1].type != BlockType::Heading && !item.blocks[i + 1].isBold() ? 1 : 0;
    }
    return headlines >= 2 ? &item : nullptr;
}

}  // namespace dateline::parse
