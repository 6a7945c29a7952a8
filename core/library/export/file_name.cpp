#include "library/export/file_name.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostBytes = 120;

bool isFit(QChar c)
{
    static constexpr QStringView separators = u"/\\:*?\"<>|";
    return !separators.contains(c) && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
           && c.category() != QChar::Other_PrivateUse && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
}

/// Microsoft, Naming Files, Paths, and Namespaces: these are devices, whatever follows a dot.
bool isDevice(const QString &name)
{
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    const bool isPort = stem.size() == 4 && (stem.startsWith(u"COM"_s) || stem.startsWith(u"LPT"_s)) && (stem[3].isDigit() || u"¹²³"_s.contains(stem[3]));
    return isPort || devices.contains(stem);
}

/// Whole characters, as many as fit.
QString cut(const QString &text, qsizetype mostBytes)
{
    QString cut = text;
    while (cut.toUtf8().size() > mostBytes)
        cut.chop(cut.back().isLowSurrogate() && cut.size() > 1 ? 2 : 1);
    return cut;
}

}  // namespace

QString safeFileName(const QString &words, const QString &otherwise)
{
    QString name;
    for (const QChar c : words)
        name += isFit(c) ? c : c.category() == QChar::Other_Format ? QChar() : QChar(u'_');
    name.remove(QChar());
    name = cut(name.simplified(), kMostBytes);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name = name.sliced(1).trimmed();  // hidden, or an option to some program
    if (name.isEmpty())
        return otherwise;
    return isDevice(name) ? u'_' + name : name;
}

FileNames::FileNames(QString folder) : m_folder(std::move(folder)) {}

QString FileNames::next(const QString &words, const QString &suffix)
{
    const QString stem = safeFileName(words, u"untitled"_s);
    for (int number = 1;; ++number) {
        const QString name = (number == 1 ? stem : u"%1 (%2)"_s.arg(stem).arg(number)) + suffix;
        const QString path = QDir(m_folder).filePath(name);
        const QString key = name.toCaseFolded();
        if (!m_given.contains(key) && !QFileInfo(path).isSymLink() && !QFileInfo::exists(path)) {
            m_given.insert(key);
            return path;
        }
    }
}

}  // namespace dateline::library
