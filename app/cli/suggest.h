// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace aro::cli {

/// `message`, followed by "Did you mean ...?" when a candidate is near.
[[nodiscard]] QString withSuggestion(const QString &message, const QString &word,
                                     const QStringList &candidates);

} // namespace aro::cli
