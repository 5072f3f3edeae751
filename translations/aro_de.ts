<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Ability</name>
    <message>
        <source>wildcards</source>
        <translation>Wildcards</translation>
    </message>
    <message>
        <source>a wildcard also matches its domain itself</source>
        <translation>ein Wildcard trifft auch seine Domain selbst</translation>
    </message>
    <message>
        <source>URL paths</source>
        <translation>URL-Pfade</translation>
    </message>
    <message>
        <source>ports other than 443</source>
        <translation>andere Ports als 443</translation>
    </message>
    <message>
        <source>source networks</source>
        <translation>Quellnetze</translation>
    </message>
    <message>
        <source>comments with the notes</source>
        <translation>Kommentare mit den Hinweisen</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>mehrere Dateien</translation>
    </message>
    <message>
        <source>network rules take precedence</source>
        <translation>Netzwerkregeln haben Vorrang</translation>
    </message>
    <message>
        <source>matches by address</source>
        <translation>vergleicht Adressen</translation>
    </message>
    <message>
        <source>wildcards depend on DNS answers that the firewall sees</source>
        <translation>Wildcards hängen von DNS-Antworten ab, die die Firewall sieht</translation>
    </message>
    <message>
        <source>new rules come last</source>
        <translation>neue Regeln stehen zuletzt</translation>
    </message>
    <message>
        <source>for people or programs: nothing is widened</source>
        <translation>für Menschen oder Programme: nichts wird erweitert</translation>
    </message>
    <message>
        <source>matches URL paths after decryption</source>
        <translation>vergleicht URL-Pfade nach der Entschlüsselung</translation>
    </message>
    <message>
        <source>every entry also matches the names below it</source>
        <translation>jeder Eintrag trifft auch die Namen darunter</translation>
    </message>
    <message>
        <source>other ports go into a list that other rules share</source>
        <translation>andere Ports kommen in eine Liste, die andere Regeln mitnutzen</translation>
    </message>
    <message>
        <source>a setting of the clusters, without client access</source>
        <translation>eine Einstellung der Cluster, ohne Client-Zugriff</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>keine Textdatei</translation>
    </message>
    <message>
        <source>URL paths have rules of their own</source>
        <translation>URL-Pfade haben eigene Regeln</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Egress rules and pull-secret guidance for Azure Red Hat OpenShift clusters.</source>
        <translation>Egress-Regeln und Pull-Secret-Anleitungen für Cluster von Azure Red Hat OpenShift.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Das zu öffnende Projekt.</translation>
    </message>
    <message>
        <source>The language %1 is not available; there are: %2.</source>
        <translation>Die Sprache %1 ist nicht verfügbar; es gibt: %2.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation>Es kann immer nur ein Projekt geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>AzCluster</name>
    <message>
        <source>This is not the output of az aro show -o json: %1</source>
        <translation>Das ist nicht die Ausgabe von az aro show -o json: %1</translation>
    </message>
    <message>
        <source>A cluster has far fewer gateway domains than this list.</source>
        <translation>Ein Cluster hat weit weniger Gateway-Domains als diese Liste.</translation>
    </message>
    <message>
        <source>the output of az aro show -o json</source>
        <translation>die Ausgabe von az aro show -o json</translation>
    </message>
    <message>
        <source>it has no clusterProfile and location.</source>
        <translation>clusterProfile und location fehlen.</translation>
    </message>
    <message>
        <source>There is no answer to read yet.</source>
        <translation>Es gibt noch keine Antwort, die sich einlesen lässt.</translation>
    </message>
    <message>
        <source>The list of gateway domains is broken JSON.</source>
        <translation>Die Liste der Gateway-Domains ist fehlerhaftes JSON.</translation>
    </message>
    <message>
        <source>This is no list of gateway domains: the ARO service&apos;s own registry, arosvc.azurecr.io or arosvc.azurecr.us, is not in it.</source>
        <translation>Das ist keine Liste von Gateway-Domains: Die eigene Registry des ARO-Dienstes, arosvc.azurecr.io oder arosvc.azurecr.us, steht nicht darin.</translation>
    </message>
    <message>
        <source>This is neither the answer to the oc command for egress lockdown nor a list of gateway domains with the ARO service&apos;s own registry.</source>
        <translation>Das ist weder die Antwort auf den oc-Befehl für Egress Lockdown noch eine Liste von Gateway-Domains mit der eigenen Registry des ARO-Dienstes.</translation>
    </message>
    <message>
        <source>the output of oc get -o json</source>
        <translation>die Ausgabe von oc get -o json</translation>
    </message>
    <message>
        <source>This is not the output of oc get cluster.aro.openshift.io cluster -o json.</source>
        <translation>Das ist nicht die Ausgabe von oc get cluster.aro.openshift.io cluster -o json.</translation>
    </message>
    <message>
        <source>The gatewayDomains of this output are not a list.</source>
        <translation>Die gatewayDomains in dieser Ausgabe sind keine Liste.</translation>
    </message>
    <message>
        <source>This is the answer of another cluster: its region is %1, not %2.</source>
        <translation>Das ist die Antwort eines anderen Clusters: Seine Region ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>This is the answer of another cluster: its domain is %1, not %2.</source>
        <translation>Das ist die Antwort eines anderen Clusters: Seine Domain ist %1, nicht %2.</translation>
    </message>
</context>
<context>
    <name>AzureRules</name>
    <message>
        <source>The template would have some %1 bytes; Azure takes %2. Export the clusters one by one, each with names of its own, or give their networks as larger ones.</source>
        <translation>Die Vorlage hätte etwa %1 Bytes; Azure nimmt %2 an. Exportieren Sie die Cluster einzeln, jeden mit eigenen Namen, oder fassen Sie ihre Netze zu größeren zusammen.</translation>
    </message>
    <message>
        <source>The rules need %1 rule collection groups, and no priority is left for the last one. Lower the option %2.</source>
        <translation>Die Regeln brauchen %1 Regelsammlungsgruppen, und für die letzte ist keine Priorität mehr frei. Verringern Sie die Option %2.</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>No firewall product is chosen. Choose it in the Firewall rules step first.</source>
        <translation>Es ist kein Firewallprodukt ausgewählt. Wählen Sie es zuerst im Schritt „Firewall-Regeln“ aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of names</comment>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>&quot;%1&quot; is not one of %2.</source>
        <translation>„%1“ ist unbekannt; möglich sind: %2.</translation>
    </message>
    <message>
        <source>Own endpoints</source>
        <translation>Eigene Endpunkte</translation>
    </message>
    <message>
        <source>Added by the administrator</source>
        <translation>Vom Administrator hinzugefügt</translation>
    </message>
    <message>
        <source>Red Hat registries</source>
        <translation>Red-Hat-Registrys</translation>
    </message>
    <message>
        <source>Pulls images, samples and OperatorHub content from Red Hat, Quay and certified partners.</source>
        <translation>Ruft Images, Beispiele und OperatorHub-Inhalte von Red Hat, Quay und zertifizierten Partnern ab.</translation>
    </message>
    <message>
        <source>Operators, samples and images from Red Hat and its partners cannot be installed or updated.</source>
        <translation>Operatoren, Beispiele und Images von Red Hat und Partnern lassen sich weder installieren noch aktualisieren.</translation>
    </message>
    <message>
        <source>The pull secret needs the Red Hat entries, and the existing arosvc entry must stay exactly as it is.</source>
        <translation>Das Pull-Secret braucht die Red-Hat-Einträge, und der vorhandene Eintrag arosvc muss genau so bleiben, wie er ist.</translation>
    </message>
    <message>
        <source>Allow all CDN hosts of quay.io, because they serve the image layers and one blocked host stops a pull halfway.</source>
        <translation>Lassen Sie alle CDN-Hosts von quay.io zu, denn sie liefern die Image-Schichten, und schon ein einziger gesperrter Host lässt einen Abruf mittendrin abbrechen.</translation>
    </message>
    <message>
        <source>On a cluster created without a Red Hat pull secret, set the Samples Operator to Managed afterwards.</source>
        <translation>Wurde der Cluster ohne Pull-Secret von Red Hat erstellt, setzen Sie den Samples Operator anschließend auf Managed.</translation>
    </message>
    <message>
        <source>On a cluster created without a Red Hat pull secret, enable the OperatorHub sources that you want afterwards.</source>
        <translation>Wurde der Cluster ohne Pull-Secret von Red Hat erstellt, aktivieren Sie anschließend die gewünschten OperatorHub-Quellen.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Sends health and usage metrics of the cluster to Red Hat.</source>
        <translation>Sendet Zustands- und Nutzungsmetriken des Clusters an Red Hat.</translation>
    </message>
    <message>
        <source>Red Hat receives no metrics, so support and proactive alerts know nothing about the cluster.</source>
        <translation>Red Hat erhält keine Metriken; Support und vorausschauende Warnungen wissen daher nichts über den Cluster.</translation>
    </message>
    <message>
        <source>The pull-secret entry cloud.openshift.com is the opt-in, and the installer strips it, so add it after installation.</source>
        <translation>Der Pull-Secret-Eintrag cloud.openshift.com ist das Opt-in, und die Installation entfernt ihn; fügen Sie ihn deshalb nach der Installation hinzu.</translation>
    </message>
    <message>
        <source>Both the pull-secret entry and the endpoints are needed, and either one alone does nothing useful.</source>
        <translation>Nötig sind sowohl der Pull-Secret-Eintrag als auch die Endpunkte; eines allein bewirkt nichts Brauchbares.</translation>
    </message>
    <message>
        <source>Exempt cert-api.access.redhat.com from TLS inspection, because it needs client certificates.</source>
        <translation>Nehmen Sie cert-api.access.redhat.com von der TLS-Inspektion aus, denn der Host verlangt Client-Zertifikate.</translation>
    </message>
    <message>
        <source>Red Hat Insights</source>
        <translation>Red Hat Insights</translation>
    </message>
    <message>
        <source>Uploads a diagnostic archive to Red Hat and shows its findings and recommendations.</source>
        <translation>Lädt ein Diagnosearchiv zu Red Hat hoch und zeigt die Befunde und Empfehlungen dazu an.</translation>
    </message>
    <message>
        <source>The Insights Operator cannot upload or fetch anything, and you get no recommendations.</source>
        <translation>Der Insights Operator kann nichts hochladen oder abrufen, und Sie erhalten keine Empfehlungen.</translation>
    </message>
    <message>
        <source>The telemetry endpoint cert-api.access.redhat.com needs client certificates, so exempt it from TLS inspection.</source>
        <translation>Der Telemetrie-Endpunkt cert-api.access.redhat.com verlangt Client-Zertifikate; nehmen Sie ihn daher von der TLS-Inspektion aus.</translation>
    </message>
    <message>
        <source>Allow the whole host console.redhat.com, because a URL path rule needs TLS inspection, which breaks the upload.</source>
        <translation>Lassen Sie den gesamten Host console.redhat.com zu, denn eine Regel für einen URL-Pfad erfordert TLS-Inspektion, und an dieser scheitert das Hochladen.</translation>
    </message>
    <message>
        <source>Update checks</source>
        <translation>Aktualisierungsprüfung</translation>
    </message>
    <message>
        <source>Lets the cluster ask Red Hat which OpenShift versions it can update to.</source>
        <translation>Lässt den Cluster bei Red Hat abfragen, auf welche OpenShift-Versionen er aktualisiert werden kann.</translation>
    </message>
    <message>
        <source>The cluster shows no available updates, and you must look up an update path by hand.</source>
        <translation>Der Cluster zeigt keine verfügbaren Aktualisierungen an, und Sie müssen einen Aktualisierungspfad selbst nachschlagen.</translation>
    </message>
    <message>
        <source>Set a channel first, for example with oc adm upgrade channel stable-4.x, because ARO clears it at installation.</source>
        <translation>Legen Sie zuerst einen Kanal fest, etwa mit oc adm upgrade channel stable-4.x, denn ARO löscht ihn bei der Installation.</translation>
    </message>
    <message>
        <source>Release signatures come from mirror.openshift.com, so choose mirrored content as well.</source>
        <translation>Release-Signaturen kommen von mirror.openshift.com; wählen Sie deshalb auch die gespiegelten Inhalte aus.</translation>
    </message>
    <message>
        <source>Mirrored content</source>
        <translation>Gespiegelte Inhalte</translation>
    </message>
    <message>
        <source>Gives access to installation files, client tools and release signatures at mirror.openshift.com.</source>
        <translation>Gibt Zugriff auf Installationsdateien, Client-Werkzeuge und Release-Signaturen auf mirror.openshift.com.</translation>
    </message>
    <message>
        <source>Installation content cannot be downloaded, and release signatures are missing for updates.</source>
        <translation>Installationsinhalte lassen sich nicht herunterladen, und für Aktualisierungen fehlen die Release-Signaturen.</translation>
    </message>
    <message>
        <source>The Cluster Version Operator needs one working source of release signatures, and this feature provides it.</source>
        <translation>Der Cluster Version Operator braucht eine funktionierende Quelle für Release-Signaturen; diese Funktion stellt sie bereit.</translation>
    </message>
    <message>
        <source>Console and application access</source>
        <translation>Konsolen- und Anwendungszugriff</translation>
    </message>
    <message>
        <source>Lets people in your network reach the web console, the API and the applications of the cluster.</source>
        <translation>Lässt die Benutzer in Ihrem Netz die Webkonsole, die API und die Anwendungen des Clusters erreichen.</translation>
    </message>
    <message>
        <source>Users in your network cannot open the console, log in with oc or reach applications.</source>
        <translation>Benutzer in Ihrem Netz können weder die Konsole öffnen noch sich mit oc anmelden noch Anwendungen erreichen.</translation>
    </message>
    <message>
        <source>This traffic goes from your network to the cluster, so the rule belongs on the side of the clients.</source>
        <translation>Dieser Datenverkehr geht von Ihrem Netz zum Cluster; die Regel gehört daher auf die Seite der Clients.</translation>
    </message>
    <message>
        <source>Where wildcards are impossible, allow the console and login hosts and the host of every application.</source>
        <translation>Wo Platzhalter nicht möglich sind, lassen Sie die Hosts der Konsole und der Anmeldung sowie den Host jeder Anwendung zu.</translation>
    </message>
    <message>
        <source>A custom domain needs your own DNS records for api and *.apps and your own certificates.</source>
        <translation>Eine eigene Domain braucht eigene DNS-Einträge für api und *.apps sowie eigene Zertifikate.</translation>
    </message>
    <message>
        <source>Container insights</source>
        <translation>Container Insights</translation>
    </message>
    <message>
        <source>Sends container logs and performance data to Azure Monitor.</source>
        <translation>Sendet Container-Logs und Leistungsdaten an Azure Monitor.</translation>
    </message>
    <message>
        <source>Azure Monitor receives no logs or performance data from the cluster.</source>
        <translation>Azure Monitor erhält keine Logs oder Leistungsdaten vom Cluster.</translation>
    </message>
    <message>
        <source>It runs as an Azure Arc extension, so connect the cluster to Azure Arc first.</source>
        <translation>Die Funktion läuft als Azure-Arc-Erweiterung; verbinden Sie den Cluster daher zuerst mit Azure Arc.</translation>
    </message>
    <message>
        <source>The machine that runs az connectedk8s needs dl.k8s.io as well, in the public cloud.</source>
        <translation>Der Rechner, auf dem az connectedk8s läuft, braucht in der öffentlichen Cloud zusätzlich dl.k8s.io.</translation>
    </message>
    <message>
        <source>Managed-identity login is not supported on ARO, so install the extension with amalogs.useAADAuth=false.</source>
        <translation>Die Anmeldung mit verwalteter Identität wird unter ARO nicht unterstützt; installieren Sie die Erweiterung daher mit amalogs.useAADAuth=false.</translation>
    </message>
    <message>
        <source>An HTTPS proxy combined with a private cluster is not supported.</source>
        <translation>Ein HTTPS-Proxy in Verbindung mit einem privaten Cluster wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The ARO service already proxies sign-in and Azure Resource Manager, so they need no rule.</source>
        <translation>Anmeldung und Azure Resource Manager laufen bereits über den ARO-Dienst und brauchen daher keine Regel.</translation>
    </message>
    <message>
        <source>Firewall and proxy must allow WebSockets to the Service Bus hosts.</source>
        <translation>Firewall und Proxy müssen WebSockets zu den Service-Bus-Hosts zulassen.</translation>
    </message>
    <message>
        <source>Global registry with the system images of ARO</source>
        <translation>Globale Registry mit den System-Images von ARO</translation>
    </message>
    <message>
        <source>System images could not be pulled; egress lockdown carries this traffic.</source>
        <translation>System-Images könnten nicht abgerufen werden; Egress Lockdown übernimmt diesen Datenverkehr.</translation>
    </message>
    <message>
        <source>Regional registry data with the system images of ARO</source>
        <translation>Regionale Registry-Daten mit den System-Images von ARO</translation>
    </message>
    <message>
        <source>Layers of system images could not be pulled; egress lockdown carries this traffic.</source>
        <translation>Schichten von System-Images könnten nicht abgerufen werden; Egress Lockdown übernimmt diesen Datenverkehr.</translation>
    </message>
    <message>
        <source>Azure Resource Manager, the API for Azure resources</source>
        <translation>Azure Resource Manager, die API für Azure-Ressourcen</translation>
    </message>
    <message>
        <source>The cluster could not manage its Azure resources; egress lockdown carries this traffic.</source>
        <translation>Der Cluster könnte seine Azure-Ressourcen nicht verwalten; Egress Lockdown übernimmt diesen Datenverkehr.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID, sign-in of the cluster to Azure</source>
        <translation>Microsoft Entra ID, Anmeldung des Clusters bei Azure</translation>
    </message>
    <message>
        <source>The cluster could not sign in to Azure; egress lockdown carries this traffic.</source>
        <translation>Der Cluster könnte sich nicht bei Azure anmelden; Egress Lockdown übernimmt diesen Datenverkehr.</translation>
    </message>
    <message>
        <source>Geneva monitoring by the ARO team, ingestion</source>
        <translation>Geneva-Überwachung durch das ARO-Team, Datenerfassung</translation>
    </message>
    <message>
        <source>The ARO team could not monitor the cluster; egress lockdown carries this traffic.</source>
        <translation>Das ARO-Team könnte den Cluster nicht überwachen; Egress Lockdown übernimmt diesen Datenverkehr.</translation>
    </message>
    <message>
        <source>Geneva monitoring by the ARO team, configuration</source>
        <translation>Geneva-Überwachung durch das ARO-Team, Konfiguration</translation>
    </message>
    <message>
        <source>Geneva monitoring by the ARO team, blob storage</source>
        <translation>Geneva-Überwachung durch das ARO-Team, Blobspeicher</translation>
    </message>
    <message>
        <source>Geneva monitoring by the ARO team, event transport</source>
        <translation>Geneva-Überwachung durch das ARO-Team, Ereignistransport</translation>
    </message>
    <message>
        <source>Geneva monitoring by the ARO team, table storage</source>
        <translation>Geneva-Überwachung durch das ARO-Team, Tabellenspeicher</translation>
    </message>
    <message>
        <source>Red Hat registry, images and operators</source>
        <translation>Red-Hat-Registry, Images und Operatoren</translation>
    </message>
    <message>
        <source>Images and operators of Red Hat cannot be pulled.</source>
        <translation>Images und Operatoren von Red Hat lassen sich nicht abrufen.</translation>
    </message>
    <message>
        <source>Quay registry, images and operators of Red Hat and others</source>
        <translation>Quay-Registry, Images und Operatoren von Red Hat und anderen</translation>
    </message>
    <message>
        <source>Images and operators on quay.io cannot be pulled.</source>
        <translation>Images und Operatoren auf quay.io lassen sich nicht abrufen.</translation>
    </message>
    <message>
        <source>Quay CDN, image layers</source>
        <translation>Quay-CDN, Image-Schichten</translation>
    </message>
    <message>
        <source>Pulls from registry.redhat.io and quay.io fail halfway when they are redirected to this host.</source>
        <translation>Abrufe von registry.redhat.io und quay.io brechen mittendrin ab, wenn sie auf diesen Host umgeleitet werden.</translation>
    </message>
    <message>
        <source>Quay CDN host 01, image layers</source>
        <translation>Quay-CDN-Host 01, Image-Schichten</translation>
    </message>
    <message>
        <source>Quay CDN host 02, image layers</source>
        <translation>Quay-CDN-Host 02, Image-Schichten</translation>
    </message>
    <message>
        <source>Quay CDN host 03, image layers</source>
        <translation>Quay-CDN-Host 03, Image-Schichten</translation>
    </message>
    <message>
        <source>Signature store for checking Red Hat images</source>
        <translation>Signaturspeicher zur Prüfung von Red-Hat-Images</translation>
    </message>
    <message>
        <source>Signatures of Red Hat images cannot be checked, so verified pulls are refused.</source>
        <translation>Signaturen von Red-Hat-Images lassen sich nicht prüfen; Abrufe mit Signaturprüfung werden deshalb abgelehnt.</translation>
    </message>
    <message>
        <source>Red Hat registry for images that need no login</source>
        <translation>Red-Hat-Registry für Images, die keine Anmeldung brauchen</translation>
    </message>
    <message>
        <source>Public Red Hat images, such as base images, cannot be pulled.</source>
        <translation>Öffentliche Red-Hat-Images, etwa Basis-Images, lassen sich nicht abrufen.</translation>
    </message>
    <message>
        <source>Partner registry, certified operators and images</source>
        <translation>Partner-Registry, zertifizierte Operatoren und Images</translation>
    </message>
    <message>
        <source>Certified operators and partner images cannot be pulled.</source>
        <translation>Zertifizierte Operatoren und Partner-Images lassen sich nicht abrufen.</translation>
    </message>
    <message>
        <source>Quay CDN host 04, image layers</source>
        <translation>Quay-CDN-Host 04, Image-Schichten</translation>
    </message>
    <message>
        <source>Quay CDN host 05, image layers</source>
        <translation>Quay-CDN-Host 05, Image-Schichten</translation>
    </message>
    <message>
        <source>Quay CDN host 06, image layers</source>
        <translation>Quay-CDN-Host 06, Image-Schichten</translation>
    </message>
    <message>
        <source>Object storage that quay.io redirects to, image layers</source>
        <translation>Objektspeicher, auf den quay.io umleitet, Image-Schichten</translation>
    </message>
    <message>
        <source>Pulls from quay.io fail halfway when they are redirected to this host.</source>
        <translation>Abrufe von quay.io brechen mittendrin ab, wenn sie auf diesen Host umgeleitet werden.</translation>
    </message>
    <message>
        <source>Red Hat Ecosystem Catalog, target of registry redirects</source>
        <translation>Red Hat Ecosystem Catalog, Ziel von Umleitungen der Registry</translation>
    </message>
    <message>
        <source>Redirects from the Red Hat registry sites lead nowhere.</source>
        <translation>Umleitungen von den Websites der Red-Hat-Registry führen ins Leere.</translation>
    </message>
    <message>
        <source>Red Hat API with client certificates, telemetry</source>
        <translation>Red-Hat-API mit Client-Zertifikaten, Telemetrie</translation>
    </message>
    <message>
        <source>Telemetry calls that log in with a client certificate fail.</source>
        <translation>Telemetrieaufrufe, die sich mit einem Client-Zertifikat anmelden, schlagen fehl.</translation>
    </message>
    <message>
        <source>Red Hat API, telemetry</source>
        <translation>Red-Hat-API, Telemetrie</translation>
    </message>
    <message>
        <source>Telemetry calls to the Red Hat API fail.</source>
        <translation>Telemetrieaufrufe an die Red-Hat-API schlagen fehl.</translation>
    </message>
    <message>
        <source>Receiver of cluster metrics, telemetry</source>
        <translation>Empfänger der Cluster-Metriken, Telemetrie</translation>
    </message>
    <message>
        <source>Metrics of the cluster do not reach Red Hat.</source>
        <translation>Metriken des Clusters erreichen Red Hat nicht.</translation>
    </message>
    <message>
        <source>Upload and results of the Insights Operator</source>
        <translation>Upload und Ergebnisse des Insights Operators</translation>
    </message>
    <message>
        <source>Uploads fail and the Insights Operator reports that it is degraded.</source>
        <translation>Das Hochladen schlägt fehl, und der Insights Operator meldet sich als beeinträchtigt (Degraded).</translation>
    </message>
    <message>
        <source>Entitlement certificates (SCA) and cluster transfer, Insights Operator</source>
        <translation>Berechtigungszertifikate (SCA) und Cluster-Übertragung, Insights Operator</translation>
    </message>
    <message>
        <source>Entitlement certificates are not renewed, and cluster transfers are not noticed.</source>
        <translation>Berechtigungszertifikate werden nicht erneuert, und Cluster-Übertragungen bleiben unbemerkt.</translation>
    </message>
    <message>
        <source>Red Hat login for console.redhat.com and the pull-secret download</source>
        <translation>Red-Hat-Anmeldung für console.redhat.com und den Download des Pull-Secrets</translation>
    </message>
    <message>
        <source>People cannot log in to read results on console.redhat.com or to download the pull secret.</source>
        <translation>Niemand kann sich anmelden, um auf console.redhat.com Ergebnisse zu lesen oder das Pull-Secret herunterzuladen.</translation>
    </message>
    <message>
        <source>Update graph, available OpenShift versions</source>
        <translation>Aktualisierungsgraph, verfügbare OpenShift-Versionen</translation>
    </message>
    <message>
        <source>The cluster cannot find out which updates are available.</source>
        <translation>Der Cluster kann nicht ermitteln, welche Aktualisierungen verfügbar sind.</translation>
    </message>
    <message>
        <source>Mirrored installation content and release signatures</source>
        <translation>Gespiegelte Installationsinhalte und Release-Signaturen</translation>
    </message>
    <message>
        <source>Mirrored content cannot be downloaded, and release signatures cannot be fetched from here.</source>
        <translation>Gespiegelte Inhalte lassen sich nicht herunterladen, und Release-Signaturen sind von hier nicht abrufbar.</translation>
    </message>
    <message>
        <source>Web console, login and applications of the cluster</source>
        <translation>Webkonsole, Anmeldung und Anwendungen des Clusters</translation>
    </message>
    <message>
        <source>People in your network cannot open the console, log in or use applications.</source>
        <translation>Benutzer in Ihrem Netz können weder die Konsole öffnen noch sich anmelden noch Anwendungen verwenden.</translation>
    </message>
    <message>
        <source>Kubernetes API of the cluster, oc and automation</source>
        <translation>Kubernetes-API des Clusters, oc und Automatisierung</translation>
    </message>
    <message>
        <source>The oc command and automation in your network cannot reach the cluster.</source>
        <translation>Der Befehl oc und die Automatisierung in Ihrem Netz erreichen den Cluster nicht.</translation>
    </message>
    <message>
        <source>Log Analytics, data ingestion</source>
        <translation>Log Analytics, Datenerfassung</translation>
    </message>
    <message>
        <source>Logs and performance data do not reach the workspace.</source>
        <translation>Logs und Leistungsdaten erreichen den Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>Log Analytics, registration of the agent</source>
        <translation>Log Analytics, Registrierung des Agents</translation>
    </message>
    <message>
        <source>The agent cannot register with the workspace.</source>
        <translation>Der Agent kann sich nicht beim Arbeitsbereich registrieren.</translation>
    </message>
    <message>
        <source>Application Insights, telemetry of the monitoring agent</source>
        <translation>Application Insights, Telemetrie des Überwachungsagents</translation>
    </message>
    <message>
        <source>The monitoring agent cannot report its own health to Microsoft.</source>
        <translation>Der Überwachungsagent kann seinen eigenen Zustand nicht an Microsoft melden.</translation>
    </message>
    <message>
        <source>Azure Monitor service for the agent</source>
        <translation>Azure-Monitor-Dienst für den Agent</translation>
    </message>
    <message>
        <source>The agent cannot reach the Azure Monitor service.</source>
        <translation>Der Agent erreicht den Azure-Monitor-Dienst nicht.</translation>
    </message>
    <message>
        <source>Azure Monitor control service</source>
        <translation>Steuerungsdienst von Azure Monitor</translation>
    </message>
    <message>
        <source>The agent gets no access to the Azure Monitor control service.</source>
        <translation>Der Agent erhält keinen Zugriff auf den Steuerungsdienst von Azure Monitor.</translation>
    </message>
    <message>
        <source>Azure Monitor, ingestion of container logs</source>
        <translation>Azure Monitor, Erfassung der Container-Logs</translation>
    </message>
    <message>
        <source>Container logs do not reach Azure Monitor.</source>
        <translation>Container-Logs erreichen Azure Monitor nicht.</translation>
    </message>
    <message>
        <source>Azure Monitor for Prometheus, ingestion of metrics</source>
        <translation>Azure Monitor für Prometheus, Erfassung der Metriken</translation>
    </message>
    <message>
        <source>Prometheus metrics do not reach Azure Monitor.</source>
        <translation>Prometheus-Metriken erreichen Azure Monitor nicht.</translation>
    </message>
    <message>
        <source>Azure Monitor, data collection rules of the region</source>
        <translation>Azure Monitor, Datensammlungsregeln der Region</translation>
    </message>
    <message>
        <source>The agent cannot fetch its data collection rules.</source>
        <translation>Der Agent kann seine Datensammlungsregeln nicht abrufen.</translation>
    </message>
    <message>
        <source>Azure Arc, status and extension configuration</source>
        <translation>Azure Arc, Status und Konfiguration der Erweiterung</translation>
    </message>
    <message>
        <source>The extension cannot fetch its configuration or report its status.</source>
        <translation>Die Erweiterung kann weder ihre Konfiguration abrufen noch ihren Status melden.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID in the region, tokens for Azure Arc</source>
        <translation>Microsoft Entra ID in der Region, Token für Azure Arc</translation>
    </message>
    <message>
        <source>The Azure Arc agents cannot renew their tokens.</source>
        <translation>Die Azure-Arc-Agents können ihre Token nicht erneuern.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID, older sign-in host, tokens for Azure Arc</source>
        <translation>Microsoft Entra ID, älterer Anmeldehost, Token für Azure Arc</translation>
    </message>
    <message>
        <source>Microsoft registry, images of Azure Arc and its extensions</source>
        <translation>Microsoft-Registry, Images von Azure Arc und seinen Erweiterungen</translation>
    </message>
    <message>
        <source>Images of the Azure Arc agents and extensions cannot be pulled.</source>
        <translation>Images der Azure-Arc-Agents und der Erweiterungen lassen sich nicht abrufen.</translation>
    </message>
    <message>
        <source>Microsoft registry, image layers</source>
        <translation>Microsoft-Registry, Image-Schichten</translation>
    </message>
    <message>
        <source>Pulls from mcr.microsoft.com fail halfway.</source>
        <translation>Abrufe von mcr.microsoft.com brechen mittendrin ab.</translation>
    </message>
    <message>
        <source>Azure Arc, lookup of the regional identity host</source>
        <translation>Azure Arc, Suche nach dem regionalen Identitätshost</translation>
    </message>
    <message>
        <source>The agents cannot find the regional host for identity certificates.</source>
        <translation>Die Agents finden den regionalen Host für Identitätszertifikate nicht.</translation>
    </message>
    <message>
        <source>Azure Arc, identity certificates</source>
        <translation>Azure Arc, Identitätszertifikate</translation>
    </message>
    <message>
        <source>The agents cannot fetch their identity certificates.</source>
        <translation>Die Agents können ihre Identitätszertifikate nicht abrufen.</translation>
    </message>
    <message>
        <source>Azure Arc, notification service</source>
        <translation>Azure Arc, Benachrichtigungsdienst</translation>
    </message>
    <message>
        <source>Cluster connect and custom locations of Azure Arc do not work.</source>
        <translation>Clusterverbindung und benutzerdefinierte Standorte von Azure Arc funktionieren nicht.</translation>
    </message>
    <message>
        <source>Azure Arc, hosts of the notification service</source>
        <translation>Azure Arc, Hosts des Benachrichtigungsdienstes</translation>
    </message>
    <message>
        <source>Microsoft Entra ID, token issuer for cluster connect</source>
        <translation>Microsoft Entra ID, Tokenaussteller für die Clusterverbindung</translation>
    </message>
    <message>
        <source>Azure Service Bus, cluster connect over WebSockets</source>
        <translation>Azure Service Bus, Clusterverbindung über WebSockets</translation>
    </message>
    <message>
        <source>Microsoft Graph, Azure RBAC for the connected cluster</source>
        <translation>Microsoft Graph, Azure RBAC für den verbundenen Cluster</translation>
    </message>
    <message>
        <source>Azure RBAC cannot look up users and groups.</source>
        <translation>Azure RBAC kann Benutzer und Gruppen nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Azure Arc, connected clusters in the Azure portal</source>
        <translation>Azure Arc, verbundene Cluster im Azure-Portal</translation>
    </message>
    <message>
        <source>The connected cluster cannot be managed in the Azure portal.</source>
        <translation>Der verbundene Cluster lässt sich im Azure-Portal nicht verwalten.</translation>
    </message>
    <message>
        <source>Azure Arc, cluster connect with Azure RBAC</source>
        <translation>Azure Arc, Clusterverbindung mit Azure RBAC</translation>
    </message>
    <message>
        <source>Cluster connect with Azure RBAC does not work.</source>
        <translation>Die Clusterverbindung mit Azure RBAC funktioniert nicht.</translation>
    </message>
    <message>
        <source>Registry with images for Azure Arc extensions</source>
        <translation>Registry mit Images für Azure-Arc-Erweiterungen</translation>
    </message>
    <message>
        <source>Azure Arc extensions cannot pull all of their images.</source>
        <translation>Azure-Arc-Erweiterungen können nicht alle ihre Images abrufen.</translation>
    </message>
    <message>
        <source>Azure Arc, cluster connect</source>
        <translation>Azure Arc, Clusterverbindung</translation>
    </message>
    <message>
        <source>Cluster connect does not work.</source>
        <translation>Die Clusterverbindung funktioniert nicht.</translation>
    </message>
    <message>
        <source>Web console of Red Hat, results of Insights and the pull-secret download</source>
        <translation>Webkonsole von Red Hat, Ergebnisse von Insights und das Pull-Secret zum Herunterladen</translation>
    </message>
    <message>
        <source>People cannot read the results of Insights or download the pull secret.</source>
        <translation>Niemand kann die Ergebnisse von Insights lesen oder das Pull-Secret herunterladen.</translation>
    </message>
    <message>
        <source>People read the results on console.redhat.com, so the client networks get a rule for it and for sso.redhat.com.</source>
        <translation>Die Ergebnisse werden auf console.redhat.com gelesen, deshalb bekommen die Client-Netze eine Regel dafür und für sso.redhat.com.</translation>
    </message>
</context>
<context>
    <name>CatalogReader</name>
    <message>
        <source>This must be an https address.</source>
        <translation>Hier muss eine https-Adresse stehen.</translation>
    </message>
    <message>
        <source>This must be a date such as 2023-10-10.</source>
        <translation>Hier muss ein Datum wie 2023-10-10 stehen.</translation>
    </message>
    <message>
        <source>A port lies between 1 and 64000.</source>
        <translation>Ein Port liegt zwischen 1 und 64000.</translation>
    </message>
    <message>
        <source>All endpoints speak https.</source>
        <translation>Alle Endpunkte verwenden https.</translation>
    </message>
    <message>
        <source>Proxied endpoints, and only they, have no feature.</source>
        <translation>Vom ARO-Dienst weitergeleitete Endpunkte, und nur sie, haben keine Funktion.</translation>
    </message>
    <message>
        <source>There is no feature &quot;%1&quot;.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>A family of names can only be proxied.</source>
        <translation>Eine Namensfamilie kann nur vom ARO-Dienst weitergeleitet werden.</translation>
    </message>
    <message>
        <source>An endpoint needs a source and a cloud.</source>
        <translation>Ein Endpunkt braucht eine Quelle und eine Cloud.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>Es gibt keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is empty or used twice.</source>
        <translation>Die ID „%1“ ist leer oder doppelt vergeben.</translation>
    </message>
    <message>
        <source>an endpoint catalog</source>
        <translation>ein Endpunktkatalog</translation>
    </message>
    <message>
        <source>This program reads catalogs of schema %1.</source>
        <translation>Dieses Programm liest Kataloge mit dem Schema %1.</translation>
    </message>
    <message>
        <source>The facts of both clouds are needed.</source>
        <translation>Die Angaben zu beiden Clouds sind nötig.</translation>
    </message>
</context>
<context>
    <name>Cidr</name>
    <message>
        <source>&quot;%1&quot; is not an IPv4 network such as 10.20.0.0/23.</source>
        <translation>„%1“ ist kein IPv4-Netz wie 10.20.0.0/23.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means every address; give the networks that are meant.</source>
        <translation>„%1“ bedeutet jede Adresse; geben Sie die Netze an, die gemeint sind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has bits set behind its prefix; the network is %2/%3.</source>
        <translation>„%1“ hat hinter dem Präfix gesetzte Bits; das Netz ist %2/%3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no prefix length: write %1/24, for instance, for a network, or %1/32 for this address alone.</source>
        <translation>„%1“ hat keine Präfixlänge: Schreiben Sie zum Beispiel %1/24 für ein Netz oder %1/32 für diese eine Adresse.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Global options</source>
        <translation>Allgemeine Optionen</translation>
    </message>
    <message>
        <source>Language of messages: en or de. Without it the system&apos;s. Exports and JSON never change.</source>
        <translation>Sprache der Meldungen: en oder de. Ohne Angabe die des Systems. Exporte und JSON hängen nie davon ab.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2.</source>
        <translation>„%1“ ist nicht möglich; zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  ausgeführt</translation>
    </message>
    <message>
        <source>2  the command line is wrong</source>
        <translation>2  die Befehlszeile ist falsch</translation>
    </message>
    <message>
        <source>3  a value or document cannot be used</source>
        <translation>3  ein Wert oder Dokument ist nicht verwendbar</translation>
    </message>
    <message>
        <source>4  a file cannot be read or written</source>
        <translation>4  eine Datei kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>in the pattern of a command line</comment>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Egress rules and pull-secret guidance for Azure Red Hat OpenShift clusters.</source>
        <translation>Egress-Regeln und Pull-Secret-Anleitungen für Cluster von Azure Red Hat OpenShift.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; shows what is possible.</source>
        <translation>„%1 --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>1  done, and there are findings (project check, pull-secret check and diff, and merge when the result has errors)</source>
        <translation>1  erledigt, und es gibt Befunde (project check, pull-secret check und diff sowie merge, wenn das Ergebnis Fehler hat)</translation>
    </message>
    <message>
        <source>There is no command &quot;%1 %2&quot;. The commands of %1 are: %3.</source>
        <translation>Es gibt keinen Befehl „%1 %2“. Die Befehle von %1 sind: %3.</translation>
    </message>
</context>
<context>
    <name>ClusterChanges</name>
    <message>
        <source>Another cluster has this name already.</source>
        <translation>Ein anderer Cluster hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>Rename cluster</source>
        <translation>Cluster umbenennen</translation>
    </message>
    <message>
        <source>Change region</source>
        <translation>Region ändern</translation>
    </message>
    <message>
        <source>Change domain</source>
        <translation>Domain ändern</translation>
    </message>
    <message>
        <source>Change cluster networks</source>
        <translation>Cluster-Netze ändern</translation>
    </message>
    <message>
        <source>Change client networks</source>
        <translation>Client-Netze ändern</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
</context>
<context>
    <name>ClusterOptions</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project to read; - is standard input.</source>
        <translation>Zu lesendes Projekt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>One cluster of the project alone.</source>
        <translation>Nur ein Cluster des Projekts.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Name of the cluster. Default: cluster-1.</source>
        <translation>Name des Clusters. Standard: cluster-1.</translation>
    </message>
    <message>
        <source>public or usgov. Default: public.</source>
        <translation>public oder usgov. Standard: public.</translation>
    </message>
    <message>
        <source>Azure region, such as eastus.</source>
        <translation>Azure-Region, zum Beispiel eastus.</translation>
    </message>
    <message>
        <source>Domain prefix, such as contoso, or custom domain.</source>
        <translation>Domain-Präfix, zum Beispiel contoso, oder eigene Domain.</translation>
    </message>
    <message>
        <source>Egress lockdown: enabled, not-enabled or unknown. Rules are exported for enabled alone.</source>
        <translation>Egress Lockdown: enabled, not-enabled oder unknown. Regeln werden nur bei enabled exportiert.</translation>
    </message>
    <message>
        <source>Subnets of the cluster.</source>
        <translation>Subnetze des Clusters.</translation>
    </message>
    <message>
        <source>Networks that people reach the cluster from.</source>
        <translation>Netze, aus denen auf den Cluster zugegriffen wird.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Features; &quot;features&quot; lists them.</source>
        <translation>Funktionen; „features“ listet sie auf.</translation>
    </message>
    <message>
        <source>Features by preset: none, common or everything.</source>
        <translation>Vorauswahl der Funktionen: none, common oder everything.</translation>
    </message>
    <message>
        <source>Own endpoints that the cluster reaches.</source>
        <translation>Eigene Endpunkte, die der Cluster erreicht.</translation>
    </message>
    <message>
        <source>Own endpoints that the client networks reach.</source>
        <translation>Eigene Endpunkte, die aus den Client-Netzen erreicht werden.</translation>
    </message>
    <message>
        <source>Endpoints to leave out.</source>
        <translation>Wegzulassende Endpunkte.</translation>
    </message>
    <message>
        <source>The endpoints of the article of 2023-10-10 alone, without later additions.</source>
        <translation>Nur die Endpunkte des Artikels vom 10.10.2023, ohne spätere Ergänzungen.</translation>
    </message>
    <message>
        <source>--cluster picks a cluster of a project: give --project as well.</source>
        <translation>--cluster wählt einen Cluster aus einem Projekt aus: Geben Sie auch --project an.</translation>
    </message>
    <message>
        <source>warning: --exclude %1 has no effect: no endpoint has this name.</source>
        <translation>Warnung: --exclude %1 ist wirkungslos: Kein Endpunkt hat diesen Namen.</translation>
    </message>
    <message>
        <source>--project has its own clusters: options that describe a cluster cannot be given with it.</source>
        <translation>--project bringt eigene Cluster mit: Optionen, die einen Cluster beschreiben, sind damit nicht kombinierbar.</translation>
    </message>
    <message>
        <source>--feature and --preset exclude each other.</source>
        <translation>--feature und --preset schließen sich gegenseitig aus.</translation>
    </message>
    <message>
        <source>Only one of the files can come from standard input.</source>
        <translation>Nur eine der Dateien kann von der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>Egress lockdown from what oc get cluster.aro.openshift.io cluster -o json wrote, or from the list of its gateway domains; - is standard input.</source>
        <translation>Egress Lockdown aus dem, was oc get cluster.aro.openshift.io cluster -o json geschrieben hat, oder aus der Liste seiner Gateway-Domains; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no feature &quot;%1&quot;; aro-egress-cli features lists them.</source>
        <translation>Es gibt keine Funktion „%1“; aro-egress-cli features listet sie auf.</translation>
    </message>
    <message>
        <source>Name, region, domain, version and the networks of pods and services from what az aro show -o json wrote; - is standard input.</source>
        <translation>Name, Region, Domain, Version und die Netze der Pods und Dienste aus dem, was az aro show -o json geschrieben hat; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The project has another cluster &quot;%1&quot;, in this or another case: choose another name with --name.</source>
        <translation>Das Projekt hat bereits einen Cluster „%1“, eventuell in anderer Groß-/Kleinschreibung: Wählen Sie mit --name einen anderen Namen.</translation>
    </message>
    <message>
        <source>warning: %1 is another cluster than before, so egress lockdown is unknown again.</source>
        <translation>Warnung: %1 ist ein anderer Cluster als zuvor, daher ist Egress Lockdown wieder unbekannt.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>List the optional features of a cluster.</source>
        <translation>Die wählbaren Funktionen eines Clusters auflisten.</translation>
    </message>
    <message>
        <source>List the endpoints that the chosen features need.</source>
        <translation>Die Endpunkte auflisten, die die ausgewählten Funktionen brauchen.</translation>
    </message>
    <message>
        <source>List the products and formats that rules can be exported for.</source>
        <translation>Die Produkte und Formate auflisten, für die sich Regeln exportieren lassen.</translation>
    </message>
    <message>
        <source>Write rules for a firewall, or a document.</source>
        <translation>Regeln für eine Firewall oder ein Dokument schreiben.</translation>
    </message>
    <message>
        <source>Write a project with one cluster.</source>
        <translation>Ein Projekt mit einem Cluster schreiben.</translation>
    </message>
    <message>
        <source>Show what a project holds.</source>
        <translation>Den Inhalt eines Projekts anzeigen.</translation>
    </message>
    <message>
        <source>Say how the cluster&apos;s pull secret has to be changed.</source>
        <translation>Angeben, wie das Pull-Secret des Clusters zu ändern ist.</translation>
    </message>
    <message>
        <source>Say what is wrong with pull secrets, without showing them.</source>
        <translation>Sagen, was an Pull-Secrets nicht stimmt, ohne sie zu zeigen.</translation>
    </message>
    <message>
        <source>Compare pull secrets by the names of their entries.</source>
        <translation>Pull-Secrets anhand der Namen ihrer Einträge vergleichen.</translation>
    </message>
    <message>
        <source>Take what is needed from the Red Hat pull secret over into the cluster&apos;s.</source>
        <translation>Was gebraucht wird, aus dem Pull-Secret von Red Hat in das des Clusters übernehmen.</translation>
    </message>
    <message>
        <source>Write a script that changes the cluster&apos;s pull secret.</source>
        <translation>Ein Skript schreiben, das das Pull-Secret des Clusters ändert.</translation>
    </message>
    <message>
        <source>Add a cluster to a project.</source>
        <translation>Ein Projekt um einen Cluster erweitern.</translation>
    </message>
    <message>
        <source>Change a cluster or the settings of a project.</source>
        <translation>Einen Cluster oder die Einstellungen eines Projekts ändern.</translation>
    </message>
    <message>
        <source>Explain the ids of notes such as W1 or region-unknown.</source>
        <translation>Die Kennungen der Hinweise wie W1 oder region-unknown erklären.</translation>
    </message>
    <message>
        <source>Remove a cluster from a project.</source>
        <translation>Einen Cluster aus einem Projekt entfernen.</translation>
    </message>
    <message>
        <source>Say what is still missing or wrong before rules are exported.</source>
        <translation>Sagen, was vor dem Export von Regeln noch fehlt oder nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>above the pattern of a command line</comment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in the pattern of a command line</comment>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <comment>of a command</comment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The command line cannot be understood: %1</source>
        <translation>Die Befehlszeile ist unverständlich: %1</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>Die Option %1 darf nur einmal angegeben werden.</translation>
    </message>
</context>
<context>
    <name>EndpointsCommand</name>
    <message>
        <source>Also what needs no rule: proxied, unchosen and excluded endpoints.</source>
        <translation>Auch anzeigen, was keine Regel braucht: Endpunkte, die über den ARO-Dienst laufen, nicht ausgewählt sind oder weggelassen wurden.</translation>
    </message>
    <message>
        <source>Write JSON: an array of objects.</source>
        <translation>JSON schreiben: ein Array von Objekten.</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>No endpoint needs a rule.</source>
        <translation>Kein Endpunkt braucht eine Regel.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <source>HOST</source>
        <comment>column</comment>
        <translation>HOST</translation>
    </message>
    <message>
        <source>PORT</source>
        <comment>column</comment>
        <translation>PORT</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <comment>column</comment>
        <translation>RICHTUNG</translation>
    </message>
    <message>
        <source>FEATURE</source>
        <comment>column</comment>
        <translation>FUNKTION</translation>
    </message>
    <message>
        <source>USE</source>
        <comment>column</comment>
        <translation>ZWECK</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <comment>column</comment>
        <translation>QUELLEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <comment>column</comment>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>(some).%1</source>
        <translation>(einige).%1</translation>
    </message>
    <message>
        <source>note: {region} and {cluster_domain} are filled in when region and domain are known.</source>
        <translation>Hinweis: {region} und {cluster_domain} werden eingesetzt, sobald Region und Domain bekannt sind.</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <comment>%1 is a sentence</comment>
        <translation>Ohne diesen Endpunkt: %1</translation>
    </message>
    <message>
        <source>Exempt it from TLS inspection: it uses client certificates.</source>
        <translation>Nehmen Sie ihn von der TLS-Inspektion aus, denn er verlangt Client-Zertifikate.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Egress lockdown is not enabled on %1. Without it the cluster needs many more endpoints than these rules allow. Ask Microsoft or Red Hat support to enable it first.</source>
        <translation>Egress Lockdown ist auf %1 nicht aktiviert. Ohne Egress Lockdown braucht der Cluster weit mehr Endpunkte, als diese Regeln zulassen. Lassen Sie es zuerst vom Support von Microsoft oder Red Hat aktivieren.</translation>
    </message>
    <message>
        <source>There is no cluster &quot;%1&quot; in the project.</source>
        <translation>Im Projekt gibt es keinen Cluster „%1“.</translation>
    </message>
    <message>
        <source>Nothing is chosen, so there is no rule to export.</source>
        <translation>Es ist nichts ausgewählt, daher gibt es keine Regel zu exportieren.</translation>
    </message>
    <message>
        <source>The egress sources of %1 are missing: give the subnets of its nodes.</source>
        <translation>Die Quellnetze von %1 fehlen: Geben Sie die Subnetze der Knoten an.</translation>
    </message>
    <message>
        <source>Nothing is left to export: %1</source>
        <translation>Es bleibt nichts zu exportieren: %1</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 could not be made: the library that writes it is missing, or there is no room for temporary files.</source>
        <translation>%1 ließ sich nicht erzeugen: Die Bibliothek dafür fehlt, oder es ist kein Platz für temporäre Dateien.</translation>
    </message>
    <message>
        <source>The domain of %1 is missing: endpoints of %2 depend on it.</source>
        <translation>Die Domain von %1 fehlt: Endpunkte von %2 hängen davon ab.</translation>
    </message>
    <message>
        <source>The region and the domain of %1 are missing: endpoints of %2 depend on them.</source>
        <translation>Region und Domain von %1 fehlen: Endpunkte von %2 hängen davon ab.</translation>
    </message>
    <message>
        <source>The region of %1 is missing: endpoints of %2 depend on it.</source>
        <translation>Die Region von %1 fehlt: Endpunkte von %2 hängen davon ab.</translation>
    </message>
    <message>
        <source>It is not known whether egress lockdown is enabled on %1. Ask the cluster with oc: rules are exported only where it is.</source>
        <translation>Es ist nicht bekannt, ob Egress Lockdown auf %1 aktiviert ist. Fragen Sie den Cluster mit oc: Regeln werden nur exportiert, wo es aktiviert ist.</translation>
    </message>
    <message>
        <source>This is a file; the files of this target need a folder.</source>
        <translation>Das ist eine Datei; die Dateien dieses Ziels brauchen einen Ordner.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>File to write, or folder for several files. Default: standard output.</source>
        <translation>Zu schreibende Datei oder Ordner für mehrere Dateien. Standard: Standardausgabe.</translation>
    </message>
    <message>
        <source>Give --target ID; &quot;aro-egress-cli targets&quot; lists what there is.</source>
        <translation>Geben Sie --target ID an; „aro-egress-cli targets“ listet die Exportziele auf.</translation>
    </message>
    <message>
        <source>warning [%1]: %2</source>
        <comment>%1 is an id</comment>
        <translation>Warnung [%1]: %2</translation>
    </message>
    <message>
        <source>note [%1]: %2</source>
        <comment>%1 is an id</comment>
        <translation>Hinweis [%1]: %2</translation>
    </message>
    <message>
        <source>This target makes several files (%1): give a folder with -o FOLDER.</source>
        <translation>Dieses Exportziel erzeugt mehrere Dateien (%1): Geben Sie mit -o ORDNER einen Ordner an.</translation>
    </message>
    <message>
        <source>%1 is not a text that a terminal could show: write it to a file with -o FILE, or redirect the output.</source>
        <translation>%1 ist kein Text, den ein Terminal zeigen könnte: Mit -o DATEI in eine Datei schreiben oder die Ausgabe umleiten.</translation>
    </message>
    <message>
        <source>note: This command says whether egress lockdown is enabled on a cluster:</source>
        <translation>Hinweis: Dieser Befehl sagt, ob Egress Lockdown auf einem Cluster aktiviert ist:</translation>
    </message>
    <message>
        <source>If it is, give --lockdown enabled.</source>
        <translation>Wenn ja, geben Sie --lockdown enabled an.</translation>
    </message>
    <message>
        <source>If it is, say so in the project: aro-egress-cli project set FILE --cluster NAME --lockdown enabled.</source>
        <translation>Wenn ja, halten Sie es im Projekt fest: aro-egress-cli project set DATEI --cluster NAME --lockdown enabled.</translation>
    </message>
</context>
<context>
    <name>FeaturesCommand</name>
    <message>
        <source>Write JSON: an array of objects.</source>
        <translation>JSON schreiben: ein Array von Objekten.</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <comment>%1 is a sentence</comment>
        <translation>Ohne diese Funktion: %1</translation>
    </message>
    <message>
        <source>It sends data about the cluster to Red Hat.</source>
        <translation>Sie sendet Daten über den Cluster an Red Hat.</translation>
    </message>
    <message>
        <source>Entries in the pull secret: %1</source>
        <translation>Einträge im Pull-Secret: %1</translation>
    </message>
    <message>
        <source>Presets: %1</source>
        <translation>Vorauswahl: %1</translation>
    </message>
    <message>
        <source>Prerequisites:</source>
        <translation>Voraussetzungen:</translation>
    </message>
</context>
<context>
    <name>HostPattern</name>
    <message>
        <source>&quot;%1&quot; is not a usable host name: %2</source>
        <comment>%2 is a sentence</comment>
        <translation>„%1“ ist kein brauchbarer Hostname: %2</translation>
    </message>
    <message>
        <source>it is longer than 253 characters.</source>
        <translation>Er ist länger als 253 Zeichen.</translation>
    </message>
    <message>
        <source>a full name with at least one dot is needed.</source>
        <translation>Nötig ist ein vollständiger Name mit mindestens einem Punkt.</translation>
    </message>
    <message>
        <source>each part between dots may hold 1 to 63 letters, digits and hyphens, and no hyphen at its start or end.</source>
        <translation>Jeder Teil zwischen Punkten darf 1 bis 63 Buchstaben, Ziffern und Bindestriche enthalten, am Anfang und am Ende jedoch keinen Bindestrich.</translation>
    </message>
    <message>
        <source>it looks like an address; rules need a name.</source>
        <translation>Er sieht wie eine Adresse aus; Regeln brauchen einen Namen.</translation>
    </message>
    <message>
        <source>the path is longer than %1 characters.</source>
        <translation>Der Pfad ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>a path may hold letters, digits and . _ ~ - between single slashes.</source>
        <translation>Ein Pfad darf Buchstaben, Ziffern und . _ ~ - zwischen einzelnen Schrägstrichen enthalten.</translation>
    </message>
    <message>
        <source>A host name is missing.</source>
        <translation>Es fehlt ein Hostname.</translation>
    </message>
    <message>
        <source>leave out the scheme, such as https://.</source>
        <translation>Lassen Sie das Schema weg, etwa https://.</translation>
    </message>
    <message>
        <source>an asterisk may only stand for whole parts at the very left, as in *.example.com.</source>
        <translation>Ein Sternchen darf nur ganz links und nur für ganze Teile stehen, wie in *.example.com.</translation>
    </message>
    <message>
        <source>a name with an asterisk cannot have a path.</source>
        <translation>Ein Name mit Sternchen kann keinen Pfad haben.</translation>
    </message>
</context>
<context>
    <name>IpGroups</name>
    <message>
        <source>Rule %1 has %2 source networks; one command takes %3. Set the option %4 to many.</source>
        <translation>Regel %1 hat %2 Quellnetze; ein Befehl nimmt %3 an. Die Option %4 auf many setzen.</translation>
    </message>
    <message>
        <source>The sources need %1 IP groups; a firewall takes %2. Set the option %3 to never, or export the clusters one by one, each with names of its own.</source>
        <translation>Die Quellen brauchen %1 IP-Gruppen; eine Firewall nimmt %2 an. Die Option %3 auf never setzen oder die Cluster einzeln exportieren, jeden mit eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>This is not %1: the JSON is broken (%2).</source>
        <translation>Erwartet wurde %1, aber das JSON ist fehlerhaft (%2).</translation>
    </message>
    <message>
        <source>This is not %1: a JSON object was expected.</source>
        <translation>Erwartet wurde %1, aber das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the same object.</source>
        <translation>Der Name „%1“ steht zweimal im selben Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects.</source>
        <translation>„%1“ muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object of objects.</source>
        <translation>„%1“ muss ein Objekt aus Objekten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>The rule name %1 is longer than the %2 characters that this product takes.</source>
        <translation>Der Regelname %1 ist länger als die %2 Zeichen, die dieses Produkt annimmt.</translation>
    </message>
    <message>
        <source>The description of rule %1 is longer than the %2 characters that this product takes.</source>
        <translation>Die Beschreibung der Regel %1 ist länger als die %2 Zeichen, die dieses Produkt annimmt.</translation>
    </message>
    <message>
        <source>The endpoint %1 is longer than the %2 characters that this product takes. Leave its path out, or shorten it.</source>
        <translation>Der Endpunkt %1 ist länger als die %2 Zeichen, die dieses Produkt annimmt. Den Pfad weglassen oder kürzen.</translation>
    </message>
    <message>
        <source>There are %1 rules; this product takes %2 at a time. Export the clusters one by one, each with names of its own.</source>
        <translation>Es sind %1 Regeln; dieses Produkt nimmt %2 auf einmal an. Die Cluster einzeln exportieren, jeden mit eigenen Namen.</translation>
    </message>
    <message>
        <source>The rules take %1 bytes; this product takes %2. Export the clusters one by one, each with names of its own, or give their networks as larger ones.</source>
        <translation>Die Regeln brauchen %1 Bytes; dieses Produkt nimmt %2 an. Die Cluster einzeln exportieren, jeden mit eigenen Namen, oder ihre Netze zu größeren zusammenfassen.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the rul&amp;es …</source>
        <translation>&amp;Regeln speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <translation>&amp;Wiederherstellen:</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>Hilfe zu dieser &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>Ü&amp;ber dieses Programm</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>&quot;%1&quot; is too long: %n character(s) at most.</source>
        <translation>
            <numerusform>„%1“ ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>„%1“ ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable name: letters A to Z, digits, dots, hyphens and underscores are allowed, with a letter or digit at both ends.</source>
        <translation>„%1“ ist kein brauchbarer Name: Erlaubt sind Buchstaben von A bis Z, Ziffern, Punkte, Bindestriche und Unterstriche, am Anfang und am Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written into every rule file: start with a letter A to Z or a digit and use letters, digits, blanks and . , : ; ( ) / _ * + -</source>
        <translation>„%1“ lässt sich nicht in jede Regeldatei schreiben: Beginnen Sie mit einem Buchstaben von A bis Z oder einer Ziffer und verwenden Sie Buchstaben, Ziffern, Leerzeichen und . , : ; ( ) / _ * + -</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>This format cannot match URL paths. All of %1 is allowed, not only %2.</source>
        <translation>Dieses Format kann keine URL-Pfade vergleichen. Zugelassen wird ganz %1, nicht nur %2.</translation>
    </message>
    <message>
        <source>This format has no wildcards. Instead of %1 only %2 are allowed; other applications need their own entries.</source>
        <translation>Dieses Format kennt keine Platzhalter. Statt %1 wird nur Folgendes zugelassen: %2; andere Anwendungen brauchen eigene Einträge.</translation>
    </message>
    <message>
        <source>The entry for *.%1 also matches %1 itself.</source>
        <translation>Der Eintrag für *.%1 gilt auch für %1 selbst.</translation>
    </message>
    <message>
        <source>Wildcard entries stay empty until this firewall sees the DNS answers to the clients: their DNS queries must pass through it.</source>
        <translation>Platzhaltereinträge bleiben leer, bis diese Firewall die DNS-Antworten an die Clients sieht: Auch deren DNS-Anfragen müssen über die Firewall laufen.</translation>
    </message>
    <message>
        <source>This firewall matches by address: other sites on the same CDN addresses are allowed too.</source>
        <translation>Diese Firewall vergleicht Adressen: Andere Websites auf denselben CDN-Adressen werden ebenfalls zugelassen.</translation>
    </message>
    <message>
        <source>New rules are appended last: move them above any rule that denies.</source>
        <translation>Neue Regeln werden ans Ende angefügt: Verschieben Sie sie vor jede Regel, die ablehnt.</translation>
    </message>
    <message>
        <source>The sources of the client access rules are the client networks, never the cluster subnets.</source>
        <translation>Quellnetze der Regeln für den Client-Zugriff sind die Client-Netze, niemals die Subnetze des Clusters.</translation>
    </message>
    <message>
        <source>Left out for %1, because no client networks are given: %2.</source>
        <translation>Ausgelassen für %1, weil keine Client-Netze angegeben sind: %2.</translation>
    </message>
    <message>
        <source>This format has no wildcards, and no single hosts are known for %1: it is left out.</source>
        <translation>Dieses Format kennt keine Platzhalter, und für %1 sind keine einzelnen Hosts bekannt: Der Eintrag wird ausgelassen.</translation>
    </message>
    <message>
        <source>This format cannot name ports: %1 on port %2 is left out and needs a rule of its own.</source>
        <translation>Dieses Format kann keine Ports angeben: %1 an Port %2 wird ausgelassen und braucht eine eigene Regel.</translation>
    </message>
    <message>
        <source>The region %2 of %1 is not in the list of this program: check its spelling.</source>
        <translation>Die Region %2 von %1 steht nicht in der Liste dieses Programms: Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Only the endpoints of the article of 2023-10-10 are included; later additions are left out.</source>
        <translation>Enthalten sind nur die Endpunkte des Artikels vom 10.10.2023; spätere Ergänzungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing is chosen for %1: it needs no rule.</source>
        <translation>Für %1 ist nichts ausgewählt: Es ist keine Regel nötig.</translation>
    </message>
    <message>
        <source>%1: update checks are chosen without mirror content; release signatures come from mirror.openshift.com, so an update will not verify without it.</source>
        <translation>%1: Die Aktualisierungsprüfung ist ohne gespiegelte Inhalte ausgewählt; Release-Signaturen kommen von mirror.openshift.com, daher lässt sich eine Aktualisierung ohne diese Inhalte nicht verifizieren.</translation>
    </message>
    <message>
        <source>The file %1 cannot name its sources. Use it only for traffic from %2.</source>
        <translation>Die Datei %1 kann ihre Quellnetze nicht angeben. Verwenden Sie sie nur für Datenverkehr von %2.</translation>
    </message>
    <message>
        <source>%1: %2 is left out by choice. %3</source>
        <translation>%1: %2 ist absichtlich ausgelassen. %3</translation>
    </message>
    <message>
        <source>In this notation every entry also matches all names below it.</source>
        <translation>In dieser Schreibweise gilt jeder Eintrag auch für alle Namen darunter.</translation>
    </message>
    <message>
        <source>Port %1 is added to the proxy&apos;s own list of TLS ports, which its other rules share.</source>
        <translation>Port %1 wird der Liste der TLS-Ports des Proxys hinzugefügt, die auch für seine anderen Regeln gilt.</translation>
    </message>
    <message>
        <source>The entry for *.%1 matches names up to %2 levels below %1.</source>
        <translation>Der Eintrag für *.%1 erfasst Namen bis zu %2 Ebenen unter %1.</translation>
    </message>
    <message>
        <source>This file is for the clusters themselves: the rules for client access belong into the firewall of the client networks.</source>
        <translation>Diese Datei ist für die Cluster selbst: Die Regeln für den Zugriff der Clients gehören in die Firewall der Client-Netze.</translation>
    </message>
    <message>
        <source>%1: %2 is reached without the proxy, because noProxy cannot tell it from %3. It needs a rule of the firewall.</source>
        <translation>%1: %2 wird ohne den Proxy erreicht, weil noProxy es nicht von %3 unterscheiden kann. Dafür ist eine Firewallregel nötig.</translation>
    </message>
    <message>
        <source>%1: its gateway domains are not known, so only those that every cluster has are in noProxy. Read them from the cluster, in the window at the Cluster step or with --from-oc on the command line, and export again.</source>
        <translation>%1: Seine Gateway-Domains sind nicht bekannt, also stehen in noProxy nur die, die jeder Cluster hat. Lesen Sie sie aus dem Cluster aus, im Fenster beim Schritt Cluster oder auf der Befehlszeile mit --from-oc, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The region of %1 is missing: endpoints of %2 are left out.</source>
        <translation>Die Region von %1 fehlt: Endpunkte von %2 sind ausgelassen.</translation>
    </message>
    <message>
        <source>The domain of %1 is missing: endpoints of %2 are left out.</source>
        <translation>Die Domain von %1 fehlt: Endpunkte von %2 sind ausgelassen.</translation>
    </message>
    <message>
        <source>The region %2 of %1 is not in the list of this program. Did you mean %3?</source>
        <translation>Die Region %2 von %1 steht nicht in der Liste dieses Programms. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>The region %2 of %1 belongs to another cloud: choose the cloud %3, at the Cluster step or with --cloud %3.</source>
        <translation>Die Region %2 von %1 gehört zu einer anderen Cloud: Wählen Sie die Cloud %3, im Schritt Cluster oder mit --cloud %3.</translation>
    </message>
    <message>
        <source>%1: smaller than a subnet of a cluster can be, which is /27: %2. Is the prefix length right?</source>
        <translation>%1: kleiner, als ein Subnetz eines Clusters sein kann, nämlich /27: %2. Stimmt die Präfixlänge?</translation>
    </message>
    <message>
        <source>%1: cluster subnets (%2) and client networks (%3) overlap, so that rules for the one also apply to the other.</source>
        <translation>%1: Cluster-Subnetze (%2) und Client-Netze (%3) überschneiden sich, sodass Regeln für die einen auch für die anderen gelten.</translation>
    </message>
    <message>
        <source>Addresses are learnt from the DNS answers that this router gives: all who can reach nothing else must use it as their DNS server.</source>
        <translation>Adressen werden aus den DNS-Antworten dieses Routers gelernt: Alle, die sonst nichts erreichen, müssen ihn als DNS-Server nutzen.</translation>
    </message>
    <message>
        <source>Everything else that the clusters (%1) send through this router is dropped, on every port. What else they need has to become an endpoint of your own.</source>
        <translation>Alles andere, was die Cluster (%1) durch diesen Router senden, wird verworfen, auf jedem Port. Was sie sonst noch brauchen, muss ein eigener Endpunkt werden.</translation>
    </message>
    <message>
        <source>Everything else that this router forwards is dropped, whoever sends it, on every port. With drop=clusters only the clusters are restricted.</source>
        <translation>Alles andere, was dieser Router weiterleitet, wird verworfen, auf jedem Port und ganz gleich, wer es sendet. Mit drop=clusters sind nur die Cluster eingeschränkt.</translation>
    </message>
    <message>
        <source>The client networks (%1) reach nothing else through this router, neither the internet nor other sites. With drop=clusters they keep what they have.</source>
        <translation>Die Client-Netze (%1) erreichen durch diesen Router nichts anderes, weder das Internet noch andere Standorte. Mit drop=clusters behalten sie, was sie haben.</translation>
    </message>
    <message>
        <source>What the client networks (%1) send is not restricted here: another firewall has to decide about it. With drop=listed they reach nothing but what the rules allow.</source>
        <translation>Was die Client-Netze (%1) senden, wird hier nicht eingeschränkt: Darüber muss eine andere Firewall entscheiden. Mit drop=listed erreichen sie nur, was die Regeln erlauben.</translation>
    </message>
    <message>
        <source>This proxy refuses all other names. Let the DNS of the client networks (%1) lead only the names in this file to it: if a router redirects whole ports, they lose the rest of the web.</source>
        <translation>Dieser Proxy lehnt alle anderen Namen ab. Lassen Sie das DNS der Client-Netze (%1) nur die Namen in dieser Datei zu ihm leiten: Leitet ein Router ganze Ports um, verlieren sie den Rest des Webs.</translation>
    </message>
    <message>
        <source>An access list denies what it does not permit: if %1 is new and gets bound to an interface, the client networks (%2) behind it reach nothing else. Name the list that is bound there with client-access-list.</source>
        <translation>Eine Zugriffsliste verbietet, was sie nicht erlaubt: Ist %1 neu und wird sie an eine Schnittstelle gebunden, erreichen die Client-Netze (%2) dahinter nichts anderes. Nennen Sie mit client-access-list die Liste, die dort gebunden ist.</translation>
    </message>
    <message>
        <source>Example values are still in place: %1. Give the names of your own environment, unless they are the same.</source>
        <translation>Es stehen noch Beispielwerte da: %1. Geben Sie die Namen Ihrer eigenen Umgebung an, sofern sie nicht gleich sind.</translation>
    </message>
    <message>
        <source>%1 is split into %2 rules, because this product cannot take it as one.</source>
        <translation>%1 ist auf %2 Regeln verteilt, weil dieses Produkt sie nicht als eine einzige annehmen kann.</translation>
    </message>
    <message>
        <source>Exempt %1 from TLS inspection on every device on the way: it uses client certificates.</source>
        <translation>Nehmen Sie %1 auf jedem Gerät auf dem Weg von der TLS-Inspektion aus: Es verlangt Client-Zertifikate.</translation>
    </message>
    <message>
        <source>%1: far larger than the subnets of a cluster are: %2. The rules apply to everything in there. Is the prefix length right?</source>
        <translation>%1: viel größer, als Subnetze eines Clusters sind: %2. Die Regeln gelten für alles darin. Stimmt die Präfixlänge?</translation>
    </message>
    <message>
        <source>%1: public addresses: %2. Is this what the firewall sees as the source of the cluster&apos;s traffic?</source>
        <translation>%1: öffentliche Adressen: %2. Sieht die Firewall den Verkehr des Clusters von dort kommen?</translation>
    </message>
    <message>
        <source>The clusters %1 have subnets in common (%2), so that what is allowed for one of them is allowed for all of them.</source>
        <translation>Die Cluster %1 haben gemeinsame Subnetze (%2): Was einem von ihnen erlaubt ist, ist allen erlaubt.</translation>
    </message>
    <message>
        <source>URL paths are matched only where the firewall decrypts TLS, and the cluster must trust the CA of that inspection. The upload of Insights fails under it.</source>
        <translation>URL-Pfade werden nur geprüft, wo die Firewall TLS entschlüsselt, und der Cluster muss der CA dieser Inspektion vertrauen. Das Hochladen von Insights scheitert daran.</translation>
    </message>
    <message>
        <source>A network rule that allows port 443 from these sources takes precedence over these application rules: everything on that port is allowed then.</source>
        <translation>Eine Netzwerkregel, die Port 443 von diesen Quellen zulässt, hat Vorrang vor diesen Anwendungsregeln: Dann ist auf diesem Port alles zugelassen.</translation>
    </message>
    <message>
        <source>This is for %1 alone. Files for other clusters use the same names, so that one may replace the rules of the other or mix with them: export the whole project, or give each file names of its own with the options of the target.</source>
        <translation>Diese Datei gilt nur für %1. Dateien für andere Cluster verwenden dieselben Namen, sodass die eine die Regeln der anderen ersetzen oder sich mit ihnen mischen kann: Exportieren Sie das ganze Projekt, oder geben Sie jeder Datei mit den Optionen des Exportziels eigene Namen.</translation>
    </message>
    <message>
        <source>%1: the domain %2 is unlikely. Is it %3?</source>
        <translation>%1: Die Domain %2 ist unwahrscheinlich. Ist es %3?</translation>
    </message>
    <message>
        <source>Most firewalls cannot match URL paths: their rules allow all of %1, not only %2.</source>
        <translation>Die meisten Firewalls können URL-Pfade nicht prüfen: Ihre Regeln lassen ganz %1 zu, nicht nur %2.</translation>
    </message>
    <message>
        <source>%1: the pull-secret entry cloud.openshift.com, which the chosen features need, also switches on %2, which is not chosen: expect denied connections to its endpoints, or choose it as well.</source>
        <translation>%1: Der Pull-Secret-Eintrag cloud.openshift.com, den die gewählten Funktionen brauchen, schaltet auch %2 ein, was nicht gewählt ist: Rechnen Sie mit abgewiesenen Verbindungen zu den zugehörigen Endpunkten, oder wählen Sie es ebenfalls.</translation>
    </message>
    <message>
        <source>%1: %2 overlaps the network of its pods or services, whose addresses never reach a firewall. Is the subnet of the nodes another one?</source>
        <translation>%1: %2 überschneidet sich mit dem Netz der Pods oder Dienste, dessen Adressen nie eine Firewall erreichen. Ist das Subnetz der Nodes ein anderes?</translation>
    </message>
    <message>
        <source>The clusters %1 have the same domain, %2, which only one of them can have.</source>
        <translation>Die Cluster %1 haben dieselbe Domain, %2, die nur einer von ihnen haben kann.</translation>
    </message>
</context>
<context>
    <name>NotesCommand</name>
    <message>
        <source>Write JSON: an array of objects.</source>
        <translation>JSON schreiben: ein Array von Objekten.</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>kind of a note</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <comment>kind of a note</comment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Nothing is chosen for %1.</source>
        <translation>Für %1 ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Egress lockdown is not enabled on %1, so no rules are exported.</source>
        <translation>Egress Lockdown ist auf %1 nicht aktiviert, daher werden keine Regeln exportiert.</translation>
    </message>
    <message>
        <source>Egress lockdown is not confirmed for %1, so no rules are exported.</source>
        <translation>Egress Lockdown ist für %1 nicht bestätigt, daher werden keine Regeln exportiert.</translation>
    </message>
    <message>
        <source>The subnets of the cluster are missing for %1.</source>
        <translation>Für %1 fehlen die Subnetze des Clusters.</translation>
    </message>
    <message>
        <source>No firewall product is chosen.</source>
        <translation>Es ist kein Firewallprodukt ausgewählt.</translation>
    </message>
    <message>
        <source>The region is missing for %1.</source>
        <translation>Für %1 fehlt die Region.</translation>
    </message>
    <message>
        <source>The domain is missing for %1.</source>
        <translation>Für %1 fehlt die Domain.</translation>
    </message>
    <message>
        <source>No client networks are given for %1, so the endpoints that people reach get no rule.</source>
        <translation>Für %1 sind keine Client-Netze angegeben, deshalb bekommen die Endpunkte, die Menschen erreichen, keine Regel.</translation>
    </message>
    <message>
        <source>The pull-secret entry cloud.openshift.com of %1 switches on telemetry and Insights together, and only one of them is chosen: the other one fails at the firewall.</source>
        <translation>Der Pull-Secret-Eintrag cloud.openshift.com von %1 schaltet Telemetrie und Insights zusammen ein, und nur eines davon ist gewählt: Das andere scheitert an der Firewall.</translation>
    </message>
    <message>
        <source>The options of the firewall product still have example values: %1. Give the names of your own environment, unless they are the same.</source>
        <translation>Die Optionen des Firewall-Produkts haben noch Beispielwerte: %1. Geben Sie die Namen Ihrer eigenen Umgebung an, es sei denn, sie stimmen überein.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Firewall policy</source>
        <translation>Firewallrichtlinie</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Rule collection group</source>
        <translation>Regelsammlungsgruppe</translation>
    </message>
    <message>
        <source>Priority of the group</source>
        <translation>Priorität der Gruppe</translation>
    </message>
    <message>
        <source>Rule collection</source>
        <translation>Regelsammlung</translation>
    </message>
    <message>
        <source>Priority of the collection</source>
        <translation>Priorität der Sammlung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Byte order mark, for Excel</source>
        <translation>Byte Order Mark (BOM), für Excel</translation>
    </message>
    <message>
        <source>Wildcards are written as (star: *.x, dot: .x, plain: x)</source>
        <translation>Schreibweise der Platzhalter (star: *.x, dot: .x, plain: x)</translation>
    </message>
    <message>
        <source>Prefix of object names</source>
        <translation>Präfix der Objektnamen</translation>
    </message>
    <message>
        <source>Interface of the cluster</source>
        <translation>Schnittstelle des Clusters</translation>
    </message>
    <message>
        <source>Interface of the internet</source>
        <translation>Schnittstelle des Internets</translation>
    </message>
    <message>
        <source>Interface of the clients</source>
        <translation>Schnittstelle der Clients</translation>
    </message>
    <message>
        <source>Interface at which clients reach the cluster</source>
        <translation>Schnittstelle, über die Clients den Cluster erreichen</translation>
    </message>
    <message>
        <source>The firewall decrypts TLS: match URL paths</source>
        <translation>Die Firewall entschlüsselt TLS: URL-Pfade vergleichen</translation>
    </message>
    <message>
        <source>Zone of the cluster</source>
        <translation>Zone des Clusters</translation>
    </message>
    <message>
        <source>Zone of the internet</source>
        <translation>Zone des Internets</translation>
    </message>
    <message>
        <source>Zone of the clients</source>
        <translation>Zone der Clients</translation>
    </message>
    <message>
        <source>Zone in which clients reach the cluster</source>
        <translation>Zone, in der Clients den Cluster erreichen</translation>
    </message>
    <message>
        <source>Prefix of the ACL names</source>
        <translation>Präfix der ACL-Namen</translation>
    </message>
    <message>
        <source>Prefix of the section names</source>
        <translation>Präfix der Abschnittsnamen</translation>
    </message>
    <message>
        <source>DNS server of the proxy</source>
        <translation>DNS-Server des Proxys</translation>
    </message>
    <message>
        <source>Prefix of the table name</source>
        <translation>Präfix des Tabellennamens</translation>
    </message>
    <message>
        <source>DNS server that dnsmasq asks</source>
        <translation>DNS-Server, den dnsmasq fragt</translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation>Name oder Adresse des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>The proxy decrypts TLS: trust the CA in the config map user-ca-bundle</source>
        <translation>Der Proxy entschlüsselt TLS: der CA in der ConfigMap user-ca-bundle vertrauen</translation>
    </message>
    <message>
        <source>Zscaler decrypts TLS: match URL paths</source>
        <translation>Zscaler entschlüsselt TLS: URL-Pfade vergleichen</translation>
    </message>
    <message>
        <source>Match URL paths (Premium with TLS inspection)</source>
        <translation>URL-Pfade prüfen (Premium mit TLS-Inspektion)</translation>
    </message>
    <message>
        <source>Access layer</source>
        <translation>Zugriffsebene (Layer)</translation>
    </message>
    <message>
        <source>Place of new rules in the layer</source>
        <translation>Platz neuer Regeln in der Ebene</translation>
    </message>
    <message>
        <source>Access list of the cluster&apos;s interface</source>
        <translation>Zugriffsliste der Schnittstelle des Clusters</translation>
    </message>
    <message>
        <source>Access list of the clients&apos; interface</source>
        <translation>Zugriffsliste der Schnittstelle der Clients</translation>
    </message>
    <message>
        <source>Interface that reaches the DNS servers</source>
        <translation>Schnittstelle, über die die DNS-Server erreichbar sind</translation>
    </message>
    <message>
        <source>Requester (empty: a line to fill in)</source>
        <translation>Antragsteller (leer: eine Zeile zum Ausfüllen)</translation>
    </message>
    <message>
        <source>Number of the change (empty: a line to fill in)</source>
        <translation>Nummer der Änderung (leer: eine Zeile zum Ausfüllen)</translation>
    </message>
    <message>
        <source>Reason (empty: a line to fill in)</source>
        <translation>Grund (leer: eine Zeile zum Ausfüllen)</translation>
    </message>
    <message>
        <source>the clusters alone</source>
        <translation>nur die Cluster</translation>
    </message>
    <message>
        <source>the clusters and the client networks</source>
        <translation>die Cluster und die Client-Netze</translation>
    </message>
    <message>
        <source>everyone behind this router</source>
        <translation>alle hinter diesem Router</translation>
    </message>
    <message>
        <source>Who can reach nothing but what the rules allow</source>
        <translation>Wer nur erreicht, was die Regeln erlauben</translation>
    </message>
    <message>
        <source>Sources in IP groups (never, always, or for many: more than 50 networks)</source>
        <translation>Quellen in IP-Gruppen (never: nie, always: immer, many: ab mehr als 50 Netzen)</translation>
    </message>
    <message>
        <source>Names of the IP groups start with</source>
        <translation>Namen der IP-Gruppen beginnen mit</translation>
    </message>
    <message>
        <source>Network of the pods (empty: what az aro show told, else 10.128.0.0/14)</source>
        <translation>Netz der Pods (leer: was az aro show genannt hat, sonst 10.128.0.0/14)</translation>
    </message>
    <message>
        <source>Network of the services (empty: what az aro show told, else 172.30.0.0/16)</source>
        <translation>Netz der Dienste (leer: was az aro show genannt hat, sonst 172.30.0.0/16)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Option %1: %2</source>
        <comment>%1 is an option&apos;s key, %2 a sentence</comment>
        <translation>Option %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of this target; it has none.</source>
        <translation>„%1“ ist keine Option dieses Ziels; es hat keine Optionen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of this target; it has %2.</source>
        <translation>„%1“ ist keine Option dieses Ziels; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used for the option %2. %3</source>
        <comment>%3 is a sentence</comment>
        <translation>„%1“ kann für die Option %2 nicht verwendet werden. %3</translation>
    </message>
    <message numerus="yes">
        <source>Use letters, digits, dots, hyphens and underscores, %n character(s) at most.</source>
        <translation>
            <numerusform>Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write one line of plain text, %n character(s) at most.</source>
        <translation>
            <numerusform>Schreiben Sie eine Zeile einfachen Text, höchstens %n Zeichen.</numerusform>
            <numerusform>Schreiben Sie eine Zeile einfachen Text, höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write one line of Western European text, %n character(s) at most, or nothing.</source>
        <translation>
            <numerusform>Schreiben Sie eine Zeile westeuropäischen Text, höchstens %n Zeichen, oder nichts.</numerusform>
            <numerusform>Schreiben Sie eine Zeile westeuropäischen Text, höchstens %n Zeichen, oder nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 an.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Wählen Sie eines von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Use a letter, then letters, digits and underscores, %n character(s) at most.</source>
        <translation>
            <numerusform>Verwenden Sie einen Buchstaben, dann Buchstaben, Ziffern und Unterstriche, höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie einen Buchstaben, dann Buchstaben, Ziffern und Unterstriche, höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an IPv4 address such as 10.0.0.4.</source>
        <translation>Geben Sie eine IPv4-Adresse wie 10.0.0.4 an.</translation>
    </message>
    <message>
        <source>Give a host name such as proxy.example.com, or an IPv4 address.</source>
        <translation>Geben Sie einen Hostnamen wie proxy.example.com oder eine IPv4-Adresse an.</translation>
    </message>
    <message>
        <source>Give an IPv4 network such as 10.20.0.0/23.</source>
        <translation>Geben Sie ein IPv4-Netz wie 10.20.0.0/23 an.</translation>
    </message>
    <message>
        <source>Choose true or false.</source>
        <translation>Wählen Sie true oder false.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen ist nötig.</numerusform>
            <numerusform>Mindestens %n Zeichen sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write one line of text, %n character(s) at most, or nothing.</source>
        <translation>
            <numerusform>Schreiben Sie eine Zeile Text, höchstens %n Zeichen, oder nichts.</numerusform>
            <numerusform>Schreiben Sie eine Zeile Text, höchstens %n Zeichen, oder nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an IPv4 network such as 10.20.0.0/23, or nothing.</source>
        <translation>Geben Sie ein IPv4-Netz wie 10.20.0.0/23 an, oder nichts.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>&quot;%1&quot; is not an Azure region such as eastus or westeurope.</source>
        <translation>„%1“ ist keine Azure-Region wie eastus oder westeurope.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a domain prefix such as contoso nor a domain such as aro.example.com.</source>
        <translation>„%1“ ist weder ein Domain-Präfix wie contoso noch eine Domain wie aro.example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a port lies between 1 and 64000.</source>
        <translation>„%1“: Ein Port liegt zwischen 1 und 64000.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of enabled, not-enabled, unknown.</source>
        <translation>„%1“ ist keiner der Werte enabled, not-enabled, unknown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of none, common, everything.</source>
        <translation>„%1“ ist keiner der Werte none, common, everything.</translation>
    </message>
</context>
<context>
    <name>ProjectAddCommand</name>
    <message>
        <source>A project has at most %1 clusters.</source>
        <translation>Ein Projekt hat höchstens %1 Cluster.</translation>
    </message>
</context>
<context>
    <name>ProjectChangeCommand</name>
    <message>
        <source>Only one of the files can come from standard input.</source>
        <translation>Nur eine der Dateien kann von der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>Project to change; - is standard input.</source>
        <translation>Projekt, das geändert wird; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>File to write. Default: the project itself, or standard output for -.</source>
        <translation>Datei, die geschrieben wird. Voreinstellung: das Projekt selbst, oder die Standardausgabe bei -.</translation>
    </message>
</context>
<context>
    <name>ProjectCheckCommand</name>
    <message>
        <source>Project to read; - is standard input.</source>
        <translation>Zu lesendes Projekt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Nothing is missing: rules can be exported.</source>
        <translation>Es fehlt nichts: Die Regeln können exportiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>finding [%1]: %2</source>
        <comment>%1 is an id</comment>
        <translation>Befund [%1]: %2</translation>
    </message>
    <message>
        <source>note [%1]: %2</source>
        <comment>%1 is an id</comment>
        <translation>Hinweis [%1]: %2</translation>
    </message>
    <message>
        <source>Nothing is chosen, so there is no rule to export.</source>
        <translation>Es ist nichts ausgewählt, daher gibt es keine Regel zu exportieren.</translation>
    </message>
    <message>
        <source>Egress lockdown is not enabled on %1.</source>
        <translation>Egress Lockdown ist auf %1 nicht aktiv.</translation>
    </message>
    <message>
        <source>The subnets of %1 are missing.</source>
        <translation>Die Subnetze von %1 fehlen.</translation>
    </message>
    <message>
        <source>warning [%1]: %2</source>
        <comment>%1 is an id</comment>
        <translation>Warnung [%1]: %2</translation>
    </message>
    <message>
        <source>It is not known whether egress lockdown is enabled on %1. Ask the cluster: %2</source>
        <comment>%2 is a command</comment>
        <translation>Es ist nicht bekannt, ob Egress Lockdown auf %1 aktiviert ist. Den Cluster fragen: %2</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>A port lies between 1 and 64000.</source>
        <translation>Ein Port liegt zwischen 1 und 64000.</translation>
    </message>
    <message>
        <source>Own endpoints cannot be proxied.</source>
        <translation>Eigene Endpunkte können nicht vom ARO-Dienst weitergeleitet werden.</translation>
    </message>
    <message>
        <source>There is no feature &quot;%1&quot;.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>An option&apos;s value is too long.</source>
        <translation>Der Wert einer Option ist zu lang.</translation>
    </message>
    <message>
        <source>A project needs at least one cluster.</source>
        <translation>Ein Projekt braucht mindestens einen Cluster.</translation>
    </message>
    <message numerus="yes">
        <source>A project can have %n cluster(s) at most.</source>
        <translation>
            <numerusform>Ein Projekt kann höchstens %n Cluster enthalten.</numerusform>
            <numerusform>Ein Projekt kann höchstens %n Cluster enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a project of this program: &quot;format&quot; is not &quot;%1&quot;.</source>
        <translation>Das ist kein Projekt dieses Programms: „format“ ist nicht „%1“.</translation>
    </message>
    <message>
        <source>The project was written by a newer version of this program (schema %1, this one knows %2).</source>
        <translation>Das Projekt wurde von einer neueren Version dieses Programms geschrieben (Schema %1, diese Version kennt %2).</translation>
    </message>
    <message>
        <source>The schema number is missing or wrong.</source>
        <translation>Die Schemanummer fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>a project of this program</source>
        <translation>ein Projekt dieses Programms</translation>
    </message>
    <message>
        <source>Two clusters have the name &quot;%1&quot;, in this or another case.</source>
        <translation>Zwei Cluster haben den Namen „%1“, vielleicht in anderer Groß- und Kleinschreibung.</translation>
    </message>
</context>
<context>
    <name>ProjectInput</name>
    <message>
        <source>The project has no cluster &quot;%1&quot;.</source>
        <translation>Das Projekt hat keinen Cluster „%1“.</translation>
    </message>
</context>
<context>
    <name>ProjectNewCommand</name>
    <message>
        <source>File to write. Default: standard output.</source>
        <translation>Zu schreibende Datei. Standard: Standardausgabe.</translation>
    </message>
    <message>
        <source>Replace the file when it is there already.</source>
        <translation>Die Datei ersetzen, wenn es sie schon gibt.</translation>
    </message>
    <message>
        <source>The file exists already; --force replaces it.</source>
        <translation>Die Datei gibt es schon; --force ersetzt sie.</translation>
    </message>
</context>
<context>
    <name>ProjectOptions</name>
    <message>
        <source>Name of the project; it appears in exported files.</source>
        <translation>Name des Projekts; er steht in exportierten Dateien.</translation>
    </message>
    <message>
        <source>--set belongs to a target: give --target as well.</source>
        <translation>--set gehört zu einem Exportziel: Geben Sie auch --target an.</translation>
    </message>
</context>
<context>
    <name>ProjectRemoveCommand</name>
    <message>
        <source>Cluster to remove.</source>
        <translation>Cluster, der entfernt wird.</translation>
    </message>
    <message>
        <source>Say which cluster to remove, with --cluster.</source>
        <translation>Mit --cluster angeben, welcher Cluster entfernt wird.</translation>
    </message>
    <message>
        <source>The last cluster of a project cannot be removed.</source>
        <translation>Der letzte Cluster eines Projekts kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>ProjectSetCommand</name>
    <message>
        <source>Cluster to change. Needed when the project has several.</source>
        <translation>Cluster, der geändert wird. Nötig, wenn das Projekt mehrere hat.</translation>
    </message>
    <message>
        <source>The project has several clusters: pick one with --cluster.</source>
        <translation>Das Projekt hat mehrere Cluster: Wählen Sie einen mit --cluster.</translation>
    </message>
    <message>
        <source>Say what to change; --help lists what there is.</source>
        <translation>Sagen Sie, was geändert werden soll; --help zeigt, was es gibt.</translation>
    </message>
</context>
<context>
    <name>ProjectShowCommand</name>
    <message>
        <source>Project to read; - is standard input.</source>
        <translation>Zu lesendes Projekt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Write the project&apos;s document in the newest schema.</source>
        <translation>Das Projektdokument im neuesten Schema schreiben.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>the article of 2023-10-10 alone</source>
        <translation>nur der Artikel vom 10.10.2023</translation>
    </message>
    <message>
        <source>with later additions</source>
        <translation>mit späteren Ergänzungen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Exportziel</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Full domain</source>
        <translation>Vollständige Domain</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Egress lockdown</source>
        <translation>Egress Lockdown</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellnetze</translation>
    </message>
    <message>
        <source>Client sources</source>
        <translation>Client-Netze</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>features</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Own endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) with a rule</source>
        <translation>
            <numerusform>%n Host mit Regel</numerusform>
            <numerusform>%n Hosts mit Regel</numerusform>
        </translation>
    </message>
    <message>
        <source>Pod network</source>
        <translation>Pod-Netz</translation>
    </message>
    <message>
        <source>Service network</source>
        <translation>Dienste-Netz</translation>
    </message>
</context>
<context>
    <name>PullSecret</name>
    <message>
        <source>The entries stand at the top instead of in &quot;auths&quot;: the ARO operator would drop them. Fetch or download the file again.</source>
        <translation>Die Einträge stehen ganz oben statt in &quot;auths&quot;: Der ARO-Operator würde sie verwerfen. Rufen Sie die Datei erneut ab oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>This is JSON but not a pull secret: &quot;auths&quot; is missing. The ARO operator would drop everything in it.</source>
        <translation>Das ist JSON, aber kein Pull-Secret: &quot;auths&quot; fehlt. Der ARO-Operator würde alles darin verwerfen.</translation>
    </message>
    <message>
        <source>&quot;auths&quot; stands in it twice, and programs disagree on which one counts: make it one.</source>
        <translation>&quot;auths&quot; steht zweimal darin, und Programme sind sich nicht einig, welches gilt: Machen Sie eines daraus.</translation>
    </message>
    <message>
        <source>&quot;auths&quot; is not an object with entries: the ARO operator would drop everything in it.</source>
        <translation>&quot;auths&quot; ist kein Objekt mit Einträgen: Der ARO-Operator würde alles darin verwerfen.</translation>
    </message>
    <message>
        <source>This is no pull secret: it has too many entries.</source>
        <translation>Das ist kein Pull-Secret: Es hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>This opts in: the cluster starts to send telemetry and Insights data to Red Hat.</source>
        <translation>Das ist die Anmeldung (Opt-in): Der Cluster beginnt, Telemetrie- und Insights-Daten an Red Hat zu senden.</translation>
    </message>
    <message>
        <source>This opts out: the cluster stops sending telemetry and Insights data to Red Hat.</source>
        <translation>Das ist die Abmeldung (Opt-out): Der Cluster sendet keine Telemetrie- und Insights-Daten mehr an Red Hat.</translation>
    </message>
    <message>
        <source>The JSON ends too early: a part was not copied, or a bracket or quote is missing.</source>
        <translation>Das JSON endet zu früh: Ein Teil wurde nicht kopiert, oder eine Klammer oder ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Something follows the end of the JSON: it was pasted twice, or two files were joined.</source>
        <translation>Hinter dem Ende des JSON steht noch etwas: Es wurde zweimal eingefügt, oder zwei Dateien wurden aneinandergehängt.</translation>
    </message>
    <message>
        <source>The JSON is broken: a comma between two entries is missing.</source>
        <translation>Das JSON ist beschädigt: Ein Komma zwischen zwei Einträgen fehlt.</translation>
    </message>
    <message>
        <source>The JSON is broken: there is a comma too many.</source>
        <translation>Das JSON ist beschädigt: Es hat ein Komma zu viel.</translation>
    </message>
    <message>
        <source>The JSON is broken: its quotes are not the plain double ones, as when a mail or word processor replaces them.</source>
        <translation>Das JSON ist beschädigt: Seine Anführungszeichen sind nicht die einfachen geraden doppelten, etwa weil ein Mail- oder Textprogramm sie ersetzt hat.</translation>
    </message>
    <message>
        <source>The JSON is broken: a name has no quotes, as when a shell removes them.</source>
        <translation>Das JSON ist beschädigt: Ein Name steht nicht in Anführungszeichen, etwa weil eine Shell sie entfernt hat.</translation>
    </message>
    <message>
        <source>The JSON is broken: there is a line break or another character in the middle of a text that may not be there.</source>
        <translation>Das JSON ist beschädigt: Mitten in einem Text steht ein Zeilenumbruch oder ein anderes Zeichen, das dort nicht stehen darf.</translation>
    </message>
    <message>
        <source>This is no pull secret: the JSON is nested too deeply.</source>
        <translation>Das ist kein Pull-Secret: Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is no pull secret: it has too many values.</source>
        <translation>Das ist kein Pull-Secret: Es hat zu viele Werte.</translation>
    </message>
    <message>
        <source>The JSON is broken.</source>
        <translation>Das JSON ist beschädigt.</translation>
    </message>
    <message>
        <source>This is a web page, not a pull secret: log in to the page and download it again.</source>
        <translation>Das ist eine Webseite, kein Pull-Secret: Melden Sie sich auf der Seite an und laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>The quotes of this JSON have backslashes before them, as in a script. Take the file itself.</source>
        <translation>Vor den Anführungszeichen dieses JSON stehen umgekehrte Schrägstriche, wie in einem Skript. Nehmen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>The quotes of this JSON are missing, as when a shell removes them. Take the file itself, with az as --pull-secret @pull-secret.txt.</source>
        <translation>Die Anführungszeichen dieses JSON fehlen, etwa weil eine Shell sie entfernt hat. Nehmen Sie die Datei selbst, bei az als --pull-secret @pull-secret.txt.</translation>
    </message>
    <message>
        <source>This is an error message, not a pull secret: the command that should have fetched it failed.</source>
        <translation>Das ist eine Fehlermeldung, kein Pull-Secret: Der Befehl, der es abrufen sollte, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This is the name of a file, not its content: with az, an @ before the name makes it read the file (--pull-secret @pull-secret.txt).</source>
        <translation>Das ist der Name einer Datei, nicht ihr Inhalt: Bei az sorgt ein @ vor dem Namen dafür, dass die Datei gelesen wird (--pull-secret @pull-secret.txt).</translation>
    </message>
    <message>
        <source>This is a single token, not a pull secret: choose &quot;Download pull secret&quot; on Red Hat&apos;s page.</source>
        <translation>Das ist ein einzelnes Token, kein Pull-Secret: Wählen Sie auf der Seite von Red Hat „Download pull secret“.</translation>
    </message>
    <message>
        <source>This is not a pull secret: it is neither JSON nor YAML nor base64.</source>
        <translation>Das ist kein Pull-Secret: Es ist weder JSON noch YAML noch base64.</translation>
    </message>
    <message>
        <source>Never apply it: the ARO operator would drop all entries but its own.</source>
        <translation>Wenden Sie es nie an: Der ARO-Operator würde alle Einträge außer seinem eigenen verwerfen.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>This is too large for a pull secret: Kubernetes stores at most 1 MiB.</source>
        <translation>Das ist zu groß für ein Pull-Secret: Kubernetes speichert höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>The value of .dockerconfigjson is not valid base64: it was cut off or changed. Fetch it again.</source>
        <translation>Der Wert von .dockerconfigjson ist kein gültiges base64: Er wurde abgeschnitten oder verändert. Rufen Sie ihn erneut ab.</translation>
    </message>
    <message>
        <source>This Kubernetes object has no value .dockerconfigjson: it is not the secret pull-secret in openshift-config.</source>
        <translation>Dieses Kubernetes-Objekt hat keinen Wert .dockerconfigjson: Es ist nicht das Secret pull-secret in openshift-config.</translation>
    </message>
    <message>
        <source>There is nothing in it: it is empty.</source>
        <translation>Es ist nichts darin: Es ist leer.</translation>
    </message>
    <message>
        <source>The cluster&apos;s pull secret lacks %1, so nothing is merged into it: fetch it again from the right cluster.</source>
        <translation>Im Pull-Secret des Clusters fehlt %1, daher wird nichts hineingemischt: Rufen Sie es erneut ab, vom richtigen Cluster.</translation>
    </message>
    <message>
        <source>%1 in the cluster&apos;s pull secret cannot be used, so nothing is merged into it: fetch it again.</source>
        <translation>%1 im Pull-Secret des Clusters ist unbrauchbar, daher wird nichts hineingemischt: Rufen Sie es erneut ab.</translation>
    </message>
    <message>
        <source>The entry %1 of the Red Hat pull secret cannot be used: download it again.</source>
        <translation>Der Eintrag %1 im Pull-Secret von Red Hat ist unbrauchbar: Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>%1 belongs to the ARO service: it always stays what the cluster has.</source>
        <translation>%1 gehört dem ARO-Dienst: Er bleibt immer so, wie der Cluster ihn hat.</translation>
    </message>
    <message>
        <source>The merged secret would be larger than the 1 MiB that Kubernetes stores.</source>
        <translation>Das zusammengeführte Secret wäre größer als das 1 MiB, das Kubernetes speichert.</translation>
    </message>
    <message>
        <source>The merged secret did not pass its own check, so it is not used. Please report this.</source>
        <translation>Das zusammengeführte Secret hat die eigene Prüfung nicht bestanden und wird deshalb nicht verwendet. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>All images of the platform</source>
        <translation>Alle Images der Plattform</translation>
    </message>
    <message>
        <source>Telemetry and Insights: the opt-in</source>
        <translation>Telemetrie und Insights: die Anmeldung</translation>
    </message>
    <message>
        <source>Images, samples and operators from Red Hat</source>
        <translation>Images, Beispiele und Operatoren von Red Hat</translation>
    </message>
    <message>
        <source>Images and operators on Quay</source>
        <translation>Images und Operatoren auf Quay</translation>
    </message>
    <message>
        <source>Certified operators and images from partners</source>
        <translation>Zertifizierte Operatoren und Images von Partnern</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Was Sie ausgewählt haben</translation>
    </message>
    <message>
        <source>A registry of your own</source>
        <translation>Eine eigene Registry</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>keine Zugangsdaten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not valid base64</source>
        <translation>kein gültiges base64</translation>
    </message>
    <message>
        <source>not user:password</source>
        <translation>nicht user:password</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>kein Benutzer</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>always stays</source>
        <translation>bleibt immer</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>must stay out</source>
        <translation>darf nicht hinein</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>entry %1, name not shown</source>
        <translation>Eintrag %1, Name nicht gezeigt</translation>
    </message>
    <message>
        <source>%1, twice</source>
        <comment>%1 is the state of an entry</comment>
        <translation>%1, doppelt</translation>
    </message>
    <message>
        <source>field %1, name not shown</source>
        <translation>Feld %1, Name wird nicht gezeigt</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>The Red Hat pull secret has no entry %1: download it again, or leave the entry out.</source>
        <translation>Das Pull-Secret von Red Hat hat keinen Eintrag %1: Laden Sie es erneut herunter, oder lassen Sie den Eintrag weg.</translation>
    </message>
    <message>
        <source>The Red Hat pull secret is not given, and this has to come from it: %1.</source>
        <translation>Das Pull-Secret von Red Hat ist nicht angegeben, und das hier muss aus ihm kommen: %1.</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (Benutzer %2)</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: %1 is in the one from Red Hat and not in the cluster&apos;s. Swap them.</source>
        <translation>Die beiden Dateien sind anscheinend vertauscht: %1 steht in der von Red Hat und nicht in der des Clusters. Vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>by features</source>
        <translation>je nach Funktionen</translation>
    </message>
</context>
<context>
    <name>PullSecretCheckCommand</name>
    <message>
        <source>Write JSON: an object with entries and findings.</source>
        <translation>JSON schreiben: ein Objekt mit Einträgen und Befunden.</translation>
    </message>
    <message>
        <source>REGISTRY</source>
        <translation>REGISTRY</translation>
    </message>
    <message>
        <source>CLUSTER</source>
        <translation>CLUSTER</translation>
    </message>
    <message>
        <source>RED HAT</source>
        <translation>RED HAT</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>ENABLES</source>
        <translation>ERMÖGLICHT</translation>
    </message>
    <message>
        <source>Whether the entries are the right ones was not checked: that depends on the features. Give --feature, --preset or --project.</source>
        <translation>Ob es die richtigen Einträge sind, wurde nicht geprüft: Das hängt von den Funktionen ab. Geben Sie --feature, --preset oder --project an.</translation>
    </message>
</context>
<context>
    <name>PullSecretDiffCommand</name>
    <message>
        <source>Write JSON: an object with the changes.</source>
        <translation>JSON schreiben: ein Objekt mit den Änderungen.</translation>
    </message>
    <message>
        <source>Give --cluster-secret, and --redhat-secret to compare it with; with features, it is compared with what a merge makes of it.</source>
        <translation>Geben Sie --cluster-secret an, und --redhat-secret zum Vergleichen; mit Funktionen wird es mit dem verglichen, was eine Zusammenführung daraus macht.</translation>
    </message>
    <message>
        <source>The cluster&apos;s file is compared with the other one as it is. With features, it is compared with what a merge makes of both.</source>
        <translation>Die Datei des Clusters wird mit der anderen verglichen, wie sie ist. Mit Funktionen wird sie mit dem verglichen, was ein Zusammenführen aus beiden macht.</translation>
    </message>
</context>
<context>
    <name>PullSecretGuide</name>
    <message>
        <source>The pull secret is a credential</source>
        <translation>Das Pull-Secret enthält Zugangsdaten</translation>
    </message>
    <message>
        <source>Whoever has the file can pull images in your name.</source>
        <translation>Wer die Datei hat, kann in Ihrem Namen Images abrufen.</translation>
    </message>
    <message>
        <source>Never commit it, mail it, paste it into a ticket or leave it in a shared folder.</source>
        <translation>Committen Sie sie niemals, senden Sie sie nicht per E-Mail, fügen Sie sie nicht in ein Ticket ein und lassen Sie sie nicht in einem freigegebenen Ordner liegen.</translation>
    </message>
    <message>
        <source>The commands below keep it in a private folder and show the names of its entries, never a password.</source>
        <translation>Die folgenden Befehle bewahren sie in einem privaten Ordner auf und zeigen nur die Namen der Einträge an, niemals ein Kennwort.</translation>
    </message>
    <message>
        <source>What the Azure CLI cannot do</source>
        <translation>Was die Azure CLI nicht kann</translation>
    </message>
    <message>
        <source>The pull secret of an existing cluster is changed in the cluster itself, because az aro update has no option --pull-secret.</source>
        <translation>Das Pull-Secret eines vorhandenen Clusters wird im Cluster selbst geändert, denn az aro update hat keine Option --pull-secret.</translation>
    </message>
    <message>
        <source>At creation, az aro create --pull-secret strips the entry %1, so telemetry and Insights can only be switched on afterwards.</source>
        <translation>Beim Erstellen entfernt az aro create --pull-secret den Eintrag %1; Telemetrie und Insights lassen sich daher erst danach einschalten.</translation>
    </message>
    <message>
        <source>One entry switches on more than you chose</source>
        <translation>Ein Eintrag schaltet mehr ein, als Sie ausgewählt haben</translation>
    </message>
    <message>
        <source>The entry %1 also switches on: %2.</source>
        <translation>Der Eintrag %1 schaltet auch Folgendes ein: %2.</translation>
    </message>
    <message>
        <source>There is no entry for one of them alone.</source>
        <translation>Einen Eintrag für nur eines davon gibt es nicht.</translation>
    </message>
    <message>
        <source>What you did not choose has no firewall rules, so its transmissions fail at the firewall: choose it as well, or expect the cluster to report these failures.</source>
        <translation>Für nicht ausgewählte Funktionen gibt es keine Firewall-Regeln, daher scheitern ihre Übertragungen an der Firewall: Wählen Sie sie ebenfalls aus, oder rechnen Sie damit, dass der Cluster diese Fehler meldet.</translation>
    </message>
    <message>
        <source>Fetch the current pull secret</source>
        <translation>Aktuelles Pull-Secret abrufen</translation>
    </message>
    <message>
        <source>Always start from what the cluster has now: the ARO service rotates the password of %1, so a saved copy goes stale.</source>
        <translation>Gehen Sie immer von dem aus, was der Cluster jetzt hat: Der ARO-Dienst wechselt das Kennwort von %1 regelmäßig, daher veraltet eine gespeicherte Kopie.</translation>
    </message>
    <message>
        <source>Check the first answer: it is the cluster that you are logged in to.</source>
        <translation>Prüfen Sie die erste Antwort: Sie nennt den Cluster, bei dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>The last command lists the entries; a cluster that was created without a Red Hat pull secret has only %1.</source>
        <translation>Der letzte Befehl listet die Einträge auf; ein Cluster, der ohne Pull-Secret von Red Hat erstellt wurde, hat nur %1.</translation>
    </message>
    <message>
        <source>Download the Red Hat pull secret</source>
        <translation>Pull-Secret von Red Hat herunterladen</translation>
    </message>
    <message>
        <source>Open https://console.redhat.com/openshift/install/azure/aro-provisioned in a browser, log in and choose &quot;Download pull secret&quot;.</source>
        <translation>Öffnen Sie https://console.redhat.com/openshift/install/azure/aro-provisioned in einem Browser, melden Sie sich an und wählen Sie „Download pull secret“.</translation>
    </message>
    <message>
        <source>Your computer, not the cluster, must reach console.redhat.com and, for the login, sso.redhat.com.</source>
        <translation>Ihr Rechner, nicht der Cluster, muss console.redhat.com und für die Anmeldung sso.redhat.com erreichen.</translation>
    </message>
    <message>
        <source>The first command moves the file into the private folder; change its path if your browser saved the file elsewhere.</source>
        <translation>Der erste Befehl verschiebt die Datei in den privaten Ordner; passen Sie den Pfad an, wenn Ihr Browser die Datei anderswo gespeichert hat.</translation>
    </message>
    <message>
        <source>The second lists its entries, which must include: %1.</source>
        <translation>Der zweite listet ihre Einträge auf; enthalten sein müssen: %1.</translation>
    </message>
    <message>
        <source>Merge the entries</source>
        <translation>Einträge zusammenführen</translation>
    </message>
    <message>
        <source>All other entries of the cluster, %1 above all, stay as they are.</source>
        <translation>Alle anderen Einträge des Clusters, vor allem %1, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>If something is missing, the command names it and writes nothing.</source>
        <translation>Fehlt etwas, nennt der Befehl es und schreibt nichts.</translation>
    </message>
    <message>
        <source>Keep telemetry and Insights off</source>
        <translation>Telemetrie und Insights ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Neither telemetry nor Insights is chosen, so the entry %1 must stay out.</source>
        <translation>Weder Telemetrie noch Insights ist ausgewählt, daher darf der Eintrag %1 nicht enthalten sein.</translation>
    </message>
    <message>
        <source>The command removes exactly this entry if the cluster has it, and changes nothing otherwise.</source>
        <translation>Der Befehl entfernt genau diesen Eintrag, falls der Cluster ihn hat, und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>If the cluster is meant to send this data, choose both features and follow the steps for that selection instead.</source>
        <translation>Soll der Cluster diese Daten senden, wählen Sie beide Funktionen aus und folgen Sie stattdessen den Schritten für diese Auswahl.</translation>
    </message>
    <message>
        <source>No entry may be removed.</source>
        <translation>Kein Eintrag darf entfernt werden.</translation>
    </message>
    <message>
        <source>No entry but %1 may be removed.</source>
        <translation>Außer %1 darf kein Eintrag entfernt werden.</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>Ergebnis prüfen</translation>
    </message>
    <message>
        <source>The first and the last command must answer true: the file is valid, and the entry of the ARO service is what it was.</source>
        <translation>Der erste und der letzte Befehl müssen mit true antworten: Die Datei ist gültig, und der Eintrag des ARO-Dienstes ist unverändert.</translation>
    </message>
    <message>
        <source>The second lists what happens to each entry.</source>
        <translation>Der zweite listet auf, was mit jedem Eintrag geschieht.</translation>
    </message>
    <message>
        <source>Never apply a file that fails here: when the secret is not valid JSON, the ARO operator drops all entries but its own.</source>
        <translation>Wenden Sie niemals eine Datei an, die hier durchfällt: Ist das Secret kein gültiges JSON, verwirft der ARO-Operator alle Einträge außer seinem eigenen.</translation>
    </message>
    <message>
        <source>Apply the pull secret</source>
        <translation>Pull-Secret anwenden</translation>
    </message>
    <message>
        <source>Have the firewall rules in place first, or what you switch on fails.</source>
        <translation>Die Firewall-Regeln müssen zuerst eingerichtet sein, sonst scheitert das, was Sie einschalten.</translation>
    </message>
    <message>
        <source>The first command must answer &quot;unchanged&quot;; otherwise the secret in the cluster has changed in the meantime, and you fetch and merge again.</source>
        <translation>Der erste Befehl muss mit „unchanged“ antworten; andernfalls hat sich das Secret im Cluster inzwischen geändert, und Sie müssen es erneut abrufen und zusammenführen.</translation>
    </message>
    <message>
        <source>The second lets the API server check the change without storing it.</source>
        <translation>Mit dem zweiten prüft der API-Server die Änderung, ohne sie zu speichern.</translation>
    </message>
    <message>
        <source>Delete the local copies</source>
        <translation>Lokale Kopien löschen</translation>
    </message>
    <message>
        <source>Delete them even if you stopped halfway, and look for other copies of the download.</source>
        <translation>Löschen Sie sie auch dann, wenn Sie mittendrin aufgehört haben, und suchen Sie nach weiteren Kopien des Downloads.</translation>
    </message>
    <message>
        <source>According to the OpenShift documentation, a changed pull secret no longer drains or restarts nodes since version 4.7.4.</source>
        <translation>Laut der OpenShift-Dokumentation werden Knoten bei einem geänderten Pull-Secret seit Version 4.7.4 nicht mehr geleert oder neu gestartet.</translation>
    </message>
    <message>
        <source>According to the article on ARO pull secrets, the nodes restart one by one.</source>
        <translation>Laut dem Artikel über Pull-Secrets in ARO starten die Knoten einer nach dem anderen neu.</translation>
    </message>
    <message>
        <source>This applies to your cluster with version %1, although the article on ARO pull secrets still says that the nodes restart one by one.</source>
        <translation>Das gilt für Ihren Cluster mit Version %1, obwohl im Artikel über Pull-Secrets in ARO noch steht, dass die Knoten einer nach dem anderen neu starten.</translation>
    </message>
    <message>
        <source>This applies to your cluster with version %1, so plan a maintenance window.</source>
        <translation>Das gilt für Ihren Cluster mit Version %1; planen Sie daher ein Wartungsfenster ein.</translation>
    </message>
    <message>
        <source>The first command tells the version of your cluster and so which one applies.</source>
        <translation>Der erste Befehl nennt die Version Ihres Clusters und zeigt damit, welche der beiden Aussagen zutrifft.</translation>
    </message>
    <message>
        <source>Before and after the change, all machine config pools should be updated and none degraded, and all nodes ready.</source>
        <translation>Vor und nach der Änderung sollten alle Machine-Config-Pools aktualisiert und keiner beeinträchtigt (Degraded) sein, und alle Knoten sollten bereit sein.</translation>
    </message>
    <message>
        <source>What happens to the nodes</source>
        <translation>Was mit den Knoten geschieht</translation>
    </message>
    <message>
        <source>Switch the samples on</source>
        <translation>Beispiele einschalten</translation>
    </message>
    <message>
        <source>This is only needed if the first command answers &quot;Removed&quot;, as it does on clusters that were created without a Red Hat pull secret.</source>
        <translation>Das ist nur nötig, wenn der erste Befehl mit „Removed“ antwortet, wie auf Clustern, die ohne Pull-Secret von Red Hat erstellt wurden.</translation>
    </message>
    <message>
        <source>The field is spec.managementState; the path spec.architectures.managementState in the article on ARO pull secrets is wrong, and the status follows by itself.</source>
        <translation>Das Feld heißt spec.managementState; der Pfad spec.architectures.managementState im Artikel über Pull-Secrets in ARO ist falsch, und der Status folgt von selbst.</translation>
    </message>
    <message>
        <source>Switch the OperatorHub sources on</source>
        <translation>OperatorHub-Quellen einschalten</translation>
    </message>
    <message>
        <source>This is only needed for sources that the first command shows as disabled, as all are on clusters that were created without a Red Hat pull secret.</source>
        <translation>Das ist nur für Quellen nötig, die der erste Befehl als deaktiviert anzeigt; auf Clustern, die ohne Pull-Secret von Red Hat erstellt wurden, sind das alle.</translation>
    </message>
    <message>
        <source>Take those that you do not want out of the list in the second command.</source>
        <translation>Nehmen Sie im zweiten Befehl diejenigen aus der Liste, die Sie nicht wollen.</translation>
    </message>
    <message>
        <source>Sources that are not in the list keep their state.</source>
        <translation>Quellen, die nicht in der Liste stehen, behalten ihren Zustand.</translation>
    </message>
    <message>
        <source>The Insights Operator reads the pull secret every 5 minutes.</source>
        <translation>Der Insights Operator liest das Pull-Secret alle 5 Minuten.</translation>
    </message>
    <message>
        <source>After that, Disabled must be True: nothing is sent.</source>
        <translation>Danach muss Disabled den Wert True haben: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>After that, Disabled must be False.</source>
        <translation>Danach muss Disabled den Wert False haben.</translation>
    </message>
    <message>
        <source>If UploadDegraded or Degraded is True, look at its reason: most often an endpoint is still blocked.</source>
        <translation>Hat UploadDegraded oder Degraded den Wert True, sehen Sie sich den angegebenen Grund an: Meist ist noch ein Endpunkt gesperrt.</translation>
    </message>
    <message>
        <source>After a few minutes, the catalog sources and the image streams appear.</source>
        <translation>Nach einigen Minuten erscheinen die Katalogquellen und die Image-Streams.</translation>
    </message>
    <message>
        <source>The ARO operator lists which of the entries registry.redhat.io, registry.connect.redhat.com and %1 it sees; it does not look for others.</source>
        <translation>Der ARO-Operator listet auf, welche der Einträge registry.redhat.io, registry.connect.redhat.com und %1 er sieht; nach anderen sucht er nicht.</translation>
    </message>
    <message>
        <source>Verify that it works</source>
        <translation>Prüfen, ob es funktioniert</translation>
    </message>
    <message>
        <source>Set an update channel</source>
        <translation>Aktualisierungskanal festlegen</translation>
    </message>
    <message>
        <source>ARO clears the update channel at installation, and without a channel the cluster does not look for updates.</source>
        <translation>ARO löscht den Aktualisierungskanal bei der Installation, und ohne Kanal sucht der Cluster nicht nach Aktualisierungen.</translation>
    </message>
    <message>
        <source>The pull secret plays no part in this.</source>
        <translation>Das Pull-Secret spielt dabei keine Rolle.</translation>
    </message>
    <message>
        <source>A warning that the channel cannot be validated is normal the first time.</source>
        <translation>Die Warnung, dass der Kanal nicht überprüft werden kann, ist beim ersten Mal normal.</translation>
    </message>
    <message>
        <source>A minute later, the last command lists the available updates.</source>
        <translation>Eine Minute später listet der letzte Befehl die verfügbaren Aktualisierungen auf.</translation>
    </message>
    <message>
        <source>Later: switch telemetry and Insights off again</source>
        <translation>Später: Telemetrie und Insights wieder ausschalten</translation>
    </message>
    <message>
        <source>If it is there: switch telemetry and Insights off</source>
        <translation>Falls der Eintrag vorhanden ist: Telemetrie und Insights ausschalten</translation>
    </message>
    <message>
        <source>The Insights Operator reads the pull secret every 5 minutes; when the last command answers True, nothing is sent any more.</source>
        <translation>Der Insights Operator liest das Pull-Secret alle 5 Minuten; sobald der letzte Befehl mit True antwortet, wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Only then close these hosts in the firewall, unless something else needs them: %1.</source>
        <translation>Sperren Sie erst dann diese Hosts in der Firewall, sofern sie nicht anderweitig gebraucht werden: %1.</translation>
    </message>
    <message>
        <source>Remove exactly the entry %1 and keep everything else.</source>
        <translation>Entfernen Sie genau den Eintrag %1 und behalten Sie alles andere.</translation>
    </message>
    <message>
        <source>This ends both telemetry and Insights.</source>
        <translation>Das beendet sowohl Telemetrie als auch Insights.</translation>
    </message>
    <message>
        <source>The commands fetch the secret into a private folder, remove the entry, check the result, apply it and delete the files.</source>
        <translation>Die Befehle rufen das Secret in einen privaten Ordner ab, entfernen den Eintrag, prüfen das Ergebnis, wenden es an und löschen die Dateien.</translation>
    </message>
    <message>
        <source>The checks must answer true, the comparison &quot;unchanged&quot;; stop at the first error.</source>
        <translation>Die Prüfungen müssen mit true antworten, der Vergleich mit „unchanged“; brechen Sie beim ersten Fehler ab.</translation>
    </message>
    <message>
        <source>Leave the pull secret as it is</source>
        <translation>Pull-Secret unverändert lassen</translation>
    </message>
    <message>
        <source>What you chose needs no entry in the pull secret.</source>
        <translation>Ihre Auswahl braucht keinen Eintrag im Pull-Secret.</translation>
    </message>
    <message>
        <source>The ARO service looks after %1 by itself.</source>
        <translation>Um %1 kümmert sich der ARO-Dienst selbst.</translation>
    </message>
    <message>
        <source>Check that no data is sent</source>
        <translation>Prüfen, dass keine Daten gesendet werden</translation>
    </message>
    <message>
        <source>The command lists the names of the entries that the cluster has; it needs bash, oc and jq and the rights of a cluster administrator.</source>
        <translation>Der Befehl listet die Namen der Einträge auf, die der Cluster hat; er braucht bash, oc und jq sowie die Rechte eines Cluster-Administrators.</translation>
    </message>
    <message>
        <source>If %1 is not among them, you are done.</source>
        <translation>Ist %1 nicht darunter, sind Sie fertig.</translation>
    </message>
    <message>
        <source>It gives access to images, samples and operators from Red Hat.</source>
        <translation>Er gibt Zugriff auf Images, Beispiele und Operatoren von Red Hat.</translation>
    </message>
    <message>
        <source>It gives access to images and operators on Quay; the platform&apos;s own images do not need it.</source>
        <translation>Er gibt Zugriff auf Images und Operatoren auf Quay; die Images der Plattform selbst brauchen ihn nicht.</translation>
    </message>
    <message>
        <source>It gives access to certified operators and images from partners.</source>
        <translation>Er gibt Zugriff auf zertifizierte Operatoren und Images von Partnern.</translation>
    </message>
    <message>
        <source>It is the opt-in: with it, the cluster sends telemetry and Insights data to Red Hat.</source>
        <translation>Er ist das Opt-in: Mit ihm sendet der Cluster Telemetrie- und Insights-Daten an Red Hat.</translation>
    </message>
    <message>
        <source>What you chose needs it.</source>
        <translation>Ihre Auswahl braucht ihn.</translation>
    </message>
    <message>
        <source>It would make the cluster send telemetry and Insights data to Red Hat, and because their endpoints are not allowed, sending would fail at the firewall.</source>
        <translation>Mit ihm würde der Cluster Telemetrie- und Insights-Daten an Red Hat senden, und weil deren Endpunkte nicht zugelassen sind, würde das Senden an der Firewall scheitern.</translation>
    </message>
    <message>
        <source>It belongs to the ARO service, which rotates its password: never remove it, change it or take it from a saved file.</source>
        <translation>Er gehört dem ARO-Dienst, der das zugehörige Kennwort regelmäßig wechselt: Entfernen oder ändern Sie ihn niemals, und übernehmen Sie ihn nie aus einer gespeicherten Datei.</translation>
    </message>
    <message>
        <source>Pull secret of %1</source>
        <translation>Pull-Secret von %1</translation>
    </message>
    <message>
        <source>What you chose needs entries in the cluster&apos;s pull secret.</source>
        <translation>Ihre Auswahl braucht Einträge im Pull-Secret des Clusters.</translation>
    </message>
    <message>
        <source>What you chose needs no entry in the cluster&apos;s pull secret.</source>
        <translation>Ihre Auswahl braucht keinen Eintrag im Pull-Secret des Clusters.</translation>
    </message>
    <message>
        <source>Entries that are not listed here stay as they are.</source>
        <translation>Hier nicht aufgeführte Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>required</source>
        <comment>entry of the pull secret</comment>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>must stay out</source>
        <comment>entry of the pull secret</comment>
        <translation>darf nicht enthalten sein</translation>
    </message>
    <message>
        <source>never touch</source>
        <comment>entry of the pull secret</comment>
        <translation>niemals ändern</translation>
    </message>
    <message>
        <source>Important: %1</source>
        <translation>Wichtig: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>column of a table</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>column of a table</comment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column of a table</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Features</source>
        <comment>column of a table</comment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>Drei Wege</translation>
    </message>
    <message>
        <source>The steps below do everything by hand, so that you see what happens.</source>
        <translation>Die Schritte unten machen alles von Hand, damit Sie sehen, was geschieht.</translation>
    </message>
    <message>
        <source>Both other ways come to the same result.</source>
        <translation>Die beiden anderen Wege führen zum selben Ergebnis.</translation>
    </message>
    <message>
        <source>A script that fetches, merges, compares, asks and applies: aro-egress-cli pull-secret script, or &quot;Save a script&quot; in the window.</source>
        <translation>Ein Skript, das holt, zusammenführt, vergleicht, fragt und anwendet: aro-egress-cli pull-secret script, oder „Ein Skript speichern“ im Fenster.</translation>
    </message>
    <message>
        <source>It also rolls back.</source>
        <translation>Es macht die Änderung auch rückgängig.</translation>
    </message>
    <message>
        <source>Merging on another computer, without access to the cluster: aro-egress-cli pull-secret check and merge, or &quot;Check and merge&quot; in the window.</source>
        <translation>Zusammenführen auf einem anderen Rechner, ohne Zugang zum Cluster: aro-egress-cli pull-secret check und merge, oder „Prüfen und zusammenführen“ im Fenster.</translation>
    </message>
    <message>
        <source>Go on at &quot;Apply the pull secret&quot; with what they tell you.</source>
        <translation>Machen Sie dann bei „Pull-Secret anwenden“ mit dem weiter, was sie Ihnen sagen.</translation>
    </message>
    <message>
        <source>The command takes over those of these entries that the cluster lacks or cannot use: %1.</source>
        <translation>Der Befehl übernimmt diejenigen dieser Einträge, die dem Cluster fehlen oder die er nicht verwenden kann: %1.</translation>
    </message>
    <message>
        <source>What the cluster has already is kept, because it may be a credential of your own.</source>
        <translation>Was der Cluster schon hat, bleibt, denn es können Ihre eigenen Zugangsdaten sein.</translation>
    </message>
    <message>
        <source>To replace it, merge with aro-egress-cli pull-secret merge --take, or choose &quot;take Red Hat&apos;s&quot; for it in the window.</source>
        <translation>Um es zu ersetzen, verwenden Sie aro-egress-cli pull-secret merge --take, oder wählen Sie dafür im Fenster „von Red Hat nehmen“.</translation>
    </message>
    <message>
        <source>They need bash, oc, jq 1.6 or newer and the rights of a cluster administrator, and they belong together: run them in one terminal, one after the other.</source>
        <translation>Sie brauchen bash, oc, jq 1.6 oder neuer und die Rechte eines Cluster-Administrators, und sie gehören zusammen: Führen Sie sie in einem Terminal nacheinander aus.</translation>
    </message>
    <message>
        <source>If both succeed, the third compares once more and changes the cluster.</source>
        <translation>Gelingen beide, vergleicht der dritte noch einmal und ändert den Cluster.</translation>
    </message>
    <message>
        <source>The first answer must be %1: it is the cluster that you are logged in to.</source>
        <translation>Die erste Antwort muss %1 sein: Das ist der Cluster, bei dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>If the first command prints a channel, one is set: keep it, and leave out the second command.</source>
        <translation>Gibt der erste Befehl einen Kanal aus, ist schon einer gesetzt: Behalten Sie ihn und lassen Sie den zweiten Befehl weg.</translation>
    </message>
    <message>
        <source>As long as it is there, cluster-secret.json holds what the cluster had before the change.</source>
        <translation>Solange sie da ist, enthält cluster-secret.json, was der Cluster vor der Änderung hatte.</translation>
    </message>
    <message>
        <source>When all works, the files are no longer needed: the next change starts with fetching again.</source>
        <translation>Wenn alles funktioniert, werden die Dateien nicht mehr gebraucht: Die nächste Änderung beginnt wieder mit dem Abrufen.</translation>
    </message>
</context>
<context>
    <name>PullSecretGuideCommand</name>
    <message>
        <source>text or markdown. Default: text.</source>
        <translation>text oder markdown. Standard: text.</translation>
    </message>
    <message>
        <source>File to write. Default: standard output.</source>
        <translation>Zu schreibende Datei. Standard: Standardausgabe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor markdown.</source>
        <translation>„%1“ ist weder text noch markdown.</translation>
    </message>
    <message>
        <source>The guide depends on the features: give --feature, --preset or --project.</source>
        <translation>Die Anleitung hängt von den Funktionen ab: Geben Sie --feature, --preset oder --project an.</translation>
    </message>
</context>
<context>
    <name>PullSecretInput</name>
    <message>
        <source>The cluster&apos;s pull secret, as oc get or oc extract writes it; - is standard input.</source>
        <translation>Das Pull-Secret des Clusters, wie oc get oder oc extract es schreibt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The pull secret from Red Hat, or a copy that you want to look at; - is standard input.</source>
        <translation>Das Pull-Secret von Red Hat oder eine Kopie, die Sie ansehen möchten; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give --cluster-secret, --redhat-secret or both.</source>
        <translation>Geben Sie --cluster-secret, --redhat-secret oder beides an.</translation>
    </message>
    <message>
        <source>Only one of the files can come from standard input.</source>
        <translation>Nur eine der Dateien kann von der Standardeingabe kommen.</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n clusters, and a pull secret belongs to one: pick it with --cluster.</source>
        <translation>
            <numerusform>Das Projekt hat %n Cluster, und ein Pull-Secret gehört zu einem: Wählen Sie ihn mit --cluster.</numerusform>
            <numerusform>Das Projekt hat %n Cluster, und ein Pull-Secret gehört zu einem: Wählen Sie ihn mit --cluster.</numerusform>
        </translation>
    </message>
    <message>
        <source>--cluster-secret and --redhat-secret take the names of files. What was given looks like a secret itself: it is not shown here, but it may stand in the history of your shell now.</source>
        <translation>--cluster-secret und --redhat-secret erwarten Namen von Dateien. Was angegeben wurde, sieht selbst wie ein Secret aus: Hier wird es nicht gezeigt, aber vielleicht steht es jetzt im Verlauf Ihrer Shell.</translation>
    </message>
</context>
<context>
    <name>PullSecretMergeCommand</name>
    <message>
        <source>File to write, for you alone; what was there is kept beside it. Without it, only the changes are shown.</source>
        <translation>Datei, die nur für Sie lesbar geschrieben wird; was vorher dort war, bleibt daneben erhalten. Ohne sie werden nur die Änderungen gezeigt.</translation>
    </message>
    <message>
        <source>Write the merged secret to standard output.</source>
        <translation>Das zusammengeführte Secret auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Entries to take from the Red Hat pull secret, also in place of what the cluster has.</source>
        <translation>Einträge, die aus dem Pull-Secret von Red Hat kommen, auch anstelle derer des Clusters.</translation>
    </message>
    <message>
        <source>Entries to leave as the cluster has them.</source>
        <translation>Einträge, die so bleiben, wie der Cluster sie hat.</translation>
    </message>
    <message>
        <source>Entries to remove.</source>
        <translation>Einträge, die entfernt werden.</translation>
    </message>
    <message>
        <source>Give --cluster-secret: it is what everything is merged into.</source>
        <translation>Geben Sie --cluster-secret an: In dieses Secret wird alles übernommen.</translation>
    </message>
    <message>
        <source>--output and --stdout exclude each other.</source>
        <translation>--output und --stdout schließen einander aus.</translation>
    </message>
    <message>
        <source>A secret is written to standard output with --stdout alone.</source>
        <translation>Auf die Standardausgabe wird ein Secret nur mit --stdout geschrieben.</translation>
    </message>
    <message>
        <source>What is merged depends on the features: give --feature, --preset or --project, or name entries with --take and --remove.</source>
        <translation>Was übernommen wird, hängt von den Funktionen ab: Geben Sie --feature, --preset oder --project an, oder nennen Sie Einträge mit --take und --remove.</translation>
    </message>
    <message>
        <source>An entry is named twice in --take, --keep and --remove.</source>
        <translation>Ein Eintrag ist in --take, --keep und --remove zweimal genannt.</translation>
    </message>
    <message>
        <source>The cluster&apos;s pull secret has no entry &quot;%1&quot;.</source>
        <translation>Das Pull-Secret des Clusters hat keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Nothing is written: --output names a file for the merged secret.</source>
        <translation>Es wird nichts geschrieben: --output nennt eine Datei für das zusammengeführte Secret.</translation>
    </message>
    <message>
        <source>The file has this content already: %1</source>
        <translation>Die Datei hat diesen Inhalt bereits: %1</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <comment>%1 is a file</comment>
        <translation>Was vorher dort war: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>A terminal would show the credentials: redirect the output, or use --output.</source>
        <translation>Ein Terminal würde die Zugangsdaten anzeigen: Leiten Sie die Ausgabe um oder verwenden Sie --output.</translation>
    </message>
    <message>
        <source>Give it with --redhat-secret, or leave entries out with --keep.</source>
        <translation>Geben Sie es mit --redhat-secret an, oder lassen Sie Einträge mit --keep weg.</translation>
    </message>
    <message>
        <source>--take, --keep and --remove take names of entries, such as quay.io. What was given is none and is not shown, because it could be a credential.</source>
        <translation>--take, --keep und --remove erwarten Namen von Einträgen wie quay.io. Was angegeben wurde, ist keiner und wird nicht gezeigt, weil es Zugangsdaten sein könnten.</translation>
    </message>
    <message>
        <source>The cluster&apos;s file has all this already: there is nothing to apply.</source>
        <translation>Die Datei des Clusters hat das alles schon: Es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>To apply it, with the firewall rules in place, run these where you are logged in to the cluster. The first must answer true: otherwise the cluster&apos;s secret has changed, and you fetch and merge again. The second lets the API server check the change, the third compares once more and makes it. Then delete the files.</source>
        <translation>Um es anzuwenden, wenn die Firewall-Regeln gelten, führen Sie diese Befehle aus, wo Sie am Cluster angemeldet sind. Der erste muss mit true antworten: Sonst hat sich das Secret im Cluster geändert, und Sie holen und führen erneut zusammen. Mit dem zweiten prüft der API-Server die Änderung, der dritte vergleicht noch einmal und führt sie aus. Löschen Sie dann die Dateien.</translation>
    </message>
</context>
<context>
    <name>PullSecretReport</name>
    <message>
        <source>the cluster&apos;s</source>
        <comment>pull secret</comment>
        <translation>Secret des Clusters</translation>
    </message>
    <message>
        <source>Red Hat&apos;s</source>
        <comment>pull secret</comment>
        <translation>Secret von Red Hat</translation>
    </message>
    <message>
        <source>error [%1], %2:</source>
        <comment>%1 is an id, %2 says whose pull secret</comment>
        <translation>Fehler [%1], %2:</translation>
    </message>
    <message>
        <source>warning [%1], %2:</source>
        <comment>%1 is an id, %2 says whose pull secret</comment>
        <translation>Warnung [%1], %2:</translation>
    </message>
    <message>
        <source>note [%1], %2:</source>
        <comment>%1 is an id, %2 says whose pull secret</comment>
        <translation>Hinweis [%1], %2:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>an entry</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>added</source>
        <comment>an entry</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>an entry</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>an entry</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullSecretScriptCommand</name>
    <message>
        <source>File to write. Default: standard output.</source>
        <translation>Datei, die geschrieben wird. Vorgabe: Standardausgabe.</translation>
    </message>
    <message>
        <source>The script depends on the features: give --feature, --preset or --project.</source>
        <translation>Das Skript hängt von den Funktionen ab: Geben Sie --feature, --preset oder --project an.</translation>
    </message>
    <message>
        <source>Read it, then run it where you are logged in to the cluster: bash %1 pull-secret.txt. It asks before it changes anything.</source>
        <translation>Lesen Sie es, und führen Sie es dann aus, wo Sie am Cluster angemeldet sind: bash %1 pull-secret.txt. Es fragt, bevor es etwas ändert.</translation>
    </message>
</context>
<context>
    <name>PullSecretWorkbench</name>
    <message>
        <source>Entries of both pull secrets</source>
        <translation>Einträge beider Pull-Secrets</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>A merge changes nothing.</source>
        <translation>Eine Zusammenführung ändert nichts.</translation>
    </message>
    <message>
        <source>A merge changes this and nothing else:</source>
        <translation>Eine Zusammenführung ändert dies und sonst nichts:</translation>
    </message>
    <message>
        <source>%1 has this content already.</source>
        <translation>%1 hat diesen Inhalt bereits.</translation>
    </message>
    <message>
        <source>Saved %1, for you alone. Delete it when it is applied.</source>
        <translation>%1 ist gespeichert, nur für Sie lesbar. Löschen Sie die Datei, sobald sie angewendet ist.</translation>
    </message>
    <message>
        <source>What was there before is now %1.</source>
        <translation>Was vorher dort war, ist jetzt %1.</translation>
    </message>
    <message>
        <source>Command %1 to apply the secret</source>
        <translation>Befehl %1 zum Anwenden des Secrets</translation>
    </message>
    <message>
        <source>The first command must answer true: otherwise the cluster&apos;s secret has changed, and you fetch and merge again. The second lets the API server check the change, the third compares once more and makes it. Then go on with the steps after &quot;Apply&quot; on the other tab.</source>
        <translation>Der erste Befehl muss mit true antworten: Sonst hat sich das Secret im Cluster geändert, und Sie holen und führen erneut zusammen. Mit dem zweiten prüft der API-Server die Änderung, der dritte vergleicht noch einmal und führt sie aus. Fahren Sie dann mit den Schritten nach „Anwenden“ auf der anderen Registerkarte fort.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Dieser Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This picture cannot be written.</source>
        <translation>Dieses Bild kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SecretEntries</name>
    <message>
        <source>Required</source>
        <comment>entry of the pull secret</comment>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Must stay out</source>
        <comment>entry of the pull secret</comment>
        <translation>Darf nicht hinein</translation>
    </message>
    <message>
        <source>Never touch</source>
        <comment>entry of the pull secret</comment>
        <translation>Nie verändern</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>this is not the name of a file.</source>
        <translation>das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>it is a symbolic link, and secrets are never written through one.</source>
        <translation>sie ist eine symbolische Verknüpfung, und durch eine solche werden Secrets nie geschrieben.</translation>
    </message>
    <message>
        <source>this is not a file.</source>
        <translation>das ist keine Datei.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This is too large for a pull secret: Kubernetes stores at most 1 MiB.</source>
        <translation>Das ist zu groß für ein Pull-Secret: Kubernetes speichert höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>Other users can look into this folder. The file itself is readable for you alone.</source>
        <translation>Andere Benutzer können in diesen Ordner sehen. Die Datei selbst ist nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Other users can change this folder and so replace the file: a private one is safer.</source>
        <translation>Andere Benutzer können diesen Ordner ändern und so die Datei austauschen: Ein privater Ordner ist sicherer.</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers, and the credential with it: choose another one.</source>
        <translation>%1 kopiert diesen Ordner auf andere Rechner, und mit ihm die Zugangsdaten: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This folder belongs to a work tree of %1, and the credential could be committed: choose another one.</source>
        <translation>Dieser Ordner gehört zu einem Arbeitsverzeichnis von %1, und die Zugangsdaten könnten eingecheckt werden: Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>SecretFinding</name>
    <message>
        <source>Take this entry from a fresh download of the Red Hat pull secret, or ask who runs the registry.</source>
        <translation>Nehmen Sie diesen Eintrag aus einem frisch heruntergeladenen Pull-Secret von Red Hat, oder fragen Sie die Betreiber der Registry.</translation>
    </message>
    <message>
        <source>The copy lacks %1, which the cluster has: applying it would remove it.</source>
        <translation>In der Kopie fehlt %1, das der Cluster hat: Würde sie angewendet, wäre der Eintrag weg.</translation>
    </message>
    <message>
        <source>Do not apply the copy. A merge keeps this entry.</source>
        <translation>Wenden Sie die Kopie nicht an. Eine Zusammenführung behält diesen Eintrag.</translation>
    </message>
    <message>
        <source>Telemetry or Insights is chosen, but %1 is missing: the firewall is opened and nothing is sent.</source>
        <translation>Telemetrie oder Insights ist ausgewählt, aber %1 fehlt: Die Firewall wird geöffnet, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Take %1 from the Red Hat pull secret, or take both features out of the selection.</source>
        <translation>Nehmen Sie %1 aus dem Pull-Secret von Red Hat, oder nehmen Sie beide Funktionen aus der Auswahl.</translation>
    </message>
    <message>
        <source>%1 is there, but neither telemetry nor Insights is chosen: the cluster tries to send data to Red Hat and fails at the firewall.</source>
        <translation>%1 ist vorhanden, aber weder Telemetrie noch Insights ist ausgewählt: Der Cluster versucht, Daten an Red Hat zu senden, und scheitert an der Firewall.</translation>
    </message>
    <message>
        <source>Remove %1 to opt out, or choose both features and allow their endpoints.</source>
        <translation>Entfernen Sie %1, um den Cluster abzumelden, oder wählen Sie beide Funktionen und lassen Sie ihre Endpunkte zu.</translation>
    </message>
    <message>
        <source>%1 also switches on what is not chosen: %2. Its endpoints are not allowed, so sending that fails at the firewall.</source>
        <translation>%1 schaltet auch ein, was nicht ausgewählt ist: %2. Dessen Endpunkte sind nicht zugelassen, daher scheitert das Senden an der Firewall.</translation>
    </message>
    <message>
        <source>%1 is missing: its endpoints are allowed, but pulling from it fails without a credential.</source>
        <translation>%1 fehlt: Die Endpunkte sind zugelassen, aber ohne Zugangsdaten scheitert das Abrufen von Images.</translation>
    </message>
    <message>
        <source>Take %1 from the Red Hat pull secret.</source>
        <translation>Nehmen Sie %1 aus dem Pull-Secret von Red Hat.</translation>
    </message>
    <message>
        <source>What is chosen needs %1, and the Red Hat pull secret has no usable one.</source>
        <translation>Ihre Auswahl braucht %1, und das Pull-Secret von Red Hat hat keinen brauchbaren Eintrag dafür.</translation>
    </message>
    <message>
        <source>%1 is there, and nothing that is chosen uses it: its endpoints may be closed.</source>
        <translation>%1 ist vorhanden, und nichts Ausgewähltes nutzt es: Die Endpunkte dürfen geschlossen sein.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Choose the feature if you want to use it.</source>
        <translation>Es ist nichts zu tun. Wählen Sie die Funktion, wenn Sie sie nutzen möchten.</translation>
    </message>
    <message>
        <source>The cluster has another credential for %1 than the Red Hat pull secret. A merge keeps the cluster&apos;s, which may be one of your own.</source>
        <translation>Der Cluster hat für %1 andere Zugangsdaten als das Pull-Secret von Red Hat. Eine Zusammenführung behält die des Clusters, denn es können Ihre eigenen sein.</translation>
    </message>
    <message>
        <source>Take the new one only if the cluster&apos;s no longer works.</source>
        <translation>Nehmen Sie die neuen nur, wenn die des Clusters nicht mehr gelten.</translation>
    </message>
    <message>
        <source>%1 is not an object with a credential: programs refuse the entry or the whole file.</source>
        <translation>%1 ist kein Objekt mit Zugangsdaten: Programme weisen den Eintrag oder die ganze Datei zurück.</translation>
    </message>
    <message>
        <source>%1 has no &quot;auth&quot;: pulling from it fails.</source>
        <translation>%1 hat kein &quot;auth&quot;: Das Abrufen von Images scheitert.</translation>
    </message>
    <message>
        <source>%1 has an empty credential: pulling from it fails.</source>
        <translation>%1 hat leere Zugangsdaten: Das Abrufen von Images scheitert.</translation>
    </message>
    <message>
        <source>The credential of %1 is not valid base64, as when a part was not copied: pulling from it fails.</source>
        <translation>Die Zugangsdaten von %1 sind kein gültiges base64, etwa weil ein Teil nicht kopiert wurde: Das Abrufen von Images scheitert.</translation>
    </message>
    <message>
        <source>The credential of %1 is not of the form user:password: pulling from it fails.</source>
        <translation>Die Zugangsdaten von %1 haben nicht die Form user:password: Das Abrufen von Images scheitert.</translation>
    </message>
    <message>
        <source>The credential of %1 has no user: pulling from it fails.</source>
        <translation>Die Zugangsdaten von %1 haben keinen Benutzer: Das Abrufen von Images scheitert.</translation>
    </message>
    <message>
        <source>The credential of %1 has no password: pulling from it fails.</source>
        <translation>Die Zugangsdaten von %1 haben kein Passwort: Das Abrufen von Images scheitert.</translation>
    </message>
    <message>
        <source>The token of %1 expired on %2: pulling from it fails.</source>
        <translation>Das Token von %1 ist am %2 abgelaufen: Das Abrufen von Images scheitert.</translation>
    </message>
    <message>
        <source>%1 stands in the file more than once. Most programs use the last one, but a reader may see another.</source>
        <translation>%1 steht mehr als einmal in der Datei. Die meisten Programme nehmen den letzten Eintrag, aber ein Leser kann einen anderen sehen.</translation>
    </message>
    <message>
        <source>Take it from the Red Hat pull secret or remove it: both leave one or none.</source>
        <translation>Nehmen Sie ihn aus dem Pull-Secret von Red Hat oder entfernen Sie ihn: Danach gibt es einen oder keinen.</translation>
    </message>
    <message>
        <source>%1 is probably meant to be %2: under this name, nothing finds it.</source>
        <translation>%1 soll vermutlich %2 sein: Unter diesem Namen findet den Eintrag niemand.</translation>
    </message>
    <message>
        <source>Take %2 from the Red Hat pull secret and remove %1.</source>
        <translation>Nehmen Sie %2 aus dem Pull-Secret von Red Hat und entfernen Sie %1.</translation>
    </message>
    <message>
        <source>Entry number %1 has a name that is no registry. It is not shown, because it could be a credential in the wrong place.</source>
        <translation>Der Name von Eintrag Nummer %1 ist keine Registry. Er wird nicht gezeigt, denn es könnten Zugangsdaten an der falschen Stelle sein.</translation>
    </message>
    <message>
        <source>Look at the file yourself. A merge keeps the entry as it is.</source>
        <translation>Sehen Sie selbst in der Datei nach. Eine Zusammenführung lässt den Eintrag, wie er ist.</translation>
    </message>
    <message>
        <source>%1 is missing: without it, the nodes cannot pull the images of the platform. Applying this file would overwrite it.</source>
        <translation>%1 fehlt: Ohne diesen Eintrag können die Knoten die Images der Plattform nicht abrufen. Würde diese Datei angewendet, wäre er überschrieben.</translation>
    </message>
    <message>
        <source>Do not apply it. Fetch the secret from the cluster again and merge into that.</source>
        <translation>Wenden Sie sie nicht an. Rufen Sie das Secret erneut vom Cluster ab und übernehmen Sie die Einträge in dieses.</translation>
    </message>
    <message>
        <source>It has %2 where this cloud has %1: it belongs to a cluster in another cloud, or the cloud of the cluster is wrong.</source>
        <translation>Sie hat %2, wo diese Cloud %1 hat: Sie gehört zu einem Cluster in einer anderen Cloud, oder die Cloud des Clusters ist falsch angegeben.</translation>
    </message>
    <message>
        <source>Fetch the secret from the right cluster, or correct its cloud.</source>
        <translation>Rufen Sie das Secret vom richtigen Cluster ab, oder berichtigen Sie dessen Cloud.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is: the nodes cannot pull the images of the platform with it.</source>
        <translation>%1 ist so unbrauchbar: Die Knoten können die Images der Plattform damit nicht abrufen.</translation>
    </message>
    <message>
        <source>Fetch the secret from the cluster again; the ARO operator repairs this entry there.</source>
        <translation>Rufen Sie das Secret erneut vom Cluster ab; der ARO-Operator repariert diesen Eintrag dort.</translation>
    </message>
    <message>
        <source>%1 is not what the cluster has: the copy is stale or was edited. The ARO service rotates this password, so applying the copy would put an old one back.</source>
        <translation>%1 ist nicht, was der Cluster hat: Die Kopie ist veraltet oder wurde bearbeitet. Der ARO-Dienst wechselt dieses Passwort, daher würde die Kopie ein altes zurückbringen.</translation>
    </message>
    <message>
        <source>Do not apply the copy. A merge takes this entry from the cluster.</source>
        <translation>Wenden Sie die Kopie nicht an. Eine Zusammenführung nimmt diesen Eintrag vom Cluster.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: %1 is in the one from Red Hat and not in the cluster&apos;s.</source>
        <translation>Die beiden Dateien scheinen vertauscht zu sein: %1 steht in der von Red Hat und nicht in der des Clusters.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>This file alone has no %1: applying it as it is would overwrite the entry that the cluster lives on.</source>
        <translation>Diese Datei allein hat kein %1: Würde sie so angewendet, wäre der Eintrag überschrieben, von dem der Cluster lebt.</translation>
    </message>
    <message>
        <source>Fetch the cluster&apos;s secret and merge this file into it.</source>
        <translation>Rufen Sie das Secret des Clusters ab und übernehmen Sie die Einträge dieser Datei in dieses.</translation>
    </message>
    <message>
        <source>This is a copy of a cluster&apos;s secret rather than the download from Red Hat: it has %1.</source>
        <translation>Das ist eine Kopie vom Secret eines Clusters und nicht die Datei von Red Hat: Sie hat %1.</translation>
    </message>
    <message>
        <source>Its other entries can be taken over; that of the ARO service never is.</source>
        <translation>Ihre anderen Einträge lassen sich übernehmen; der des ARO-Dienstes nie.</translation>
    </message>
    <message>
        <source>The cluster&apos;s secret was saved %1 hours ago. What has changed since then, such as the password of the ARO service, would be lost.</source>
        <translation>Das Secret des Clusters wurde vor %1 Stunden gespeichert. Was sich seitdem geändert hat, etwa das Passwort des ARO-Dienstes, ginge verloren.</translation>
    </message>
    <message>
        <source>Fetch it again right before you merge.</source>
        <translation>Rufen Sie es unmittelbar vor dem Zusammenführen erneut ab.</translation>
    </message>
    <message>
        <source>Both files hold the same secret, so there is nothing to merge.</source>
        <translation>Beide Dateien enthalten dasselbe Secret, es gibt also nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>Download the Red Hat pull secret and open it in the second place.</source>
        <translation>Laden Sie das Pull-Secret von Red Hat herunter und öffnen Sie es an der zweiten Stelle.</translation>
    </message>
    <message>
        <source>The secret has the type %1 instead of kubernetes.io/dockerconfigjson: the ARO operator deletes it and makes a new one with its own entry alone.</source>
        <translation>Das Secret hat den Typ %1 statt kubernetes.io/dockerconfigjson: Der ARO-Operator löscht es und legt ein neues nur mit seinem eigenen Eintrag an.</translation>
    </message>
    <message>
        <source>Change the cluster&apos;s secret with oc set data, never by deleting and making it anew.</source>
        <translation>Ändern Sie das Secret des Clusters mit oc set data, nie durch Löschen und Neuanlegen.</translation>
    </message>
    <message>
        <source>This is the secret %1, not openshift-config/pull-secret.</source>
        <translation>Das ist das Secret %1, nicht openshift-config/pull-secret.</translation>
    </message>
    <message>
        <source>Fetch the right one: oc get secret pull-secret -n openshift-config -o json.</source>
        <translation>Rufen Sie das richtige ab: oc get secret pull-secret -n openshift-config -o json.</translation>
    </message>
    <message>
        <source>Quotes of a shell stand around it. They are left out here, but other programs would refuse the file, and the ARO operator would drop all entries but its own.</source>
        <translation>Die Anführungszeichen einer Shell stehen darum. Hier werden sie weggelassen, aber andere Programme würden die Datei zurückweisen, und der ARO-Operator würde alle Einträge außer seinem eigenen verwerfen.</translation>
    </message>
    <message>
        <source>Do not apply this file itself; apply what is saved here.</source>
        <translation>Wenden Sie nicht diese Datei selbst an, sondern das hier Gespeicherte.</translation>
    </message>
    <message>
        <source>Beside the entries there is the field %1. It is kept as it is.</source>
        <translation>Neben den Einträgen gibt es das Feld %1. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file.</source>
        <translation>Andere Benutzer dieses Rechners können die Datei lesen.</translation>
    </message>
    <message>
        <source>Run chmod 600 on it, and delete it when you are done.</source>
        <translation>Führen Sie chmod 600 für sie aus, und löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>It has %2 where the ARO service looks for exactly %1: the operator does not take care of an entry under another name.</source>
        <translation>Sie hat %2, wo der ARO-Dienst genau %1 sucht: Um einen Eintrag mit anderem Namen kümmert sich der Operator nicht.</translation>
    </message>
    <message>
        <source>Leave %2 as it is, and fetch the secret from the cluster again: the operator puts %1 back there.</source>
        <translation>Lassen Sie %2 so stehen, und holen Sie das Secret noch einmal vom Cluster: Der Operator stellt %1 dort wieder her.</translation>
    </message>
    <message>
        <source>Choose both features, or expect denied connections: one entry stands for both.</source>
        <translation>Wählen Sie beide Funktionen, oder rechnen Sie mit abgewiesenen Verbindungen: Ein Eintrag steht für beide.</translation>
    </message>
    <message>
        <source>Download it again from https://console.redhat.com/openshift/install/azure/aro-provisioned, or leave the entry out, with --keep on the command line.</source>
        <translation>Laden Sie es erneut von https://console.redhat.com/openshift/install/azure/aro-provisioned herunter, oder lassen Sie den Eintrag aus, auf der Befehlszeile mit --keep.</translation>
    </message>
    <message>
        <source>%1 stands in the file more than once: which one the nodes use is not certain.</source>
        <translation>%1 steht mehr als einmal in der Datei: Welchen Eintrag die Knoten verwenden, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Fetch the secret from the cluster again. If it is so there, too, ask the support of ARO to have it repaired.</source>
        <translation>Holen Sie das Secret erneut aus dem Cluster. Ist es auch dort so, lassen Sie es vom Support für ARO in Ordnung bringen.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Cluster</source>
        <comment>step of the assistant</comment>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Features</source>
        <comment>step of the assistant</comment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <comment>step of the assistant</comment>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <comment>step of the assistant</comment>
        <translation>Firewall-Regeln</translation>
    </message>
    <message>
        <source>Pull secret</source>
        <comment>step of the assistant</comment>
        <translation>Pull-Secret</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>step of the assistant</comment>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>%1 is a file</comment>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>This file was read and would be replaced: give another one for the output.</source>
        <translation>Diese Datei wurde gelesen und würde ersetzt: Geben Sie eine andere für die Ausgabe an.</translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>There is no export target &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt kein Exportziel „%1“; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Azure Firewall (classic): Azure CLI script</source>
        <translation>Azure Firewall (klassisch): Azure-CLI-Skript</translation>
    </message>
    <message>
        <source>A Bash script that adds the rules to a firewall without a policy.</source>
        <translation>Ein Bash-Skript, das die Regeln zu einer Firewall ohne Richtlinie hinzufügt.</translation>
    </message>
    <message>
        <source>Azure Firewall (classic): Terraform</source>
        <translation>Azure Firewall (klassisch): Terraform</translation>
    </message>
    <message>
        <source>A file for a Terraform module, for a firewall without a policy.</source>
        <translation>Eine Datei für ein Terraform-Modul, für eine Firewall ohne Richtlinie.</translation>
    </message>
    <message>
        <source>Azure Firewall Policy: ARM template</source>
        <translation>Azure Firewall Policy: ARM-Vorlage</translation>
    </message>
    <message>
        <source>A JSON template to deploy into the resource group of the firewall policy.</source>
        <translation>Eine JSON-Vorlage zur Bereitstellung in der Ressourcengruppe der Firewallrichtlinie.</translation>
    </message>
    <message>
        <source>Azure Firewall Policy: Bicep</source>
        <translation>Azure Firewall Policy: Bicep</translation>
    </message>
    <message>
        <source>A Bicep file to deploy into the resource group of the firewall policy.</source>
        <translation>Eine Bicep-Datei zur Bereitstellung in der Ressourcengruppe der Firewallrichtlinie.</translation>
    </message>
    <message>
        <source>Azure Firewall Policy: Azure CLI script</source>
        <translation>Azure Firewall Policy: Azure-CLI-Skript</translation>
    </message>
    <message>
        <source>A Bash script that adds the rules to an existing firewall policy.</source>
        <translation>Ein Bash-Skript, das die Regeln zu einer vorhandenen Firewallrichtlinie hinzufügt.</translation>
    </message>
    <message>
        <source>Azure Firewall Policy: Terraform</source>
        <translation>Azure Firewall Policy: Terraform</translation>
    </message>
    <message>
        <source>A file for a Terraform module that configures the azurerm provider.</source>
        <translation>Eine Datei für ein Terraform-Modul, das den azurerm-Provider konfiguriert.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Every endpoint with its reason and source, for spreadsheets.</source>
        <translation>Jeder Endpunkt mit Grund und Quelle, für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>Domain list</source>
        <translation>Domainliste</translation>
    </message>
    <message>
        <source>Fortinet FortiGate: FortiOS configuration script</source>
        <translation>Fortinet FortiGate: FortiOS-Konfigurationsskript</translation>
    </message>
    <message>
        <source>Addresses, groups and policies to run as a script on a FortiGate.</source>
        <translation>Adressen, Gruppen und Richtlinien zum Ausführen als Skript auf einer FortiGate.</translation>
    </message>
    <message>
        <source>Rules as data (JSON)</source>
        <translation>Regeln als Daten (JSON)</translation>
    </message>
    <message>
        <source>Rules, endpoints, reasons and sources for programs of your own.</source>
        <translation>Regeln, Endpunkte, Gründe und Quellen für eigene Programme.</translation>
    </message>
    <message>
        <source>Change request (Markdown)</source>
        <translation>Änderungsantrag (Markdown)</translation>
    </message>
    <message>
        <source>A document for the people who approve or type in the rules.</source>
        <translation>Ein Dokument für diejenigen, die die Regeln genehmigen oder eingeben.</translation>
    </message>
    <message>
        <source>Palo Alto PAN-OS: external dynamic list</source>
        <translation>Palo Alto PAN-OS: externe dynamische Liste</translation>
    </message>
    <message>
        <source>URL lists for a web server from which the firewall reads them.</source>
        <translation>URL-Listen für einen Webserver, von dem die Firewall sie liest.</translation>
    </message>
    <message>
        <source>Palo Alto PAN-OS: set commands</source>
        <translation>Palo Alto PAN-OS: set-Befehle</translation>
    </message>
    <message>
        <source>URL categories and security rules to paste into the command line of a firewall.</source>
        <translation>URL-Kategorien und Sicherheitsregeln zum Einfügen in die Befehlszeile einer Firewall.</translation>
    </message>
    <message>
        <source>Squid proxy: access list</source>
        <translation>Squid-Proxy: Zugriffsliste</translation>
    </message>
    <message>
        <source>A file for the conf.d folder of an explicit Squid proxy.</source>
        <translation>Eine Datei für den Ordner conf.d eines expliziten Squid-Proxys.</translation>
    </message>
    <message>
        <source>Change request (web page)</source>
        <translation>Änderungsantrag (Webseite)</translation>
    </message>
    <message>
        <source>A page for the people who approve the rules, ready to print.</source>
        <translation>Eine Seite für die Menschen, die die Regeln genehmigen; sie lässt sich drucken.</translation>
    </message>
    <message>
        <source>Change request (PDF)</source>
        <translation>Änderungsantrag (PDF)</translation>
    </message>
    <message>
        <source>A document for the people who approve the rules, with room for signatures.</source>
        <translation>Ein Dokument für die Menschen, die die Regeln genehmigen, mit Platz für Unterschriften.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>Plain lists, one name a line, for whatever imports domains.</source>
        <translation>Einfache Listen, ein Name je Zeile, für alles, was Domains importiert.</translation>
    </message>
    <message>
        <source>HAProxy: allow list by server name</source>
        <translation>HAProxy: Positivliste nach Servernamen</translation>
    </message>
    <message>
        <source>A configuration of its own for a HAProxy that passes TLS on by its server name (SNI).</source>
        <translation>Eine eigene Konfiguration für einen HAProxy, der TLS nach dem Servernamen (SNI) weiterreicht.</translation>
    </message>
    <message>
        <source>nftables and dnsmasq: Linux router</source>
        <translation>nftables und dnsmasq: Linux-Router</translation>
    </message>
    <message>
        <source>A ruleset for a Linux router, and a dnsmasq configuration that fills it with addresses.</source>
        <translation>Regeln für einen Linux-Router und eine dnsmasq-Konfiguration, die sie mit Adressen füllt.</translation>
    </message>
    <message>
        <source>OpenShift: cluster-wide proxy</source>
        <translation>OpenShift: clusterweiter Proxy</translation>
    </message>
    <message>
        <source>Tells each cluster to use an explicit proxy such as Squid, and what to reach without it.</source>
        <translation>Sagt jedem Cluster, dass er einen expliziten Proxy wie Squid nutzt und was er ohne ihn erreicht.</translation>
    </message>
    <message>
        <source>Cisco Umbrella: domain list</source>
        <translation>Cisco Umbrella: Domainliste</translation>
    </message>
    <message>
        <source>Domains for an allow list among the destination lists of Umbrella.</source>
        <translation>Domains für eine Positivliste unter den Ziellisten von Umbrella.</translation>
    </message>
    <message>
        <source>Zscaler: URL list</source>
        <translation>Zscaler: URL-Liste</translation>
    </message>
    <message>
        <source>Check Point: management API script</source>
        <translation>Check Point: Skript für die Verwaltungs-API</translation>
    </message>
    <message>
        <source>A Bash script that adds domain objects and rules to an access layer of the management server.</source>
        <translation>Ein Bash-Skript, das Domain-Objekte und Regeln in eine Zugriffsebene des Verwaltungsservers einfügt.</translation>
    </message>
    <message>
        <source>Cisco ASA: configuration commands</source>
        <translation>Cisco ASA: Konfigurationsbefehle</translation>
    </message>
    <message>
        <source>Objects and access-list entries to paste into the command line of an ASA; no wildcards.</source>
        <translation>Objekte und Einträge für Zugriffslisten zum Einfügen in die Befehlszeile einer ASA; ohne Platzhalter.</translation>
    </message>
    <message>
        <source>Endpoints, networks, notes and sources in sheets that can be filtered.</source>
        <translation>Endpunkte, Netze, Hinweise und Quellen in Blättern, die sich filtern lassen.</translation>
    </message>
    <message>
        <source>Entries for a custom URL category of Zscaler Internet Access.</source>
        <translation>Einträge für eine eigene URL-Kategorie von Zscaler Internet Access.</translation>
    </message>
</context>
<context>
    <name>TargetOptions</name>
    <message>
        <source>Product or format; &quot;targets&quot; lists them.</source>
        <translation>Produkt oder Format; „targets“ listet sie auf.</translation>
    </message>
    <message>
        <source>Option of the target; &quot;targets ID&quot; lists them.</source>
        <translation>Option des Exportziels; „targets ID“ listet sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form KEY=VALUE.</source>
        <translation>„%1“ hat nicht die Form KEY=VALUE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set twice.</source>
        <translation>„%1“ ist zweimal gesetzt.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Did you mean one of %1?</source>
        <translation>Meinten Sie eines von %1?</translation>
    </message>
    <message>
        <source>There is no export target &quot;%1&quot;.</source>
        <translation>Es gibt kein Exportziel „%1“.</translation>
    </message>
    <message>
        <source>&quot;aro-egress-cli targets&quot; lists all of them.</source>
        <translation>„aro-egress-cli targets“ listet alle auf.</translation>
    </message>
</context>
<context>
    <name>TargetsCommand</name>
    <message>
        <source>One target, with its options and their defaults.</source>
        <translation>Ein einzelnes Exportziel mit seinen Optionen und deren Standardwerten.</translation>
    </message>
    <message>
        <source>Write JSON: an array of objects.</source>
        <translation>JSON schreiben: ein Array von Objekten.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Optionen: %1</translation>
    </message>
    <message>
        <source>Only the products that cannot do this, with the reason and its source.</source>
        <translation>Nur die Produkte, die das nicht können, mit dem Grund und seiner Quelle.</translation>
    </message>
    <message>
        <source>Give either an id or --unsupported.</source>
        <translation>Entweder eine Kennung oder --unsupported angeben.</translation>
    </message>
    <message>
        <source>These products cannot do this:</source>
        <translation>Diese Produkte können das nicht:</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>What it can and does: %1.</source>
        <translation>Was es kann und tut: %1.</translation>
    </message>
    <message>
        <source>The default is only an example.</source>
        <translation>Die Vorgabe ist nur ein Beispiel.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <translation>Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>this is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>it is write-protected.</source>
        <translation>Sie ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MiB, too large for such a document.</source>
        <translation>
            <numerusform>Die Datei ist größer als %n MiB, zu groß für ein solches Dokument.</numerusform>
            <numerusform>Die Datei ist größer als %n MiB, zu groß für ein solches Dokument.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>OpenShift EgressFirewall</source>
        <translation>OpenShift EgressFirewall</translation>
    </message>
    <message>
        <source>It does not apply to pods on the network of the host, nor to what the nodes fetch themselves, such as images, and most of these features run in namespaces of the platform that are not to be changed. Wildcards need a feature of OpenShift that is a technology preview. It cannot stand in for the firewall before the cluster.</source>
        <translation>Sie gilt weder für Pods im Netz des Hosts noch für das, was die Knoten selbst holen, etwa Images, und die meisten dieser Funktionen laufen in Namespaces der Plattform, die nicht zu ändern sind. Platzhalter brauchen eine Funktion von OpenShift, die eine Technologievorschau ist. Sie kann die Firewall vor dem Cluster nicht ersetzen.</translation>
    </message>
    <message>
        <source>Azure network security group (NSG)</source>
        <translation>Azure-Netzwerksicherheitsgruppe (NSG)</translation>
    </message>
    <message>
        <source>Its rules know addresses, service tags and application security groups, but no host names, and the addresses behind these hosts change without notice. Use it beside a firewall that knows names.</source>
        <translation>Ihre Regeln kennen Adressen, Diensttags und Anwendungssicherheitsgruppen, aber keine Hostnamen, und die Adressen hinter diesen Hosts ändern sich ohne Ankündigung. Sie taugt neben einer Firewall, die Namen kennt.</translation>
    </message>
    <message>
        <source>ClusterNetworkPolicy and AdminNetworkPolicy</source>
        <translation>ClusterNetworkPolicy und AdminNetworkPolicy</translation>
    </message>
    <message>
        <source>Host names in these policies are an experiment of the Kubernetes network policy interface, and the network of OpenShift, OVN-Kubernetes, has not implemented it. They would not apply to what the nodes fetch themselves either.</source>
        <translation>Hostnamen in diesen Richtlinien sind ein Experiment der Netzwerkrichtlinien von Kubernetes, und das Netz von OpenShift, OVN-Kubernetes, setzt es nicht um. Auch würden sie nicht für das gelten, was die Knoten selbst holen.</translation>
    </message>
    <message>
        <source>%1 cannot do this. %2 Source: %3</source>
        <comment>%1 is a product, %2 the reason, %3 a document</comment>
        <translation>%1 kann das nicht. %2 Quelle: %3</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>nichts zu speichern</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>ARO Egress Assistant</source>
        <translation>ARO Egress Assistant</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 with catalog %3 of %4. It works offline and sends nothing anywhere. It is free software under the Apache License 2.0.</source>
        <translation>%1 %2 mit Katalog %3 vom %4. Das Programm arbeitet offline und sendet keinerlei Daten. Es ist freie Software unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>There is no display for a window. aro-egress-cli does the same without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. aro-egress-cli macht dasselbe ohne.</translation>
    </message>
</context>
<context>
    <name>aro::ArtifactView</name>
    <message numerus="yes">
        <source>%n note(s) on this output</source>
        <translation>
            <numerusform>%n Hinweis zu dieser Ausgabe</numerusform>
            <numerusform>%n Hinweise zu dieser Ausgabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the file that is shown</source>
        <translation>Angezeigte Datei kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Save the rules (Ctrl+E)</source>
        <translation>Regeln speichern (Strg+E)</translation>
    </message>
</context>
<context>
    <name>aro::Autosave</name>
    <message>
        <source>Unsaved changes cannot be kept safe, because %1 cannot be written.</source>
        <translation>Ungespeicherte Änderungen können nicht gesichert werden, weil %1 nicht geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>aro::ClusterForm</name>
    <message>
        <source>Applications: *.apps.%1, API: api.%1</source>
        <translation>Anwendungen: *.apps.%1, API: api.%1</translation>
    </message>
    <message>
        <source>The prefix or the custom domain that was given when the cluster was created.</source>
        <translation>Das Präfix oder die eigene Domain, die beim Anlegen des Clusters angegeben wurde.</translation>
    </message>
    <message>
        <source>OpenShift %1</source>
        <translation>OpenShift %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Ingress: %1</source>
        <translation>Ingress: %1</translation>
    </message>
    <message>
        <source>Outbound type: %1</source>
        <translation>Outbound-Typ: %1</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Name des Clusters</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>Azure public cloud</source>
        <translation>Öffentliche Azure-Cloud</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <translation>Azure US Government</translation>
    </message>
    <message>
        <source>Cl&amp;oud:</source>
        <translation>Cl&amp;oud:</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>Re&amp;gion:</translation>
    </message>
    <message>
        <source>Domain of the cluster</source>
        <translation>Domain des Clusters</translation>
    </message>
    <message>
        <source>contoso or aro.contoso.com</source>
        <comment>example of a domain</comment>
        <translation>contoso oder aro.contoso.com</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>Domai&amp;n:</translation>
    </message>
    <message>
        <source>Networks of the cluster</source>
        <translation>Netze des Clusters</translation>
    </message>
    <message>
        <source>The subnets of the control plane and of the workers: the sources of the egress rules.</source>
        <translation>Die Subnetze der Control Plane und der Worker; sie sind die Quellnetze der Egress-Regeln.</translation>
    </message>
    <message>
        <source>Cluster net&amp;works:</source>
        <translation>Clus&amp;ter-Netze:</translation>
    </message>
    <message>
        <source>Networks of the clients</source>
        <translation>Netze der Clients</translation>
    </message>
    <message>
        <source>Clien&amp;t networks:</source>
        <translation>Cl&amp;ient-Netze:</translation>
    </message>
    <message>
        <source>Change cloud</source>
        <translation>Cloud ändern</translation>
    </message>
    <message>
        <source>The networks of the people who open the console and the applications or read Insights results; needed for these alone.</source>
        <translation>Die Netze der Personen, die Konsole und Anwendungen öffnen oder Insights-Ergebnisse lesen; nur dafür nötig.</translation>
    </message>
    <message>
        <source>Pod network: %1</source>
        <translation>Pod-Netz: %1</translation>
    </message>
    <message>
        <source>Service network: %1</source>
        <translation>Dienste-Netz: %1</translation>
    </message>
</context>
<context>
    <name>aro::ClusterList</name>
    <message>
        <source>&amp;Clusters</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add cluster</source>
        <translation>Cluster hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate cluster</source>
        <translation>Cluster duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>A project holds %n cluster(s) at most.</source>
        <translation>
            <numerusform>Ein Projekt kann höchstens %n Cluster enthalten.</numerusform>
            <numerusform>Ein Projekt kann höchstens %n Cluster enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove cluster</source>
        <translation>Cluster entfernen</translation>
    </message>
</context>
<context>
    <name>aro::ClusterPage</name>
    <message>
        <source>Describe the cluster as it is; the rules and the guidance follow from that.</source>
        <translation>Beschreiben Sie den Cluster so, wie er ist; daraus ergeben sich die Regeln und die Anleitung.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <comment>step of the assistant</comment>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>It appears in exported files and in change requests.</source>
        <translation>Er steht in exportierten Dateien und in Änderungsanträgen.</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
</context>
<context>
    <name>aro::ClusterSummary</name>
    <message>
        <source>Azure public cloud</source>
        <translation>Öffentliche Azure-Cloud</translation>
    </message>
    <message>
        <source>Azure Government</source>
        <translation>Azure Government</translation>
    </message>
    <message>
        <source>no host yet</source>
        <translation>noch kein Host</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Own endpoints</source>
        <translation>Eigene Endpunkte</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Not chosen, and what that means</source>
        <translation>Nicht ausgewählt und was das bedeutet</translation>
    </message>
    <message>
        <source>Endpoints left out, and what that breaks</source>
        <translation>Weggelassene Endpunkte und was dadurch ausfällt</translation>
    </message>
</context>
<context>
    <name>aro::CodeView</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The preview shows the first %1 of %2 lines. Copy and Save take the whole file.</source>
        <translation>Die Vorschau zeigt die ersten %1 von %2 Zeilen. Kopiert und gespeichert wird die ganze Datei.</translation>
    </message>
    <message>
        <source>This is the text of the file; Save writes the file itself (%1), Copy takes the text.</source>
        <translation>Das ist der Text der Datei; „Speichern“ schreibt die Datei selbst (%1), „Kopieren“ nimmt den Text.</translation>
    </message>
    <message>
        <source>The preview shows the first %1 of its %2 lines.</source>
        <translation>Die Vorschau zeigt die ersten %1 seiner %2 Zeilen.</translation>
    </message>
</context>
<context>
    <name>aro::CommandBox</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>aro::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>button: put on the clipboard</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>aro::Documents</name>
    <message>
        <source>Projects (*.%1)</source>
        <translation>Projekte (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the changes to %1 before a new project is started?</source>
        <translation>Sollen die Änderungen an %1 gespeichert werden, bevor ein neues Projekt angelegt wird?</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save the changes to %1 before another project is opened?</source>
        <translation>Sollen die Änderungen an %1 gespeichert werden, bevor ein anderes Projekt geöffnet wird?</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>a project without a file</comment>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>aro::EndpointDetails</name>
    <message>
        <source>You added this endpoint yourself.</source>
        <translation>Diesen Endpunkt haben Sie selbst hinzugefügt.</translation>
    </message>
    <message>
        <source>In the article of 2023-10-10. Sources: %1</source>
        <translation>Im Artikel vom 10.10.2023 enthalten. Quellen: %1</translation>
    </message>
    <message>
        <source>Not in the article of 2023-10-10, but documented here: %1</source>
        <translation>Nicht im Artikel vom 10.10.2023 enthalten, aber hier dokumentiert: %1</translation>
    </message>
    <message>
        <source>No rule is needed, because this traffic goes through the ARO service.</source>
        <translation>Es ist keine Regel nötig, weil dieser Verkehr über den ARO-Dienst läuft.</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Ohne diesen Endpunkt: %1</translation>
    </message>
    <message>
        <source>Sources of the endpoint</source>
        <translation>Quellen des Endpunkts</translation>
    </message>
    <message>
        <source>Pick an endpoint to see why it is needed and who says so.</source>
        <translation>Wählen Sie einen Endpunkt aus, um zu sehen, wozu er gebraucht wird und welche Quelle das belegt.</translation>
    </message>
    <message>
        <source>Exempt it from TLS inspection: it uses client certificates.</source>
        <translation>Nehmen Sie ihn von der TLS-Inspektion aus, denn er verlangt Client-Zertifikate.</translation>
    </message>
</context>
<context>
    <name>aro::EndpointModel</name>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>document that a fact was taken from</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>specific subdomains of %1</source>
        <translation>bestimmte Subdomains von %1</translation>
    </message>
    <message>
        <source>Own endpoints</source>
        <translation>Eigene Endpunkte</translation>
    </message>
    <message>
        <source>ARO platform</source>
        <translation>ARO-Plattform</translation>
    </message>
    <message>
        <source>From the cluster</source>
        <translation>Vom Cluster</translation>
    </message>
    <message>
        <source>From your network</source>
        <translation>Aus Ihrem Netz</translation>
    </message>
    <message>
        <source>Through the ARO service</source>
        <translation>Über den ARO-Dienst</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>No rule needed</source>
        <translation>Keine Regel nötig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>aro::EndpointTable</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>&amp;Copy hosts</source>
        <translation>Hosts &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Leave out or take back in</source>
        <translation>&amp;Weglassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Remove own endpoint</source>
        <translation>Eigenen Endpunkt &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>aro::EndpointsPage</name>
    <message numerus="yes">
        <source>… and %n more note(s)</source>
        <translation>
            <numerusform>… und %n weiterer Hinweis</numerusform>
            <numerusform>… und %n weitere Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Every endpoint of the picked cluster, why it is needed and who says so.</source>
        <translation>Alle Endpunkte des ausgewählten Clusters, wozu sie gebraucht werden und welche Quelle das belegt.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <comment>step of the assistant</comment>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Filter for the endpoints</source>
        <translation>Filter für die Endpunkte</translation>
    </message>
    <message>
        <source>Filter: words from any column</source>
        <translation>Filter: Wörter aus beliebigen Spalten</translation>
    </message>
    <message>
        <source>Which endpoints are shown</source>
        <translation>Welche Endpunkte angezeigt werden</translation>
    </message>
    <message>
        <source>Chosen and proxied</source>
        <translation>Ausgewählte und über ARO geleitete</translation>
    </message>
    <message>
        <source>Chosen only</source>
        <translation>Nur ausgewählte</translation>
    </message>
    <message>
        <source>All of the catalog</source>
        <translation>Alle aus dem Katalog</translation>
    </message>
    <message>
        <source>Article of 2023-10-10 onl&amp;y</source>
        <translation>Nur Arti&amp;kel vom 10.10.2023</translation>
    </message>
    <message>
        <source>Leaves out the endpoints that were documented elsewhere or later, for the whole project</source>
        <translation>Lässt im ganzen Projekt die Endpunkte weg, die anderswo oder später dokumentiert wurden</translation>
    </message>
    <message>
        <source>Switch the edition</source>
        <translation>Stand der Endpunkte wechseln</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the picked own endpoint</source>
        <translation>Ausgewählten eigenen Endpunkt entfernen</translation>
    </message>
    <message>
        <source>No feature is chosen yet, so the cluster needs no rules.</source>
        <translation>Es ist noch keine Funktion ausgewählt, daher braucht der Cluster keine Regeln.</translation>
    </message>
    <message>
        <source>Choose features</source>
        <translation>Funktionen auswählen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Take %1 back in</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Remove own endpoint</source>
        <translation>Eigenen Endpunkt entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) copied.</source>
        <translation>
            <numerusform>%n Host kopiert.</numerusform>
            <numerusform>%n Hosts kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a complete host name were left out.</source>
        <translation>
            <numerusform>%n Zeile ohne vollständigen Hostnamen wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen ohne vollständigen Hostnamen wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aro::FeatureCard</name>
    <message>
        <source>Without it: %1</source>
        <translation>Ohne diese Funktion: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>sends data to Red Hat</source>
        <translation>sendet Daten an Red Hat</translation>
    </message>
    <message>
        <source>needs the pull secret</source>
        <translation>braucht das Pull-Secret</translation>
    </message>
    <message>
        <source>your network → cluster</source>
        <translation>Ihr Netz → Cluster</translation>
    </message>
</context>
<context>
    <name>aro::FeaturesPage</name>
    <message>
        <source>Choose what the cluster shall be able to do; each feature opens its own endpoints only.</source>
        <translation>Wählen Sie aus, was der Cluster können soll; jede Funktion öffnet nur ihre eigenen Endpunkte.</translation>
    </message>
    <message>
        <source>Features</source>
        <comment>step of the assistant</comment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation>Vorauswahl:</translation>
    </message>
    <message>
        <source>Choose features</source>
        <translation>Funktionen auswählen</translation>
    </message>
    <message>
        <source>Noth&amp;ing</source>
        <comment>preset of features</comment>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Untick every feature</source>
        <translation>Alle Funktionen abwählen</translation>
    </message>
    <message>
        <source>C&amp;ommon</source>
        <comment>preset of features</comment>
        <translation>Übl&amp;iches</translation>
    </message>
    <message>
        <source>Tick what most clusters use</source>
        <translation>Auswählen, was die meisten Cluster verwenden</translation>
    </message>
    <message>
        <source>Tick every feature</source>
        <translation>Alle Funktionen auswählen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Do without %1</source>
        <translation>%1 abwählen</translation>
    </message>
    <message>
        <source>Everythin&amp;g</source>
        <comment>preset of features</comment>
        <translation>&amp;Alles</translation>
    </message>
</context>
<context>
    <name>aro::GuideView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Command %1 of step %2</source>
        <translation>Befehl %1 von Schritt %2</translation>
    </message>
    <message>
        <source>Entries in the pull secret of %1</source>
        <translation>Einträge im Pull-Secret von %1</translation>
    </message>
</context>
<context>
    <name>aro::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>aro::ImportPanel</name>
    <message>
        <source>Fill the form in from the output of az aro show</source>
        <translation>Das Formular aus der Ausgabe von az aro show ausfüllen</translation>
    </message>
    <message>
        <source>Command that describes the cluster</source>
        <translation>Befehl, der den Cluster beschreibt</translation>
    </message>
    <message>
        <source>Pa&amp;ste its output here, or choose a file that holds it:</source>
        <translation>Au&amp;sgabe hier einfügen oder eine Datei wählen, die sie enthält:</translation>
    </message>
    <message>
        <source>Output of az aro show</source>
        <translation>Ausgabe von az aro show</translation>
    </message>
    <message>
        <source>Fill &amp;in the form</source>
        <translation>Fo&amp;rmular ausfüllen</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import cluster</source>
        <translation>Cluster importieren</translation>
    </message>
    <message>
        <source>Import from A&amp;zure …</source>
        <translation>Aus A&amp;zure importieren …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>The form now shows %1. Its subnets and egress lockdown are not part of this output.</source>
        <translation>Das Formular zeigt jetzt %1. Die Subnetze und Egress Lockdown gehören nicht zu dieser Ausgabe.</translation>
    </message>
</context>
<context>
    <name>aro::LockdownPanel</name>
    <message>
        <source>Without egress lockdown the cluster needs many more endpoints, so no rules are exported. Ask Microsoft or Red Hat support to enable it.</source>
        <translation>Ohne Egress Lockdown braucht der Cluster viel mehr Endpunkte; deshalb werden keine Regeln exportiert. Bitten Sie den Support von Microsoft oder Red Hat, ihn zu aktivieren.</translation>
    </message>
    <message>
        <source>Rules are exported once it is certain that the cluster has egress lockdown. New clusters have it; for older ones the command below tells.</source>
        <translation>Regeln werden exportiert, sobald sicher ist, dass Egress Lockdown auf dem Cluster aktiv ist. Bei neuen Clustern ist er aktiv; bei älteren gibt der Befehl unten Auskunft.</translation>
    </message>
    <message>
        <source>The cluster says: egress lockdown is not enabled.</source>
        <translation>Der Cluster meldet: Egress Lockdown ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The cluster says: egress lockdown is enabled.</source>
        <translation>Der Cluster meldet: Egress Lockdown ist aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster says: egress lockdown is enabled for %n domain(s).</source>
        <translation>
            <numerusform>Der Cluster meldet: Egress Lockdown ist für %n Domain aktiv.</numerusform>
            <numerusform>Der Cluster meldet: Egress Lockdown ist für %n Domains aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Egress loc&amp;kdown:</source>
        <translation>Egress Loc&amp;kdown:</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>egress lockdown</comment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>egress lockdown</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <comment>egress lockdown</comment>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Change egress lockdown</source>
        <translation>Egress Lockdown ändern</translation>
    </message>
    <message>
        <source>This command asks the cluster:</source>
        <translation>Dieser Befehl fragt den Cluster ab:</translation>
    </message>
    <message>
        <source>Command that asks for egress lockdown</source>
        <translation>Befehl, der Egress Lockdown abfragt</translation>
    </message>
    <message>
        <source>This one lists the domains that go through the ARO service:</source>
        <translation>Dieser listet die Domains auf, die über den ARO-Dienst laufen:</translation>
    </message>
    <message>
        <source>Command that lists the gateway domains</source>
        <translation>Befehl, der die Gateway-Domains auflistet</translation>
    </message>
    <message>
        <source>&amp;Paste the answer of either command here:</source>
        <translation>Antwort &amp;von einem der beiden Befehle hier einfügen:</translation>
    </message>
    <message>
        <source>Answer of the command</source>
        <translation>Antwort des Befehls</translation>
    </message>
    <message>
        <source>Take over the cluster&apos;s answer</source>
        <translation>Antwort des Clusters übernehmen</translation>
    </message>
    <message>
        <source>Which domains go through the ARO service is not known; the cluster-wide proxy of OpenShift needs them.</source>
        <translation>Welche Domains über den ARO-Dienst laufen, ist nicht bekannt; der clusterweite Proxy von OpenShift braucht sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) go through the ARO service, as the cluster told.</source>
        <translation>
            <numerusform>%n Domain läuft über den ARO-Dienst, wie der Cluster angegeben hat.</numerusform>
            <numerusform>%n Domains laufen über den ARO-Dienst, wie der Cluster angegeben hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them from the cluster…</source>
        <translation>Vom Cluster lesen…</translation>
    </message>
</context>
<context>
    <name>aro::MainWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the changes to %1 before the window closes?</source>
        <translation>Sollen die Änderungen an %1 gespeichert werden, bevor das Fenster geschlossen wird?</translation>
    </message>
</context>
<context>
    <name>aro::NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>aro::NoteModel</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>aro::OwnEndpointForm</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Own endpoint:</source>
        <translation>Ei&amp;gener Endpunkt:</translation>
    </message>
    <message>
        <source>Host of the own endpoint</source>
        <translation>Host des eigenen Endpunkts</translation>
    </message>
    <message>
        <source>registry.contoso.com:5000</source>
        <comment>example of a host with port</comment>
        <translation>registry.contoso.com:5000</translation>
    </message>
    <message>
        <source>Direction of the own endpoint</source>
        <translation>Richtung des eigenen Endpunkts</translation>
    </message>
    <message>
        <source>This endpoint is in the table already.</source>
        <translation>Dieser Endpunkt steht schon in der Tabelle.</translation>
    </message>
    <message>
        <source>Add own endpoint</source>
        <translation>Eigenen Endpunkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>aro::PullSecretPage</name>
    <message>
        <source>Nothing is chosen for %1, so its pull secret needs no change.</source>
        <translation>Für %1 ist nichts ausgewählt, daher muss das Pull-Secret nicht geändert werden.</translation>
    </message>
    <message>
        <source>What is chosen for %1 needs no change of the pull secret.</source>
        <translation>Die Auswahl für %1 erfordert keine Änderung des Pull-Secrets.</translation>
    </message>
    <message>
        <source>What the selection means for the pull secret, and the exact way there.</source>
        <translation>Was die Auswahl für das Pull-Secret bedeutet und wie Sie Schritt für Schritt vorgehen.</translation>
    </message>
    <message>
        <source>Pull secret</source>
        <translation>Pull-Secret</translation>
    </message>
    <message>
        <source>Copy the whole guidance</source>
        <translation>Ganze Anleitung kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern …</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Pull secret of %1</source>
        <translation>Pull-Secret von %1</translation>
    </message>
    <message>
        <source>Save the pull-secret guidance</source>
        <translation>Pull-Secret-Anleitung speichern</translation>
    </message>
    <message>
        <source>Ways to change the pull secret</source>
        <translation>Wege, das Pull-Secret zu ändern</translation>
    </message>
    <message>
        <source>Check and &amp;merge</source>
        <translation>&amp;Prüfen und zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>&amp;Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>aro::PullSecretSaveBox</name>
    <message>
        <source>Save the merged secret…</source>
        <translation>Zusammengeführtes Secret speichern …</translation>
    </message>
    <message>
        <source>Save a script that does all this…</source>
        <translation>Skript speichern, das all das erledigt …</translation>
    </message>
    <message>
        <source>It fetches the secret anew, merges, compares, asks and applies; it holds no credential.</source>
        <translation>Es ruft das Secret neu ab, führt zusammen, vergleicht, fragt und wendet an; es enthält keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Save the merged pull secret</source>
        <translation>Zusammengeführtes Pull-Secret speichern</translation>
    </message>
    <message>
        <source>Nothing was saved yet. %1</source>
        <translation>Es ist noch nichts gespeichert. %1</translation>
    </message>
    <message>
        <source>Save there anyway</source>
        <translation>Trotzdem dort speichern</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Skript speichern</translation>
    </message>
</context>
<context>
    <name>aro::PullSecretSlot</name>
    <message>
        <source>Pull secrets (*.json *.txt *.yaml *.yml);;All files (*)</source>
        <translation>Pull-Secrets (*.json *.txt *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>pull secret</source>
        <comment>form of a text</comment>
        <translation>Pull-Secret</translation>
    </message>
    <message>
        <source>Kubernetes object in JSON</source>
        <comment>form of a text</comment>
        <translation>Kubernetes-Objekt in JSON</translation>
    </message>
    <message>
        <source>Kubernetes object in YAML</source>
        <comment>form of a text</comment>
        <translation>Kubernetes-Objekt in YAML</translation>
    </message>
    <message>
        <source>value in base64</source>
        <comment>form of a text</comment>
        <translation>Wert in base64</translation>
    </message>
    <message>
        <source>Command that writes this secret</source>
        <translation>Befehl, der dieses Secret schreibt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Einfügen: %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>Die Zwischenablage enthält weder Text noch eine Datei.</translation>
    </message>
    <message>
        <source>The clipboard still holds what you pasted.</source>
        <translation>Die Zwischenablage enthält noch, was Sie eingefügt haben.</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>%1 is a file, %2 the form of its text, %3 a number of entries</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>aro::PullSecretWorkbench</name>
    <message>
        <source>The cluster&apos;s pull secret</source>
        <translation>Pull-Secret des Clusters</translation>
    </message>
    <message>
        <source>Open, drop or paste what this command writes, or the file itself:</source>
        <translation>Öffnen, ziehen oder fügen Sie ein, was dieser Befehl schreibt, oder die Datei selbst:</translation>
    </message>
    <message>
        <source>Red Hat&apos;s pull secret</source>
        <translation>Pull-Secret von Red Hat</translation>
    </message>
    <message>
        <source>Open, drop or paste the file from console.redhat.com, or a copy that you want to compare.</source>
        <translation>Öffnen, ziehen oder fügen Sie die Datei von console.redhat.com ein, oder eine Kopie, die Sie vergleichen möchten.</translation>
    </message>
    <message>
        <source>Another cluster is picked, so the secret of the one before was forgotten.</source>
        <translation>Ein anderer Cluster ist gewählt, daher wurde das Secret des vorherigen vergessen.</translation>
    </message>
    <message>
        <source>When merging %1:</source>
        <translation>Beim Zusammenführen von %1:</translation>
    </message>
    <message>
        <source>Open the cluster&apos;s pull secret first.</source>
        <translation>Öffnen Sie zuerst das Pull-Secret des Clusters.</translation>
    </message>
    <message>
        <source>What the selection of %1 asks for</source>
        <translation>Was die Auswahl von %1 verlangt</translation>
    </message>
</context>
<context>
    <name>aro::RegionField</name>
    <message>
        <source>Azure region of the cluster</source>
        <translation>Azure-Region des Clusters</translation>
    </message>
</context>
<context>
    <name>aro::RulesPage</name>
    <message>
        <source>Choose your firewall product and read the rules before you save them.</source>
        <translation>Wählen Sie Ihr Firewall-Produkt und lesen Sie die Regeln, bevor Sie sie speichern.</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>Firewall-Regeln</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>An option is not valid. The preview shows its last valid value.</source>
        <translation>Eine Option ist ungültig. Die Vorschau zeigt ihren letzten gültigen Wert.</translation>
    </message>
    <message>
        <source>Choose your firewall product in the list.</source>
        <translation>Wählen Sie Ihr Firewall-Produkt in der Liste.</translation>
    </message>
    <message>
        <source>Go to Cluster</source>
        <translation>Zum Cluster</translation>
    </message>
    <message>
        <source>Go to Features</source>
        <translation>Zu den Funktionen</translation>
    </message>
    <message>
        <source>Choose firewall product</source>
        <translation>Firewall-Produkt wählen</translation>
    </message>
    <message>
        <source>Change export option</source>
        <translation>Exportoption ändern</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Quelle öffnen</translation>
    </message>
</context>
<context>
    <name>aro::SaveBar</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1: %2</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert: %2</numerusform>
            <numerusform>%n Dateien in %1 gespeichert: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 already has: %2. Nothing was saved yet.</source>
        <translation>Im Ordner %1 gibt es bereits: %2. Es wurde noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button: overwrite existing files</comment>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>aro::SecretModel</name>
    <message>
        <source>leave out</source>
        <comment>what a merge does with an entry</comment>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Enables</source>
        <translation>Ermöglicht</translation>
    </message>
    <message>
        <source>Cluster&apos;s</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Red Hat&apos;s</source>
        <translation>Red Hat</translation>
    </message>
    <message>
        <source>For your selection</source>
        <translation>Für Ihre Auswahl</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>keep the cluster&apos;s</source>
        <comment>what a merge does with an entry</comment>
        <translation>wie im Cluster lassen</translation>
    </message>
    <message>
        <source>take Red Hat&apos;s</source>
        <comment>what a merge does with an entry</comment>
        <translation>von Red Hat nehmen</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>what a merge does with an entry</comment>
        <translation>entfernen</translation>
    </message>
</context>
<context>
    <name>aro::StepModel</name>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>state of a step</comment>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>state of a step</comment>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>aro::StepPane</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Picked c&amp;luster:</source>
        <translation>Ausgewählter C&amp;luster:</translation>
    </message>
</context>
<context>
    <name>aro::SummaryPage</name>
    <message>
        <source>Go to Cluster</source>
        <translation>Zum Cluster</translation>
    </message>
    <message>
        <source>Go to Features</source>
        <translation>Zu den Funktionen</translation>
    </message>
    <message>
        <source>Go to Firewall rules</source>
        <translation>Zu den Firewall-Regeln</translation>
    </message>
    <message>
        <source>What is chosen, what is left out and what that means for the cluster.</source>
        <translation>Was ausgewählt ist, was weggelassen wurde und was das für den Cluster bedeutet.</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Alles speichern …</translation>
    </message>
    <message>
        <source>Project, rules, report, table and pull-secret guidance, all in one folder</source>
        <translation>Projekt, Regeln, Bericht, Tabelle und Pull-Secret-Anleitung in einem Ordner</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Nothing is missing: everything can be saved.</source>
        <translation>Es fehlt nichts: Alles kann gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cluster(s) are in the report.</source>
        <translation>
            <numerusform>%n weiterer Cluster steht im Bericht.</numerusform>
            <numerusform>%n weitere Cluster stehen im Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where these facts come from</source>
        <translation>Woher diese Angaben stammen</translation>
    </message>
    <message>
        <source>Choose a folder for everything</source>
        <translation>Ordner für alles wählen</translation>
    </message>
</context>
<context>
    <name>aro::TargetModel</name>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>Other firewalls and proxies</source>
        <translation>Andere Firewalls und Proxys</translation>
    </message>
    <message>
        <source>Documents and data</source>
        <translation>Dokumente und Daten</translation>
    </message>
    <message>
        <source>Cannot do this</source>
        <comment>heading of a list of products</comment>
        <translation>Können das nicht</translation>
    </message>
</context>
<context>
    <name>aro::TargetPanel</name>
    <message>
        <source>Firewall product</source>
        <translation>Firewall-Produkt</translation>
    </message>
    <message>
        <source>&amp;Rules for</source>
        <translation>Re&amp;geln für</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
</context>
<context>
    <name>aro::WindowKeeper</name>
    <message>
        <source>The program ended before the changes to %1 were saved.</source>
        <translation>Das Programm wurde beendet, bevor die Änderungen an %1 gespeichert waren.</translation>
    </message>
    <message>
        <source>Save the changes to %1 before the other ones are restored?</source>
        <translation>Sollen die Änderungen an %1 gespeichert werden, bevor die anderen wiederhergestellt werden?</translation>
    </message>
    <message>
        <source>Restore the changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Änderungen löschen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
</TS>
