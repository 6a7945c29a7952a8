#pragma once

// The platform's dialogs for printing an article, and for looking at its pages before.

#include "library/library.h"

#include <QWidget>

namespace dateline::ui {

void printArticle(const library::StoredArticle &article, QWidget *parent);
void previewArticle(const library::StoredArticle &article, QWidget *parent);

}  // namespace dateline::ui
