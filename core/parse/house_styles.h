#pragma once

// How agencies write datelines, and the words that bulletins use: data, read from
// resources/agencies.json. A new agency or style is a row there.

#include "base/result.h"
#include "parse/lexicon.h"
#include "parse/pattern_set.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::parse {

/// Words by what they announce. Compared with the whole of a line (summary … sourceLink) or with its
/// beginning (sourceLine … trailer); `publication` ends or begins a publication's name.
struct Words {
    QStringList summary;
    QStringList body;
    QStringList roundup;
    QStringList sourceLink;
    QStringList sourceLine;
    QStringList updateStamp;
    QStringList publication;
    QStringList captionOpener;
    QStringList trailer;
    QStringList trailerRole;  ///< a trailer begins with, a colon, bar or space behind: 制图
    QStringList trailerEnd;   ///< a trailer ends with: 参与采写
    QStringList wordCount;    ///< 字数: how long an article is
    QStringList stampSource;  ///< 稿件来源：the publication that a page is of
    QStringList placeholder;  ///< what programs write where they found nothing
    QStringList part;         ///< heads a part of an article (摘要), where it is no article itself
    QStringList media;        ///< [视频] before a headline
    QStringList whence;       ///< a line below an article that says who it or its picture is from
    QStringList roundupHint;  ///< ends the name of what may be a roundup, if it holds several items (速览)
    QStringList endMark;      ///< a line that says that the article ends (完)
    QStringList edition;      ///< ends the name of a paper's edition on the net (数字报)
    QStringList authorTitle;  ///< ends a line below a byline that says what its bearer is (Staff Writer)
    QStringList dateField;    ///< names a field with the day of an article (时间)
    QStringList contents;     ///< ends the name of a list of contents (主要内容)
};

struct HouseStyles {
    Lexicon lexicon;
    PatternSet heads;    ///< begin an article's text
    PatternSet tails;    ///< end it
    PatternSet lines;    ///< a byline: a line of its own
    PatternSet credits;  ///< who made a picture: a line of its own, or the end of its caption
    Words words;

    /// These and one more agency: a paper's own name, where its own bulletin is read.
    HouseStyles knowing(const QString &publication) const;

    /// What the text begins with, such as `新华社北京7月26日电(记者王某)`.
    std::optional<Attribution> headOf(QStringView text) const;
    /// What the whole of a line is.
    std::optional<Attribution> lineOf(QStringView text) const;
    /// What the text ends with, after the end of a sentence; `start` 0 when it is the whole text.
    std::optional<Attribution> tailOf(QStringView text) const;
    std::optional<Attribution> creditOf(QStringView text) const;
};

/// Whether a short line is a closing one that is not text (责编：某某), in brackets or not.
bool isTrailer(QStringView line, const HouseStyles &styles);

/// Whether a line right below a byline says what its bearer is, or where to write to: Courier Staff Writer.
bool isAuthorTitle(QStringView line, const Words &words);

/// Reads agencies.json. An Error names what is wrong with it.
Result<HouseStyles> readHouseStyles(const QByteArray &json);

/// Whether the line is one of the words, white space and a closing colon aside.
bool isWord(QStringView line, const QStringList &words);
/// Whether a headline is a roundup's: one of its names, or a few words that end with one (国内新闻快讯), labels aside.
bool isRoundupName(QStringView headline, const Words &words);
/// Whether a heading is that of the list of contents: one of its names, or a few words that end with one.
bool isSummaryName(QStringView heading, const Words &words);
/// Whether it is a few words that may head a roundup.
bool mayHeadRoundup(QStringView headline, const Words &words);
/// Whether the line begins with one of them.
bool beginsWithWord(QStringView line, const QStringList &words);

}  // namespace dateline::parse
