#include "ui/typeset/source_point.h"

namespace dateline::ui {

SourcePoint sourcePoint(const QString &text, model::LineRange lines, const std::vector<model::Seam> &seams, int offset)
{
    model::Seam from{.offset = 0, .line = lines.first}, to{.offset = int(text.size()), .line = lines.last + 1};
    for (const model::Seam &seam : seams) {
        if (seam.offset <= offset) {
            from = seam;
        } else {
            to = seam;
            break;
        }
    }
    const int last = to.line > from.line ? to.line - 1 : from.line;
    return {.paragraph = lines, .piece = {from.line, last}, .text = text.mid(from.offset, to.offset - from.offset),
            .offset = offset - from.offset};
}

}  // namespace dateline::ui
