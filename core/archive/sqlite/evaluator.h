#pragma once

// Answers a plan: ids of articles, or of pieces of loose text, the largest first.

#include "archive/sqlite/compile.h"
#include "archive/sqlite/figure_finder.h"
#include "archive/sqlite/ids.h"
#include "archive/sqlite/own_work_finder.h"
#include "archive/sqlite/pinyin_plan.h"
#include "archive/sqlite/side_arrays.h"
#include "archive/sqlite/statement.h"
#include "base/result.h"

#include <limits>

namespace dateline::archive::sqlite {

class Evaluator final {
public:
    /// `side` outlives it.
    Evaluator(Connection &connection, SideArrays &side, PlanFor target);

    /// Every id.
    Result<Ids> all(const Plan &plan);
    /// Every id from `first` to `last`.
    Result<Ids> within(const Plan &plan, qint64 first, qint64 last);
    /// The largest, or the smallest, `limit` ids, in that order. Reads no more than it must where the
    /// plan is one expression of one index, over a range of days.
    Result<Ids> first(const Plan &plan, qint64 limit, bool largestFirst = true);
    /// How many ids.
    Result<qint64> count(const Plan &plan);

private:
    struct Range {
        qint64 first = std::numeric_limits<qint64>::min();
        qint64 last = std::numeric_limits<qint64>::max();

        Range cut(const Range &other) const;
    };
    /// What one SELECT answers: `match` empty = the rows of the table itself.
    struct Stream {
        Plan::Kind kind = Plan::Kind::Nothing;
        QString match;
        Range range;
    };
    std::optional<Stream> streamOf(const Plan &plan) const;
    Range rangeOf(const Plan &days) const;

    /// Window by window from the newest on, each larger than the one before, until there are enough.
    Result<Ids> newest(const Plan &plan, qint64 limit);
    Result<std::optional<qint64>> idBelow(qint64 id, qint64 articles);
    Result<Ids> evaluate(const Plan &plan, const Range &range);
    Result<Ids> evaluateAnd(const Plan &plan, Range range);
    Result<Ids> read(const Stream &stream, const QString &order, qint64 limit);
    Result<Ids> withAttribute(const search::Clause &clause, const Range &range);
    Result<Ids> withState(const QString &state, const Range &range);
    Result<Ids> readDays(const Plan &plan);
    Result<Ids> confirmed(const Plan &plan, const Ids &candidates);
    QString fromOf(const Stream &stream) const;

    Connection &m_connection;
    SideArrays &m_side;
    FigureFinder m_figures;
    PinyinPlans m_pinyin;
    OwnWorkFinder m_ownWork;
    PlanFor m_target;
};

}  // namespace dateline::archive::sqlite
