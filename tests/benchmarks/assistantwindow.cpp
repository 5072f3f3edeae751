// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/translations.h"
#include "core/catalog/catalogreader.h"
#include "firstpaint.h"
#include "gui/mainwindow.h"
#include "gui/session.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

/// The assistant as main() starts it, without the settings file.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.aroegress.AroEgress.svg"_s));
    aro::Translations translations;
    translations.use(u"en"_s);
    aro::Session session(*aro::builtInCatalog());
    aro::MainWindow window(session, nullptr, translations.language());
    window.resize(1100, 720);
    return aro::runUntilFirstPaint(window);
}
