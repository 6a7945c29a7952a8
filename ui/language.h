#pragma once

#include <QString>
#include <QStringList>

namespace dateline::ui {

/// The languages that the window speaks, as "en", "zh_CN".
QStringList languages();

/// Puts the application into that language, or the system's when `code` is empty; widgets hear of it by
/// QEvent::LanguageChange. Needs a QCoreApplication. Chinese of any kind that is not translated is read
/// in Simplified Chinese, any other language in English.
void useLanguage(const QString &code);

/// Whether it is in Chinese: then it writes queries so too.
bool isChinese();

}  // namespace dateline::ui
