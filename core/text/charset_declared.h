#pragma once

#include "text/charset.h"

namespace dateline::text {

/// The charset that a file says it is in, in its first 4 KiB: an XML declaration's encoding, or an HTML meta element's
/// (found as HTML 5's prescan finds it). Nothing where none is named or known.
std::optional<Charset> declaredCharset(QByteArrayView bytes);

}  // namespace dateline::text
