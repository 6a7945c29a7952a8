#pragma once

// How the list and the page look: what is chosen in the View menu, kept and put back.

#include "ui/typeset/theme.h"

#include <QObject>

namespace dateline::ui {

class ArticleList;
class Reader;
class Settings;
class ViewActions;

class LookDesk final : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it. List and page look as they did the last time.
    LookDesk(ViewActions &actions, ArticleList &list, Reader &reader, Settings &settings, QObject *parent);

    void setZoom(int percent);

Q_SIGNALS:
    void zoomed(int percent);

private:
    void restore();
    void chooseTheme(ThemeChoice choice);

    ViewActions &m_actions;
    ArticleList &m_list;
    Reader &m_reader;
    Settings &m_settings;
};

}  // namespace dateline::ui
