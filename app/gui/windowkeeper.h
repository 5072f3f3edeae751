// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/autosave.h"

#include <QObject>

#include <memory>
#include <optional>

namespace aro {

class MainWindow;
class Session;
class Settings;
class Translations;

/// Owns the window: builds a new one on the same Session when the language changes, and offers unsaved work
/// of a program that crashed.
class WindowKeeper final : public QObject
{
    Q_OBJECT

public:
    WindowKeeper(Session &session, Translations &translations, Settings &settings, Autosave &autosave);
    ~WindowKeeper() override;

    /// Builds and shows the window.
    void show();
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void changeLanguage(const QString &language);
    void lookForOrphan();
    void offerOrphan();
    void takeOrphan(int choice);

    Session &m_session;
    Translations &m_translations;
    Settings &m_settings;
    Autosave &m_autosave;
    std::unique_ptr<MainWindow> m_window;
    std::optional<Autosave::Orphan> m_orphan;
};

} // namespace aro
