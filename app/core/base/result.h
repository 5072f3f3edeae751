// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace aro {

/// What went wrong: `code` for programs, `message` (translated, whole sentences) for people,
/// `where` a file, line or JSON pointer, or empty.
struct Error
{
    enum class Code {
        Usage, ///< a command was called with the wrong words
        InvalidInput, ///< a value that cannot be used: host name, CIDR, option, name
        InvalidDocument, ///< a file or text that is not what it should be
        UnsupportedVersion, ///< a document of a newer schema than this program knows
        UnknownName, ///< a feature, target, cluster ... that does not exist
        MissingValue, ///< something that is needed was not given
        LockdownNotConfirmed, ///< rules are only exported for clusters with egress lockdown
        CannotExpress, ///< a product that cannot say what is wanted
        TooLarge, ///< input or result beyond a limit
        CannotRead,
        CannotWrite,
    };

    Code code = Code::InvalidInput;
    QString message;
    QString where;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Shorthand for the failing return of a Result.
[[nodiscard]] inline Failure fail(Error::Code code, QString message, QString where = {})
{
    return Failure(Error { code, std::move(message), std::move(where) });
}

/// The command line's exit status: 2 usage, 3 invalid input, 4 file trouble.
[[nodiscard]] int exitStatus(Error::Code code);

/// "where: message", or the message alone.
[[nodiscard]] QString sentence(const Error &error);

} // namespace aro
