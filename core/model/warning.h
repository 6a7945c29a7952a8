#pragma once

#include <QString>

namespace dateline::model {

/// Why a source line is not in an article, or what was odd about it. The first group are notices:
/// they account for a line that is no text, so that every line of a file is accounted for.
enum class WarningCode {
    // notices
    IssueTitle,      ///< the issue's own heading
    GroupHeading,    ///< heads the summary, or the news after it
    SectionHeading,  ///< names a section
    SourceLink,      ///< a link such as 查看原文: the article's source_url
    UpdateStamp,     ///< when the file was generated
    Rule,            ///< a line that only separates
    Comment,         ///< an HTML comment
    Markup,          ///< tags, styles or scripts that hold no text
    FrontMatter,     ///< metadata at the head of the file
    IssueNumber,     ///< a printed number, date line or page line
    // warnings
    NotDecoded,      ///< bytes that are not text in the file's encoding were replaced
    NulRemoved,      ///< NUL characters were left out
    Malformed,       ///< the format's own rules are broken: read as well as it could be
    TooDeep,         ///< markup nested beyond the reader's bound: read as plain text
    NoArticles,      ///< nothing in the file could be told to be an article
    EmptyArticle,    ///< a headline with no text below it
    Placeholder,     ///< a program's word for nothing (undefined) stands where a headline or text should
    YearUnknown,     ///< the text names no year clearly enough: the issue has no date
};

struct Warning {
    int line = 0;  ///< 1-based; 0 = the file as a whole
    WarningCode code = WarningCode::Rule;
    QString message;  ///< one English line

    bool operator==(const Warning &) const = default;
};

/// Whether the code only accounts for a line, and asks for nobody's attention.
constexpr bool isNotice(WarningCode code) { return code < WarningCode::NotDecoded; }

}  // namespace dateline::model
