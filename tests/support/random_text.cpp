#include "support/random_text.h"

using namespace Qt::StringLiterals;

namespace dateline::tests {

int RandomText::below(int limit)
{
    return static_cast<int>(m_engine() % static_cast<unsigned>(limit));
}

QString RandomText::text(const std::vector<QString> &alphabet, int most)
{
    QString text;
    for (int left = 1 + below(most); left > 0; --left)
        text += alphabet[static_cast<std::size_t>(below(static_cast<int>(alphabet.size())))];
    return text;
}

QString RandomText::piece(const QString &text, int most)
{
    if (text.isEmpty())
        return {};
    const int start = below(static_cast<int>(text.size()));
    return text.mid(start, 1 + below(most));
}

QString RandomText::spoilt(const QString &text, const std::vector<QString> &alphabet)
{
    QString other = text;
    const int at = below(static_cast<int>(text.size()) + 1);
    if (below(2) == 0)
        other.remove(at, 1);
    else
        other.insert(at, this->text(alphabet, 1));
    return other;
}

QString RandomText::anything(int most)
{
    static const std::vector<QString> telling{
        u" "_s, u"　"_s, u"("_s, u"（"_s, u")"_s, u"）"_s, u"\""_s, u"＂"_s, u"“"_s, u"”"_s, u"「"_s, u"」"_s,
        u"『"_s, u"』"_s, u"-"_s, u"－"_s, u"!"_s, u"！"_s, u"|"_s, u"｜"_s, u"||"_s, u"&"_s, u"&&"_s, u"＆＆"_s,
        u"*"_s, u"＊"_s, u":"_s, u"："_s, u" AND "_s, u" OR "_s, u" NOT "_s, u" 或 "_s, u" 且 "_s, u" 非 "_s,
        u"AND"_s, u"ＯＲ"_s, u"NOT"_s, u"非"_s, u"标题:"_s, u"標題："_s, u"title:"_s, u"Ｂｙ："_s, u"记者:"_s,
        u"版:"_s, u"地点:"_s, u"社:"_s, u"日期:"_s, u"date:"_s, u"2024"_s, u"-07"_s, u"2024-07-26"_s, u".."_s,
        u"年"_s, u"7月"_s, u"明天"_s, u"台风"_s, u"地震"_s, u"税"_s, u"AI"_s, u"inter"_s, u"4.1"_s, u"\n"_s,
        u"'"_s, u"?"_s, u"\u200B"_s, u"𠮷"_s, u"😀"_s, u"%"_s, u"x"_s, u"y"_s};
    QString text;
    for (int left = below(most + 1); left > 0; --left) {
        if (below(8) != 0)
            text += telling[static_cast<std::size_t>(below(static_cast<int>(telling.size())))];
        else
            text += QChar(static_cast<char16_t>(below(0x10000)));
    }
    return text;
}

}  // namespace dateline::tests
