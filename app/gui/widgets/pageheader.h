// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class QBoxLayout;

namespace aro {

/// A plain-text label in a bold font, `scale` times as large as the usual one.
[[nodiscard]] QLabel *makeHeading(const QString &text, qreal scale, QWidget *parent);

/// A plain-text label that wraps and whose words can be marked with the mouse.
[[nodiscard]] QLabel *makeText(const QString &text, QWidget *parent);

/// Keeps the first line beside those of its neighbours in a row, at the side where the text stands already.
void alignAtTop(QLabel &label);

/// What every page starts with: its title and one sentence.
void addPageHeader(QBoxLayout *layout, const QString &title, const QString &sentence);

} // namespace aro
