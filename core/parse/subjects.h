#pragma once

// What an article is about, told from its section's name, else from the words of its headline and the head of its
// text. An inference: it says how sure it is, and says nothing below a bound.

#include "model/issue.h"
#include "model/subject.h"
#include "parse/subject_vocabulary.h"
#include "parse/taught.h"

#include <QString>

namespace dateline::parse {

/// Counts changes to what inferSubjects() makes of the same vocabulary and lessons.
inline constexpr int kSubjectRules = 1;

/// Another one means that subjects are to be inferred anew.
QString subjectVersion(const SubjectVocabulary &vocabulary);

/// `section`: the name of the section it stands in, or empty. `taught` comes on top of what the vocabulary says. Reads a
/// bounded head of the text; pure.
model::Subjects inferSubjects(const model::Article &article, const QString &section, const SubjectVocabulary &vocabulary,
                              const Taught &taught = {});

/// Every article's, those inside it included.
void inferSubjects(model::Issue &issue, const SubjectVocabulary &vocabulary);

}  // namespace dateline::parse
