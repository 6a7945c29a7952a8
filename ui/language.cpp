#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

const QString kEnglish = u"en"_s;
const QString kChinese = u"zh_CN"_s;

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

QStringList languages() { return {kEnglish, kChinese}; }

void useLanguage(const QString &code)
{
    const QLocale system = QLocale::system();
    QString language = code;
    if (language.isEmpty())
        language = system.language() == QLocale::Chinese ? kChinese : kEnglish;

    // Numbers and dates are written as in the language, in the region's way where it is the system's own.
    const QLocale locale(language);
    QLocale::setDefault(system.language() == locale.language() ? system : locale);

    install(u"qt-translator"_s, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"dateline-translator"_s, u"dateline_"_s + language, u":/i18n"_s);
}

bool isChinese() { return QLocale().language() == QLocale::Chinese; }

}  // namespace dateline::ui
