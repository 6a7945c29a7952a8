#pragma once

// How a name fits letters or characters that someone began to type.

#include <QString>
#include <QStringView>

namespace dateline::search {

/// Best first.
enum class Fit {
    Begins,  ///< it begins so, compared as names are (nameKey)
    Read,    ///< it begins so when read in pinyin: syllables, initials, or both (wangyuhao, wyh, wangyh)
    Holds,   ///< it holds it; letters only where a word of it begins
    None,
};

/// Immutable; may be used on several threads.
class NameFit final {
public:
    /// Empty begins every name.
    explicit NameFit(QStringView typed);

    /// Linear.
    Fit of(QStringView name) const;
    /// Whether it is the name already.
    bool isAll(QStringView name) const;

private:
    QString m_key;
    QString m_letters;  ///< empty where something else than a-z was typed
};

}  // namespace dateline::search
