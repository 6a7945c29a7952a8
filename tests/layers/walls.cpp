#include "layers/walls.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1String kSqlFolder("core/archive/sqlite/");
constexpr QLatin1String kSqlModule("QtSql");

/// A foreign header, and the library that a layer's row must name to include it.
struct ForeignHeader {
    QLatin1String beginning;
    QString library;
};

const std::vector<ForeignHeader> &foreignHeaders()
{
    static const std::vector<ForeignHeader> headers{
        {QLatin1String("unicode/"), u"ICU"_s},
        {QLatin1String("cmark"), u"cmark-gfm"_s},
        {QLatin1String("gumbo"), u"gumbo"_s},
        {QLatin1String("sqlite3"), u"SQLite"_s},
    };
    return headers;
}

const QRegularExpression &includeLine()
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    return pattern;
}

const QRegularExpression &sql()
{
    static const QRegularExpression pattern(
        u"\\b(SELECT|INSERT (OR \\w+ )?INTO|DELETE FROM|CREATE (VIRTUAL )?TABLE|PRAGMA|UPDATE \\w+ SET)\\b"_s);
    return pattern;
}

}  // namespace

Walls::Walls(std::vector<Layer> layers, QString qtHeaders)
    : m_layers(std::move(layers)), m_qtHeaders(std::move(qtHeaders))
{}

QString Walls::layerOf(const QString &path) const
{
    const QStringList folders = path.split(u'/');
    const QString name = folders.value(0) == u"core" ? folders.value(1) : folders.value(0);
    return find(name) ? name : QString();
}

QStringList Walls::violations(const QString &path, const QString &source) const
{
    const Layer *layer = find(layerOf(path));
    if (!layer)
        return {path + u": is in no layer"_s};
    QStringList found;
    for (auto it = includeLine().globalMatch(source); it.hasNext();) {
        const QString included = it.next().captured(1);
        const QString why = forbidden(*layer, path, included);
        if (!why.isEmpty())
            found += u"%1: %2: %3"_s.arg(path, included, why);
    }
    if (!path.startsWith(kSqlFolder)) {
        const QRegularExpressionMatch match = sql().match(source);
        if (match.hasMatch())
            found += u"%1: SQL outside %2: %3"_s.arg(path, kSqlFolder, match.captured());
    }
    return found;
}

QString Walls::forbidden(const Layer &layer, const QString &path, const QString &included) const
{
    const QString target = included.contains(u'/') ? included.section(u'/', 0, 0) : QString();
    if (find(target)) {
        return target == layer.name || layer.layers.contains(target)
            ? QString()
            : u"%1 may not include %2"_s.arg(layer.name, target);
    }
    if (included.startsWith(u"core/"))
        return u"core is the include root: without core/"_s;
    for (const ForeignHeader &foreign : foreignHeaders()) {
        if (included.startsWith(foreign.beginning)) {
            if (!layer.libraries.contains(foreign.library))
                return u"%1 may not use %2"_s.arg(layer.name, foreign.library);
            const bool sqlite = foreign.library == u"SQLite";
            return sqlite && !path.startsWith(kSqlFolder) ? u"only in "_s + kSqlFolder : QString();
        }
    }
    return included.startsWith(u'Q') ? forbiddenQt(layer, path, included) : QString();
}

QString Walls::forbiddenQt(const Layer &layer, const QString &path, const QString &included) const
{
    QStringList modules{included.section(u'/', 0, 0)};
    if (!included.contains(u'/')) {
        modules.clear();
        for (const QString &module :
             QDir(m_qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs)) {
            if (QFileInfo::exists(m_qtHeaders + u'/' + module + u'/' + included))
                modules += module;
        }
    }
    if (modules.isEmpty())
        return u"is in no Qt module"_s;
    for (const QString &module : modules) {
        if (module == kSqlModule && !path.startsWith(kSqlFolder))
            return u"%1 only in %2"_s.arg(module, kSqlFolder);
        if (layer.qtModules.contains(module))
            return {};
    }
    return u"%1 may not use %2"_s.arg(layer.name, modules.join(u'/'));
}

const Layer *Walls::find(const QString &name) const
{
    const auto found = std::ranges::find(m_layers, name, &Layer::name);
    return found == m_layers.end() ? nullptr : &*found;
}

}  // namespace dateline::tests
