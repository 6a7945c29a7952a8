#include "ui/panes/welcome_pane.h"

#include "ui/actions/actions.h"
#include "ui/icons.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_scale.h"

#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kWidest = 600;
constexpr int kMargin = 24;

/// With an outline, so that it is seen to be a button, and which one the keys press.
class Way final : public QCommandLinkButton {
public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QCommandLinkButton::paintEvent(event);
        constexpr double kRound = 4;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? themeFor(palette()).accent : palette().color(QPalette::Mid), hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRound, kRound);
    }
};

void makePlain(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
}

}  // namespace

WelcomePane::WelcomePane(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_purpose(new QLabel(this)), m_middle(new QWidget(this)), m_files(addWay(actions.file->openFiles)),
      m_folder(addWay(actions.file->importFolder)), m_samples(addWay(actions.file->openSamples)), m_drop(new QLabel(this))
{
    setObjectName(QStringLiteral("welcome"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_files->setIcon(icon(Icon::File));
    m_folder->setIcon(icon(Icon::List));
    m_samples->setIcon(icon(Icon::Star));
    for (QLabel *label : {m_title, m_purpose, m_drop})
        makePlain(label);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    rule->setFrameShadow(QFrame::Plain);

    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(4);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(rule);
    column->addSpacing(8);
    column->addWidget(m_purpose);
    column->addSpacing(20);
    for (QCommandLinkButton *way : {m_files, m_folder, m_samples}) {
        column->addWidget(way);
        column->addSpacing(4);
    }
    column->addSpacing(8);
    column->addWidget(m_drop);
    column->addStretch(3);
    m_middle->setMaximumWidth(kWidest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_middle, 1000);
    row->addStretch(1);
    setFocusProxy(m_files);
    retranslate();
    showLook();
}

QCommandLinkButton *WelcomePane::addWay(QAction *action)
{
    auto *way = new Way(this);
    way->setIconSize({20, 20});
    connect(way, &QCommandLinkButton::clicked, action, &QAction::trigger);
    const auto follow = [way, action] { way->setVisible(action->isVisible()); };
    connect(action, &QAction::changed, way, follow);
    follow();
    return way;
}

void WelcomePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showLook();
    QWidget::changeEvent(event);
}

void WelcomePane::showLook()
{
    const TypeScale scale(scriptOf(m_title->text()), 100, {}, TypeScale::bodyPxFor(font()));
    m_title->setFont(scale.headline());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, themeFor(palette()).quiet);
    m_drop->setPalette(quiet);
    fit();
}

void WelcomePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WelcomePane::fit()
{
    // A layout within a layout gives a label of several lines the height of fewer.
    const int width = std::min(kWidest, this->width()) - 2 * kMargin;
    for (QLabel *label : {m_title, m_purpose, m_drop}) {
        label->setMinimumHeight(0);
        label->setMinimumHeight(std::max(0, label->heightForWidth(width)));
    }
}

void WelcomePane::retranslate()
{
    m_title->setText(tr("Read bulletins like a newspaper"));
    m_purpose->setText(tr("Each file is split into its articles, with sections, datelines and reporters. All are kept in your library on this "
                          "computer, and every word of every issue can be found."));
    m_files->setText(tr("Open files"));
    m_files->setDescription(tr("One bulletin is shown before it is added."));
    m_folder->setText(tr("Import a folder"));
    m_folder->setDescription(tr("Years of issues, folders in it too. The files stay as they are."));
    m_samples->setText(tr("Look around in the samples"));
    m_samples->setDescription(tr("A few made-up bulletins, which can be removed again."));
    m_drop->setText(tr("Files and folders can also be dropped here."));
    setAccessibleName(m_title->text());
    for (QCommandLinkButton *way : {m_files, m_folder, m_samples}) {
        way->setAccessibleName(way->text());
        way->setAccessibleDescription(way->description());
    }
    showLook();
}

}  // namespace dateline::ui
