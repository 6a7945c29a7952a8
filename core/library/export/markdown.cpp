#include "library/export/markdown.h"

#include "library/export/form.h"
#include "library/export/plain_text.h"
#include "model/names.h"
#include "read/written_form.h"

#include <algorithm>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;
namespace written = read::written;
using model::BlockKind;

constexpr int kDeepest = 6;  ///< Markdown knows no deeper heading

/// What would be markup in the printed words is escaped.
QString escaped(const QString &text)
{
    static const QString inlineMarkup = u"\\`*_[]<>&#|~!"_s;
    QString escaped;
    for (const QChar c : withoutControls(text)) {
        if (inlineMarkup.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    // What makes a list, a heading's underline or a rule only at the start of a line.
    const auto digits = std::ranges::find_if(escaped, [](QChar c) { return c < u'0' || c > u'9'; });
    const qsizetype length = digits - escaped.begin();
    if (escaped.startsWith(u'-') || escaped.startsWith(u'+') || escaped.startsWith(u'='))
        escaped.prepend(u'\\');
    else if (length > 0 && digits != escaped.end() && (*digits == u'.' || *digits == u')'))
        escaped.insert(length, u'\\');
    return escaped;
}

/// Fit to stand in a comment, between its semicolons.
QString inComment(QString value)
{
    value = withoutControls(value).replace(u';', u'；').replace(u"--"_s, u"- -"_s).replace(u'>', u'＞');
    return value.simplified();
}

QString comment(const QStringList &roles)
{
    return roles.isEmpty() ? QString() : u"<!-- "_s + roles.join(u"; "_s) + u" -->\n"_s;
}

QString paragraph(const QString &text, const QString &role)
{
    return text.isEmpty() ? QString() : comment({role}) + escaped(text) + u"\n\n"_s;
}

QString heading(int level, const QString &text, QStringList roles)
{
    if (text.isEmpty())
        roles += written::unnamed;
    const QString shown = text.isEmpty() ? written::noName : escaped(text);
    return comment(roles) + QString(std::min(level, kDeepest), u'#') + u' ' + shown + u"\n\n"_s;
}

QString markdownOf(const model::Block &block)
{
    const QString text = escaped(block.text) + u"\n\n"_s;
    switch (block.kind) {
    case BlockKind::Paragraph:
        return text;
    case BlockKind::Quote:
        return u"> "_s + text;
    case BlockKind::ListItem:
        return u"- "_s + text;
    case BlockKind::Subheading:
        return comment({model::nameOf(block.kind)}) + u"**"_s + escaped(block.text) + u"**\n\n"_s;
    default:
        return comment({model::nameOf(block.kind)}) + text;
    }
}

QString articleMarkdown(const model::Article &article, int level, QStringList roles)
{
    if (article.kind != model::ArticleKind::Story)
        roles += model::nameOf(article.kind);
    if (!article.reporters.isEmpty())
        roles += written::by + u' ' + inComment(article.reporters.join(u", "_s));
    QString text = paragraph(article.kicker, written::kicker) + heading(level, titleOf(article), roles)
                   + paragraph(article.deck, written::deck);
    for (const model::Block &block : article.blocks)
        text += markdownOf(block);
    text += paragraph(article.sourceUrl, written::source);
    for (const model::Article &brief : article.briefs)
        text += articleMarkdown(brief, level + 1, {});
    return text;
}

QString field(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : name + u": \""_s + withoutControls(value).simplified() + u"\"\n"_s;
}

class MarkdownForm final : public Form {
public:
    void begin(QIODevice &out, const FileSubject &subject) override
    {
        m_out = &out;
        write(markdownBefore(subject.issue));
    }

    /// Where the section is another one than before, its heading comes first.
    void add(const archive::StoredArticle &article) override
    {
        const model::ArticleRow &row = article.row;
        const bool isInSection = !row.section.isEmpty() || !row.page.isEmpty();
        if (isInSection && (!m_hasSection || row.section != m_section || row.page != m_page)) {
            write(toMarkdown(model::SectionRow{.issue = row.issue, .index = 0, .name = row.section, .page = row.page}));
            m_hasSection = true;
            m_section = row.section;
            m_page = row.page;
        }
        write(toMarkdown(article, m_hasSection && !isInSection));
    }

    void addLoose(const QString &text) override { write(looseMarkdown(text)); }

private:
    void write(const QString &text) { m_out->write(text.toUtf8()); }

    QIODevice *m_out = nullptr;
    bool m_hasSection = false;  ///< one was opened
    QString m_section;
    QString m_page;
};

}  // namespace

QString markdownBefore(const model::IssueRow *issue)
{
    QString text = u"---\n"_s + written::structureField + u": "_s + written::structureName + u'\n';
    if (issue != nullptr) {
        text += field(written::publicationField, issue->publication) + field(written::numberField, issue->number)
                + field(written::titleField, issue->title);
        if (issue->date.isValid())
            text += written::dateField + u": "_s + issue->date.toString(Qt::ISODate) + u'\n';
    }
    return text + u"---\n\n"_s;
}

QString toMarkdown(const model::SectionRow &section)
{
    return heading(written::sectionLevel, section.name,
                   section.page.isEmpty() ? QStringList() : QStringList{written::page + u' ' + inComment(section.page)});
}

QString toMarkdown(const archive::StoredArticle &stored, bool isUnsectioned)
{
    QStringList roles;
    if (isUnsectioned)
        roles += written::unsectioned;
    if (stored.article.date.isValid() && stored.article.date != stored.issue.date)
        roles += written::date + u' ' + stored.article.date.toString(Qt::ISODate);
    return articleMarkdown(stored.article, written::articleLevel, roles);
}

QString looseMarkdown(const QString &text) { return paragraph(text, written::loose); }

std::unique_ptr<Form> markdownForm() { return std::make_unique<MarkdownForm>(); }

}  // namespace dateline::library
