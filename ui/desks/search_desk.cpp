#include "ui/desks/search_desk.h"

#include "search/language.h"
#include "ui/actions/actions.h"
#include "ui/language.h"
#include "ui/panes/article_list.h"
#include "ui/panes/search_bar.h"
#include "ui/panes/search_box.h"
#include "ui/settings.h"
#include "ui/query_words.h"
#include "ui/words.h"

#include <QAction>

#include <utility>

namespace dateline::ui {
namespace {

constexpr int kPatienceMs = 80;

}  // namespace

SearchDesk::SearchDesk(const Bridge &bridge, SearchBar &bar, CompletionList &completions, ArticleList &list, Actions &actions,
                       Settings &settings)
    : m_bar(bar), m_list(list), m_actions(actions), m_settings(settings), m_session(bridge),
      m_completion(m_session, *bar.box(), completions)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SearchDesk::showWaiting);
    connect(&m_bar, &SearchBar::asked, this, &SearchDesk::ask);
    connect(&m_session, &SearchSession::answered, this, &SearchDesk::showAnswer);
    connect(&m_session, &SearchSession::counted, this, &SearchDesk::showTotals);
    connect(&m_session, &SearchSession::divided, this, &SearchDesk::divided);
    connect(&m_session, &SearchSession::advised, this, &SearchDesk::showAdvice);
    connect(&m_session, &SearchSession::pageArrived, m_list.model(), &ArticleModel::setPage);
    connect(&m_session, &SearchSession::failed, this, &SearchDesk::showFailure);
    connect(m_list.model(), &ArticleModel::pageWanted, this, [this](int page) {
        if (m_active)
            m_session.askPage(page);
    });
}

void SearchDesk::ask(const QString &typed, search::Sort sort)
{
    m_settings.setSort(sort);
    if (typed.trimmed().isEmpty()) {
        if (m_active)
            leave();
        return;
    }
    m_active = true;
    m_query = search::parse(typed);
    if (m_query.isEmpty()) {
        m_session.leave();
        m_patience.stop();
        m_list.model()->reset(0, {});
        m_list.setStatus({});
        m_list.showNotice(tr("There is no word in it to look for"), typed, {m_actions.edit->leave});
    } else {
        m_session.ask(m_query, sort);
        m_patience.start();
    }
    Q_EMIT changed();
}

void SearchDesk::lookFor(const search::Query &query)
{
    lookFor(search::write(query, wording()));
}

void SearchDesk::lookFor(const QString &typed) { m_bar.box()->setText(typed); }

void SearchDesk::askName(search::Field field)
{
    SearchBox *box = m_bar.box();
    box->setFocus(Qt::OtherFocusReason);
    box->clear();
    // As if it were typed, so that names are offered.
    box->insert(search::textOf({.kind = search::CompletionKind::Field, .scope = field, .clause = {}, .name = {}, .query = {}}, wording()));
}

QString SearchDesk::typed() const { return m_bar.box()->text(); }

void SearchDesk::leave()
{
    m_patience.stop();
    m_session.leave();
    m_query = {};
    m_active = false;  // an emptied box asks nothing more
    m_bar.box()->clear();
    Q_EMIT changed();
}

void SearchDesk::askAgain()
{
    if (!m_query.isEmpty())
        m_session.ask(m_query, m_bar.sort());
}

void SearchDesk::retranslate() { ask(m_bar.box()->text(), m_bar.sort()); }

void SearchDesk::nextUnread()
{
    const ArticleModel *model = m_list.model();
    for (int row = m_list.currentRow() + 1; row < model->rowCount(); ++row) {
        const ListItem *item = model->item(row);
        if (item && !item->isLoose() && !item->article.read) {
            m_list.choose(row);
            return;
        }
    }
}

void SearchDesk::showAnswer(const search::Page &page)
{
    m_patience.stop();
    const std::vector<ListItem> items = itemsOf(page);
    if (items.empty()) {
        m_list.model()->reset(0, {});
        m_list.setStatus(tr("No articles"));
        m_list.showNotice(tr("Nothing found"),
                          tr("No article holds %1.").arg(queryInWords(page.request.query)), {m_actions.edit->leave});
        m_session.askAdvice();
        return;
    }
    m_list.model()->reset(int(items.size()), items);
    m_list.showRows();
    m_list.view()->scrollToTop();
    m_list.setStatus({});
    Q_EMIT listShown();
}

void SearchDesk::showAdvice(const search::Advice &advice)
{
    QStringList why;
    for (const search::ClauseCount &count : advice.clauses)
        why += tr("%1: %Ln article(s)", nullptr, int(count.articles)).arg(queryInWords({count.clause}));
    QList<QAction *> steps;
    auto *owner = new QObject(this);  // until other advice comes
    delete std::exchange(m_suggested, owner);
    for (const search::Suggestion &suggestion : advice.suggestions) {
        const QString text = search::write(suggestion.query, wording());
        auto *step = new QAction(tr("%1 (%Ln article(s))", nullptr, int(suggestion.articles)).arg(text), owner);
        connect(step, &QAction::triggered, this, [this, query = suggestion.query] { lookFor(query); });
        steps += step;
    }
    m_list.showNotice(tr("Nothing found"), why.join(u'\n'), steps + QList<QAction *>{m_actions.edit->leave});
}

void SearchDesk::showTotals(const search::Totals &totals)
{
    if (m_list.model()->rowCount() == 0)
        return;
    m_list.model()->setTotal(int(totals.articles + totals.loose));
    m_list.setStatus(totalsInWords(totals), plainToolTip(tr("Searched for: %1").arg(queryInWords(m_query))));
}

void SearchDesk::showFailure(const Error &error)
{
    m_patience.stop();
    m_list.setStatus({});
    m_list.showNotice(tr("The search failed"), errorInWords(error), {m_actions.edit->leave});
}

void SearchDesk::showWaiting()
{
    m_list.model()->reset(0, {});
    m_list.setStatus(tr("Searching…"));
    m_list.showNotice(tr("Searching…"));
}

}  // namespace dateline::ui
