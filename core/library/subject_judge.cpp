#include "library/subject_judge.h"

#include "library/parsing.h"
#include "parse/subjects.h"

namespace dateline::library {
namespace {

class Judge final : public archive::SubjectJudge {
public:
    /// `vocabulary` outlives it.
    Judge(const parse::SubjectVocabulary &vocabulary, parse::Taught taught)
        : m_vocabulary(vocabulary), m_taught(std::move(taught))
    {
    }

    QString version() const override { return parse::subjectVersion(m_vocabulary); }

    model::Subjects subjectsOf(const model::Article &article, const QString &section) const override
    {
        return parse::inferSubjects(article, section, m_vocabulary, m_taught);
    }

    QStringList termsOf(const model::Article &article) const override { return parse::lessonTermsOf(article); }

    std::shared_ptr<const archive::SubjectJudge> taught(const std::vector<model::Lesson> &lessons) const override
    {
        return std::make_shared<Judge>(m_vocabulary, parse::Taught(lessons, m_vocabulary.codes));
    }

private:
    const parse::SubjectVocabulary &m_vocabulary;
    const parse::Taught m_taught;
};

}  // namespace

Result<std::shared_ptr<const archive::SubjectJudge>> subjectJudge()
{
    const Result<parse::Knowledge> &known = knowledge();
    if (!known)
        return known.error();
    return std::shared_ptr<const archive::SubjectJudge>(std::make_shared<Judge>(known->subjects, parse::Taught()));
}

}  // namespace dateline::library
