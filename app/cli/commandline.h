// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <optional>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace aro::cli {

/// The options of one command: CLI11 behind Qt's types, our sentences and none of its conveniences that would
/// change a value ("[a,b]", "{}", "--option=" taking the next word).
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Outcome { Run, Help };
    enum class Separator { None, Comma };
    enum class Presence { Optional, Required };

    /// `words`: how the command is called, with the program's name.
    CommandLine(const QString &words, const QString &summary);
    ~CommandLine();
    CommandLine(const CommandLine &) = delete;
    CommandLine &operator=(const CommandLine &) = delete;

    /// The heading in the help for the options that are declared next.
    void section(const QString &title);

    // The targets must live until parse() has returned. Values are never empty: an empty one is a usage
    // error.
    void flag(const char *name, bool &target, const QString &help);
    void value(const char *names, QString &target, const char *placeholder, const QString &help);
    /// May be given again and take several words.
    void list(const char *name, QStringList &target, const char *placeholder, Separator separator,
              const QString &help);
    void argument(const char *name, QString &target, Presence presence, const QString &help);
    /// "-h" and "--help".
    void helpFlag();
    /// Text below the options.
    void setFooter(const QString &text);

    /// Fills the targets in. Fails with Usage.
    [[nodiscard]] Result<Outcome> parse(const QStringList &words);

    [[nodiscard]] QString help() const;

private:
    CLI::Option *place(CLI::Option *option) const;
    [[nodiscard]] bool isOption(const QString &word) const;
    [[nodiscard]] bool accept(const QString &name, const QString &value);
    [[nodiscard]] std::optional<Error> emptyValue(const QStringList &words) const;
    [[nodiscard]] std::optional<Error> unknownWord() const;
    [[nodiscard]] Error translated(const QString &kind, const QString &message) const;

    std::unique_ptr<CLI::App> m_app;
    QString m_section;
    std::optional<Error> m_problem; ///< found while values were taken over
};

} // namespace aro::cli
