#include "read/html_head.h"

#include "read/head_part.h"
#include "read/html_main.h"
#include "read/page_stamp.h"
#include "text/script.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dateline::read {
namespace {

constexpr qsizetype kLongestSiteName = 12;
constexpr qsizetype kLongestKicker = 40;
constexpr qsizetype kLongestLine = 160;  // of what may stand between a headline and its text
constexpr double kLinked = 0.5;
constexpr GumboTag kLowestHeadline = GUMBO_TAG_H4;

QString folded(const QString &text) { return text::lettersOf(text).toCaseFolded(); }

bool isHeading(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag >= GUMBO_TAG_H1 && node->v.element.tag <= GUMBO_TAG_H6;
}

/// A node and all above it, the outermost first.
std::vector<const GumboNode *> pathTo(const GumboNode *node)
{
    std::vector<const GumboNode *> path;
    for (; node != nullptr && node->type == GUMBO_NODE_ELEMENT; node = node->parent)
        path.push_back(node);
    std::reverse(path.begin(), path.end());
    return path;
}

bool isBelow(const GumboNode *node, const GumboNode *above)
{
    while (node != nullptr && node != above)
        node = node->parent;
    return node != nullptr;
}

const GumboVector &childrenOf(const GumboNode *node) { return node->v.element.children; }

const GumboNode *childAt(const GumboNode *node, unsigned int i) { return static_cast<const GumboNode *>(childrenOf(node).data[i]); }

/// Whether an element can lead to the text, or stand beside it: it is neither a list of links nor a text of its own.
bool isCompanion(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return true;
    return isHeading(node) || (textOf(node).size() <= kLongestLine && linkDensity(node) < kLinked);
}

bool isParagraph(const GumboNode *node)
{
    return isHeading(node) ||
           (node->type == GUMBO_NODE_ELEMENT && (node->v.element.tag == GUMBO_TAG_P || node->v.element.tag == GUMBO_TAG_FIGURE));
}

/// Whether a box can say who wrote a text, where and when: no name tells that it is for something else.
bool saysWhose(const GumboNode *node)
{
    static constexpr std::array names{u"info",   u"source", u"author", u"byline", u"meta", u"date", u"time",
                                      u"editor", u"laiyuan", u"title", u"deck",   u"lead", u"summary"};
    if (node->type != GUMBO_NODE_ELEMENT)
        return true;
    const QString own = (attributeOf(node, "class") + attributeOf(node, "id")).toLower();
    return own.isEmpty() || std::any_of(names.begin(), names.end(), [&own](const char16_t *name) { return own.contains(QStringView(name)); }) ||
           headPartOf(node) != HeadPart::None || readPageStamp(textOf(node)).has_value();
}

struct Heading {
    const GumboNode *node = nullptr;
    QString text;
};

std::vector<Heading> headingsOf(const GumboNode *page)
{
    std::vector<Heading> headings;
    forEachElement(page, [&headings](const GumboNode *node) {
        if (isHeading(node) && node->v.element.tag <= kLowestHeadline) {
            if (const QString text = textOf(node); !folded(text).isEmpty())
                headings.push_back({node, text});
            return false;
        }
        return !isFurniture(node) || node->v.element.tag == GUMBO_TAG_HEAD;
    });
    return headings;
}

/// The only one of `headings` at its level; null where there are others or none.
const GumboNode *sole(const std::vector<Heading> &headings, GumboTag tag)
{
    const auto atLevel = [tag](const Heading &heading) { return heading.node->v.element.tag == tag; };
    const auto first = std::find_if(headings.begin(), headings.end(), atLevel);
    return std::count_if(headings.begin(), headings.end(), atLevel) == 1 ? first->node : nullptr;
}

void countHeadings(const GumboNode *node, int &count, bool &open)
{
    if (node->type == GUMBO_NODE_TEXT && open) {
        ++count;
        open = false;
    }
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    if (isHeading(node)) {
        open = true;
        return;
    }
    for (unsigned int i = 0; i < childrenOf(node).length; ++i) {
        if (childAt(node, i)->type != GUMBO_NODE_ELEMENT || !isFurniture(childAt(node, i)))
            countHeadings(childAt(node, i), count, open);
    }
}

class Cutter final {
public:
    Cutter(const GumboNode *headline, const GumboNode *main) : m_headline(headline), m_main(main) {}

    HtmlText cut()
    {
        const auto toHeadline = pathTo(m_headline);
        const auto toMain = pathTo(m_main);
        std::size_t shared = 0;
        while (shared < toHeadline.size() && shared < toMain.size() && toHeadline[shared] == toMain[shared])
            ++shared;
        if (shared == 0 || shared == toMain.size() || shared == toHeadline.size() ||
            toHeadline[shared]->index_within_parent > toMain[shared]->index_within_parent)
            return {m_main, {}};
        m_text.root = toMain[shared - 1];
        for (std::size_t i = shared - 1; i + 1 < toHeadline.size(); ++i)
            above(toHeadline[i], static_cast<unsigned int>(toHeadline[i + 1]->index_within_parent));
        const auto from = static_cast<unsigned int>(toHeadline[shared]->index_within_parent);
        bool inArticle = false;
        for (std::size_t i = shared - 1; i + 1 < toMain.size(); ++i) {
            const GumboTag tag = toMain[i]->v.element.tag;
            inArticle = inArticle || tag == GUMBO_TAG_ARTICLE;
            around(toMain[i], i + 1 == shared ? from + 1 : 0, static_cast<unsigned int>(toMain[i + 1]->index_within_parent), inArticle);
        }
        return std::move(m_text);
    }

private:
    void leaveOut(const GumboNode *node) { m_text.leftOut.insert(node); }

    /// Children before the one that is or holds the headline: headings and kickers right above it stay, and the page's line.
    void above(const GumboNode *parent, unsigned int headline)
    {
        bool kickers = childAt(parent, headline) == m_headline;
        for (unsigned int i = headline; i-- > 0;) {
            const GumboNode *child = childAt(parent, i);
            if (child->type == GUMBO_NODE_ELEMENT && isPageLine(textOf(child)))
                continue;
            kickers = kickers && (child->type != GUMBO_NODE_ELEMENT || isHeading(child) || isKicker(child));
            if (!kickers || child->type == GUMBO_NODE_TEXT)
                leaveOut(child);
        }
    }

    /// Named as one, or a short paragraph that leads nowhere.
    static bool isKicker(const GumboNode *node)
    {
        return headPartOf(node) == HeadPart::Kicker ||
               (node->v.element.tag == GUMBO_TAG_P && linkDensity(node) == 0 && textOf(node).size() <= kLongestKicker);
    }

    /// Children between the headline and the text, and those after the text. Above it a box that is not named for what it
    /// says may well be a tab or a button.
    void around(const GumboNode *parent, unsigned int from, unsigned int main, bool inArticle)
    {
        for (unsigned int i = from; i < childrenOf(parent).length; ++i) {
            const GumboNode *child = childAt(parent, i);
            const bool stays = i > main ? inArticle : isParagraph(child) || (from > 0 && saysWhose(child));
            if (i != main && !(stays && isCompanion(child)))
                leaveOut(child);
        }
    }

    const GumboNode *m_headline;
    const GumboNode *m_main;
    HtmlText m_text;
};

}  // namespace

bool namesSite(const QString &heading, const HtmlMetadata &metadata)
{
    const QString own = folded(heading);
    if (own.isEmpty() || own == folded(metadata.siteName))
        return true;
    if (folded(metadata.printedTitle).contains(own) && !folded(metadata.title).contains(own))
        return true;
    return own.size() <= kLongestSiteName && QStringView(u"报報网網刊社台").contains(own.back());
}

const GumboNode *headlineOf(const GumboNode *page, const GumboNode *main, const HtmlMetadata &metadata)
{
    std::vector<Heading> headings = headingsOf(page);
    const QString wanted = folded(metadata.title);
    const bool titled = !wanted.isEmpty() && !namesSite(metadata.title, metadata);
    std::erase_if(headings, [&](const Heading &heading) { return namesSite(heading.text, metadata) && folded(heading.text) != wanted; });
    for (int level = GUMBO_TAG_H1; titled && level <= kLowestHeadline; ++level) {
        for (const Heading &heading : headings) {
            const QString own = folded(heading.text);
            if (static_cast<int>(heading.node->v.element.tag) == level && (wanted.contains(own) || own.contains(wanted)))
                return heading.node;
        }
    }
    std::erase_if(headings, [&](const Heading &heading) { return namesSite(heading.text, metadata); });
    if (const GumboNode *heading = sole(headings, GUMBO_TAG_H1))
        return heading;
    if (titled || main == nullptr || countHeadings(main) > 0)
        return nullptr;
    const bool alone = headings.size() == 1 && !isBelow(headings.front().node, main);
    return alone ? headings.front().node : nullptr;
}

HtmlText textBelow(const GumboNode *headline, const GumboNode *main)
{
    return headline == nullptr ? HtmlText{main, {}} : Cutter(headline, main).cut();
}

int countHeadings(const GumboNode *node)
{
    int count = 0;
    bool open = false;  // a heading stands above with no text below it yet
    countHeadings(node, count, open);
    return count;
}

}  // namespace dateline::read
