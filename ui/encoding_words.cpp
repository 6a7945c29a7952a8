#include "ui/encoding_words.h"

#include <QCoreApplication>

#include <array>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

struct EncodingWords final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::EncodingWords)
};

struct Choice {
    const char *encoding;
    const char *writing;
};

constexpr std::array kChoices{
    Choice{"UTF-8", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "all writings")},
    Choice{"GB18030", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Chinese, simplified")},
    Choice{"Big5", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Chinese, traditional")},
    Choice{"Big5-HKSCS", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Chinese, Hong Kong")},
    Choice{"UTF-16LE", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "all writings")},
    Choice{"UTF-16BE", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "all writings")},
    Choice{"Shift_JIS", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Japanese")},
    Choice{"EUC-JP", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Japanese")},
    Choice{"EUC-KR", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Korean")},
    Choice{"windows-1252", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Western")},
    Choice{"windows-1251", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Cyrillic")},
    Choice{"windows-1256", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Arabic")},
    Choice{"windows-874", QT_TRANSLATE_NOOP("dateline::ui::EncodingWords", "Thai")},
};

}  // namespace

const QStringList &likelyEncodings()
{
    static const QStringList labels = [] {
        QStringList all;
        for (const Choice &choice : kChoices)
            all += QLatin1String(choice.encoding);
        return all;
    }();
    return labels;
}

QString encodingLabel(const QString &encoding)
{
    for (const Choice &choice : kChoices) {
        if (encoding == QLatin1String(choice.encoding))
            return EncodingWords::tr("%1 (%2)").arg(encoding, EncodingWords::tr(choice.writing));
    }
    return encoding;
}

QString encodingInWords(const QString &encoding, text::EncodingBasis basis)
{
    switch (basis) {
    case text::EncodingBasis::Given:
        return EncodingWords::tr("%1, set by hand").arg(encoding);
    case text::EncodingBasis::Mark:
        return EncodingWords::tr("%1, by its byte order mark").arg(encoding);
    case text::EncodingBasis::Declared:
        return EncodingWords::tr("%1, as the file says").arg(encoding);
    case text::EncodingBasis::Detected:
        return encoding == u"UTF-8" ? encoding : EncodingWords::tr("%1, guessed").arg(encoding);
    }
    return {};
}

}  // namespace dateline::ui
