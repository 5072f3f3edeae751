// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/cli.h"
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <unistd.h>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    aro::Translations translations;
    translations.use(aro::cli::languageOf(arguments));

    QFile in;
    QFile out;
    QFile err;
    // A closed stream stays a closed device, and writing to it is an error that is told like a full disk.
    // Without a buffer that credentials would stay in.
    (void)in.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered);
    (void)out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
    (void)err.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered);
    aro::cli::Streams streams { in, out, err, isatty(fileno(stdout)) == 1 };
    return aro::cli::runCli(arguments, streams);
}
