#pragma once

// The line under a headline that says who wrote it and where it is printed, as newspapers' pages carry it:
//
//   本报记者  某某  某  某《某报》（2026年04月27日 第 01 版）
//   （ 2026-04-27 ） 稿件来源：某报 要闻
//   （2026年04月27日《某报》第1版）
//   某某 字数: 2959

#include "parse/attribution.h"
#include "parse/masthead.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace dateline::parse {

struct Stamp {
    QString byline;     ///< what stands before it, as printed
    Masthead masthead;  ///< publication, date, page and section, as far as it says them
};

/// The stamp that a line is or ends with.
std::optional<Stamp> readStamp(QStringView line, const Words &words);

/// The stamp that a line below an article is: it says a date or a page, and no running text stands before it.
std::optional<Stamp> readClosingStamp(QStringView line, const Words &words);

/// Who a byline names that stands in a stamp: with a role or without one. Its names are names alone, or one name after
/// what its bearer is; anything else names nobody.
Attribution readStampedByline(QStringView byline, const HouseStyles &styles);

}  // namespace dateline::parse
