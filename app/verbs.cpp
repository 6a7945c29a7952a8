#include "app/verbs.h"

#include "app/options.h"
#include "app/verbs/cite.h"
#include "app/verbs/compare.h"
#include "app/verbs/export.h"
#include "app/verbs/import.h"
#include "app/verbs/lists.h"
#include "app/verbs/parse.h"
#include "app/verbs/reindex.h"
#include "app/verbs/saved.h"
#include "app/verbs/search.h"
#include "app/verbs/show.h"
#include "app/verbs/similar.h"
#include "app/verbs/subjects.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

const Option kJson{option::json, QString(), u"Prints JSON Lines."_s};

const Option kEncoding{option::encoding, u"NAME"_s, u"What the files are in, such as GBK; found out unless given."_s};

const Option kJobs{option::jobs, u"N"_s, u"Parsing threads; 0, the default, is one for each core."_s};

const std::vector<Option> kSearchOptions{
    {option::sort, u"ORDER"_s, u"newest (the default), oldest, relevance or section."_s},
    {option::limit, u"N"_s, u"At most so many hits; 50 unless given."_s},
    {option::offset, u"N"_s, u"Leaves out the first N hits."_s},
    {option::count, QString(), u"Prints the totals alone."_s},
    {option::facets, QString(), u"Adds how the hits divide: by publication, section, agency, place, reporter, kind, month, language, subject."_s},
    {option::timeline, u"SPAN"_s, u"Adds when the hits stand, and how many issues are held, by day, month or year."_s},
    kJson,
};

const std::vector<Option> kArticlesOptions{
    {option::issue, u"ID"_s, u"Those of one issue."_s},
    {option::section, u"NAME"_s, u"Those of the sections with this name."_s},
    {option::subject, u"SUBJECT"_s, u"Those about it: a Media Topic's code (15000000), its name, or a word for it."_s},
    kJson,
};

const std::vector<Option> kSubjectsOptions{
    {option::set, u"SUBJECTS"_s, u"Sets by hand what the article is about: names or codes with ; between, none for nothing."_s},
    {option::takeBack, QString(), u"Takes what was set by hand away: what is inferred returns."_s},
    {option::forget, QString(), u"Forgets what was taught by setting subjects by hand; what was set stays."_s},
    kJson,
};

const std::vector<Option> kSimilarOptions{
    {option::apart, QString(), u"Says that the article does not tell the story of its other tellings; kept."_s},
    {option::together, QString(), u"Takes that back."_s},
    kJson,
};

const std::vector<Option> kExportOptions{
    {option::article, u"ID"_s, u"That article."_s},
    {option::issue, u"ID"_s, u"The articles of that issue."_s},
    {option::query, u"QUERY"_s, u"The articles that it finds."_s},
    {option::as, u"FORMAT"_s, u"markdown (the default: opened again it gives the same articles), html, text, json, csv or pdf."_s},
    {option::output, u"PATH"_s, u"A file; or a folder, which gets a file for an issue, or one for each article. Nothing in it is overwritten."_s},
};

const Option kAs{option::as, u"FORMAT"_s, u"text (the default), markdown, html or json."_s};

}  // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {{u"parse"_s, Operands::OneOrMore, u"PATH…"_s,
          u"Reads files and prints what they hold; touches no archive."_s,
          {kEncoding, kJson}},
         parse},
        {{u"import"_s, Operands::OneOrMore, u"PATH…"_s,
          u"Takes files and folders into the archive."_s,
          {kEncoding, kJobs, kJson}},
         import},
        {{u"search"_s, Operands::OneOrMore, u"QUERY"_s,
          u"Finds articles, as the window does: words, \"phrases\", title:X, date:2024-07, figure:>=300亿人次 (数字:), has:doubt; README has more."_s,
          kSearchOptions},
         search},
        {{u"show"_s, Operands::One, u"ARTICLE-ID"_s, u"Prints one article."_s, {kAs}}, show},
        {{u"cite"_s, Operands::One, u"ARTICLE-ID"_s, u"Prints one article as a reference."_s,
          {{option::as, u"STYLE"_s, u"gbt7714 (the default: GB/T 7714-2015), bibtex, ris or csl (CSL-JSON)."_s}}},
         cite},
        {{u"compare"_s, Operands::OneOrMore, u"ISSUE-ID [ISSUE-ID]"_s,
          u"Says what the second issue has new, lacks and tells otherwise than the first, and which figures changed; one issue alone: than its earlier version."_s,
          {kJson}},
         compare},
        {{u"export"_s, Operands::None, QString(),
          u"Writes an article, an issue or what a query finds into files, and prints their paths."_s, kExportOptions},
         exportFiles, setsPages},
        {{u"similar"_s, Operands::One, u"ARTICLE-ID"_s,
          u"Finds other tellings of an article's story, and related articles."_s, kSimilarOptions},
         similar},
        {{u"saved"_s, Operands::None, QString(), u"Lists the searches that are kept, and what is new to each."_s, {kJson}},
         listSaved},
        {{u"save"_s, Operands::OneOrMore, u"NAME [QUERY]"_s,
          u"Keeps a search under a name; what is there now is no longer new to it."_s,
          {{option::remove, QString(), u"Forgets the search of that name instead."_s}}},
         save},
        {{u"issues"_s, Operands::None, QString(), u"Lists the issues."_s, {kJson}}, listIssues},
        {{u"sections"_s, Operands::None, QString(), u"Lists the sections of every issue."_s, {kJson}},
         listSections},
        {{u"articles"_s, Operands::None, QString(), u"Lists the articles."_s, kArticlesOptions},
         listArticles},
        {{u"subjects"_s, Operands::OneAtMost, u"[ARTICLE-ID]"_s,
          u"Lists the subjects, or those of one article, which can be set; articles like it learn from that."_s,
          kSubjectsOptions},
         subjects},
        {{u"reindex"_s, Operands::None, QString(), u"Builds the archive's index anew, and infers subjects anew."_s, {}},
         reindex},
    };
    return all;
}

}  // namespace dateline::app
