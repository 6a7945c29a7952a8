#include "parse/subjects.h"

#include "parse/subject_texts.h"
#include "text/fold.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline::parse {
namespace {

// Scores are in weights of words. A headline's are summed; a text's are a density, so that a long text is not surer
// than a short one. Chosen by looking at kinds of errors on one half of the labelled headlines and at bulletins.
constexpr double kHeadline = 1.5;       ///< a word of the headline counts so much more
constexpr double kPerCharacters = 60;   ///< a text's density is its weights over so many characters
constexpr double kMostText = 9;         ///< and counts no more than this
constexpr double kSoftness = 4;         ///< a score of so much is 63 % of certain
constexpr double kRival = 0.5;          ///< how much the next best takes away
constexpr double kSureEnough = 0.55;    ///< below, no subject
constexpr double kSureHeadline = 0.65;  ///< the same, where a headline is all there is
constexpr double kBesideBest = 0.6;     ///< another subject has at least this part of the best one's score …
constexpr double kBesideAlone = 5;      ///< … and this much of its own
constexpr double kMostTimes = 3;           ///< a word counts no more often
constexpr std::size_t kMostSubjects = 3;
constexpr qsizetype kMostEvidence = 5;

struct Score {
    double value = 0;
    std::vector<std::pair<double, int>> words;  ///< what each word gave, and which
    std::vector<std::pair<double, QString>> taught;  ///< the same of words that were taught
};

using Scores = std::vector<Score>;

void count(QStringView folded, double factor, const SubjectVocabulary &vocabulary, Scores &scores)
{
    std::vector<int> words;
    for (const text::WordFinder::Found &found : vocabulary.finder.in(folded))
        words.push_back(found.word);
    std::sort(words.begin(), words.end());
    for (auto word = words.cbegin(); word != words.cend();) {
        const auto next = std::upper_bound(word, words.cend(), *word);
        const double times = std::min(static_cast<double>(next - word), kMostTimes);
        for (const Evidence &evidence : vocabulary.evidence[static_cast<std::size_t>(*word)]) {
            Score &score = scores[static_cast<std::size_t>(evidence.subject)];
            const double gives = factor * evidence.weight * (1 + std::log2(times));
            score.value += gives;
            score.words.emplace_back(gives, *word);
        }
        word = next;
    }
}

/// In Han characters: four letters say as much as one.
double lengthOf(QStringView folded)
{
    qsizetype letters = 0;
    for (const QChar c : folded)
        letters += c.unicode() < 0x2E80 ? 1 : 0;
    return static_cast<double>(folded.size() - letters) + static_cast<double>(letters) / 4;
}

/// Whether there was a text.
bool countText(const model::Article &article, const SubjectVocabulary &vocabulary, Scores &scores)
{
    const QString folded = text::foldedText(headOf(article));
    if (folded.isEmpty())
        return false;
    Scores own(scores.size());
    count(folded, kPerCharacters / std::max(lengthOf(folded), 2 * kPerCharacters), vocabulary, own);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        scores[i].value += std::min(own[i].value, kMostText);
        scores[i].words.insert(scores[i].words.end(), own[i].words.begin(), own[i].words.end());
    }
    return true;
}

QStringList evidenceOf(Score score, const SubjectVocabulary &vocabulary)
{
    std::sort(score.words.begin(), score.words.end(),
              [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    std::vector<std::pair<double, QString>> all;
    for (const auto &[gives, word] : score.words)
        all.emplace_back(gives, vocabulary.words[word]);
    all.insert(all.end(), score.taught.begin(), score.taught.end());
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (const auto &[gives, word] : all) {
        if (words.size() < kMostEvidence && !words.contains(word))
            words += word;
    }
    return words;
}

void countTaught(const model::Article &article, const Taught &taught, Scores &scores)
{
    if (taught.isEmpty())
        return;
    std::vector<TaughtScore> own = taught.scoresOf(lessonTermsOf(article));
    for (std::size_t i = 0; i < std::min(scores.size(), own.size()); ++i) {
        scores[i].value += own[i].value;
        scores[i].taught = std::move(own[i].words);
    }
}

/// The subjects' indexes, the best score first.
std::vector<std::size_t> byScore(const Scores &scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a].value > scores[b].value; });
    return order;
}

/// How sure a score is of itself, beside its best rival's.
double confidenceOf(double score, double rival)
{
    return score <= 0 ? 0 : (1 - std::exp(-score / kSoftness)) * score / (score + kRival * rival);
}

void inferAll(std::vector<model::Article> &articles, const model::Issue &issue, const SubjectVocabulary &vocabulary)
{
    for (model::Article &article : articles) {
        const QString section = article.section < 0 ? QString() : issue.sections[static_cast<std::size_t>(article.section)].name;
        article.subjects = inferSubjects(article, section, vocabulary);
        inferAll(article.briefs, issue, vocabulary);
    }
}

}  // namespace

model::Subjects inferSubjects(const model::Article &article, const QString &section, const SubjectVocabulary &vocabulary,
                              const Taught &taught)
{
    Scores scores(static_cast<std::size_t>(vocabulary.codes.size()));
    count(text::foldedText(titlesOf(article)), kHeadline, vocabulary, scores);
    const double sureEnough = countText(article, vocabulary, scores) ? kSureEnough : kSureHeadline;
    countTaught(article, taught, scores);

    model::Subjects subjects;
    const int decided = vocabulary.subjectOfSection(section).value_or(-1);
    if (decided >= 0)
        subjects.push_back({vocabulary.codes[decided], 1, model::SubjectBasis::Section, {section}});

    const std::vector<std::size_t> order = byScore(scores);
    const double best = order.empty() ? 0 : scores[order.front()].value;
    const double second = order.size() < 2 ? 0 : scores[order[1]].value;
    for (const std::size_t at : order) {
        const Score &score = scores[at];
        const bool isBest = at == order.front();
        const double confidence = confidenceOf(score.value, isBest ? second : best);
        const bool isClear = subjects.empty() ? confidence >= sureEnough
                                              : score.value >= kBesideAlone && score.value >= kBesideBest * best;
        if (!isClear || subjects.size() >= kMostSubjects)
            break;
        const auto subject = static_cast<int>(at);
        if (subject != decided)
            subjects.push_back({vocabulary.codes[subject], confidence, model::SubjectBasis::Words, evidenceOf(score, vocabulary)});
    }
    return subjects;
}

QString subjectVersion(const SubjectVocabulary &vocabulary) { return QString::number(kSubjectRules) + u'.' + vocabulary.digest; }

void inferSubjects(model::Issue &issue, const SubjectVocabulary &vocabulary) { inferAll(issue.articles, issue, vocabulary); }

}  // namespace dateline::parse
