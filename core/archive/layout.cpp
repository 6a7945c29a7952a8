#include "archive/layout.h"

#include <QCborArray>
#include <QCborValue>
#include <QStringList>

#include <array>

namespace dateline::archive {

using model::Article;
using model::ArticleKind;
using model::Block;
using model::BlockKind;

namespace {

/// A kind's number in the layout is its place here. Part of the format: only ever added to.
constexpr std::array kBlockKinds = {
    BlockKind::Paragraph, BlockKind::Subheading, BlockKind::Caption,  BlockKind::Credit,
    BlockKind::Byline,    BlockKind::Dateline,   BlockKind::Quote,    BlockKind::ListItem,
    BlockKind::TableRow,  BlockKind::Trailer,    BlockKind::Link,
};
constexpr std::array kArticleKinds = {ArticleKind::Story, ArticleKind::Photo, ArticleKind::Roundup,
                                      ArticleKind::Brief};

template<typename Kind, std::size_t size>
qint64 numberOf(const std::array<Kind, size> &kinds, Kind kind)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (kinds[i] == kind)
            return static_cast<qint64>(i);
    }
    return 0;
}

template<typename Kind, std::size_t size>
Kind kindOf(const std::array<Kind, size> &kinds, qint64 number)
{
    return number >= 0 && number < static_cast<qint64>(size) ? kinds[static_cast<std::size_t>(number)]
                                                             : kinds[0];
}

QStringList titleLines(const Article &article)
{
    QStringList lines;
    for (const QString &line : {article.series, article.kicker, article.headline, article.deck}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

void appendPieces(const Article &article, QStringList &pieces)
{
    for (const Block &block : article.blocks)
        pieces += block.text;
    for (const Article &brief : article.briefs) {
        pieces += titleLines(brief);
        appendPieces(brief, pieces);
    }
}

QCborArray blocksOf(const Article &article)
{
    QCborArray blocks;
    for (const Block &block : article.blocks) {
        QCborArray entry{numberOf(kBlockKinds, block.kind), block.text.size(), block.lines.first,
                         block.lines.last};
        for (const model::Seam &seam : block.seams) {
            entry.append(seam.offset);
            entry.append(seam.line);
        }
        blocks.append(entry);
    }
    return blocks;
}

QCborArray namesOf(const QStringList &names) { return QCborArray::fromStringList(names); }

QStringList namesFrom(const QCborValue &value)
{
    QStringList names;
    for (const QCborValue &name : value.toArray())
        names += name.toString();
    return names;
}

QCborArray arrayOf(const Article &article)
{
    QCborArray briefs;
    for (const Article &brief : article.briefs) {
        briefs.append(QCborArray{arrayOf(brief), brief.section, brief.page,
                                 numberOf(kArticleKinds, brief.kind), brief.series, brief.kicker,
                                 brief.headline, brief.deck, brief.headlineLines.first,
                                 brief.headlineLines.last, brief.dateline, brief.agency, brief.place,
                                 brief.date.isValid() ? brief.date.toJulianDay() : 0,
                                 namesOf(brief.reporters), namesOf(brief.correspondents),
                                 namesOf(brief.photographers), brief.sourceUrl});
    }
    return QCborArray{blocksOf(article), briefs};
}

/// Takes blocks off the body, one after the other.
class Cutter final {
public:
    explicit Cutter(const QString &body) : m_body(body) {}

    bool take(qint64 length, QString &text)
    {
        if (m_started && (m_at >= m_body.size() || m_body[m_at] != u'\n'))
            return false;
        m_at += m_started ? 1 : 0;
        m_started = true;
        if (length < 0 || m_at + length > m_body.size())
            return false;
        text = m_body.mid(m_at, length);
        m_at += length;
        return true;
    }
    bool isAtEnd() const { return m_at == m_body.size(); }

private:
    const QString &m_body;
    qsizetype m_at = 0;
    bool m_started = false;
};

bool readArticle(const QCborArray &array, Cutter &cutter, Article &article);

bool readBrief(const QCborArray &entry, Cutter &cutter, Article &brief)
{
    brief.section = static_cast<int>(entry[1].toInteger());
    brief.page = entry[2].toString();
    brief.kind = kindOf(kArticleKinds, entry[3].toInteger());
    brief.series = entry[4].toString();
    brief.kicker = entry[5].toString();
    brief.headline = entry[6].toString();
    brief.deck = entry[7].toString();
    brief.headlineLines = {static_cast<int>(entry[8].toInteger()),
                           static_cast<int>(entry[9].toInteger())};
    brief.dateline = entry[10].toString();
    brief.agency = entry[11].toString();
    brief.place = entry[12].toString();
    if (entry[13].toInteger() != 0)
        brief.date = QDate::fromJulianDay(entry[13].toInteger());
    brief.reporters = namesFrom(entry[14]);
    brief.correspondents = namesFrom(entry[15]);
    brief.photographers = namesFrom(entry[16]);
    brief.sourceUrl = entry[17].toString();
    QString line;
    for (const QString &title : titleLines(brief)) {
        if (!cutter.take(title.size(), line) || line != title)
            return false;
    }
    return readArticle(entry[0].toArray(), cutter, brief);
}

bool readArticle(const QCborArray &array, Cutter &cutter, Article &article)
{
    for (const QCborValue &value : array[0].toArray()) {
        const QCborArray entry = value.toArray();
        Block block;
        block.kind = kindOf(kBlockKinds, entry[0].toInteger());
        if (!cutter.take(entry[1].toInteger(-1), block.text))
            return false;
        block.lines = {static_cast<int>(entry[2].toInteger()), static_cast<int>(entry[3].toInteger())};
        for (qsizetype i = 4; i + 1 < entry.size(); i += 2) {
            block.seams.push_back({static_cast<int>(entry[i].toInteger()),
                                   static_cast<int>(entry[i + 1].toInteger())});
        }
        article.blocks.push_back(std::move(block));
    }
    for (const QCborValue &value : array[1].toArray()) {
        Article brief;
        if (!readBrief(value.toArray(), cutter, brief))
            return false;
        article.briefs.push_back(std::move(brief));
    }
    return true;
}

}  // namespace

QString bodyOf(const Article &article)
{
    QStringList pieces;
    appendPieces(article, pieces);
    return pieces.join(u'\n');
}

QString titlesOf(const Article &article)
{
    QStringList lines;
    for (const QString &line : {article.series, article.kicker, article.deck}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n');
}

QByteArray writeLayout(const Article &article)
{
    return QCborValue(arrayOf(article)).toCbor();
}

bool readLayout(const QByteArray &layout, const QString &body, Article &article)
{
    article.blocks.clear();
    article.briefs.clear();
    Cutter cutter(body);
    if (readArticle(QCborValue::fromCbor(layout).toArray(), cutter, article) && cutter.isAtEnd())
        return true;
    article.blocks = {Block{.kind = BlockKind::Paragraph, .lines = {}, .text = body, .seams = {}}};
    article.briefs.clear();
    return false;
}

}  // namespace dateline::archive
