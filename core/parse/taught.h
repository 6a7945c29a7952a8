#pragma once

// What readers taught by setting subjects by hand: a small model over terms, worked out from the lessons alone, so that
// the same lessons give the same model and none give none.
//
// For each subject the terms that its examples share and that other articles seldom have make a profile. An article
// that answers to much of the profile, measured by what the examples themselves answer, gets something added to its
// score for the subject; a profile of examples where the subject was left out takes something away. How much is bound,
// and grows with the number of examples: one alone says nothing, for nothing can be shared yet.
//
// Rejected: naive Bayes over all terms (with few examples every common word of theirs speaks), a perceptron (what it
// has learnt depends on the order, and cannot be taken back lesson by lesson).

#include "model/article.h"
#include "model/lesson.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::parse {

/// What is added to a subject's score, and the terms that speak for it, the strongest first.
struct TaughtScore {
    double value = 0;
    std::vector<std::pair<double, QString>> words;
};

class Taught final {
public:
    Taught() = default;
    /// `codes`: the subjects, in the vocabulary's order.
    Taught(const std::vector<model::Lesson> &lessons, const QStringList &codes);

    bool isEmpty() const { return m_weights.isEmpty(); }
    /// One a subject; `terms`: lessonTermsOf() an article.
    std::vector<TaughtScore> scoresOf(const QStringList &terms) const;

private:
    /// What a term says: for the subject, or against it.
    struct Weight {
        int subject = 0;
        bool isFor = true;
        double weight = 0;
    };
    struct Profile {
        double whole = 0;     ///< what the examples answer on average
        double strength = 0;  ///< what a full answer gives
    };
    std::optional<Profile> learn(const std::vector<const model::Lesson *> &examples,
                                 const std::vector<const model::Lesson *> &others, int subject, bool isFor);

    QHash<QString, std::vector<Weight>> m_weights;
    std::vector<std::optional<Profile>> m_for;      ///< by subject
    std::vector<std::optional<Profile>> m_against;
};

/// The terms of its titles and the head of its text that may say what an article is about: words and pairs of CJK
/// characters, folded, each once.
QStringList lessonTermsOf(const model::Article &article);

}  // namespace dateline::parse
