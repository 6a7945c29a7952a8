#include "read/feed_terms.h"

#include <algorithm>
#include <array>

namespace dateline::read {
namespace {

enum class Vocabulary { Feed, DublinCore, Content, Xhtml, ITunes, Other };

Vocabulary vocabularyOf(QStringView uri, QStringView rootNamespace)
{
    if (uri.isEmpty() || uri == rootNamespace)
        return Vocabulary::Feed;
    struct Row {
        QStringView begins;
        Vocabulary vocabulary;
    };
    static constexpr std::array rows{
        Row{u"http://www.w3.org/2005/Atom", Vocabulary::Feed},
        Row{u"http://purl.org/atom/", Vocabulary::Feed},
        Row{u"http://purl.org/rss/1.0/modules/content", Vocabulary::Content},
        Row{u"http://purl.org/rss/1.0/modules/", Vocabulary::Other},
        Row{u"http://purl.org/rss/1.0", Vocabulary::Feed},
        Row{u"http://purl.org/net/rss1.1", Vocabulary::Feed},
        Row{u"http://my.netscape.com/", Vocabulary::Feed},
        Row{u"http://channel.netscape.com/", Vocabulary::Feed},
        Row{u"http://backend.userland.com/", Vocabulary::Feed},
        Row{u"http://blogs.law.harvard.edu/tech/rss", Vocabulary::Feed},
        Row{u"http://purl.org/dc/", Vocabulary::DublinCore},
        Row{u"http://www.w3.org/1999/xhtml", Vocabulary::Xhtml},
        Row{u"http://www.itunes.com/", Vocabulary::ITunes},
    };
    const auto *found = std::find_if(rows.begin(), rows.end(), [uri](const Row &row) {
        return uri.startsWith(row.begins, Qt::CaseInsensitive);
    });
    return found == rows.end() ? Vocabulary::Other : found->vocabulary;
}

struct Row {
    Vocabulary vocabulary;
    QStringView name;
    FeedTerm term;
};

constexpr std::array kRows{
    Row{Vocabulary::Feed, u"item", FeedTerm::Item},
    Row{Vocabulary::Feed, u"entry", FeedTerm::Item},
    Row{Vocabulary::Feed, u"channel", FeedTerm::Container},
    Row{Vocabulary::Feed, u"feed", FeedTerm::Container},
    Row{Vocabulary::Feed, u"items", FeedTerm::Container},
    Row{Vocabulary::Feed, u"title", FeedTerm::Title},
    Row{Vocabulary::DublinCore, u"title", FeedTerm::Title},
    Row{Vocabulary::Feed, u"link", FeedTerm::Link},
    Row{Vocabulary::Feed, u"guid", FeedTerm::Id},
    Row{Vocabulary::Content, u"encoded", FeedTerm::Content},
    Row{Vocabulary::Xhtml, u"body", FeedTerm::Content},
    Row{Vocabulary::Feed, u"body", FeedTerm::Content},
    Row{Vocabulary::Feed, u"fullitem", FeedTerm::Content},
    Row{Vocabulary::Feed, u"content", FeedTerm::Content},
    Row{Vocabulary::Feed, u"description", FeedTerm::Description},
    Row{Vocabulary::Feed, u"summary", FeedTerm::Description},
    Row{Vocabulary::Feed, u"abstract", FeedTerm::Description},
    Row{Vocabulary::Feed, u"tagline", FeedTerm::Description},
    Row{Vocabulary::Feed, u"subtitle", FeedTerm::Description},
    Row{Vocabulary::DublinCore, u"description", FeedTerm::Description},
    Row{Vocabulary::ITunes, u"summary", FeedTerm::Description},
    Row{Vocabulary::Feed, u"author", FeedTerm::Author},
    Row{Vocabulary::Feed, u"managingeditor", FeedTerm::Author},
    Row{Vocabulary::DublinCore, u"creator", FeedTerm::Author},
    Row{Vocabulary::DublinCore, u"author", FeedTerm::Author},
    Row{Vocabulary::ITunes, u"author", FeedTerm::Author},
    Row{Vocabulary::Feed, u"pubdate", FeedTerm::Published},
    Row{Vocabulary::Feed, u"published", FeedTerm::Published},
    Row{Vocabulary::Feed, u"issued", FeedTerm::Published},
    Row{Vocabulary::Feed, u"created", FeedTerm::Published},
    Row{Vocabulary::DublinCore, u"date", FeedTerm::Published},
    Row{Vocabulary::DublinCore, u"issued", FeedTerm::Published},
    Row{Vocabulary::DublinCore, u"created", FeedTerm::Published},
    Row{Vocabulary::Feed, u"updated", FeedTerm::Updated},
    Row{Vocabulary::Feed, u"modified", FeedTerm::Updated},
    Row{Vocabulary::Feed, u"lastbuilddate", FeedTerm::Updated},
    Row{Vocabulary::DublinCore, u"modified", FeedTerm::Updated},
    Row{Vocabulary::Feed, u"category", FeedTerm::Category},
    Row{Vocabulary::DublinCore, u"subject", FeedTerm::Category},
    Row{Vocabulary::Feed, u"language", FeedTerm::Language},
    Row{Vocabulary::DublinCore, u"language", FeedTerm::Language},
    Row{Vocabulary::Feed, u"source", FeedTerm::Source},
    Row{Vocabulary::DublinCore, u"publisher", FeedTerm::Source},
};

}  // namespace

FeedTerm feedTermOf(QStringView namespaceUri, QStringView name, QStringView rootNamespace)
{
    const Vocabulary vocabulary = vocabularyOf(namespaceUri, rootNamespace);
    const auto *found = std::find_if(kRows.begin(), kRows.end(), [vocabulary, name](const Row &row) {
        return row.vocabulary == vocabulary && row.name == name;
    });
    return found == kRows.end() ? FeedTerm::None : found->term;
}

QString namespaceOfPrefix(const QString &prefix)
{
    struct Known {
        QStringView prefix;
        QStringView uri;
    };
    static constexpr std::array known{
        Known{u"atom", u"http://www.w3.org/2005/Atom"},
        Known{u"content", u"http://purl.org/rss/1.0/modules/content/"},
        Known{u"dc", u"http://purl.org/dc/elements/1.1/"},
        Known{u"dcterms", u"http://purl.org/dc/terms/"},
        Known{u"itunes", u"http://www.itunes.com/dtds/podcast-1.0.dtd"},
        Known{u"xhtml", u"http://www.w3.org/1999/xhtml"},
    };
    const auto *found = std::find_if(known.begin(), known.end(), [&prefix](const Known &k) { return k.prefix == prefix; });
    return found == known.end() ? u"undeclared:" + prefix : found->uri.toString();
}

bool isFeedRoot(QStringView name)
{
    static constexpr std::array<QStringView, 5> roots{u"rss", u"rdf", u"feed", u"channel", u"entry"};
    return std::any_of(roots.begin(), roots.end(),
                       [name](QStringView root) { return name.compare(root, Qt::CaseInsensitive) == 0; });
}

}  // namespace dateline::read
