// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::cli {

std::span<const CommandEntry> commands()
{
    static constexpr std::array Entries {
        CommandEntry { "features"_L1,
                       QT_TRANSLATE_NOOP("Command", "List the optional features of a cluster."),
                       makeFeatures },
        CommandEntry { "endpoints"_L1,
                       QT_TRANSLATE_NOOP("Command", "List the endpoints that the chosen features need."),
                       makeEndpoints },
        CommandEntry {
            "targets"_L1,
            QT_TRANSLATE_NOOP("Command", "List the products and formats that rules can be exported for."),
            makeTargets },
        CommandEntry { "export"_L1,
                       QT_TRANSLATE_NOOP("Command", "Write rules for a firewall, or a document."),
                       makeExport },
        CommandEntry { "notes"_L1,
                       QT_TRANSLATE_NOOP("Command", "Explain the ids of notes such as W1 or region-unknown."),
                       makeNotes },
        CommandEntry { "project new"_L1, QT_TRANSLATE_NOOP("Command", "Write a project with one cluster."),
                       makeProjectNew },
        CommandEntry { "project add"_L1, QT_TRANSLATE_NOOP("Command", "Add a cluster to a project."),
                       makeProjectAdd },
        CommandEntry { "project set"_L1,
                       QT_TRANSLATE_NOOP("Command", "Change a cluster or the settings of a project."),
                       makeProjectSet },
        CommandEntry { "project remove"_L1, QT_TRANSLATE_NOOP("Command", "Remove a cluster from a project."),
                       makeProjectRemove },
        CommandEntry { "project show"_L1, QT_TRANSLATE_NOOP("Command", "Show what a project holds."),
                       makeProjectShow },
        CommandEntry {
            "project check"_L1,
            QT_TRANSLATE_NOOP("Command", "Say what is still missing or wrong before rules are exported."),
            makeProjectCheck },
        CommandEntry { "pull-secret guide"_L1,
                       QT_TRANSLATE_NOOP("Command", "Say how the cluster's pull secret has to be changed."),
                       makePullSecretGuide },
        CommandEntry {
            "pull-secret check"_L1,
            QT_TRANSLATE_NOOP("Command", "Say what is wrong with pull secrets, without showing them."),
            makePullSecretCheck },
        CommandEntry { "pull-secret diff"_L1,
                       QT_TRANSLATE_NOOP("Command", "Compare pull secrets by the names of their entries."),
                       makePullSecretDiff },
        CommandEntry {
            "pull-secret merge"_L1,
            QT_TRANSLATE_NOOP("Command",
                              "Take what is needed from the Red Hat pull secret over into the cluster's."),
            makePullSecretMerge },
        CommandEntry { "pull-secret script"_L1,
                       QT_TRANSLATE_NOOP("Command", "Write a script that changes the cluster's pull secret."),
                       makePullSecretScript },
    };
    return Entries;
}

} // namespace aro::cli
