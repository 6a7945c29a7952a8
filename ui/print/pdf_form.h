#pragma once

// Articles as a PDF file. Core draws nothing: this is the form that it is given.

#include "library/export/form.h"

namespace dateline::ui {

/// On paper of A4. Needs a QGuiApplication; any thread.
std::unique_ptr<library::Form> pdfForm();

}  // namespace dateline::ui
