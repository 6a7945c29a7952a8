#include "archive/identity.h"

#include "text/fold.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>

namespace dateline::archive {
namespace {

constexpr double kAlike = 0.5;
constexpr qsizetype kComparedLength = 4096;    ///< UTF-16 units of each text
constexpr std::size_t kMostPairs = 1'000'000;  ///< beyond, likeness is not asked: hours of work for a hostile file

QString folded(const QString &text)
{
    QString result = text::foldedText(text);
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

using Bigrams = std::vector<quint32>;

Bigrams bigramsOf(const Identity &identity)
{
    const QString text = folded(QString(identity.headline + identity.body.left(kComparedLength)));
    Bigrams bigrams;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        bigrams.push_back(static_cast<quint32>(text[i].unicode()) << 16 | text[i + 1].unicode());
    std::sort(bigrams.begin(), bigrams.end());
    bigrams.erase(std::unique(bigrams.begin(), bigrams.end()), bigrams.end());
    return bigrams;
}

/// Shared of all, 0 … 1.
double likeness(const Bigrams &a, const Bigrams &b)
{
    Bigrams shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    const std::size_t all = a.size() + b.size() - shared.size();
    return all == 0 ? 0 : static_cast<double>(shared.size()) / static_cast<double>(all);
}

class Pairing final {
public:
    Pairing(const std::vector<Identity> &former, const std::vector<Identity> &present)
        : m_former(former), m_present(present), m_partners(former.size()), m_taken(present.size())
    {
    }

    std::vector<std::optional<std::size_t>> run()
    {
        pairEqual([](const Identity &identity) { return QString::fromLatin1(identity.fingerprint); });
        pairEqual([](const Identity &identity) { return folded(identity.headline); });
        pairAlike();
        return std::move(m_partners);
    }

private:
    void pair(std::size_t former, std::size_t present)
    {
        m_partners[former] = present;
        m_taken[present] = true;
    }

    void pairEqual(const std::function<QString(const Identity &)> &key)
    {
        QHash<QString, std::vector<std::size_t>> free;
        for (std::size_t i = m_present.size(); i-- > 0;) {  // so that the first is taken off the end first
            if (!m_taken[i])
                free[key(m_present[i])].push_back(i);
        }
        free.remove(QString());
        for (std::size_t i = 0; i < m_former.size(); ++i) {
            if (m_partners[i])
                continue;
            const auto found = free.find(key(m_former[i]));
            if (found == free.end() || found->empty())
                continue;
            pair(i, found->back());
            found->pop_back();
        }
    }

    void pairAlike()
    {
        std::vector<std::pair<std::size_t, Bigrams>> former;
        std::vector<std::pair<std::size_t, Bigrams>> present;
        for (std::size_t i = 0; i < m_former.size(); ++i) {
            if (!m_partners[i])
                former.emplace_back(i, bigramsOf(m_former[i]));
        }
        for (std::size_t i = 0; i < m_present.size(); ++i) {
            if (!m_taken[i])
                present.emplace_back(i, bigramsOf(m_present[i]));
        }
        if (former.size() * present.size() > kMostPairs)
            return;
        std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;
        for (const auto &[i, left] : former) {
            for (const auto &[j, right] : present) {
                if (const double alike = likeness(left, right); alike >= kAlike)
                    pairs.emplace_back(-alike, i, j);
            }
        }
        std::sort(pairs.begin(), pairs.end());
        for (const auto &[alike, i, j] : pairs) {
            if (!m_partners[i] && !m_taken[j])
                pair(i, j);
        }
    }

    const std::vector<Identity> &m_former;
    const std::vector<Identity> &m_present;
    std::vector<std::optional<std::size_t>> m_partners;
    std::vector<bool> m_taken;
};

}  // namespace

QByteArray fingerprintOf(const QString &headline, const QString &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(folded(headline).toUtf8());
    hash.addData("\n");
    hash.addData(folded(body).toUtf8());
    return hash.result().left(16);
}

std::vector<std::optional<std::size_t>> matchIdentities(const std::vector<Identity> &former,
                                                        const std::vector<Identity> &present)
{
    return Pairing(former, present).run();
}

}  // namespace dateline::archive
