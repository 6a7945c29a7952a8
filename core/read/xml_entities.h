#pragma once

// Entities and character references, as far as they are safe.

#include <QStringView>

namespace dateline::read {

struct EntityDeclaration {
    QStringView name;
    QStringView text;     ///< as it stands between its quotes
    QStringView refusal;  ///< what makes it unsafe to read; empty where it is safe
};

/// `name "value">`, behind `<!ENTITY`. Refused: parameter and external entities, those of entities, those longer than 256
/// characters.
EntityDeclaration readEntityDeclaration(QStringView text);

/// What a character reference stands for; 0 when XML has no such character. HTML's rule for 0x80 … 0x9F: the
/// characters of windows-1252.
char32_t characterReferred(char32_t c);

}  // namespace dateline::read
