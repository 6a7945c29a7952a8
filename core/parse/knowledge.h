#pragma once

#include "parse/house_styles.h"
#include "parse/subject_vocabulary.h"

namespace dateline::parse {

/// What the parser knows of the world: data, made once, shared by any number of threads.
struct Knowledge {
    HouseStyles styles;           ///< resources/agencies.json
    SubjectVocabulary subjects;   ///< resources/subjects.json
};

}  // namespace dateline::parse
