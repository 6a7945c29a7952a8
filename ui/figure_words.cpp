#include "ui/figure_words.h"

#include "search/figure_range.h"
#include "ui/language.h"
#include "ui/unit_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace dateline::ui {
namespace {

using model::DoubtCode;

struct FigureWords final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::FigureWords)
};

/// Digits with their thousands and the unit, which stands before them if it is a currency's sign.
QString spelled(const text::Decimal &value, const QString &unit)
{
    const QString whole = search::written(value, unit, search::Wording::English);
    const bool isApart = !unit.isEmpty() && unit.front().isLetter() && whole.endsWith(unit);
    return isApart ? FigureWords::tr("%1 %2", "number and unit").arg(search::written(value, {}, search::Wording::English), unit) : whole;
}

QString bare(QString text)
{
    return text.remove(u' ').remove(u',');
}

/// "32.41 billion"; empty below a million.
QString inMillions(const text::Decimal &value)
{
    const std::pair<int, QStringView> scales[] = {{12, u"trillion"}, {9, u"billion"}, {6, u"million"}};
    for (const auto &[power, name] : scales) {
        const auto least = text::Decimal::of(1, power);
        const auto shifted = value.shifted(-power);
        if (least && shifted && value.magnitude() >= *least)
            return shifted->toString() + u' ' + name;
    }
    return {};
}

/// "324.1亿"; empty below 10,000.
QString inMyriads(const text::Decimal &value)
{
    const search::Wording han = wording() == search::Wording::Traditional ? search::Wording::Traditional : search::Wording::Simplified;
    return value.magnitude() < text::Decimal(10'000) ? QString() : search::written(value, {}, han);
}

/// Both ends of a range.
template<typename Count>
QString counted(const text::Quantity &quantity, Count count)
{
    const QString least = count(quantity.value), most = quantity.upper ? count(*quantity.upper) : QString();
    if (least.isEmpty() || (quantity.upper && most.isEmpty()))
        return {};
    return most.isEmpty() ? least : FigureWords::tr("%1 to %2").arg(least, most);
}

}  // namespace

QString doubtInWords(const model::Doubt &doubt)
{
    const QString first = doubt.arguments.value(0);
    const QString second = doubt.arguments.value(1);
    switch (doubt.code) {
    case DoubtCode::Sum:
        return FigureWords::tr("%1 is stated, but its parts make %2").arg(first, second);
    case DoubtCode::Scale:
        return FigureWords::tr("%1 does not fit %2: a decimal point may be lost").arg(first, second);
    case DoubtCode::Outlier:
        return FigureWords::tr("%1 stands alone among %2").arg(first, second);
    case DoubtCode::FunctionWord:
        return FigureWords::tr("The word “%1” stands within a Chinese sentence").arg(first);
    case DoubtCode::Unpaired:
        return FigureWords::tr("%1 has no partner").arg(first);
    case DoubtCode::Unfinished:
        return FigureWords::tr("The sentence does not end after “%1”").arg(first);
    case DoubtCode::LookAlike:
        return FigureWords::tr("“%1” may be a misread “%2”").arg(first, second);
    case DoubtCode::Impossible:
        return FigureWords::tr("There is no %1").arg(first);
    }
    return {};
}

QString worthInWords(const QString &printed, const text::Quantity &quantity)
{
    QString worth = spelled(quantity.value, quantity.unit);
    if (quantity.upper)
        worth = FigureWords::tr("%1 to %2").arg(search::written(quantity.value, {}, search::Wording::English), spelled(*quantity.upper, quantity.unit));
    if (quantity.denominator > 0)
        worth = QString::number(quantity.numerator) + u'/' + QString::number(quantity.denominator);
    return bare(worth) == bare(printed) ? QString() : FigureWords::tr("%1 = %2", "as printed and its worth").arg(printed, worth);
}

QString figureInWords(const QString &printed, const text::Quantity &quantity)
{
    const QString worth = worthInWords(printed, quantity);
    QStringList counts;
    if (quantity.denominator == 0) {
        for (const QString &count : {counted(quantity, inMyriads), counted(quantity, inMillions)}) {
            if (!count.isEmpty() && !bare(printed).contains(bare(count)))
                counts += count;
        }
    }
    const QString unit = unitInWords(quantity.unit);
    QStringList lines;
    if (!counts.isEmpty())
        lines += FigureWords::tr("Counted otherwise: %1").arg(counts.join(QStringLiteral(" = ")));
    if (!unit.isEmpty())
        lines += FigureWords::tr("Unit: %1").arg(unit);
    if (!quantity.approximation.isEmpty())
        lines += FigureWords::tr("Printed as “%1”: not exact").arg(quantity.approximation);
    if (!worth.isEmpty() || !lines.isEmpty())
        lines.prepend(worth.isEmpty() ? printed : worth);
    return lines.join(u'\n');
}

}  // namespace dateline::ui
