// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QTabBar;

namespace aro {

/// Read-only view of generated files: fixed pitch, left to right in every language, a tab for each file.
/// Shows the start of very long files and says so; content() is always complete.
class CodeView final : public QWidget
{
    Q_OBJECT

public:
    /// The longest part of a file that is shown.
    static constexpr qsizetype MaxLines = 3000;
    static constexpr qsizetype MaxBytes = 512 * 1024;

    explicit CodeView(QWidget *parent = nullptr);

    /// Puts a button beside the file names.
    void addButton(QWidget *button);

    /// Keeps the chosen file, the scroll position and the text cursor where they are as far as they still
    /// exist.
    void setFiles(const QList<ArtifactFile> &files);

    /// The complete text of the file that is shown.
    [[nodiscard]] QString content() const;

private:
    void showFile(int index);
    void replaceText(const QString &text);

    QList<ArtifactFile> m_files;
    QHBoxLayout *m_top = nullptr;
    QTabBar *m_tabs = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_cut = nullptr;
};

} // namespace aro
