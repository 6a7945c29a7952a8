#include "read/markdown_tree.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <mutex>

namespace dateline::read {
namespace {

struct FreeParser {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

/// Whether tables are worth looking for. cmark's time grows with the square of a row's cells, and it fills up every row
/// to its head's width: lines of more than 200 bars, or tables of more than two million cells, are read as text.
bool mayHoldTables(const QByteArray &utf8)
{
    qsizetype widest = 0;
    qsizetype lines = 0;
    qsizetype from = 0;
    while ((from = utf8.indexOf('|', from)) >= 0) {
        qsizetype end = utf8.indexOf('\n', from);
        end = end < 0 ? utf8.size() : end;
        widest = std::max(widest, QByteArrayView(utf8).sliced(from, end - from).count('|'));
        ++lines;
        from = end;
    }
    return lines > 1 && widest <= 200 && (widest + 1) * (lines + utf8.count('\n')) <= 2'000'000;
}

}  // namespace

MarkdownTree parseMarkdown(const QByteArray &utf8)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    if (mayHoldTables(utf8))
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<std::size_t>(utf8.size()));
    return MarkdownTree(cmark_parser_finish(parser.get()));
}

}  // namespace dateline::read
