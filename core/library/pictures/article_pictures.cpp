#include "library/pictures/article_pictures.h"

#include "library/library.h"
#include "read/reader.h"

#include <QFileInfo>

#include <algorithm>

namespace dateline::library {
namespace {

constexpr std::size_t kMostPictures = 100;

/// A block with its place.
struct Entry {
    int article = 0;
    int block = 0;
    const model::Block *text = nullptr;
};

void collect(std::vector<Entry> &entries, model::LineRange &lines, const model::Article &article, int &number)
{
    const int own = number;
    const auto cover = [&lines](model::LineRange part) {
        if (part.first <= 0)
            return;
        lines.first = lines.first == 0 ? part.first : std::min(lines.first, part.first);
        lines.last = std::max(lines.last, part.last);
    };
    cover(article.headlineLines);
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        entries.push_back({own, static_cast<int>(i), &article.blocks[i]});
        cover(article.blocks[i].lines);
    }
    for (const model::Article &brief : article.briefs)
        collect(entries, lines, brief, ++number);
}

bool isHeading(const read::Block &block) { return block.type == read::BlockType::Heading || block.isBold(); }

/// Whether a picture of a file that is not divided into items is the article's.
bool belongs(const read::Picture &picture, const model::Article &article, model::LineRange lines, const read::Document &document)
{
    if (picture.line >= lines.first && picture.line <= lines.last)
        return true;
    const auto &blocks = document.blocks;
    const auto stands = [&blocks](int from, int to) {  // between two lines
        return std::any_of(blocks.begin(), blocks.end(), [=](const read::Block &b) { return b.lines.first > from && b.lines.first < to; });
    };
    if (picture.line < lines.first)
        return article.headlineLines.first <= 0 && !stands(picture.line, lines.first);
    const auto next = std::find_if(blocks.begin(), blocks.end(), [&](const read::Block &b) { return b.lines.first > picture.line; });
    return !stands(lines.last, picture.line) && (next == blocks.end() || isHeading(*next));
}

/// The item that the article is, or is a part of; nullptr where that cannot be told.
const read::Item *itemOf(const model::Article &article, model::LineRange lines, const read::Document &document)
{
    const read::Item *found = nullptr;
    for (const read::Item &item : document.items) {
        const bool isThere = item.lines.first <= lines.first && lines.first <= item.lines.last;
        if (!isThere || (document.items.size() > 1 && item.title != article.headline))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &item;
    }
    return found;
}

/// Whether a picture of an item is the article's: all are where it is the item, else those between its lines, if lines tell.
bool belongs(const read::Picture &picture, const model::Article &article, model::LineRange lines, const read::Item &item)
{
    if (item.title == article.headline)
        return true;
    return item.lines.first < item.lines.last && picture.line >= lines.first && picture.line <= lines.last;
}

/// Before the first block that begins on the picture's line or below it; behind the one that is said to stand before it.
std::size_t placeOf(const read::Picture &picture, const std::vector<Entry> &entries)
{
    std::size_t place = 0;
    while (place < entries.size() && entries[place].text->lines.first < picture.line)
        ++place;
    for (std::size_t i = place; !picture.after.isEmpty() && i < entries.size() && entries[i].text->lines.first == picture.line; ++i) {
        if (entries[i].text->text.startsWith(picture.after))
            return i + 1;
    }
    return place;
}

}  // namespace

std::vector<ArticlePicture> picturesOf(const model::Article &article, const read::Document &document)
{
    std::vector<Entry> entries;
    model::LineRange lines;
    int number = 0;
    collect(entries, lines, article, number);
    const bool isDivided = !document.items.empty();
    const read::Item *item = isDivided ? itemOf(article, lines, document) : nullptr;
    if (lines.first <= 0 || (isDivided && item == nullptr))
        return {};
    std::vector<ArticlePicture> pictures;
    for (const read::Picture &picture : isDivided ? item->pictures : document.pictures) {
        if (pictures.size() == kMostPictures)
            break;
        const auto address = pictureAddress(picture.reference);
        const bool isIts = isDivided ? belongs(picture, article, lines, *item) : belongs(picture, article, lines, document);
        if (!address || !isIts)
            continue;
        const std::size_t place = placeOf(picture, entries);
        if (place < entries.size())
            pictures.push_back({*address, picture.alternative, entries[place].article, entries[place].block});
        else if (!entries.empty())
            pictures.push_back({*address, picture.alternative, entries.back().article, entries.back().block + 1});
        else
            pictures.push_back({*address, picture.alternative, 0, 0});
    }
    return pictures;
}

Result<read::Document> pictureDocument(const archive::Original &original)
{
    const QString text = textOf(original).text;
    const bool namesAny = text.contains(u"![") || text.contains(u"<img", Qt::CaseInsensitive) || text.contains(u"&lt;img", Qt::CaseInsensitive) ||
                          text.contains(u"\\u003cimg", Qt::CaseInsensitive);
    if (!namesAny)
        return read::Document();
    return read::readDocument(original.bytes, QFileInfo(original.path).fileName(), original.encoding);
}

}  // namespace dateline::library
