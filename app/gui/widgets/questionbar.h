// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace aro {

class NoteBar;

/// A question at the top of the window instead of a dialog: the window stays usable while it waits.
class QuestionBar final : public QWidget
{
    Q_OBJECT

public:
    /// Called with the index of the choice.
    using Answer = std::function<void(int)>;

    explicit QuestionBar(QWidget *parent = nullptr); ///< starts hidden

    /// Replaces a question that nobody answered. Escape means the last choice.
    void ask(const QString &question, const QStringList &choices, const Answer &answer);
    [[nodiscard]] QString question() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButton(const QString &text, int choice);
    void choose(int choice);

    NoteBar *m_note = nullptr;
    QList<QPushButton *> m_buttons;
    QPointer<QWidget> m_focusBefore;
    Answer m_answer;
};

} // namespace aro
