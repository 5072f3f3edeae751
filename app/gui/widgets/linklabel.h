// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

class QLabel;
class QWidget;

namespace aro {

/// A link that opens in the browser when it is clicked, and only then. Its tooltip is the address.
[[nodiscard]] QLabel *makeLink(const QString &text, const QUrl &url, QWidget *parent);

/// Plain text that wraps; https addresses in it are links. Paragraphs are separated by an empty line.
[[nodiscard]] QLabel *makeLinkedText(const QString &text, QWidget *parent);

/// Opens web addresses, and nothing else, in the browser.
void openLink(const QUrl &url);

} // namespace aro
