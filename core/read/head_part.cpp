#include "read/head_part.h"

#include "read/html_tables.h"
#include "read/html_tree.h"

#include <algorithm>
#include <array>

namespace dateline::read {
namespace {

constexpr qsizetype kLongest = 480;      // bytes: 160 Han characters
constexpr qsizetype kLongestPage = 30;
constexpr qsizetype kMostDigits = 3;

struct Row {
    QStringView word;
    HeadPart part;
};
constexpr std::array kRows{
    Row{u"yinti", HeadPart::Kicker},     Row{u"meiti", HeadPart::Kicker},     Row{u"jianti", HeadPart::Kicker},
    Row{u"introtitle", HeadPart::Kicker}, Row{u"pretitle", HeadPart::Kicker},  Row{u"kicker", HeadPart::Kicker},
    Row{u"eyebrow", HeadPart::Kicker},   Row{u"overline", HeadPart::Kicker},  Row{u"dachzeile", HeadPart::Kicker},
    Row{u"futi", HeadPart::Deck},        Row{u"fubiaoti", HeadPart::Deck},    Row{u"fubiao", HeadPart::Deck},
    Row{u"subtitle", HeadPart::Deck},    Row{u"subheadline", HeadPart::Deck}, Row{u"deck", HeadPart::Deck},
    Row{u"standfirst", HeadPart::Deck},  Row{u"unterzeile", HeadPart::Deck},  Row{u"zuozhe", HeadPart::Byline},
    Row{u"jizhe", HeadPart::Byline},     Row{u"author", HeadPart::Byline},    Row{u"byline", HeadPart::Byline},
};

}  // namespace

HeadPart headPartOf(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT || node->v.element.attributes.length == 0)
        return HeadPart::None;
    const QString names = (attributeOf(node, "class") + u' ' + attributeOf(node, "id")).toLower();
    qsizetype from = 0;
    for (qsizetype i = 0; i <= names.size(); ++i) {
        if (i < names.size() && names[i].isLetterOrNumber())
            continue;
        const QStringView word = QStringView(names).sliced(from, i - from);
        const auto *row = std::find_if(kRows.begin(), kRows.end(), [word](const Row &r) { return r.word == word; });
        if (row != kRows.end())
            return holdsAtMost(node, kLongest) ? row->part : HeadPart::None;
        from = i + 1;
    }
    return HeadPart::None;
}

bool isPageLine(QStringView text)
{
    text = text.trimmed();
    const qsizetype page = text.indexOf(u'版');
    if (page <= 0 || text.size() > kLongestPage)
        return false;
    const QStringView number = text.first(page).trimmed();
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    return digits > 0 && digits <= kMostDigits && std::all_of(number.begin(), number.end(), [](QChar c) {
               return c.isDigit() || c == u'第' || c.isSpace() || (c >= u'A' && c <= u'Z');
           });
}

}  // namespace dateline::read
