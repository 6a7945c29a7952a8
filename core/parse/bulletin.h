#pragma once

// Document -> Issue: sections, articles, datelines, joins. Pure: no clock, no files, no globals.

#include "model/issue.h"
#include "parse/knowledge.h"
#include "read/document.h"

namespace dateline::parse {

/// `fileName`: the file's name without its folders; a date in it is the last stated resort.
model::Issue parseBulletin(const read::Document &document, const QString &fileName, const Knowledge &knowledge);

}  // namespace dateline::parse
