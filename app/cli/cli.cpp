// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/cli.h"

#include "cli/command.h"
#include "cli/suggest.h"
#include "cli/textlayout.h"
#include "core/base/names.h"
#include "core/base/translations.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr QLatin1StringView Program { "aro-egress-cli" };
constexpr qsizetype CommandWidth = 20;
constexpr int UsageStatus = 2;

/// The options that every command has.
struct GlobalOptions
{
    bool version = false;
    QString language;

    void declare(CommandLine &line)
    {
        line.section(Text::tr("Global options"));
        line.value(
            "--language", language, "CODE",
            Text::tr(
                "Language of messages: en or de. Without it the system's. Exports and JSON never change."));
        line.flag("--version", version, Text::tr("Show the version."));
        line.helpFlag();
    }

    [[nodiscard]] Result<void> check() const
    {
        const QStringList known = Translations::languages();
        if (language.isEmpty() || known.contains(language))
            return {};
        return fail(Error::Code::UnknownName,
                    Text::tr("\"%1\" is not one of %2.").arg(shown(language), known.join(", "_L1)),
                    u"--language"_s);
    }
};

Result<CommandLine::Outcome> parse(CommandLine &line, const GlobalOptions &global, const QStringList &words)
{
    return line.parse(words).and_then([&global](CommandLine::Outcome outcome) {
        return global.check().map([outcome] { return outcome; });
    });
}

QString heading(const QString &title, const QStringList &lines)
{
    return title + u'\n' + "  "_L1 + lines.join("\n  "_L1) + u'\n';
}

QString summaryOf(const CommandEntry &entry)
{
    return QCoreApplication::translate("Command", entry.summary);
}

QString examplesOf(const Command &command)
{
    QStringList lines;
    const QStringList examples = command.examples();
    for (const QString &example : examples)
        lines.append(Program + u' ' + example);
    return heading(Text::tr("Examples:"), lines);
}

/// What stands below the options in the help of the program or of a group such as "project".
QString overviewFooter(const QString &group)
{
    QStringList list;
    for (const CommandEntry &entry : commands()) {
        if (group.isEmpty() || entry.words.startsWith(group + u' '))
            list.append(QString(entry.words).leftJustified(CommandWidth) + summaryOf(entry));
    }
    QString text = heading(Text::tr("Commands:"), list);
    if (!group.isEmpty())
        return text;
    text += u'\n'
        + heading(Text::tr("Examples:"),
                  { "aro-egress-cli endpoints --preset common"_L1, "aro-egress-cli export --help"_L1 });
    text += u'\n'
        + heading(Text::tr("Exit status:"),
                  { Text::tr("0  done"),
                    Text::tr("1  done, and there are findings (project check, pull-secret check and diff, "
                             "and merge when the result has errors)"),
                    Text::tr("2  the command line is wrong"),
                    Text::tr("3  a value or document cannot be used"),
                    Text::tr("4  a file cannot be read or written") });
    return text;
}

Result<int> printVersion(Streams &streams)
{
    return print(streams, u"%1 %2\n"_s.arg(Program, QLatin1StringView(ARO_VERSION))).map([] { return Done; });
}

/// No command is given: help when it is asked for, else help and the status of a mistake.
Result<int> runOverview(const QString &group, const QStringList &words, Streams &streams)
{
    const QString called = group.isEmpty() ? QString(Program) : Program + u' ' + group;
    CommandLine line(called + u' ' + Text::tr("COMMAND", "in the pattern of a command line"),
                     Text::tr("Egress rules and pull-secret guidance for Azure Red Hat OpenShift clusters."));
    GlobalOptions global;
    global.declare(line);
    const Result<CommandLine::Outcome> outcome = parse(line, global, words);
    if (!outcome)
        return Failure(outcome.error());
    if (global.version)
        return printVersion(streams);
    line.setFooter(overviewFooter(group));
    if (*outcome == CommandLine::Outcome::Help)
        return print(streams, line.help()).map([] { return Done; });
    streams.err.write(line.help().toUtf8());
    return UsageStatus;
}

Result<int> runCommand(const CommandEntry &entry, const QStringList &words, Streams &streams)
{
    CommandLine line(Program + u' ' + entry.words, summaryOf(entry));
    const std::unique_ptr<Command> command = entry.make();
    command->declare(line);
    GlobalOptions global;
    global.declare(line);
    const Result<CommandLine::Outcome> outcome = parse(line, global, words);
    if (!outcome)
        return Failure(outcome.error());
    if (*outcome == CommandLine::Outcome::Help) {
        line.setFooter(examplesOf(*command));
        return print(streams, line.help()).map([] { return Done; });
    }
    return global.version ? printVersion(streams) : command->run(streams);
}

/// Index of the first word that is neither an option nor the value of --language.
qsizetype commandStart(const QStringList &words)
{
    qsizetype index = 0;
    while (index < words.size() && words.at(index).startsWith(u'-'))
        index += words.at(index) == "--language"_L1 ? 2 : 1;
    return std::min(index, words.size());
}

const CommandEntry *findCommand(const QString &words)
{
    const std::span<const CommandEntry> all = commands();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&words](const CommandEntry &entry) { return entry.words == words; });
    return it == all.end() ? nullptr : &*it;
}

/// "show" of "project show"; empty when `word` is no group.
QStringList commandsOfGroup(const QString &word)
{
    QStringList names;
    for (const CommandEntry &entry : commands()) {
        if (entry.words.startsWith(word + u' '))
            names.append(QString(entry.words).section(u' ', 1));
    }
    return names;
}

Failure unknownCommand(const QString &name)
{
    QStringList known;
    for (const CommandEntry &entry : commands())
        known.append({ QString(entry.words).section(u' ', 0, 0), QString(entry.words) });
    return fail(Error::Code::Usage,
                withSuggestion(Text::tr("There is no command \"%1\".").arg(shown(name)), name, known));
}

/// A group has few enough commands to name them all.
Failure unknownInGroup(const QString &group, const QString &name)
{
    const QStringList known = commandsOfGroup(group);
    const QString message = Text::tr("There is no command \"%1 %2\". The commands of %1 are: %3.")
                                .arg(group, shown(name), known.join(", "_L1));
    return fail(Error::Code::Usage, withSuggestion(message, name, known));
}

/// `called` becomes what shows the help that fits.
Result<int> dispatch(const QStringList &arguments, Streams &streams, QString &called)
{
    const qsizetype start = commandStart(arguments);
    QStringList options = arguments.first(start);
    QStringList words = arguments.sliced(start);
    if (!words.isEmpty() && words.constFirst() == "help"_L1) {
        words.removeFirst();
        options.append(u"--help"_s);
    }
    if (words.isEmpty())
        return runOverview({}, options, streams);

    QString name = words.takeFirst();
    const QStringList ofGroup = commandsOfGroup(name);
    if (!ofGroup.isEmpty()) {
        called += u' ' + name;
        if (words.isEmpty() || words.constFirst().startsWith(u'-'))
            return runOverview(name, options + words, streams);
        if (!ofGroup.contains(words.constFirst()))
            return unknownInGroup(name, words.constFirst());
        name += u' ' + words.takeFirst();
    }
    const CommandEntry *entry = findCommand(name);
    if (!entry)
        return unknownCommand(name);
    called = Program + u' ' + name;
    return runCommand(*entry, options + words, streams);
}

} // namespace

int runCli(const QStringList &arguments, Streams &streams)
{
    QString called(Program);
    const Result<int> status = dispatch(arguments, streams, called);
    if (status)
        return *status;
    say(streams, Text::tr("error: %1").arg(sentence(status.error())));
    if (status.error().code == Error::Code::Usage)
        say(streams, Text::tr("\"%1 --help\" shows what is possible.").arg(called));
    return exitStatus(status.error().code);
}

QString languageOf(const QStringList &arguments)
{
    static constexpr QLatin1StringView Option { "--language" };
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != "--"_L1; ++i) {
        if (arguments.at(i) == Option && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith(Option + u'='))
            return arguments.at(i).sliced(Option.size() + 1);
    }
    return {};
}

} // namespace aro::cli
