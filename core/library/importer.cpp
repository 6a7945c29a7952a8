#include "library/importer.h"

#include "library/file_list.h"
#include "library/parse_ahead.h"
#include "model/printed_order.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace dateline::library {

using namespace std::chrono_literals;

namespace {

/// How long one transaction is to last, its commit included: whoever makes a mark by hand waits so long.
constexpr qint64 kLongMs = 700;
constexpr qint64 kShortMs = 350;
constexpr qint64 kOpenMs = 400;  ///< … while it is open
constexpr qint64 kLeastWeight = 1 << 18;
constexpr qint64 kMostWeight = 1 << 24;

ImportStatus statusOf(archive::StoreStatus status)
{
    switch (status) {
    case archive::StoreStatus::Added:
        return ImportStatus::Added;
    case archive::StoreStatus::Replaced:
        return ImportStatus::Replaced;
    case archive::StoreStatus::Unchanged:
        break;
    }
    return ImportStatus::Unchanged;
}

void fail(ImportedFile &file, const Error &error)
{
    file = {.path = file.path, .status = ImportStatus::Failed, .issue = 0, .articles = 0, .doubts = 0, .understood = {},
            .error = error};
}

Understood understoodOf(const model::Issue &issue)
{
    Understood understood;
    understood.format = issue.format;
    understood.encoding = issue.encoding;
    understood.encodingBasis = issue.encodingBasis;
    understood.publication = issue.publication;
    understood.date = issue.date;
    for (const model::PlacedArticle &placed : model::inPrintedOrder(issue.articles))
        understood.briefs += placed.parent >= 0 ? 1 : 0;
    understood.loose = static_cast<int>(issue.loose.size());
    for (const model::TextLines &piece : issue.loose)
        understood.looseLines += piece.lines.last - piece.lines.first + 1;
    for (const model::Warning &warning : issue.warnings) {
        if (!model::isNotice(warning.code))
            understood.warnings.push_back(warning);
    }
    return understood;
}

void describe(ImportedFile &file, const archive::Stored &stored, const model::Issue *issue)
{
    file.status = statusOf(stored.status);
    file.issue = stored.issue;
    file.articles = stored.articles;
    file.doubts = stored.doubts;
    file.error.reset();
    file.understood.reset();
    if (issue != nullptr && file.status != ImportStatus::Unchanged)
        file.understood = understoodOf(*issue);
}

/// Stores what was parsed, in batches.
class Import final {
public:
    Import(archive::Archive &archive, archive::Writer &writer, const ImportObserver &observer, std::stop_token stop)
        : m_archive(archive), m_writer(writer), m_observer(observer), m_stop(std::move(stop))
    {
    }

    Result<ImportReport> run(const QStringList &files, const ImportOptions &options)
    {
        auto known = m_writer.knownBytes();
        if (!known)
            return known.error();
        const int cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
        m_encoding = options.encoding;
        if (!m_encoding.isEmpty())
            known->clear();  // what is known was read otherwise
        ParseAhead ahead(files, *known, m_encoding, options.jobs > 0 ? options.jobs : cores, m_stop);
        for (qsizetype i = 0; i < files.size() && waitFor(ahead); ++i) {
            take(ahead.takeNext());
            if (m_observer)
                m_observer(static_cast<int>(i + 1), static_cast<int>(files.size()), m_report.files.back());
            if (isDue())
                commit();
        }
        commit();
        if (m_isBulk) {
            if (auto finished = m_writer.finishBulk(m_stop); !finished)
                return finished.error();
        }
        m_report.cancelled = m_report.files.size() < static_cast<std::size_t>(files.size());
        return std::move(m_report);
    }

private:
    struct Pending {
        std::size_t file;  ///< in the report
        archive::PreparedIssue issue;
    };

    /// False when the import is cancelled. Nobody is kept waiting for a slow file: the open batch is committed first.
    bool waitFor(ParseAhead &ahead)
    {
        while (!m_stop.stop_requested()) {
            if (ahead.waitForNext(50ms))
                return !m_stop.stop_requested();
            if (isDue())
                commit();
        }
        return false;
    }

    void take(ParsedFile parsed)
    {
        m_report.files.push_back({.path = parsed.path, .status = ImportStatus::Failed, .issue = 0,
                                  .articles = 0, .doubts = 0, .understood = {}, .error = {}});
        ImportedFile &file = m_report.files.back();
        if (parsed.isKnown && takeKnown(parsed, file))
            return;
        if (parsed.isKnown)  // gone since the import began
            parsed = parseForImport(parsed.path, {}, m_encoding);
        if (parsed.error)
            return fail(file, *parsed.error);
        store(std::move(*parsed.issue));
    }

    bool takeKnown(const ParsedFile &parsed, ImportedFile &file)
    {
        const QString path = QDir::cleanPath(QFileInfo(parsed.path).absoluteFilePath());
        const auto stored = m_writer.known(path, parsed.sha256);
        if (!stored) {
            fail(file, stored.error());
            return true;
        }
        if (*stored)
            describe(file, **stored, nullptr);
        return stored->has_value();
    }

    void store(archive::PreparedIssue issue)
    {
        const std::size_t file = m_report.files.size() - 1;
        if (auto begun = begin(); !begun)
            return fail(m_report.files[file], begun.error());
        m_weight += issue.weight();
        const auto stored = storeAsGiven(issue);
        m_batch.push_back({file, std::move(issue)});
        if (!stored)
            return storeOneByOne(stored.error());
        describe(m_report.files[file], *stored, &m_batch.back().issue.issue);
    }

    /// The same bytes are stored anew where the user says that they are in another encoding than they were read in.
    Result<archive::Stored> storeAsGiven(const archive::PreparedIssue &issue)
    {
        auto stored = m_writer.store(issue);
        if (!stored || stored->status != archive::StoreStatus::Unchanged || m_encoding.isEmpty())
            return stored;
        if (m_reader == nullptr) {
            auto reader = m_archive.reader();
            if (!reader)
                return reader.error();
            m_reader = std::move(*reader);
        }
        const auto original = m_reader->original(stored->issue);
        const bool isOther = original && original->path == issue.path && original->encoding != issue.issue.encoding;
        return isOther ? m_writer.storeAnew(stored->issue, issue) : stored;
    }

    Result<void> begin()
    {
        if (!m_isBulk) {
            if (auto begun = m_writer.beginBulk(); !begun)
                return begun;
            m_isBulk = true;
        }
        if (m_isOpen)
            return {};
        m_since.start();
        auto begun = m_writer.begin();
        m_isOpen = begun.ok();
        return begun;
    }

    bool isDue() const { return m_isOpen && (m_weight > m_mostWeight || m_since.elapsed() > kOpenMs); }

    void commit()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        if (auto done = m_writer.commit(); !done)
            storeOneByOne(done.error());
        const qint64 lasted = m_since.elapsed();
        if (lasted > kLongMs)
            m_mostWeight = std::max(kLeastWeight, m_mostWeight / 2);
        else if (lasted < kShortMs)
            m_mostWeight = std::min(kMostWeight, m_mostWeight * 2);
        m_batch.clear();
        m_weight = 0;
    }

    /// The batch failed. One issue alone may be to blame: each gets its own transaction.
    void storeOneByOne(const Error &error)
    {
        m_writer.rollBack();
        m_isOpen = false;
        for (const Pending &pending : m_batch) {
            ImportedFile &file = m_report.files[pending.file];
            if (error.code == ErrorCode::Busy) {  // each would wait as long again
                fail(file, error);
                continue;
            }
            const auto stored = storeAsGiven(pending.issue);
            if (stored)
                describe(file, *stored, &pending.issue.issue);
            else
                fail(file, stored.error());
        }
        m_batch.clear();
        m_weight = 0;
    }

    archive::Archive &m_archive;
    archive::Writer &m_writer;
    std::unique_ptr<archive::Reader> m_reader;  ///< opened where it is needed
    const ImportObserver &m_observer;
    std::stop_token m_stop;
    QString m_encoding;
    ImportReport m_report;
    std::vector<Pending> m_batch;  ///< what the open transaction holds
    QElapsedTimer m_since;         ///< the transaction's beginning
    qint64 m_weight = 0;
    qint64 m_mostWeight = 1 << 22;
    bool m_isOpen = false;
    bool m_isBulk = false;
};

}  // namespace

std::map<model::WarningCode, int> warningsByKind(const ImportedFile &file)
{
    std::map<model::WarningCode, int> kinds;
    if (file.understood) {
        for (const model::Warning &warning : file.understood->warnings)
            ++kinds[warning.code];
    }
    return kinds;
}

int ImportReport::count(ImportStatus status) const
{
    return static_cast<int>(std::count_if(files.begin(), files.end(), [status](const ImportedFile &file) {
        return file.status == status;
    }));
}

Result<ImportReport> importFiles(archive::Archive &archive, const QStringList &paths,
                                 const ImportOptions &options, const ImportObserver &observer,
                                 std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    auto writer = archive.writer();
    if (!writer)
        return writer.error();
    const QStringList files = filesUnder(paths, stop);
    auto report = Import(archive, **writer, observer, stop).run(files, options);
    if (report)
        report->elapsedMs = timer.elapsed();
    return report;
}

}  // namespace dateline::library
