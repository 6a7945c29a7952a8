#include "ui/panes/own_line.h"

#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStringListModel>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBoxWidth = 160;

QString onButton(const QString &text) { return QString(text).replace(u'&', u"&&"_s); }

}  // namespace

OwnLine::OwnLine(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_edit(new QLineEdit(this)), m_corrections(quietButton(nullptr, this)),
      m_known(new QStringListModel(this))
{
    setObjectName(QStringLiteral("ownLine"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_edit->setObjectName(QStringLiteral("tagBox"));
    m_edit->setMaxLength(int(model::kLongestTag));
    m_edit->setFixedWidth(kBoxWidth);
    m_edit->installEventFilter(this);
    m_edit->hide();
    auto *completer = new QCompleter(m_known, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    m_corrections->setObjectName(QStringLiteral("corrections"));
    m_corrections->setPopupMode(QToolButton::InstantPopup);
    m_corrections->setMenu(new QMenu(m_corrections));

    m_row->setContentsMargins(8, 0, 8, 4);
    m_row->setSpacing(4);
    m_row->addWidget(m_edit);
    m_row->addStretch(1);
    m_row->addWidget(m_corrections);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (const QString tag = model::tagOf(m_edit->text()); !tag.isEmpty())
            Q_EMIT tagAdded(tag);
        m_edit->clear();
    });
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void OwnLine::set(const model::OwnWork &own)
{
    m_own = own;
    showOwn();
}

void OwnLine::setKnownTags(const QStringList &tags) { m_known->setStringList(tags); }

void OwnLine::startTagging()
{
    m_edit->show();
    showOwn();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void OwnLine::showOwn()
{
    showTags();
    showCorrections();
    quietenParts(*this);
    setVisible(!m_own.tags.isEmpty() || !m_own.corrections.empty() || !m_edit->isHidden());
}

void OwnLine::showTags()
{
    for (QToolButton *button : m_tags) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();  // its menu may be what was used
    }
    m_tags.clear();
    for (const QString &tag : m_own.tags) {
        QToolButton *button = quietButton(nullptr, this);
        button->setObjectName(u"tag%1"_s.arg(m_tags.size()));
        button->setText(u"#"_s + onButton(tag));
        button->setAccessibleName(tr("Tag: %1").arg(tag));
        button->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(button);
        connect(menu->addAction(tr("Articles with This Tag")), &QAction::triggered, this, [this, tag] { Q_EMIT tagChosen(tag); });
        connect(menu->addAction(tr("Remove This Tag")), &QAction::triggered, this, [this, tag] { Q_EMIT tagRemoved(tag); });
        button->setMenu(menu);
        m_row->insertWidget(int(m_tags.size()), button);
        button->show();
        m_tags.push_back(button);
    }
}

void OwnLine::showCorrections()
{
    QMenu *menu = m_corrections->menu();
    menu->clear();
    int inForce = 0;
    for (const model::Correction &correction : m_own.corrections) {
        inForce += correction.isInForce();
        const QString when = dayInWords(correction.made.date());
        const QString name = correction.corrected.isEmpty() ? tr("%1 struck out · %2").arg(correction.printed, when)
                                                            : tr("%1 → %2 · %3").arg(correction.printed, correction.corrected, when);
        QAction *action = menu->addAction(onButton(name));
        action->setCheckable(true);
        action->setChecked(!correction.undone);
        connect(action, &QAction::triggered, this, [this, id = correction.id](bool on) { Q_EMIT correctionToggled(id, on); });
    }
    m_corrections->setText(tr("%Ln correction(s)", nullptr, inForce));
    m_corrections->setToolTip(plainToolTip(tr("What was corrected here; what is unchecked is as printed")));
    m_corrections->setVisible(!m_own.corrections.empty());
}

bool OwnLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_edit->clear();
            m_edit->hide();
            showOwn();
            Q_EMIT left();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OwnLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_edit->setPlaceholderText(tr("Add a tag"));
        m_edit->setAccessibleName(tr("Add a tag"));
        showOwn();
    } else if (event->type() == QEvent::PaletteChange) {
        quietenParts(*this);
    }
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
