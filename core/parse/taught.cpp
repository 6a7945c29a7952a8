#include "parse/taught.h"

#include "parse/subject_texts.h"
#include "text/fold.h"
#include "text/terms.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace dateline::parse {
namespace {

constexpr double kMost = 6;           ///< no number of examples gives more; a word that decides alone gives as much
constexpr double kLeastAnswer = 0.2;  ///< of what the examples answer: chance
constexpr double kFullAnswer = 0.5;   ///< as much as another article of the kind does
constexpr int kFewest = 2;            ///< examples that must share a term
constexpr double kLeastShared = 3;    ///< weights of what examples share; less is too little to go by
constexpr qsizetype kMostTerms = 600;
constexpr qsizetype kShortestWord = 3;
constexpr std::size_t kMostWords = 3;

using Lessons = std::vector<const model::Lesson *>;

struct Seen {
    int examples = 0;
    qint64 articles = 0;  ///< of the archive's …
    qint64 archive = 0;   ///< … when it was largest
};

/// In the terms' order, so that sums are the same every time.
QMap<QString, Seen> termsIn(const Lessons &lessons)
{
    QMap<QString, Seen> terms;
    for (const model::Lesson *lesson : lessons) {
        for (const model::LessonTerm &term : lesson->terms) {
            Seen &seen = terms[term.term];
            ++seen.examples;
            if (lesson->articles >= seen.archive) {
                seen.articles = lesson->articles > seen.archive ? term.articles : std::max(seen.articles, term.articles);
                seen.archive = lesson->articles;
            }
        }
    }
    return terms;
}

/// Nothing for what every second article has that is no example.
double rarity(const Seen &seen)
{
    const qint64 elsewhere = std::max<qint64>(0, seen.articles - seen.examples);
    return std::max(0.0, std::log(static_cast<double>(seen.archive + 2) / static_cast<double>(2 * (elsewhere + 1))));
}

}  // namespace

Taught::Taught(const std::vector<model::Lesson> &lessons, const QStringList &codes)
{
    for (int subject = 0; subject < codes.size(); ++subject) {
        Lessons with;
        Lessons without;
        Lessons leftOut;
        for (const model::Lesson &lesson : lessons) {
            (lesson.subjects.contains(codes[subject]) ? with : without).push_back(&lesson);
            if (lesson.notSubjects.contains(codes[subject]))
                leftOut.push_back(&lesson);
        }
        m_for.push_back(learn(with, without, subject, true));
        m_against.push_back(learn(leftOut, with, subject, false));
    }
}

std::optional<Taught::Profile> Taught::learn(const Lessons &examples, const Lessons &others, int subject, bool isFor)
{
    const QMap<QString, Seen> here = termsIn(examples);
    const QMap<QString, Seen> elsewhere = termsIn(others);
    const auto count = static_cast<double>(examples.size());
    std::vector<std::pair<QString, double>> weights;
    double whole = 0;
    for (auto term = here.cbegin(); term != here.cend(); ++term) {
        const double share = term->examples / count;
        const double otherShare = others.empty() ? 0 : elsewhere.value(term.key()).examples / static_cast<double>(others.size());
        const double weight = rarity(*term) * share * (share - otherShare);
        if (term->examples < kFewest || weight <= 0)
            continue;
        weights.emplace_back(term.key(), weight);
        whole += weight * share;
    }
    if (whole < kLeastShared)
        return std::nullopt;
    for (const auto &[term, weight] : weights)
        m_weights[term].push_back({subject, isFor, weight});
    return Profile{whole, kMost * count / (count + 1)};
}

std::vector<TaughtScore> Taught::scoresOf(const QStringList &terms) const
{
    std::vector<TaughtScore> scores(m_for.size());
    std::vector<double> against(m_for.size());
    for (const QString &term : terms) {
        const auto weights = m_weights.constFind(term);
        if (weights == m_weights.cend())
            continue;
        for (const Weight &weight : *weights) {
            const auto subject = static_cast<std::size_t>(weight.subject);
            if (weight.isFor)
                scores[subject].words.emplace_back(weight.weight, term);
            else
                against[subject] += weight.weight;
        }
    }
    const auto given = [](const std::optional<Profile> &profile, double answer) {
        if (!profile)
            return 0.0;
        return profile->strength * std::clamp((answer / profile->whole - kLeastAnswer) / (kFullAnswer - kLeastAnswer), 0.0, 1.0);
    };
    for (std::size_t i = 0; i < scores.size(); ++i) {
        auto &words = scores[i].words;
        std::sort(words.begin(), words.end(),
                  [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        double answer = 0;
        for (const auto &[weight, word] : words)
            answer += weight;
        const double gives = given(m_for[i], answer);
        scores[i].value = gives - given(m_against[i], against[i]);
        if (gives <= 0)
            words.clear();
        words.resize(std::min(words.size(), kMostWords));
        for (auto &[weight, word] : words)
            weight *= gives / answer;
    }
    return scores;
}

QStringList lessonTermsOf(const model::Article &article)
{
    QStringList terms;
    QSet<QString> known;
    const text::Folded folded = text::fold(QString(titlesOf(article) + u'\n' + headOf(article)));
    text::forEachTerm(folded, [&](const text::Term &term) {
        const bool speaks = (term.kind == text::TermKind::Cjk && !term.colocated && term.text.size() > 1)
                            || (term.kind == text::TermKind::Word && term.text.size() >= kShortestWord);
        if (!speaks || terms.size() >= kMostTerms)
            return;
        const QString text = term.text.toString();
        if (!known.contains(text)) {
            known.insert(text);
            terms += text;
        }
    });
    return terms;
}

}  // namespace dateline::parse
