#include "ui/deeds.h"

#include <QUndoCommand>

#include <utility>

namespace dateline::ui {
namespace {

constexpr int kMostKept = 100;

class Deed final : public QUndoCommand {
public:
    Deed(const QString &done, Deeds::Step step, Deeds::Step back)
        : QUndoCommand(done), m_step(std::move(step)), m_back(std::move(back))
    {
    }
    void redo() override { m_step(); }
    void undo() override { m_back(); }

private:
    Deeds::Step m_step;
    Deeds::Step m_back;
};

}  // namespace

Deeds::Deeds(QObject *parent) : QObject(parent)
{
    m_stack.setUndoLimit(kMostKept);
    connect(&m_stack, &QUndoStack::indexChanged, this, [this] { Q_EMIT changed(m_isNew); });
}

void Deeds::performQuietly(Step step, Step back)
{
    m_stack.push(new Deed({}, std::move(step), std::move(back)));
}

void Deeds::perform(const QString &done, Step step, Step back)
{
    m_isNew = true;
    m_stack.push(new Deed(done, std::move(step), std::move(back)));
    m_isNew = false;
}

}  // namespace dateline::ui
