#include "ui/unit_words.h"

#include "text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace dateline::ui {
namespace {

struct UnitName {
    QStringView unit;  ///< as text::comparableUnit() gives it
    const char *name;
};

constexpr UnitName kNames[] = {
    {u"%", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "percent")},
    {u"‰", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "per mille")},
    {u"元", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "yuan")},
    {u"美元", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "US dollars")},
    {u"欧元", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "euros")},
    {u"英镑", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "pounds sterling")},
    {u"日元", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "Japanese yen")},
    {u"吨", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "tonnes")},
    {u"公里", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "kilometres")},
    {u"平方公里", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "square kilometres")},
    {u"平方米", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "square metres")},
    {u"立方米", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "cubic metres")},
    {u"亩", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "mu, a fifteenth of a hectare each")},
    {u"公顷", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "hectares")},
    {u"千瓦时", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "kilowatt hours")},
    {u"人次", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "persons, each time counted")},
    {u"架次", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "flights")},
    {u"人", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "persons")},
    {u"户", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "households")},
    {u"公斤", QT_TRANSLATE_NOOP("dateline::ui::UnitWords", "kilograms")},
};

}  // namespace

QString unitInWords(const QString &unit)
{
    const QString comparable = text::comparableUnit(unit);
    const auto found = std::find_if(std::begin(kNames), std::end(kNames), [&](const UnitName &name) { return name.unit == comparable; });
    if (found == std::end(kNames))
        return {};
    const QString name = QCoreApplication::translate("dateline::ui::UnitWords", found->name);
    return name == unit ? QString() : name;
}

}  // namespace dateline::ui
