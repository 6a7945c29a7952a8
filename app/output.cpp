#include "app/output.h"

#include "app/json_output.h"
#include "app/printable.h"

#include <unistd.h>

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int kProgressWidth = 78;

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
}

}  // namespace

Output::Output(std::FILE *results, std::FILE *messages)
    : m_results(results), m_messages(messages), m_terminal(isatty(fileno(messages)) == 1)
{}

void Output::line(const QString &text)
{
    clearProgress();
    write(m_results, printable(text).toUtf8() + '\n');
}

void Output::json(const QJsonObject &object)
{
    clearProgress();
    write(m_results, jsonLine(object) + '\n');
}

void Output::message(const QString &text)
{
    clearProgress();
    write(m_messages, "dateline: " + printable(text).toUtf8() + '\n');
}

void Output::message(const Error &error)
{
    message(inOneLine(error));
}

void Output::progress(const QString &text)
{
    if (!m_terminal)
        return;
    clearProgress();
    write(m_messages, printable(text).left(kProgressWidth).toUtf8());
    std::fflush(m_messages);
    m_progressShown = true;
}

void Output::flush()
{
    std::fflush(m_results);
}

ExitStatus Output::finish(ExitStatus status)
{
    clearProgress();
    if (std::fflush(m_results) == 0 && std::ferror(m_results) == 0)
        return status;
    message(u"the results could not be written"_s);
    return ExitStatus::Failed;
}

void Output::clearProgress()
{
    if (!m_progressShown)
        return;
    write(m_messages, "\r\x1b[K");
    m_progressShown = false;
}

QString inOneLine(const Error &error)
{
    return error.where.isEmpty() ? error.message : error.where + u": "_s + error.message;
}

}  // namespace dateline::app
