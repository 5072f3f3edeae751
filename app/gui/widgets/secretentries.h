// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/guide.h"

class QWidget;

namespace aro {

/// Entries of a pull secret: name, whether the selection needs it, and why.
[[nodiscard]] QWidget *makeSecretEntries(const QList<SecretEntry> &entries, QWidget *parent);

} // namespace aro
