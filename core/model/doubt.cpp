#include "model/doubt.h"

using namespace Qt::StringLiterals;

namespace dateline::model {
namespace {

QString patternOf(DoubtCode code)
{
    switch (code) {
    case DoubtCode::Sum:
        return u"%1 is stated, but its parts make %2"_s;
    case DoubtCode::Scale:
        return u"%1 does not fit %2: a decimal point may be lost"_s;
    case DoubtCode::Outlier:
        return u"%1 stands alone among %2"_s;
    case DoubtCode::FunctionWord:
        return u"the word “%1” within a Chinese sentence"_s;
    case DoubtCode::Unpaired:
        return u"%1 has no partner"_s;
    case DoubtCode::Unfinished:
        return u"the sentence does not end after “%1”"_s;
    case DoubtCode::LookAlike:
        return u"“%1” may be a misread “%2”"_s;
    case DoubtCode::Impossible:
        return u"there is no %1"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace

QString messageOf(const Doubt &doubt)
{
    // Filled in one pass: an argument may hold a %1 of its own.
    QString message;
    const QString pattern = patternOf(doubt.code);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (place)
            message += doubt.arguments.value(pattern[++i].digitValue() - 1);
        else
            message += pattern[i];
    }
    return message;
}

}  // namespace dateline::model
