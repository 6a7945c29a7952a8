#pragma once

// Which pictures a bulletin's file names in an article, and where in it they stand.

#include "archive/archive.h"
#include "library/pictures/picture_address.h"
#include "read/document.h"

#include <vector>

namespace dateline::library {

struct ArticlePicture {
    PictureAddress address;
    QString alternative;  ///< the words that the file gives for it; often empty
    int article = 0;      ///< 0 = the article itself, n = the nth of those inside it, in printed order
    int block = 0;        ///< before this block of it; as many as there are blocks = behind the last one

    bool operator==(const ArticlePicture &) const = default;
};

/// In printed order. Only what surely is the article's: named between its lines; behind the last one, with a heading or the end next;
/// or right above the text of an article without a headline. Addresses that pictureAddress() refuses are left out. Pure.
std::vector<ArticlePicture> picturesOf(const model::Article &article, const read::Document &document);

/// An issue's file read once more, for its pictures. Without any where the file names none. Any thread.
Result<read::Document> pictureDocument(const archive::Original &original);

}  // namespace dateline::library
