#pragma once

#include <QSet>
#include <QString>

namespace dateline::library {

/// A name that every file system takes, made of words that nobody checked: no separators, controls, bidi marks or trailing dots,
/// no device's name (CON, NUL …), at most 120 bytes of UTF-8. `otherwise` where nothing is left.
QString safeFileName(const QString &words, const QString &otherwise);

/// Names for files in one folder, none of them twice and none that is there already, letters' case aside.
class FileNames final {
public:
    explicit FileNames(QString folder);

    /// The whole path. `words` as for safeFileName, `suffix` with its dot.
    QString next(const QString &words, const QString &suffix);

private:
    QString m_folder;
    QSet<QString> m_given;
};

}  // namespace dateline::library
