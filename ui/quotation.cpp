#include "ui/quotation.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dateline::ui {
namespace {

struct Quotation final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::Quotation)
};

QString placeInFile(const QString &path, const model::LineRange &lines)
{
    const QString name = QFileInfo(path).fileName();
    if (name.isEmpty() || lines.first <= 0)
        return name;
    return lines.first == lines.last ? Quotation::tr("%1, line %2").arg(name).arg(lines.first)
                                     : Quotation::tr("%1, lines %2 to %3").arg(name).arg(lines.first).arg(lines.last);
}

}  // namespace

QString sourceLine(const library::StoredArticle &stored, const model::LineRange &lines)
{
    const QDate day = stored.row.date.isValid() ? stored.row.date : stored.issue.date;
    QStringList parts;
    if (!stored.row.headline.isEmpty())
        parts += Quotation::tr("“%1”").arg(stored.row.headline);
    parts += stored.issue.publication;
    if (day.isValid())
        parts += dayInWords(day);
    parts += sectionLabel(stored.row.section, stored.row.page);
    parts += placeInFile(stored.issue.path, lines);
    parts.removeAll(QString());
    return parts.join(Quotation::tr(", "));
}

QString quotation(const QString &text, const library::StoredArticle &stored, const model::LineRange &lines)
{
    return text + u"\n\n" + Quotation::tr("— %1").arg(sourceLine(stored, lines)) + u'\n';
}

}  // namespace dateline::ui
