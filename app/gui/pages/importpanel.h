// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace aro {

class NoteBar;
class Session;

/// Takes the picked cluster over from the output of `az aro show`. Folded away until it is wanted.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(Session &session, QWidget *parent = nullptr);

    /// Takes over what a file holds; the sentence about it appears in the panel.
    void importFile(const QString &path);

private:
    void unfold(bool isOpen);
    void buildContent();
    void chooseFile();
    void takeOver(const QByteArray &json);

    Session &m_session;
    QToolButton *m_title = nullptr;
    QWidget *m_content = nullptr; ///< built when it is first wanted
    QPlainTextEdit *m_text = nullptr;
    NoteBar *m_result = nullptr;
};

} // namespace aro
