#pragma once

#include "model/listing.h"
#include "search/facets.h"

#include <QMetaType>

namespace dateline::ui {

/// What a row of the sidebar stands for.
struct Shelf {
    enum Kind {
        Heading,
        All,
        Unread,
        Starred,
        Today,
        Day,
        Subjects,
        Subject,
        Names,
        Name,
        FurtherNames,
        Tags,
        Tag,
        SavedSearch,
        Publication,
        Year,
        Issue,
        Section,
        Loose,
        RemovedIssues,
        RemovedIssue,
    };

    Kind kind = All;
    QString publication = {};  ///< Publication, Year; Day: empty = of every one
    int year = 0;              ///< Year; 0 = undated issues
    model::IssueId issue = 0;  ///< Issue, Section, Loose, RemovedIssue
    int section = -1;          ///< Section: as model::SectionRow::index
    QString subject = {};      ///< Subject: its code
    QString search = {};       ///< SavedSearch: its name
    QString tag = {};          ///< Tag
    QDate day = {};            ///< Day; the calendar's, not in the sidebar
    search::Facet facet = search::Facet::Reporter;  ///< Names, Name, FurtherNames
    QString name = {};         ///< Name: as printed

    bool isList() const;
    /// Only holds other shelves.
    bool isFolder() const;
    /// The articles that it holds; of no use for Loose.
    model::Scope scope() const;

    bool operator==(const Shelf &) const = default;
};

/// How a list's articles follow one another.
struct ListOrder {
    bool oldestFirst = false;  ///< the issues
    bool byStory = false;      ///< tellings of one story together

    bool operator==(const ListOrder &) const = default;
};

}  // namespace dateline::ui

Q_DECLARE_METATYPE(dateline::ui::Shelf)
