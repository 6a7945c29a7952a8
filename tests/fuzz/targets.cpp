#include "fuzz/targets.h"

namespace dateline::tests {

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{
        {"decoding", faultOfDecoding}, {"gzip", faultOfGzip},         {"figures", faultOfFigures},
        {"query", faultOfTypedQuery},  {"markdown", faultOfMarkdown}, {"text", faultOfPlainText},
        {"feed", faultOfFeed},         {"page", faultOfPage},         {"json", faultOfJson},
        {"bulletin", faultOfBulletin},
    };
    return all;
}

}  // namespace dateline::tests
