#include "parse/fields.h"

#include "parse/masthead.h"
#include "parse/page_line.h"

#include <QUrl>

#include <algorithm>

namespace dateline::parse {
namespace {

/// The value of the first field that has one of the names; empty when none has.
QString valueOf(const std::vector<read::Field> &fields, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const auto found = std::find_if(fields.begin(), fields.end(), [name](const read::Field &f) { return f.name == name; });
        if (found != fields.end() && !found->value.trimmed().isEmpty())
            return found->value.trimmed();
    }
    return {};
}

model::Section sectionOf(const std::vector<read::Field> &fields)
{
    model::Section section{valueOf(fields, {u"section_name", u"section", u"column", u"版面"}), valueOf(fields, {u"page", u"版"})};
    if (const auto page = readPageLine(valueOf(fields, {u"section"}))) {
        section.page = page->page;
        if (!page->name.isEmpty())
            section.name = page->name;
        else if (readPageLine(section.name))
            section.name.clear();
    }
    return section;
}

}  // namespace

void applyFields(const std::vector<read::Field> &fields, const HouseStyles &styles, Outline &outline)
{
    if (outline.masthead.publication.isEmpty())
        outline.masthead.publication = valueOf(fields, {u"publication", u"newspaper", u"paper"});
    if (outline.drafts.size() != 1)
        return;
    Draft &draft = outline.drafts.front();
    if (draft.sourceUrl.isEmpty()) {
        const QUrl url(valueOf(fields, {u"source_url", u"url", u"link", u"permalink"}), QUrl::StrictMode);
        draft.sourceUrl = url.isValid() && !url.isRelative() ? url.toString() : QString();
    }
    if (const QString author = valueOf(fields, {u"author", u"byline"}); !author.isEmpty() && !isWord(author, styles.words.placeholder))
        draft.authors += author;
    const model::Section section = sectionOf(fields);
    if (section == model::Section())
        return;
    if (draft.section < 0) {
        draft.section = static_cast<int>(outline.sections.size());
        outline.sections.push_back(section);
    } else if (model::Section &known = outline.sections[static_cast<std::size_t>(draft.section)]; known.name.isEmpty()) {
        known.name = section.name;
    }
}

void takePlaceholders(Outline &outline, const HouseStyles &styles)
{
    const auto warn = [&outline](const read::Block &block) {
        outline.notices.push_back({block.lines.first, model::WarningCode::Placeholder,
                                   QStringLiteral("“%1” stands where text should").arg(block.text)});
    };
    for (Draft &draft : outline.drafts) {
        if (draft.headline && isWord(draft.headline->text, styles.words.placeholder)) {
            warn(*draft.headline);
            draft.headline.reset();
        }
        std::erase_if(draft.body, [&](const Piece &piece) {
            const bool nothing = isWord(piece.source.text, styles.words.placeholder);
            if (nothing)
                warn(piece.source);
            return nothing;
        });
    }
}

}  // namespace dateline::parse
