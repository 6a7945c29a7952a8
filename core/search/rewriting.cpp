#include "search/rewriting.h"

#include "search/clauses.h"

namespace dateline::search {
namespace {

/// As typed, or as it may be meant.
Clause either(std::span<const Clause> typed, Clause meant) { return anyOf({allOf({typed.begin(), typed.end()}), std::move(meant)}); }

class Rewriting final {
public:
    explicit Rewriting(const ReadMeaning &read) : m_read(read) {}

    Clause of(const Clause &clause)
    {
        Clause made = clause;
        switch (clause.kind) {
        case ClauseKind::Text: {
            std::vector<Clause> parts = together({&clause, 1});
            return std::move(parts.front());
        }
        case ClauseKind::And:
            return allOf(together(clause.children));
        case ClauseKind::Or:
            for (Clause &child : made.children)
                child = of(child);
            return made;
        default:
            return made;
        }
    }

    bool any() const { return m_any; }

private:
    std::vector<Clause> together(std::span<const Clause> parts)
    {
        std::vector<Clause> made;
        while (!parts.empty()) {
            std::size_t used = 1;
            if (auto meaning = m_read(parts)) {
                m_any = true;
                used = meaning->clauses;
                made.push_back(either(parts.first(used), std::move(meaning->clause)));
            } else {
                made.push_back(parts.front().kind == ClauseKind::Text ? parts.front() : of(parts.front()));
            }
            parts = parts.subspan(used);
        }
        return made;
    }

    const ReadMeaning &m_read;
    bool m_any = false;
};

}  // namespace

std::optional<Query> rewritten(const Query &query, const ReadMeaning &read)
{
    Rewriting rewriting(read);
    Query made{rewriting.of(query.root)};
    return rewriting.any() ? std::optional(std::move(made)) : std::nullopt;
}

}  // namespace dateline::search
