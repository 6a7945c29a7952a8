#pragma once

// How texts go on behind characters that were typed: 地震 goes on as 地震预警. Counted as it is read, one text (an article)
// after the other; no list of words is needed.

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace dateline::archive::sqlite {

class Continuations final {
public:
    /// `typed`: Han characters.
    explicit Continuations(QStringView typed);

    /// Linear.
    void add(const QStringList &article);

    /// The texts that `typed` is the beginning of, as printed, the most frequent first. A continuation stands in at
    /// least three articles and ends where a word may: the text stops there, or goes on in many ways and not mostly in
    /// one (经济社 is most often 经济社会). It neither begins nor ends with a particle, a preposition or a conjunction, nor
    /// holds 的.
    QStringList frequent(qsizetype most) const;

private:
    struct Seen {
        QString printed;
        int articles = 0;
        int times = 0;
        int ends = 0;                ///< times that a particle or no Han character followed it
        QHash<QChar, int> followers; ///< times that another Han character did
    };
    static bool endsWord(const Seen &seen);
    void addText(const QString &text, QSet<QString> &counted);

    QString m_typed;  ///< folded
    QHash<QString, Seen> m_seen;  ///< by what follows m_typed, folded
};

}  // namespace dateline::archive::sqlite
