#pragma once

#include "ui/models/facet_model.h"

#include <QTreeView>
#include <QWidget>

namespace dateline::ui {

/// The buckets that a search can be narrowed to; a click, Enter or Space chooses one or takes it back. Hidden where there
/// is none.
class FacetPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    FacetModel *model() const { return m_model; }

    void set(const search::Facets &facets, const search::Query &query, qint64 articles);
    void clear();

Q_SIGNALS:
    void toggled(dateline::search::Facet facet, const QString &bucket);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void use(const QModelIndex &index);
    void retranslate();
    /// After the model was built anew: open, with the same row current.
    void restore(const std::optional<FacetModel::Choice> &current, int scrolled);

    QTreeView *m_view;
    FacetModel *m_model;
};

}  // namespace dateline::ui
