#pragma once

// What lists show: narrow rows, without texts. Values, read from the archive.

#include "model/article.h"
#include "model/issue.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace dateline::model {

/// Date-ordered: (Julian day of the article's own date, 0 = undated) << 20 | sequence. An id names an
/// article of the archive as it stands; a re-import may change it. Never stored by callers.
using ArticleId = qint64;
using IssueId = qint64;

struct IssueRow {
    IssueId id = 0;
    QString publication;  ///< in force: the printed name, or another that was given by hand
    QDate date;
    DateBasis dateBasis = DateBasis::Unknown;
    QString dateReason;
    QString number;
    QString title;
    QString path;
    int articles = 0;
    int unread = 0;
    int loose = 0;
    QString printedPublication = {};

    bool operator==(const IssueRow &) const = default;
};

struct SectionRow {
    IssueId issue = 0;
    int index = -1;  ///< as Article::section; -1 = the articles before any section
    QString name;
    QString page;
    int articles = 0;

    bool operator==(const SectionRow &) const = default;
};

/// How many articles are about a subject, briefs included.
struct SubjectRow {
    QString code;  ///< of model::topics()
    qint64 articles = 0;

    bool operator==(const SubjectRow &) const = default;
};

struct ArticleRow {
    ArticleId id = 0;
    IssueId issue = 0;
    ArticleId parent = 0;  ///< the article that this one stands inside (Article::briefs); 0 = none
    ArticleKind kind = ArticleKind::Story;
    QDate date;  ///< the article's own, else its issue's
    QString publication;
    QString section;
    QString page;
    QString series;
    QString kicker;
    QString headline;
    QString agency;
    QString place;
    QStringList reporters;
    QString language;  ///< the article's own, else its issue's
    QDate issueDate = {};
    qint64 story = 0;  ///< tellings of one story have the same; 0 = told only here
    QString opening;  ///< the first characters of the text: the row's name where there is no headline
    bool read = false;
    bool starred = false;

    bool operator==(const ArticleRow &) const = default;
};

/// Which articles a list holds: all, or those of a publication, of a day's issues, of an issue, of one section of it, about a subject.
struct Scope {
    std::optional<QString> publication = {};
    std::optional<IssueId> issue = {};
    std::optional<int> section = {};  ///< with `issue`: index as in SectionRow
    bool unreadOnly = false;
    bool starredOnly = false;
    std::optional<QString> subject = {};  ///< a topic's code
    std::optional<QString> tag = {};      ///< any spelling of it
    std::optional<QDate> day = {};        ///< of the issues; valid
    bool oldestFirst = false;             ///< the issues; undated ones are last either way
    bool byStory = false;                 ///< tellings of one story follow each other, where the first of them stands

    bool operator==(const Scope &) const = default;
};

}  // namespace dateline::model
