// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace aro {

/// What the step list shows beside a page's name.
enum class StepState { Todo, Attention, Done };

} // namespace aro
