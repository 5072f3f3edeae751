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

GuideStep samplesStep()
{
    return {
        u"samples"_s, Text::tr("Switch the samples on"),
        stepText(
            { { Text::tr(
                  "This is only needed if the first command answers \"Removed\", as it does on clusters "
                  "that were created without a Red Hat pull secret.") },
              { Text::tr("The field is spec.managementState; the path spec.architectures.managementState in "
                         "the article on ARO pull secrets is wrong, and the status follows by itself.") } }),
        commands::enableSamples()
    };
}

GuideStep operatorHubStep()
{
    return {
        u"operatorhub"_s, Text::tr("Switch the OperatorHub sources on"),
        stepText(
            { { Text::tr("This is only needed for sources that the first command shows as disabled, as all "
                         "are on clusters that were created without a Red Hat pull secret.") },
              { Text::tr("Take those that you do not want out of the list in the second command."),
                Text::tr("Sources that are not in the list keep their state.") } }),
        commands::enableOperatorHub()
    };
}

QString insightsText(const GuideNeeds &needs)
{
    const QString wait = Text::tr("The Insights Operator reads the pull secret every 5 minutes.");
    if (!needs.sendsData)
        return stepText({ { wait, Text::tr("After that, Disabled must be True: nothing is sent.") } });
    return stepText(
        { { wait, Text::tr("After that, Disabled must be False."),
            Text::tr("If UploadDegraded or Degraded is True, look at its reason: most often an endpoint is "
                     "still blocked.") } });
}

GuideStep verifyStep(const GuideNeeds &needs)
{
    QList<QStringList> paragraphs;
    QStringList shell;
    if (needs.registries) {
        paragraphs.append(
            { Text::tr("After a few minutes, the catalog sources and the image streams appear.") });
        shell = commands::verifyRegistries();
    }
    paragraphs.append({ Text::tr("The ARO operator lists which of the entries registry.redhat.io, "
                                 "registry.connect.redhat.com and %1 it sees; it does not look for others.")
                            .arg(commands::OptInEntry) });
    paragraphs.append({ insightsText(needs) });
    shell += { commands::redHatKeysPresent(), commands::insightsConditions() };
    return { u"verify"_s, Text::tr("Verify that it works"), stepText(paragraphs), shell };
}

GuideStep cleanUpStep()
{
    return {
        u"clean-up"_s,
        Text::tr("Delete the local copies"),
        stepText(
            { { Text::tr(
                  "As long as it is there, cluster-secret.json holds what the cluster had before the change.") },
              { Text::tr(
                    "When all works, the files are no longer needed: the next change starts with fetching again."),
                Text::tr("Delete them even if you stopped halfway, and look for other copies of the "
                         "download.") } }),
        { commands::cleanUp() }
    };
}

GuideStep channelStep(const GuideNeeds &needs)
{
    return {
        u"channel"_s, Text::tr("Set an update channel"),
        stepText(
            { { Text::tr("ARO clears the update channel at installation, and without a channel the cluster "
                         "does not look for updates."),
                Text::tr("The pull secret plays no part in this.") },
              { Text::tr(
                  "If the first command prints a channel, one is set: keep it, and leave out the second "
                  "command.") },
              { Text::tr("A warning that the channel cannot be validated is normal the first time."),
                Text::tr("A minute later, the last command lists the available updates.") } }),
        commands::setChannel(needs.version)
    };
}

/// The whole way out in one step: it stands alone, possibly months later.
QStringList optOutCommands(const GuideNeeds &needs)
{
    QStringList shell = commands::fetch();
    shell.append(commands::removeOptIn(u"cluster-secret.json"_s, needs.platformRegistry));
    shell += commands::check(needs.platformRegistry) + commands::apply();
    shell += { commands::cleanUp(), commands::insightsDisabled() };
    return shell;
}

GuideStep optOutStep(const GuideNeeds &needs)
{
    const QString title = needs.sendsData ? Text::tr("Later: switch telemetry and Insights off again")
                                          : Text::tr("If it is there: switch telemetry and Insights off");
    QStringList close { Text::tr(
        "The Insights Operator reads the pull secret every 5 minutes; when the last command "
        "answers True, nothing is sent any more.") };
    if (!needs.dataHosts.isEmpty())
        close.append(
            Text::tr("Only then close these hosts in the firewall, unless something else needs them: %1.")
                .arg(needs.dataHosts.join(", "_L1)));
    return {
        u"opt-out"_s, title,
        stepText(
            { { Text::tr("Remove exactly the entry %1 and keep everything else.").arg(commands::OptInEntry),
                Text::tr("This ends both telemetry and Insights.") },
              { Text::tr("The commands fetch the secret into a private folder, remove the entry, check the "
                         "result, apply it and delete the files."),
                Text::tr("The checks must answer true, the comparison \"unchanged\"; stop at the first "
                         "error.") },
              close }),
        optOutCommands(needs)
    };
}

GuideStep noChangeStep(const GuideNeeds &needs)
{
    return { u"no-change"_s,
             Text::tr("Leave the pull secret as it is"),
             stepText(
                 { { Text::tr("What you chose needs no entry in the pull secret."),
                     Text::tr("The ARO service looks after %1 by itself.").arg(needs.platformRegistry) } }),
             {} };
}

GuideStep absentStep()
{
    return {
        u"check"_s,
        Text::tr("Check that no data is sent"),
        stepText(
            { { Text::tr("The command lists the names of the entries that the cluster has; it needs bash, oc "
                         "and jq and the rights of a cluster administrator."),
                Text::tr("If %1 is not among them, you are done.").arg(commands::OptInEntry) } }),
        { commands::listEntries() }
    };
}

} // namespace

QList<GuideStep> unchangedSteps(const GuideNeeds &needs)
{
    QList<GuideStep> steps { noChangeStep(needs), absentStep(), optOutStep(needs) };
    if (needs.updateChecks)
        steps.append(channelStep(needs));
    return steps;
}

QList<GuideStep> followUpSteps(const GuideNeeds &needs)
{
    QList<GuideStep> steps;
    if (needs.registries)
        steps += { samplesStep(), operatorHubStep() };
    steps += { verifyStep(needs), cleanUpStep() };
    if (needs.updateChecks)
        steps.append(channelStep(needs));
    if (needs.sendsData)
        steps.append(optOutStep(needs));
    return steps;
}

} // namespace aro
