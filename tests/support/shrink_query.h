#pragma once

// A failing query made as small as it can be, so that a person sees at once what fails.

#include "search/query.h"

#include <functional>

namespace dateline::tests {

/// `query` fails; so does the answer, and nothing that is one step smaller does: no child in its parent's place, no child
/// left out, no text a character shorter, no prefix, whole or field given up.
search::Query shrunk(search::Query query, const std::function<bool(const search::Query &)> &fails);

}  // namespace dateline::tests
