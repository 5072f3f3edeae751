// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/cli.h"

#include <QBuffer>
#include <QFile>

namespace aro::cli {

/// What a run of the program left behind.
struct CliRun
{
    int status = 0;
    QByteArray out;
    QString err;
};

[[nodiscard]] inline CliRun run(const QStringList &arguments, const QByteArray &input = {},
                                bool isTerminal = false)
{
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    Streams streams { in, out, err, isTerminal };
    const int status = runCli(arguments, streams);
    return { status, out.data(), QString::fromUtf8(err.data()) };
}

/// The arguments of a line without quotes.
[[nodiscard]] inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// CLUSTER options of a cluster whose rules every target can export.
[[nodiscard]] inline QStringList readyCluster()
{
    return words("--name prod --lockdown enabled --source 10.0.0.0/23 --region eastus --domain contoso "
                 "--client-source 192.168.0.0/16");
}

/// An export of that cluster's rules.
[[nodiscard]] inline QStringList exporting(const QString &target, const char *more = "")
{
    using namespace Qt::StringLiterals;
    return QStringList { u"export"_s, u"--target"_s, target } + readyCluster() + words(more);
}

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace aro::cli
