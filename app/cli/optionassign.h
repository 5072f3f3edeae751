// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

/// Takes what options say over into a document.
namespace aro::cli {

/// The error with the option in `where`.
[[nodiscard]] inline Failure errorAt(QLatin1StringView option, const Error &error)
{
    const QString where = error.where.isEmpty() ? QString(option) : option + u' ' + error.where;
    return fail(error.code, error.message, where);
}

/// Puts the value into its place, or names the option in the error.
template <typename T>
[[nodiscard]] Result<void> assignOption(T &place, const Result<T> &value, QLatin1StringView option)
{
    if (!value)
        return errorAt(option, value.error());
    place = *value;
    return {};
}

/// Replaces the list by what `parse` makes of each word, without duplicates; without words it stays.
template <typename T, typename Parse>
[[nodiscard]] Result<void> replaceList(QList<T> &list, const QStringList &words, QLatin1StringView option,
                                       const Parse &parse)
{
    if (!words.isEmpty())
        list.clear();
    for (const QString &word : words) {
        const Result<T> value = parse(word);
        if (!value)
            return errorAt(option, value.error());
        if (!list.contains(*value))
            list.append(*value);
    }
    return {};
}

} // namespace aro::cli
