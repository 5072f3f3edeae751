// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/pullsecretinput.h"
#include "core/base/jsonwriter.h"
#include "core/pullsecret/secretmerge.h"

namespace aro::cli {

/// The findings as lines, the worst first, each with how to mend it; ends with how many there are.
[[nodiscard]] QString findingsReport(const SecretFindings &findings);

/// The member "findings": {"id", "severity", "file", "registry", "text", "remedy"}; English.
void writeFindings(JsonWriter &json, const SecretFindings &findings);

/// The changes as lines: "added  quay.io".
[[nodiscard]] QString changesReport(const SecretPlan &plan, const QList<EntryChange> &changes);

/// The member "changes": {"registry", "change"}.
void writeChanges(JsonWriter &json, const QList<EntryChange> &changes);

} // namespace aro::cli
