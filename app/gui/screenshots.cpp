// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/screenshots.h"

#include "gui/darkpalette.h"
#include "gui/mainwindow.h"
#include "gui/steps.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// Until everything is laid out and painted.
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

Result<QStringList> takeScreenshots(Session &session, const ScreenshotOptions &options,
                                    const QString &language)
{
    if (!QDir().mkpath(options.folder))
        return fail(Error::Code::CannotWrite,
                    QCoreApplication::translate("Screenshots", "This folder cannot be made."),
                    options.folder);
    if (options.isDark)
        QApplication::setPalette(darkPalette());
    MainWindow window(session, nullptr, language);
    window.resize(options.size);
    window.show();

    QStringList paths;
    const QList<StepInfo> stepList = steps();
    for (int step = 0; step < stepList.size(); ++step) {
        window.showStep(step);
        settle();
        const QString name = u"%1-%2.png"_s.arg(QString::number(step + 1), stepList[step].id);
        paths.append(QDir(options.folder).filePath(name));
        if (!window.grab().save(paths.constLast()))
            return fail(Error::Code::CannotWrite,
                        QCoreApplication::translate("Screenshots", "This picture cannot be written."),
                        paths.constLast());
    }
    return paths;
}

} // namespace aro
