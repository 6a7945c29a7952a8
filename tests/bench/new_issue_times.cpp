// new_issue_times ARCHIVE: stores new issues of fourteen articles into it, one at a time, while another thread asks for first
// pages. On standard output a JSON object: the median milliseconds of a store, and of the reader's answers the median and
// the 99th of a hundred.

#include "archive/archive.h"
#include "library/library.h"
#include "search/language.h"
#include "support/corpus.h"
#include "support/corpus_maker.h"
#include "support/parsing.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kArticles = 14;
constexpr int kIssues = 100;
constexpr unsigned kSeed = 7;

double at(std::vector<double> &times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * double(times.size() - 1))];
}

double millisecondsSince(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// Parsed ahead, as the importer's threads do.
std::vector<archive::PreparedIssue> newIssues()
{
    const tests::Material material = tests::materialOf({u"corpus/bulletins/cctv_news"_s});
    std::vector<archive::PreparedIssue> issues;
    for (int number = 0; number < kIssues; ++number) {
        tests::makeIssues(material, kArticles, kSeed + static_cast<unsigned>(number), [&](tests::MadeIssue made) {
            made.date = made.date.addDays(1 + number);
            const QByteArray bytes = tests::markdownOf(made);
            const QString name = u"new-%1.md"_s.arg(number);
            issues.push_back(archive::prepare(tests::parseBytes(bytes, name), {name, u"UTF-8"_s, bytes}));
        });
    }
    return issues;
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || tests::sharedFolder().isEmpty())
        return 2;
    const auto library = library::Library::open(QString::fromLocal8Bit(argv[1]));
    auto marks = library ? (*library)->marks() : Result<std::unique_ptr<library::Marks>>(library.error());
    if (!marks) {
        std::fputs(qPrintable(marks.error().message + u'\n'), stderr);
        return 1;
    }
    const std::vector<archive::PreparedIssue> issues = newIssues();

    std::vector<double> answers;
    std::jthread reader([&](std::stop_token stop) {
        const auto catalogue = (*library)->catalogue();
        const search::Query query = search::parse(u"\"发展\""_s);
        while (catalogue && !stop.stop_requested()) {
            QElapsedTimer timer;
            timer.start();
            if ((*catalogue)->search({query}))
                answers.push_back(millisecondsSince(timer));
        }
    });
    std::vector<double> stores;
    for (const archive::PreparedIssue &issue : issues) {
        QElapsedTimer timer;
        timer.start();
        if (const auto stored = (*marks)->store(issue); !stored) {
            std::fputs(qPrintable(stored.error().message + u'\n'), stderr);
            return 1;
        }
        stores.push_back(millisecondsSince(timer));
    }
    reader.request_stop();
    reader.join();
    const QJsonObject out{{u"store_median"_s, at(stores, 0.5)},
                          {u"reader_median"_s, at(answers, 0.5)},
                          {u"reader_p99"_s, at(answers, 0.99)}};
    std::fputs(QJsonDocument(out).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
