<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Bundle</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long: %n character(s) at most.</source>
        <translation>
            <numerusform>&quot;%1&quot; is too long: %n character at most.</numerusform>
            <numerusform>&quot;%1&quot; is too long: %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>Use letters, digits, dots, hyphens and underscores, %n character(s) at most.</source>
        <translation>
            <numerusform>Use letters, digits, dots, hyphens and underscores, %n character at most.</numerusform>
            <numerusform>Use letters, digits, dots, hyphens and underscores, %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write one line of plain text, %n character(s) at most.</source>
        <translation>
            <numerusform>Write one line of plain text, %n character at most.</numerusform>
            <numerusform>Write one line of plain text, %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use a letter, then letters, digits and underscores, %n character(s) at most.</source>
        <translation>
            <numerusform>Use a letter, then letters, digits and underscores, %n character at most.</numerusform>
            <numerusform>Use a letter, then letters, digits and underscores, %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write one line of Western European text, %n character(s) at most, or nothing.</source>
        <translation>
            <numerusform>Write one line of Western European text, %n character at most, or nothing.</numerusform>
            <numerusform>Write one line of Western European text, %n characters at most, or nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write one line of text, %n character(s) at most, or nothing.</source>
        <translation>
            <numerusform>Write one line of text, %n character at most, or nothing.</numerusform>
            <numerusform>Write one line of text, %n characters at most, or nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCheckCommand</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message numerus="yes">
        <source>A project can have %n cluster(s) at most.</source>
        <translation>
            <numerusform>A project can have %n cluster at most.</numerusform>
            <numerusform>A project can have %n clusters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectShowCommand</name>
    <message numerus="yes">
        <source>%n host(s) with a rule</source>
        <translation>
            <numerusform>%n host with a rule</numerusform>
            <numerusform>%n hosts with a rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullSecretInput</name>
    <message numerus="yes">
        <source>The project has %n clusters, and a pull secret belongs to one: pick it with --cluster.</source>
        <translation>
            <numerusform>The project has %n cluster, and a pull secret belongs to one: pick it with --cluster.</numerusform>
            <numerusform>The project has %n clusters, and a pull secret belongs to one: pick it with --cluster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullSecretReport</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullSecretWorkbench</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message numerus="yes">
        <source>The file is larger than %n MiB, too large for such a document.</source>
        <translation>
            <numerusform>The file is larger than %n MiB, too large for such a document.</numerusform>
            <numerusform>The file is larger than %n MiB, too large for such a document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::ArtifactView</name>
    <message numerus="yes">
        <source>%n note(s) on this output</source>
        <translation>
            <numerusform>%n note on this output</numerusform>
            <numerusform>%n notes on this output</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::ClusterList</name>
    <message numerus="yes">
        <source>A project holds %n cluster(s) at most.</source>
        <translation>
            <numerusform>A project holds %n cluster at most.</numerusform>
            <numerusform>A project holds %n clusters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::ClusterSummary</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::EndpointsPage</name>
    <message numerus="yes">
        <source>… and %n more note(s)</source>
        <translation>
            <numerusform>… and %n more note</numerusform>
            <numerusform>… and %n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) copied.</source>
        <translation>
            <numerusform>%n host copied.</numerusform>
            <numerusform>%n hosts copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a complete host name were left out.</source>
        <translation>
            <numerusform>%n row without a complete host name was left out.</numerusform>
            <numerusform>%n rows without a complete host name were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::FeatureCard</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::LockdownPanel</name>
    <message numerus="yes">
        <source>The cluster says: egress lockdown is enabled for %n domain(s).</source>
        <translation>
            <numerusform>The cluster says: egress lockdown is enabled for %n domain.</numerusform>
            <numerusform>The cluster says: egress lockdown is enabled for %n domains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) go through the ARO service, as the cluster told.</source>
        <translation>
            <numerusform>%n domain goes through the ARO service, as the cluster told.</numerusform>
            <numerusform>%n domains go through the ARO service, as the cluster told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::PullSecretSlot</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::SaveBar</name>
    <message numerus="yes">
        <source>Saved %n file(s) in %1: %2</source>
        <translation>
            <numerusform>Saved %n file in %1: %2</numerusform>
            <numerusform>Saved %n files in %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::SummaryPage</name>
    <message numerus="yes">
        <source>%n more cluster(s) are in the report.</source>
        <translation>
            <numerusform>%n more cluster is in the report.</numerusform>
            <numerusform>%n more clusters are in the report.</numerusform>
        </translation>
    </message>
</context>
</TS>
