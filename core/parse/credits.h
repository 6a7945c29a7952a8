#pragma once

#include "parse/attribution.h"
#include "parse/lexicon.h"

#include <QStringView>

namespace dateline::parse {

/// Reads `[agency] role names [[agency] role names …]` from the start of `text`, up to a bracket or the end. The
/// length taken, 0 when it is none: no role, or what follows one is no list of names.
enum class CreditForm {
    Alone,    ///< outside brackets: a role without an agency needs a space or colon before the names (记者手记 names nobody)
    Inside,   ///< in brackets
    Picture,  ///< before a word that says that they took a picture: all are photographers
};
int readCredits(QStringView text, const Lexicon &lexicon, CreditForm form, Attribution &into);

/// The agency that `text` begins with, what belongs to its name with it (新华社客户端); empty where none does.
QStringView agencyAt(QStringView text, const Lexicon &lexicon);

/// `Jane Doe in Paris and John Roe in Rome`: the names.
QStringList namesWithStations(QStringView printed);

/// Whether every entry could be a Japanese name, which may have kana in it.
bool areJapaneseNames(const QStringList &names);

/// What a list of names is made of: Han and other letters, space, and the marks between and inside names.
bool isNameCharacter(QChar c);

/// Whether every entry could be a person's name: two to four Han characters, longer with `·`, or Latin words; and none holds
/// a role or a deed (通讯员, 报道).
bool arePersonalNames(const QStringList &names, const Lexicon &lexicon);

}  // namespace dateline::parse
