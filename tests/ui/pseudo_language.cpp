#include "pseudo_language.h"

#include <QCoreApplication>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

const QString kPlain = u"aeiouyncAEIOUYNC"_s;
const QString kAccented = u"áéíóúýñçÁÉÍÓÚÝÑÇ"_s;

/// Formats of dates and of a file dialog are no words.
bool isFormat(const QString &source) { return source.contains(u"yyyy"_s) || source.contains(u";;"_s); }

}  // namespace

PseudoLanguage::~PseudoLanguage() { QCoreApplication::removeTranslator(this); }

void PseudoLanguage::speak()
{
    QCoreApplication::removeTranslator(this);
    QCoreApplication::installTranslator(this);
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    const QString words = QString::fromUtf8(source);
    if (!QLatin1String(context).startsWith("dateline::"_L1) || isFormat(words))
        return {};
    QString accented;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'%' && i + 1 < words.size()) {  // what goes in its place stays as it is
            const qsizetype length = words.sliced(i).startsWith(u"%Ln"_s) ? 3 : 2;
            accented += words.sliced(i, length);
            i += length - 1;
            continue;
        }
        const qsizetype at = kPlain.indexOf(words[i]);
        accented += at < 0 ? words[i] : kAccented[at];
        letters += words[i].isLetter() ? 1 : 0;
    }
    return u'[' + accented + QString(u'~').repeated((letters * 2 + 4) / 5) + u']';
}

bool holdsUntranslated(const QString &text)
{
    int depth = 0, letters = 0;
    for (const QChar c : text) {
        if (c == u'[')
            ++depth;
        else if (c == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0 && c.script() == QChar::Script_Latin && ++letters > 1)
            return true;
        if (!c.isLetter())
            letters = 0;
    }
    return false;
}

}  // namespace dateline::tests
