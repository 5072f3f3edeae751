// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// One function per syntax. Exporters see checked values only, so this is the second line of defence: where a
/// syntax has no escape worth trusting, what it cannot say becomes '_'.
namespace aro::escape {

/// A single-quoted shell word. For values of the Azure CLI too: a leading '@' would be read as a file, a
/// leading '-' as an option, and "null" and "??" have a meaning of their own.
[[nodiscard]] QString shell(const QString &value);

/// A value that an ARM template takes literally: text in brackets would be an expression. Not quoted.
[[nodiscard]] QString arm(const QString &text);

/// A Bicep string with its quotes.
[[nodiscard]] QString bicep(const QString &text);

/// A Terraform (HCL) string with its quotes.
[[nodiscard]] QString hcl(const QString &text);

/// Text between double quotes on a PAN-OS or FortiOS console, without the quotes. '?' would open the help.
[[nodiscard]] QString console(const QString &text);

/// A value in squid.conf. It has no quoting: a value in double quotes is a file name.
[[nodiscard]] QString squid(const QString &value);

/// A comment of an nftables rule with its quotes: no escape exists, and 128 bytes are the limit.
[[nodiscard]] QString nftComment(const QString &text);

/// A name in a dnsmasq option, where '/', '#' and ',' separate.
[[nodiscard]] QString dnsmasq(const QString &name);

/// A word of a HAProxy configuration, without quotes.
[[nodiscard]] QString haproxy(const QString &word);

/// A YAML string in double quotes.
[[nodiscard]] QString yaml(const QString &text);

/// A CSV cell by RFC 4180, with a leading ' where a spreadsheet would read a formula.
[[nodiscard]] QString csv(const QString &cell, QChar separator);

/// Running text of GitHub flavoured Markdown, also inside a table.
[[nodiscard]] QString markdown(const QString &text);

/// A Markdown code span, also inside a table.
[[nodiscard]] QString markdownCode(const QString &text);

/// Text of an HTML page, also inside a quoted attribute.
[[nodiscard]] QString html(const QString &text);

/// The text of a line comment, without the marker.
[[nodiscard]] QString comment(const QString &text);

/// The text of a line comment on a PAN-OS or FortiOS console: no quote may stay open and '?' opens the help.
[[nodiscard]] QString consoleComment(const QString &text);

} // namespace aro::escape
