#include "archive/sqlite/near_forms.h"

#include "search/advice.h"
#include "search/pinyin_slips.h"
#include "search/satisfies.h"
#include "text/pinyin.h"
#include "text/terms.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCharacters = 24;
constexpr int kChanged = 2;  ///< a character put in, left out, or another one: further than what sounds the same
constexpr int kPart = 8;

int mostEdits(qsizetype length) { return length >= 8 ? 2 : length >= 3 ? 1 : 0; }

/// Its terms' texts where they are words; nothing where there is other than words.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool areWords = true;
    text::forEachTerm(text::fold(text), [&](const text::Term &term) {
        areWords = areWords && term.kind != text::TermKind::Cjk;
        words += term.text.toString();
    });
    return areWords ? words : QStringList();
}

/// Its folded characters where they are Han, without what separates them.
QString charactersOf(const QString &text)
{
    QString characters;
    bool areHan = true;
    text::forEachTerm(text::fold(text), [&](const text::Term &term) {
        areHan = areHan && term.kind == text::TermKind::Cjk;
        if (!term.colocated)
            characters += term.text.front();
    });
    return areHan && characters.size() >= 2 && characters.size() <= kMostCharacters ? characters : QString();
}

/// Ways to read the characters, at most `most`.
std::vector<QStringList> waysToRead(const QString &characters, std::size_t most)
{
    std::vector<QStringList> ways{{}};
    for (const QChar c : characters) {
        const QStringList readings = text::readingsOf(c.unicode());
        std::vector<QStringList> longer;
        for (const QStringList &way : ways) {
            for (const QString &reading : readings) {
                if (longer.size() < most)
                    longer.push_back(way + QStringList(reading));
            }
        }
        ways = std::move(longer);
    }
    return ways;
}

}  // namespace

Result<std::vector<NearForms::Form>> NearForms::of(const search::Clause &clause, std::size_t most)
{
    Result<Forms> forms = Forms();
    if (search::isName(clause.field)) {
        forms = ofName(clause);
    } else if (const QStringList words = wordsOf(clause.text); !words.isEmpty()) {
        forms = ofWords(words);
    } else if (const QString characters = charactersOf(clause.text); !characters.isEmpty()) {
        forms = ofCharacters(characters);
    }
    if (!forms)
        return forms;
    std::stable_sort(forms->begin(), forms->end(), [](const Form &a, const Form &b) { return a.distance < b.distance; });
    QSet<QString> known;
    std::erase_if(*forms, [&known](const Form &form) {
        const bool again = known.contains(form.text);
        known.insert(form.text);
        return again;
    });
    forms->resize(std::min(most, forms->size()));
    return forms;
}

Result<NearForms::Forms> NearForms::ofName(const search::Clause &clause)
{
    const auto names = m_side.names(clause.field);
    if (!names)
        return names.error();
    const QString wanted = search::nameKey(clause.text);
    const std::vector<QStringList> ways = waysToRead(wanted, 8);
    Forms forms;
    for (const QString &name : *names) {
        const QString key = search::nameKey(name);
        const int most = std::max(1, static_cast<int>(wanted.size()) / 3);
        const int edits = search::editDistance(wanted, key, most);
        const bool sounds = key.size() == wanted.size()
                            && std::any_of(ways.begin(), ways.end(), [&key](const QStringList &way) {
                                   for (qsizetype i = 0; i < key.size(); ++i) {
                                       if (!text::mayBeRead(key[i].unicode(), way[i]))
                                           return false;
                                   }
                                   return true;
                               });
        if (sounds)
            forms.push_back({name, 0});
        else if (edits <= most && edits < wanted.size())
            forms.push_back({name, edits});
    }
    std::sort(forms.begin(), forms.end(), [](const Form &a, const Form &b) { return a.text < b.text; });
    return forms;
}

Result<NearForms::Forms> NearForms::ofWords(const QStringList &words)
{
    Forms forms;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int most = mostEdits(words[i].size());
        if (most == 0 || !words[i].front().isLetter())
            continue;
        const auto all = m_vocabulary.wordsBetween(u"a"_s, QString(QChar(0x2E80)));  // what is before CJK
        if (!all)
            return all.error();
        std::vector<std::tuple<int, qint64, QString>> near;
        for (const Vocabulary::Word &word : *all) {
            const int edits = search::editDistance(words[i], word.text, most);
            if (edits > 0 && edits <= most)
                near.emplace_back(edits, -word.articles, word.text);
        }
        std::sort(near.begin(), near.end());
        for (const auto &[edits, articles, word] : near) {
            QStringList changed = words;
            changed[i] = word;
            forms.push_back({changed.join(u' '), edits});
        }
    }
    const auto added = addMistypedPinyin(words, forms);
    return added ? Result<Forms>(std::move(forms)) : added.error();
}

Result<void> NearForms::addMistypedPinyin(const QStringList &words, Forms &forms)
{
    constexpr std::size_t kMostWays = 120;
    constexpr qint64 kMostLookUps = 8000;  ///< a tenth of a second or two
    const qint64 before = m_vocabulary.lookUps();
    for (const search::MeantPinyin &meant : search::meantByPinyin(words.join(QString()), kMostWays)) {
        if (m_vocabulary.lookUps() - before > kMostLookUps)
            break;
        const auto rows = m_vocabulary.readAs(meant.syllables);
        if (!rows)
            return rows.error();
        for (const QString &row : *rows)
            forms.push_back({row, meant.isLikely ? 1 : kChanged});
    }
    return {};
}

Result<NearForms::Forms> NearForms::ofCharacters(const QString &characters)
{
    Forms forms;
    for (const auto step : {&NearForms::addSameSound, &NearForms::addChanged, &NearForms::addParts}) {
        if (auto added = (this->*step)(characters, forms); !added)
            return added.error();
    }
    std::erase_if(forms, [&characters](const Form &form) { return form.text == characters; });
    return forms;
}

Result<void> NearForms::addSameSound(const QString &characters, Forms &forms)
{
    constexpr std::size_t kMostWays = 8;
    for (const QStringList &way : waysToRead(characters, kMostWays)) {
        const auto rows = m_vocabulary.readAs(way);
        if (!rows)
            return rows.error();
        // Those that share more characters are nearer.
        for (const QString &row : *rows) {
            const int edits = search::editDistance(characters, row, static_cast<int>(characters.size()));
            forms.push_back({row, 2 * (edits - 1)});
        }
    }
    return {};
}

Result<void> NearForms::addIfHeld(const QString &characters, int distance, Forms &forms)
{
    const auto held = m_vocabulary.holds(characters);
    if (!held)
        return held.error();
    if (*held)
        forms.push_back({characters, distance});
    return {};
}

Result<void> NearForms::addChanged(const QString &characters, Forms &forms)
{
    constexpr std::size_t kMostTried = 2000;
    for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
        QString swapped = characters;
        std::swap(swapped[i], swapped[i + 1]);
        if (auto added = addIfHeld(swapped, kChanged, forms); !added)
            return added;
    }
    for (qsizetype i = 0; i < characters.size() && characters.size() > 2; ++i) {
        QString shorter = characters;
        if (auto added = addIfHeld(shorter.remove(i, 1), kChanged, forms); !added)
            return added;
    }
    for (qsizetype i = 1; i < characters.size(); ++i) {
        const QString before(characters[i - 1]);
        auto pairs = m_vocabulary.wordsBetween(before, before + QChar(0xFFFF));
        if (!pairs)
            return pairs.error();
        std::stable_sort(pairs->begin(), pairs->end(), [](const Vocabulary::Word &a, const Vocabulary::Word &b) {
            return a.articles > b.articles;
        });
        std::size_t tried = 0;
        for (const Vocabulary::Word &pair : *pairs) {
            if (pair.text.size() != 2 || ++tried > kMostTried)
                continue;
            QString changed = characters;
            changed[i] = pair.text[1];
            if (auto added = addIfHeld(changed, kChanged, forms); !added)
                return added;
        }
    }
    return {};
}

Result<void> NearForms::addParts(const QString &characters, Forms &forms)
{
    for (qsizetype length = characters.size() - 1; length >= std::max<qsizetype>(2, characters.size() / 2); --length) {
        const std::size_t found = forms.size();
        for (const QString &part : {characters.first(length), characters.last(length)}) {
            if (auto added = addIfHeld(part, kPart, forms); !added)
                return added;
        }
        if (forms.size() > found)
            break;
    }
    return {};
}

}  // namespace dateline::archive::sqlite
