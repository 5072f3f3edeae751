// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/guidecommands.h"

using namespace Qt::StringLiterals;

namespace aro::commands {
namespace {

/// Writes the secret that is in the cluster now to standard output.
QString readSecret()
{
    return uR"sh(oc get secret/pull-secret -n openshift-config \
  --template='{{index .data ".dockerconfigjson" | base64decode}}')sh"_s;
}

/// Host names as a list of JSON strings in a jq program, one per line.
QString jqList(const QStringList &names)
{
    return u"[\n    \"%1\"\n  ]"_s.arg(names.join("\",\n    \""_L1));
}

/// Stores what the command writes as pull-secret.json, but only when it succeeds: an empty file would be
/// invalid JSON. jq quotes a piece of a value in its own error messages, so the programs reach entries with
/// "?" alone.
QString intoPullSecret(const QString &command)
{
    return u"umask 077\n%1 > pull-secret.new &&\n  mv -f pull-secret.new pull-secret.json"_s.arg(command);
}

/// A word of bash that means exactly this text.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

/// jq: whether a slurped document has a usable entry: base64 of user:password.
QString holds()
{
    return uR"sh(  def holds($name):
    [.[0].auths?[$name]?.auth? | strings | (try @base64d catch "")
      | select(test("^[^:]+:."))] != [];)sh"_s;
}

} // namespace

QStringList fetch()
{
    return { u"oc whoami --show-server"_s,
             u"umask 077\nwork=$(mktemp -d) && cd \"$work\" &&\n  %1 \\\n  > cluster-secret.json"_s.arg(
                 readSecret()),
             u"jq -r '.auths | objects | keys[]' cluster-secret.json"_s };
}

QStringList takeDownload()
{
    return { u"mv ~/Downloads/pull-secret.txt red-hat-secret.json &&\n  chmod 600 red-hat-secret.json"_s,
             u"jq -r '.auths | objects | keys[]' red-hat-secret.json"_s };
}

QString merge(const QStringList &entries, const QString &platformRegistry)
{
    return intoPullSecret(uR"sh(jq -n --slurpfile cluster cluster-secret.json \
  --slurpfile redhat red-hat-secret.json '
%1
  %2 as $wanted
  | [$wanted[] as $name | select($cluster | holds($name) | not) | $name]
    as $taken
  | [$taken[] as $name | select($redhat | holds($name) | not) | $name]
    as $missing
  | if $cluster | holds("%3") | not then
      error("cluster-secret.json lacks %3: fetch it again")
    elif $missing != [] then
      error("red-hat-secret.json lacks " + ($missing | join(", ")))
    else
      reduce $taken[] as $name ($cluster[0];
        .auths[$name] = $redhat[0].auths[$name])
    end')sh"_s.arg(holds(), jqList(entries), platformRegistry));
}

QString removeOptIn(const QString &file, const QString &platformRegistry)
{
    return intoPullSecret(uR"sh(jq -n --slurpfile secret %1 '
%2
  if $secret | holds("%3") then
    $secret[0] | del(.auths["%4"])
  else
    error("%1 lacks %3: fetch it again")
  end')sh"_s.arg(file, holds(), platformRegistry, OptInEntry));
}

QStringList check(const QString &platformRegistry)
{
    return { u"jq -e -s 'length == 1 and (.[0].auths | type == \"object\")' pull-secret.json"_s,
             uR"sh(jq -n -r --slurpfile before cluster-secret.json \
  --slurpfile after pull-secret.json '
  ($before[0].auths | objects) as $old
  | ($after[0].auths | objects) as $new
  | $old + $new | keys[]
  | (if $new[.] == null then "removed"
     elif $old[.] == null then "added"
     elif $old[.] == $new[.] then "unchanged"
     else "changed" end) + "  " + .')sh"_s,
             uR"sh(jq -n -e --slurpfile before cluster-secret.json \
  --slurpfile after pull-secret.json '
  $before[0].auths?["%1"]? as $old
  | $old != null and $old == $after[0].auths?["%1"]?')sh"_s.arg(platformRegistry) };
}

QStringList apply()
{
    const QString change = u"oc set data secret/pull-secret -n openshift-config \\\n"
                           "  --from-file=.dockerconfigjson=./pull-secret.json"_s;
    const QString isUnchanged = readSecret() + " |\n  cmp - cluster-secret.json"_L1;
    return { isUnchanged + " && echo unchanged"_L1, change + " --dry-run=server"_L1,
             isUnchanged + " &&\n  "_L1 + change };
}

QStringList applyFile(const QString &path, const QString &platformRegistry, const QStringList &changed)
{
    const QString others
        = changed.isEmpty() ? u"."_s : u"del(.auths[\"%1\"])"_s.arg(changed.join("\", \""_L1));
    const QString change = u"oc set data secret/pull-secret -n openshift-config \\\n"
                           "  --from-file=.dockerconfigjson=%1"_s.arg(quoted(path));
    const QString isUnchanged = uR"sh(%1 |
  jq -e --slurpfile new %2 '
  def others: %3;
  .auths["%4"] != null and others == ($new[0] | others)')sh"_s.arg(readSecret(), quoted(path), others,
                                                                   platformRegistry);
    return { isUnchanged, change + " --dry-run=server"_L1, isUnchanged + " > /dev/null &&\n  "_L1 + change };
}

QString cleanUp()
{
    return uR"sh(for file in cluster-secret red-hat-secret pull-secret; do
  shred -u "${work:?}/$file.json" 2> /dev/null ||
    rm -f "${work:?}/$file.json"
done
rm -f "${work:?}/pull-secret.new"
cd && rmdir "${work:?}")sh"_s;
}

QString listEntries()
{
    return readSecret() + " |\n  jq -r '.auths | objects | keys[]'"_L1;
}

QString clusterVersion()
{
    return u"oc get clusterversion version \\\n  -o jsonpath='{.status.desired.version}{\"\\n\"}'"_s;
}

QStringList watchNodes()
{
    return { u"oc get machineconfigpool"_s, u"oc get nodes"_s };
}

QStringList enableSamples()
{
    return { u"oc get configs.samples.operator.openshift.io/cluster \\\n"
             "  -o jsonpath='{.spec.managementState}{\"\\n\"}'"_s,
             u"oc patch configs.samples.operator.openshift.io/cluster --type=merge \\\n"
             "  -p '{\"spec\":{\"managementState\":\"Managed\"}}'"_s };
}

/// A merge patch replaces the whole list of sources, so those that are not named here are carried over.
QStringList enableOperatorHub()
{
    return { uR"sh(oc get operatorhub cluster -o json |
  jq -r '.status.sources[]? | "\(.name) disabled=\(.disabled)"')sh"_s,
             uR"sh(patch=$(oc get operatorhub cluster -o json | jq -c '
  [
    "redhat-operators",
    "certified-operators",
    "community-operators"
  ] as $wanted
  | [.spec.sources[]? | select(.name as $name | $wanted | all(. != $name))]
    + [$wanted[] | {name: ., disabled: false}]
  | {spec: {sources: .}}') &&
  oc patch operatorhub cluster --type=merge -p "$patch")sh"_s };
}

QStringList verifyRegistries()
{
    return { u"oc get catalogsource -A"_s, u"oc get imagestreams -n openshift"_s };
}

QString redHatKeysPresent()
{
    return u"oc get cluster.aro.openshift.io cluster \\\n"
           "  -o jsonpath='{.status.redHatKeysPresent}{\"\\n\"}'"_s;
}

QString insightsConditions()
{
    return u"oc get clusteroperator insights -o json |\n"
           "  jq -r '.status.conditions[]? | \"\\(.type)=\\(.status) \\(.reason)\"'"_s;
}

QString insightsDisabled()
{
    return u"oc get clusteroperator insights \\\n"
           "  -o jsonpath='{.status.conditions[?(@.type==\"Disabled\")].status}{\"\\n\"}'"_s;
}

QStringList setChannel(const QVersionNumber &version)
{
    const QString change = version.segmentCount() >= 2
        ? u"oc adm upgrade channel stable-%1.%2"_s.arg(QString::number(version.majorVersion()),
                                                       QString::number(version.minorVersion()))
        : uR"sh(version=$(oc get clusterversion version \
  -o jsonpath='{.status.desired.version}') &&
  oc adm upgrade channel "stable-$(echo "$version" | cut -d . -f 1,2)")sh"_s;
    return { u"oc get clusterversion version \\\n  -o jsonpath='{.spec.channel}{\"\\n\"}'"_s, change,
             u"oc adm upgrade"_s };
}

} // namespace aro::commands
