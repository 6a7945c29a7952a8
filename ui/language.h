#pragma once

#include "search/wording.h"

#include <QString>
#include <QStringList>

namespace dateline::ui {

/// The languages that the window speaks, as "en", "zh_CN", "zh_TW".
QStringList languages();
/// As its readers write it, whatever the language in use.
QString languageName(const QString &code);

/// The first of a person's languages (BCP 47, the preferred one first) that the window speaks: zh-HK and zh-Hant-MO are
/// read in Traditional Chinese, other Chinese in Simplified. English where it speaks none of them.
QString languageFor(const QStringList &preferred);

/// Puts the application into that language, or the system's when `code` is empty; widgets hear of it by
/// QEvent::LanguageChange. Needs a QCoreApplication.
void useLanguage(const QString &code);

/// How it writes queries: as the language in use says them.
search::Wording wording();

}  // namespace dateline::ui
