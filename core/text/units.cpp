#include "text/units.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace dateline::text {
namespace {

#include "text/units.inc"

struct Unit {
    QString name;
    UnitFound found;
    Qt::CaseSensitivity sensitivity = Qt::CaseSensitive;
    bool isLatin = false;  ///< ends at a word's end
};

using Units = QHash<char16_t, std::vector<Unit>>;  // by the first character; longest first

void add(Units &units, QStringView list, bool counting, bool exact, Qt::CaseSensitivity sensitivity)
{
    for (QStringView name : list.split(u' ', Qt::SkipEmptyParts)) {
        Unit unit;
        unit.name = name.toString().replace(u'_', u' ');
        unit.found = {static_cast<int>(name.size()), counting, exact};
        unit.sensitivity = sensitivity;
        unit.isLatin = name.back().isLetter() && name.back().unicode() < 0x0530;
        units[name.front().toLower().unicode()].push_back(unit);
    }
}

const Units &allUnits()
{
    static const Units units = [] {
        Units made;
        add(made, kExact, true, true, Qt::CaseSensitive);
        add(made, kCounting, true, false, Qt::CaseSensitive);
        add(made, kPlain, false, false, Qt::CaseSensitive);
        add(made, kSymbols, false, false, Qt::CaseSensitive);
        add(made, kWords, false, false, Qt::CaseInsensitive);
        for (std::vector<Unit> &list : made)
            std::stable_sort(list.begin(), list.end(), [](const Unit &a, const Unit &b) { return a.name.size() > b.name.size(); });
        return made;
    }();
    return units;
}

/// Units that are one, under the first of their names.
constexpr std::array<QStringView, 14> kSame{
    u"% percent per_cent pct パーセント 퍼센트 프로 prozent por_ciento",
    u"个百分点 百分点 percentage_point percentage_points ポイント 포인트",
    u"美元 $ us$ dollar dollars us_dollars u.s._dollars usd ドル 달러",
    u"元 ¥ yuan renminbi 人民币 rmb cny 위안",
    u"欧元 € euro euros eur ユーロ 유로",
    u"英镑 £ pound pounds gbp",
    u"公里 千米 km kilometer kilometers kilometre kilometres",
    u"米 m meter meters metre metres メートル 미터",
    u"吨 公吨 t ton tons tonne tonnes トン 톤",
    u"公斤 千克 kg kilogram kilograms キロ",
    u"公顷 ha hectare hectares",
    u"人 名 people persons person 명",
    u"年 year years 년",
    u"小时 个小时 hour hours h 時間 시간",
};

}  // namespace

UnitFound unitAt(QStringView text)
{
    if (text.isEmpty())
        return {};
    const Units &units = allUnits();
    const auto list = units.constFind(text.front().toLower().unicode());
    if (list == units.constEnd())
        return {};
    for (const Unit &unit : *list) {
        if (!text.startsWith(unit.name, unit.sensitivity))
            continue;
        const qsizetype after = unit.name.size();
        const bool isCut = unit.isLatin && after < text.size() && text[after].unicode() < 0x0530 && text[after].isLetterOrNumber();
        if (!isCut)
            return unit.found;
    }
    return {};
}

QString comparableUnit(QStringView unit)
{
    static const QHash<QString, QString> same = [] {
        QHash<QString, QString> made;
        for (QStringView list : kSame) {
            const QList<QStringView> names = list.split(u' ');
            for (QStringView name : names)
                made.insert(foldedText(name.toString().replace(u'_', u' ')), foldedText(names.front()));
        }
        return made;
    }();
    const QString folded = foldedText(unit);
    return same.value(folded, folded);
}

}  // namespace dateline::text
