#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dateline::parse {

/// `第03版：要闻`, `03版 要闻`, `A01版：要闻`: page and section name.
struct PageLine {
    QString page;
    QString name;
};
/// Of a line that is nothing else.
std::optional<PageLine> readPageLine(QStringView text);

/// Takes such a line out of the text; with nothing in it where none stands there.
PageLine takePage(QString &text);
/// A3 要聞 or 第A3頁 beside a date: a page without 版.
PageLine takeLetterPage(QString &text);

}  // namespace dateline::parse
