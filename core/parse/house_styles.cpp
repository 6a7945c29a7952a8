#include "parse/house_styles.h"

#include "parse/narrow.h"
#include "parse/sentence.h"
#include "text/one_of.h"
#include "text/script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dateline::parse {
namespace {

constexpr int kLongestLine = 120;      // a byline or closing credit is shorter than any paragraph
constexpr int kLongestTrailer = 100;
constexpr qsizetype kLongestRoundup = 10;  // a name that only ends with a roundup's

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list += entry.toString();
    return list;
}

Lexicon readLexicon(const QJsonObject &root)
{
    Lexicon lexicon;
    for (const QJsonValue row : root[u"agencies"].toArray()) {
        WordIndex &agencies = row[u"script"].toString() == u"latin" ? lexicon.latinAgencies : lexicon.hanAgencies;
        for (const QString &name : strings(row[u"names"]))
            agencies.add(name);
    }
    const auto read = [&root](QStringView name, WordIndex &index) {
        for (const QString &word : strings(root[name]))
            index.add(word);
    };
    read(u"places", lexicon.places);
    read(u"notPlaces", lexicon.notPlaces);
    read(u"agencyEndings", lexicon.agencyEndings);
    read(u"deeds", lexicon.deeds);
    read(u"shots", lexicon.shots);
    lexicon.notNames = strings(root[u"notNames"]);
    lexicon.surnames = root[u"surnames"].toString();
    const QJsonObject roles = root[u"roles"].toObject();
    const auto readRoles = [&](QStringView name, Role role) {
        for (const QString &word : strings(roles[name]))
            lexicon.roles.add(word, role);
    };
    readRoles(u"reporter", Role::Reporter);
    readRoles(u"correspondent", Role::Correspondent);
    readRoles(u"photographer", Role::Photographer);
    readRoles(u"other", Role::Other);
    return lexicon;
}

Words readWords(const QJsonObject &words)
{
    return {strings(words[u"summary"]),       strings(words[u"body"]),       strings(words[u"roundup"]),
            strings(words[u"sourceLink"]),    strings(words[u"sourceLine"]), strings(words[u"updateStamp"]),
            strings(words[u"publication"]),   strings(words[u"captionOpener"]), strings(words[u"trailer"]),
            strings(words[u"trailerRole"]),   strings(words[u"trailerEnd"]),
            strings(words[u"wordCount"]),     strings(words[u"stampSource"]), strings(words[u"placeholder"]),
            strings(words[u"part"]),          strings(words[u"media"]),
            strings(words[u"whence"]),        strings(words[u"roundupHint"]), strings(words[u"endMark"]),
            strings(words[u"edition"]),       strings(words[u"authorTitle"]), strings(words[u"dateField"]),
            strings(words[u"contents"])};
}

PatternSet *patternsAt(HouseStyles &styles, const QString &at)
{
    return at == u"head"   ? &styles.heads
         : at == u"tail"   ? &styles.tails
         : at == u"line"   ? &styles.lines
         : at == u"credit" ? &styles.credits
                           : nullptr;
}

QStringView withoutMedia(QStringView headline, const Words &words)
{
    headline = headline.trimmed();
    for (const QString &label : words.media) {
        if (headline.startsWith(label))
            headline = headline.sliced(label.size()).trimmed();
    }
    return headline;
}

/// Whether a short name ends with one of the words.
bool endsInWord(QStringView name, const QStringList &words)
{
    return name.size() <= kLongestRoundup && !name.contains(u' ') &&
           std::any_of(words.begin(), words.end(), [name](const QString &word) { return name.endsWith(word); });
}

}  // namespace

std::optional<Attribution> HouseStyles::headOf(QStringView text) const
{
    return heads.opening(text, lexicon);
}

std::optional<Attribution> HouseStyles::lineOf(QStringView text) const
{
    if (text.size() > kLongestLine)
        return std::nullopt;
    if (const qsizetype last = text.lastIndexOf(u' '); last > 0 && text.sliced(last).contains(u'@'))
        text = text.first(last).trimmed();  // where to write to
    return lines.whole(text, lexicon);
}

std::optional<Attribution> HouseStyles::tailOf(QStringView text) const { return tails.closing(text, lexicon); }

std::optional<Attribution> HouseStyles::creditOf(QStringView text) const { return credits.closing(text, lexicon); }

HouseStyles HouseStyles::knowing(const QString &publication) const
{
    HouseStyles styles = *this;
    (text::isHan(publication.front().unicode()) ? styles.lexicon.hanAgencies : styles.lexicon.latinAgencies).add(publication);
    return styles;
}

bool isTrailer(QStringView line, const HouseStyles &styles)
{
    const Words &words = styles.words;
    if (line.size() > kLongestTrailer)
        return false;
    if (beginsWithWord(line, words.trailer))
        return true;
    const bool bracketed = line.size() > 1 && narrow(line.front()) == u'(';
    if (bracketed) {
        line = line.sliced(1);
        if (beginsWithWord(line, words.trailer))
            return true;
    }
    line = line.sliced(styles.lexicon.hanAgencies.prefixOf(line).size());
    const qsizetype role = firstPrefix(line, words.trailerRole).size();
    if (role > 0 && role < line.size() && (line[role].isSpace() || text::isOneOf(narrow(line[role]), u":/|丨·")))
        return true;
    const QString end = narrowed(line);
    return std::any_of(words.trailerEnd.begin(), words.trailerEnd.end(),
                       [&end, bracketed](const QString &word) { return end.endsWith(bracketed ? QString(word + u')') : word); });
}

Result<HouseStyles> readHouseStyles(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::Invalid, error.errorString(), QStringLiteral("agencies.json:%1").arg(error.offset)};
    const QJsonObject root = document.object();
    HouseStyles styles;
    styles.lexicon = readLexicon(root);
    styles.words = readWords(root[u"words"].toObject());
    for (const QJsonValue row : root[u"styles"].toArray()) {
        const QString at = row[u"at"].toString();
        PatternSet *patterns = patternsAt(styles, at);
        if (patterns == nullptr)
            return Error{ErrorCode::Invalid, QStringLiteral("no style stands at “%1”").arg(at), {}};
        Result<Pattern> pattern = Pattern::compile(row[u"pattern"].toString());
        if (!pattern)
            return pattern.error();
        patterns->add(std::move(*pattern));
    }
    return styles;
}

bool isAuthorTitle(QStringView line, const Words &words)
{
    constexpr qsizetype longest = 50;
    line = line.trimmed();
    if (line.isEmpty() || line.size() > longest)
        return false;
    const qsizetype at = line.indexOf(u'@');
    const bool isAddress = at > 0 && !line.contains(u' ') && line.indexOf(u'.', at) > at;
    return isAddress || std::any_of(words.authorTitle.begin(), words.authorTitle.end(), [line](const QString &title) {
               return line.endsWith(title, Qt::CaseInsensitive) &&
                      (line.size() == title.size() || line[line.size() - title.size() - 1].isSpace());
           });
}

bool isWord(QStringView line, const QStringList &words)
{
    line = line.trimmed();
    while (!line.isEmpty() && (line.back() == u'：' || line.back() == u':'))
        line.chop(1);
    constexpr qsizetype longestSpaced = 8;  // 目  录
    QString closed;
    if (line.size() <= longestSpaced && !line.isEmpty() && text::isHan(line.front().unicode()) && text::isHan(line.back().unicode())) {
        std::copy_if(line.begin(), line.end(), std::back_inserter(closed), [](QChar c) { return !c.isSpace(); });
        line = closed;
    }
    return std::any_of(words.begin(), words.end(),
                       [line](const QString &word) { return line.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isRoundupName(QStringView headline, const Words &words)
{
    headline = withoutMedia(headline, words);
    return isWord(headline, words.roundup) || endsInWord(headline, words.roundup);
}

bool isSummaryName(QStringView heading, const Words &words)
{
    const auto ends = [heading](const QString &word) { return heading.endsWith(word); };
    return isWord(heading, words.summary) ||
           (heading.size() <= kLongestRoundup && std::any_of(words.contents.begin(), words.contents.end(), ends));
}

bool mayHeadRoundup(QStringView headline, const Words &words)
{
    return endsInWord(withoutMedia(headline, words), words.roundupHint);
}

bool beginsWithWord(QStringView line, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [line](const QString &word) { return line.startsWith(word); });
}

}  // namespace dateline::parse
