#include "search/fields.h"

#include "text/fold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

struct FieldName {
    FieldScope scope;
    QString simplified;
    QString traditional;
    QString english;
    QString other;  ///< understood, never written
};

const std::array<FieldName, 15> &fieldNames()
{
    static const std::array<FieldName, 15> names{{
        {Field::Title, u"标题"_s, u"標題"_s, u"title"_s, u"headline"_s},
        {Field::Section, u"版"_s, u"版"_s, u"section"_s, u"栏目"_s},
        {Field::By, u"记者"_s, u"記者"_s, u"by"_s, u"reporter"_s},
        {Field::Place, u"地点"_s, u"地點"_s, u"place"_s, {}},
        {Field::Agency, u"社"_s, u"社"_s, u"agency"_s, {}},
        {Field::Publication, u"刊"_s, u"刊"_s, u"publication"_s, u"刊名"_s},
        {Field::Kind, u"类型"_s, u"類型"_s, u"kind"_s, {}},
        {Field::Language, u"语言"_s, u"語言"_s, u"lang"_s, u"language"_s},
        {Field::Has, u"有"_s, u"有"_s, u"has"_s, {}},
        {Field::State, u"状态"_s, u"狀態"_s, u"is"_s, {}},
        {Field::Subject, u"主题"_s, u"主題"_s, u"subject"_s, u"topic"_s},
        {Field::Tag, u"标签"_s, u"標籤"_s, u"tag"_s, u"keyword"_s},
        {Field::Note, u"笔记"_s, u"筆記"_s, u"note"_s, u"notes"_s},
        {Field::Figure, u"数字"_s, u"數字"_s, u"figure"_s, u"number"_s},
        {std::nullopt, u"日期"_s, u"日期"_s, u"date"_s, {}},
    }};
    return names;
}

}  // namespace

std::optional<FieldScope> fieldNamed(QStringView name)
{
    const QString folded = text::foldedText(name);
    if (folded.isEmpty())
        return std::nullopt;
    for (const FieldName &candidate : fieldNames()) {
        if (folded == candidate.english || folded == text::foldedText(candidate.simplified)
            || (!candidate.other.isEmpty() && folded == text::foldedText(candidate.other)))
            return candidate.scope;
    }
    return std::nullopt;
}

std::vector<FieldScope> fieldsBegun(QStringView name)
{
    const QString folded = text::foldedText(name);
    std::vector<FieldScope> fields;
    for (const FieldName &candidate : fieldNames()) {
        if (candidate.english.startsWith(folded) || text::foldedText(candidate.simplified).startsWith(folded)
            || text::foldedText(candidate.other).startsWith(folded))
            fields.push_back(candidate.scope);
    }
    return fields;
}

QString fieldPrefix(const FieldScope &scope, Wording wording)
{
    for (const FieldName &candidate : fieldNames()) {
        if (candidate.scope == scope)
            return (wording == Wording::English      ? candidate.english
                    : wording == Wording::Simplified ? candidate.simplified
                                                     : candidate.traditional)
                   + u':';
    }
    return {};
}

}  // namespace dateline::search
