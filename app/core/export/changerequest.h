// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/target.h"

#include <array>

/// What the people of a change board write on each request: options that the documents for them share.
namespace aro::changerequest {

inline constexpr OptionSpec Requester {
    .key = QLatin1StringView("requester"),
    .label = QT_TRANSLATE_NOOP("Option", "Requester (empty: a line to fill in)"),
    .kind = OptionSpec::Kind::Text,
    .max = 80,
};
inline constexpr OptionSpec Change {
    .key = QLatin1StringView("change"),
    .label = QT_TRANSLATE_NOOP("Option", "Number of the change (empty: a line to fill in)"),
    .kind = OptionSpec::Kind::Text,
    .max = 40,
};
inline constexpr OptionSpec Reason {
    .key = QLatin1StringView("reason"),
    .label = QT_TRANSLATE_NOOP("Option", "Reason (empty: a line to fill in)"),
    .kind = OptionSpec::Kind::Text,
    .max = 400,
};

inline constexpr std::array Options { Requester, Change, Reason };

/// The options for a PDF file: the fonts that every reader has know Latin-1 alone.
inline constexpr std::array LatinOptions = [] {
    std::array options = Options;
    for (OptionSpec &option : options)
        option.kind = OptionSpec::Kind::LatinText;
    return options;
}();

} // namespace aro::changerequest
