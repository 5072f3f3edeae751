// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace aro {

/// Where the window was and what it showed.
struct WindowState
{
    QByteArray geometry;
    QByteArray splitter;
    int step = 0;
};

/// What the program remembers between runs, in one INI file. Nothing of the document but its path.
class Settings final
{
public:
    static constexpr int MaxRecentFiles = 8;

    explicit Settings(const QString &path);

    /// The user's settings file.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] WindowState windowState() const;
    void setWindowState(const WindowState &state);

    /// "en", "de", or empty for the system's language.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Absolute paths, the newest first.
    [[nodiscard]] QStringList recentFiles();
    void addRecentFile(const QString &path);
    void clearRecentFiles();

private:
    void setRecentFiles(const QStringList &files);

    QSettings m_settings;
};

} // namespace aro
