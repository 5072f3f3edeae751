// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QString;
class QWidget;

namespace aro {

/// A host name or another word of machines: fixed pitch, left to right, at the edge where the window begins.
[[nodiscard]] QLabel *makeCodeLabel(const QString &text, QWidget *parent);

/// Lowers the first line of `text` to the base line of `code`, which stands beside it: fonts of one size have
/// different ascents. Both are aligned at the top.
void shareBaseLine(const QLabel &code, QLabel &text);

} // namespace aro
