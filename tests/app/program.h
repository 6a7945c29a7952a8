#pragma once

// The program, run as a person would run it.

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace dateline::tests {

struct Outcome {
    int status = -1;  ///< -1: it crashed or did not end in time
    QByteArray results;
    QByteArray messages;

    QStringList messageLines() const;
    /// Every line of the results as a JSON object; one that is none is an empty object.
    std::vector<QJsonObject> json() const;
};

/// A program with an archive, a home and a runtime folder of its own; no display.
class Program final {
public:
    Program();

    Outcome operator()(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started, not waited for.
    void start(QProcess &process, const QStringList &arguments) const;

    /// Further runs see this variable.
    void set(const QString &variable, const QString &value);
    /// Further runs are an ordinary user's, so that permissions count. False where that can't be done.
    bool dropPrivileges();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the program's folder; its path.
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    bool m_asNobody = false;
};

/// How long any call in these tests may take.
inline constexpr int kPatienceMs = 120000;

}  // namespace dateline::tests
