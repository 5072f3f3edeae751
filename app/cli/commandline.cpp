// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include "cli/suggest.h"
#include "cli/textlayout.h"
#include "core/base/names.h"

#include <CLI/CLI.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

constexpr qsizetype NameWidth = 32;
/// More words than a list can have; CLI11 reads "[a,b]" as two values in lists without such a limit.
constexpr int MaxWords = 1'000'000;

std::string helpText(const QString &text)
{
    return wrapped(text, PageWidth - NameWidth).join(u'\n').toStdString();
}

/// "--name" of "--name: 1 required", "name was given ..." and "--name".
QString optionName(const QString &message)
{
    const QString name = message.section(u' ', 0, 0).section(u':', 0, 0);
    return name.startsWith(u'-') ? name : "--"_L1 + name;
}

/// "a, b" is one word "a," and one "b" for a shell.
QStringList commaSeparated(const QString &word)
{
    QStringList parts;
    const QStringList pieces = word.split(u',');
    for (const QString &piece : pieces) {
        if (const QString part = piece.trimmed(); !part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? QStringList { QString() } : parts;
}

} // namespace

CommandLine::CommandLine(const QString &words, const QString &summary)
    : m_app(std::make_unique<CLI::App>((wrapped(summary, PageWidth).join(u'\n') + u'\n').toStdString(),
                                       words.toStdString()))
    , m_section(tr("Options"))
{
    m_app->set_help_flag();
    m_app->allow_extras();
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(NameWidth);
    formatter->label("Usage", tr("Usage", "above the pattern of a command line").toStdString());
    formatter->label("OPTIONS", tr("OPTIONS", "in the pattern of a command line").toStdString());
    formatter->label("Positionals", tr("Arguments", "of a command").toStdString());
    m_app->formatter(formatter);
}

CommandLine::~CommandLine() = default;

void CommandLine::section(const QString &title)
{
    m_section = title;
}

CLI::Option *CommandLine::place(CLI::Option *option) const
{
    return option->group(m_section.toStdString());
}

void CommandLine::flag(const char *name, bool &target, const QString &help)
{
    place(m_app->add_flag(name, target, helpText(help)))->disable_flag_override();
}

void CommandLine::helpFlag()
{
    place(m_app->set_help_flag("-h,--help", helpText(tr("Show this help."))));
}

void CommandLine::value(const char *names, QString &target, const char *placeholder, const QString &help)
{
    const QString name = QString::fromLatin1(names).section(u',', -1);
    const CLI::callback_t take = [this, name, &target](const CLI::results_t &values) {
        target = QString::fromStdString(values.front());
        return accept(name, target);
    };
    place(m_app->add_option(names, take, helpText(help)))->option_text(placeholder);
}

void CommandLine::list(const char *name, QStringList &target, const char *placeholder, Separator separator,
                       const QString &help)
{
    const QString option = QString::fromLatin1(name);
    const CLI::callback_t take = [this, option, separator, &target](const CLI::results_t &values) {
        for (const std::string &value : values) {
            const QString word = QString::fromStdString(value);
            const QStringList parts
                = separator == Separator::Comma ? commaSeparated(word) : QStringList { word };
            for (const QString &part : parts) {
                if (!accept(option, part))
                    return false;
                target.append(part);
            }
        }
        return true;
    };
    place(m_app->add_option(name, take, helpText(help)))
        ->option_text(placeholder)
        ->expected(1, MaxWords)
        ->allow_extra_args(false);
}

void CommandLine::argument(const char *name, QString &target, Presence presence, const QString &help)
{
    const QString argument = QString::fromLatin1(name);
    const CLI::callback_t take = [this, argument, &target](const CLI::results_t &values) {
        target = QString::fromStdString(values.front());
        return accept(argument, target);
    };
    m_app->add_option(name, take, helpText(help))->option_text(" ")->required(presence == Presence::Required);
}

void CommandLine::setFooter(const QString &text)
{
    m_app->footer(text.trimmed().toStdString());
}

Result<CommandLine::Outcome> CommandLine::parse(const QStringList &words)
{
    if (const std::optional<Error> error = emptyValue(words))
        return Failure(*error);
    std::vector<std::string> reversed;
    reversed.reserve(static_cast<std::size_t>(words.size()));
    std::transform(words.rbegin(), words.rend(), std::back_inserter(reversed),
                   [](const QString &word) { return word.toStdString(); });
    try {
        m_app->parse(std::move(reversed));
    } catch (const CLI::CallForHelp &) {
        return Outcome::Help;
    } catch (const CLI::Error &error) {
        if (m_problem)
            return Failure(*m_problem);
        return Failure(unknownWord().value_or(
            translated(QString::fromStdString(error.get_name()), QString::fromUtf8(error.what()))));
    }
    if (const std::optional<Error> error = unknownWord())
        return Failure(*error);
    return Outcome::Run;
}

QString CommandLine::help() const
{
    // CLI11 puts two empty lines between groups.
    return QString::fromStdString(m_app->help()).replace("\n\n\n"_L1, "\n\n"_L1);
}

bool CommandLine::isOption(const QString &word) const
{
    return word.startsWith(u'-') && m_app->get_option_no_throw(word.section(u'=', 0, 0).toStdString());
}

/// Empty values come from unset variables in scripts, and options in the place of values from forgotten ones.
bool CommandLine::accept(const QString &name, const QString &value)
{
    if (!value.isEmpty() && !isOption(value))
        return true;
    const QString message = name.startsWith(u'-') ? tr("The option %1 needs a value.") : tr("%1 is missing.");
    m_problem = Error { Error::Code::Usage, message.arg(name), {} };
    return false;
}

/// CLI11 would take the next word as the value of "--option=".
std::optional<Error> CommandLine::emptyValue(const QStringList &words) const
{
    for (const QString &word : words) {
        if (word == "--"_L1)
            break;
        if (word.startsWith("--"_L1) && word.indexOf(u'=') == word.size() - 1 && isOption(word))
            return Error { Error::Code::Usage, tr("The option %1 needs a value.").arg(word.chopped(1)), {} };
    }
    return std::nullopt;
}

std::optional<Error> CommandLine::unknownWord() const
{
    for (const std::string &left : m_app->remaining()) {
        const QString word = QString::fromStdString(left);
        if (word == "--"_L1)
            continue;
        if (!word.startsWith(u'-') || word.size() == 1)
            return Error { Error::Code::Usage, tr("\"%1\" is one word too many.").arg(shown(word)), {} };
        QStringList names;
        for (const CLI::Option *option : m_app->get_options()) {
            for (const std::string &name : option->get_lnames())
                names.append("--"_L1 + QString::fromStdString(name));
        }
        const QString name = word.section(u'=', 0, 0);
        return Error { Error::Code::Usage,
                       withSuggestion(tr("There is no option \"%1\" here.").arg(shown(name)), name, names),
                       {} };
    }
    return std::nullopt;
}

/// CLI11 names the option and the kind of the mistake; its sentences are for programmers.
Error CommandLine::translated(const QString &kind, const QString &message) const
{
    const QString name = optionName(message);
    const CLI::Option *option = m_app->get_option_no_throw(name.toStdString());
    QString text = tr("The command line cannot be understood: %1").arg(message);
    if (kind == "RequiredError"_L1)
        text = tr("%1 is missing.").arg(message.section(u' ', 0, 0));
    else if (kind == "ArgumentMismatch"_L1 && option && option->get_items_expected_max() == 0)
        text = tr("The option %1 takes no value.").arg(name);
    else if (kind == "ArgumentMismatch"_L1 && option && option->count() > 1)
        text = tr("The option %1 may be given only once.").arg(name);
    else if (kind == "ArgumentMismatch"_L1)
        text = tr("The option %1 needs a value.").arg(name);
    return { Error::Code::Usage, text, {} };
}

} // namespace aro::cli
