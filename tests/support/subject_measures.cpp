#include "support/subject_measures.h"

#include "parse/subjects.h"
#include "support/corpus.h"
#include "support/parsing.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace dateline::tests {
namespace {

constexpr double kGivenFloor = 0.60;
constexpr double kRightFloor = 0.85;

/// The topics that each label stands for, in the order of the file's class numbers.
const std::array<QStringList, 10> &topicsOfLabels()
{
    static const std::array<QStringList, 10> topics{{
        {u"04000000"_s},                                            // finance
        {u"04000000"_s},                                            // realty
        {u"04000000"_s},                                            // stocks
        {u"05000000"_s},                                            // education
        {u"13000000"_s},                                            // science
        {u"14000000"_s, u"02000000"_s, u"03000000"_s, u"08000000"_s},  // society
        {u"11000000"_s, u"16000000"_s},                             // politics
        {u"15000000"_s},                                            // sports
        {u"10000000"_s, u"01000000"_s},                             // game
        {u"01000000"_s, u"08000000"_s},                             // entertainment
    }};
    return topics;
}

bool isMeasured(const QByteArray &headline)
{
    return (QCryptographicHash::hash(headline, QCryptographicHash::Md5)[0] & 1) == 0;
}

}  // namespace

std::vector<Measure> measureLabelledHeadlines()
{
    Measure given{u"thucnews headlines given a subject"_s, 0, 0, kGivenFloor, {}};
    Measure right{u"thucnews headlines, the right subject of those given one"_s, 0, 0, kRightFloor, {}};
    for (const QByteArray &line : readAll(sharedFolder() + u"/corpus/labelled/thucnews/dev.txt"_s).split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() != 2 || !isMeasured(fields[0]))
            continue;
        model::Article article;
        article.headline = QString::fromUtf8(fields[0]);
        const model::Subjects subjects = parse::inferSubjects(article, {}, knowledge().subjects);
        given.count(!subjects.empty(), article.headline);
        if (subjects.empty())
            continue;
        const QStringList &topics = topicsOfLabels()[fields[1].trimmed().toUInt()];
        right.count(topics.contains(subjects.front().code), subjects.front().code + u' ' + article.headline);
    }
    return {given, right};
}

}  // namespace dateline::tests
