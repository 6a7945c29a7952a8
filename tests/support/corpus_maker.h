#pragma once

// Archives of any size, made of real bulletins: headlines and clauses of ../shared/corpus, drawn at random and put
// together anew. Words and their frequencies are real, stories are not: whole sentences, each of which would stand in dozens
// of articles, would make these tellings of one another.

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace dateline::tests {

/// What articles are made of.
struct Material {
    std::vector<QString> headlines;
    QStringList clauses;
    std::vector<qsizetype> paragraphs;  ///< the lengths of those that these are from, in UTF-16 units
    std::vector<qsizetype> lengths;     ///< and of their articles
};

/// Of every article below these folders of ../shared.
Material materialOf(const QStringList &folders);

struct MadeArticle {
    QString section;
    QString headline;
    QStringList paragraphs;
};

struct MadeIssue {
    QString publication;
    QDate date;
    std::vector<MadeArticle> articles;
};

/// `articles` of them in issues of forty, five publications a day, the last day first. The same for the same seed.
void makeIssues(const Material &material, qint64 articles, unsigned seed, const std::function<void(const MadeIssue &)> &take);

/// As a bulletin in Markdown, the form that the parser reads back just so.
QByteArray markdownOf(const MadeIssue &issue);

}  // namespace dateline::tests
