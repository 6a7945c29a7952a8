#include "model/names.h"

#include <array>
#include <utility>

namespace dateline::model {
namespace {

template<typename E>
using Names = std::pair<E, const char *>;

constexpr std::array kBlockKinds{
    Names<BlockKind>{BlockKind::Paragraph, "paragraph"},
    Names<BlockKind>{BlockKind::Subheading, "subheading"},
    Names<BlockKind>{BlockKind::Caption, "caption"},
    Names<BlockKind>{BlockKind::Credit, "credit"},
    Names<BlockKind>{BlockKind::Byline, "byline"},
    Names<BlockKind>{BlockKind::Dateline, "dateline"},
    Names<BlockKind>{BlockKind::Quote, "quote"},
    Names<BlockKind>{BlockKind::ListItem, "list_item"},
    Names<BlockKind>{BlockKind::TableRow, "table_row"},
    Names<BlockKind>{BlockKind::Trailer, "trailer"},
    Names<BlockKind>{BlockKind::Link, "link"},
};

constexpr std::array kArticleKinds{
    Names<ArticleKind>{ArticleKind::Story, "story"},
    Names<ArticleKind>{ArticleKind::Photo, "photo"},
    Names<ArticleKind>{ArticleKind::Roundup, "roundup"},
    Names<ArticleKind>{ArticleKind::Brief, "brief"},
};

constexpr std::array kDateBases{
    Names<DateBasis>{DateBasis::Stated, "stated"},
    Names<DateBasis>{DateBasis::FileName, "file-name"},
    Names<DateBasis>{DateBasis::Inferred, "inferred"},
    Names<DateBasis>{DateBasis::Unknown, "unknown"},
    Names<DateBasis>{DateBasis::ByHand, "by-hand"},
};

constexpr std::array kDoubtCodes{
    Names<DoubtCode>{DoubtCode::Sum, "sum"},
    Names<DoubtCode>{DoubtCode::Scale, "scale"},
    Names<DoubtCode>{DoubtCode::Outlier, "outlier"},
    Names<DoubtCode>{DoubtCode::FunctionWord, "function-word"},
    Names<DoubtCode>{DoubtCode::Unpaired, "unpaired"},
    Names<DoubtCode>{DoubtCode::Unfinished, "unfinished"},
    Names<DoubtCode>{DoubtCode::LookAlike, "look-alike"},
    Names<DoubtCode>{DoubtCode::Impossible, "impossible"},
};

constexpr std::array kEncodingBases{
    Names<text::EncodingBasis>{text::EncodingBasis::Mark, "mark"},
    Names<text::EncodingBasis>{text::EncodingBasis::Declared, "declared"},
    Names<text::EncodingBasis>{text::EncodingBasis::Detected, "detected"},
    Names<text::EncodingBasis>{text::EncodingBasis::Given, "given"},
};

constexpr std::array kSubjectBases{
    Names<SubjectBasis>{SubjectBasis::Section, "section"},
    Names<SubjectBasis>{SubjectBasis::Words, "words"},
    Names<SubjectBasis>{SubjectBasis::ByHand, "by-hand"},
};

constexpr std::array kWarningCodes{
    Names<WarningCode>{WarningCode::IssueTitle, "issue-title"},
    Names<WarningCode>{WarningCode::GroupHeading, "group-heading"},
    Names<WarningCode>{WarningCode::SectionHeading, "section-heading"},
    Names<WarningCode>{WarningCode::SourceLink, "source-link"},
    Names<WarningCode>{WarningCode::UpdateStamp, "update-stamp"},
    Names<WarningCode>{WarningCode::Rule, "rule"},
    Names<WarningCode>{WarningCode::Comment, "comment"},
    Names<WarningCode>{WarningCode::Markup, "markup"},
    Names<WarningCode>{WarningCode::FrontMatter, "front-matter"},
    Names<WarningCode>{WarningCode::IssueNumber, "issue-number"},
    Names<WarningCode>{WarningCode::NotDecoded, "not-decoded"},
    Names<WarningCode>{WarningCode::NulRemoved, "nul-removed"},
    Names<WarningCode>{WarningCode::Malformed, "malformed"},
    Names<WarningCode>{WarningCode::TooDeep, "too-deep"},
    Names<WarningCode>{WarningCode::NoArticles, "no-articles"},
    Names<WarningCode>{WarningCode::EmptyArticle, "empty-article"},
    Names<WarningCode>{WarningCode::Placeholder, "placeholder"},
    Names<WarningCode>{WarningCode::YearUnknown, "year-unknown"},
};

template<typename E, std::size_t N>
QString find(const std::array<Names<E>, N> &names, E value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

template<typename E, std::size_t N>
std::optional<E> find(const std::array<Names<E>, N> &names, QStringView name)
{
    for (const auto &[value, candidate] : names) {
        if (name == QLatin1String(candidate))
            return value;
    }
    return std::nullopt;
}

}  // namespace

QString nameOf(BlockKind kind) { return find(kBlockKinds, kind); }
QString nameOf(ArticleKind kind) { return find(kArticleKinds, kind); }
QString nameOf(DateBasis basis) { return find(kDateBases, basis); }
QString nameOf(SubjectBasis basis) { return find(kSubjectBases, basis); }
QString nameOf(WarningCode code) { return find(kWarningCodes, code); }
QString nameOf(DoubtCode code) { return find(kDoubtCodes, code); }
QString nameOf(text::EncodingBasis basis) { return find(kEncodingBases, basis); }

std::optional<ArticleKind> articleKindOf(QStringView name) { return find(kArticleKinds, name); }
std::optional<BlockKind> blockKindOf(QStringView name) { return find(kBlockKinds, name); }
std::optional<DateBasis> dateBasisOf(QStringView name) { return find(kDateBases, name); }
std::optional<SubjectBasis> subjectBasisOf(QStringView name) { return find(kSubjectBases, name); }

}  // namespace dateline::model
