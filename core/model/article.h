#pragma once

#include "model/block.h"
#include "model/doubt.h"
#include "model/figure.h"
#include "model/subject.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::model {

enum class ArticleKind { Story, Photo, Roundup, Brief };

/// One news item. An absent text is an empty QString, an absent date an invalid QDate; nothing here
/// is guessed except what is named so.
struct Article {
    int section = -1;  ///< index into Issue::sections; -1 = before any section
    QString page;      ///< as printed ("01")
    ArticleKind kind = ArticleKind::Story;
    QString series;    ///< the running label, without its brackets; not part of `headline`
    QString kicker;
    QString headline;  ///< empty for an untitled photo
    QString deck;
    LineRange headlineLines;

    QString dateline;  ///< the agency-place-date part alone, as printed
    QString agency;    ///< the agency's name as printed
    QString place;
    QDate date;        ///< the article's own day: dateline, else caption, else the issue's
    QStringList reporters;
    QStringList correspondents;
    QStringList photographers;

    Subjects subjects;  ///< what it is about, clearest first

    std::vector<Block> blocks;  ///< in printed order; datelines stay in the text
    QString sourceUrl;
    QString language;  ///< BCP 47, such as "zh-Hans"; "und" where the letters do not tell
    std::vector<Figure> figures;  ///< of headline and blocks, in printed order
    std::vector<Doubt> doubts;    ///< in printed order

    /// Stories of their own that are printed inside this one: the items of a roundup, or a second story under a
    /// bold line. In printed order; their text is not in `blocks`. A brief holds none itself
    /// and stands in the section of the article it is in. The archive keeps each as an article.
    std::vector<Article> briefs;

    bool operator==(const Article &) const = default;
};

}  // namespace dateline::model
