#include "model/figures.h"
#include "parse/doubts.h"
#include "parse/sentence.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

using model::Article;
using model::Block;
using model::BlockKind;
using model::Doubt;
using model::DoubtCode;

constexpr qsizetype kSentenceLength = 20;  // a paragraph that could be a sentence cut off
constexpr qsizetype kWordsShown = 8;

struct Pair {
    QStringView open;
    QStringView close;
};

/// Marks that stand in pairs, of either width.
constexpr std::array kPairs{Pair{u"“", u"”"}, Pair{u"《", u"》"}, Pair{u"（(", u"）)"}, Pair{u"【", u"】"}, Pair{u"「", u"」"}, Pair{u"『", u"』"}};

/// A cheap look before the table: no letter and no Han character is a mark.
constexpr bool couldBeMark(char16_t c) { return c == u'(' || c == u')' || (c >= 0x2018 && c < 0x3012) || c >= 0xFF00; }

struct Mark {
    int block;
    int at;
};

class Sentences final {
public:
    Sentences(const Article &article, std::vector<Doubt> &doubts) : m_article(article), m_doubts(doubts) {}

    void run()
    {
        for (std::size_t i = 0; i < m_article.blocks.size(); ++i) {
            if (model::isRunningText(m_article.blocks[i].kind))
                block(static_cast<int>(i));
        }
        for (std::size_t kind = 0; kind < kPairs.size(); ++kind)
            raiseOpen(kind);
    }

private:
    const QString &text(int block) const { return m_article.blocks[static_cast<std::size_t>(block)].text; }

    void raise(DoubtCode code, Mark mark, int length, const QString &words)
    {
        m_doubts.push_back({code, mark.block, {mark.at, length}, {words}});
    }

    void block(int i)
    {
        const QString &words = text(i);
        for (int at = 0; at < words.size(); ++at) {
            const QChar c = words[at];
            if (!couldBeMark(c.unicode()))
                continue;
            for (std::size_t kind = 0; kind < kPairs.size(); ++kind) {
                if (text::isOneOf(c, kPairs[kind].open))
                    open(kind, {i, at});
                else if (text::isOneOf(c, kPairs[kind].close))
                    close(kind, {i, at});
            }
        }
        unfinished(i);
    }

    void open(std::size_t kind, Mark mark)
    {
        std::vector<Mark> &marks = m_open[kind];
        // A quotation of several paragraphs opens each of them anew and closes the last.
        if (!marks.empty() && marks.back().block != mark.block && mark.at == 0)
            marks.pop_back();
        marks.push_back(mark);
    }

    void close(std::size_t kind, Mark mark)
    {
        std::vector<Mark> &marks = m_open[kind];
        if (!marks.empty())
            marks.pop_back();
        else if (!isListMark(kind, mark))
            raise(DoubtCode::Unpaired, mark, 1, text(mark.block).sliced(mark.at, 1));
    }

    /// 1） and a) close nothing.
    bool isListMark(std::size_t kind, Mark mark) const
    {
        if (kPairs[kind].close.size() < 2 || mark.at == 0)
            return kPairs[kind].close.size() > 1;
        return text(mark.block)[mark.at - 1].isLetterOrNumber() && (mark.at < 4 || !text::isHan(text(mark.block)[mark.at - 1].unicode()));
    }

    void raiseOpen(std::size_t kind)
    {
        for (Mark mark : m_open[kind])
            raise(DoubtCode::Unpaired, mark, 1, text(mark.block).sliced(mark.at, 1));
    }

    /// A paragraph of sentences whose last one stops at a Han character or a comma.
    void unfinished(int i)
    {
        const Block &block = m_article.blocks[static_cast<std::size_t>(i)];
        const QStringView words = QStringView(block.text).trimmed();
        if (block.kind != BlockKind::Paragraph || words.size() < kSentenceLength || endsSentence(words))
            return;
        const QChar last = words.back();
        // 新华社某地某日电, 某人摄: who and where, behind the sentence.
        if (text::isOneOf(last, u"电電讯訊摄攝"))
            return;
        if (!text::isHan(last.unicode()) && last != u'，' && last != u',' && last != u'、')
            return;
        const qsizetype stop = std::max({words.lastIndexOf(u'。'), words.lastIndexOf(u'！'), words.lastIndexOf(u'？')});
        if (stop < 0 || words.size() - stop < kWordsShown)
            return;
        const qsizetype length = std::min(kWordsShown, words.size() - stop - 1);
        const auto start = static_cast<int>(words.data() - block.text.constData() + words.size() - length);
        raise(DoubtCode::Unfinished, {i, start}, static_cast<int>(length), words.last(length).toString());
    }

    const Article &m_article;
    std::vector<Doubt> &m_doubts;
    std::array<std::vector<Mark>, kPairs.size()> m_open;
};

}  // namespace

void doubtSentences(const Article &article, std::vector<Doubt> &doubts) { Sentences(article, doubts).run(); }

}  // namespace dateline::parse
