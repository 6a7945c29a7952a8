#include "search/fields.h"

#include "text/fold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

struct FieldName {
    FieldScope scope;
    QString chinese;
    QString english;
};

const std::array<FieldName, 6> &fieldNames()
{
    static const std::array<FieldName, 6> names{{
        {Field::Title, u"标题"_s, u"title"_s},
        {Field::Section, u"版"_s, u"section"_s},
        {Field::By, u"记者"_s, u"by"_s},
        {Field::Place, u"地点"_s, u"place"_s},
        {Field::Agency, u"社"_s, u"agency"_s},
        {std::nullopt, u"日期"_s, u"date"_s},
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
        if (folded == candidate.english || folded == text::foldedText(candidate.chinese))
            return candidate.scope;
    }
    return std::nullopt;
}

QString fieldPrefix(const FieldScope &scope, bool chinese)
{
    for (const FieldName &candidate : fieldNames()) {
        if (candidate.scope == scope)
            return (chinese ? candidate.chinese : candidate.english) + u':';
    }
    return {};
}

}  // namespace dateline::search
