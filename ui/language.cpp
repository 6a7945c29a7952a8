#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

const QString kEnglish = u"en"_s;
const QString kSimplified = u"zh_CN"_s;
const QString kTraditional = u"zh_TW"_s;

/// Owned by the application; found again by name.
QTranslator *translator(const QString &name)
{
    auto *application = QCoreApplication::instance();
    if (auto *known = application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly))
        return known;
    auto *made = new QTranslator(application);
    made->setObjectName(name);
    return made;
}

void install(const QString &name, const QString &file, const QString &folder)
{
    QTranslator *installed = translator(name);
    QCoreApplication::removeTranslator(installed);
    if (installed->load(file, folder))
        QCoreApplication::installTranslator(installed);
}

}  // namespace

QStringList languages() { return {kEnglish, kSimplified, kTraditional}; }

QString languageName(const QString &code)
{
    return code == kSimplified ? u"简体中文"_s : code == kTraditional ? u"繁體中文"_s : u"English"_s;
}

QString languageFor(const QStringList &preferred)
{
    for (const QString &name : preferred) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese)
            return search::wordingOf(locale) == search::Wording::Traditional ? kTraditional : kSimplified;
        if (locale.language() == QLocale::English)
            return kEnglish;
    }
    return kEnglish;
}

void useLanguage(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString language = code.isEmpty() ? languageFor(system.uiLanguages()) : code;

    // Numbers and dates are written as in the language, in the region's way where it is the system's own.
    const QLocale locale(language);
    const bool isOwn = system.language() == locale.language() && system.script() == locale.script();
    QLocale::setDefault(isOwn ? system : locale);

    install(u"qt-translator"_s, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"dateline-translator"_s, u"dateline_"_s + language, u":/i18n"_s);
}

search::Wording wording() { return search::wordingOf(QLocale()); }

}  // namespace dateline::ui
