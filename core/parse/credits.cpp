#include "parse/credits.h"

#include "text/names.h"
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

struct FoundRole {
    Role role = Role::Reporter;
    int length = 0;
};

FoundRole roleAt(QStringView text, const Lexicon &lexicon)
{
    for (const auto &[word, role] : lexicon.roles) {
        if (text.startsWith(word))
            return {role, static_cast<int>(word.size())};
    }
    return {};
}

/// Where the names after a role end: at a bracket, at the next role or agency, or where no name can go on.
int namesEnd(QStringView text, int from, const Lexicon &lexicon)
{
    int at = from;
    while (at < text.size() && at - from < kLongestNames && isNameCharacter(text[at])) {
        const bool fresh = at == from || text[at - 1].isSpace();
        if (at > from && (roleAt(text.sliced(at), lexicon).length > 0 || !longestPrefix(text.sliced(at), lexicon.deeds).isEmpty()))
            break;
        if (fresh && !lexicon.hanAgencies.prefixOf(text.sliced(at)).isEmpty())
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
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3; });
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
    return name.size() >= 3 && name.size() <= 40 && name.front().isUpper() &&
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
        break;
    }
    return into.reporters;
}

}  // namespace

bool isNameCharacter(QChar c)
{
    return text::isHan(c.unicode()) || c.isLetter() || c.isSpace() || c == u'、' || c == u'，' || c == u',' ||
           c == u'·' || c == u'.' || c == u'-' || c == u'\'';
}

bool arePersonalNames(const QStringList &names, const Lexicon &lexicon)
{
    const auto saysMore = [&lexicon](const QString &name) {
        return std::any_of(lexicon.roles.begin(), lexicon.roles.end(),
                           [&name](const auto &role) { return role.first.size() > 1 && name.contains(role.first); })
               || std::any_of(lexicon.deeds.begin(), lexicon.deeds.end(), [&name](const QString &deed) { return name.contains(deed); });
    };
    return !names.isEmpty() && names.size() <= 12 && std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return (isHanName(name) || isHangulName(name) || isLatinName(name)) && !saysMore(name);
    });
}

int readCredits(QStringView text, const Lexicon &lexicon, bool alone, Attribution &into)
{
    Attribution read = into;
    int at = 0;
    while (true) {
        int next = skipSpace(text, at);
        const QStringView agency = lexicon.hanAgencies.prefixOf(text.sliced(next));
        next += static_cast<int>(agency.size());
        const FoundRole role = roleAt(text.sliced(next), lexicon);
        if (role.length == 0)
            break;
        next += role.length;
        const int beforeNames = next;
        next = skipSpace(text, next);
        if (next < text.size() && (text[next] == u'：' || text[next] == u':'))
            next = skipSpace(text, next + 1);
        const bool separated = next > beforeNames;
        const int end = namesEnd(text, next, lexicon);
        const QStringList names = text::splitNames(text.sliced(next, end - next));
        const bool nobody = names.isEmpty() && (!alone || !agency.isEmpty());
        if (!nobody && !arePersonalNames(names, lexicon))
            return 0;
        if (alone && agency.isEmpty() && !separated)
            return 0;
        if (read.agency.isEmpty())
            read.agency = agency.toString();
        listOf(role.role, read) += names;
        read.namesAuthor = true;
        at = end;
    }
    if (at == 0)
        return 0;
    into = read;
    return at;
}

}  // namespace dateline::parse
