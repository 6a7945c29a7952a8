#include "library/issue_json.h"

#include "model/names.h"
#include "model/topic.h"
#include "text/relative_days.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dateline::library {
namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(const QDate &date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonArray toJson(const model::LineRange &lines) { return {lines.first, lines.last}; }

QJsonArray toJson(const QStringList &strings) { return QJsonArray::fromStringList(strings); }

QJsonObject toJson(const model::Block &block)
{
    QJsonArray seams;
    for (const model::Seam &seam : block.seams)
        seams.append(QJsonArray{seam.offset, seam.line});
    return {{u"kind"_s, model::nameOf(block.kind)}, {u"lines"_s, toJson(block.lines)}, {u"text"_s, block.text}, {u"seams"_s, seams}};
}

QJsonArray toJson(model::TextRange range) { return {range.start, range.length}; }

/// null = the headline.
QJsonValue blockJson(int block) { return block < 0 ? QJsonValue() : QJsonValue(block); }

/// A whole number as its digits, any other as the double that prints the same ones.
QJsonValue toJson(const text::Decimal &value)
{
    const auto whole = value.toInteger();
    return whole ? QJsonValue(*whole) : QJsonValue(value.toDouble());
}

QJsonObject toJson(const model::Figure &figure, const model::Article &article)
{
    const text::Quantity &quantity = figure.quantity;
    const QString &text = figure.block < 0 ? article.headline : article.blocks[static_cast<std::size_t>(figure.block)].text;
    const bool isFraction = quantity.denominator > 0;
    return {
        {u"text"_s, text.sliced(figure.range.start, figure.range.length)},
        {u"value"_s, toJson(quantity.value)},
        {u"upper"_s, quantity.upper ? toJson(*quantity.upper) : QJsonValue()},
        {u"unit"_s, orNull(quantity.unit)},
        {u"approximation"_s, orNull(quantity.approximation)},
        {u"fraction"_s, isFraction ? QJsonValue(QJsonArray{quantity.numerator, quantity.denominator}) : QJsonValue()},
        {u"block"_s, blockJson(figure.block)},
        {u"range"_s, toJson(figure.range)},
    };
}

QJsonObject toJson(const model::Doubt &doubt)
{
    return {
        {u"code"_s, model::nameOf(doubt.code)},
        {u"block"_s, blockJson(doubt.block)},
        {u"range"_s, toJson(doubt.range)},
        {u"arguments"_s, toJson(doubt.arguments)},
        {u"message"_s, model::messageOf(doubt)},
    };
}

QJsonArray toJson(const std::vector<model::TextLines> &pieces)
{
    QJsonArray array;
    for (const model::TextLines &piece : pieces)
        array.append(QJsonObject{{u"lines"_s, toJson(piece.lines)}, {u"text"_s, piece.text}});
    return array;
}

QString sectionName(const model::Issue &issue, const model::Article &article)
{
    return article.section < 0 ? QString() : issue.sections[static_cast<std::size_t>(article.section)].name;
}

/// Section names in printed order; null first when an article stands before any.
QJsonArray sectionNames(const model::Issue &issue)
{
    QJsonArray names;
    const bool before = issue.sections.empty() || std::any_of(issue.articles.begin(), issue.articles.end(),
                                                              [](const model::Article &a) { return a.section < 0; });
    if (before)
        names.append(QJsonValue());
    for (const model::Section &section : issue.sections)
        names.append(section.name);
    return names;
}

QJsonObject toJson(const model::Subject &subject)
{
    const model::Topic *topic = model::topicOf(subject.code);
    const bool byHand = subject.basis == model::SubjectBasis::ByHand;
    return {
        {u"code"_s, subject.code},
        {u"name"_s, topic != nullptr ? QJsonValue(topic->english) : QJsonValue()},
        {u"basis"_s, byHand ? model::nameOf(subject.basis) : u"inferred"_s},
        {u"confidence"_s, std::round(subject.confidence * 100) / 100},
        {u"evidence"_s, toJson(subject.evidence)},
    };
}

}  // namespace

QJsonArray toJson(const model::Subjects &subjects)
{
    QJsonArray array;
    for (const model::Subject &subject : subjects)
        array.append(toJson(subject));
    return array;
}

QJsonObject toJson(const model::Article &article, const QString &section)
{
    QJsonArray blocks;
    for (const model::Block &block : article.blocks)
        blocks.append(toJson(block));
    QJsonArray days;
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const QString &text = article.blocks[i].text;
        for (const text::ResolvedDay &day : text::resolvedDays(text, article.date))
            days.append(QJsonObject{{u"text"_s, text.sliced(day.start, day.length)}, {u"date"_s, day.date.toString(Qt::ISODate)},
                                    {u"block"_s, static_cast<int>(i)}, {u"range"_s, QJsonArray{day.start, day.length}}});
    }
    QJsonArray figures;
    for (const model::Figure &figure : article.figures)
        figures.append(toJson(figure, article));
    QJsonArray doubts;
    for (const model::Doubt &doubt : article.doubts)
        doubts.append(toJson(doubt));
    QJsonArray briefs;
    for (const model::Article &brief : article.briefs)
        briefs.append(toJson(brief, section));
    const bool titled = article.headlineLines.first > 0;
    return {
        {u"section"_s, orNull(section)},
        {u"page"_s, orNull(article.page)},
        {u"kind"_s, model::nameOf(article.kind)},
        {u"series"_s, orNull(article.series)},
        {u"kicker"_s, orNull(article.kicker)},
        {u"headline"_s, orNull(article.headline)},
        {u"deck"_s, orNull(article.deck)},
        {u"headline_lines"_s, titled ? QJsonValue(toJson(article.headlineLines)) : QJsonValue()},
        {u"agency"_s, orNull(article.agency)},
        {u"place"_s, orNull(article.place)},
        {u"date"_s, orNull(article.date)},
        {u"dateline"_s, orNull(article.dateline)},
        {u"reporters"_s, toJson(article.reporters)},
        {u"correspondents"_s, toJson(article.correspondents)},
        {u"photographers"_s, toJson(article.photographers)},
        {u"source_url"_s, orNull(article.sourceUrl)},
        {u"language"_s, orNull(article.language)},
        {u"subjects"_s, toJson(article.subjects)},
        {u"blocks"_s, blocks},
        {u"days"_s, days},
        {u"figures"_s, figures},
        {u"doubts"_s, doubts},
        {u"briefs"_s, briefs},
    };
}

QJsonObject toJson(const archive::StoredArticle &stored)
{
    QJsonArray highlights;
    for (const model::Highlight &highlight : stored.own.highlights)
        highlights.append(QJsonObject{{u"text"_s, highlight.text}, {u"note"_s, orNull(highlight.note)}});
    QJsonArray corrections;
    for (const model::Correction &correction : stored.own.corrections) {
        corrections.append(QJsonObject{{u"printed"_s, correction.printed},
                                       {u"corrected"_s, correction.corrected},
                                       {u"in_force"_s, correction.isInForce()}});
    }
    QJsonObject object = toJson(stored.article, stored.row.section);
    object.insert(u"id"_s, stored.row.id);
    object.insert(u"issue"_s, stored.row.issue);
    object.insert(u"publication"_s, orNull(stored.row.publication));
    object.insert(u"parent"_s, stored.within ? QJsonValue(stored.within->id) : QJsonValue());
    object.insert(u"tags"_s, toJson(stored.own.tags));
    object.insert(u"note"_s, orNull(stored.own.note));
    object.insert(u"highlights"_s, highlights);
    object.insert(u"corrections"_s, corrections);
    return object;
}

QJsonObject toJson(const model::Issue &issue, const QString &path)
{
    QJsonArray articles;
    for (const model::Article &article : issue.articles)
        articles.append(toJson(article, sectionName(issue, article)));
    QJsonArray warnings;
    for (const model::Warning &warning : issue.warnings)
        warnings.append(QJsonObject{{u"line"_s, warning.line}, {u"code"_s, model::nameOf(warning.code)}, {u"message"_s, warning.message}});
    return {
        {u"path"_s, path},
        {u"format"_s, issue.format},
        {u"encoding"_s, issue.encoding},
        {u"encoding_basis"_s, model::nameOf(issue.encodingBasis)},
        {u"language"_s, orNull(issue.language)},
        {u"publication"_s, orNull(issue.publication)},
        {u"number"_s, orNull(issue.number)},
        {u"title"_s, orNull(issue.title)},
        {u"date"_s, orNull(issue.date)},
        {u"date_basis"_s, model::nameOf(issue.dateBasis)},
        {u"date_reason"_s, orNull(issue.dateReason)},
        {u"sections"_s, sectionNames(issue)},
        {u"articles"_s, articles},
        {u"summary"_s, toJson(issue.summary)},
        {u"loose"_s, toJson(issue.loose)},
        {u"warnings"_s, warnings},
    };
}

}  // namespace dateline::library
