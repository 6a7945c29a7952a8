#pragma once

// The values of 类型: 语言: 有: 状态: 主题: - what an article is rather than what it says. A value has a code, which is
// what a clause holds and what JSON prints, and words in which people type it.

#include "search/query.h"
#include "search/wording.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace dateline::search {

bool isProperty(Field field);

/// The code of a value typed after that field's name; any case, width and script. A language may also be any BCP 47
/// code; a subject is typed by its code, its name or another word for it (model/topic.h). Nothing when the field has no such value.
std::optional<QString> propertyCode(Field field, QStringView typed);

/// How the value is written, without quotes: propertyCode() reads it as the same code.
QString propertyWord(Field field, const QString &code, Wording wording);

/// The codes of a field whose values are few, in the order of their table; none of a subject or a language.
QStringList propertyCodes(Field field);

/// Every word that a value is typed by.
QStringList propertyWords(Field field, const QString &code);

/// Whether an article whose value is `value` answers a clause of `code`: a language answers for its scripts too (zh
/// for zh-Hans) unless `whole`.
bool answersProperty(Field field, const QString &code, const QString &value, bool whole);

// Codes that others name.
inline constexpr QStringView kHasPhoto = u"photo";
inline constexpr QStringView kHasDoubt = u"doubt";
inline constexpr QStringView kHasTag = u"tag";
inline constexpr QStringView kHasNote = u"note";
inline constexpr QStringView kHasHighlight = u"highlight";
inline constexpr QStringView kHasCorrection = u"correction";
inline constexpr QStringView kIsRead = u"read";
inline constexpr QStringView kIsUnread = u"unread";
inline constexpr QStringView kIsStarred = u"starred";

}  // namespace dateline::search
