#include "model/topic.h"

#include "text/fold.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace dateline::model {

const std::vector<Topic> &topics()
{
    static const std::vector<Topic> all{
#include "model/topics.inc"
    };
    return all;
}

const Topic *topicOf(QStringView code)
{
    for (const Topic &topic : topics()) {
        if (topic.code == code)
            return &topic;
    }
    return nullptr;
}

const Topic *topicNamed(QStringView words)
{
    static const QHash<QString, const Topic *> byName = [] {
        QHash<QString, const Topic *> names;
        for (const Topic &topic : topics()) {
            for (const QString &name : QStringList{topic.code, topic.english, topic.simplified, topic.traditional} + topic.aliases)
                names.insert(text::foldedText(name), &topic);
        }
        return names;
    }();
    return byName.value(text::foldedText(words.trimmed()));
}

}  // namespace dateline::model
