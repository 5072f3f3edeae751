// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretfindingtexts.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace aro {

namespace {

using Id = SecretFinding::Id;

constexpr std::array Texts {
    SecretFindingText {
        Id::PlatformMissing, "platform-missing"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "%1 is missing: without it, the nodes cannot pull the images of the platform. Applying "
            "this file would overwrite it."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Do not apply it. Fetch the secret from the cluster again and merge into that.") },
    SecretFindingText {
        Id::PlatformWrongCloud, "platform-wrong-cloud"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "It has %2 where this cloud has %1: it belongs to a cluster in another cloud, or the "
            "cloud of the cluster is wrong."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Fetch the secret from the right cluster, or correct its cloud.") },
    SecretFindingText {
        Id::PlatformNotExact, "platform-not-exact"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "It has %2 where the ARO service looks for exactly %1: the operator does not take "
                          "care of an entry under another name."),
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Leave %2 as it is, and fetch the secret from the cluster again: the operator puts %1 "
            "back there.") },
    SecretFindingText {
        Id::PlatformBroken, "platform-broken"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "%1 cannot be used as it is: the nodes cannot pull the images of the platform with it."),
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Fetch the secret from the cluster again; the ARO operator repairs this entry there.") },
    SecretFindingText {
        Id::PlatformTwice, "platform-twice"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "%1 stands in the file more than once: which one the nodes use is not certain."),
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Fetch the secret from the cluster again. If it is so there, too, ask the support of "
            "ARO to have it repaired.") },
    SecretFindingText {
        Id::PlatformChanged, "platform-changed"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "%1 is not what the cluster has: the copy is stale or was edited. The ARO service "
                          "rotates this password, so applying the copy would put an old one back."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Do not apply the copy. A merge takes this entry from the cluster.") },
    SecretFindingText {
        Id::Swapped, "swapped"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "The two files seem to be swapped: %1 is in the one from Red Hat and not in the "
                          "cluster's."),
        QT_TRANSLATE_NOOP("SecretFinding", "Swap them.") },
    SecretFindingText {
        Id::OverwriteRisk, "overwrite-risk"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "This file alone has no %1: applying it as it is would overwrite the entry that the "
            "cluster lives on."),
        QT_TRANSLATE_NOOP("SecretFinding", "Fetch the cluster's secret and merge this file into it.") },
    SecretFindingText {
        Id::SavedCopy, "saved-copy"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "This is a copy of a cluster's secret rather than the download from Red Hat: it has %1."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Its other entries can be taken over; that of the ARO service never is.") },
    SecretFindingText {
        Id::StaleCopy, "stale-copy"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "The cluster's secret was saved %1 hours ago. What has changed since then, such as the "
            "password of the ARO service, would be lost."),
        QT_TRANSLATE_NOOP("SecretFinding", "Fetch it again right before you merge.") },
    SecretFindingText {
        Id::SameContent, "same-content"_L1,
        QT_TRANSLATE_NOOP("SecretFinding", "Both files hold the same secret, so there is nothing to merge."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Download the Red Hat pull secret and open it in the second place.") },
    SecretFindingText {
        Id::WrongType, "wrong-type"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "The secret has the type %1 instead of kubernetes.io/dockerconfigjson: the ARO operator "
            "deletes it and makes a new one with its own entry alone."),
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Change the cluster's secret with oc set data, never by deleting and making it anew.") },
    SecretFindingText {
        Id::WrongName, "wrong-name"_L1,
        QT_TRANSLATE_NOOP("SecretFinding", "This is the secret %1, not openshift-config/pull-secret."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Fetch the right one: oc get secret pull-secret -n openshift-config -o json.") },
    SecretFindingText {
        Id::ShellQuotes, "shell-quotes"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Quotes of a shell stand around it. They are left out here, but other programs would "
            "refuse the file, and the ARO operator would drop all entries but its own."),
        QT_TRANSLATE_NOOP("SecretFinding", "Do not apply this file itself; apply what is saved here.") },
    SecretFindingText {
        Id::OtherField, "other-field"_L1,
        QT_TRANSLATE_NOOP("SecretFinding", "Beside the entries there is the field %1. It is kept as it is."),
        QT_TRANSLATE_NOOP("SecretFinding", "Nothing has to be done.") },
    SecretFindingText {
        Id::ReadableByOthers, "readable-by-others"_L1,
        QT_TRANSLATE_NOOP("SecretFinding", "Other users of this computer can read the file."),
        QT_TRANSLATE_NOOP("SecretFinding", "Run chmod 600 on it, and delete it when you are done.") },
};

} // namespace

std::span<const SecretFindingText> platformFindingTexts()
{
    return Texts;
}

} // namespace aro
