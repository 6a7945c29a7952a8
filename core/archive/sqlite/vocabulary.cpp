#include "archive/sqlite/vocabulary.h"

#include "archive/sqlite/contents_version.h"
#include "search/pattern.h"
#include "text/pinyin.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

QString phraseOfCharacters(const QString &characters)
{
    QStringList terms;
    const search::Pattern pattern = search::patternOf(characters);
    for (const search::PatternTerm &term : pattern.terms)
        terms += u'"' + term.text + u'"' + (term.prefix ? u" *"_s : QString());
    return terms.join(u" + "_s);
}

Vocabulary::Vocabulary(Connection &connection)
    : m_connection(connection),
      m_stands(connection, u"SELECT 1 FROM article_index WHERE article_index MATCH ? LIMIT 1"_s),
      m_standsAlone(connection, u"SELECT 1 FROM article_chars WHERE article_chars MATCH ? LIMIT 1"_s)
{
}

Result<void> Vocabulary::refresh()
{
    const auto contents = contentsVersion(m_connection);
    if (!contents)
        return contents.error();
    if (*contents != m_contents)
        m_known.clear();
    m_contents = *contents;
    return {};
}

Result<bool> Vocabulary::ask(Statement &statement, const QString &match)
{
    ++m_lookUps;
    const Step step = statement.run(match);
    if (step == Step::Error)
        return statement.error();
    statement.finish();
    return step == Step::Row;
}

Result<bool> Vocabulary::holds(const QString &characters)
{
    if (const auto known = m_known.constFind(characters); known != m_known.constEnd())
        return *known;
    if (m_connection.isInterrupted())
        return m_connection.cancelled();
    Result<bool> stands = false;
    if (characters.size() == 1)
        stands = ask(m_standsAlone, u'"' + characters + u'"');
    // A character that stands in names alone is not in the index of characters, and its terms are few.
    if (stands && !*stands)
        stands = ask(m_stands, phraseOfCharacters(characters));
    if (stands)
        m_known.insert(characters, *stands);
    return stands;
}

Result<QString> Vocabulary::present(QStringView characters)
{
    QString found;
    for (const QChar c : characters) {
        const auto held = holds(QString(c));
        if (!held)
            return held.error();
        if (*held)
            found += c;
    }
    return found;
}

Result<QStringList> Vocabulary::extended(const QStringList &rows, const QString &syllable)
{
    QStringList longer;
    const auto next = present(text::charactersReadAs(syllable));
    if (!next)
        return next.error();
    for (const QString &row : rows) {
        for (const QChar c : *next) {
            const auto pair = holds(QString(row.back()) + c);
            if (!pair)
                return pair.error();
            if (!*pair)
                continue;
            const auto all = row.size() > 1 ? holds(row + c) : pair;
            if (!all)
                return all.error();
            if (*all)
                longer += row + c;
        }
    }
    return longer;
}

Result<QStringList> Vocabulary::readAs(const QStringList &syllables)
{
    if (auto refreshed = refresh(); !refreshed)
        return refreshed.error();
    const auto first = present(text::charactersReadAs(syllables.value(0)));
    if (!first)
        return first.error();
    QStringList rows;
    for (const QChar c : *first)
        rows += c;
    for (qsizetype i = 1; i < syllables.size() && !rows.isEmpty(); ++i) {
        auto longer = extended(rows, syllables[i]);
        if (!longer)
            return longer;
        rows = std::move(longer).value();
    }
    return rows;
}

Result<std::vector<Vocabulary::Word>> Vocabulary::wordsBetween(const QString &first, const QString &end)
{
    if (auto made = m_connection.execute(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary "
                                         "USING fts5vocab('main', 'article_index', 'row')"_s);
        !made)
        return made.error();
    std::vector<Word> words;
    Statement rows(m_connection, u"SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ?"_s);
    Step step = rows.run(first, end);
    for (; step == Step::Row; step = rows.next()) {
        if (m_connection.isInterrupted())
            return m_connection.cancelled();
        words.push_back({rows.text(0), rows.integer(1)});
    }
    if (step == Step::Error)
        return rows.error();
    return words;
}

}  // namespace dateline::archive::sqlite
