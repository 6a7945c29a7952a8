#pragma once

#include "parse/attribution.h"
#include "parse/lexicon.h"

#include <QStringView>

namespace dateline::parse {

/// Reads `[agency] role names [[agency] role names …]` from the start of `text`, up to a bracket or the end. The
/// length taken, 0 when it is none: no role, or what follows one is no list of names. Outside brackets (`alone`) a
/// role without an agency needs a space or colon before the names: 记者手记 names nobody.
int readCredits(QStringView text, const Lexicon &lexicon, bool alone, Attribution &into);

/// What a list of names is made of: Han and other letters, space, and the marks between and inside names.
bool isNameCharacter(QChar c);

/// Whether every entry could be a person's name: two to four Han characters, longer with `·`, or Latin words; and none holds
/// a role or a deed (通讯员, 报道).
bool arePersonalNames(const QStringList &names, const Lexicon &lexicon);

}  // namespace dateline::parse
