// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/pullsecretreport.h"

#include "cli/textlayout.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretReport)
};

/// "error [platform-missing], the cluster's: "
QString label(const SecretFinding &finding)
{
    const QString file = finding.file == SecretFinding::File::Cluster
        ? Text::tr("the cluster's", "pull secret")
        : Text::tr("Red Hat's", "pull secret");
    switch (finding.severity) {
    case SecretFinding::Severity::Error:
        return Text::tr("error [%1], %2:", "%1 is an id, %2 says whose pull secret")
            .arg(findingId(finding.id), file);
    case SecretFinding::Severity::Warning:
        return Text::tr("warning [%1], %2:", "%1 is an id, %2 says whose pull secret")
            .arg(findingId(finding.id), file);
    case SecretFinding::Severity::Information:
        break;
    }
    return Text::tr("note [%1], %2:", "%1 is an id, %2 says whose pull secret")
        .arg(findingId(finding.id), file);
}

QString changeText(EntryChange::Kind kind)
{
    switch (kind) {
    case EntryChange::Kind::Unchanged:
        return Text::tr("unchanged", "an entry");
    case EntryChange::Kind::Added:
        return Text::tr("added", "an entry");
    case EntryChange::Kind::Removed:
        return Text::tr("removed", "an entry");
    case EntryChange::Kind::Changed:
        break;
    }
    return Text::tr("changed", "an entry");
}

QString changeId(EntryChange::Kind kind)
{
    switch (kind) {
    case EntryChange::Kind::Unchanged:
        return u"unchanged"_s;
    case EntryChange::Kind::Added:
        return u"added"_s;
    case EntryChange::Kind::Removed:
        return u"removed"_s;
    case EntryChange::Kind::Changed:
        break;
    }
    return u"changed"_s;
}

} // namespace

QString findingsReport(const SecretFindings &findings)
{
    QString text;
    for (const SecretFinding &finding : findings)
        text += label(finding) + u'\n' + indented(findingText(finding), 2)
            + indented(findingRemedy(finding), 2);
    const auto count = std::ranges::count_if(findings, [](const SecretFinding &finding) {
        return finding.severity != SecretFinding::Severity::Information;
    });
    return text
        + (count == 0 ? Text::tr("Nothing has to be done.")
                      : Text::tr("%n finding(s).", nullptr, static_cast<int>(count)))
        + u'\n';
}

void writeFindings(JsonWriter &json, const SecretFindings &findings)
{
    json.beginArray("findings"_L1);
    for (const SecretFinding &finding : findings) {
        json.beginObject();
        json.text("id"_L1, findingId(finding.id));
        json.text("severity"_L1, severityId(finding.severity));
        json.text("file"_L1, fileId(finding.file));
        json.text("registry"_L1, finding.registry);
        json.text("text"_L1, findingEnglish(finding));
        json.text("remedy"_L1, remedyEnglish(finding));
        json.endObject();
    }
    json.endArray();
}

QString changesReport(const SecretPlan &plan, const QList<EntryChange> &changes)
{
    QList<QStringList> rows;
    for (const EntryChange &change : changes)
        rows.append({ changeText(change.kind), changeName(change), meaningOf(plan, change) });
    return table(rows);
}

void writeChanges(JsonWriter &json, const QList<EntryChange> &changes)
{
    json.beginArray("changes"_L1);
    for (const EntryChange &change : changes) {
        json.beginObject();
        const bool isEntry = change.part == EntryChange::Part::Entry;
        json.text(isEntry ? "registry"_L1 : "field"_L1, change.name);
        if (change.name.isEmpty())
            json.number("number"_L1, static_cast<int>(change.number));
        json.text("change"_L1, changeId(change.kind));
        json.endObject();
    }
    json.endArray();
}

} // namespace aro::cli
