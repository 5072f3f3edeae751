// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace aro {

/// Makes it an editor to read what machines read: fixed pitch, left to right in every language, no keyboard
/// trap.
void makeCodeEdit(QPlainTextEdit *edit);

} // namespace aro
