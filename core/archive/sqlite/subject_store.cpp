#include "archive/sqlite/subject_store.h"

#include "archive/layout.h"
#include "archive/sqlite/settings.h"
#include "model/topic.h"

#include <algorithm>
#include <limits>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;

namespace {

constexpr int kBatch = 300;

}  // namespace

Result<bool> needsJudging(Connection &connection, const SubjectJudge &judge)
{
    const auto version = settingOf(connection, setting::subjectVersion);
    return version ? Result<bool>(version->toString() != judge.version()) : version.error();
}

Result<void> noteJudgeIfEmpty(Connection &connection, const SubjectJudge &judge)
{
    const auto due = needsJudging(connection, judge);
    if (!due || !*due)
        return due ? Result<void>() : due.error();
    Statement any(connection, u"SELECT 1 FROM article LIMIT 1"_s);
    const Step found = any.run();
    if (found == Step::Error)
        return any.error();
    any.finish();
    return found == Step::Row ? Result<void>() : keepSetting(connection, setting::subjectVersion, judge.version());
}

SubjectStore::SubjectStore(Connection &connection, std::shared_ptr<const SubjectJudge> judge)
    : m_connection(connection),
      m_judge(std::move(judge)),
      m_taught(m_judge),
      m_lessons(connection),
      m_rows(connection),
      m_articles(connection,
                 u"SELECT a.id, a.series, a.kicker, a.headline, a.deck, coalesce(s.name, ''), t.layout, t.body "
                 "FROM article a JOIN article_text t ON t.id = a.id "
                 "LEFT JOIN section s ON s.issue = a.issue AND s.position = a.section "
                 "WHERE a.id BETWEEN ? AND ? ORDER BY a.id LIMIT ?"_s)
{
}

SubjectStore::Judged SubjectStore::judged() const
{
    Judged judged;
    judged.id = m_articles.integer(0);
    judged.article.series = m_articles.text(1);
    judged.article.kicker = m_articles.text(2);
    judged.article.headline = m_articles.text(3);
    judged.article.deck = m_articles.text(4);
    judged.section = m_articles.text(5);
    readLayout(m_articles.bytes(6), m_articles.text(7), judged.article);
    return judged;
}

Result<std::vector<SubjectStore::Judged>> SubjectStore::articlesAfter(ArticleId after)
{
    std::vector<Judged> articles;
    Step step = m_articles.run(after + 1, std::numeric_limits<ArticleId>::max(), kBatch);
    for (; step == Step::Row; step = m_articles.next())
        articles.push_back(judged());
    if (step == Step::Error)
        return m_articles.error();
    return articles;
}

Result<std::optional<SubjectStore::Judged>> SubjectStore::articleOf(ArticleId id)
{
    const Step step = m_articles.run(id, id, 1);
    if (step == Step::Error)
        return m_articles.error();
    if (step == Step::Done)
        return std::optional<Judged>();
    auto article = judged();
    m_articles.finish();
    return std::optional(std::move(article));
}

Result<const SubjectJudge *> SubjectStore::judge()
{
    if (m_isCurrent)
        return m_taught.get();
    const auto version = m_lessons.version();
    if (!version)
        return version.error();
    if (*version != m_version) {
        const auto lessons = m_lessons.all();
        if (!lessons)
            return lessons.error();
        m_taught = lessons->empty() ? m_judge : m_judge->taught(*lessons);
        m_version = *version;
    }
    m_isCurrent = true;
    return m_taught.get();
}

Result<void> SubjectStore::add(ArticleId id, const model::Article &article, const QString &section)
{
    if (!m_judge)
        return m_rows.add(id, article.subjects);
    const auto taught = judge();
    if (!taught)
        return taught.error();
    return m_rows.add(id, *taught == m_judge.get() ? article.subjects : (*taught)->subjectsOf(article, section));
}

Result<SubjectStore::Applied> SubjectStore::apply(ArticleId after)
{
    const auto articles = articlesAfter(after);
    if (!articles)
        return articles.error();
    const auto taught = judge();
    if (!taught)
        return taught.error();
    Applied applied;
    for (const Judged &judged : *articles) {
        applied.last = judged.id;
        ++applied.articles;
        const model::Subjects subjects = (*taught)->subjectsOf(judged.article, judged.section);
        const auto former = m_rows.inferred(judged.id);
        if (!former)
            return former.error();
        if (*former == subjects)
            continue;
        applied.isChanged = true;
        if (auto replaced = m_rows.replace(judged.id, subjects); !replaced)
            return replaced.error();
    }
    return applied;
}

Result<void> SubjectStore::rebuild(const std::stop_token &stop)
{
    if (!m_judge)
        return {};
    for (std::optional<ArticleId> after = -1; after;) {
        if (stop.stop_requested())
            return m_connection.cancelled();
        const auto applied = apply(*after);
        if (!applied)
            return applied.error();
        after = applied->last;
    }
    if (auto noted = m_lessons.noteApplied(m_version); !noted)
        return noted;
    return keepSetting(m_connection, setting::subjectVersion, m_judge->version());
}

Result<void> SubjectStore::forget()
{
    m_isCurrent = false;
    return m_lessons.forget();
}

Result<void> SubjectStore::set(ArticleId id, const std::optional<QStringList> &codes)
{
    for (const QString &code : codes.value_or(QStringList())) {
        if (model::topicOf(code) == nullptr)
            return Error{ErrorCode::Invalid, u"no subject has the code %1"_s.arg(code), {}};
    }
    Statement keep(m_connection, u"INSERT INTO article_state (issue, article, fingerprint, headline, subjects) "
                                 "SELECT issue, id, fingerprint, headline, ? FROM article WHERE id = ? "
                                 "ON CONFLICT (article) DO UPDATE SET subjects = excluded.subjects"_s);
    if (keep.run(codes ? QVariant(writtenCodes(*codes)) : QVariant(), id) == Step::Error)
        return keep.error();
    if (keep.rowsChanged() == 0)
        return Error{ErrorCode::NotFound, u"no article %1"_s.arg(id), m_connection.path()};
    m_isCurrent = false;
    return m_judge ? teach(id, codes) : Result<void>();
}

Result<void> SubjectStore::teach(ArticleId id, const std::optional<QStringList> &codes)
{
    Statement state(m_connection, u"SELECT identity FROM article_state WHERE article = ?"_s);
    if (state.run(id) != Step::Row)
        return state.error();
    const qint64 identity = state.integer(0);
    state.finish();
    if (!codes)
        return m_lessons.takeBack(identity);
    const auto judged = articleOf(id);
    if (!judged)
        return judged.error();
    // What the untaught judge took from the words, and the reader did not: the section's word is not the article's.
    QStringList leftOut;
    for (const model::Subject &subject : m_judge->subjectsOf((*judged)->article, (*judged)->section)) {
        if (subject.basis == model::SubjectBasis::Words && !codes->contains(subject.code))
            leftOut += subject.code;
    }
    return m_lessons.give(identity, *codes, leftOut, m_judge->termsOf((*judged)->article));
}

}  // namespace dateline::archive::sqlite
