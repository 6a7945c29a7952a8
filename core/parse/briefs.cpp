#include "parse/briefs.h"

#include "parse/cut_block.h"
#include "parse/leads.h"
#include "parse/sentence.h"
#include "parse/summary.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using model::BlockKind;
using read::BlockType;

constexpr int kLongestHeadline = 80;
constexpr int kLongestQuoted = 40;        // that ends as a sentence may
constexpr int kShortestHeadline = 6;      // of what a headline may name as its second half
constexpr std::size_t kFewest = 2;        // items of what is no roundup by its name
constexpr std::size_t kFewestFiled = 3;   // paragraphs that are each filed on their own
constexpr qsizetype kLongestBrief = 250;  // of a roundup that nothing closes

/// The text as it is compared: without white space, marks of lists, labels in 【】 and end marks.
QString bare(QStringView text)
{
    if (const qsizetype close = text.indexOf(u'】');
        text.startsWith(u'【') && close > 0 && close + 1 < text.size())
        text = text.sliced(close + 1);
    return text::lettersOf(text);
}

bool isText(const Piece &piece)
{
    return piece.kind == BlockKind::Paragraph || piece.kind == BlockKind::Quote ||
           piece.kind == BlockKind::TableRow || piece.kind == BlockKind::Caption;
}

bool isBoldLine(const Piece &piece)
{
    return piece.kind == BlockKind::Subheading && piece.source.text.size() <= kLongestHeadline;
}

/// Whether a line that ends as a sentence may can yet be a headline: 谁来守护“舌尖安全”？
bool endsAsHeadline(QStringView text)
{
    static constexpr QStringView ends = u"”’》）？！?!)\"」』";
    static constexpr QStringView marks = u"。；;";
    return text.size() <= kLongestQuoted && text::isOneOf(text.back(), ends) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return text::isOneOf(c, marks); });
}

/// A line of its own that ends no sentence, where bold type was lost.
bool isBareLine(const Piece &piece)
{
    const QString &text = piece.source.text;
    return piece.kind == BlockKind::Paragraph && piece.source.type == BlockType::Paragraph &&
           !piece.credit && text.size() <= kLongestHeadline &&
           (!endsSentence(text) || endsAsHeadline(text));
}

/// A line that could be nothing but a headline: short, and no clause of a sentence.
bool isPlainHeadline(const Piece &piece)
{
    return isBareLine(piece) && !endsSentence(piece.source.text) &&
           !isNumbered(piece.source.text) && piece.source.text.size() <= kLongestQuoted &&
           !hasClauseMarks(piece.source.text);
}

bool isEntry(const Piece &piece)
{
    return piece.kind == BlockKind::ListItem ||
           (piece.kind == BlockKind::Paragraph && isNumbered(piece.source.text));
}

/// Whether an entry is its headline alone: one clause or sentence, not a text.
bool isHeadlineAlone(QStringView text)
{
    while (!text.isEmpty() && isSentenceEnd(text.back()))
        text.chop(1);
    return text.size() <= kLongestHeadline && !text.contains(u'。');
}

class Splitter final {
public:
    Splitter(Draft &draft, const Contents &contents, const HouseStyles &styles)
        : m_draft(draft), m_contents(contents), m_styles(styles)
    {
    }

    /// Whether at least `fewest` items were found.
    bool splitRoundup(std::size_t fewest)
    {
        std::vector<Piece> whole = m_draft.body;
        splitLeads(m_draft.body, m_styles);
        const auto starts = itemStarts();
        if (starts.size() < fewest) {
            m_draft.body = std::move(whole);
            return false;
        }
        cut(starts);
        return true;
    }

    bool splitFiled()
    {
        const auto isFiledText = [](const Piece &piece) { return piece.kind != BlockKind::Paragraph || piece.isFiled; };
        if (!std::all_of(m_draft.body.begin(), m_draft.body.end(), isFiledText))
            return false;
        const auto starts = where([this](std::size_t i) { return m_draft.body[i].isFiled; });
        if (starts.size() < kFewestFiled)
            return false;
        cut(starts);
        return true;
    }

    void splitStory()
    {
        if (!m_draft.headline)
            return;
        const QString headline = bare(m_draft.headline->text);
        cut(where([&, text = false, filed = false](std::size_t i) mutable {
            const Piece &piece = m_draft.body[i];
            const bool afterText = text;
            const bool afterFiled = filed;  // who and where the story itself is from was said above
            text |= isText(piece);
            filed |= piece.isFiled || piece.kind == BlockKind::Byline ||
                     piece.kind == BlockKind::Dateline;
            if (!afterText || !hasTextBelow(i))
                return false;
            if (afterFiled && m_draft.body[i + 1].isFiled &&
                (isBoldLine(piece) || isPlainHeadline(piece)))
                return true;
            return isBoldLine(piece) && isText(m_draft.body[i - 1]) &&
                   isNamed(piece.source.text, headline);
        }));
    }

private:
    bool hasTextBelow(std::size_t i) const
    {
        return i + 1 < m_draft.body.size() && isText(m_draft.body[i + 1]);
    }

    /// Whether somebody's name, or a place and day, may stand below it, and text below that.
    bool hasStoryBelow(std::size_t i) const
    {
        while (i + 1 < m_draft.body.size() && (m_draft.body[i + 1].kind == BlockKind::Byline ||
                                               m_draft.body[i + 1].kind == BlockKind::Dateline))
            ++i;
        return hasTextBelow(i);
    }

    bool isNamed(const QString &line, const QString &headline) const
    {
        const QString name = bare(line);
        return m_contents.lists(line) || (name.size() >= kShortestHeadline &&
                                          name.size() < headline.size() && headline.endsWith(name));
    }

    bool isOwnHeadline(const Piece &piece) const
    {
        return m_draft.headline && bare(piece.source.text) == bare(m_draft.headline->text);
    }

    bool isBareHeadline(std::size_t i) const
    {
        const Piece &piece = m_draft.body[i];
        if (!hasStoryBelow(i) || piece.kind != BlockKind::Paragraph)
            return false;
        return m_contents.lists(piece.source.text) ||
               (isBareLine(piece) &&
                (!isBareLine(m_draft.body[i + 1]) || m_contents.lists(piece.source.text)));
    }

    std::vector<std::size_t> itemStarts() const
    {
        auto starts = where([this](std::size_t i) {
            return isBoldLine(m_draft.body[i]) && hasStoryBelow(i) &&
                   !isOwnHeadline(m_draft.body[i]);
        });
        const auto entries = where([this](std::size_t i) { return isEntry(m_draft.body[i]); });
        if (starts.size() == 1 && entries.size() > 1 && entries.back() < starts.front())
            starts = entries;  // what closes the list is none of it
        if (starts.empty())
            starts = where([this](std::size_t i) { return isBareHeadline(i); });
        if (starts.empty())
            starts = entries;
        if (starts.empty())
            starts = where([this](std::size_t i) { return m_draft.body[i].isFiled; });
        return starts;
    }

    template<typename Heads>
    std::vector<std::size_t> where(Heads heads) const
    {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < m_draft.body.size(); ++i) {
            if (heads(i))
                starts.push_back(i);
        }
        return starts;
    }

    /// Cuts the body before every piece that heads a brief. Closing lines below the last one are the whole's.
    void cut(const std::vector<std::size_t> &starts)
    {
        if (starts.empty())
            return;
        std::size_t close = m_draft.body.size();
        while (close > starts.back() + 1 && m_draft.body[close - 1].kind == BlockKind::Trailer)
            --close;
        for (std::size_t n = 0; n < starts.size(); ++n)
            m_draft.briefs.push_back(
                brief(starts[n], n + 1 < starts.size() ? starts[n + 1] : close));
        m_draft.body.erase(m_draft.body.begin() + static_cast<std::ptrdiff_t>(starts.front()),
                           m_draft.body.begin() + static_cast<std::ptrdiff_t>(close));
    }

    /// A piece that is text itself, and no headline, is the brief's first paragraph.
    Draft brief(std::size_t from, std::size_t to)
    {
        Draft brief;
        brief.isBrief = true;
        brief.section = m_draft.section;
        Piece &first = m_draft.body[from];
        const bool hasText = from + 1 < to && isText(m_draft.body[from + 1]);
        const bool alone = isEntry(first) && !hasText && !isHeadlineAlone(first.source.text);
        if (alone || first.isFiled) {
            brief.body.push_back(std::move(first));
        } else {
            brief.headline = std::move(first.source);
            takeMark(*brief.headline);
        }
        for (std::size_t i = from + 1; i < to; ++i)
            brief.body.push_back(std::move(m_draft.body[i]));
        return brief;
    }

    /// A headline is printed without the mark of its list.
    static void takeMark(read::Block &headline)
    {
        const QStringView text = headline.text;
        const qsizetype marked = text.size() - withoutMark(text).size();
        if (marked > 0 && marked < text.size() && isNumbered(text)) {
            (void)cutBefore(headline, static_cast<int>(marked));
            headline.type = BlockType::ListItem;
        }
    }

    Draft &m_draft;
    const Contents &m_contents;
    const HouseStyles &m_styles;
};

}  // namespace

Contents::Contents(const std::vector<read::Block> &summary)
{
    for (const model::TextLines &entry : summaryLines(summary))
        addEntry(entry.text);
}

void Contents::add(QStringView list)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i <= list.size(); ++i) {
        if (i < list.size() && !text::isOneOf(list[i], u"；;\n"))
            continue;
        QStringView entry = list.sliced(from, i - from).trimmed();
        const qsizetype colon = entry.indexOf(u"：（");
        addEntry(entry);
        if (colon > 0)
            addEntry(entry.sliced(colon + 1));
        from = i + 1;
    }
}

void Contents::addEntry(QStringView entry)
{
    const QString name = bare(withoutMark(entry.trimmed()));
    if (name.size() >= kShortestHeadline)
        m_entries.insert(name);
}

bool Contents::lists(const QString &headline) const
{
    return m_entries.contains(bare(withoutMark(headline.trimmed())));
}

void takeBriefs(Draft &draft, const Contents &contents, const HouseStyles &styles)
{
    if (draft.isBrief || draft.isPhoto)
        return;
    Splitter splitter(draft, contents, styles);
    const QString name = draft.headline ? draft.headline->text : QString();
    if (isRoundupName(name, styles.words))
        (void)splitter.splitRoundup(1);
    else if ((mayHeadRoundup(name, styles.words) && splitter.splitRoundup(kFewest)) ||
             splitter.splitFiled())
        draft.isRoundup = true;
    else
        splitter.splitStory();
}

bool isBriefLike(const Draft &draft)
{
    qsizetype size = 0;
    for (const Piece &piece : draft.body) {
        size += piece.source.text.size();
        if (piece.kind == BlockKind::Byline)
            return false;
    }
    return size <= kLongestBrief;
}

}  // namespace dateline::parse
