#include "ui/settings_store.h"

#include <QCoreApplication>

namespace dateline::ui {

using namespace Qt::StringLiterals;

namespace {

/// Without an organization Qt names one itself, "Unknown Organization".
std::unique_ptr<QSettings> ownFile()
{
    const QString organization = QCoreApplication::organizationName(), application = QCoreApplication::applicationName();
    return std::make_unique<QSettings>(organization.isEmpty() ? application : organization, application);
}

}  // namespace

SettingsStore::SettingsStore()
{
    const auto file = ownFile();
    for (const QString &key : file->allKeys())
        m_values.insert(key, file->value(key));
    if (m_values.isEmpty())
        takeOver();
}

void SettingsStore::takeOver()
{
    const QSettings before;
    for (const QString &key : before.allKeys())
        setValue(key, before.value(key));
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
        m_writer = std::make_unique<Worker<QSettings>>(u"settings"_s, [] { return Result<std::unique_ptr<QSettings>>(ownFile()); });
    m_writer->ask(
        nullptr,
        [change](QSettings &file) -> Result<bool> {
            change(file);
            return true;
        },
        [](const Result<bool> &) {});
}

}  // namespace dateline::ui
