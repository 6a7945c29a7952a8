#include "model/figures.h"
#include "parse/doubts.h"
#include "parse/sentence.h"
#include "text/one_of.h"
#include "text/script.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::parse {
namespace {

using model::Article;
using model::Block;
using model::BlockKind;
using model::Doubt;
using model::DoubtCode;

constexpr qsizetype kSentenceLength = 20;  // a paragraph that could be a sentence cut off
constexpr qsizetype kWordsShown = 8;
constexpr qsizetype kLongSentence = 60;  // longer than a headline, a title or a line of a list
constexpr qsizetype kLastSentence = 36;  // likewise, of the paragraph that an article ends with
constexpr std::size_t kMostAlone =
    100;  // marks of a kind: with more it is a drawing, or another use of the mark
constexpr qsizetype kCutOff = 5;
constexpr qsizetype kFewestWords = 8;  // of the sentence that breaks off

struct Pair {
    QStringView open;
    QStringView close;
};

/// Marks that stand in pairs, of either width.
constexpr std::array kPairs{Pair{u"“", u"”"},   Pair{u"《", u"》"}, Pair{u"（(", u"）)"},
                            Pair{u"【", u"】"}, Pair{u"「", u"」"}, Pair{u"『", u"』"}};

/// A cheap look before the table: no letter and no Han character is a mark.
constexpr bool couldBeMark(char16_t c)
{
    return c == u'(' || c == u')' || (c >= 0x2018 && c < 0x3012) || c >= 0xFF00;
}

struct Mark {
    int block;
    int at;
};

class Sentences final {
public:
    Sentences(const Article &article, std::vector<Doubt> &doubts)
        : m_article(article), m_doubts(doubts)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_article.blocks.size(); ++i) {
            if (model::isRunningText(m_article.blocks[i].kind))
                block(static_cast<int>(i));
        }
        for (std::size_t kind = 0; kind < kPairs.size(); ++kind) {
            if (m_open[kind].size() + m_alone[kind].size() > kMostAlone)
                continue;
            raiseOpen(kind);
            for (const Mark mark : m_alone[kind])
                raise(DoubtCode::Unpaired, mark, 1, text(mark.block).sliced(mark.at, 1));
        }
    }

private:
    const QString &text(int block) const
    {
        return m_article.blocks[static_cast<std::size_t>(block)].text;
    }

    void raise(DoubtCode code, Mark mark, int length, const QString &words)
    {
        m_doubts.push_back({code, mark.block, {mark.at, length}, {words}});
    }

    void block(int i)
    {
        const QString &words = text(i);
        const bool oneSided = hasOneSidedQuotes(words) || words.contains(u'„');  // „so“
        for (int at = 0; at < words.size(); ++at) {
            const QChar c = words[at];
            if (!couldBeMark(c.unicode()))
                continue;
            for (std::size_t kind = oneSided ? 1 : 0; kind < kPairs.size(); ++kind) {
                if (text::isOneOf(c, kPairs[kind].open))
                    open(kind, {i, at});
                else if (text::isOneOf(c, kPairs[kind].close))
                    close(kind, {i, at});
            }
        }
        unfinished(i);
        m_before = i;
        if (m_article.blocks[static_cast<std::size_t>(i)].kind == BlockKind::Paragraph)
            ++(endsSentence(words) ? m_whole : m_broken);
    }

    /// ”so” and “so“: one mark on both sides, as some languages and some typists set it.
    static bool hasOneSidedQuotes(QStringView words)
    {
        const auto opening = words.count(u'“');
        const auto closing = words.count(u'”');
        return (opening == 0) != (closing == 0) && (opening + closing) % 2 == 0;
    }

    void open(std::size_t kind, Mark mark)
    {
        std::vector<Mark> &marks = m_open[kind];
        if (!marks.empty() && mark.at == 0 && marks.back().block == m_before &&
            isSpeech(marks.back()))
            marks.pop_back();
        marks.push_back(mark);
    }

    /// A quotation of several paragraphs opens each of them anew and closes the last: it begins a clause, and
    /// the paragraph ends with it.
    bool isSpeech(Mark mark) const
    {
        const QStringView words = text(mark.block);
        const bool begins = mark.at == 0 ||
                            text::isOneOf(words[mark.at - 1], u"：:，,。！？ 　\n") ||
                            !words[mark.at - 1].isLetterOrNumber();
        return begins && endsSentence(words);
    }

    void close(std::size_t kind, Mark mark)
    {
        std::vector<Mark> &marks = m_open[kind];
        if (!marks.empty())
            marks.pop_back();
        else if (!isListMark(kind, mark) && !isSeparator(mark))
            m_alone[kind].push_back(mark);
    }

    /// 快讯》港口今天开放: in a line that is no sentence the mark stands behind a label; :) is a face.
    bool isSeparator(Mark mark) const
    {
        const QStringView words = text(mark.block);
        const QChar before = mark.at > 0 ? words[mark.at - 1] : QChar();
        return (words[mark.at] == u'》' && !endsSentence(words)) ||
               (words[mark.at] == u')' && text::isOneOf(before, u":;-"));
    }

    /// 1） and a) close nothing.
    bool isListMark(std::size_t kind, Mark mark) const
    {
        if (kPairs[kind].close.size() < 2 || mark.at == 0)
            return kPairs[kind].close.size() > 1;
        return text(mark.block)[mark.at - 1].isLetterOrNumber() &&
               (mark.at < 4 || !text::isHan(text(mark.block)[mark.at - 1].unicode()));
    }

    void raiseOpen(std::size_t kind)
    {
        for (Mark mark : m_open[kind]) {
            // A text that a feed cuts off ends with three points.
            if (!QStringView(text(mark.block))
                     .last(std::min<qsizetype>(text(mark.block).size(), kCutOff))
                     .contains(u"..."))
                raise(DoubtCode::Unpaired, mark, 1, text(mark.block).sliced(mark.at, 1));
        }
    }

    /// A paragraph of sentences whose last one stops at a Han character, a comma or a number.
    void unfinished(int i)
    {
        const Block &block = m_article.blocks[static_cast<std::size_t>(i)];
        const QStringView words = QStringView(block.text).trimmed();
        if (block.kind != BlockKind::Paragraph || words.size() < kSentenceLength ||
            endsSentence(words))
            return;
        const qsizetype stop = std::max(
            {words.lastIndexOf(u'。'), words.lastIndexOf(u'！'), words.lastIndexOf(u'？')});
        const QStringView last = words.sliced(stop + 1).trimmed();
        // A headline may have its ！; a sentence before it is what makes a paragraph.
        const qsizetype longEnough = isLastOfWhole(i) ? kLastSentence : kLongSentence;
        const bool isAlone =
            !words.contains(u'。') && !(words.size() >= longEnough && words.contains(u'，'));
        if (!(isAlone ? stopsAtLink(last) : stopsAnywhere(last)) || isPrintedAgain(words))
            return;
        const qsizetype length = std::min(kWordsShown, last.size());
        const auto start =
            static_cast<int>(words.data() - block.text.constData() + words.size() - length);
        raise(DoubtCode::Unfinished, {i, start}, static_cast<int>(length),
              words.last(length).toString());
    }

    /// Whether it is the article's last paragraph, and all before it end as sentences do.
    bool isLastOfWhole(int i) const
    {
        return m_whole > 0 && !m_broken &&
               static_cast<std::size_t>(i) + 1 == m_article.blocks.size();
    }

    /// Behind a sentence that is whole: where the next one breaks off.
    static bool stopsAnywhere(QStringView last)
    {
        // 新华社某地某日电, 某人摄: who and where, behind the sentence.
        if (last.isEmpty() || text::isOneOf(last.back(), u"电電讯訊摄攝") || holdsBar(last))
            return false;
        if (stopsAtLink(last))
            return true;
        if (last.size() < kFewestWords)
            return false;
        return text::isHan(last.back().unicode()) || text::isOneOf(last.back(), u"，,、") ||
               stopsAtNumber(last);
    }

    /// 标题 | 栏目 | 某报: what a feed hangs on.
    static bool holdsBar(QStringView last)
    {
        return last.contains(u'|') || last.contains(u'｜') || last.contains(u"  ");
    }

    /// …同比增长42, …同比增长42.: a number that a clause leads to. What is behind a colon is a number to call or to note.
    static bool stopsAtNumber(QStringView last)
    {
        constexpr qsizetype most = 6;
        qsizetype at = last.size();
        while (at > 0 && last.size() - at <= most &&
               (last[at - 1].isDigit() || last[at - 1] == u'.'))
            --at;
        if (at == last.size() || last.size() - at > most || at < kWordsShown ||
            !text::isHan(last[at - 1].unicode()))
            return false;
        return last.contains(u'，') && !last.contains(u'：') && !last.contains(u':');
    }

    /// …，并将, …，为了: a word that something must follow.
    static bool stopsAtLink(QStringView last)
    {
        static constexpr QStringView links = u"，、";
        static constexpr QStringView words = u"和与與及或被把将將从從由使让讓於且而但";
        if (last.size() < kSentenceLength / 2)
            return false;
        return text::isOneOf(last.back(), words) ||
               (text::isOneOf(last.back(), links) && last.contains(u'，'));
    }

    /// A line that a paper takes out of the text and displays: it ends as a sentence there does.
    bool isPrintedAgain(QStringView words)
    {
        if (text::isOneOf(words.front(), u"■●◆□○◇▲★◎"))
            return true;
        if (!m_ends) {
            m_ends.emplace();
            for (const Block &block : m_article.blocks) {
                for (qsizetype at = block.text.indexOf(u'。'); at >= 0;
                     at = block.text.indexOf(u'。', at + 1))
                    m_ends->insert(block.text.sliced(std::max<qsizetype>(0, at - kWordsShown),
                                                     std::min(kWordsShown, at)));
            }
        }
        return m_ends->contains(words.last(kWordsShown).toString());
    }

    const Article &m_article;
    std::vector<Doubt> &m_doubts;
    std::array<std::vector<Mark>, kPairs.size()> m_open;
    std::array<std::vector<Mark>, kPairs.size()> m_alone;  ///< that close nothing
    int m_before = -1;  ///< the running text before the one that is read
    int m_whole = 0;    ///< paragraphs so far that end a sentence
    int m_broken = 0;   ///< and that do not
    std::optional<QSet<QString>> m_ends;
};

}  // namespace

void doubtSentences(const Article &article, std::vector<Doubt> &doubts)
{
    Sentences(article, doubts).run();
}

}  // namespace dateline::parse
