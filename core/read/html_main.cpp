#include "read/html_main.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMost = 0.7;  // of the weight below an element makes a child stand for it
constexpr double kNamed = 3;   // what a telling class or id counts

bool anyIn(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

QString namesOf(const GumboNode *node)
{
    return (attributeOf(node, "class") + u' ' + attributeOf(node, "id")).toLower();
}

bool isNamedText(const QString &names)
{
    return anyIn(names, {u"article", u"content", u"story", u"entry", u"post-body", u"main-text", u"zhengwen", u"textbody", u"bodytext"});
}

/// The bytes of text below a node, all and in links.
struct Amount {
    qsizetype all = 0;
    qsizetype linked = 0;
};

void measure(const GumboNode *node, bool inLink, Amount &amount)
{
    if (node->type == GUMBO_NODE_TEXT) {
        const auto size = QByteArrayView(node->v.text.text).trimmed().size();
        amount.all += size;
        amount.linked += inLink ? size : 0;
    }
    if (node->type != GUMBO_NODE_ELEMENT || isUnseen(node->v.element.tag))
        return;
    const bool isLink = node->v.element.tag == GUMBO_TAG_A;
    for (unsigned int i = 0; i < node->v.element.children.length; ++i)
        measure(static_cast<const GumboNode *>(node->v.element.children.data[i]), inLink || isLink, amount);
}

/// Whether a text has what sentences have.
bool isSentence(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 6> marks{"。", "，", "、", "؛", "।", "،"};
    if (std::any_of(marks.begin(), marks.end(), [text](QByteArrayView mark) { return text.contains(mark); }))
        return true;
    return text.size() > 60 && (text.contains(QByteArrayView(". ")) || text.endsWith('.') || text.contains(QByteArrayView(", ")));
}

/// The weight of sentences below every element.
class Weights final {
public:
    double weigh(const GumboNode *node, double factor)
    {
        if (node->type == GUMBO_NODE_TEXT) {
            const QByteArrayView text = QByteArrayView(node->v.text.text).trimmed();
            return isSentence(text) ? factor * static_cast<double>(text.size()) : 0;
        }
        if (node->type != GUMBO_NODE_ELEMENT || isFurniture(node))
            return 0;
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_A)
            factor *= 0.1;
        else if (factor < kNamed && (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || isNamedText(namesOf(node))))
            factor = kNamed;
        double sum = 0;
        for (unsigned int i = 0; i < node->v.element.children.length; ++i)
            sum += weigh(static_cast<const GumboNode *>(node->v.element.children.data[i]), factor);
        m_weights.insert(node, sum);
        return sum;
    }

    double of(const GumboNode *node) const { return m_weights.value(node, 0); }

private:
    QHash<const GumboNode *, double> m_weights;
};

bool holdsParagraphs(const GumboNode *node)
{
    const GumboTag tag = node->v.element.tag;
    return tag != GUMBO_TAG_P && tag != GUMBO_TAG_LI && tag != GUMBO_TAG_SPAN && tag != GUMBO_TAG_STRONG && tag != GUMBO_TAG_B &&
           tag != GUMBO_TAG_FONT && tag != GUMBO_TAG_A && tag != GUMBO_TAG_BLOCKQUOTE && tag != GUMBO_TAG_PRE;
}

}  // namespace

const GumboNode *mainElement(const GumboNode *root)
{
    Weights weights;
    if (weights.weigh(root, 1) <= 0)
        return nullptr;
    const GumboNode *node = root;
    while (true) {
        const GumboNode *heaviest = nullptr;
        for (unsigned int i = 0; i < node->v.element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(node->v.element.children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT && (heaviest == nullptr || weights.of(child) > weights.of(heaviest)))
                heaviest = child;
        }
        if (heaviest == nullptr || !holdsParagraphs(heaviest) || weights.of(heaviest) < kMost * weights.of(node))
            return node;
        node = heaviest;
    }
}

bool isFurniture(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return false;
    switch (node->v.element.tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_MENU:
        return true;
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
        return false;
    default:
        break;
    }
    if (isUnseen(node->v.element.tag))
        return true;
    const QString style = attributeOf(node, "style").remove(u' ').toLower();
    if (style.contains(u"display:none") || attributeOf(node, "aria-hidden") == u"true" ||
        gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr)
        return true;
    const QString role = attributeOf(node, "role");
    if (role == u"navigation" || role == u"banner" || role == u"contentinfo" || role == u"complementary" || role == u"search")
        return true;
    const QString names = namesOf(node);
    return anyIn(names, {u"comment", u"pinglun", u"footer", u"sidebar", u"navbar", u"breadcrumb", u"related", u"recommend", u"share",
                         u"copyright", u"pagination", u"advert", u"sponsor", u"login", u"toolbar", u"newsletter", u"popular", u"tuijian",
                         u"jianjie", u"video_brief", u"cookie", u"subscribe", u"back_to_top", u"zebian"});
}

double linkDensity(const GumboNode *node)
{
    Amount amount;
    measure(node, false, amount);
    return amount.all == 0 ? 0 : static_cast<double>(amount.linked) / static_cast<double>(amount.all);
}

}  // namespace dateline::read
