#include "model/own_work.h"

namespace dateline::model {

QString tagOf(const QString &typed)
{
    QString tag = typed;
    tag.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return tag.simplified().left(kLongestTag).trimmed();
}

}  // namespace dateline::model
