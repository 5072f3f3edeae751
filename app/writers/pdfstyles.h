// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "writers/pdfcanvas.h"

namespace aro::pdf {

inline constexpr Style Body { .size = 9.5F };
inline constexpr Style Small { .size = 8.5F };
inline constexpr Style SmallMuted { .size = 8.5F, .colour = Muted };
inline constexpr Style Code { .face = Face::Code, .size = 8.25F };
inline constexpr Style Heading { .face = Face::Bold, .size = 11 };
inline constexpr Style Emphasis { .face = Face::Bold, .size = 8.5F };

} // namespace aro::pdf
