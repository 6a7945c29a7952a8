#include "search/properties.h"

#include "model/topic.h"
#include "text/fold.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

constexpr qsizetype kLongestValue = 64;

struct Value {
    Field field;
    QString code;     ///< also its English word
    QString simplified;
    QString traditional;
    QStringList otherWords;
};

const std::vector<Value> &values()
{
    static const std::vector<Value> all{
        {Field::Kind, u"story"_s, u"报道"_s, u"報導"_s, {u"文章"_s, u"消息"_s, u"article"_s}},
        {Field::Kind, u"photo"_s, u"图片"_s, u"圖片"_s, {u"图片报道"_s, u"picture"_s}},
        {Field::Kind, u"roundup"_s, u"综合"_s, u"綜合"_s, {u"集纳"_s, u"快讯集"_s}},
        {Field::Kind, u"brief"_s, u"快讯"_s, u"快訊"_s, {u"简讯"_s, u"短讯"_s}},
        {Field::Language, u"zh"_s, u"中文"_s, u"中文"_s, {u"汉语"_s, u"chinese"_s}},
        {Field::Language, u"zh-Hans"_s, u"简体"_s, u"簡體"_s, {u"简体中文"_s, u"simplified"_s}},
        {Field::Language, u"zh-Hant"_s, u"繁体"_s, u"繁體"_s, {u"繁体中文"_s, u"正体"_s, u"traditional"_s}},
        {Field::Language, u"en"_s, u"英文"_s, u"英文"_s, {u"英语"_s, u"english"_s}},
        {Field::Language, u"ja"_s, u"日文"_s, u"日文"_s, {u"日语"_s, u"japanese"_s}},
        {Field::Language, u"ko"_s, u"韩文"_s, u"韓文"_s, {u"韩语"_s, u"朝鲜文"_s, u"朝鲜语"_s, u"korean"_s}},
        {Field::Language, u"ar"_s, u"阿拉伯文"_s, u"阿拉伯文"_s, {u"阿拉伯语"_s, u"arabic"_s}},
        {Field::Language, u"ru"_s, u"俄文"_s, u"俄文"_s, {u"俄语"_s, u"russian"_s}},
        {Field::Language, u"de"_s, u"德文"_s, u"德文"_s, {u"德语"_s, u"german"_s}},
        {Field::Language, u"fr"_s, u"法文"_s, u"法文"_s, {u"法语"_s, u"french"_s}},
        {Field::Language, u"es"_s, u"西班牙文"_s, u"西班牙文"_s, {u"西班牙语"_s, u"spanish"_s}},
        {Field::Language, u"th"_s, u"泰文"_s, u"泰文"_s, {u"泰语"_s, u"thai"_s}},
        {Field::Has, kHasPhoto.toString(), u"图"_s, u"圖"_s, {u"图片"_s, u"照片"_s, u"picture"_s, u"image"_s, u"photos"_s}},
        {Field::Has, kHasDoubt.toString(), u"存疑"_s, u"存疑"_s, {u"疑"_s, u"疑问"_s, u"doubts"_s}},
        {Field::Has, kHasTag.toString(), u"标签"_s, u"標籤"_s, {u"tags"_s}},
        {Field::Has, kHasNote.toString(), u"笔记"_s, u"筆記"_s, {u"注"_s, u"备注"_s, u"notes"_s}},
        {Field::Has, kHasHighlight.toString(), u"划线"_s, u"劃線"_s, {u"标记"_s, u"高亮"_s, u"highlights"_s}},
        {Field::Has, kHasCorrection.toString(), u"更正"_s, u"更正"_s, {u"改正"_s, u"订正"_s, u"corrections"_s}},
        {Field::State, kIsUnread.toString(), u"未读"_s, u"未讀"_s, {u"没读"_s}},
        {Field::State, kIsRead.toString(), u"已读"_s, u"已讀"_s, {u"读过"_s}},
        {Field::State, kIsStarred.toString(), u"星标"_s, u"星號"_s, {u"加星"_s, u"收藏"_s, u"star"_s}},
    };
    return all;
}

bool isLetters(QStringView part, qsizetype least, qsizetype most)
{
    return part.size() >= least && part.size() <= most
           && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// A language, then perhaps a script and a region, as BCP 47 writes them.
std::optional<QString> languageCode(const QString &folded)
{
    const QStringList parts = folded.split(u'-');
    if (parts.size() > 3 || !isLetters(parts[0], 2, 3))
        return std::nullopt;
    QString code = parts[0];
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (i == 1 && isLetters(parts[i], 4, 4))
            code += u'-' + parts[i][0].toUpper() + parts[i].sliced(1);
        else if (isLetters(parts[i], 2, 2))
            code += u'-' + parts[i].toUpper();
        else
            return std::nullopt;
    }
    return code;
}

}  // namespace

bool isProperty(Field field)
{
    return field == Field::Kind || field == Field::Language || field == Field::Has || field == Field::State
           || field == Field::Subject;
}

std::optional<QString> propertyCode(Field field, QStringView typed)
{
    if (typed.size() > kLongestValue)
        return std::nullopt;
    if (field == Field::Subject) {
        const model::Topic *topic = model::topicNamed(typed);
        return topic != nullptr ? std::optional(topic->code) : std::nullopt;
    }
    const QString folded = text::foldedText(typed);
    const auto is = [&folded](const QString &word) { return folded == text::foldedText(word); };
    for (const Value &value : values()) {
        if (value.field == field
            && (is(value.code) || is(value.simplified) || is(value.traditional)
                || std::any_of(value.otherWords.begin(), value.otherWords.end(), is)))
            return value.code;
    }
    return field == Field::Language ? languageCode(folded) : std::nullopt;
}

QString propertyWord(Field field, const QString &code, Wording wording)
{
    const auto chosen = [wording](const QString &english, const QString &simplified, const QString &traditional) {
        return wording == Wording::English ? english : wording == Wording::Simplified ? simplified : traditional;
    };
    if (field == Field::Subject) {
        const model::Topic *topic = model::topicOf(code);
        return topic == nullptr ? code : chosen(topic->english, topic->simplified, topic->traditional);
    }
    for (const Value &value : values()) {
        if (value.field == field && value.code == code)
            return chosen(value.code, value.simplified, value.traditional);
    }
    return code;
}

QStringList propertyCodes(Field field)
{
    QStringList codes;
    for (const Value &value : values()) {
        if (value.field == field && field != Field::Language)
            codes += value.code;
    }
    return codes;
}

QStringList propertyWords(Field field, const QString &code)
{
    if (field == Field::Subject) {
        const model::Topic *topic = model::topicOf(code);
        return topic == nullptr ? QStringList(code)
                                : QStringList{topic->simplified, topic->traditional, topic->english} + topic->aliases;
    }
    for (const Value &value : values()) {
        if (value.field == field && value.code == code)
            return QStringList{value.simplified, value.traditional, value.code} + value.otherWords;
    }
    return {code};
}

bool answersProperty(Field field, const QString &code, const QString &value, bool whole)
{
    return value == code || (field == Field::Language && !whole && value.startsWith(code + u'-'));
}

}  // namespace dateline::search
