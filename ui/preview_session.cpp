#include "ui/preview_session.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dateline::ui {

using namespace Qt::StringLiterals;

namespace {

bool isInArchive(library::Catalogue &catalogue, const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const auto issues = catalogue.issues();
    return issues && std::any_of(issues->begin(), issues->end(), [&whole](const model::IssueRow &issue) { return issue.path == whole; });
}

}  // namespace

PreviewSession::PreviewSession(const Bridge &bridge, QObject *parent) : QObject(parent), m_worker(u"preview"_s, bridge.catalogue) {}

void PreviewSession::ask(const QString &path, const QString &encoding)
{
    const Latest::Ticket ticket = m_latest.next();
    m_worker.ask(
        this,
        [=](library::Catalogue &catalogue) -> Result<Preview> {
            if (encoding.isEmpty() && isInArchive(catalogue, path))
                return Preview{path, encoding, true, model::Issue()};
            return Preview{path, encoding, false, library::parseFile(path, encoding)};
        },
        [this, ticket, path, encoding](const Result<Preview> &preview) {
            if (ticket.isLatest())
                Q_EMIT arrived(preview ? *preview : Preview{path, encoding, false, preview.error()});
        });
}

}  // namespace dateline::ui
