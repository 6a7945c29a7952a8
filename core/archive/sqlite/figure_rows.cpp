#include "archive/sqlite/figure_rows.h"

#include "archive/sqlite/rows.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

FigureRows::FigureRows(Connection &connection)
    : m_connection(connection),
      m_insert(connection, u"INSERT OR IGNORE INTO figure (value, unit, article) VALUES (?, ?, ?)"_s),
      m_insertRange(connection, u"INSERT INTO figure_range (upper, value, unit, article) VALUES (?, ?, ?, ?)"_s)
{
}

Result<void> FigureRows::remove(model::ArticleId id)
{
    for (const QString &table : {u"figure"_s, u"figure_range"_s}) {
        Statement remove(m_connection, u"DELETE FROM %1 WHERE article = ?"_s.arg(table));
        if (remove.run(id) == Step::Error)
            return remove.error();
    }
    return {};
}

Result<void> FigureRows::add(model::ArticleId id, const std::vector<FigureKey> &figures)
{
    for (const FigureKey &figure : figures) {
        if (m_insert.run(figure.value, figure.unit, id) == Step::Error)
            return m_insert.error();
        if (figure.upper.isEmpty())
            continue;
        if (m_insert.run(figure.upper, figure.unit, id) == Step::Error)
            return m_insert.error();
        if (m_insertRange.run(figure.upper, figure.value, figure.unit, id) == Step::Error)
            return m_insertRange.error();
    }
    return {};
}

Result<void> FigureRows::rebuild(const std::stop_token &stop)
{
    for (const QString &table : {u"figure"_s, u"figure_range"_s}) {
        if (auto emptied = m_connection.execute(u"DELETE FROM "_s + table); !emptied)
            return emptied;
    }
    Statement articles(m_connection, u"SELECT a.id, a.headline, a.titles, %1 FROM article a "
                                     "JOIN article_text t ON t.id = a.id ORDER BY a.id"_s.arg(kSearchedBody));
    Step step = articles.run();
    for (; step == Step::Row; step = articles.next()) {
        if (stop.stop_requested())
            return m_connection.cancelled();
        const QStringList texts{articles.text(1), articles.text(2), articles.text(3)};
        if (auto added = add(articles.integer(0), figureKeysIn(texts.join(u'\n'))); !added)
            return added;
    }
    return step == Step::Error ? Result<void>(articles.error()) : Result<void>();
}

}  // namespace dateline::archive::sqlite
