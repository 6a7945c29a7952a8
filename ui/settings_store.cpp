#include "ui/settings_store.h"

namespace dateline::ui {

using namespace Qt::StringLiterals;

SettingsStore::SettingsStore()
{
    const QSettings file;
    for (const QString &key : file.allKeys())
        m_values.insert(key, file.value(key));
}

SettingsStore::~SettingsStore()
{
    if (m_writer)
        m_writer->finish();
}

QVariant SettingsStore::value(const QString &key, const QVariant &otherwise) const { return m_values.value(key, otherwise); }

void SettingsStore::setValue(const QString &key, const QVariant &value)
{
    if (const auto present = m_values.constFind(key); present != m_values.constEnd() && *present == value)
        return;
    m_values.insert(key, value);
    write([key, value](QSettings &file) { file.setValue(key, value); });
}

void SettingsStore::remove(const QString &group)
{
    m_values.removeIf([below = group + u'/'](const auto &entry) { return entry.key().startsWith(below); });
    write([group](QSettings &file) { file.remove(group); });
}

template<typename Change>
void SettingsStore::write(Change change)
{
    if (!m_writer)
        m_writer = std::make_unique<Worker<QSettings>>(u"settings"_s, [] { return Result<std::unique_ptr<QSettings>>(std::make_unique<QSettings>()); });
    m_writer->ask(
        nullptr,
        [change](QSettings &file) -> Result<bool> {
            change(file);
            return true;
        },
        [](const Result<bool> &) {});
}

}  // namespace dateline::ui
