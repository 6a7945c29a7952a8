#include "support/measures.h"

#include "support/bulletin_measures.h"
#include "support/feed_measures.h"
#include "support/paper_measures.h"
#include "support/reader_measures.h"
#include "support/subject_measures.h"

namespace dateline::tests {

const std::vector<MeasureRow> &measureRows()
{
    static const std::vector<MeasureRow> rows{
        {"ThreeForms", measureThreeForms},
        {"XinWenLianBoBriefs", [] { return std::vector{measureBriefs(QStringLiteral("xin-wen-lian-bo"))}; }},
        {"CctvNewsBriefs", [] { return std::vector{measureBriefs(QStringLiteral("cctv_news"))}; }},
        {"BriefsOfRecords", [] { return std::vector{measureBriefsOfRecords()}; }},
        {"PeoplesDaily", measurePeoplesDaily},
        {"OtherPapers", measureOtherPapers},
        {"Feedparser", [] { return std::vector{measureFeedparser()}; }},
        {"WildFeeds", measureWildFeeds},
        {"Encodings", measureEncodings},
        {"Declarations", [] { return std::vector{measureDeclarations()}; }},
        {"CommonMark", [] { return std::vector{measureCommonMark()}; }},
        {"NaughtyStrings", [] { return std::vector{measureNaughtyStrings()}; }},
        {"Pages", [] { return std::vector{measurePages()}; }},
        {"PageTexts", [] { return std::vector{measurePageTexts()}; }},
        {"Leaks", [] { return std::vector{measureLeaks()}; }},
        {"SubjectsOfLabelledHeadlines", [] { return measureLabelledHeadlines(); }},
    };
    return rows;
}

}  // namespace dateline::tests
