// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace aro {

struct Catalog;
class Session;

/// "ARO Egress Assistant", translated.
[[nodiscard]] QString programTitle();
/// "17 hosts, 2 notes, saved"
[[nodiscard]] QString statusSentence(const Session &session);
/// Version, catalog, licence and what the program does not do.
[[nodiscard]] QString aboutText(const Catalog &catalog);

} // namespace aro
