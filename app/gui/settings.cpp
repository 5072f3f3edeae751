// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace aro {

Settings::Settings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini"_L1;
}

WindowState Settings::windowState() const
{
    return {
        .geometry = m_settings.value("window/geometry"_L1).toByteArray(),
        .splitter = m_settings.value("window/splitter"_L1).toByteArray(),
        .step = m_settings.value("window/step"_L1).toInt(),
    };
}

void Settings::setWindowState(const WindowState &state)
{
    m_settings.setValue("window/geometry"_L1, state.geometry);
    m_settings.setValue("window/splitter"_L1, state.splitter);
    m_settings.setValue("window/step"_L1, state.step);
}

QString Settings::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue("language"_L1, language);
}

QStringList Settings::recentFiles()
{
    QStringList files;
    const int count = std::min(m_settings.beginReadArray("recent"_L1), MaxRecentFiles);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        files.append(m_settings.value("path"_L1).toString());
    }
    m_settings.endArray();
    files.removeAll(QString());
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    setRecentFiles(files.first(std::min<qsizetype>(files.size(), MaxRecentFiles)));
}

void Settings::clearRecentFiles()
{
    setRecentFiles({});
}

void Settings::setRecentFiles(const QStringList &files)
{
    m_settings.remove("recent"_L1);
    // An array, because a list of one string comes back as a string.
    m_settings.beginWriteArray("recent"_L1, static_cast<int>(files.size()));
    for (qsizetype i = 0; i < files.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue("path"_L1, files[i]);
    }
    m_settings.endArray();
}

} // namespace aro
