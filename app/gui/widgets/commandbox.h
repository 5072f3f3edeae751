// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace aro {

/// A shell command to be copied: fixed pitch, left to right, as high as its wrapped lines.
class CommandBox final : public QFrame
{
    Q_OBJECT

public:
    /// `name` says what it is, for people who do not see it.
    CommandBox(const QString &command, const QString &name, QWidget *parent = nullptr);
};

} // namespace aro
