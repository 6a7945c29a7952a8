#include "ui/delegates/article_row.h"

#include "ui/plain_text.h"
#include "ui/typeset/type_scale.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMargin = 12;
constexpr int kGutter = 20;  ///< at the left, for the unread mark
constexpr int kGap = 4;
constexpr int kDot = 8;
constexpr int kStar = 12;

/// What a density leaves to a row.
struct Measure {
    int margin;  ///< px, above and below
    int titles;  ///< lines at most
    int lines;   ///< of title and excerpt together
};

constexpr Measure measureOf(Density density)
{
    switch (density) {
    case Density::Compact: return {4, 1, 1};
    case Density::Normal: return {12, 2, 3};
    case Density::Roomy: return {16, 2, 5};
    }
    Q_UNREACHABLE();
}

/// Room for Han characters too, which stand taller than the Latin ones that a font's metrics speak of.
int lineHeight(const QFont &font)
{
    return std::max(QFontMetrics(font).height(), qRound(QFontInfo(font).pixelSize() * 1.4));
}

/// More than a row can show: a headline may be as long as its file.
constexpr qsizetype kLongestText = 1000;

QString oneLine(const QString &text) { return shownPlainly(QStringView(text).left(kLongestText)); }

/// The part of `marks` in [from, from + length), counted from `from`.
model::TextRanges clipped(const model::TextRanges &marks, int from, int length)
{
    model::TextRanges inside;
    for (const model::TextRange &mark : marks) {
        const int start = std::max(mark.start, from), end = std::min(mark.end(), from + length);
        if (start < end)
            inside.push_back({start - from, end - start});
    }
    return inside;
}

/// Breaks `text` into at most `most` lines from `top` on; the last is cut with an ellipsis.
std::vector<RowLine> lines(const QString &text, const model::TextRanges &marks, const QFont &font, int most,
                           int left, int top, int width)
{
    std::vector<RowLine> result;
    if (text.isEmpty() || width <= 0)
        return result;
    const QFontMetrics metrics(font);
    // What cannot be seen is not laid out, however long the text.
    const QString shown = text.left(most * (width / std::max(1, metrics.averageCharWidth()) + 16) * 2);
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const int start = line.textStart();
        const bool last = i == most - 1 && start + line.textLength() < shown.size();
        const QString whole = last ? shown.mid(start) : shown.mid(start, line.textLength());
        const QString cut = last ? metrics.elidedText(whole, Qt::ElideRight, width) : whole;
        const int kept = int(last && cut.size() < whole.size() ? cut.size() - 1 : cut.size());
        result.push_back({QRect(left, top, width, lineHeight(font)), cut, clipped(marks, start, kept)});
        top += lineHeight(font);
    }
    layout.endLayout();
    return result;
}

}  // namespace

RowText textOf(const ListItem &item, const GroupPlace &group)
{
    RowText text;
    text.heading = group.heading;
    text.inStory = group.inStory;
    if (item.loose) {
        text.title = QCoreApplication::translate("dateline::ui::RowText", "Loose text");
        text.meta = QStringList{publicationLabel(item.loose->publication), dayInWords(item.loose->date)}
                        .join(u" · "_s);
        text.excerpt = oneLine(item.loose->snippet.text);
        text.excerptMarks = item.loose->snippet.matches;
        if (item.loose->occurrences > 0)
            text.places = countInWords(item.loose->occurrences);
        return text;
    }
    const model::ArticleRow &article = item.article;
    text.unread = !article.read;
    text.starred = article.starred;
    text.inside = article.parent != 0 && !item.hit && !group.inStory;
    text.language = article.language;
    text.meta = metaLine(article);
    text.title = oneLine(article.headline);
    text.excerpt = oneLine(article.opening);
    if (!text.excerpt.isEmpty() && text.excerpt.back().isLetterOrNumber())
        text.excerpt += u'…';  // the row has only the text's first characters
    if (item.hit) {
        text.titleMarks = item.hit->headlineMatches;
        text.excerpt = oneLine(item.hit->snippet.text);
        text.excerptMarks = item.hit->snippet.matches;
        text.places = countInWords(item.hit->occurrences);
        if (item.hit->matchedBy == search::MatchedBy::Pinyin)
            text.meta += u" · "_s + QCoreApplication::translate("dateline::ui::RowText", "by pinyin");
        if (item.hit->matchedBy == search::MatchedBy::Figure)
            text.meta += u" · "_s + QCoreApplication::translate("dateline::ui::RowText", "by figure");
    }
    if (text.title.isEmpty()) {
        text.title = std::exchange(text.excerpt, {});
        text.titleMarks = std::exchange(text.excerptMarks, {});
    }
    return text;
}

RowFonts::RowFonts(const QFont &base, const QString &sample, const QString &language)
    : title(withFormsOf(base, scriptOf(sample, language))), small(title)
{
    title.setWeight(QFont::DemiBold);
    if (base.pointSizeF() > 0)
        small.setPointSizeF(base.pointSizeF() * 0.9);
    else
        small.setPixelSize(qRound(base.pixelSize() * 0.9));
}

int rowHeight(const RowFonts &fonts, Density density)
{
    const Measure measure = measureOf(density);
    const int title = lineHeight(fonts.title), small = lineHeight(fonts.small);
    return 2 * measure.margin + measure.lines * std::max(title, small) + small + (measure.lines > 1 ? 2 : 1) * kGap;
}

RowLayout layOut(const RowText &text, const RowFonts &fonts, const QRect &row, Density density)
{
    const Measure measure = measureOf(density);
    const QFontMetrics small(fonts.small);
    const int gutter = text.inside ? 2 * kGutter : kGutter;
    const int left = row.left() + gutter;
    const int width = std::max(0, row.width() - gutter - kMargin);
    const int starWidth = text.starred ? kStar + kGap : 0;
    const int titleLine = lineHeight(fonts.title), smallLine = lineHeight(fonts.small);
    const bool hasHeading = !text.heading.isEmpty();
    // A heading takes one of the lines; where there is but one, the line below the title.
    const int shared = hasHeading ? std::max(1, measure.lines - 1) : measure.lines;
    const bool hasMeta = !hasHeading || measure.lines > 1;
    int top = row.top() + measure.margin;

    RowLayout layout;
    if (hasHeading) {
        const int pad = std::min(kGap, measure.margin / 2) / 2;
        layout.band = QRect(row.left(), row.top(), row.width(), smallLine + 2 * pad);
        layout.heading = {QRect(row.left() + kGutter, row.top() + pad, row.width() - kGutter - kMargin, smallLine),
                          small.elidedText(oneLine(text.heading), Qt::ElideRight, row.width() - kGutter - kMargin), {}};
        top = layout.band.bottom() + 1 + measure.margin / 2;
    }
    if (text.inStory)
        layout.tie = QRect(left - kGutter + 1, hasHeading ? layout.band.bottom() + 1 : row.top(), 2, row.bottom() - (hasHeading ? layout.band.bottom() : row.top() - 1));
    layout.title = lines(text.title, text.titleMarks, fonts.title, std::min(measure.titles, shared), left, top, width - starWidth);
    layout.dot = QRect(left - (kGutter + kDot) / 2, top + (titleLine - kDot) / 2, kDot, kDot);
    if (text.starred)
        layout.star = QRect(row.right() - kMargin - kStar + 1, top + (titleLine - kStar) / 2, kStar, kStar);
    top += titleLine * std::max<int>(1, int(layout.title.size())) + kGap;

    if (!hasMeta)
        return layout;
    const int placesWidth = text.places.isEmpty() ? 0 : small.horizontalAdvance(text.places) + 2 * kGap;
    const int metaWidth = std::max(0, width - placesWidth - (placesWidth > 0 ? kGap : 0));
    layout.meta = {QRect(left, top, metaWidth, smallLine),
                   small.elidedText(text.meta, Qt::ElideRight, metaWidth), {}};
    layout.places = {QRect(left + width - placesWidth, top, placesWidth, smallLine), text.places, {}};
    top += smallLine + kGap;

    const int linesLeft = shared - std::max<int>(1, int(layout.title.size()));
    layout.excerpt = lines(text.excerpt, text.excerptMarks, fonts.small, linesLeft, left, top, width);
    return layout;
}

}  // namespace dateline::ui
