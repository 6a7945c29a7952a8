#include "archive/sqlite/story_texts.h"

#include "archive/layout.h"
#include "search/similar.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

StoryTexts::StoryTexts(Connection &connection)
    : m_read(connection, u"SELECT a.dateline, t.layout, t.body FROM article a JOIN article_text t ON t.id = a.id "
                         "WHERE a.id = ?"_s)
{
}

Result<std::optional<QString>> StoryTexts::story(model::ArticleId id)
{
    const Step step = m_read.run(id);
    if (step == Step::Error)
        return m_read.error();
    if (step == Step::Done)
        return std::optional<QString>();
    model::Article article;
    article.dateline = m_read.text(0);
    readLayout(m_read.bytes(1), m_read.text(2), article);
    m_read.finish();
    return std::optional(search::storyOf(article));
}

Result<std::optional<search::Shingles>> StoryTexts::shingles(model::ArticleId id)
{
    if (const search::Shingles *known = m_shingles.object(id))
        return std::optional(*known);
    const auto told = story(id);
    if (!told)
        return told.error();
    if (!*told)
        return std::optional<search::Shingles>();
    auto shingles = search::shinglesOf(**told);
    m_shingles.insert(id, new search::Shingles(shingles), static_cast<qsizetype>(shingles.size()) + 1);
    return std::optional(std::move(shingles));
}

}  // namespace dateline::archive::sqlite
