#include "read/json_lines.h"

#include <vector>

namespace dateline::read {
namespace {

constexpr qsizetype kMostPlaces = 500'000;
constexpr std::size_t kDeepest = 12;

class Scanner final {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    QHash<QString, model::LineRange> scan()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                string();
                continue;
            }
            if (c == u'\n')
                ++m_line;
            else if (c == u'{' || c == u'[')
                open(c == u'[');
            else if (c == u'}' || c == u']')
                close();
            else if (c == u',' && !m_levels.empty())
                ++m_levels.back().index;
            ++m_at;
        }
        return std::move(m_places);
    }

private:
    struct Level {
        bool isArray = false;
        int index = 0;
        QString path;
        QString key;
        int line = 0;
    };

    bool isFull() const { return m_levels.size() > kDeepest || m_places.size() >= kMostPlaces; }

    QString pathHere() const
    {
        if (m_levels.empty())
            return {};
        const Level &level = m_levels.back();
        return level.path + u'/' + (level.isArray ? QString::number(level.index) : level.key);
    }

    void open(bool isArray)
    {
        const QString path = isFull() ? QString() : pathHere();
        m_levels.push_back({isArray, 0, path, {}, m_line});
    }

    void close()
    {
        if (m_levels.empty())
            return;
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (!level.isArray && !isFull())
            m_places.insert(level.path, {level.line, m_line});
    }

    void string()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        }
        const QStringView text = m_text.sliced(from, std::min(m_at, m_text.size()) - from);
        ++m_at;
        qsizetype next = m_at;
        while (next < m_text.size() && m_text[next].isSpace() && next - m_at < 8)
            ++next;
        const bool isKey = next < m_text.size() && m_text[next] == u':';
        if (!isKey || m_levels.empty() || m_levels.back().isArray || text.size() > 64)
            return;
        m_levels.back().key = text.toString();
        if (!isFull())
            m_places.insert(pathHere(), {m_line, m_line});
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<Level> m_levels;
    QHash<QString, model::LineRange> m_places;
};

}  // namespace

QHash<QString, model::LineRange> jsonLines(QStringView text) { return Scanner(text).scan(); }

}  // namespace dateline::read
