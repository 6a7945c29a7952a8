#pragma once

// Where results and messages go. Results are the program's answer, on stdout; messages are one line
// each on stderr. Nothing taken from a bulletin reaches either without passing printable().

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace dateline::app {

/// What the program ends with.
enum class ExitStatus {
    Done = 0,
    Partly = 1,  ///< nothing found, or some inputs failed
    Failed = 2,  ///< the call is wrong, or nothing could be done
};

class Output final {
public:
    Output(std::FILE *results, std::FILE *messages);

    /// A line of results.
    void line(const QString &text);
    /// A line of results in JSON Lines. Controls are \u escapes, so that no byte steers a terminal.
    void json(const QJsonObject &object);
    /// A line on stderr that begins with the program's name.
    void message(const QString &text);
    void message(const Error &error);
    /// The line on stderr that the next one overwrites; nothing unless stderr is a terminal.
    void progress(const QString &text);

    /// Results seen by a reader at the other end of a pipe.
    void flush();
    /// Failed, with a message, when results could not be written (a full disk), else `status`.
    ExitStatus finish(ExitStatus status);

private:
    void clearProgress();

    std::FILE *m_results;
    std::FILE *m_messages;
    bool m_terminal;  ///< stderr is one
    bool m_progressShown = false;
};

/// `path: message`, or the message alone.
QString inOneLine(const Error &error);

}  // namespace dateline::app
