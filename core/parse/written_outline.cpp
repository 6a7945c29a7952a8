#include "parse/written_outline.h"

#include "model/names.h"
#include "parse/pieces.h"
#include "read/written_form.h"

#include <algorithm>
#include <utility>

namespace dateline::parse {
namespace {

using namespace Qt::StringLiterals;
namespace written = read::written;
using read::Block;
using read::BlockType;

QString fieldOf(const read::Document &document, const QString &name)
{
    const auto found = std::find_if(document.fields.begin(), document.fields.end(),
                                    [&name](const read::Field &field) { return field.name == name; });
    return found == document.fields.end() ? QString() : found->value;
}

/// What a comment says, part by part.
class Roles final {
public:
    explicit Roles(const QString &comment)
    {
        for (const QString &part : comment.split(u';'))
            m_parts += part.trimmed();
    }

    bool has(const QString &role) const { return m_parts.contains(role); }
    /// What stands behind the role's name; empty where there is none such.
    QString valueOf(const QString &role) const
    {
        for (const QString &part : m_parts) {
            if (part.startsWith(role + u' '))
                return part.sliced(role.size() + 1).trimmed();
        }
        return {};
    }
    std::optional<model::ArticleKind> articleKind() const { return first(model::articleKindOf); }
    std::optional<model::BlockKind> blockKind() const { return first(model::blockKindOf); }

private:
    template<typename Of>
    auto first(Of of) const -> decltype(of(QStringView()))
    {
        for (const QString &part : m_parts) {
            if (const auto kind = of(part))
                return kind;
        }
        return {};
    }

    QStringList m_parts;
};

model::BlockKind kindOf(const Block &block, const Roles &roles)
{
    if (const auto kind = roles.blockKind())
        return *kind;
    switch (block.type) {
    case BlockType::ListItem:
        return model::BlockKind::ListItem;
    case BlockType::Quote:
        return model::BlockKind::Quote;
    default:
        return model::BlockKind::Paragraph;
    }
}

class Reader final {
public:
    explicit Reader(const HouseStyles &styles) : m_styles(styles) {}

    Outline read(const read::Document &document)
    {
        m_outline.title = fieldOf(document, written::titleField);
        m_outline.masthead.publication = fieldOf(document, written::publicationField);
        m_outline.masthead.number = fieldOf(document, written::numberField);
        for (const Block &block : document.blocks) {
            const Roles roles(block.role);
            if (block.type == BlockType::Heading && block.level == written::sectionLevel)
                section(block, roles);
            else if (block.type == BlockType::Heading)
                article(block, roles);
            else
                text(block, roles);
        }
        releaseKicker();
        for (Draft &draft : m_outline.drafts)
            settle(draft);
        return std::move(m_outline);
    }

private:
    /// A kicker that no headline follows.
    void releaseKicker()
    {
        if (m_kicker)
            m_outline.loose.push_back(*std::exchange(m_kicker, std::nullopt));
    }

    static bool isUnnamed(const Block &heading, const Roles &roles)
    {
        return roles.has(written::unnamed) && heading.text == written::noName;
    }

    void section(const Block &heading, const Roles &roles)
    {
        m_section = static_cast<int>(m_outline.sections.size());
        m_outline.sections.push_back({isUnnamed(heading, roles) ? QString() : heading.text, roles.valueOf(written::page)});
        m_open.clear();
    }

    void article(const Block &heading, const Roles &roles)
    {
        Draft draft;
        draft.section = roles.has(written::unsectioned) ? -1 : m_section;
        draft.kicker = std::move(m_kicker);
        m_kicker.reset();
        if (!isUnnamed(heading, roles))
            draft.headline = heading;
        const auto kind = roles.articleKind();
        draft.isPhoto = kind == model::ArticleKind::Photo;
        draft.isRoundup = kind == model::ArticleKind::Roundup;
        draft.isBrief = kind == model::ArticleKind::Brief;
        draft.published = QDate::fromString(roles.valueOf(written::date), Qt::ISODate);
        draft.authors = roles.valueOf(written::by).split(u", "_s, Qt::SkipEmptyParts);
        const auto depth = static_cast<std::size_t>(std::max(0, heading.level - written::articleLevel));
        m_open.resize(std::min(m_open.size(), depth));
        std::vector<Draft> &into = m_open.empty() ? m_outline.drafts : present().briefs;
        into.push_back(std::move(draft));
        m_open.push_back(into.size() - 1);
    }

    /// The innermost article that is open.
    Draft &present()
    {
        Draft *draft = &m_outline.drafts[m_open.front()];
        for (std::size_t i = 1; i < m_open.size(); ++i)
            draft = &draft->briefs[m_open[i]];
        return *draft;
    }

    void text(const Block &block, const Roles &roles)
    {
        // Whatever the roles say, no text is lost.
        if (roles.has(written::kicker)) {
            releaseKicker();
            m_kicker = block;
        } else if (roles.has(written::contents)) {
            m_outline.summary.push_back(block);
        } else if (roles.has(written::loose) || m_open.empty()) {
            m_outline.loose.push_back(block);
        } else if (roles.has(written::deck) && !present().deck) {
            present().deck = block;
        } else if (roles.has(written::source) && present().sourceUrl.isEmpty()) {
            present().sourceUrl = block.text;
        } else {
            present().body.push_back(pieceOf(block, roles));
        }
    }

    static Piece pieceOf(const Block &block, const Roles &roles)
    {
        Piece piece;
        piece.source = block;
        piece.kind = kindOf(block, roles);
        piece.isSettled = true;
        return piece;
    }

    /// Whom bylines and credits name is read from their words.
    void settle(Draft &draft) const
    {
        std::vector<model::BlockKind> kinds;
        for (Piece &piece : draft.body) {
            kinds.push_back(piece.kind);
            piece.isSettled = false;
        }
        classify(draft.body, m_styles);
        for (std::size_t i = 0; i < draft.body.size(); ++i) {
            draft.body[i].kind = kinds[i];
            draft.body[i].isSettled = true;
        }
        for (Draft &brief : draft.briefs)
            settle(brief);
    }

    const HouseStyles &m_styles;
    Outline m_outline;
    int m_section = -1;
    std::vector<std::size_t> m_open;  ///< the article that is open, and the briefs in it: places among their siblings
    std::optional<Block> m_kicker;
};

}  // namespace

Outline readWrittenOutline(const read::Document &document, const HouseStyles &styles)
{
    return Reader(styles).read(document);
}

}  // namespace dateline::parse
