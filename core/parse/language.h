#pragma once

#include <QString>
#include <QStringView>

namespace dateline::parse {

/// The language of a text, BCP 47, as far as its letters tell: "zh-Hans", "zh-Hant", "ja", "ko", "ar", "fa", "ru", "uk",
/// "el", "he", "th", "hi"; where they are Latin, by the commonest words of "en", "de", "fr", "es", "pt", "it", "nl", "sv",
/// "da", "fi", "pl", "tr", "id", "vi". "und" when it holds no letters. Looks at the first 400 characters.
QString languageOf(QStringView text);

}  // namespace dateline::parse
