#include "parse/agreement.h"
#include "parse/article_figures.h"
#include "parse/doubts.h"

#include "text/one_of.h"
#include "text/script.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

using model::Article;
using model::Figure;
using text::Decimal;

constexpr std::size_t kFewestSiblings = 3;
constexpr int kWordLength = 2;  // of the word that says what is measured: 同比增长 ends with 增长
constexpr qsizetype kSiblingsShown = 4;

/// Figures that measure the same: the word before them and the unit agree.
using Siblings = std::vector<const Figure *>;

/// The last two Han characters before the figure; empty where something else stands there.
QStringView wordBefore(QStringView text, int start)
{
    if (start > 0 && text::isOneOf(text[start - 1], u"从從由"))
        return text.sliced(start - 1, 1);
    if (start < kWordLength)
        return {};
    const QStringView word = text.sliced(start - kWordLength, kWordLength);
    return std::all_of(word.begin(), word.end(), [](QChar c) { return text::isHan(c.unicode()); })
               ? word
               : QStringView();
}

/// 4.1%、6.3%和40%: what stands between two figures of one list.
bool isListGap(QStringView gap)
{
    return gap.size() == 1 && QStringView(u"、，,和及与").contains(gap.front());
}

/// 增长4.1%, 从3.4%升至38%: the last word says how far or how high something went.
bool isOfCourse(QStringView word)
{
    static constexpr QStringView ends = u"长長增升降涨漲跌落幅速至到从從由为為达達了";
    return !word.isEmpty() && ends.contains(word.back());
}

/// Figures whose last word is the same, in the whole article; or those of one block, of the whole numbers among them
/// those that measure a course.
std::vector<Siblings> groupsOf(const Article &article, bool byCourse)
{
    std::vector<Siblings> groups;
    QHash<QString, std::size_t> places;
    const Figure *before = nullptr;
    QString word;
    for (const Figure &figure : article.figures) {
        const QStringView text = textAround(article, figure);
        const bool listed =
            before != nullptr && before->block == figure.block &&
            before->quantity.unit == figure.quantity.unit &&
            before->range.end() <= figure.range.start &&
            isListGap(text.sliced(before->range.end(), figure.range.start - before->range.end()));
        if (!listed)
            word = wordBefore(text, figure.range.start).toString();
        before = &figure;
        if (word.isEmpty() || !isExact(figure) || figure.quantity.unit.isEmpty())
            continue;
        if (byCourse && figure.quantity.decimals == 0 && !isOfCourse(word))
            continue;
        const QString measure = (byCourse ? QString::number(figure.block) : word) + u' ' +
                                QString::number(figure.quantity.scale) + figure.quantity.unit;
        const auto place = places.constFind(measure);
        if (place == places.constEnd()) {
            places.insert(measure, groups.size());
            groups.push_back({&figure});
        } else {
            groups[*place].push_back(&figure);
        }
    }
    return groups;
}

/// How far, in tenths, a sibling may lie below the least and above the most of the others.
struct Kinship {
    int below;
    int above;
};
constexpr Kinship kInArticle{7, 13};
constexpr Kinship kInBlock{5, 20};

/// 873% among 36.7%, 37.3% and 45.5%: more than double, and not rounded as one writes what more than doubled.
bool isUnrounded(const Figure &odd)
{
    const auto value = odd.quantity.value.toInteger();
    return value && *value > 200 && *value < 1000 && *value % 10 != 0;
}

/// 增长200%: said of what has become three times as much.
bool isRound(const Figure &odd)
{
    const auto value = odd.quantity.value.toInteger();
    return value && *value % 100 == 0;
}

/// Whether the one would be a sibling of the others if its point were set one place on.
bool isTenfold(const Figure &odd, const std::vector<const Figure *> &others, Kinship kinship)
{
    const auto value = [](const Figure *figure) { return figure->quantity.value; };
    const auto [least, most] =
        std::minmax_element(others.begin(), others.end(),
                            [&](const Figure *a, const Figure *b) { return value(a) < value(b); });
    const auto moved = odd.quantity.value.shifted(-1);
    return moved && *moved >= tenths(value(*least), kinship.below) &&
           *moved <= tenths(value(*most), kinship.above) &&
           odd.quantity.value > times(value(*most), 3);
}

void doubtOdd(const Article &article, const Siblings &group, bool byCourse,
              std::vector<model::Doubt> &doubts)
{
    std::vector<const Figure *> whole;
    std::vector<const Figure *> others;
    for (const Figure *figure : group)
        (figure->quantity.decimals == 0 ? whole : others).push_back(figure);
    if (whole.size() != 1 || others.size() < kFewestSiblings || isRound(*whole.front()))
        return;
    Kinship kinship = byCourse ? kInBlock : kInArticle;
    if (byCourse && isUnrounded(*whole.front()))
        kinship.above = 60;
    if (!isTenfold(*whole.front(), others, kinship))
        return;
    QStringList shown;
    for (const Figure *figure : others)
        shown += printedText(article, *figure);
    const Figure &odd = *whole.front();
    doubts.push_back(
        {model::DoubtCode::Outlier,
         odd.block,
         odd.range,
         {printedText(article, odd),
          QStringList(shown.first(std::min(kSiblingsShown, shown.size()))).join(u", ")}});
}

/// 占全国的671%: a share above the whole. What is owed may be more than what is earned in a year.
void doubtShares(const Article &article, std::vector<model::Doubt> &doubts)
{
    constexpr int reach = 24;
    static constexpr std::array<QStringView, 4> shares{u"占", u"佔", u"比重", u"份额"};
    static constexpr std::array<QStringView, 24> others{
        u"债",   u"債",   u"贷",   u"貸", u"GDP",  u"生产总值", u"生產總值", u"增",
        u"长",   u"長",   u"升",   u"涨", u"漲",   u"降",       u"减",       u"減",
        u"计划", u"目标", u"目標", u"提", u"比上", u"较",       u"相当",     u"储备"};
    for (const Figure &figure : article.figures) {
        if (!isExact(figure) || figure.quantity.decimals > 0 ||
            !text::isOneOf(figure.quantity.unit.isEmpty() ? QChar() : figure.quantity.unit.back(),
                           u"%％") ||
            figure.quantity.value <= Decimal(100))
            continue;
        const int from = std::max(0, figure.range.start - reach);
        QStringView clause = textAround(article, figure).sliced(from, figure.range.start - from);
        const auto stop = std::find_if(clause.rbegin(), clause.rend(),
                                       [](QChar c) { return text::isOneOf(c, u"，,。；;：:"); });
        clause = clause.last(stop - clause.rbegin());
        const auto holds = [clause](QStringView word) { return clause.contains(word); };
        if (std::any_of(shares.begin(), shares.end(), holds) &&
            std::none_of(others.begin(), others.end(), holds))
            doubts.push_back({model::DoubtCode::Scale,
                              figure.block,
                              figure.range,
                              {printedText(article, figure), QStringLiteral("100%")}});
    }
}

}  // namespace

void doubtSiblings(const Article &article, std::vector<model::Doubt> &doubts)
{
    doubtShares(article, doubts);
    if (article.figures.size() <= kFewestSiblings)
        return;
    for (const bool byCourse : {false, true}) {
        for (const Siblings &group : groupsOf(article, byCourse))
            doubtOdd(article, group, byCourse, doubts);
    }
}

}  // namespace dateline::parse
