// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace aro {

/// A box that takes what a program printed: fixed pitch, `lines` high, no keyboard trap.
[[nodiscard]] QPlainTextEdit *makePasteBox(int lines, QWidget *parent);

} // namespace aro
