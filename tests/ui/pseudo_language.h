#pragma once

// A language that nobody speaks: every string in brackets, accented and longer by 40 %. What is not in brackets was never
// translated; what does not fit will not fit in German either.

#include <QTranslator>

namespace dateline::tests {

class PseudoLanguage final : public QTranslator {
public:
    ~PseudoLanguage() override;

    /// From now on, before every translator there is.
    void speak();

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// Whether words of the window stand in `text` that are not of the pseudo-language: Latin letters outside brackets.
bool holdsUntranslated(const QString &text);

}  // namespace dateline::tests
