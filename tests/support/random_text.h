#pragma once

// Texts made at random, the same for the same seed on every machine.

#include <QString>
#include <QStringView>

#include <random>
#include <vector>

namespace dateline::tests {

class RandomText final {
public:
    explicit RandomText(unsigned seed) : m_engine(seed) {}

    /// 0 … limit - 1.
    int below(int limit);
    /// 1 to `most` pieces of the alphabet.
    QString text(const std::vector<QString> &alphabet, int most);
    /// A stretch of `text` of at most `most` units.
    QString piece(const QString &text, int most);
    /// One place of it taken out or filled with another piece of the alphabet.
    QString spoilt(const QString &text, const std::vector<QString> &alphabet);
    /// Any UTF-16 units whatever, those that mean something to a query more often.
    QString anything(int most);

private:
    std::mt19937 m_engine;
};

}  // namespace dateline::tests
