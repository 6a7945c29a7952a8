#include "parse/subject_vocabulary.h"

#include "text/fold.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dateline::parse {
namespace {

constexpr int kHeaviest = 4;
constexpr qsizetype kDigest = 12;  ///< hexadecimal digits

class Vocabulary final {
public:
    /// The row of a word: words that fold alike share one.
    std::vector<Evidence> &rowOf(const QString &word)
    {
        const QString folded = text::foldedText(word);
        const auto known = m_rows.constFind(folded);
        if (known != m_rows.cend())
            return vocabulary.evidence[static_cast<std::size_t>(*known)];
        m_rows.insert(folded, static_cast<int>(vocabulary.words.size()));
        vocabulary.words += word;
        return vocabulary.evidence.emplace_back();
    }

    SubjectVocabulary vocabulary;

private:
    QHash<QString, int> m_rows;
};

Error invalid(const QString &message) { return {ErrorCode::Invalid, message, u"subjects.json"_s}; }

Result<void> readWords(const QJsonObject &byWeight, int subject, Vocabulary &made)
{
    for (auto list = byWeight.begin(); list != byWeight.end(); ++list) {
        const int weight = list.key().toInt();
        if (weight < 1 || weight > kHeaviest)
            return invalid(u"no weight is “%1”"_s.arg(list.key()));
        for (const QJsonValue word : list.value().toArray()) {
            std::vector<Evidence> &row = made.rowOf(word.toString());
            for (const Evidence &known : row) {
                if (known.subject == subject)
                    return invalid(u"“%1” stands twice under one subject"_s.arg(word.toString()));
            }
            row.push_back({subject, weight});
        }
    }
    return {};
}

void readSections(const QJsonArray &words, std::optional<int> subject, SubjectVocabulary &vocabulary)
{
    for (const QJsonValue word : words) {
        vocabulary.sectionWords += word.toString();
        vocabulary.sectionSubject.push_back(subject);
    }
}

}  // namespace

std::optional<int> SubjectVocabulary::subjectOfSection(QStringView name) const
{
    std::optional<int> decided;
    for (const text::WordFinder::Found &found : sectionFinder.in(text::foldedText(name))) {
        const std::optional<int> subject = sectionSubject[static_cast<std::size_t>(found.word)];
        if (!subject || (decided && decided != subject))
            return std::nullopt;
        decided = subject;
    }
    return decided;
}

Result<SubjectVocabulary> readSubjectVocabulary(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::Invalid, error.errorString(), u"subjects.json:%1"_s.arg(error.offset)};
    const QJsonObject root = document.object();
    Vocabulary made;
    for (const QJsonValue row : root[u"subjects"].toArray()) {
        const auto subject = static_cast<int>(made.vocabulary.codes.size());
        made.vocabulary.codes += row[u"code"].toString();
        if (auto read = readWords(row[u"words"].toObject(), subject, made); !read)
            return read.error();
        readSections(row[u"sections"].toArray(), subject, made.vocabulary);
    }
    if (made.vocabulary.codes.isEmpty())
        return invalid(u"no subjects"_s);
    for (const QJsonValue word : root[u"hiding"].toArray())
        made.rowOf(word.toString());
    readSections(root[u"undecided"].toArray(), std::nullopt, made.vocabulary);
    SubjectVocabulary vocabulary = std::move(made.vocabulary);
    vocabulary.digest = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(kDigest));
    vocabulary.finder = text::WordFinder(vocabulary.words);
    vocabulary.sectionFinder = text::WordFinder(vocabulary.sectionWords);
    return vocabulary;
}

}  // namespace dateline::parse
