#include "parse/credits.h"

#include "parse/narrow.h"
#include "text/names.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

constexpr int kLongestNames = 80;

int skipSpace(QStringView text, int at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/// `：`, `｜` and their like between a role and its names.
bool isAfterRole(QChar c) { return text::isOneOf(narrow(c), u":|/丨"); }

/// “新华视点” between an agency and a role; the length, 0 when there is none.
int columnLength(QStringView text)
{
    constexpr int longest = 14;
    if (text.isEmpty() || (text.front() != u'“' && text.front() != u'《' && text.front() != u'"'))
        return 0;
    for (int at = 1; at < text.size() && at < longest; ++at) {
        if (text::isOneOf(text[at], u"”》\""))
            return at + 1;
    }
    return 0;
}

/// 驻巴黎 before a role: where its bearer is posted; the length, 0 when there is none.
int postLength(QStringView text, const Lexicon &lexicon)
{
    constexpr int longest = 9;
    if (text.isEmpty() || (text.front() != u'驻' && text.front() != u'駐'))
        return 0;
    for (int at = 2; at < text.size() && at <= longest && text::isHan(text[at - 1].unicode()); ++at) {
        if (const RoleWord *role = lexicon.roles.at(text.sliced(at)); role != nullptr && role->word.size() > 1)
            return at;
    }
    return 0;
}

/// Whether a lone 文, 图 or 摄 stands at `at`, a word of its own behind a whole name: 何某某 文.
bool isLoneDeed(QStringView text, int from, int at)
{
    const bool lone = text::isOneOf(text[at], u"文图圖摄攝") && at >= from + 3 && text[at - 1].isSpace() &&
                      (at + 1 == text.size() || text[at + 1].isSpace() || text::isOneOf(narrow(text[at + 1]), u"/、"));
    if (!lone)
        return false;
    int word = at;
    while (word > from && text[word - 1].isSpace())
        --word;
    return word - from >= 2 && !text[word - 2].isSpace();
}

/// A paper or station that no list of agencies need know, right before a role: 某某晚报 of 某某晚报记者; the length, 0 for none.
int paperLength(QStringView text, const Lexicon &lexicon)
{
    constexpr int shortest = 3;
    constexpr int longest = 12;
    static constexpr std::array<QStringView, 19> endings{u"日报", u"日報", u"晚报", u"晚報", u"晨报", u"晨報", u"早报", u"早報", u"时报", u"時報",
                                                         u"快报", u"快報", u"商报", u"都市报", u"周刊", u"电视台", u"广播电台", u"新闻网", u"融媒体中心"};
    static constexpr QStringView lasts = u"报報刊台网心";  // of the endings
    for (int at = 0; at < text.size() && at < longest && text::isHan(text[at].unicode()); ++at) {
        if (at + 1 < shortest || !text::isOneOf(text[at], lasts))
            continue;
        const QStringView name = text.first(at + 1);
        const bool named = std::any_of(endings.begin(), endings.end(), [name](QStringView ending) {
            return name.size() > ending.size() && name.endsWith(ending);
        });
        const RoleWord *role = named ? lexicon.roles.at(text.sliced(at + 1)) : nullptr;
        if (role != nullptr && role->word.size() > 1)
            return at + 1;
    }
    return 0;
}

/// Where the names after a role end: at a bracket, at the next role or agency, or where no name can go on.
int namesEnd(QStringView text, int from, const Lexicon &lexicon, CreditForm form)
{
    int at = from;
    while (at < text.size() && at - from < kLongestNames && isNameCharacter(text[at])) {
        const QStringView rest = text.sliced(at);
        if (at > from && (lexicon.roles.at(rest) != nullptr || !lexicon.deeds.prefixOf(rest).isEmpty() || isLoneDeed(text, from, at)))
            break;
        if (at > from && form == CreditForm::Picture && !lexicon.shots.prefixOf(rest).isEmpty())
            break;
        const bool fresh = at == from || text[at - 1].isSpace();
        if (fresh && !lexicon.hanAgencies.prefixOf(rest).isEmpty())
            break;
        ++at;
    }
    return at;
}

bool isHanName(const QString &name)
{
    const bool han = std::all_of(name.begin(), name.end(), [](QChar c) { return text::isHan(c.unicode()) || c == u'·'; });
    const bool verb = name.endsWith(u'拍');  // 某某拍摄 names nobody
    return han && !verb && name.size() >= 2 && name.size() <= (name.contains(u'·') ? 20 : 4);
}

bool isHangulName(const QString &name)
{
    return name.size() >= 2 && name.size() <= 4 &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return text::isHangul(c.unicode()); });
}

/// Words within Latin names that begin small: de, van, bin.
bool isParticle(QStringView word)
{
    static constexpr std::array<QStringView, 20> kParticles{u"de", u"da", u"do", u"dos", u"das", u"del", u"della", u"di", u"du", u"la",
                                                            u"le", u"van", u"von", u"der", u"den", u"ter", u"bin", u"ibn", u"al", u"el"};
    return std::find(kParticles.begin(), kParticles.end(), word) != kParticles.end();
}

bool isLatinName(const QString &name)
{
    const QList<QStringView> words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    if (std::any_of(words.begin(), words.end(), [](QStringView word) { return word.front().isLower() && !isParticle(word); }))
        return false;
    return words.size() >= 2 && name.size() <= 40 && name.front().isUpper() &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c.isLetter() && !text::isCjk(c.unicode())) || c.isSpace() || c == u'.' || c == u'-' || c == u'\'';
           });
}

QStringList &listOf(Role role, Attribution &into)
{
    switch (role) {
    case Role::Correspondent:
        return into.correspondents;
    case Role::Photographer:
        return into.photographers;
    case Role::Reporter:
    case Role::Other:
        break;
    }
    return into.reporters;
}

}  // namespace

QStringView agencyAt(QStringView text, const Lexicon &lexicon)
{
    const QStringView name = lexicon.hanAgencies.prefixOf(text);
    if (name.isEmpty())
        return name;
    return text.first(name.size() + lexicon.agencyEndings.prefixOf(text.sliced(name.size())).size());
}

bool isNameCharacter(QChar c)
{
    return text::isHan(c.unicode()) || c.isLetter() || c.isSpace() || c == u'、' || c == u'，' || c == u',' ||
           c == u'·' || c == u'.' || c == u'-' || c == u'\'';
}

bool arePersonalNames(const QStringList &names, const Lexicon &lexicon)
{
    const auto saysMore = [&lexicon](const QString &name) {
        const QStringList &deeds = lexicon.deeds.all();
        return lexicon.roles.isIn(name)
               || lexicon.notNames.contains(name)
               || std::any_of(deeds.begin(), deeds.end(), [&name](const QString &deed) { return name.contains(deed); });
    };
    return !names.isEmpty() && names.size() <= 12 && std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return (isHanName(name) || isHangulName(name) || isLatinName(name)) && !saysMore(name);
    });
}

bool areJapaneseNames(const QStringList &names)
{
    constexpr qsizetype longest = 12;
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [](const QString &name) {
        return name.size() >= 2 && name.size() <= longest && std::all_of(name.begin(), name.end(), [](QChar c) {
            return text::isHan(c.unicode()) || (c.unicode() >= 0x3041 && c.unicode() <= 0x30FF);
        });
    });
}

QStringList namesWithStations(QStringView printed)
{
    QStringList pieces;
    for (const QString &piece : text::splitNames(printed)) {
        const qsizetype in = piece.indexOf(u" in ");
        pieces += in > 0 ? piece.first(in).trimmed() : piece;
    }
    return pieces;
}

int readCredits(QStringView text, const Lexicon &lexicon, CreditForm form, Attribution &into)
{
    Attribution read = into;
    const bool alone = form == CreditForm::Alone;
    int at = 0;
    while (true) {
        int next = skipSpace(text, at);
        QStringView agency = agencyAt(text.sliced(next), lexicon);
        const bool isKnown = !agency.isEmpty();
        if (!isKnown)
            agency = text.sliced(next, paperLength(text.sliced(next), lexicon));
        next += static_cast<int>(agency.size());
        if (!agency.isEmpty())
            next = skipSpace(text, next + columnLength(text.sliced(next)));
        next += postLength(text.sliced(next), lexicon);
        const RoleWord *role = lexicon.roles.at(text.sliced(next));
        if (role == nullptr)
            break;
        next += static_cast<int>(role->word.size());
        const int beforeNames = next;
        next = skipSpace(text, next);
        if (next < text.size() && isAfterRole(text[next]))
            next = skipSpace(text, next + 1);
        const bool separated = next > beforeNames;
        const int end = namesEnd(text, next, lexicon, form);
        const QStringList names = text::splitNames(text.sliced(next, end - next));
        if (at > 0 && names.isEmpty())
            break;  // what they did: 参与采写
        const bool nobody = names.isEmpty() && (!alone || !agency.isEmpty());
        if (!nobody && !arePersonalNames(names, lexicon))
            return 0;
        if (alone && !isKnown && !separated)
            return 0;
        if (read.agency.isEmpty())
            read.agency = agency.toString();
        if (form == CreditForm::Picture)
            read.photographers += names;
        else if (role->role != Role::Other)
            listOf(role->role, read) += names;
        read.namesAuthor |= role->role != Role::Other;
        at = end;
    }
    if (at == 0 || !read.namesAuthor)
        return 0;
    into = read;
    return at;
}

}  // namespace dateline::parse
