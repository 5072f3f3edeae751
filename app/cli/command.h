// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandline.h"
#include "cli/streams.h"

#include <memory>
#include <span>

namespace aro::cli {

// Exit statuses of commands that did their work; exitStatus() has those of errors.
inline constexpr int Done = 0;
inline constexpr int DoneWithFindings = 1;

/// One command: what it understands and what it does.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    /// Declares options; their targets are members, filled in before run().
    virtual void declare(CommandLine &line) = 0;

    /// Command lines to show in the help, without the program's name.
    [[nodiscard]] virtual QStringList examples() const = 0;

    /// Does the work; the value is the exit status.
    [[nodiscard]] virtual Result<int> run(Streams &streams) = 0;
};

/// A line of the table of commands.
struct CommandEntry
{
    QLatin1StringView words; ///< "project new"
    const char *summary; ///< QT_TRANSLATE_NOOP("Command", ...)
    std::unique_ptr<Command> (*make)();
};

/// All commands in the order in which they are listed.
[[nodiscard]] std::span<const CommandEntry> commands();

[[nodiscard]] std::unique_ptr<Command> makeFeatures();
[[nodiscard]] std::unique_ptr<Command> makeEndpoints();
[[nodiscard]] std::unique_ptr<Command> makeTargets();
[[nodiscard]] std::unique_ptr<Command> makeExport();
[[nodiscard]] std::unique_ptr<Command> makeNotes();
[[nodiscard]] std::unique_ptr<Command> makeProjectNew();
[[nodiscard]] std::unique_ptr<Command> makeProjectAdd();
[[nodiscard]] std::unique_ptr<Command> makeProjectSet();
[[nodiscard]] std::unique_ptr<Command> makeProjectRemove();
[[nodiscard]] std::unique_ptr<Command> makeProjectShow();
[[nodiscard]] std::unique_ptr<Command> makeProjectCheck();
[[nodiscard]] std::unique_ptr<Command> makePullSecretGuide();
[[nodiscard]] std::unique_ptr<Command> makePullSecretCheck();
[[nodiscard]] std::unique_ptr<Command> makePullSecretDiff();
[[nodiscard]] std::unique_ptr<Command> makePullSecretMerge();
[[nodiscard]] std::unique_ptr<Command> makePullSecretScript();

} // namespace aro::cli
