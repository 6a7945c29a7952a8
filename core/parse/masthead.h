#pragma once

// What an issue says of itself: its publication, date and number, in its title or in lines above its articles.

#include "parse/house_styles.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace dateline::parse {

struct Masthead {
    QString publication;
    QString number;
    QString page;     ///< as printed
    QString section;  ///< the page's name
    QDate date;
    QString printedDate;
    bool hasImprint = false;  ///< a registration or a count of pages
    bool hasDay = false;      ///< a month, day and weekday without a year, taken out of `rest`
    QString rest;  ///< what none of these explains
};

/// Reads a title or line such as `《晚报》（20240726）`, `某某日报 2024年7月26日 星期五 第27486期 第03版：要闻`.
Masthead readMasthead(QStringView line, const Words &words);

/// Takes what a further line says of the publication, the number and the date where the lines before said nothing.
void complete(Masthead &masthead, const Masthead &read);

/// Whether a line of its own says nothing but that: a date, number, page or publication, and no other words.
bool isMastheadLine(QStringView line, const Words &words);

/// Whether a short line names the publication, whatever its words, since the line below numbers the issue.
bool isNameAbove(QStringView line, QStringView below, const Words &words);

/// Whether the text is a publication's name, or begins or ends as one does.
bool isPublicationName(QStringView text, const Words &words);

}  // namespace dateline::parse
