// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace aro {

/// A product that people ask for and that cannot do this, with the reason: shown and explained, never
/// exported.
struct UnsupportedProduct
{
    QLatin1StringView id;
    const char *title; ///< QT_TRANSLATE_NOOP("Unsupported", ...)
    const char *reason; ///< QT_TRANSLATE_NOOP("Unsupported", ...): whole sentences
    QLatin1StringView sourceTitle; ///< the document that says so
    QLatin1StringView sourceUrl;
    QLatin1StringView sourceDate; ///< ISO
};

[[nodiscard]] std::span<const UnsupportedProduct> unsupportedProducts();

/// Null for products that are exported or not known at all.
[[nodiscard]] const UnsupportedProduct *findUnsupported(const QString &id);

[[nodiscard]] QString unsupportedTitle(const UnsupportedProduct &product);
[[nodiscard]] QString unsupportedReason(const UnsupportedProduct &product);

/// "X cannot do this. REASON Source: TITLE, DATE, URL"
[[nodiscard]] QString unsupportedExplanation(const UnsupportedProduct &product);

} // namespace aro
