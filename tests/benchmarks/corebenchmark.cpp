// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/export/target.h"
#include "hub.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace aro;
using namespace Qt::StringLiterals;

namespace {

/// `distinct` of the clusters have an endpoint that no other one has, so that their rules cannot be merged.
Project hub(const Catalog &catalog, int count, int distinct)
{
    Project project = test::hub(count, *presetFeatures(catalog, u"everything"_s));
    for (int i = 0; i < std::min(count, distinct); ++i)
        project.clusters[i].extras = { *parseExtra(u"own%1.example.com"_s.arg(i)) };
    return project;
}

template <typename Work>
double milliseconds(int rounds, const Work &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

qsizetype sizeOf(const Artifact &artifact)
{
    qsizetype size = 0;
    for (const ArtifactFile &file : artifact.files)
        size += file.content.size();
    return size;
}

} // namespace

/// Time from project to files for each target and several sizes.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv); // tells where the modules of PDF files and workbooks are
    const Catalog catalog = *builtInCatalog();
    struct Size
    {
        int clusters;
        int distinct;
        int rounds;
    };
    std::printf("%-24s %9s %9s %12s %10s\n", "target", "clusters", "distinct", "median ms", "KiB");
    for (const Size size :
         { Size { 1, 0, 21 }, Size { 100, 0, 11 }, Size { 1000, 0, 5 }, Size { 1000, 1000, 5 } }) {
        const Project project = hub(catalog, size.clusters, size.distinct);
        std::printf("%-24s %9d %9d %12.2f\n", "(resolve alone)", size.clusters, size.distinct,
                    milliseconds(size.rounds, [&] { (void)resolve(catalog, project); }));
        for (const Target *target : exportTargets()) {
            const Result<Artifact> artifact = exportProject(catalog, project, *target, {});
            if (!artifact) {
                std::printf("%-24s %9d %9d %s\n", target->id.data(), size.clusters, size.distinct,
                            qPrintable(artifact.error().message));
                continue;
            }
            const double time
                = milliseconds(size.rounds, [&] { (void)exportProject(catalog, project, *target, {}); });
            std::printf("%-24s %9d %9d %12.2f %10lld\n", target->id.data(), size.clusters, size.distinct,
                        time, static_cast<long long>(sizeOf(*artifact) / 1024));
        }
    }
    return 0;
}
