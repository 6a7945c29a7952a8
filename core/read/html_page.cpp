#include "read/formats.h"
#include "read/html_blocks.h"
#include "read/html_main.h"
#include "read/html_metadata.h"
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

QString folded(const QString &text) { return text::lettersOf(text).toCaseFolded(); }

/// The first level-1 heading that says what the page's title says; counts them all.
QString headingTitle(const GumboNode *root, const QString &title, int &headings)
{
    QString found;
    const QString wanted = folded(title);
    forEachElement(root, [&](const GumboNode *node) {
        if (node->v.element.tag == GUMBO_TAG_H1) {
            ++headings;
            const QString text = textOf(node);
            const QString own = folded(text);
            if (found.isEmpty() && !own.isEmpty() && (wanted.isEmpty() || wanted.contains(own) || own.contains(wanted)))
                found = text;
        }
        return !isUnseen(node->v.element.tag);
    });
    return found;
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

int headingsIn(const std::vector<Block> &blocks)
{
    return static_cast<int>(std::count_if(blocks.begin(), blocks.end(), [](const Block &b) { return b.type == BlockType::Heading; }));
}

/// The title and the stamp above the text are no part of it.
void dropRepeated(std::vector<Block> &blocks, const QString &title)
{
    const QString own = folded(title);
    const auto head = blocks.begin() + std::min<std::ptrdiff_t>(3, static_cast<std::ptrdiff_t>(blocks.size()));
    const auto found = std::find_if(blocks.begin(), head, [&own](const Block &b) { return !own.isEmpty() && folded(b.text) == own; });
    if (found != head)
        blocks.erase(found);
}

/// `来源：某社`, `更新时间：2024-07-26 19:00`, `编辑：某某`: what stands above a text and is none of it. The source that
/// it names.
bool isStamp(const QString &text, QString &source)
{
    static constexpr std::array<QStringView, 9> labels{u"来源", u"來源", u"更新时间", u"更新時間", u"发布时间",
                                                       u"發布時間", u"发表时间", u"时间", u"日期"};
    if (text.size() > 80)
        return false;
    for (const QStringView label : labels) {
        const QStringView rest = QStringView(text).sliced(text.startsWith(label) ? label.size() : 0).trimmed();
        if (!text.startsWith(label) || !(rest.startsWith(u'：') || rest.startsWith(u':')))
            continue;
        const QString value = rest.sliced(1).trimmed().toString();
        if (label.endsWith(u"源") && source.isEmpty())
            source = value.section(u' ', 0, 0);
        return true;
    }
    const std::vector<text::PrintedDate> dates = text::findFullDates(text);
    return !dates.empty() && dates.front().start == 0 && text.size() <= dates.front().length + 10 &&
           std::none_of(text.begin() + dates.front().length, text.end(), [](QChar c) { return c.isLetter() && !QStringView(u"年月日时分秒").contains(c); });
}

void dropStamps(Item &item)
{
    int looked = 0;
    std::erase_if(item.blocks, [&](const Block &block) { return ++looked <= 6 && isStamp(block.text, item.source); });
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
    HtmlFragment fragment;
    readHtmlNode(main != nullptr ? main : tree->root, 1,
                 [main](const GumboNode *node) { return node != main && isFurniture(node); }, fragment);

    int headings = 0;
    const QString heading = headingTitle(tree->root, metadata.title, headings);
    const bool isTitled = !heading.isEmpty() && !metadata.title.isEmpty() && headings == 1;
    const bool isOneArticle = metadata.isOneArticle || isTitled || headingsIn(fragment.blocks) < 2;
    if (!isOneArticle) {
        document.blocks = std::move(fragment.blocks);
        document.title = metadata.siteName.isEmpty() ? metadata.title : metadata.siteName;
        document.published = metadata.published;
        return document;
    }
    Item item;
    item.title = heading.isEmpty() ? metadata.title : heading;
    item.link = metadata.address;
    item.authors = metadata.authors;
    item.published = metadata.published.isValid() ? metadata.published : printedDate(tree->root);
    item.updated = metadata.updated;
    item.language = metadata.language;
    item.source = metadata.source;
    if (!metadata.section.isEmpty())
        item.categories = {metadata.section};
    item.blocks = std::move(fragment.blocks);
    dropRepeated(item.blocks, item.title);
    dropStamps(item);
    resolveLinks(item.blocks, QUrl(metadata.address));
    item.lines = {1, static_cast<int>(text.count(u'\n')) + 1};
    if (!item.title.isEmpty() || !item.blocks.empty())
        document.items.push_back(std::move(item));
    return document;
}

}  // namespace dateline::read
