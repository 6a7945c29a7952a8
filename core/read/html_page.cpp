#include "read/formats.h"
#include "read/head_part.h"
#include "read/html_blocks.h"
#include "read/html_head.h"
#include "read/block_builder.h"
#include "read/html_main.h"
#include "read/html_metadata.h"
#include "read/page_stamp.h"
#include "read/text_construct.h"
#include "text/dates.h"
#include "text/script.h"
#include "text/timestamp.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostlyLinks = 0.7;
constexpr std::size_t kLeastLinks = 3;
constexpr int kMostStamped = 8;  // blocks at the top of a page

QString folded(const QString &text) { return text::lettersOf(text).toCaseFolded(); }

bool saysTheSame(const QString &a, const QString &b)
{
    const QString one = folded(a);
    const QString other = folded(b);
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
}

/// Whether the heading is the page's sole level-1 heading.
bool isOnlyTitle(const GumboNode *page, const GumboNode *heading)
{
    int titles = 0;
    forEachElement(page, [&titles](const GumboNode *node) {
        titles += node->v.element.tag == GUMBO_TAG_H1 ? 1 : 0;
        return !isUnseen(node->v.element.tag);
    });
    return titles == 1 && heading->v.element.tag == GUMBO_TAG_H1;
}

bool isStampName(const QString &names)
{
    for (const QStringView word : {u"time", u"date", u"source", u"laiyuan", u"pubtime", u"info", u"meta", u"stamp"}) {
        if (names.contains(word))
            return true;
    }
    return false;
}

/// A full date in a short text, with the time behind it.
QDateTime stampIn(const QString &text)
{
    const std::vector<text::PrintedDate> dates = text::findFullDates(text);
    return dates.empty() ? QDateTime() : text::readTimestamp(QStringView(text).sliced(dates.front().start).first(
                                             std::min<qsizetype>(text.size() - dates.front().start, dates.front().length + 9)));
}

/// The day that stands on the page: in a time element, or in a line that is named for it.
QDateTime printedDate(const GumboNode *root)
{
    QDateTime inElement;
    QDateTime inLine;
    forEachElement(root, [&](const GumboNode *node) {
        const GumboTag tag = node->v.element.tag;
        if (isUnseen(tag) || inElement.isValid())
            return false;
        if (tag == GUMBO_TAG_TIME) {
            inElement = text::readTimestamp(attributeOf(node, "datetime"));
            if (!inElement.isValid())
                inElement = stampIn(textOf(node));
        } else if (!inLine.isValid() && isStampName((attributeOf(node, "class") + u' ' + attributeOf(node, "id")).toLower())) {
            if (const QString text = textOf(node); text.size() <= 120)
                inLine = stampIn(text);
        }
        return true;
    });
    return inElement.isValid() ? inElement : inLine;
}

/// A page that only lists others gives an item a link.
std::vector<Item> listedItems(const GumboNode *root)
{
    std::vector<Item> items;
    QSet<QString> known;
    forEachElement(root, [&](const GumboNode *node) {
        if (isUnseen(node->v.element.tag))
            return false;
        if (node->v.element.tag != GUMBO_TAG_A)
            return true;
        Item item;
        item.link = attributeOf(node, "href").trimmed();
        item.title = attributeOf(node, "title").simplified();
        if (item.title.isEmpty())
            item.title = textOf(node);
        item.lines = {static_cast<int>(node->v.element.start_pos.line), static_cast<int>(node->v.element.start_pos.line)};
        if (item.title.size() >= 4 && !item.link.isEmpty() && !item.link.startsWith(u'#') && !known.contains(item.link)) {
            known.insert(item.link);
            items.push_back(std::move(item));
        }
        return false;
    });
    return items;
}

/// The headline above the text is no part of it. With a kicker above it or a second headline below, they stay together and
/// are told apart later.
void dropRepeated(std::vector<Block> &blocks, const QString &title)
{
    const QString own = folded(title);
    const auto isHeading = [](const Block &block) { return block.type == BlockType::Heading; };
    const auto head = blocks.begin() + std::min<std::ptrdiff_t>(3, static_cast<std::ptrdiff_t>(blocks.size()));
    const auto found = std::find_if(blocks.begin(), head, [&own](const Block &b) { return !own.isEmpty() && folded(b.text) == own; });
    const auto isPart = [&isHeading](const Block &block) { return isHeading(block) || block.part != HeadPart::None || isPageLine(block.text); };
    if (found == head || std::any_of(blocks.begin(), found, isPart) || (found + 1 != blocks.end() && isPart(*(found + 1))))
        return;
    blocks.erase(found);
}

/// What a page's title says beside the headline, where that is one name: the paper's.
QString nameBeside(const QString &title, const QString &headline)
{
    constexpr qsizetype longest = 24;
    static constexpr QStringView marks = u"-_|｜–—·:：";
    const qsizetype at = headline.isEmpty() ? -1 : title.indexOf(headline);
    if (at < 0 || (at > 0 && at + headline.size() < title.size()))
        return {};
    QStringView rest = at > 0 ? QStringView(title).first(at) : QStringView(title).sliced(headline.size());
    const auto trim = [](QStringView text) {
        while (!text.isEmpty() && (text.front().isSpace() || marks.contains(text.front())))
            text = text.sliced(1);
        while (!text.isEmpty() && (text.back().isSpace() || marks.contains(text.back())))
            text.chop(1);
        return text;
    };
    rest = trim(rest);
    const bool one = std::none_of(rest.begin(), rest.end(), [](QChar c) { return marks.contains(c); });
    return one && rest.size() <= longest ? rest.toString() : QString();
}

/// Of the block's text what is left. Where that is not its end, its lines are not known apart.
void keepRest(Block &block, const QString &rest)
{
    if (block.text.endsWith(rest)) {
        block.text = QString(block.text.size() - rest.size(), u' ') + rest;
        trim(block);
    } else {
        block.text = rest;
        block.lineStarts = {{0, block.lines.first}};
    }
}

/// Takes out of the lines above the text what only says when and where it was published.
void takeStamps(Item &item)
{
    int looked = 0;
    std::erase_if(item.blocks, [&](Block &block) {
        if (++looked > kMostStamped || block.type == BlockType::Heading)
            return false;
        const auto stamp = readPageStamp(block.text);
        if (!stamp)
            return false;
        if (item.source.isEmpty())
            item.source = stamp->source;
        if (!item.published.isValid())
            item.published = stamp->published;
        block.strong.clear();
        block.links.clear();
        keepRest(block, stamp->rest);
        return block.text.isEmpty();
    });
}

}  // namespace

bool isHtmlPage(const QString &text, const SourceLines &)
{
    const QStringView head = QStringView(text).first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    return head.startsWith(u"<!DOCTYPE html", Qt::CaseInsensitive) || head.startsWith(u"<html", Qt::CaseInsensitive) ||
           (head.startsWith(u'<') && head.contains(u"<body", Qt::CaseInsensitive));
}

Result<Document> readHtmlPage(const QString &text, const SourceLines &)
{
    Document document;
    document.format = u"html"_s;
    document.hasHtml = true;
    const QByteArray utf8 = text.toUtf8();
    const HtmlTree tree = parseHtml(utf8);
    if (!tree) {
        document.blocks = readHtmlFragment(utf8, 1).blocks;
        document.warnings.push_back({1, model::WarningCode::TooDeep, u"HTML nested more than 256 deep: read as plain text"_s});
        return document;
    }
    HtmlMetadata metadata = readHtmlMetadata(tree->root);
    document.title = metadata.siteName;
    document.language = metadata.language;

    const GumboNode *main = mainElement(tree->root);
    if ((main == nullptr || linkDensity(main) > kMostlyLinks) && !metadata.isOneArticle) {
        document.items = listedItems(tree->root);
        if (document.items.size() >= kLeastLinks)
            return document;
        document.items.clear();
    }
    const GumboNode *headline = headlineOf(tree->root, main, metadata);
    const QString heading = headline != nullptr ? textOf(headline) : QString();
    const bool isTitled = headline != nullptr && saysTheSame(heading, metadata.title) && isOnlyTitle(tree->root, headline);
    const bool isOneArticle = metadata.isOneArticle || isTitled || countHeadings(main != nullptr ? main : tree->root) < 2;
    const HtmlText part = textBelow(main != nullptr && isOneArticle ? headline : nullptr, main != nullptr ? main : tree->root);
    HtmlFragment fragment;
    readHtmlNode(part.root, 1,
                 [&](const GumboNode *node) {
                     return node != main && node != part.root && (isFurniture(node) || part.leftOut.contains(node));
                 },
                 fragment);
    if (!isOneArticle) {
        document.blocks = std::move(fragment.blocks);
        document.pictures = std::move(fragment.pictures);
        document.title = metadata.siteName.isEmpty() ? metadata.title : metadata.siteName;
        document.published = metadata.published;
        return document;
    }
    Item item;
    item.title = heading.isEmpty() ? metadata.title : heading;
    if (document.title.isEmpty() && !saysTheSame(item.title, metadata.title))
        document.title = metadata.title;
    if (document.title.isEmpty())
        document.title = nameBeside(metadata.printedTitle, item.title);
    item.link = metadata.address;
    item.authors = metadata.authors;
    item.published = metadata.published.isValid() ? metadata.published : printedDate(tree->root);
    item.updated = metadata.updated;
    item.language = metadata.language;
    item.source = metadata.source;
    if (!metadata.section.isEmpty())
        item.categories = {metadata.section};
    item.blocks = std::move(fragment.blocks);
    item.pictures = std::move(fragment.pictures);
    dropRepeated(item.blocks, item.title);
    takeStamps(item);
    resolveLinks(item.blocks, QUrl(metadata.address));
    item.lines = {1, static_cast<int>(text.count(u'\n')) + 1};
    if (!item.title.isEmpty() || !item.blocks.empty())
        document.items.push_back(std::move(item));
    return document;
}

}  // namespace dateline::read
