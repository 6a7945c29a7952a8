// search_times ARCHIVE: times the archive from within. Queries on standard input, a line each; on standard output a JSON
// object: milliseconds to open and to answer for the first time, then of each measure the median, the worst and all over the
// queries (each query's own time is the best of three), and what each query found.

#include "library/library.h"
#include "search/begun.h"
#include "search/language.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iostream>
#include <string>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCompleted = 8;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double bestOf(int rounds, const std::function<void()> &work)
{
    double best = millisecondsOf(work);
    for (int round = 1; round < rounds; ++round)
        best = std::min(best, millisecondsOf(work));
    return best;
}

QJsonObject summaryOf(const std::vector<double> &times)
{
    QJsonArray each;
    for (const double time : times)
        each += time;
    std::vector<double> sorted = times;
    std::ranges::sort(sorted);
    return {{u"median"_s, sorted[sorted.size() / 2]}, {u"worst"_s, sorted.back()}, {u"each"_s, each}};
}

[[noreturn]] void fail(const Error &error)
{
    std::fputs(qPrintable(error.message + u'\n'), stderr);
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        fail(result.error());
    return std::move(result).value();
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    std::vector<search::Query> queries;
    for (std::string line; std::getline(std::cin, line);)
        queries.push_back(search::parse(QString::fromStdString(line)));
    if (queries.empty())
        return 2;

    QJsonObject out;
    std::unique_ptr<library::Library> library;
    std::unique_ptr<library::Catalogue> catalogue;
    out[u"open"_s] = millisecondsOf([&] {
        library = must(library::Library::open(QString::fromLocal8Bit(argv[1])));
        catalogue = must(library->catalogue());
        must(catalogue->issues());
    });
    out[u"first_search"_s] = millisecondsOf([&] { must(catalogue->search({queries.front()})); });
    out[u"first_facets"_s] = millisecondsOf([&] { must(catalogue->facets(queries.front())); });

    const std::pair<QString, std::function<void(const search::Query &)>> measures[] = {
        {u"first_page"_s, [&](const search::Query &query) { must(catalogue->search({query})); }},
        {u"count"_s, [&](const search::Query &query) { must(catalogue->count(query)); }},
        {u"facets"_s, [&](const search::Query &query) { must(catalogue->facets(query)); }},
        {u"figures"_s, [&](const search::Query &query) {
             const bool isMoney = search::write(query).size() % 2 == 0;
             must(catalogue->search({search::parse(isMoney ? u"数字:>=300亿"_s : u"数字:7%..8%"_s)}));
         }},
        {u"completion"_s, [&](const search::Query &query) {
             const QString typed = search::write(query).remove(u'"').left(2);
             must(catalogue->completions(search::begunAt(typed, static_cast<int>(typed.size())).value(), kMostCompleted));
         }},
        {u"relevance"_s, [&](const search::Query &query) { must(catalogue->search({query, search::Sort::Relevance})); }},
    };
    for (const auto &[name, ask] : measures) {
        std::vector<double> times;
        for (const search::Query &query : queries)
            times.push_back(bestOf(3, [&] { ask(query); }));
        out[name] = summaryOf(times);
    }
    QJsonArray found;
    for (const search::Query &query : queries)
        found += must(catalogue->count(query)).articles;
    out[u"found"_s] = found;
    std::fputs(QJsonDocument(out).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
