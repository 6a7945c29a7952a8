#include "library/citation/citation.h"

namespace dateline::library {

using namespace Qt::StringLiterals;

QString nameOf(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Gbt7714: return u"gbt7714"_s;
    case CitationStyle::Bibtex: return u"bibtex"_s;
    case CitationStyle::Ris: return u"ris"_s;
    case CitationStyle::Csl: return u"csl"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CitationStyle> citationStyleOf(QStringView name)
{
    for (const CitationStyle style : kCitationStyles) {
        if (nameOf(style) == name)
            return style;
    }
    return std::nullopt;
}

QString citationOf(const Cited &cited, CitationStyle style)
{
    switch (style) {
    case CitationStyle::Gbt7714: return gbt7714Of(cited);
    case CitationStyle::Bibtex: return bibtexOf(cited);
    case CitationStyle::Ris: return risOf(cited);
    case CitationStyle::Csl: return cslOf(cited);
    }
    Q_UNREACHABLE();
}

}  // namespace dateline::library
