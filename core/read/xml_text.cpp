#include "read/xml_text.h"

#include "read/html_fragment.h"
#include "read/xml_entities.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAttributes = 1000;
constexpr qsizetype kLongestReference = 32;
constexpr qsizetype kMostExpanded = 1 << 20;

bool isNameStart(QChar c) { return c.isLetter() || c == u'_' || c == u':'; }

QString escaped(QStringView text) { return text.toString().toHtmlEscaped(); }

class Preparer final {
public:
    explicit Preparer(QStringView text) : m_text(text) { m_out.text.reserve(text.size()); }

    Result<XmlText> prepare()
    {
        while (m_at < m_text.size() && m_fault.isEmpty()) {
            const QChar c = m_text[m_at];
            if (c == u'<')
                markup();
            else if (c == u'&')
                reference();
            else
                character(c);
        }
        if (!m_fault.isEmpty())
            return Error{ErrorCode::Invalid, u"line %1: %2"_s.arg(lineAt(m_at)).arg(m_fault), {}};
        return std::move(m_out);
    }

private:
    QStringView rest() const { return m_text.sliced(m_at); }
    int lineAt(qsizetype at) const { return static_cast<int>(m_text.first(at).count(u'\n')) + 1; }

    void repaired()
    {
        if (m_out.repairs++ == 0)
            m_out.firstRepairLine = lineAt(m_at);
    }

    void character(QChar c)
    {
        const bool forbidden = (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
        if (forbidden)
            repaired();
        else
            m_out.text += c;
        ++m_at;
    }

    /// Leaves out everything before `end` but its line ends.
    void drop(qsizetype end)
    {
        const auto lines = m_text.sliced(m_at, end - m_at).count(u'\n');
        m_out.text += QString(lines, u'\n');
        m_at = end;
    }

    /// The position behind `closing`, or -1. Each kind is looked for in vain at most once.
    qsizetype endOf(QStringView closing, bool &inVain) const
    {
        if (inVain)
            return -1;
        const qsizetype end = m_text.indexOf(closing, m_at);
        inVain = end < 0;
        return end < 0 ? -1 : end + closing.size();
    }

    void markup()
    {
        if (rest().startsWith(u"<!--"))
            passOver(endOf(u"-->", m_noComments), 4);
        else if (rest().startsWith(u"<?"))
            passOver(endOf(u"?>", m_noInstructions), 2);
        else if (rest().startsWith(u"<![CDATA["))
            cdata();
        else if (rest().startsWith(u"<!DOCTYPE", Qt::CaseInsensitive))
            documentType();
        else if (m_at + 1 < m_text.size() && (isNameStart(m_text[m_at + 1]) || rest().startsWith(u"</")))
            tag();
        else
            literal(u"&lt;");
    }

    void passOver(qsizetype end, qsizetype opening)
    {
        if (end <= m_at)
            repaired();
        drop(end <= m_at ? m_at + opening : end);
    }

    void literal(QStringView replacement)
    {
        repaired();
        m_out.text += replacement;
        ++m_at;
    }

    void cdata()
    {
        qsizetype end = endOf(u"]]>", m_noCdataEnds);
        const bool open = end < 0;
        if (open) {
            repaired();
            end = m_text.size();
        }
        while (m_at < end)
            character(m_text[m_at]);
        if (open)
            m_out.text += u"]]>";
    }

    /// Where the tag at m_at ends, behind its '>'. A quote that nothing closes is no quote.
    qsizetype tagEnd()
    {
        QChar quote;
        int attributes = 0;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'>') {
                return i + 1;
            } else if (c == u'=' && ++attributes > kMostAttributes) {
                m_fault = u"more than %1 attributes in a tag"_s.arg(kMostAttributes);
                return -1;
            } else if ((c == u'"' || c == u'\'') && m_text[i - 1] == u'=' && !m_noQuoteEnds) {
                quote = c;
            } else if (c == u'<') {
                return -1;
            }
        }
        m_noQuoteEnds = m_noQuoteEnds || !quote.isNull();
        const qsizetype end = m_text.indexOf(u'>', m_at);
        return end < 0 ? -1 : end + 1;
    }

    void tag()
    {
        const qsizetype end = tagEnd();
        if (end < 0) {
            if (m_fault.isEmpty())
                literal(u"&lt;");
            return;
        }
        m_out.text += m_text[m_at++];
        while (m_at < end) {
            if (m_text[m_at] == u'&')
                reference();
            else if (m_text[m_at] == u'<')
                literal(u"&lt;");
            else
                character(m_text[m_at]);
        }
    }

    void reference()
    {
        const QStringView window = rest().first(std::min(rest().size(), kLongestReference));
        const qsizetype semicolon = window.indexOf(u';');
        const QStringView name = semicolon > 1 ? window.sliced(1, semicolon - 1) : QStringView();
        if (name.isEmpty()) {
            literal(u"&amp;");
            return;
        }
        static constexpr std::array<QStringView, 5> own{u"lt", u"gt", u"amp", u"quot", u"apos"};
        if (std::find(own.begin(), own.end(), name) != own.end())
            m_out.text += window.first(semicolon + 1);
        else if (name.startsWith(u'#'))
            numeric(name.sliced(1));
        else if (const QString value = entity(name); !value.isEmpty())
            m_out.text += value;
        else {
            literal(u"&amp;");
            return;
        }
        m_at += semicolon + 1;
    }

    void numeric(QStringView number)
    {
        const bool hex = number.startsWith(u'x', Qt::CaseInsensitive);
        bool isNumber = false;
        const char32_t c = (hex ? number.sliced(1) : number).toUInt(&isNumber, hex ? 16 : 10);
        const char32_t meant = isNumber ? characterReferred(c) : 0;
        if (meant != 0)
            m_out.text += escaped(QString::fromUcs4(&meant, 1));
        else if (!isNumber)
            m_out.text += u"&amp;#" + number.toString() + u';';
        if (meant != c && c != u'\n' && c != u'\r' && c != u'\t')
            repaired();
    }

    /// An entity's value as XML, "" where it is unknown.
    QString entity(QStringView name)
    {
        const QString key = name.toString();
        if (const auto declared = m_declared.constFind(key); declared != m_declared.cend()) {
            m_expanded += declared->size();
            if (m_expanded > kMostExpanded)
                refuse(u"entities that make a megabyte of it");
            return *declared;
        }
        const auto known = m_ofHtml.constFind(key);
        const QString value = known != m_ofHtml.cend() ? *known : m_ofHtml.insert(key, htmlEntity(name)).value();
        if (!value.isEmpty())
            repaired();
        return escaped(value);
    }

    void documentType()
    {
        if (std::exchange(m_hadDocumentType, true)) {
            passOver(m_at, 2);
            return;
        }
        QChar quote;
        bool inSubset = false;
        for (qsizetype i = m_at; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'[') {
                inSubset = true;
            } else if (c == u']') {
                inSubset = false;
            } else if (m_text.sliced(i).startsWith(u"<!--")) {
                const qsizetype end = m_text.indexOf(u"-->", i);
                if (end < 0)
                    break;
                i = end + 2;
            } else if (inSubset && m_text.sliced(i).startsWith(u"<!ENTITY")) {
                if (!declare(i + 8))
                    return;
            } else if (c == u'>' && !inSubset) {
                drop(i + 1);
                return;
            }
        }
        passOver(m_text.indexOf(u'>', m_at) + 1, 2);
    }

    /// False, with a fault, for what is refused.
    bool declare(qsizetype at)
    {
        const EntityDeclaration declared = readEntityDeclaration(m_text.sliced(at));
        if (!declared.refusal.isEmpty())
            return refuse(declared.refusal);
        const QString value = declared.text.toString().replace(u'\n', u' ');  // so that lines are the file's own
        const auto prepared = Preparer(value).prepare();
        m_declared.insert(declared.name.toString(), prepared ? prepared->text : QString());
        return true;
    }

    bool refuse(QStringView what)
    {
        m_fault = u"the XML declares "_s + what.toString() + u", which is not safe to read"_s;
        return false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    XmlText m_out;
    QString m_fault;
    bool m_hadDocumentType = false;
    bool m_noComments = false;
    bool m_noInstructions = false;
    bool m_noCdataEnds = false;
    bool m_noQuoteEnds = false;
    QHash<QString, QString> m_declared;  // entity to its value as XML
    qsizetype m_expanded = 0;
    QHash<QString, QString> m_ofHtml;
};

}  // namespace

Result<XmlText> prepareXml(const QString &text) { return Preparer(text).prepare(); }

}  // namespace dateline::read
