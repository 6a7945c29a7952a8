#include "ui/typeset/source_line.h"

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr qsizetype kLongestMarkup = 400;  ///< a tag with an address in it, or the blank lines of a broken column

/// A place in the file's lines, white space stepped over.
class Walk final {
public:
    explicit Walk(const QStringList &lines) : m_lines(&lines) { settle(); }

    bool atEnd() const { return m_line >= m_lines->size(); }
    qsizetype line() const { return m_line; }
    QChar character() const { return (*m_lines)[m_line][m_column]; }
    void advance()
    {
        ++m_column;
        settle();
    }

private:
    void settle()
    {
        while (m_line < m_lines->size()) {
            const QString &line = (*m_lines)[m_line];
            while (m_column < line.size() && line[m_column].isSpace())
                ++m_column;
            if (m_column < line.size())
                return;
            ++m_line;
            m_column = 0;
        }
    }

    const QStringList *m_lines;
    qsizetype m_line = 0;
    qsizetype m_column = 0;
};

}  // namespace

int sourceLine(QStringView text, qsizetype offset, const QStringList &lines)
{
    Walk next(lines);
    qsizetype found = next.atEnd() ? 0 : next.line();
    const qsizetype last = std::min(offset, text.size() - 1);
    for (qsizetype i = 0; i <= last; ++i) {
        if (text[i].isSpace())
            continue;
        Walk place = next;
        for (qsizetype skipped = 0; !place.atEnd() && place.character() != text[i] && skipped < kLongestMarkup; ++skipped)
            place.advance();
        if (place.atEnd() || place.character() != text[i])
            continue;
        found = place.line();
        next = place;
        next.advance();
    }
    return int(found);
}

}  // namespace dateline::ui
