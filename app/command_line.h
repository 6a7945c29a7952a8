#pragma once

// The command line as a value. Which verbs there are, what they take and what they do stands in one
// table (verbs.cpp); an option may stand before or after its verb and operands, `--` ends options.

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::app {

struct Option {
    QString name;
    QString valueName;  ///< empty: the option takes no value
    QString description;
};

enum class Operands {
    None,
    OneAtMost,
    One,
    OneOrMore,
};

/// What a verb needs to be understood; what it does is none of this file's business.
struct VerbSyntax {
    QString name;
    Operands operands = Operands::None;
    QString operandName;  ///< as the help shows it: PATH…
    QString description;
    std::vector<Option> options;
};

struct Call {
    QString verb;                    ///< empty: the window
    QStringList operands;
    QHash<QString, QString> options;  ///< given ones, by name; the value is empty where there is none
    QString help;                    ///< not empty: print this and do nothing
    bool version = false;            ///< print the version and do nothing

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
    /// `fallback` when not given; Invalid when it is no whole number from `lowest` on.
    Result<qint64> number(const QString &option, qint64 fallback, qint64 lowest) const;
};

/// `arguments` begin with the program's name. The first operand is the verb if it is one's name and no `--`
/// stands before it. Invalid, in one line, when the call is wrong.
Result<Call> readCommandLine(const QStringList &arguments, const std::vector<VerbSyntax> &verbs);

}  // namespace dateline::app
