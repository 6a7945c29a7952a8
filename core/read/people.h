#pragma once

#include <QString>

namespace dateline::read {

/// The name in an author's field: "editor@paper.example (Jane Doe)", "Jane Doe <editor@…>", "Jane Doe (editor@…)",
/// "mailto:…"; the address itself where there is no name.
QString personName(QStringView field);

}  // namespace dateline::read
