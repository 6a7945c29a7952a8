#include "parse/agreement.h"
#include "parse/article_figures.h"
#include "parse/doubts.h"
#include "text/script.h"

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

using model::Article;
using model::Doubt;
using model::DoubtCode;
using model::Figure;
using text::Decimal;

constexpr int kListGap = 14;     // characters between two parts of one list
constexpr int kColonReach = 8;   // between a total and the colon before its parts
constexpr int kPartsReach = 10;  // 其中 and 分方式来看 stand at the head of the next sentence
constexpr int kTotalWords = 6;   // between 共 and its number
constexpr int kTold = 400;       // how far behind a total its parts are looked for
constexpr std::size_t kMostParts = 10;

constexpr std::array<QStringView, 7> kTotals{u"总计", u"總計", u"合计", u"合計", u"共计", u"总共", u"一共"};

/// What stands between two terms of one list holds none of these.
constexpr QStringView kListBreaks = u"比增减降每同到；;其";
/// Before a total that is stated.
constexpr QStringView kTotalSigns = u"计計共总總";

bool holdsAny(QStringView text, QStringView characters)
{
    return std::any_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
}

class Sums final {
public:
    Sums(const Article &article, std::vector<Doubt> &doubts) : m_article(article), m_doubts(doubts), m_sentences(sentencesOf(article)) {}

    void run()
    {
        for (std::size_t i = 0; i < m_sentences.size(); ++i) {
            medals(m_sentences[i]);
            closingTotal(m_sentences[i]);
            openingTotal(m_sentences[i]);
            for (const Figure *total : m_sentences[i].figures)
                partsOf(*total, i);
        }
    }

private:
    QStringView text(int block) const { return m_article.blocks[static_cast<std::size_t>(block)].text; }
    QStringView between(const Figure &a, const Figure &b) const
    {
        return text(a.block).sliced(a.range.end(), std::max(0, b.range.start - a.range.end()));
    }
    QStringView before(const Figure &figure, int length) const
    {
        const int from = std::max(0, figure.range.start - length);
        return text(figure.block).sliced(from, figure.range.start - from);
    }
    QStringView after(const Figure &figure, int length) const
    {
        const QStringView rest = text(figure.block).sliced(figure.range.end());
        return rest.first(std::min<qsizetype>(length, rest.size()));
    }

    void raise(DoubtCode code, const Figure &figure, QString against)
    {
        m_doubts.push_back({code, figure.block, figure.range, {printedText(m_article, figure), std::move(against)}});
    }

    enum class Medal { None, Gold, Silver, Bronze, Any };

    /// 38金, 38枚金牌, 金牌38枚
    Medal medalOf(const Figure &figure) const
    {
        static constexpr std::array<std::pair<QStringView, Medal>, 6> metals{{{u"金", Medal::Gold},
                                                                             {u"银", Medal::Silver},
                                                                             {u"銀", Medal::Silver},
                                                                             {u"铜", Medal::Bronze},
                                                                             {u"銅", Medal::Bronze},
                                                                             {u"奖", Medal::Any}}};
        const bool pieces = QStringView(u"枚块塊面").contains(figure.quantity.unit) && !figure.quantity.unit.isEmpty();
        for (const auto &[metal, medal] : metals) {
            const QString name = metal + u'牌';
            if (figure.quantity.unit == metal || (pieces && (after(figure, 2) == name || before(figure, 2) == name)))
                return medal;
        }
        return pieces && holdsAny(before(figure, kTotalWords), kTotalSigns) ? Medal::Any : Medal::None;
    }

    void medals(const Sentence &sentence)
    {
        const Figures &figures = sentence.figures;
        for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
            const Figures parts{figures[i], figures[i + 1], figures[i + 2]};
            const bool triple = medalOf(*parts[0]) == Medal::Gold && medalOf(*parts[1]) == Medal::Silver && medalOf(*parts[2]) == Medal::Bronze;
            if (!triple || !std::all_of(parts.begin(), parts.end(), [](const Figure *part) { return isExact(*part); }))
                continue;
            const Figure *next = i + 3 < figures.size() ? figures[i + 3] : nullptr;
            const Figure *last = i > 0 ? figures[i - 1] : nullptr;
            const Figure *total = next != nullptr && medalOf(*next) == Medal::Any   ? next
                                  : last != nullptr && medalOf(*last) == Medal::Any ? last
                                                                                     : nullptr;
            if (total != nullptr && isExact(*total) && !doPartsMake(*total, parts, parts.size()))
                raise(DoubtCode::Sum, *total, sumText(m_article, parts));
            i += 2;
        }
    }

    /// The figures of one list that ends (step -1) or begins (step 1) at `from`: one measure, little between them.
    Figures listFrom(const Figures &figures, std::size_t from, int step, const Figure &like) const
    {
        Figures list;
        for (auto i = static_cast<qsizetype>(from); i >= 0 && i < static_cast<qsizetype>(figures.size()); i += step) {
            const Figure *figure = figures[static_cast<std::size_t>(i)];
            if (list.size() == kMostParts || !isExact(*figure) || !isSameMeasure(*figure, like))
                break;
            if (!list.empty()) {
                const QStringView gap = step > 0 ? between(*list.back(), *figure) : between(*figure, *list.back());
                if (gap.size() > kListGap || holdsAny(gap, kListBreaks))
                    break;
            }
            list.push_back(figure);
        }
        if (step < 0)
            std::reverse(list.begin(), list.end());
        return list;
    }

    /// A 120吨、B 80吨,合计210吨
    void closingTotal(const Sentence &sentence)
    {
        const Figures &figures = sentence.figures;
        for (std::size_t i = 2; i < figures.size(); ++i) {
            const Figure &total = *figures[i];
            const QStringView words = before(total, kTotalWords);
            if (!holdsAny(words, kTotalSigns))
                continue;
            const bool stated = std::any_of(kTotals.begin(), kTotals.end(), [words](QStringView word) { return words.contains(word); });
            if (!stated || !isExact(total) || between(*figures[i - 1], total).size() > kListGap || holdsAny(words, u"每累"))
                continue;
            const Figures list = listFrom(figures, i - 1, -1, total);
            if (list.size() >= 2 && isNear(total, list) && !doPartsMake(total, list, 2))
                raise(DoubtCode::Sum, total, sumText(m_article, list));
        }
    }

    /// 共120所：小学80所、中学50所
    void openingTotal(const Sentence &sentence)
    {
        const Figures &figures = sentence.figures;
        for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
            const Figure &total = *figures[i];
            const QStringView gap = between(total, *figures[i + 1]);
            const qsizetype colon = std::max({gap.indexOf(u'：'), gap.indexOf(u':'), gap.indexOf(u'（'), gap.indexOf(u'(')});
            if (colon < 0 || colon > kColonReach || holdsAny(gap, u"，,是") || gap.size() > kListGap || !isExact(total) || !holdsAny(before(total, kTotalWords), kTotalSigns))
                continue;
            const Figures list = listFrom(figures, i + 1, 1, total);
            if (list.size() < 2 || !isNear(total, list))
                continue;
            const QStringView rest = after(*list.back(), 3);
            const bool closed = rest.isEmpty() || QStringView(u"。；;）),，").contains(rest.front());
            if (closed && !rest.contains(u'等') && !doPartsMake(total, list, list.size()))
                raise(DoubtCode::Sum, total, sumText(m_article, list));
        }
    }

    /// A total that is less than half or more than double its parts counts something else.
    static bool isNear(const Figure &total, const Figures &parts)
    {
        const auto sum = sumOf(parts);
        return sum && total.quantity.value <= times(*sum, 2) && *sum <= times(total.quantity.value, 2);
    }

    /// The last two Han characters that name what a total counts: 投资 of 完成固定资产投资17万亿元.
    QStringView subjectOf(const Figure &total) const
    {
        QStringView head = text(total.block).first(total.range.start);
        while (!head.isEmpty() && QStringView(u"达到为了至共有是约超近 ").contains(head.back()))
            head.chop(1);
        const QStringView subject = head.last(std::min<qsizetype>(2, head.size()));
        const bool han = subject.size() == 2 && text::isHan(subject[0].unicode()) && text::isHan(subject[1].unicode());
        return han ? subject : QStringView();
    }

    /// A total and the parts told after it: whether one of them is ten or a hundred times too large.
    void partsOf(const Figure &total, std::size_t at)
    {
        if (!isExact(total) || total.quantity.unit.isEmpty() || total.quantity.unit.contains(u'%') || total.quantity.value <= Decimal())
            return;
        const Sentence *sentence = &m_sentences[at];
        if (sentence->parts < total.range.end() && at + 1 < m_sentences.size()) {
            ++sentence;
            if (sentence->parts > sentence->start + kPartsReach)
                return;
        }
        const int begin = sentence->parts;
        if (begin < 0 || begin >= sentence->end || (sentence == &m_sentences[at] && begin < total.range.end()))
            return;
        const QStringView subject = subjectOf(total);
        const int end = std::min(sentence->end, begin + kTold);
        if (subject.isEmpty() || !text(sentence->block).sliced(begin, end - begin).contains(subject))
            return;
        Figures parts;
        auto figure = std::lower_bound(sentence->figures.begin(), sentence->figures.end(), begin,
                                       [](const Figure *figure, int start) { return figure->range.start < start; });
        for (; figure != sentence->figures.end() && (*figure)->range.start < end; ++figure) {
            if (isExact(**figure) && isSameMeasure(**figure, total))
                parts.push_back(*figure);
        }
        if (parts.size() >= 2 && !judgeTotal(total, parts))
            judgeParts(total, parts);
    }

    /// Whether the total was doubted.
    bool judgeTotal(const Figure &total, const Figures &parts)
    {
        const auto sum = sumOf(parts);
        if (!sum || sum->isZero())
            return true;
        const bool lostPoint = total.quantity.decimals == 0 &&
                               std::any_of(parts.begin(), parts.end(), [](const Figure *part) { return part->quantity.decimals > 0; });
        for (const int places : {-2, -1, 1, 2}) {
            const auto moved = total.quantity.value.shifted(places);
            if (!moved)
                continue;
            const auto apart = moved->plus(sum->negated());
            const bool exact = apart && apart->magnitude() <= sum->shifted(-2).value_or(Decimal());
            // The parts need not be all: what is told may be up to a third short of the total.
            const bool likely = lostPoint && places < 0 && *moved >= *sum && *moved <= tenths(*sum, 16);
            if (exact || likely) {
                raise(DoubtCode::Scale, total, sumText(m_article, parts));
                return true;
            }
        }
        return false;
    }

    /// A part larger than the whole that would fit with its point set.
    void judgeParts(const Figure &total, const Figures &parts)
    {
        for (const Figure *part : parts) {
            if (part->quantity.decimals > 0 || total.quantity.decimals == 0 || part->quantity.value <= total.quantity.value)
                continue;
            Figures others = parts;
            others.erase(std::find(others.begin(), others.end(), part));
            const auto rest = sumOf(others);
            for (const int places : {-1, -2}) {
                const auto moved = part->quantity.value.shifted(places);
                const auto sum = moved && rest ? moved->plus(*rest) : std::nullopt;
                if (sum && *sum <= total.quantity.value.plus(roundingOf(total)).value_or(total.quantity.value) &&
                    *sum >= tenths(total.quantity.value, 5)) {
                    raise(DoubtCode::Scale, *part, printedText(m_article, total));
                    break;
                }
            }
        }
    }

    const Article &m_article;
    std::vector<Doubt> &m_doubts;
    std::vector<Sentence> m_sentences;
};

}  // namespace

void doubtSums(const Article &article, std::vector<Doubt> &doubts)
{
    const auto inText = std::count_if(article.figures.begin(), article.figures.end(), [](const Figure &figure) { return figure.block >= 0; });
    if (inText >= 3)
        Sums(article, doubts).run();
}

}  // namespace dateline::parse
