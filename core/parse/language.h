#pragma once

#include <QString>
#include <QStringView>

namespace dateline::parse {

/// The language of a text as far as its script tells: "zh-Hans", "zh-Hant", "ja", "ko", "ar", "ru", "th", "en"; "und"
/// when it holds no letters. Looks at the first 4,000 characters.
QString languageOf(QStringView text);

}  // namespace dateline::parse
