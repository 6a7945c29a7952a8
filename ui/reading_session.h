#pragma once

// The article in view: fetched, and marked with the present query, on a thread of its own.

#include "ui/async/latest.h"
#include "ui/async/worker.h"
#include "ui/bridge.h"
#include "ui/models/neighbours.h"
#include "ui/models/visit.h"
#include "ui/typeset/article_differences.h"
#include "ui/typeset/article_parts.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace dateline::ui {

/// An article fit to be shown. Loose text is shown as an article without a headline and with id 0.
struct Reading {
    std::shared_ptr<const library::StoredArticle> stored;
    search::Query query;
    std::vector<PartRange> marks;  ///< of `query`
};

/// Some lines of the file as it was imported.
struct FileLines {
    QString path;
    QString encoding;
    int first = 1;  ///< 1-based number of the first of `lines`
    QStringList lines;
};

class ReadingSession final : public QObject {
    Q_OBJECT
public:
    explicit ReadingSession(const Bridge &bridge, QObject *parent = nullptr);

    /// opened() or failed(). By its id, where that still is the article of the visit's file and name; else by those.
    void open(const Visit &visit);
    void openLoose(const model::IssueRow &issue, model::LineRange lines);
    /// What to mark, from now on; the open article's marks come with marked().
    void mark(const search::Query &query);
    void close();
    /// Where an article that was open stands now that its issue was read again: followed(), 0 = nowhere.
    void follow(const model::ArticleRow &row);
    /// What the article is about and who else tells it, as the archive has it now: subjectsArrived(), tellingsArrived(),
    /// ownWorkArrived().
    void askAgain(model::ArticleId id);
    /// What is printed before and after the open article: neighboursArrived().
    void askNeighbours();
    /// Where the open article differs from another one: differencesArrived().
    void compare(model::ArticleId other);
    /// The lines that an article of `issue` stands on: fileArrived() or fileFailed().
    void askFile(model::IssueId issue, model::LineRange lines);

Q_SIGNALS:
    void opened(const dateline::ui::Reading &reading);
    void marked(const std::vector<dateline::ui::PartRange> &marks);
    void subjectsArrived(dateline::model::ArticleId id, const dateline::model::Subjects &subjects);
    void tellingsArrived(dateline::model::ArticleId id, const std::vector<dateline::search::Similar> &tellings, int toldApart);
    void ownWorkArrived(dateline::model::ArticleId id, const dateline::model::OwnWork &own,
                        const std::vector<dateline::archive::StoredBrief> &inside);
    void differencesArrived(const std::vector<dateline::ui::PartDifference> &differences);
    void fileArrived(const dateline::ui::FileLines &file);
    void fileFailed(const dateline::Error &error);
    void neighboursArrived(dateline::model::ArticleId id, const dateline::ui::Neighbours &neighbours);
    void followed(dateline::model::ArticleId id);
    void failed(const dateline::Error &error);

private:
    template<typename Fetch>
    void start(Fetch fetch);
    void askMarks();

    search::Query m_query;
    std::shared_ptr<const library::StoredArticle> m_open;
    Latest m_article;
    Latest m_marks;
    Latest m_file;
    Latest m_comparison;
    Worker<library::Catalogue> m_worker;
};

}  // namespace dateline::ui
