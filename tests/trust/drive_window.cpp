// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "gui/autosave.h"
#include "gui/mainwindow.h"
#include "gui/pages/pullsecretpage.h"
#include "gui/pages/pullsecretslot.h"
#include "gui/session.h"
#include "gui/settings.h"
#include "gui/steps.h"
#include "gui/widgets/copybutton.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace aro;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

int pullSecretStep()
{
    const QList<StepInfo> all = steps();
    const auto it
        = std::ranges::find_if(all, [](const StepInfo &step) { return step.id == "pull-secret"_L1; });
    return static_cast<int>(it - all.begin());
}

void press(const QWidget *page, const QString &name)
{
    if (auto *button = page->findChild<QPushButton *>(name))
        button->click();
    settle();
}

/// Not a name that the merged secret may have.
QString beside(const QString &path, const QString &name)
{
    return QFileInfo(path).absoluteDir().filePath(name);
}

/// Does with both secrets whatever the page offers.
void work(PullSecretPage &page, const QStringList &files)
{
    page.setPathChooser([&files](QWidget *, const PathRequest &request) {
        return request.suggestion.endsWith(".json"_L1) ? files.at(2) : beside(files.at(2), u"other"_s);
    });
    page.findChild<PullSecretSlot *>(u"clusterSecret"_s)->open(files.at(0));
    page.findChild<PullSecretSlot *>(u"redHatSecret"_s)->open(files.at(1));
    settle();
    for (const QString &name : { u"saveSecret"_s, u"saveScript"_s, u"saveMarkdown"_s, u"saveText"_s })
        press(&page, name);
    for (CopyButton *copy : page.findChildren<CopyButton *>())
        copy->click();
    page.grab();
}

} // namespace

/// Usage: drive_window CLUSTER_SECRET RED_HAT_SECRET OUTPUT; everything else goes where HOME and XDG_* say.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList files = QCoreApplication::arguments().sliced(1);
    const Result<Catalog> catalog = builtInCatalog();
    if (files.size() != 3 || !catalog)
        return 2;
    Settings settings(Settings::defaultPath());
    Session session(*catalog);
    Autosave autosave(session, Autosave::defaultFolder(), std::chrono::milliseconds(1));
    {
        MainWindow window(session, &settings, u"en"_s);
        window.show();
        window.showStep(pullSecretStep());
        settle();
        session.editCluster(u"Choose"_s, [](Cluster &cluster) {
            cluster.features = QStringList { u"red-hat-registries"_s, u"telemetry"_s };
        });
        auto *page = window.findChild<PullSecretPage *>();
        if (!page)
            return 2;
        work(*page, files);
        session.undoStack()->undo();
        session.undoStack()->redo();
        autosave.writeNow();
        if (!session.save(beside(files.at(2), u"project.aroegress"_s)))
            return 2;
        settle();
    }
    return 0;
}
