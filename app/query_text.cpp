#include "app/query_text.h"

#include "search/language.h"

#include <QLocale>

namespace dateline::app {

QString textOf(const search::Query &query)
{
    const QLocale language(QLocale::system().uiLanguages().value(0));
    return search::write(query, search::wordingOf(language));
}

}  // namespace dateline::app
