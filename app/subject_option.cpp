#include "app/subject_option.h"

#include "app/options.h"
#include "model/topic.h"

namespace dateline::app {

using namespace Qt::StringLiterals;

Result<QString> subjectNamed(const QString &word)
{
    if (const model::Topic *topic = model::topicNamed(word))
        return topic->code;
    QStringList names;
    for (const model::Topic &topic : model::topics())
        names += topic.english;
    return Error{ErrorCode::Invalid, u"no subject is called '%1'; there are: %2"_s.arg(word, names.join(u"; "_s)), {}};
}

Result<std::optional<QString>> subjectOf(const Call &call)
{
    if (!call.has(option::subject))
        return std::optional<QString>();
    auto code = subjectNamed(call.value(option::subject));
    return code ? Result<std::optional<QString>>(std::move(code).value()) : code.error();
}

}  // namespace dateline::app
