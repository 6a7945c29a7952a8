#include "parse/article.h"

#include "text/dates.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using model::ArticleKind;
using model::BlockKind;

constexpr int kHeadPieces = 6;      // a dateline stands in one of an article's first paragraphs, below its points in brief
constexpr int kLongestSeries = 12;  // （人民时评）

/// Without a list's marker, 1. or （1）, and the semicolon that ends its line.
QString withoutListMarks(QString text)
{
    while (!text.isEmpty() && (text.back() == u'；' || text.back() == u';' || text.back() == u'。'))
        text.chop(1);
    return text;
}

/// 【series】headline; on a printed page also headline（series）.
void splitSeries(model::Article &article, bool printedPage)
{
    QString &headline = article.headline;
    const qsizetype close = headline.indexOf(u'】');
    if (headline.startsWith(u'【') && close > 1 && close + 1 < headline.size()) {
        article.series = headline.sliced(1, close - 1).trimmed();
        headline = headline.sliced(close + 1).trimmed();
        return;
    }
    const bool bracketed = headline.endsWith(u'）') || headline.endsWith(u')');
    const qsizetype open = std::max(headline.lastIndexOf(u'（'), headline.lastIndexOf(u'('));
    if (!printedPage || !bracketed || open < 4)
        return;
    const QString inside = headline.sliced(open + 1, headline.size() - open - 2).trimmed();
    const bool label = inside.size() >= 3 && inside.size() <= kLongestSeries &&
                       std::all_of(inside.begin(), inside.end(), [](QChar c) { return text::isHan(c.unicode()) || c == u'·'; });
    if (!label)
        return;
    article.series = inside;
    headline = headline.first(open).trimmed();
}

void addTo(QStringList &list, const QStringList &names)
{
    for (const QString &name : names) {
        if (!list.contains(name))
            list += name;
    }
}

class Builder final {
public:
    Builder(Draft draft, const HouseStyles &styles, bool printedPage)
        : m_draft(std::move(draft)), m_styles(styles), m_page(printedPage)
    {
    }

    Undated build()
    {
        m_made.published = m_draft.published;
        article().language = m_draft.language;
        titles();
        if (!m_draft.isPhoto)
            readHead();
        for (const Piece &piece : m_draft.body)
            readLine(piece);
        if (!m_draft.isPhoto)
            readTail();
        if (article().reporters.isEmpty() && article().photographers.isEmpty())
            creditAuthors();
        kind();
        for (Piece &piece : m_draft.body)
            article().blocks.push_back({piece.kind, piece.source.lines, std::move(piece.source.text), std::move(piece.seams)});
        for (Draft &brief : m_draft.briefs)
            m_made.briefs.push_back(buildArticle(std::move(brief), m_styles, m_page));
        fileAsFirst();
        return std::move(m_made);
    }

private:
    model::Article &article() { return m_made.article; }

    void titles()
    {
        article().section = m_draft.section;
        article().sourceUrl = m_draft.sourceUrl;
        if (m_draft.kicker)
            article().kicker = m_draft.kicker->text;
        if (m_draft.deck)
            article().deck = m_draft.deck->text;
        if (!m_draft.headline)
            return;
        const read::Block &heading = *m_draft.headline;
        article().headline = heading.type == read::BlockType::ListItem ? withoutListMarks(heading.text) : heading.text;
        const int first = m_draft.kicker ? m_draft.kicker->lines.first : heading.lines.first;
        const int last = m_draft.deck ? m_draft.deck->lines.last : heading.lines.last;
        article().headlineLines = {first, last};
        for (const QString &label : m_styles.words.media) {
            if (article().headline.startsWith(label))
                article().headline = article().headline.sliced(label.size()).trimmed();
        }
        splitSeries(article(), m_page || m_draft.inPaper);
    }

    void readHead()
    {
        int tried = 0;
        for (Piece &piece : m_draft.body) {
            if (piece.kind != BlockKind::Paragraph && piece.kind != BlockKind::Dateline && piece.kind != BlockKind::Quote)
                continue;
            if (++tried > kHeadPieces)
                return;
            const auto head = m_styles.headOf(piece.source.text);
            if (!head)
                continue;
            file(*head, piece.source.text);
            sign(*head);
            return;
        }
    }

    /// Where and when: the first dateline counts.
    void file(const Attribution &read, const QString &text)
    {
        if (read.hasDateline() && article().dateline.isEmpty()) {
            article().dateline = text.sliced(read.datelineStart, read.datelineEnd - read.datelineStart).trimmed();
            article().agency = read.agency;
            article().place = read.place;
            m_made.day = {read.month, read.day};
        } else if (article().agency.isEmpty()) {
            article().agency = read.agency;
        }
        if (article().place.isEmpty())
            article().place = read.place;
    }

    void sign(const Attribution &read)
    {
        addTo(article().reporters, read.reporters);
        addTo(article().correspondents, read.correspondents);
        addTo(article().photographers, read.photographers);
    }

    void readLine(const Piece &piece)
    {
        if (piece.credit && (piece.kind == BlockKind::Credit || piece.kind == BlockKind::Caption)) {
            addTo(article().photographers, piece.credit->photographers);
            if (article().agency.isEmpty())
                article().agency = piece.credit->agency;
        }
        if (piece.kind == BlockKind::Caption && m_made.captionDay.day == 0) {
            if (const auto day = text::monthAndDayAt(piece.source.text))
                m_made.captionDay = {day->month, day->day};
        }
        if (piece.kind != BlockKind::Byline)
            return;
        if (piece.byline) {
            sign(*piece.byline);
            return;
        }
        const QString &text = piece.source.text;
        auto read = m_styles.lineOf(text);
        if (!read)
            read = m_styles.tailOf(text);
        if (read) {
            sign(*read);
            file(*read, text);
        }
    }

    /// A roundup whose items are each filed on their own opens with the first one's dateline.
    void fileAsFirst()
    {
        if (article().kind != ArticleKind::Roundup || !article().blocks.empty() || m_made.briefs.empty())
            return;
        const model::Article &first = m_made.briefs.front().article;
        article().dateline = first.dateline;
        article().agency = first.agency;
        article().place = first.place;
    }

    /// The last paragraph may end with who and where; a dateline may stand alone below it.
    void readTail()
    {
        for (auto piece = m_draft.body.rbegin(); piece != m_draft.body.rend(); ++piece) {
            if (piece->kind != BlockKind::Paragraph && piece->kind != BlockKind::Dateline)
                continue;
            if (const auto tail = m_styles.tailOf(piece->source.text)) {
                file(*tail, piece->source.text);
                sign(*tail);
            }
            return;
        }
    }

    /// Who the format says wrote it, where the text itself names nobody.
    void creditAuthors()
    {
        for (const QString &author : m_draft.authors) {
            if (const auto read = m_styles.lineOf(author))
                sign(*read);
            else if (m_styles.lexicon.hanAgencies.prefixOf(author) != author && m_styles.lexicon.latinAgencies.prefixOf(author) != author)
                addTo(article().reporters, {author});
        }
    }

    void kind()
    {
        if (m_draft.isPhoto)
            article().kind = ArticleKind::Photo;
        else if (m_draft.isRoundup || isRoundupName(article().headline, m_styles.words))
            article().kind = ArticleKind::Roundup;
        else if (m_draft.isBrief || (m_draft.headline && m_draft.headline->type == read::BlockType::ListItem))
            article().kind = ArticleKind::Brief;
    }

    Draft m_draft;
    const HouseStyles &m_styles;
    bool m_page;
    Undated m_made;
};

}  // namespace

Undated buildArticle(Draft draft, const HouseStyles &styles, bool printedPage)
{
    return Builder(std::move(draft), styles, printedPage).build();
}

}  // namespace dateline::parse
