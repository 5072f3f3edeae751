// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretfindingtexts.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

using Id = SecretFinding::Id;

constexpr auto TakeNew = QT_TRANSLATE_NOOP(
    "SecretFinding",
    "Take this entry from a fresh download of the Red Hat pull secret, or ask who runs the registry.");

constexpr std::array Texts {
    SecretFindingText {
        Id::EntryLost, "entry-lost"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "The copy lacks %1, which the cluster has: applying it would remove it."),
        QT_TRANSLATE_NOOP("SecretFinding", "Do not apply the copy. A merge keeps this entry.") },
    SecretFindingText {
        Id::DataEntryMissing, "data-entry-missing"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Telemetry or Insights is chosen, but %1 is missing: the firewall is opened and nothing is "
            "sent."),
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Take %1 from the Red Hat pull secret, or take both features out of the selection.") },
    SecretFindingText {
        Id::DataEntryUnwanted, "data-entry-unwanted"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "%1 is there, but neither telemetry nor Insights is chosen: the cluster tries to send data "
            "to Red Hat and fails at the firewall."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Remove %1 to opt out, or choose both features and allow their endpoints.") },
    SecretFindingText {
        Id::DataHalfChosen, "data-half-chosen"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "%1 also switches on what is not chosen: %2. Its endpoints are not allowed, so sending that "
            "fails at the firewall."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Choose both features, or expect denied connections: one entry stands for both.") },
    SecretFindingText {
        Id::RegistryEntryMissing, "registry-entry-missing"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "%1 is missing: its endpoints are allowed, but pulling from it fails without a credential."),
        QT_TRANSLATE_NOOP("SecretFinding", "Take %1 from the Red Hat pull secret.") },
    SecretFindingText {
        Id::RedHatEntryMissing, "red-hat-entry-missing"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "What is chosen needs %1, and the Red Hat pull secret has no usable one."),
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Download it again from https://console.redhat.com/openshift/install/azure/aro-provisioned, "
            "or leave the entry out, with --keep on the command line.") },
    SecretFindingText {
        Id::EntryUnused, "entry-unused"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "%1 is there, and nothing that is chosen uses it: its endpoints may be closed."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Nothing has to be done. Choose the feature if you want to use it.") },
    SecretFindingText {
        Id::EntryDiffers, "entry-differs"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "The cluster has another credential for %1 than the Red Hat pull secret. A merge keeps the "
            "cluster's, which may be one of your own."),
        QT_TRANSLATE_NOOP("SecretFinding", "Take the new one only if the cluster's no longer works.") },
    SecretFindingText {
        Id::NotAnObject, "not-an-object"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "%1 is not an object with a credential: programs refuse the entry or the "
                          "whole file."),
        TakeNew },
    SecretFindingText { Id::NoAuth, "no-auth"_L1,
                        QT_TRANSLATE_NOOP("SecretFinding", "%1 has no \"auth\": pulling from it fails."),
                        TakeNew },
    SecretFindingText {
        Id::EmptyAuth, "empty-auth"_L1,
        QT_TRANSLATE_NOOP("SecretFinding", "%1 has an empty credential: pulling from it fails."), TakeNew },
    SecretFindingText {
        Id::MalformedBase64, "malformed-base64"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "The credential of %1 is not valid base64, as when a part was not copied: pulling from it "
            "fails."),
        TakeNew },
    SecretFindingText {
        Id::NoColon, "no-colon"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "The credential of %1 is not of the form user:password: pulling from it "
                          "fails."),
        TakeNew },
    SecretFindingText {
        Id::NoUser, "no-user"_L1,
        QT_TRANSLATE_NOOP("SecretFinding", "The credential of %1 has no user: pulling from it fails."),
        TakeNew },
    SecretFindingText {
        Id::NoPassword, "no-password"_L1,
        QT_TRANSLATE_NOOP("SecretFinding", "The credential of %1 has no password: pulling from it fails."),
        TakeNew },
    SecretFindingText {
        Id::Expired, "expired"_L1,
        QT_TRANSLATE_NOOP("SecretFinding", "The token of %1 expired on %2: pulling from it fails."),
        TakeNew },
    SecretFindingText {
        Id::Duplicate, "duplicate"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "%1 stands in the file more than once. Most programs use the last one, but a reader may see "
            "another."),
        QT_TRANSLATE_NOOP("SecretFinding",
                          "Take it from the Red Hat pull secret or remove it: both leave one or none.") },
    SecretFindingText {
        Id::NameNotExact, "name-not-exact"_L1,
        QT_TRANSLATE_NOOP("SecretFinding",
                          "%1 is probably meant to be %2: under this name, nothing finds it."),
        QT_TRANSLATE_NOOP("SecretFinding", "Take %2 from the Red Hat pull secret and remove %1.") },
    SecretFindingText {
        Id::NameHidden, "name-hidden"_L1,
        QT_TRANSLATE_NOOP(
            "SecretFinding",
            "Entry number %1 has a name that is no registry. It is not shown, because it could be a "
            "credential in the wrong place."),
        QT_TRANSLATE_NOOP("SecretFinding", "Look at the file yourself. A merge keeps the entry as it is.") },
};

} // namespace

std::span<const SecretFindingText> entryFindingTexts()
{
    return Texts;
}

} // namespace aro
