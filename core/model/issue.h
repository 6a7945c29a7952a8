#pragma once

#include "model/article.h"
#include "model/warning.h"
#include "text/decode.h"

#include <QDate>
#include <QString>

#include <vector>

namespace dateline::model {

/// Where an issue's date comes from, best first (the order is a rule of the bulletins' house styles).
enum class DateBasis {
    Stated,    ///< printed in a title or a date line, or a field of the format
    FileName,  ///< `20240726.md`
    Inferred,  ///< the latest dateline's day with the year that the text names most often
    Unknown,   ///< there is no date
    ByHand,    ///< set by the reader; never changed by a re-import
};

/// A named part as printed (版, 栏目).
struct Section {
    QString name;
    QString page;  ///< as printed, or empty

    bool operator==(const Section &) const = default;
};

/// Text with the lines it stands on: loose text, or one line of the issue's own summary.
struct TextLines {
    LineRange lines;
    QString text;

    bool operator==(const TextLines &) const = default;
};

/// One date's (or number's) bulletin, as printed. A value: the same bytes give an equal Issue on
/// every machine and in every locale.
struct Issue {
    QString format;    ///< "markdown", "text"
    QString encoding;  ///< IANA name
    text::EncodingBasis encodingBasis = text::EncodingBasis::Detected;
    QString language;  ///< BCP 47, such as "zh-Hans"
    QString publication;
    QString number;
    QString title;     ///< the issue's own heading, as printed
    QDate date;
    DateBasis dateBasis = DateBasis::Unknown;
    QString dateReason;  ///< what the date was taken from: the printed words, in the file's language

    std::vector<Section> sections;  ///< in printed order
    std::vector<Article> articles;  ///< in printed order
    std::vector<TextLines> summary;
    std::vector<TextLines> loose;
    std::vector<Warning> warnings;  ///< by line

    bool operator==(const Issue &) const = default;
};

}  // namespace dateline::model
