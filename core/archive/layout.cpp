#include "archive/layout.h"

#include <QCborArray>
#include <QCborValue>
#include <QStringList>

#include <array>

namespace dateline::archive {

using model::Article;
using model::Block;
using model::BlockKind;
using model::Doubt;
using model::DoubtCode;

namespace {

/// A kind's number in the layout is its place here. Part of the format: only ever added to.
constexpr std::array kBlockKinds = {
    BlockKind::Paragraph, BlockKind::Subheading, BlockKind::Caption,  BlockKind::Credit,
    BlockKind::Byline,    BlockKind::Dateline,   BlockKind::Quote,    BlockKind::ListItem,
    BlockKind::TableRow,  BlockKind::Trailer,    BlockKind::Link,
};

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

/// A code's number is its place here, as with blocks.
constexpr std::array kDoubtCodes = {
    DoubtCode::Sum,      DoubtCode::Scale,      DoubtCode::Outlier,   DoubtCode::FunctionWord,
    DoubtCode::Unpaired, DoubtCode::Unfinished, DoubtCode::LookAlike, DoubtCode::Impossible,
};

QCborArray doubtsOf(const Article &article)
{
    QCborArray doubts;
    for (const Doubt &doubt : article.doubts) {
        QCborArray entry{numberOf(kDoubtCodes, doubt.code), doubt.block, doubt.range.start, doubt.range.length};
        for (const QString &argument : doubt.arguments)
            entry.append(argument);
        doubts.append(entry);
    }
    return doubts;
}

/// Those that lie within their text.
void readDoubts(const QCborArray &doubts, Article &article)
{
    for (const QCborValue &value : doubts) {
        const QCborArray entry = value.toArray();
        Doubt doubt;
        doubt.code = kindOf(kDoubtCodes, entry[0].toInteger());
        doubt.block = static_cast<int>(entry[1].toInteger());
        doubt.range = {static_cast<int>(entry[2].toInteger()), static_cast<int>(entry[3].toInteger())};
        for (qsizetype i = 4; i < entry.size(); ++i)
            doubt.arguments += entry[i].toString();
        const auto blocks = static_cast<int>(article.blocks.size());
        if (doubt.block < -1 || doubt.block >= blocks)
            continue;
        const QString &text = doubt.block < 0 ? article.headline : article.blocks[static_cast<std::size_t>(doubt.block)].text;
        if (doubt.range.start >= 0 && doubt.range.length > 0 && doubt.range.length <= text.size() - doubt.range.start)
            article.doubts.push_back(std::move(doubt));
    }
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

bool readBlocks(const QCborArray &blocks, Cutter &cutter, Article &article)
{
    for (const QCborValue &value : blocks) {
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
    return true;
}

}  // namespace

QString bodyOf(const Article &article)
{
    QStringList pieces;
    for (const Block &block : article.blocks)
        pieces += block.text;
    return pieces.join(u'\n');
}

int openingOf(const Article &article)
{
    qsizetype at = 0;
    for (const Block &block : article.blocks) {
        if (model::isRunningText(block.kind))
            return static_cast<int>(at);
        at += block.text.toUcs4().size() + 1;
    }
    return 0;
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
    return QCborValue(QCborArray{blocksOf(article), doubtsOf(article)}).toCbor();
}

bool readLayout(const QByteArray &layout, const QString &body, Article &article)
{
    article.blocks.clear();
    article.doubts.clear();
    const QCborArray entries = QCborValue::fromCbor(layout).toArray();
    Cutter cutter(body);
    if (readBlocks(entries[0].toArray(), cutter, article) && cutter.isAtEnd()) {
        readDoubts(entries[1].toArray(), article);
        return true;
    }
    article.blocks = {Block{.kind = BlockKind::Paragraph, .lines = {}, .text = body, .seams = {}}};
    return false;
}

}  // namespace dateline::archive
