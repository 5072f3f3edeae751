// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/translations.h"
#include "core/catalog/catalogreader.h"
#include "gui/arguments.h"
#include "gui/documents.h"
#include "gui/mainwindow.h"
#include "gui/screenshots.h"
#include "gui/session.h"
#include "gui/settings.h"
#include "gui/windowkeeper.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto AutosaveDelay = 3s;

int reportError(const aro::Error &error)
{
    QTextStream(stderr) << "aro-egress: " << aro::sentence(error) << '\n';
    return aro::exitStatus(error.code);
}

/// --help, --version and wrong words are answered in the terminal, where there may be no display.
bool isForTerminal(const QStringList &words)
{
    if (const aro::Result<aro::Arguments> arguments = aro::parseArguments(words))
        return arguments->wantsHelp || arguments->wantsVersion;
    // Words with one dash, such as -platform, may be Qt's own.
    return std::none_of(words.begin() + 1, words.end(), [](const QString &word) {
        return word.startsWith(u'-') && !word.startsWith("--"_L1);
    });
}

int answerInTerminal(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    aro::Translations translations;
    translations.use({});
    const aro::Result<aro::Arguments> arguments = aro::parseArguments(QCoreApplication::arguments());
    if (!arguments)
        return reportError(arguments.error());
    QTextStream(stdout) << (arguments->wantsHelp ? aro::argumentsHelp() : u"aro-egress " ARO_VERSION "\n"_s);
    return 0;
}

/// Whether there is anything to show a window on. Qt ends the program with a message of its own otherwise.
bool hasDisplay(const QStringList &words)
{
    const bool isChosen = words.contains("-platform"_L1) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    return isChosen || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int reportNoDisplay(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    aro::Translations translations;
    translations.use({});
    QTextStream(stderr) << "aro-egress: "
                        << QCoreApplication::translate(
                               "Window",
                               "There is no display for a window. aro-egress-cli does the same without one.")
                        << '\n';
    return aro::exitStatus(aro::Error::Code::CannotRead);
}

int takeScreenshots(const aro::Catalog &catalog, const aro::Arguments &arguments, const QString &language)
{
    aro::Session session(catalog);
    if (!arguments.file.isEmpty()) {
        if (const aro::Result<void> opened = session.open(arguments.file); !opened)
            return reportError(opened.error());
    }
    const aro::Result<QStringList> paths = aro::takeScreenshots(session, arguments.screenshots, language);
    return paths ? 0 : reportError(paths.error());
}

int runWindow(const aro::Catalog &catalog, const aro::Arguments &arguments, aro::Settings &settings,
              aro::Translations &translations)
{
    aro::Session session(catalog);
    aro::Autosave autosave(session, aro::Autosave::defaultFolder(), AutosaveDelay);
    aro::WindowKeeper keeper(session, translations, settings, autosave);
    keeper.show();
    if (!arguments.file.isEmpty())
        keeper.window().documents().open(arguments.file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"aro-egress"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ARO_VERSION));
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (isForTerminal(words))
        return answerInTerminal(argc, argv);
    if (!hasDisplay(words))
        return reportNoDisplay(argc, argv);

    const QApplication application(argc, argv);
    const aro::Result<aro::Arguments> arguments = aro::parseArguments(QCoreApplication::arguments());
    QGuiApplication::setDesktopFileName(u"io.github.aroegress.AroEgress"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.aroegress.AroEgress.svg"_s));
    if (!arguments)
        return reportError(arguments.error());
    const aro::Result<aro::Catalog> catalog = aro::builtInCatalog();
    if (!catalog)
        return reportError(catalog.error());

    aro::Translations translations;
    if (!arguments->screenshots.folder.isEmpty()) {
        translations.use(arguments->language);
        return takeScreenshots(*catalog, *arguments, translations.language());
    }
    aro::Settings settings(aro::Settings::defaultPath());
    translations.use(arguments->language.isEmpty() ? settings.language() : arguments->language);
    return runWindow(*catalog, *arguments, settings, translations);
}
