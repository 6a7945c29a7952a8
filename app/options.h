#pragma once

// The names of the options, without their dashes.

#include <QString>

namespace dateline::app::option {

using namespace Qt::StringLiterals;

inline const QString apart = u"apart"_s;
inline const QString archive = u"archive"_s;
inline const QString article = u"article"_s;
inline const QString as = u"as"_s;
inline const QString count = u"count"_s;
inline const QString encoding = u"encoding"_s;
inline const QString facets = u"facets"_s;
inline const QString help = u"help"_s;
inline const QString issue = u"issue"_s;
inline const QString jobs = u"jobs"_s;
inline const QString json = u"json"_s;
inline const QString limit = u"limit"_s;
inline const QString offset = u"offset"_s;
inline const QString output = u"output"_s;
inline const QString query = u"query"_s;
inline const QString remove = u"remove"_s;
inline const QString section = u"section"_s;
inline const QString sort = u"sort"_s;
inline const QString forget = u"forget"_s;
inline const QString set = u"set"_s;
inline const QString subject = u"subject"_s;
inline const QString takeBack = u"take-back"_s;
inline const QString timeline = u"timeline"_s;
inline const QString together = u"together"_s;
inline const QString version = u"version"_s;

}  // namespace dateline::app::option
