#include "parse/agreement.h"
#include "parse/article_figures.h"
#include "parse/doubts.h"
#include "text/one_of.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::parse {
namespace {

using model::Article;
using model::Doubt;
using model::DoubtCode;
using model::Figure;
using text::Decimal;

constexpr std::size_t kMostParts = 6;
constexpr std::size_t kMostFigures = 16;  // behind a whole that are looked at
constexpr int kReach = 60;                // from a whole to its first part
constexpr int kPartGap = 36;              // from one part to the next
constexpr int kWordsBefore = 8;
constexpr int kClearDigits = 3;  // of a whole, so that its parts hardly make it by accident
constexpr std::array kPlaces{-1, -2, 1};  // how a point is lost, and a nought

/// Behind a whole, they say that its parts follow.
constexpr std::array<QStringView, 8> kPartWords{
    u"其中", u"分别", u"分別", u"包括", u"of which", u"including", u"of them", u"comprising"};
/// Of them, those that say so of the figure right before them.
constexpr std::array<QStringView, 2> kOfWhole{u"其中", u"of which"};
/// What is counted by the head, the day or the time is no whole of what follows, nor is a change.
constexpr std::array<QStringView, 22> kNoWholes{
    u"均", u"每", u"比", u"增", u"减", u"減", u"降",   u"涨",   u"漲",   u"跌",   u"第",
    u"缩", u"升", u"单", u"最", u"价", u"價", u"rose", u"fell", u" up ", u"down", u" by "};
constexpr std::array<QStringView, 24> kNoParts{
    u"均",   u"每",   u"比", u"增", u"减", u"減", u"降", u"涨", u"漲", u"跌",   u"第",   u"累",
    u"余额", u"餘額", u"总", u"總", u"共", u"全", u"超", u"价", u"價", u"rose", u"fell", u" up "};
/// Units of what cannot be added up, or whose parts are told with other wholes.
constexpr std::array<QStringView, 24> kUnitsApart{
    u"%",  u"％", u"‰",  u"倍",       u"度",   u"℃",    u"岁",   u"歲",
    u"年", u"月", u"天", u"日",       u"小时", u"小時", u"分钟", u"分鐘",
    u"秒", u"级", u"米", u"个百分点", u"点",   u"次方", u"毫米", u"厘米"};

bool holdsOne(QStringView text, auto &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word); });
}

bool canBeAdded(const Figure &figure)
{
    const QStringView unit = figure.quantity.unit;
    return isExact(figure) && !unit.isEmpty() && figure.quantity.value > Decimal() &&
           std::find(kUnitsApart.begin(), kUnitsApart.end(), unit) == kUnitsApart.end();
}

/// The figure with its point moved.
Figure moved(const Figure &figure, int places)
{
    Figure other = figure;
    other.quantity.value = figure.quantity.value.shifted(places).value_or(figure.quantity.value);
    other.quantity.decimals -= places;
    return other;
}

class Parts final {
public:
    Parts(const Article &article, std::vector<Doubt> &doubts)
        : m_article(article), m_doubts(doubts), m_sentences(sentencesOf(article))
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_sentences.size(); ++i) {
            const Figures &figures = m_sentences[i].figures;
            for (std::size_t k = 0; k < figures.size(); ++k)
                judge(i, k);
        }
    }

private:
    QStringView text(int block) const
    {
        return m_article.blocks[static_cast<std::size_t>(block)].text;
    }

    QStringView between(const Figure &a, const Figure &b) const
    {
        return text(a.block).sliced(a.range.end(), b.range.start - a.range.end());
    }

    /// The few words of its clause that lead to a figure.
    QStringView wordsBefore(const Figure &figure) const
    {
        const int from = std::max(0, figure.range.start - kWordsBefore);
        QStringView words = text(figure.block).sliced(from, figure.range.start - from);
        for (qsizetype i = words.size() - 1; i >= 0; --i) {
            if (text::isOneOf(words[i], u"，,。；;、（("))
                return words.sliced(i + 1);
        }
        return words;
    }

    int printedDigits(const Figure &figure) const
    {
        const QStringView printed =
            text(figure.block).sliced(figure.range.start, figure.range.length);
        return static_cast<int>(
            std::count_if(printed.begin(), printed.end(), [](QChar c) { return c.isDigit(); }));
    }

    /// What is told behind the whole in the same measure, of this sentence and the next of the paragraph.
    Figures partsOf(std::size_t sentence, std::size_t k) const
    {
        const Figure &whole = *m_sentences[sentence].figures[k];
        Figures parts;
        std::size_t seen = 0;
        std::size_t first = k + 1;
        for (std::size_t i = sentence;
             i < m_sentences.size() && i <= sentence + 1 && m_sentences[i].block == whole.block;
             ++i, first = 0) {
            const Figures &figures = m_sentences[i].figures;
            for (std::size_t at = first; at < figures.size(); ++at) {
                const Figure &figure = *figures[at];
                if (++seen > kMostFigures || parts.size() == kMostParts)
                    return parts;
                if (!isSameMeasure(figure, whole))
                    continue;
                const Figure &last = parts.empty() ? whole : *parts.back();
                if (!isExact(figure) ||
                    figure.range.start - last.range.end() > (parts.empty() ? kReach : kPartGap))
                    return parts;
                if (!holdsOne(wordsBefore(figure), kNoParts))
                    parts.push_back(&figure);
            }
        }
        return parts;
    }

    Doubt scaleOf(const Figure &figure, QString against) const
    {
        return {DoubtCode::Scale,
                figure.block,
                figure.range,
                {printedText(m_article, figure), std::move(against)}};
    }

    /// Whether some of the parts make the whole as they stand, the others being parts of those:
    /// 144例，其中甲73例，含某类7例；乙71例.
    static bool doSomeMake(const Figure &whole, const Figures &parts)
    {
        for (unsigned chosen = 0; chosen < (1U << parts.size()); ++chosen) {
            Figures some;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                if ((chosen >> i & 1U) != 0)
                    some.push_back(parts[i]);
            }
            if (some.size() > 1 && doPartsMake(whole, some, some.size()))
                return true;
        }
        return false;
    }

    void judge(std::size_t sentence, std::size_t k)
    {
        const Figure &whole = *m_sentences[sentence].figures[k];
        if (!canBeAdded(whole))
            return;
        // 新增 names what came anew, a whole like others; 增加 says by how much something grew.
        const QString words = wordsBefore(whole).toString().remove(QStringLiteral("新增"));
        if (holdsOne(words, kNoWholes))
            return;
        const Figures parts = partsOf(sentence, k);
        if (parts.empty())
            return;
        const bool said = holdsOne(between(whole, *parts.front()), kPartWords);
        Figures some;
        for (const Figure *part : parts) {
            some.push_back(part);
            if (some.size() > 1 && doPartsMake(whole, some, some.size()))
                return;
        }
        const bool clear = printedDigits(whole) >= kClearDigits;
        for (; some.size() > 1 && (said || clear); some.pop_back()) {
            const auto doubt = judgeSum(whole, some, said, clear);
            if (!doubt)
                continue;
            if (!doSomeMake(whole, parts))
                m_doubts.push_back(*doubt);
            return;
        }
        if (said && printedDigits(whole) > 1)
            judgeLargest(whole, *parts.front());
    }

    /// Whether one of them, with its point set elsewhere, makes them agree.
    std::optional<Doubt> judgeSum(const Figure &whole, const Figures &parts, bool said,
                                  bool clear) const
    {
        for (const int places : kPlaces) {
            if (!clear || !(places < 0 || said))
                continue;
            if (doPartsMake(moved(whole, places), parts, parts.size()))
                return scaleOf(whole, sumText(m_article, parts));
        }
        // Without a word that says so, only what is larger than the whole, or parts of a number hardly met by accident.
        const auto sum = sumOf(parts);
        const bool above =
            sum &&
            *sum > whole.quantity.value.plus(roundingOf(whole)).value_or(whole.quantity.value);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool tooMuch = parts[i]->quantity.value > whole.quantity.value ||
                                 (above && clear && (said || printedDigits(whole) > kClearDigits));
            if (!tooMuch && !(said && clear))
                continue;  // no place of the point would be believed
            Figures changed = parts;
            changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
            // What makes the whole by itself needs no part more.
            if (doPartsMake(whole, changed, changed.size()))
                continue;
            for (const int places : kPlaces) {
                if (!(places < 0 ? tooMuch : said && clear))
                    continue;
                const Figure other = moved(*parts[i], places);
                changed = parts;
                changed[i] = &other;
                if (doPartsMake(whole, changed, changed.size()))
                    return scaleOf(*parts[i], printedText(m_article, whole));
            }
        }
        return std::nullopt;
    }

    /// 进出口21.5万亿元，其中出口124万亿元: a part that is twice its whole or more, and would fit with its point set.
    void judgeLargest(const Figure &whole, const Figure &part)
    {
        const auto hundredth = part.quantity.value.shifted(-2);
        const QStringView gap = between(whole, part);
        const bool ofWhole = std::any_of(kOfWhole.begin(), kOfWhole.end(),
                                         [gap](QStringView word) { return gap.contains(word); });
        if (!ofWhole || !text::isOneOf(gap.front(), u"，,") || gap.contains(u'。'))
            return;
        if (part.quantity.value >= times(whole.quantity.value, 2) && hundredth &&
            *hundredth <= whole.quantity.value)
            m_doubts.push_back(scaleOf(part, printedText(m_article, whole)));
    }

    const Article &m_article;
    std::vector<Doubt> &m_doubts;
    std::vector<Sentence> m_sentences;
};

}  // namespace

void doubtParts(const Article &article, std::vector<Doubt> &doubts)
{
    const auto inText = std::count_if(article.figures.begin(), article.figures.end(),
                                      [](const Figure &figure) { return figure.block >= 0; });
    if (inText >= 2)
        Parts(article, doubts).run();
}

}  // namespace dateline::parse
