#pragma once

#include "ui/typeset/type_options.h"

#include <QFont>
#include <QStringView>

namespace dateline::ui {

/// Which forms of characters, which indent and which leading a text takes.
enum class Script { Simplified, Traditional, Japanese, Korean, Latin };

/// By the letters that stand in `text`. Where they are Han alone `language` (BCP 47) tells whose; without one
/// Simplified for text that tells nothing more.
Script scriptOf(QStringView text, const QString &language = {});

/// Chinese and Japanese: paragraphs are indented, not spaced.
bool isIndented(Script script);

/// The window's own font, with this script's forms of the characters that it lacks.
QFont withFormsOf(const QFont &base, Script script);

/// Sizes of everything in an article, from one body size. Lengths in device-independent pixels.
class TypeScale final {
public:
    static constexpr int kBodyPx = 17;    ///< where the platform's letters have their usual size
    static constexpr int kMinZoom = 50;   ///< percent
    static constexpr int kMaxZoom = 300;

    explicit TypeScale(Script script, int zoomPercent = 100, const TypeOptions &options = {}, double bodyPx = kBodyPx);
    /// What someone reads at who has chosen that font for all programs: larger where it is, never smaller.
    static double bodyPxFor(const QFont &platform);

    Script script() const { return m_script; }
    double em() const { return m_em; }

    const TypeOptions &options() const { return m_options; }

    QFont body() const { return text(1.0); }
    QFont headline() const;
    QFont deck() const { return text(1.15); }
    QFont subheading() const;
    QFont caption() const { return sans(0.9); }
    QFont meta() const { return sans(0.85); }  ///< kicker, dateline, byline, trailers

    /// Height of a body line over its font size.
    double leading() const;
    /// The widest a column of text may be: 36 Han or about 68 Latin characters.
    double measure() const;
    /// Space after a paragraph; first-line indent.
    double paragraphSpacing() const;
    double indent() const;

private:
    /// Serif, unless sans is chosen.
    QFont text(double factor) const { return m_options.sans ? sans(factor) : serif(factor); }
    QFont serif(double factor) const;
    QFont sans(double factor) const;
    bool indents() const;

    Script m_script;
    double m_em;
    TypeOptions m_options;
};

}  // namespace dateline::ui
