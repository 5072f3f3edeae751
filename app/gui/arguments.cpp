// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/arguments.h"

#include "core/base/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Arguments", text);
}

QCommandLineOption hidden(const QString &name, const QString &value)
{
    QCommandLineOption option(name, {}, value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Arguments", "Egress rules and pull-secret guidance for Azure Red Hat OpenShift clusters.")));
    parser.addOptions({
        { { u"h"_s, u"help"_s }, translated(QT_TRANSLATE_NOOP("Arguments", "Show this help.")) },
        { { u"v"_s, u"version"_s }, translated(QT_TRANSLATE_NOOP("Arguments", "Show the version.")) },
        { u"language"_s,
          translated(QT_TRANSLATE_NOOP("Arguments", "Language of the window: %1."))
              .arg(Translations::languages().join(u", "_s)),
          u"code"_s },
        hidden(u"screenshots"_s, u"folder"_s),
        hidden(u"screenshot-scheme"_s, u"scheme"_s),
        hidden(u"screenshot-size"_s, u"size"_s),
    });
    parser.addPositionalArgument(
        u"file"_s, translated(QT_TRANSLATE_NOOP("Arguments", "The project to open.")), u"[FILE]"_s);
}

Result<QSize> parseSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.isEmpty())
        return fail(Error::Code::Usage, u"--screenshot-size: WIDTHxHEIGHT"_s);
    return size;
}

Result<ScreenshotOptions> screenshotOptions(const QCommandLineParser &parser)
{
    ScreenshotOptions options { .folder = parser.value(u"screenshots"_s) };
    const QString scheme = parser.value(u"screenshot-scheme"_s);
    if (!scheme.isEmpty() && scheme != "light"_L1 && scheme != "dark"_L1)
        return fail(Error::Code::Usage, u"--screenshot-scheme: light, dark"_s);
    options.isDark = scheme == "dark"_L1;
    if (parser.isSet(u"screenshot-size"_s)) {
        const Result<QSize> size = parseSize(parser.value(u"screenshot-size"_s));
        if (!size)
            return Failure(size.error());
        options.size = *size;
    }
    return options;
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(words))
        return fail(Error::Code::Usage, parser.errorText());

    const QString language = parser.value(u"language"_s);
    if (parser.isSet(u"language"_s) && !Translations::languages().contains(language)) {
        return fail(
            Error::Code::Usage,
            translated(QT_TRANSLATE_NOOP("Arguments", "The language %1 is not available; there are: %2."))
                .arg(language, Translations::languages().join(u", "_s)));
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return fail(Error::Code::Usage,
                    translated(QT_TRANSLATE_NOOP("Arguments", "Only one project can be opened at a time.")));
    const Result<ScreenshotOptions> screenshots = screenshotOptions(parser);
    if (!screenshots)
        return Failure(screenshots.error());
    return Arguments {
        .wantsHelp = parser.isSet(u"help"_s),
        .wantsVersion = parser.isSet(u"version"_s),
        .language = language,
        .file = files.value(0),
        .screenshots = *screenshots,
    };
}

QString argumentsHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace aro
