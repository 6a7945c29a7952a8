#pragma once

#include "model/listing.h"
#include "model/subject.h"

#include <QCheckBox>
#include <QDialog>

#include <optional>
#include <vector>

namespace dateline::ui {

/// Sets by hand what an article is about, or gives it back to what is inferred.
class SubjectsDialog final : public QDialog {
    Q_OBJECT
public:
    SubjectsDialog(const model::ArticleRow &article, const model::Subjects &present, QWidget *parent);

    /// Valid after accept(): the codes chosen; nothing = as inferred.
    const std::optional<QStringList> &codes() const { return m_codes; }

private:
    QStringList checked() const;

    std::vector<QCheckBox *> m_boxes;  ///< one for each of model::topics()
    std::optional<QStringList> m_codes;
};

}  // namespace dateline::ui
