// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace aro {

class NoteBar;

/// A text field for a value of the project. While the text is wrong, it stays as typed with a sentence below
/// it, and the project keeps the value from before the typing.
class ValueField final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Line, Lines };

    /// Takes a typed text over into the project, or says why it cannot.
    using Apply = std::function<Result<void>(const QString &)>;

    ValueField(Shape shape, const Apply &apply, QWidget *parent = nullptr);

    /// What has the focus: for buddies, names and place-holders.
    [[nodiscard]] QWidget *editor() const;
    void setPlaceholderText(const QString &text);
    /// Chosen by the page, so that tests find the editor.
    void setEditorName(const QString &objectName, const QString &accessibleName);

    /// Shows the project's value unless the user is typing a wrong one. `owner` is the cluster's index: a
    /// wrong text waits for its own cluster to be picked again.
    void setValue(int owner, const QString &value);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasError() const;

Q_SIGNALS:
    /// hasError() may be different now.
    void errorChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeText();
    void showText(const QString &text);
    void showError(const QString &message);

    Apply m_apply;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    NoteBar *m_error = nullptr; ///< made by the first error
    int m_owner = 0;
    QString m_value;
    QString m_settled; ///< the value from before the typing
    QHash<int, QString> m_wrongTexts; ///< by owner
    bool m_isShowing = false;
};

} // namespace aro
