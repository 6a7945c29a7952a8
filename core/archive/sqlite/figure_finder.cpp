#include "archive/sqlite/figure_finder.h"

#include "archive/sqlite/contents_version.h"
#include "archive/sqlite/statement.h"
#include "text/units.h"

#include <algorithm>
#include <functional>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::FigureRange;

namespace {

constexpr std::size_t kMostKnown = 4;

// Below and above every text::Decimal::sortKey(), which begins with a digit.
const QString kBelowAll = u"!"_s;
const QString kAboveAll = u"~"_s;

}  // namespace

Result<Ids> FigureFinder::articlesWith(const FigureRange &range, qint64 first, qint64 last)
{
    const auto found = all(range);
    if (!found)
        return found.error();
    const Ids &ids = **found;
    const auto begin = std::lower_bound(ids.begin(), ids.end(), last, std::greater<>());
    const auto end = std::upper_bound(begin, ids.end(), first, std::greater<>());
    return Ids(begin, end);
}

Result<const Ids *> FigureFinder::all(const FigureRange &range)
{
    const auto contents = contentsVersion(m_connection);
    if (!contents)
        return contents.error();
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Known &entry) {
        return entry.contents == *contents && entry.range == range;
    });
    if (known != m_known.end()) {
        std::rotate(m_known.begin(), known, known + 1);
        return &m_known.front().ids;
    }
    auto ids = lookUp(range);
    if (!ids)
        return ids.error();
    if (m_known.size() == kMostKnown)
        m_known.pop_back();
    m_known.push_front({range, *contents, std::move(ids).value()});
    return &m_known.front().ids;
}

Result<Ids> FigureFinder::lookUp(const FigureRange &range)
{
    const QString least = range.least ? range.least->sortKey() : kBelowAll;
    const QString most = range.most ? range.most->sortKey() : kAboveAll;
    const QString unit = range.unit.isEmpty() ? QString() : text::comparableUnit(range.unit);
    const QString ofUnit = unit.isEmpty() ? u"? = ''"_s : u"unit = ?"_s;
    Ids ids;
    const auto read = [&](const QString &where, const QString &a, const QString &b) -> Result<void> {
        Statement rows(m_connection, u"SELECT article FROM %1 AND %2"_s.arg(where, ofUnit));
        Step step = rows.run(a, b, unit);
        for (; step == Step::Row; step = rows.next())
            ids.push_back(rows.integer(0));
        return step == Step::Error ? Result<void>(rows.error()) : Result<void>();
    };
    const QString ends = u"figure WHERE value %1 ? AND value %2 ?"_s.arg(range.withLeast ? u">="_s : u">"_s,
                                                                         range.withMost ? u"<="_s : u"<"_s);
    if (auto done = read(ends, least, most); !done)
        return done.error();
    if (range.least && range.most && !range.endsOnly) {
        if (auto done = read(u"figure_range WHERE upper >= ? AND value <= ?"_s, most, least); !done)
            return done.error();
    }
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

}  // namespace dateline::archive::sqlite
