#pragma once

// What an article is about, told from its section's name, else from the words of its headline and the head of its
// text. An inference: it says how sure it is, and says nothing below a bound.

#include "model/issue.h"
#include "model/subject.h"
#include "parse/subject_vocabulary.h"

#include <QString>

namespace dateline::parse {

/// `section`: the name of the section it stands in, or empty. Reads a bounded head of the text; pure.
model::Subjects inferSubjects(const model::Article &article, const QString &section, const SubjectVocabulary &vocabulary);

/// Every article's, those inside it included.
void inferSubjects(model::Issue &issue, const SubjectVocabulary &vocabulary);

}  // namespace dateline::parse
