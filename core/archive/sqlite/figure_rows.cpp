#include "archive/sqlite/figure_rows.h"

#include "archive/layout.h"
#include "model/figures.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

FigureRows::FigureRows(Connection &connection)
    : m_connection(connection), m_insert(connection, u"INSERT INTO figure (value, unit, article) VALUES (?, ?, ?)"_s)
{
}

Result<void> FigureRows::add(model::ArticleId id, const std::vector<FigureKey> &figures)
{
    for (const FigureKey &figure : figures) {
        if (m_insert.run(figure.value, figure.unit, id) == Step::Error)
            return m_insert.error();
    }
    return {};
}

Result<void> FigureRows::rebuild(const std::stop_token &stop)
{
    if (auto emptied = m_connection.execute(u"DELETE FROM figure"_s); !emptied)
        return emptied;
    Statement articles(m_connection, u"SELECT a.id, a.headline, t.layout, t.body FROM article a "
                                     "JOIN article_text t ON t.id = a.id ORDER BY a.id"_s);
    Step step = articles.run();
    for (; step == Step::Row; step = articles.next()) {
        if (stop.stop_requested())
            return m_connection.cancelled();
        model::Article article;
        article.headline = articles.text(1);
        readLayout(articles.bytes(2), articles.text(3), article);
        if (auto added = add(articles.integer(0), figureKeysOf(model::figuresOf(article))); !added)
            return added;
    }
    return step == Step::Error ? Result<void>(articles.error()) : Result<void>();
}

}  // namespace dateline::archive::sqlite
