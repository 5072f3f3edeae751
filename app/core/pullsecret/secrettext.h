// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretbytes.h"

#include <optional>

namespace aro {

/// Appends one character, which is no surrogate, in UTF-8.
void appendUtf8(SecretBytes &bytes, char32_t c);

/// Length of the character at the start of `text` beyond ASCII, or 0 when it is no well-formed UTF-8.
[[nodiscard]] int utf8Length(QByteArrayView text);

/// The text in UTF-8 without byte order mark; UTF-16 is what PowerShell writes for "oc ... > file".
[[nodiscard]] SecretBytes toUtf8(SecretBytes bytes);

/// The view without white space at both ends, other than QByteArray::trimmed() without a copy.
[[nodiscard]] QByteArrayView trimmedView(QByteArrayView text);

/// Standard base64 with its padding, as Go's and every other strict decoder want it; line ends and other
/// white space are skipped.
[[nodiscard]] std::optional<SecretBytes> fromBase64(QByteArrayView text);

/// The same with the alphabet of tokens and without padding.
[[nodiscard]] std::optional<SecretBytes> fromBase64Url(QByteArrayView text);

} // namespace aro
