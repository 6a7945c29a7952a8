#include "app/words.h"

namespace dateline::app {

using namespace Qt::StringLiterals;

QString counted(qint64 number, const QString &noun)
{
    const QString count = number == 0 ? u"no"_s : QString::number(number);
    return count + u' ' + noun + (number == 1 ? QString() : u"s"_s);
}

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

QString opening(const QString &text, qsizetype length)
{
    return text.size() <= length ? text : text.left(length) + u'…';
}

}  // namespace dateline::app
