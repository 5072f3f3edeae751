// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include <functional>

class QTimer;

namespace aro {

/// Puts a text on the clipboard and says "Copied" for a moment.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `accessibleName` tells what is copied ("Copy the command"); `label` empty: "Copy".
    explicit CopyButton(const QString &accessibleName, QWidget *parent = nullptr, const QString &label = {});

    void setContent(const QString &content);
    /// For contents that are made when they are asked for.
    void setContent(std::function<QString()> content);

    [[nodiscard]] QSize sizeHint() const override; ///< the same for both labels

Q_SIGNALS:
    void copied();

private:
    void copy();
    void showLabel();

    QString m_label;
    std::function<QString()> m_content;
    QTimer *m_timer = nullptr;
};

} // namespace aro
