// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "hub.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace aro;
using namespace Qt::StringLiterals;

namespace {

void addClusters(Session &session, int count)
{
    session.edit(u"add"_s, [&](Project &project) {
        project = test::hub(count, *presetFeatures(session.catalog(), u"common"_s));
        project.target = u"squid"_s;
    });
}

/// Median time in ms from ticking a feature to the repainted page.
double tick(Session &session, MainWindow &window)
{
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        session.editCluster(u"tick"_s, [i](Cluster &cluster) {
            if (i % 2 == 0)
                cluster.features.append(u"telemetry"_s);
            else
                cluster.features.removeAll(u"telemetry"_s);
        });
        QApplication::processEvents();
        window.grab();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

/// From a tick to the refreshed endpoint table and to the refreshed rules preview.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    for (const int clusters : { 1, 1000 }) {
        Session session(*builtInCatalog());
        addClusters(session, clusters);
        MainWindow window(session, nullptr, u"en"_s);
        window.resize(1100, 720);
        window.show();
        window.showStep(2);
        const double table = tick(session, window);
        window.showStep(3);
        std::printf("tick to refreshed table %.1f ms, to refreshed preview %.1f ms with %d cluster(s)\n",
                    table, tick(session, window), clusters);
    }
    return 0;
}
