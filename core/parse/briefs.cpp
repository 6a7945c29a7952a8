#include "parse/briefs.h"

#include "parse/sentence.h"
#include "parse/summary.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using model::BlockKind;
using read::BlockType;

constexpr int kLongestHeadline = 80;
constexpr int kShortestHeadline = 6;  // of what a headline may name as its second half

/// The text as it is compared: without white space, marks of lists, labels in 【】 and end marks.
QString bare(QStringView text)
{
    if (const qsizetype close = text.indexOf(u'】'); text.startsWith(u'【') && close > 0 && close + 1 < text.size())
        text = text.sliced(close + 1);
    return text::lettersOf(text);
}

/// Without the number that an entry of a list begins with: 1. （2） 三、
QStringView withoutNumber(QStringView line)
{
    line = line.trimmed();
    if (!isNumbered(line))
        return line;
    qsizetype at = 0;
    while (at < line.size() && (line[at].isNumber() || QStringView(u"（(）).．、 一二三四五六七八九十■●◆").contains(line[at])))
        ++at;
    return line.sliced(at);
}

bool isText(const Piece &piece)
{
    return piece.kind == BlockKind::Paragraph || piece.kind == BlockKind::Quote || piece.kind == BlockKind::TableRow ||
           piece.kind == BlockKind::Caption;
}

bool isBoldLine(const Piece &piece)
{
    return piece.kind == BlockKind::Subheading && piece.source.text.size() <= kLongestHeadline;
}

/// A line of its own that ends no sentence, where bold type was lost.
bool isBareLine(const Piece &piece)
{
    return piece.kind == BlockKind::Paragraph && piece.source.type == BlockType::Paragraph && !piece.credit &&
           piece.source.text.size() <= kLongestHeadline && !endsSentence(piece.source.text);
}

class Splitter final {
public:
    Splitter(Draft &draft, const Contents &contents) : m_draft(draft), m_contents(contents) {}

    void splitRoundup()
    {
        if (cut([this](std::size_t i) { return isBoldLine(m_draft.body[i]) && hasTextBelow(i); }))
            return;
        if (cut([this](std::size_t i) { return isBareLine(m_draft.body[i]) && hasTextBelow(i) && !isBareLine(m_draft.body[i + 1]); }))
            return;
        (void)cut([this](std::size_t i) { return m_draft.body[i].kind == BlockKind::ListItem; });
    }

    void splitStory()
    {
        if (!m_draft.headline)
            return;
        const QString headline = bare(m_draft.headline->text);
        (void)cut([&, text = false](std::size_t i) mutable {
            const Piece &piece = m_draft.body[i];
            const bool afterText = text;
            text |= isText(piece);
            return afterText && isBoldLine(piece) && isText(m_draft.body[i - 1]) && hasTextBelow(i) &&
                   isNamed(piece.source.text, headline);
        });
    }

private:
    bool hasTextBelow(std::size_t i) const { return i + 1 < m_draft.body.size() && isText(m_draft.body[i + 1]); }

    bool isNamed(const QString &line, const QString &headline) const
    {
        const QString name = bare(line);
        return m_contents.lists(line) ||
               (name.size() >= kShortestHeadline && name.size() < headline.size() && headline.endsWith(name));
    }

    /// Cuts the body before every piece that `heads` a brief. False when there is none.
    template<typename Heads>
    bool cut(Heads heads)
    {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < m_draft.body.size(); ++i) {
            if (heads(i))
                starts.push_back(i);
        }
        if (starts.empty())
            return false;
        for (std::size_t n = 0; n < starts.size(); ++n) {
            const std::size_t end = n + 1 < starts.size() ? starts[n + 1] : m_draft.body.size();
            Draft brief;
            brief.isBrief = true;
            brief.section = m_draft.section;
            brief.headline = std::move(m_draft.body[starts[n]].source);
            for (std::size_t i = starts[n] + 1; i < end; ++i)
                brief.body.push_back(std::move(m_draft.body[i]));
            m_draft.briefs.push_back(std::move(brief));
        }
        m_draft.body.resize(starts.front());
        return true;
    }

    Draft &m_draft;
    const Contents &m_contents;
};

}  // namespace

Contents::Contents(const std::vector<read::Block> &summary)
{
    for (const model::TextLines &entry : summaryLines(summary)) {
        const QString name = bare(withoutNumber(entry.text));
        if (name.size() >= kShortestHeadline)
            m_entries.insert(name);
    }
}

bool Contents::lists(const QString &headline) const { return m_entries.contains(bare(withoutNumber(headline))); }

void takeBriefs(Draft &draft, const Contents &contents, const HouseStyles &styles)
{
    Splitter splitter(draft, contents);
    if (draft.headline && isRoundupName(draft.headline->text, styles.words))
        splitter.splitRoundup();
    else
        splitter.splitStory();
}

}  // namespace dateline::parse
