#include "support/measures.h"

#include "support/bulletin_measures.h"
#include "support/paper_measures.h"

namespace dateline::tests {

const std::vector<MeasureRow> &measureRows()
{
    static const std::vector<MeasureRow> rows{
        {"XinWenLianBoBesideJson", [] { return measureThreeForms(QStringLiteral("xin-wen-lian-bo")); }},
        {"CctvNewsBesideJson", [] { return measureThreeForms(QStringLiteral("cctv_news")); }},
        {"XinWenLianBoBriefs", [] { return std::vector{measureBriefs(QStringLiteral("xin-wen-lian-bo"))}; }},
        {"CctvNewsBriefs", [] { return std::vector{measureBriefs(QStringLiteral("cctv_news"))}; }},
        {"PeoplesDaily", measurePeoplesDaily},
        {"OtherPapers", measureOtherPapers},
        {"Leaks", [] { return std::vector{measureLeaks()}; }},
    };
    return rows;
}

}  // namespace dateline::tests
