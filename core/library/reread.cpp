#include "library/library.h"
#include "library/parsing.h"

namespace dateline::library {

Result<archive::Stored> rereadIssue(Catalogue &catalogue, Marks &marks, model::IssueId issue, const QString &encoding)
{
    const auto original = catalogue.original(issue);
    if (!original)
        return original.error();
    auto understood = parseBytes(original->bytes, original->path, encoding);
    if (!understood)
        return understood.error();
    const Original kept{original->path, understood->encoding, original->bytes};
    return marks.storeAnew(issue, archive::prepare(std::move(understood).value(), kept));
}

}  // namespace dateline::library
