#pragma once

#include "parse/house_styles.h"
#include "read/document.h"

#include <optional>

namespace dateline::parse {

/// The styles with the paper's own name among the agencies, where its text prints it as one (某某晚报讯): once known, never
/// guessed. Nothing where it does not, or where it is an agency anyhow.
std::optional<HouseStyles> ownStyles(const read::Document &document, const QString &publication, const HouseStyles &styles);

}  // namespace dateline::parse
