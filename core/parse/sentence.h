#pragma once

#include <QStringView>

namespace dateline::parse {

/// 。！？…”）；： and their ASCII forms, closing quotes and brackets: what a paragraph that is whole ends with.
bool isSentenceEnd(QChar c);

/// Whether the text ends a sentence, trailing white space aside. An ASCII full stop does, except after a digit.
bool endsSentence(QStringView text);

/// Whether it holds a mark that a heading or banner does not: 。，；： or their ASCII forms inside a Han text.
bool hasClauseMarks(QStringView text);

/// Whether the line begins as an entry of a list: 1. 1、 （1） ① 一、 （一） ■
bool isNumbered(QStringView line);

/// Without the mark that such an entry begins with, and the white space behind it.
QStringView withoutMark(QStringView line);

}  // namespace dateline::parse
