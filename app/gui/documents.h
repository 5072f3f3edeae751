// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace aro {

class QuestionBar;
class Session;

/// New, open and save, and the question about unsaved changes that comes before some of them.
class Documents final : public QObject
{
    Q_OBJECT

public:
    /// File dialogs belong to `window`; the question is asked in `questions`.
    Documents(Session &session, QuestionBar &questions, QWidget *window);

    void createNew();
    void chooseAndOpen();
    void open(const QString &path);
    bool save();
    bool saveAs();
    /// Does `next` at once, or after the user saved or discarded the changes.
    void guarded(const QString &question, const std::function<void()> &next);

Q_SIGNALS:
    /// A new document has begun.
    void started();
    /// A document was opened from or saved to this path.
    void fileUsed(const QString &path);
    /// Empty when the last try succeeded.
    void failed(const QString &message);

private:
    void openNow(const QString &path);
    bool saveTo(const QString &path);

    Session &m_session;
    QuestionBar &m_questions;
    QWidget *m_window;
};

/// The document's file name for people, or "Untitled".
[[nodiscard]] QString documentTitle(const QString &filePath);

} // namespace aro
