#include "text/names.h"

#include "text/script.h"

namespace dateline::text {
namespace {

bool isSeparator(QChar c)
{
    return c == u'、' || c == u'，' || c == u',' || c == u'；' || c == u';' || c == u'/' || c == u'／';
}

bool isLoneHan(const QString &word) { return word.size() == 1 && isHan(word[0].unicode()); }

bool isOneWordName(const QString &word) { return !word.isEmpty() && (isHan(word[0].unicode()) || isHangul(word[0].unicode())); }

bool joinsNames(const QString &word)
{
    static const QStringList words{QStringLiteral("and"), QStringLiteral("和"),  QStringLiteral("&"), QStringLiteral("und"),
                                   QStringLiteral("et"),  QStringLiteral("y"), QStringLiteral("и")};
    return words.contains(word);
}

/// Words up to the next separator: in Han and Hangul each is a name of its own, single characters pair up; in
/// other scripts they are one name.
QStringList namesOfGroup(const QStringList &words)
{
    QStringList names;
    QStringList latin;
    const auto flushLatin = [&names, &latin] {
        if (!latin.isEmpty())
            names += latin.join(u' ');
        latin.clear();
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isOneWordName(words[i])) {
            latin += words[i];
            continue;
        }
        flushLatin();
        if (isLoneHan(words[i]) && i + 1 < words.size() && isLoneHan(words[i + 1])) {
            names += words[i] + words[i + 1];
            ++i;
        } else {
            names += words[i];
        }
    }
    flushLatin();
    return names;
}

}  // namespace

QStringList splitNames(QStringView printed)
{
    QStringList names;
    QStringList group;
    QString word;
    const auto endWord = [&group, &word] {
        if (!word.isEmpty())
            group += word;
        word.clear();
    };
    const auto endGroup = [&names, &group, &endWord] {
        endWord();
        names += namesOfGroup(group);
        group.clear();
    };
    for (const QChar c : printed) {
        if (isSeparator(c)) {
            endGroup();
        } else if (c.isSpace()) {
            endWord();
            if (group.size() > 0 && joinsNames(group.last())) {
                group.removeLast();
                endGroup();
            }
        } else {
            word += c;
        }
    }
    endGroup();
    return names;
}

bool beginsWithSurname(QStringView name)
{
    static constexpr QStringView surnames =
        u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦"
        u"江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章覃蓝农卫冉佟宁宗宣尚屈岑巩戚敖晏曲栾桂桑楚游滕燕狄甘皮石祖穆符简缪荀荆荣蒙蒲蔺虞裘谌邝邬郁郎鞠项鲍麦仇柯闫隋匡卞吉宫封鲁葛伍韦申尤毕聂丛焦向柳邢骆岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄"
        u"項張劉陳楊趙黃吳孫馬羅鄭謝韓馮許鄧呂蘇盧蔣賈葉閻鍾譚鄒陸錢湯賀龔龐顏倪嚴溫蘆韋畢聶齊莊";
    return !name.isEmpty() && surnames.contains(name.front());
}

}  // namespace dateline::text
