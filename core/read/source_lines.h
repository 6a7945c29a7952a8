#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace dateline::read {

/// A decoded text by lines, numbered from 1. Views into the text it was made of.
class SourceLines final {
public:
    explicit SourceLines(QStringView text);

    int count() const { return static_cast<int>(m_lines.size()); }
    /// Empty for numbers out of range.
    QStringView line(int number) const;
    bool isBlank(int number) const;
    /// How many blank lines stand directly above.
    int blankLinesBefore(int number) const;

private:
    std::vector<QStringView> m_lines;
};

/// White space, zero-width characters and no-break spaces alone, or nothing.
bool isBlankText(QStringView text);

/// At least two of one drawing character and nothing else but space: ---, ***, ━━━━, ======.
bool isRule(QStringView line);

/// The name in a line drawn as a bar, ━━ name ━━, == name ==, —— name ——, 【name】; empty when it is none.
QString barName(QStringView line);

/// Whether a line begins with white space, as a paragraph's first line does.
bool isIndented(QStringView line);

/// Whether lines were broken to a width rather than ended: most lines that are followed by another of their group are
/// nearly as long as the longest.
bool isWrapped(const SourceLines &lines);

}  // namespace dateline::read
