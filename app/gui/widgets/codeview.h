// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/artifact.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QTabBar;

namespace aro {

/// Read-only view of generated files: fixed pitch, left to right in every language, a tab for each file.
/// Of a binary file it shows what the file says. Shows the start of very long texts and says so; content() is
/// always complete.
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

    /// Keeps the chosen file, the first line and the text cursor where they are as far as they still
    /// exist.
    void setFiles(const QList<ArtifactFile> &files);

    /// The complete text of the file that is shown, or what a binary file says.
    [[nodiscard]] QString content() const;

private:
    void showFile(int index);
    void replaceText(const QString &text);
    /// Rows on the screen that the lines before `line` take.
    [[nodiscard]] int rowsAbove(int line) const;
    void showRemark(const ArtifactFile &file, const QByteArray &text, qsizetype length);

    QList<ArtifactFile> m_files;
    QHBoxLayout *m_top = nullptr;
    QTabBar *m_tabs = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_remark = nullptr; ///< on what the preview does not show
};

} // namespace aro
