#include "app/command_line.h"

#include "app/options.h"

#include <QCommandLineParser>

#include <algorithm>

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {option::archive, u"FILE"_s,
         u"The archive; else $DATELINE_ARCHIVE, else this user's own."_s},
        {option::help, QString(), u"Prints this help."_s},
    };
    return options;
}

const Option &versionOption()
{
    static const Option option{option::version, QString(), u"Prints the version."_s};
    return option;
}

void add(QCommandLineParser &parser, const Option &option)
{
    const QStringList names =
        option.name == option::help ? QStringList{u"h"_s, option.name} : QStringList{option.name};
    parser.addOption(QCommandLineOption(names, option.description, option.valueName));
}

void add(QCommandLineParser &parser, const std::vector<Option> &options)
{
    for (const Option &option : options)
        add(parser, option);
}

/// The verb that the call names, nullptr when it is the window's.
const VerbSyntax *findVerb(const QStringList &arguments, const std::vector<VerbSyntax> &verbs)
{
    // Every option of every verb is known here, so that an option's value is never taken for the verb.
    QCommandLineParser parser;
    std::vector<Option> all = commonOptions();
    all.push_back(versionOption());
    for (const VerbSyntax &verb : verbs) {
        for (const Option &option : verb.options) {
            if (std::ranges::find(all, option.name, &Option::name) == all.end())
                all.push_back(option);
        }
    }
    add(parser, all);
    parser.parse(arguments);
    const QStringList operands = parser.positionalArguments();
    if (operands.isEmpty())
        return nullptr;
    const auto found = std::ranges::find(verbs, operands.first(), &VerbSyntax::name);
    if (found == verbs.end())
        return nullptr;
    const qsizetype end = arguments.indexOf(u"--"_s);
    return end >= 0 && end < arguments.indexOf(operands.first()) ? nullptr : &*found;
}

constexpr int kHelpColumn = -18;

QString helpLine(const QString &left, const QString &right)
{
    return u"  %1 %2\n"_s.arg(left, kHelpColumn).arg(right);
}

/// `usage` is the call without options.
QString helpText(const QString &usage, const QString &description, const std::vector<Option> &options)
{
    QString text = u"Usage: %1 [options]\n%2\n\n"_s.arg(usage, description);
    for (const Option &option : options)
        text += helpLine(u"--%1 %2"_s.arg(option.name, option.valueName), option.description);
    return text;
}

QString verbHelp(const VerbSyntax &verb, const std::vector<Option> &options)
{
    const QString usage = u"dateline %1 %2"_s.arg(verb.name, verb.operandName);
    return helpText(usage.trimmed(), verb.description, options);
}

QString programHelp(const std::vector<VerbSyntax> &verbs, const std::vector<Option> &options)
{
    QString text = helpText(u"dateline [PATH…]"_s,
                            u"Reads news bulletins. Opens the window, with these files and folders imported."_s,
                            options);
    text += u"\nWith a verb it works without a display:\n"_s;
    for (const VerbSyntax &verb : verbs)
        text += helpLine(u"%1 %2"_s.arg(verb.name, verb.operandName), verb.description);
    text += u"\n`dateline VERB --help` tells more. A file that is named like a verb: `dateline -- search`.\n"_s;
    return text;
}

bool accepts(Operands operands, qsizetype count)
{
    switch (operands) {
    case Operands::None: return count == 0;
    case Operands::OneAtMost: return count <= 1;
    case Operands::One: return count == 1;
    case Operands::OneOrMore: return count >= 1;
    }
    Q_UNREACHABLE();
}

QString complaint(const VerbSyntax &verb, qsizetype count)
{
    if (verb.operands == Operands::None)
        return u"%1 takes no operand"_s.arg(verb.name);
    return count == 0 ? u"%1 needs %2"_s.arg(verb.name, verb.operandName)
                      : u"%1 takes one %2"_s.arg(verb.name, verb.operandName);
}

}  // namespace

Result<qint64> Call::number(const QString &option, qint64 fallback, qint64 lowest) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (ok && number >= lowest)
        return number;
    return Error{ErrorCode::Invalid,
                 u"--%1 needs a whole number from %2 on, not '%3'"_s.arg(option).arg(lowest).arg(
                     value(option)),
                 {}};
}

Result<Call> readCommandLine(const QStringList &arguments, const std::vector<VerbSyntax> &verbs)
{
    const VerbSyntax *verb = findVerb(arguments, verbs);
    QCommandLineParser parser;
    std::vector<Option> known = commonOptions();
    if (verb)
        known.insert(known.begin(), verb->options.begin(), verb->options.end());
    else
        known.push_back(versionOption());
    add(parser, known);

    const bool understood = parser.parse(arguments);
    Call call;
    if (verb)
        call.verb = verb->name;
    call.operands = parser.positionalArguments().mid(verb ? 1 : 0);
    for (const Option &option : known) {
        if (parser.isSet(option.name))
            call.options.insert(option.name, parser.value(option.name));
    }
    call.version = call.has(option::version);
    if (call.has(option::help))
        call.help = verb ? verbHelp(*verb, known) : programHelp(verbs, known);
    if (call.version || !call.help.isEmpty())
        return call;
    if (!understood) {
        QString message = parser.errorText();
        if (message.endsWith(u'.'))
            message.chop(1);
        return Error{ErrorCode::Invalid, message, {}};
    }
    if (verb && !accepts(verb->operands, call.operands.size()))
        return Error{ErrorCode::Invalid, complaint(*verb, call.operands.size()), {}};
    return call;
}

}  // namespace dateline::app
