// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/windowkeeper.h"

#include "core/base/translations.h"
#include "gui/documents.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "gui/widgets/questionbar.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace aro {

WindowKeeper::WindowKeeper(Session &session, Translations &translations, Settings &settings,
                           Autosave &autosave)
    : m_session(session)
    , m_translations(translations)
    , m_settings(settings)
    , m_autosave(autosave)
{
    // After the first paint: a start must not wait for old files.
    QTimer::singleShot(0, this, &WindowKeeper::lookForOrphan);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::show()
{
    m_window = std::make_unique<MainWindow>(m_session, &m_settings, m_translations.language());
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowKeeper::changeLanguage);
    connect(m_window.get(), &MainWindow::closeRequested, &m_autosave, &Autosave::writeNow);
    connect(m_window.get(), &MainWindow::closing, &m_autosave, &Autosave::discard);
    connect(&m_autosave, &Autosave::failed, m_window.get(), &MainWindow::showTrouble);
    m_window->show();
    offerOrphan();
}

void WindowKeeper::changeLanguage(const QString &language)
{
    if (language == m_translations.language())
        return;
    m_translations.use(language);
    m_settings.setLanguage(language);
    m_settings.setWindowState(m_window->windowState());
    std::unique_ptr<MainWindow> old = std::move(m_window);
    show();
    old->hide();
    // Its own menu is what called.
    old.release()->deleteLater();
}

void WindowKeeper::lookForOrphan()
{
    m_orphan = m_autosave.findOrphan();
    offerOrphan();
}

void WindowKeeper::offerOrphan()
{
    if (!m_orphan || !m_window)
        return;
    m_window->questions().ask(
        tr("The program ended before the changes to %1 were saved.").arg(documentTitle(m_orphan->path)),
        { tr("Restore the changes"), tr("Delete them"), tr("Not now") },
        [this](int choice) { takeOrphan(choice); });
}

void WindowKeeper::takeOrphan(int choice)
{
    enum Choice { Restore, Delete };
    const Autosave::Orphan orphan = *m_orphan;
    if (choice == Restore) {
        m_window->documents().guarded(tr("Save the changes to %1 before the other ones are restored?"),
                                      [this, orphan] {
                                          m_orphan.reset();
                                          m_session.recover(orphan.project, orphan.path);
                                          // Never without a copy: the new one first.
                                          m_autosave.writeNow();
                                          Autosave::remove(orphan);
                                          lookForOrphan();
                                      });
        return;
    }
    m_orphan.reset();
    if (choice == Delete) {
        Autosave::remove(orphan);
        lookForOrphan();
    }
}

} // namespace aro
