// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/project.h"

namespace aro {

class JsonReader;
class JsonWriter;

/// A cluster as a project's file spells it. What is wrong stays in `json` as its error.
[[nodiscard]] Cluster readCluster(JsonReader &json, const Catalog &catalog);

/// Writes all members of the cluster into the object that `json` has begun.
void writeCluster(JsonWriter &json, const Cluster &cluster);

} // namespace aro
