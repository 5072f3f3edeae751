// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QString;
class QWidget;

namespace aro {

/// A host name or another word of machines: fixed pitch, left to right, at the edge where the window begins.
[[nodiscard]] QLabel *makeCodeLabel(const QString &text, QWidget *parent);

} // namespace aro
