// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace aro::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool HasSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool HasSanitizer = true;
#else
inline constexpr bool HasSanitizer = false;
#endif
#else
inline constexpr bool HasSanitizer = false;
#endif

/// How often a random test is repeated: sanitizers take many times as long, and find their faults early.
constexpr int rounds(int wanted)
{
    return HasSanitizer ? (wanted + 9) / 10 : wanted;
}

} // namespace aro::test
