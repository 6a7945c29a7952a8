#include "parse/article_figures.h"
#include "parse/doubts.h"

#include "text/script.h"

#include <QHash>

#include <algorithm>

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
    if (start < kWordLength)
        return {};
    const QStringView word = text.sliced(start - kWordLength, kWordLength);
    return std::all_of(word.begin(), word.end(), [](QChar c) { return text::isHan(c.unicode()); }) ? word : QStringView();
}

/// 4.1%、6.3%和40%: what stands between two figures of one list.
bool isListGap(QStringView gap)
{
    return gap.size() == 1 && QStringView(u"、，,和及与").contains(gap.front());
}

std::vector<Siblings> groupsOf(const Article &article)
{
    std::vector<Siblings> groups;
    QHash<QString, std::size_t> places;
    const Figure *before = nullptr;
    QString word;
    for (const Figure &figure : article.figures) {
        const QStringView text = textAround(article, figure);
        const bool listed = before != nullptr && before->block == figure.block && before->quantity.unit == figure.quantity.unit &&
                            before->range.end() <= figure.range.start &&
                            isListGap(text.sliced(before->range.end(), figure.range.start - before->range.end()));
        if (!listed)
            word = wordBefore(text, figure.range.start).toString();
        before = &figure;
        if (word.isEmpty() || !isExact(figure) || figure.quantity.unit.isEmpty())
            continue;
        const QString measure = word + QString::number(figure.quantity.scale) + figure.quantity.unit;
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

/// Whether the one would be a sibling of the others if its point were set one place on.
bool isTenfold(const Figure &odd, const std::vector<const Figure *> &others)
{
    const auto value = [](const Figure *figure) { return figure->quantity.value; };
    const auto [least, most] = std::minmax_element(others.begin(), others.end(), [&](const Figure *a, const Figure *b) { return value(a) < value(b); });
    const auto times = [](const Decimal &decimal, int tenths) {
        Decimal sum;
        for (int i = 0; i < tenths; ++i)
            sum = sum.plus(decimal).value_or(sum);
        return sum.shifted(-1).value_or(sum);
    };
    const auto moved = odd.quantity.value.shifted(-1);
    return moved && *moved >= times(value(*least), 7) && *moved <= times(value(*most), 13) && odd.quantity.value > times(value(*most), 30);
}

}  // namespace

void doubtSiblings(const Article &article, std::vector<model::Doubt> &doubts)
{
    if (article.figures.size() <= kFewestSiblings)
        return;
    for (const Siblings &group : groupsOf(article)) {
        std::vector<const Figure *> whole;
        std::vector<const Figure *> others;
        for (const Figure *figure : group)
            (figure->quantity.decimals == 0 ? whole : others).push_back(figure);
        if (whole.size() != 1 || others.size() < kFewestSiblings || !isTenfold(*whole.front(), others))
            continue;
        QStringList shown;
        for (const Figure *figure : others)
            shown += printedText(article, *figure);
        const Figure &odd = *whole.front();
        doubts.push_back({model::DoubtCode::Outlier, odd.block, odd.range,
                          {printedText(article, odd), QStringList(shown.first(std::min(kSiblingsShown, shown.size()))).join(u", ")}});
    }
}

}  // namespace dateline::parse
