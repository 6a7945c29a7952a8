#include "read/xml_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace dateline::read {
namespace {

bool isNameEnd(QChar c) { return c.isSpace() || c == u'>' || c == u'/' || c == u'=' || c == u'"' || c == u'\''; }

/// XML's names, near enough: letters, digits and -_.: that do not begin with a digit, with one colon at most.
bool isName(QStringView name)
{
    if (name.isEmpty() || !(name.front().isLetter() || name.front() == u'_') || name.back() == u':' ||
        name.count(u':') > 1)
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.isLetterOrNumber() || QStringView(u"-_.:").contains(c); });
}

class Balancer final {
public:
    explicit Balancer(const QString &prepared) : m_text(prepared) { m_out.text.reserve(prepared.size()); }

    BalancedXml balance()
    {
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf(u'<', m_at);
            m_out.text += m_text.sliced(m_at, (open < 0 ? m_text.size() : open) - m_at);
            m_at = open < 0 ? m_text.size() : open;
            if (m_at == m_text.size())
                break;
            if (m_text.sliced(m_at).startsWith(u"<![CDATA["))
                copyTo(m_text.indexOf(u"]]>", m_at) + 3);
            else if (m_text.sliced(m_at).startsWith(u"</"))
                endTag();
            else
                startTag();
        }
        while (!m_open.empty())
            close();
        m_out.prefixes = QStringList(m_prefixes.begin(), m_prefixes.end());
        std::sort(m_out.prefixes.begin(), m_out.prefixes.end());
        return std::move(m_out);
    }

private:
    void copyTo(qsizetype end)
    {
        m_out.text += m_text.sliced(m_at, end - m_at);
        m_at = end;
    }

    QStringView takeName()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isNameEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    void notePrefix(QStringView name)
    {
        if (const qsizetype colon = name.indexOf(u':'); colon > 0 && !name.startsWith(u"xmlns:"))
            m_prefixes.insert(name.first(colon).toString());
    }

    void close()
    {
        const QString name = m_open.back().toString();
        m_open.pop_back();
        --m_count[name];
        m_out.text += u"</" + name + u'>';
    }

    void endTag()
    {
        m_at += 2;
        const QString name = takeName().toString();
        const qsizetype end = m_text.indexOf(u'>', m_at);
        const qsizetype behind = end < 0 ? m_text.size() : end + 1;
        if (m_count.value(name) > 0) {
            while (m_open.back() != name)
                close();
            close();
        }
        keepLines(behind);
    }

    /// Goes on at `end`, with the line ends that stand before it.
    void keepLines(qsizetype end)
    {
        m_out.text += QString(m_text.sliced(m_at, end - m_at).count(u'\n'), u'\n');
        m_at = end;
    }

    void startTag()
    {
        ++m_at;
        const qsizetype next = m_text.indexOf(u'<', m_at);
        m_nextTag = next < 0 ? m_text.size() : next;
        const QStringView name = takeName();
        if (!isName(name)) {
            m_out.text += u"&lt;" + name.toString();
            return;
        }
        notePrefix(name);
        m_out.text += u'<' + name.toString();
        QSet<QStringView> given;
        while (m_at < m_text.size() && m_text[m_at] != u'>') {
            if (m_text[m_at] == u'/' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'>')
                break;
            if (isNameEnd(m_text[m_at])) {
                keepLines(m_at + 1);
                continue;
            }
            attribute(given);
        }
        const bool empty = m_at < m_text.size() && m_text[m_at] == u'/';
        m_out.text += empty ? u"/>" : u">";
        m_at = std::min(m_text.size(), m_at + (empty ? 2 : 1));
        if (!empty) {
            m_open.push_back(name);
            ++m_count[name.toString()];
        }
    }

    void attribute(QSet<QStringView> &given)
    {
        const QStringView name = takeName();
        QStringView value;
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            keepLines(m_at + 1);
        if (m_at < m_text.size() && m_text[m_at] == u'=') {
            ++m_at;
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                keepLines(m_at + 1);
            value = takeValue();
        }
        if (!isName(name) || given.contains(name))
            return;
        given.insert(name);
        notePrefix(name);
        m_out.text += u' ' + name.toString() + u"=\"" + value.toString().replace(u'"', QStringLiteral("&quot;")) + u'"';
    }

    QStringView takeValue()
    {
        const QChar quote = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_text.first(m_nextTag).indexOf(quote, m_at + 1);
            if (end > 0) {
                const QStringView value = m_text.sliced(m_at + 1, end - m_at - 1);
                m_at = end + 1;
                return value;
            }
            ++m_at;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'>')
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_nextTag = 0;  // no attribute reaches beyond
    BalancedXml m_out;
    std::vector<QStringView> m_open;
    QHash<QString, int> m_count;  // of each name among the open
    QSet<QString> m_prefixes;
};

}  // namespace

BalancedXml balanceXml(const QString &prepared) { return Balancer(prepared).balance(); }

}  // namespace dateline::read
