// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace aro {

/// The candidate that `word` was probably meant to be, the first of equally near ones, or empty when none is
/// near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace aro
