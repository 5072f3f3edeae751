// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/guidecommands.h"
#include "core/pullsecret/guidesteps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretGuide)
};

GuideStep safetyStep()
{
    return {
        u"safety"_s,
        Text::tr("The pull secret is a credential"),
        stepText(
            { { Text::tr("Whoever has the file can pull images in your name."),
                Text::tr(
                    "Never commit it, mail it, paste it into a ticket or leave it in a shared folder.") },
              { Text::tr("The commands below keep it in a private folder and show the names of its entries, "
                         "never a password."),
                Text::tr(
                    "They need bash, oc, jq 1.6 or newer and the rights of a cluster administrator, and they "
                    "belong together: run them in one terminal, one after the other.") } }),
        {},
        true
    };
}

GuideStep shorterWaysStep()
{
    return { u"shorter-ways"_s,
             Text::tr("Three ways"),
             stepText(
                 { { Text::tr("The steps below do everything by hand, so that you see what happens."),
                     Text::tr("Both other ways come to the same result.") },
                   { Text::tr("A script that fetches, merges, compares, asks and applies: aro-egress-cli "
                              "pull-secret script, or \"Save a script\" in the window."),
                     Text::tr("It also rolls back.") },
                   { Text::tr("Merging on another computer, without access to the cluster: aro-egress-cli "
                              "pull-secret check and merge, or \"Check and merge\" in the window."),
                     Text::tr("Go on at \"Apply the pull secret\" with what they tell you.") } }),
             {} };
}

GuideStep azureCliStep()
{
    return {
        u"azure-cli"_s,
        Text::tr("What the Azure CLI cannot do"),
        stepText(
            { { Text::tr("The pull secret of an existing cluster is changed in the cluster itself, because "
                         "az aro update has no option --pull-secret."),
                Text::tr("At creation, az aro create --pull-secret strips the entry %1, so telemetry and "
                         "Insights can only be switched on afterwards.")
                    .arg(commands::OptInEntry) } }),
        {}
    };
}

GuideStep oneOptInStep(const GuideNeeds &needs)
{
    return {
        QString(OneOptInStep),
        Text::tr("One entry switches on more than you chose"),
        stepText(
            { { Text::tr("The entry %1 also switches on: %2.")
                    .arg(commands::OptInEntry, needs.alsoSwitchedOn.join(", "_L1)),
                Text::tr("There is no entry for one of them alone.") },
              { Text::tr("What you did not choose has no firewall rules, so its transmissions fail at the "
                         "firewall: choose it as well, or expect the cluster to report these failures.") } }),
        {},
        true
    };
}

GuideStep fetchStep(const GuideNeeds &needs)
{
    const QString login = needs.apiServer.isEmpty()
        ? Text::tr("Check the first answer: it is the cluster that you are logged in to.")
        : Text::tr("The first answer must be %1: it is the cluster that you are logged in to.")
              .arg(needs.apiServer);
    return {
        u"fetch"_s, Text::tr("Fetch the current pull secret"),
        stepText(
            { { Text::tr("Always start from what the cluster has now: the ARO service rotates the password "
                         "of %1, so a saved copy goes stale.")
                    .arg(needs.platformRegistry) },
              { login,
                Text::tr("The last command lists the entries; a cluster that was created without a Red Hat "
                         "pull secret has only %1.")
                    .arg(needs.platformRegistry) } }),
        commands::fetch()
    };
}

GuideStep downloadStep(const GuideNeeds &needs)
{
    return {
        u"download"_s, Text::tr("Download the Red Hat pull secret"),
        stepText(
            { { Text::tr("Open https://console.redhat.com/openshift/install/azure/aro-provisioned in a "
                         "browser, log in and choose \"Download pull secret\"."),
                Text::tr("Your computer, not the cluster, must reach console.redhat.com and, for the login, "
                         "sso.redhat.com.") },
              { Text::tr("The first command moves the file into the private folder; change its path if your "
                         "browser saved the file elsewhere."),
                Text::tr("The second lists its entries, which must include: %1.")
                    .arg(needs.required.join(", "_L1)) } }),
        commands::takeDownload()
    };
}

GuideStep mergeStep(const GuideNeeds &needs)
{
    return {
        u"merge"_s,
        Text::tr("Merge the entries"),
        stepText(
            { { Text::tr(
                    "The command takes over those of these entries that the cluster lacks or cannot use: "
                    "%1.")
                    .arg(needs.required.join(", "_L1)),
                Text::tr("All other entries of the cluster, %1 above all, stay as they are.")
                    .arg(needs.platformRegistry),
                Text::tr("If something is missing, the command names it and writes nothing.") },
              { Text::tr("What the cluster has already is kept, because it may be a credential of your own."),
                Text::tr(
                    "To replace it, merge with aro-egress-cli pull-secret merge --take, or choose \"take "
                    "Red Hat's\" for it in the window.") } }),
        { commands::merge(needs.required, needs.platformRegistry) }
    };
}

GuideStep keepOutStep(const GuideNeeds &needs)
{
    return {
        u"opt-out"_s,
        Text::tr("Keep telemetry and Insights off"),
        stepText(
            { { Text::tr("Neither telemetry nor Insights is chosen, so the entry %1 must stay out.")
                    .arg(commands::OptInEntry),
                Text::tr("The command removes exactly this entry if the cluster has it, and changes nothing "
                         "otherwise.") },
              { Text::tr("If the cluster is meant to send this data, choose both features and follow the "
                         "steps for that selection instead.") } }),
        { commands::removeOptIn(u"pull-secret.json"_s, needs.platformRegistry) }
    };
}

GuideStep checkStep(const GuideNeeds &needs)
{
    const QString removed = needs.sendsData
        ? Text::tr("No entry may be removed.")
        : Text::tr("No entry but %1 may be removed.").arg(commands::OptInEntry);
    return {
        u"check"_s, Text::tr("Check the result"),
        stepText(
            { { Text::tr("The first and the last command must answer true: the file is valid, and the entry "
                         "of the ARO service is what it was."),
                Text::tr("The second lists what happens to each entry."), removed },
              { Text::tr("Never apply a file that fails here: when the secret is not valid JSON, the ARO "
                         "operator drops all entries but its own.") } }),
        commands::check(needs.platformRegistry)
    };
}

GuideStep applyStep()
{
    return {
        u"apply"_s, Text::tr("Apply the pull secret"),
        stepText(
            { { Text::tr("Have the firewall rules in place first, or what you switch on fails.") },
              { Text::tr("The first command must answer \"unchanged\"; otherwise the secret in the cluster "
                         "has changed in the meantime, and you fetch and merge again."),
                Text::tr("The second lets the API server check the change without storing it."),
                Text::tr("If both succeed, the third compares once more and changes the cluster.") } }),
        commands::apply()
    };
}

enum class Restart { None, OneByOne, Unknown };

Restart restart(const QVersionNumber &version)
{
    // "4.7" alone does not tell on which side of 4.7.4 the cluster is.
    if (version.segmentCount() < 2 || version == QVersionNumber(4, 7))
        return Restart::Unknown;
    return version < QVersionNumber(4, 7, 4) ? Restart::OneByOne : Restart::None;
}

QString restartText(const QVersionNumber &version)
{
    const QString documentation
        = Text::tr("According to the OpenShift documentation, a changed pull secret no longer "
                   "drains or restarts nodes since version 4.7.4.");
    const QString article
        = Text::tr("According to the article on ARO pull secrets, the nodes restart one by one.");
    switch (restart(version)) {
    case Restart::None:
        return stepText(
            { { documentation,
                Text::tr("This applies to your cluster with version %1, although the article on ARO pull "
                         "secrets still says that the nodes restart one by one.")
                    .arg(version.toString()) } });
    case Restart::OneByOne:
        return stepText(
            { { article,
                Text::tr("This applies to your cluster with version %1, so plan a maintenance window.")
                    .arg(version.toString()) } });
    case Restart::Unknown:
        break;
    }
    return stepText(
        { { documentation, article },
          { Text::tr("The first command tells the version of your cluster and so which one applies.") } });
}

GuideStep restartStep(const GuideNeeds &needs)
{
    QStringList shell = commands::watchNodes();
    if (restart(needs.version) == Restart::Unknown)
        shell.prepend(commands::clusterVersion());
    const QString watch
        = Text::tr("Before and after the change, all machine config pools should be updated and none "
                   "degraded, and all nodes ready.");
    return { u"restart"_s, Text::tr("What happens to the nodes"),
             stepText({ { restartText(needs.version) }, { watch } }), shell,
             restart(needs.version) == Restart::OneByOne };
}

} // namespace

QString stepText(const QList<QStringList> &paragraphs)
{
    QStringList texts;
    for (const QStringList &sentences : paragraphs)
        texts.append(sentences.join(u' '));
    return texts.join("\n\n"_L1);
}

QList<GuideStep> changeSteps(const GuideNeeds &needs)
{
    QList<GuideStep> steps { safetyStep(), shorterWaysStep(), azureCliStep() };
    if (!needs.alsoSwitchedOn.isEmpty())
        steps.append(oneOptInStep(needs));
    steps += { fetchStep(needs), downloadStep(needs), mergeStep(needs) };
    if (!needs.sendsData)
        steps.append(keepOutStep(needs));
    steps += { checkStep(needs), restartStep(needs), applyStep() };
    return steps;
}

} // namespace aro
