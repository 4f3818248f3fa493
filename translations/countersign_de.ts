<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Countersign</source>
            <translation>Über Countersign</translation>
        </message>
        <message>
            <source>Certificate lifecycle for mutual TLS in front of HSMs and key services. Free software under the Apache License 2.0.</source>
            <translation>Zertifikate für gegenseitiges TLS vor HSMs und Schlüsseldiensten, ihr ganzes Leben lang. Freie Software unter der Apache-Lizenz 2.0.</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>Countersign</translation>
        </message>
        <message>
            <source>OpenSSL</source>
            <translation>OpenSSL</translation>
        </message>
        <message>
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Secrets in memory</source>
            <translation>Geheimnisse im Speicher</translation>
        </message>
        <message>
            <source>locked, never written to swap</source>
            <translation>gesperrt, wird nie ausgelagert</translation>
        </message>
        <message>
            <source>not locked</source>
            <translation>nicht gesperrt</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>This OpenSSL is older than 3.0.22 and lacks security fixes. Install your system's updates.</source>
            <translation>Dieses OpenSSL ist älter als 3.0.22, ihm fehlen Sicherheitskorrekturen. Bitte die Aktualisierungen des Systems einspielen.</translation>
        </message>
        <message>
            <source>The system does not let Countersign lock memory, so secrets could reach the swap. Raise the limit for locked memory (ulimit -l).</source>
            <translation>Das System lässt Countersign keinen Speicher sperren, Geheimnisse könnten also ausgelagert werden. Die Grenze für gesperrten Speicher anheben (ulimit -l).</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>Angaben &amp;kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ActivityBar</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Preparing sample data...</source>
            <translation>Beispieldaten werden vorbereitet …</translation>
        </message>
    </context>
    <context>
        <name>AttentionList</name>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>S&amp;nooze...</source>
            <translation>&amp;Zurückstellen …</translation>
        </message>
        <message>
            <source>Show &amp;details</source>
            <translation>&amp;Einzelheiten zeigen</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Certificates that need attention</source>
            <translation>Zertifikate, die Aufmerksamkeit brauchen</translation>
        </message>
        <message>
            <source>Soonest first</source>
            <translation>Früheste zuerst</translation>
        </message>
        <message>
            <source>1 certificate, soonest first</source>
            <translation>1 Zertifikat, frühestes zuerst</translation>
        </message>
        <message numerus="yes">
            <source>%n certificates, soonest first</source>
            <translation>
                <numerusform>%n Zertifikat, frühestes zuerst</numerusform>
                <numerusform>%n Zertifikate, früheste zuerst</numerusform>
            </translation>
        </message>
        <message>
            <source>Snoo&amp;zed (%1)</source>
            <translation>&amp;Zurückgestellt (%1)</translation>
        </message>
        <message>
            <source>Remind me a&amp;gain</source>
            <translation>&amp;Wieder erinnern</translation>
        </message>
        <message>
            <source>Nothing needs attention. Certificates appear here when they cross one of your thresholds.</source>
            <translation>Nichts braucht Aufmerksamkeit. Hier erscheinen Zertifikate, sobald sie eine Ihrer Schwellen überschreiten.</translation>
        </message>
    </context>
    <context>
        <name>AttentionModel</name>
        <message>
            <source>%1 (its own) · %2 (its CA)</source>
            <translation>%1 (eigenes) · %2 (seiner CA)</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>%1, when %2 ends</source>
            <translation>%1, wenn %2 endet</translation>
        </message>
        <message>
            <source>; snoozed until %1: %2</source>
            <translation>; zurückgestellt bis %1: %2</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
    </context>
    <context>
        <name>CaForm</name>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>Name of the root</source>
            <translation>Name der Wurzel</translation>
        </message>
        <message>
            <source>Name of the intermediate</source>
            <translation>Name der Zwischen-CA</translation>
        </message>
        <message>
            <source>Key of the root</source>
            <translation>Schlüssel der Wurzel</translation>
        </message>
        <message>
            <source>Key of the intermediate</source>
            <translation>Schlüssel der Zwischen-CA</translation>
        </message>
        <message>
            <source>The root is valid for</source>
            <translation>Die Wurzel gilt</translation>
        </message>
        <message>
            <source>The intermediate is valid for</source>
            <translation>Die Zwischen-CA gilt</translation>
        </message>
        <message>
            <source>CAs below the root, in a row</source>
            <translation>CAs unter der Wurzel, hintereinander</translation>
        </message>
        <message>
            <source>CAs below the intermediate, in a row</source>
            <translation>CAs unter der Zwischen-CA, hintereinander</translation>
        </message>
        <message>
            <source>The path length: 0 lets it issue certificates, but no further CAs.</source>
            <translation>Die Pfadlänge: Mit 0 darf sie Zertifikate ausstellen, aber keine weiteren CAs.</translation>
        </message>
        <message>
            <source>The root may issue for</source>
            <translation>Die Wurzel darf ausstellen für</translation>
        </message>
        <message>
            <source>The intermediate may issue for</source>
            <translation>Die Zwischen-CA darf ausstellen für</translation>
        </message>
        <message>
            <source>Names it is limited to, such as .example.com or ip:10.0.0.0/8. Empty: any.</source>
            <translation>Namen, auf die sie beschränkt ist, etwa .example.com oder ip:10.0.0.0/8. Leer: alle.</translation>
        </message>
        <message>
            <source>The root may not issue for</source>
            <translation>Die Wurzel darf nicht ausstellen für</translation>
        </message>
        <message>
            <source>The intermediate may not issue for</source>
            <translation>Die Zwischen-CA darf nicht ausstellen für</translation>
        </message>
        <message>
            <source>OCSP address in the intermediate</source>
            <translation>OCSP-Adresse in der Zwischen-CA</translation>
        </message>
        <message>
            <source>CRL address in the intermediate</source>
            <translation>CRL-Adresse in der Zwischen-CA</translation>
        </message>
        <message>
            <source>“%1” is not a name. Write it as .example.com, dns:example.com, ip:10.0.0.0/8 or email:example.com.</source>
            <translation>„%1“ ist kein Name. Schreiben Sie .example.com, dns:example.com, ip:10.0.0.0/8 oder email:example.com.</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>CertificateCells</name>
        <message>
            <source>itself</source>
            <translation>sich selbst</translation>
        </message>
        <message>
            <source>%1 (its CA)</source>
            <translation>%1 (seine CA)</translation>
        </message>
        <message>
            <source>%1, with a CA above it; its own date is %2</source>
            <translation>%1, mit einer CA darüber; das eigene Datum ist %2</translation>
        </message>
        <message>
            <source>%1, key here</source>
            <translation>%1, Schlüssel hier</translation>
        </message>
    </context>
    <context>
        <name>CertificateFacts</name>
        <message>
            <source>%1 (not well formed)</source>
            <translation>%1 (nicht wohlgeformt)</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weiterer</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>Application UUID</source>
            <translation>Anwendungs-UUID</translation>
        </message>
        <message>
            <source>%1
in its own subject attribute</source>
            <translation>%1
als eigenes Attribut im Inhaber</translation>
        </message>
        <message>
            <source>and %L1 more</source>
            <translation>und %L1 weitere</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>itself</source>
            <translation>sich selbst</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>%1 (critical)</source>
            <translation>%1 (kritisch)</translation>
        </message>
    </context>
    <context>
        <name>CertificateModel</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>CertificateSentence</name>
        <message>
            <source>Root CA</source>
            <translation>Wurzel-CA</translation>
        </message>
        <message>
            <source>Intermediate CA</source>
            <translation>Zwischen-CA</translation>
        </message>
        <message>
            <source>Intermediate CA below %1</source>
            <translation>Zwischen-CA unter %1</translation>
        </message>
        <message>
            <source>Client certificate for %1</source>
            <translation>Client-Zertifikat für %1</translation>
        </message>
        <message>
            <source>Server certificate for %1</source>
            <translation>Server-Zertifikat für %1</translation>
        </message>
        <message>
            <source>Certificate of %1</source>
            <translation>Zertifikat von %1</translation>
        </message>
        <message>
            <source>%1, revoked on %2.</source>
            <translation>%1, gesperrt am %2.</translation>
        </message>
        <message>
            <source>%1, valid from %2 on, until %3.</source>
            <translation>%1, gültig ab %2 bis %3.</translation>
        </message>
        <message>
            <source>%1, expired %3, on %2.</source>
            <translation>%1, abgelaufen %3, am %2.</translation>
        </message>
        <message>
            <source>%1, valid until %2: ends %3.</source>
            <translation>%1, gültig bis %2: endet %3.</translation>
        </message>
        <message>
            <source>A CA above it ends sooner, %1, on %2.</source>
            <translation>Eine CA darüber endet früher, %1, am %2.</translation>
        </message>
        <message>
            <source>Replaced on %1.</source>
            <translation>Ersetzt am %1.</translation>
        </message>
    </context>
    <context>
        <name>CertificateView</name>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPage</name>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>Create a certificate chain…</source>
            <translation>Zertifikatskette erstellen …</translation>
        </message>
        <message>
            <source>Import what I have…</source>
            <translation>Vorhandenes importieren …</translation>
        </message>
        <message>
            <source>Show all certificates</source>
            <translation>Alle Zertifikate zeigen</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren …</translation>
        </message>
        <message>
            <source>Save list as CS&amp;V…</source>
            <translation>Liste als CS&amp;V sichern …</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;By issuer</source>
            <translation>Nach &amp;Aussteller</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>Noch keine Zertifikate</translation>
        </message>
        <message>
            <source>Nothing here matches</source>
            <translation>Hier passt nichts</translation>
        </message>
        <message>
            <source>Create a root, an intermediate and a client certificate in one go, or take in what you already have.</source>
            <translation>Erstellen Sie Wurzel-, Zwischen- und Client-Zertifikat in einem Zug, oder übernehmen Sie, was Sie schon haben.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln certificate(s) are hidden by what is set above the list.</source>
            <translation>
                <numerusform>%Ln Zertifikat ist durch die Auswahl über der Liste verborgen.</numerusform>
                <numerusform>%Ln Zertifikate sind durch die Auswahl über der Liste verborgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln ausgewählt</numerusform>
                <numerusform>%Ln ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete with private keys</source>
            <translation>Mit privaten Schlüsseln löschen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>There is no PEM text in the clipboard.</source>
            <translation>In der Zwischenablage ist kein PEM-Text.</translation>
        </message>
        <message>
            <source>Copy fingerprint</source>
            <translation>Fingerabdruck kopieren</translation>
        </message>
    </context>
    <context>
        <name>ChainView</name>
        <message>
            <source>Chain, from the root down</source>
            <translation>Kette, von der Wurzel abwärts</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>--format is one of %1; --json means json.</source>
            <translation>--format ist eines von %1; --json bedeutet json.</translation>
        </message>
        <message>
            <source>--within is a number of days.</source>
            <translation>--within ist eine Anzahl von Tagen.</translation>
        </message>
        <message>
            <source>--out wants a --format that programs read.</source>
            <translation>--out verlangt ein --format, das Programme lesen.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Nichts ist fällig.</translation>
        </message>
        <message>
            <source>What ends soon; exit code 1 when something is due</source>
            <translation>Was bald endet; Rückgabewert 1, wenn etwas fällig ist</translation>
        </message>
        <message>
            <source>What ends within DAYS, instead of by the desk's thresholds</source>
            <translation>Was innerhalb von DAYS Tagen endet, statt nach den Schwellen des Arbeitsplatzes</translation>
        </message>
        <message>
            <source>table, json, csv, ics (a calendar) or prometheus</source>
            <translation>table, json, csv, ics (ein Kalender) oder prometheus</translation>
        </message>
        <message>
            <source>Write to FILE, replacing it</source>
            <translation>In die Datei FILE schreiben und sie ersetzen</translation>
        </message>
        <message>
            <source>This reader needs a password: give --password-file, or --password-out to have one made.</source>
            <translation>Dieser Leser braucht ein Kennwort: Geben Sie --password-file an, oder --password-out, um eines erzeugen zu lassen.</translation>
        </message>
        <message>
            <source>The password is too short for a file that carries a private key.</source>
            <translation>Das Kennwort ist zu kurz für eine Datei mit einem privaten Schlüssel.</translation>
        </message>
        <message>
            <source>The password has characters beyond ASCII, which readers understand differently. Choose another, or give --any-password.</source>
            <translation>Das Kennwort hat Zeichen jenseits von ASCII, die Leser verschieden verstehen. Wählen Sie ein anderes, oder geben Sie --any-password an.</translation>
        </message>
        <message>
            <source>Password for the file:</source>
            <translation>Kennwort für die Datei:</translation>
        </message>
        <message>
            <source>Wrote %1 (%2 octets, readable by you alone)</source>
            <translation>%1 geschrieben (%2 Bytes, nur für Sie lesbar)</translation>
        </message>
        <message>
            <source>Wrote %1 (%2 octets)</source>
            <translation>%1 geschrieben (%2 Bytes)</translation>
        </message>
        <message>
            <source>%1 exists. Give --force to replace it.</source>
            <translation>%1 gibt es schon. Geben Sie --force an, um es zu ersetzen.</translation>
        </message>
        <message>
            <source>--for is one of %1.</source>
            <translation>--for ist eines von %1.</translation>
        </message>
        <message>
            <source>Give only one of --password-file and --password-out.</source>
            <translation>Geben Sie nur eines von --password-file und --password-out an.</translation>
        </message>
        <message>
            <source>A file for this reader holds one certificate; export them one by one.</source>
            <translation>Eine Datei für diesen Leser enthält ein Zertifikat; exportieren Sie sie einzeln.</translation>
        </message>
        <message>
            <source>Hand a certificate out, in the form its reader opens, then re-open and check it</source>
            <translation>Ein Zertifikat in der Form herausgeben, die sein Leser öffnet, dann wieder öffnen und prüfen</translation>
        </message>
        <message>
            <source>Name, id or fingerprint; several where the reader takes many</source>
            <translation>Name, Id oder Fingerabdruck; mehrere, wo der Leser viele nimmt</translation>
        </message>
        <message>
            <source>openssl, windows, windows-legacy, macos, java-keystore, java-truststore, jks-truststore, nss, pem, der, chain, pkcs7, kubernetes or grep11</source>
            <translation>openssl, windows, windows-legacy, macos, java-keystore, java-truststore, jks-truststore, nss, pem, der, chain, pkcs7, kubernetes oder grep11</translation>
        </message>
        <message>
            <source>Where to write</source>
            <translation>Wohin geschrieben wird</translation>
        </message>
        <message>
            <source>The password that will protect the file</source>
            <translation>Das Kennwort, das die Datei schützen wird</translation>
        </message>
        <message>
            <source>Make a password and write it to FILE</source>
            <translation>Ein Kennwort erzeugen und in die Datei FILE schreiben</translation>
        </message>
        <message>
            <source>Accept a password with characters beyond ASCII</source>
            <translation>Ein Kennwort mit Zeichen jenseits von ASCII annehmen</translation>
        </message>
        <message>
            <source>The name inside the file (default: the certificate's)</source>
            <translation>Der Name in der Datei (sonst: der des Zertifikats)</translation>
        </message>
        <message>
            <source>Replace a file that is there</source>
            <translation>Eine vorhandene Datei ersetzen</translation>
        </message>
        <message>
            <source>%1 taken in</source>
            <translation>%1 aufgenommen</translation>
        </message>
        <message>
            <source>%1 already here</source>
            <translation>%1 schon vorhanden</translation>
        </message>
        <message>
            <source>private keys: %1</source>
            <translation>private Schlüssel: %1</translation>
        </message>
        <message>
            <source>keys without a certificate: %1</source>
            <translation>Schlüssel ohne Zertifikat: %1</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nichts Neues</translation>
        </message>
        <message>
            <source>Password of the files:</source>
            <translation>Kennwort der Dateien:</translation>
        </message>
        <message>
            <source>Take in certificates and keys: PEM, DER, PKCS#7, PKCS#12, JKS, PKCS#8</source>
            <translation>Zertifikate und Schlüssel aufnehmen: PEM, DER, PKCS#7, PKCS#12, JKS, PKCS#8</translation>
        </message>
        <message>
            <source>What to take in, whatever its name says it is</source>
            <translation>Was aufgenommen wird, gleich, wie es heißt</translation>
        </message>
        <message>
            <source>A password for encrypted files; may be repeated, each is tried</source>
            <translation>Ein Kennwort für verschlüsselte Dateien; mehrfach möglich, jedes wird versucht</translation>
        </message>
        <message>
            <source>No vault was made. Without a keychain, give --no-keychain and a passphrase with --passphrase-file.</source>
            <translation>Es wurde kein Tresor angelegt. Geben Sie ohne Schlüsselbund --no-keychain und eine Passphrase mit --passphrase-file an.</translation>
        </message>
        <message>
            <source>The vault is made, but its recovery kit could not be written. Make a new one with "countersign-cli recovery-kit".</source>
            <translation>Der Tresor ist angelegt, aber sein Wiederherstellungsblatt ließ sich nicht schreiben. Erzeugen Sie ein neues mit „countersign-cli recovery-kit“.</translation>
        </message>
        <message>
            <source>Only this machine's keychain opens the vault. Lost with it, all private keys are lost: set a passphrase ("passphrase") or make a recovery kit ("recovery-kit").</source>
            <translation>Nur der Schlüsselbund dieses Rechners öffnet den Tresor. Mit ihm gehen alle privaten Schlüssel verloren: Setzen Sie eine Passphrase („passphrase“), oder erzeugen Sie ein Wiederherstellungsblatt („recovery-kit“).</translation>
        </message>
        <message>
            <source>Made the desk %1 with vault %2.</source>
            <translation>Arbeitsplatz %1 mit Tresor %2 angelegt.</translation>
        </message>
        <message>
            <source>Without a keychain the vault needs a passphrase: give it with --passphrase-file.</source>
            <translation>Ohne Schlüsselbund braucht der Tresor eine Passphrase: Geben Sie sie mit --passphrase-file an.</translation>
        </message>
        <message>
            <source>The desk %1 has a vault already; nothing was changed.</source>
            <translation>Der Arbeitsplatz %1 hat schon einen Tresor; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Make a desk: an inventory and a vault for private keys</source>
            <translation>Einen Arbeitsplatz anlegen: ein Verzeichnis der Zertifikate und einen Tresor für private Schlüssel</translation>
        </message>
        <message>
            <source>Do not use this machine's keychain; the passphrase alone opens the vault</source>
            <translation>Den Schlüsselbund dieses Rechners nicht verwenden; allein die Passphrase öffnet den Tresor</translation>
        </message>
        <message>
            <source>Write a recovery kit to print</source>
            <translation>Ein Wiederherstellungsblatt zum Drucken schreiben</translation>
        </message>
        <message>
            <source>Issued %1 (%2), id %3</source>
            <translation>%1 ausgestellt (%2), Id %3</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>Gültig bis %1</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>Who it is for, like "CN=payments,O=Example,C=DE"</source>
            <translation>Für wen es ist, wie „CN=payments,O=Example,C=DE“</translation>
        </message>
        <message>
            <source>What this desk calls it (default: from the subject)</source>
            <translation>Wie es an diesem Arbeitsplatz heißt (sonst: nach dem Inhaber)</translation>
        </message>
        <message>
            <source>rsa-2048, rsa-3072, rsa-4096, ec-p256, ec-p384, ec-p521, ed25519 or ed448</source>
            <translation>rsa-2048, rsa-3072, rsa-4096, ec-p256, ec-p384, ec-p521, ed25519 oder ed448</translation>
        </message>
        <message>
            <source>How many days it lives</source>
            <translation>Wie viele Tage es gilt</translation>
        </message>
        <message>
            <source>Until when it lives, like 2027-12-31 (UTC)</source>
            <translation>Bis wann es gilt, wie 2027-12-31 (UTC)</translation>
        </message>
        <message>
            <source>Another name: dns:…, ip:…, uri:… or email:…; may be repeated</source>
            <translation>Ein weiterer Name: dns:…, ip:…, uri:… oder email:…; mehrfach möglich</translation>
        </message>
        <message>
            <source>Where its status is told (OCSP)</source>
            <translation>Wo sein Status zu erfahren ist (OCSP)</translation>
        </message>
        <message>
            <source>Where its issuer's certificate is found</source>
            <translation>Wo das Zertifikat seines Ausstellers zu finden ist</translation>
        </message>
        <message>
            <source>Where the list of revoked certificates is found</source>
            <translation>Wo die Liste der widerrufenen Zertifikate zu finden ist</translation>
        </message>
        <message>
            <source>Judge it for a service: hpcs, fortanix-pkcs11, luna, generic-client …</source>
            <translation>Für einen Dienst beurteilen: hpcs, fortanix-pkcs11, luna, generic-client …</translation>
        </message>
        <message>
            <source>Who looks after it</source>
            <translation>Wer sich darum kümmert</translation>
        </message>
        <message>
            <source>The CA of this desk that signs it</source>
            <translation>Die CA dieses Arbeitsplatzes, die es signiert</translation>
        </message>
        <message>
            <source>Let it live as long as its issuer</source>
            <translation>So lange gelten lassen wie den Aussteller</translation>
        </message>
        <message>
            <source>How many CAs may stand below it (intermediate: 0)</source>
            <translation>Wie viele CAs darunter stehen dürfen (Zwischen-CA: 0)</translation>
        </message>
        <message>
            <source>Name constraint: only names below this; may be repeated</source>
            <translation>Namensbeschränkung: nur Namen darunter; mehrfach möglich</translation>
        </message>
        <message>
            <source>Name constraint: no names below this; may be repeated</source>
            <translation>Namensbeschränkung: keine Namen darunter; mehrfach möglich</translation>
        </message>
        <message>
            <source>The application's UUID, in any usual spelling</source>
            <translation>Die UUID der Anwendung, in jeder üblichen Schreibweise</translation>
        </message>
        <message>
            <source>Where the UUID goes: cn (common name) or oid (an attribute of its own)</source>
            <translation>Wohin die UUID kommt: cn (Common Name) oder oid (ein eigenes Attribut)</translation>
        </message>
        <message>
            <source>The application it belongs to</source>
            <translation>Die Anwendung, zu der es gehört</translation>
        </message>
        <message>
            <source>Usable as a server's certificate too</source>
            <translation>Auch als Zertifikat eines Servers verwendbar</translation>
        </message>
        <message>
            <source>Make a certificate with its key</source>
            <translation>Ein Zertifikat mit seinem Schlüssel ausstellen</translation>
        </message>
        <message>
            <source>Make a root CA, signed by itself</source>
            <translation>Eine Root-CA ausstellen, von ihr selbst signiert</translation>
        </message>
        <message>
            <source>Make an intermediate CA</source>
            <translation>Eine Zwischen-CA ausstellen</translation>
        </message>
        <message>
            <source>Make a client certificate</source>
            <translation>Ein Client-Zertifikat ausstellen</translation>
        </message>
        <message>
            <source>Make a server certificate</source>
            <translation>Ein Server-Zertifikat ausstellen</translation>
        </message>
        <message>
            <source>There is no profile %1. Known are: %2.</source>
            <translation>Ein Profil %1 gibt es nicht. Bekannt sind: %2.</translation>
        </message>
        <message>
            <source>--app-uuid-in says where --app-uuid goes; give both.</source>
            <translation>--app-uuid-in sagt, wohin --app-uuid kommt; geben Sie beide an.</translation>
        </message>
        <message>
            <source>--app-uuid-in is cn or oid.</source>
            <translation>--app-uuid-in ist cn oder oid.</translation>
        </message>
        <message>
            <source>The subject %1 is no distinguished name. Write it like "CN=payments,O=Example,C=DE".</source>
            <translation>Der Inhaber %1 ist kein Distinguished Name. Schreiben Sie ihn wie „CN=payments,O=Example,C=DE“.</translation>
        </message>
        <message>
            <source>%1 is no name of a known type. Write it like dns:a.example, ip:10.0.0.1, uri:urn:uuid:…, email:a@b.example.</source>
            <translation>%1 ist kein Name einer bekannten Art. Schreiben Sie ihn wie dns:a.example, ip:10.0.0.1, uri:urn:uuid:…, email:a@b.example.</translation>
        </message>
        <message>
            <source>There is no key algorithm %1. Known are: %2.</source>
            <translation>Ein Schlüsselverfahren %1 gibt es nicht. Bekannt sind: %2.</translation>
        </message>
        <message>
            <source>Give only one of --days, --until and --as-issuer.</source>
            <translation>Geben Sie nur eines von --days, --until und --as-issuer an.</translation>
        </message>
        <message>
            <source>--until is a date like 2027-12-31, or an instant like 2027-12-31T12:00:00Z.</source>
            <translation>--until ist ein Datum wie 2027-12-31 oder ein Zeitpunkt wie 2027-12-31T12:00:00Z.</translation>
        </message>
        <message>
            <source>The journal is whole: %1 rows, %2 of them written while the vault was locked.</source>
            <translation>Das Journal ist unversehrt: %1 Zeilen, davon %2 bei gesperrtem Tresor geschrieben.</translation>
        </message>
        <message>
            <source>The journal was altered: row %1 does not fit. Compare with a backup.</source>
            <translation>Das Journal wurde verändert: Zeile %1 passt nicht. Vergleichen Sie mit einer Sicherung.</translation>
        </message>
        <message>
            <source>--limit is a number from 1 on.</source>
            <translation>--limit ist eine Zahl ab 1.</translation>
        </message>
        <message>
            <source>NO</source>
            <translation>NR</translation>
        </message>
        <message>
            <source>WHEN</source>
            <translation>WANN</translation>
        </message>
        <message>
            <source>WHO</source>
            <translation>WER</translation>
        </message>
        <message>
            <source>WHAT</source>
            <translation>WAS</translation>
        </message>
        <message>
            <source>ABOUT</source>
            <translation>WORÜBER</translation>
        </message>
        <message>
            <source>Who did what, newest first</source>
            <translation>Wer was tat, Neuestes zuerst</translation>
        </message>
        <message>
            <source>Check that no row was altered, added or removed</source>
            <translation>Prüfen, dass keine Zeile verändert, hinzugefügt oder entfernt wurde</translation>
        </message>
        <message>
            <source>At most N rows (100)</source>
            <translation>Höchstens N Zeilen (100)</translation>
        </message>
        <message>
            <source>Countersign recovery kit

Vault   %1
Made    %2 (UTC)

Whoever holds this can open the vault. Print it, lock it away, delete the file.
To use it: countersign-cli recover --recovery-key-file FILE with the next line in FILE,
or type it into the window's lock screen.

</source>
            <translation>Countersign-Wiederherstellungsblatt

Tresor   %1
Erzeugt  %2 (UTC)

Wer dies hat, kann den Tresor öffnen. Drucken Sie es, schließen Sie es weg, löschen Sie die Datei.
So wird es verwendet: countersign-cli recover --recovery-key-file DATEI mit der nächsten Zeile in DATEI,
oder im Sperrbildschirm des Fensters eintippen.

</translation>
        </message>
        <message>
            <source>--kind is one of root, intermediate, client, server, other.</source>
            <translation>--kind ist eines von root, intermediate, client, server, other.</translation>
        </message>
        <message>
            <source>--status is one of valid, due, expired, notYetValid, revoked, superseded.</source>
            <translation>--status ist eines von valid, due, expired, notYetValid, revoked, superseded.</translation>
        </message>
        <message>
            <source>List certificates, soonest end first</source>
            <translation>Zertifikate auflisten, was zuerst endet zuerst</translation>
        </message>
        <message>
            <source>Only root, intermediate, client, server or other</source>
            <translation>Nur root, intermediate, client, server oder other</translation>
        </message>
        <message>
            <source>Only valid, due, expired, notYetValid, revoked or superseded</source>
            <translation>Nur valid, due, expired, notYetValid, revoked oder superseded</translation>
        </message>
        <message>
            <source>Only those whose name, subject, SAN, UUID, serial, fingerprint, owner or application holds TEXT</source>
            <translation>Nur die, bei denen Name, Inhaber, SAN, UUID, Seriennummer, Fingerabdruck, Zuständige oder Anwendung TEXT enthält</translation>
        </message>
        <message>
            <source>At most N</source>
            <translation>Höchstens N</translation>
        </message>
        <message>
            <source>The desk: a folder with inventory and vault (default: $COUNTERSIGN_HOME, or the platform's data folder)</source>
            <translation>Der Arbeitsplatz: ein Ordner mit Verzeichnis und Tresor (sonst: $COUNTERSIGN_HOME oder der Datenordner des Systems)</translation>
        </message>
        <message>
            <source>Open the vault by the passphrase in FILE (- reads standard input) instead of the keychain</source>
            <translation>Den Tresor mit der Passphrase in FILE öffnen (- liest die Standardeingabe) statt mit dem Schlüsselbund</translation>
        </message>
        <message>
            <source>Answer with one JSON document on standard output</source>
            <translation>Mit einem JSON-Dokument auf der Standardausgabe antworten</translation>
        </message>
        <message>
            <source>Tell technical details of what went wrong</source>
            <translation>Technische Einzelheiten dessen nennen, was misslang</translation>
        </message>
        <message>
            <source>Certificates for mutual TLS: make them, keep them, hand them out, watch them expire</source>
            <translation>Zertifikate für gegenseitiges TLS: ausstellen, verwahren, herausgeben, ihren Ablauf im Blick behalten</translation>
        </message>
        <message>
            <source>Print the version and leave</source>
            <translation>Die Version ausgeben und enden</translation>
        </message>
        <message>
            <source>New passphrase:</source>
            <translation>Neue Passphrase:</translation>
        </message>
        <message>
            <source>The vault has a new passphrase; the old one does not open it any more.</source>
            <translation>Der Tresor hat eine neue Passphrase; die alte öffnet ihn nicht mehr.</translation>
        </message>
        <message>
            <source>Set or change the vault's passphrase</source>
            <translation>Die Passphrase des Tresors setzen oder ändern</translation>
        </message>
        <message>
            <source>The new passphrase (- reads standard input)</source>
            <translation>Die neue Passphrase (- liest die Standardeingabe)</translation>
        </message>
        <message>
            <source>There is no desk in %1. Make one with "countersign-cli init", or name another with --home.</source>
            <translation>In %1 ist kein Arbeitsplatz. Legen Sie einen mit „countersign-cli init“ an, oder nennen Sie einen anderen mit --home.</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) were being issued when the program was interrupted last time; their serial numbers were voided.</source>
            <translation>
                <numerusform>%n Zertifikat wurde gerade ausgestellt, als das Programm zuletzt unterbrochen wurde; seine Seriennummer ist verfallen.</numerusform>
                <numerusform>%n Zertifikate wurden gerade ausgestellt, als das Programm zuletzt unterbrochen wurde; ihre Seriennummern sind verfallen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Passphrase of the vault:</source>
            <translation>Passphrase des Tresors:</translation>
        </message>
        <message>
            <source>This desk has no vault yet. Make one with "countersign-cli init".</source>
            <translation>Dieser Arbeitsplatz hat noch keinen Tresor. Legen Sie einen mit „countersign-cli init“ an.</translation>
        </message>
        <message>
            <source>This vault does not open by the keychain. Give its passphrase with --passphrase-file.</source>
            <translation>Dieser Tresor öffnet sich nicht mit dem Schlüsselbund. Geben Sie seine Passphrase mit --passphrase-file an.</translation>
        </message>
        <message>
            <source>This vault has no passphrase. Leave --passphrase-file out to open it by the keychain.</source>
            <translation>Dieser Tresor hat keine Passphrase. Lassen Sie --passphrase-file weg, um ihn mit dem Schlüsselbund zu öffnen.</translation>
        </message>
        <message>
            <source>On the command line: --passphrase-file.</source>
            <translation>Auf der Befehlszeile: --passphrase-file.</translation>
        </message>
        <message>
            <source>The passphrase does not open this vault.</source>
            <translation>Die Passphrase öffnet diesen Tresor nicht.</translation>
        </message>
        <message>
            <source>No certificate here has the name, id or fingerprint %1.</source>
            <translation>Kein Zertifikat hier hat den Namen, die Id oder den Fingerabdruck %1.</translation>
        </message>
        <message>
            <source>More than one certificate is called %1; give the id:</source>
            <translation>Mehr als ein Zertifikat heißt %1; geben Sie die Id an:</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Einzelheiten: %1</translation>
        </message>
        <message>
            <source>The vault has a new passphrase.</source>
            <translation>Der Tresor hat eine neue Passphrase.</translation>
        </message>
        <message>
            <source>This machine's keychain opens the vault again.</source>
            <translation>Der Schlüsselbund dieses Rechners öffnet den Tresor wieder.</translation>
        </message>
        <message>
            <source>The vault has a new passphrase, but the keychain was not set up.</source>
            <translation>Der Tresor hat eine neue Passphrase, aber der Schlüsselbund wurde nicht eingerichtet.</translation>
        </message>
        <message>
            <source>The kit is right, but the keychain was not set up. Set a passphrase with --new-passphrase-file and --no-keychain.</source>
            <translation>Das Blatt stimmt, aber der Schlüsselbund wurde nicht eingerichtet. Setzen Sie eine Passphrase mit --new-passphrase-file und --no-keychain.</translation>
        </message>
        <message>
            <source>Without a keychain there must be a new passphrase: give --new-passphrase-file.</source>
            <translation>Ohne Schlüsselbund muss es eine neue Passphrase geben: Geben Sie --new-passphrase-file an.</translation>
        </message>
        <message>
            <source>Recovery kit, 13 groups:</source>
            <translation>Wiederherstellungsblatt, 13 Gruppen:</translation>
        </message>
        <message>
            <source>A recovery kit has 13 groups of 5 characters.</source>
            <translation>Ein Wiederherstellungsblatt hat 13 Gruppen zu 5 Zeichen.</translation>
        </message>
        <message>
            <source>Group %1 of the recovery kit is mistyped.</source>
            <translation>Gruppe %1 des Wiederherstellungsblatts ist vertippt.</translation>
        </message>
        <message>
            <source>This recovery kit does not open this vault; only the newest one does.</source>
            <translation>Dieses Wiederherstellungsblatt öffnet diesen Tresor nicht; nur das neueste tut es.</translation>
        </message>
        <message>
            <source>Open the vault by its recovery kit and set up the keychain or a passphrase anew</source>
            <translation>Den Tresor mit seinem Wiederherstellungsblatt öffnen und Schlüsselbund oder Passphrase neu einrichten</translation>
        </message>
        <message>
            <source>The kit's 13 groups, on one line (- reads standard input)</source>
            <translation>Die 13 Gruppen des Blatts in einer Zeile (- liest die Standardeingabe)</translation>
        </message>
        <message>
            <source>A new passphrase for the vault</source>
            <translation>Eine neue Passphrase für den Tresor</translation>
        </message>
        <message>
            <source>Leave this machine's keychain alone</source>
            <translation>Den Schlüsselbund dieses Rechners in Ruhe lassen</translation>
        </message>
        <message>
            <source>Wrote a new recovery kit to %1; older kits do not open the vault any more.</source>
            <translation>Ein neues Wiederherstellungsblatt steht in %1; ältere öffnen den Tresor nicht mehr.</translation>
        </message>
        <message>
            <source>Make a new recovery kit; the old one ends</source>
            <translation>Ein neues Wiederherstellungsblatt erzeugen; das alte gilt nicht mehr</translation>
        </message>
        <message>
            <source>Where to write it</source>
            <translation>Wohin es geschrieben wird</translation>
        </message>
        <message>
            <source>The vault's key is new, but the new recovery kit could not be written. Make one with "countersign-cli recovery-kit".</source>
            <translation>Der Schlüssel des Tresors ist neu, aber das neue Wiederherstellungsblatt ließ sich nicht schreiben. Erzeugen Sie eines mit „countersign-cli recovery-kit“.</translation>
        </message>
        <message>
            <source>The vault has a new key, and every private key is sealed under it.</source>
            <translation>Der Tresor hat einen neuen Schlüssel, und jeder private Schlüssel ist damit versiegelt.</translation>
        </message>
        <message>
            <source>This vault has a recovery kit, which ends with its key. Give --recovery-kit for the new one.</source>
            <translation>Dieser Tresor hat ein Wiederherstellungsblatt, das mit seinem Schlüssel endet. Geben Sie --recovery-kit für das neue an.</translation>
        </message>
        <message>
            <source>This vault has a passphrase. Give it with --passphrase-file, so that it opens the new key too.</source>
            <translation>Dieser Tresor hat eine Passphrase. Geben Sie sie mit --passphrase-file an, damit sie auch den neuen Schlüssel öffnet.</translation>
        </message>
        <message>
            <source>Give the vault a new key and seal everything under it</source>
            <translation>Dem Tresor einen neuen Schlüssel geben und alles damit versiegeln</translation>
        </message>
        <message>
            <source>Where to write the new recovery kit, if the vault has one</source>
            <translation>Wohin das neue Wiederherstellungsblatt kommt, wenn der Tresor eines hat</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>ART</translation>
        </message>
        <message>
            <source>STATUS</source>
            <translation>STATUS</translation>
        </message>
        <message>
            <source>ENDS</source>
            <translation>ENDET</translation>
        </message>
        <message>
            <source>LEFT</source>
            <translation>NOCH</translation>
        </message>
        <message>
            <source>KEY</source>
            <translation>SCHLÜSSEL</translation>
        </message>
        <message>
            <source>other users of this machine may read the file with the secret; chmod 600 it</source>
            <translation>andere Benutzer dieses Rechners dürfen die Datei mit dem Geheimnis lesen; schützen Sie sie mit chmod 600</translation>
        </message>
        <message>
            <source>%1 is no setting. Settings are leaf-thresholds=90,60,30 ca-thresholds=365,180 lock-after-minutes=5 lock-with-session=yes|no notifications=yes|no.</source>
            <translation>%1 ist keine Einstellung. Einstellungen sind leaf-thresholds=90,60,30 ca-thresholds=365,180 lock-after-minutes=5 lock-with-session=yes|no notifications=yes|no.</translation>
        </message>
        <message>
            <source>Show or change the desk's settings</source>
            <translation>Die Einstellungen des Arbeitsplatzes zeigen oder ändern</translation>
        </message>
        <message>
            <source>A setting and its new value</source>
            <translation>Eine Einstellung und ihr neuer Wert</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>But its chain ends</source>
            <translation>Kette endet aber</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>, private key in the vault</source>
            <translation>, privater Schlüssel im Tresor</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Application UUID</source>
            <translation>Anwendungs-UUID</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Also for</source>
            <translation>Auch für</translation>
        </message>
        <message>
            <source>Snoozed until</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Show one certificate and what there is to say about it</source>
            <translation>Ein Zertifikat zeigen und was dazu zu sagen ist</translation>
        </message>
        <message>
            <source>Its name, id, or SHA-256 fingerprint (8 digits or more)</source>
            <translation>Sein Name, seine Id oder sein SHA-256-Fingerabdruck (ab 8 Stellen)</translation>
        </message>
        <message>
            <source>Give one of --until (a day to come, like 2027-03-01), --days (from 1 on) and --wake.</source>
            <translation>Geben Sie eines von --until (ein künftiger Tag wie 2027-03-01), --days (ab 1) und --wake an.</translation>
        </message>
        <message>
            <source>Do not name a certificate as due until a day</source>
            <translation>Ein Zertifikat bis zu einem Tag nicht als fällig nennen</translation>
        </message>
        <message>
            <source>Name, id or fingerprint</source>
            <translation>Name, Id oder Fingerabdruck</translation>
        </message>
        <message>
            <source>Until this day</source>
            <translation>Bis zu diesem Tag</translation>
        </message>
        <message>
            <source>For N days</source>
            <translation>N Tage lang</translation>
        </message>
        <message>
            <source>Why; kept in the journal</source>
            <translation>Warum; steht im Journal</translation>
        </message>
        <message>
            <source>Name it again from now on</source>
            <translation>Ab jetzt wieder nennen</translation>
        </message>
        <message>
            <source>keychain</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>recovery kit</source>
            <translation>Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>none yet; make it with "countersign-cli init"</source>
            <translation>noch keiner; legen Sie ihn mit „countersign-cli init“ an</translation>
        </message>
        <message>
            <source>Desk          %1</source>
            <translation>Arbeitsplatz   %1</translation>
        </message>
        <message>
            <source>Vault         %1</source>
            <translation>Tresor         %1</translation>
        </message>
        <message>
            <source>Opens by      %1</source>
            <translation>Öffnet durch   %1</translation>
        </message>
        <message>
            <source>Keychain      %1</source>
            <translation>Schlüsselbund  %1</translation>
        </message>
        <message>
            <source>Certificates  %1</source>
            <translation>Zertifikate    %1</translation>
        </message>
        <message>
            <source>Expired %1, within 7 days %2, within 30 days %3, within 90 days %4, fine %5</source>
            <translation>Abgelaufen %1, binnen 7 Tagen %2, binnen 30 Tagen %3, binnen 90 Tagen %4, in Ordnung %5</translation>
        </message>
        <message>
            <source>Not yet valid %1, weak %2</source>
            <translation>Noch nicht gültig %1, schwach %2</translation>
        </message>
        <message>
            <source>Countersign %1, Qt %2, %3</source>
            <translation>Countersign %1, Qt %2, %3</translation>
        </message>
        <message>
            <source>The desk, what opens its vault, counts and versions</source>
            <translation>Der Arbeitsplatz, was seinen Tresor öffnet, Zahlen und Versionen</translation>
        </message>
        <message>
            <source>Made a desk with a vault that a passphrase opens</source>
            <translation>Arbeitsplatz mit einem Tresor angelegt, den eine Passphrase öffnet</translation>
        </message>
        <message>
            <source>Issued a root, an issuing CA below it, a client "payments" and a server "localhost"</source>
            <translation>Eine Root-CA, darunter eine ausstellende CA, einen Client „payments“ und einen Server „localhost“ ausgestellt</translation>
        </message>
        <message>
            <source>Issued a client "stranger" under another root</source>
            <translation>Einen Client „stranger“ unter einer anderen Root-CA ausgestellt</translation>
        </message>
        <message>
            <source>Wrote %1 with key and chain, and opened it again with its password</source>
            <translation>%1 mit Schlüssel und Kette geschrieben und mit dem Kennwort wieder geöffnet</translation>
        </message>
        <message>
            <source>A server that trusts only the root lets "payments" in by mutual TLS</source>
            <translation>Ein Server, der nur der Root-CA vertraut, lässt „payments“ mit gegenseitigem TLS ein</translation>
        </message>
        <message>
            <source>The same server refuses a client without a certificate</source>
            <translation>Derselbe Server weist einen Client ohne Zertifikat ab</translation>
        </message>
        <message>
            <source>The same server refuses the "stranger"</source>
            <translation>Derselbe Server weist „stranger“ ab</translation>
        </message>
        <message>
            <source>"payments" ends on %1; the desk names it as due well before</source>
            <translation>„payments“ endet am %1; der Arbeitsplatz nennt es rechtzeitig davor als fällig</translation>
        </message>
        <message>
            <source>Everything is in %1; the passphrase of vault and files is in passphrase.txt.</source>
            <translation>Alles liegt in %1; die Passphrase von Tresor und Dateien steht in passphrase.txt.</translation>
        </message>
        <message>
            <source>That was the tour; its desk is gone again. Keep one with --keep DIR.</source>
            <translation>Das war der Rundgang; sein Arbeitsplatz ist wieder fort. Mit --keep DIR bleibt er erhalten.</translation>
        </message>
        <message>
            <source>The main job end to end on a desk of its own, with a real mutual TLS handshake</source>
            <translation>Die Hauptaufgabe von Anfang bis Ende an einem eigenen Arbeitsplatz, mit einem echten gegenseitigen TLS-Handshake</translation>
        </message>
        <message>
            <source>Keep desk and files in DIR, a new or empty folder</source>
            <translation>Arbeitsplatz und Dateien in DIR behalten, einem neuen oder leeren Ordner</translation>
        </message>
    </context>
    <context>
        <name>CsvSaving</name>
        <message>
            <source>Save list as CSV</source>
            <translation>Liste als CSV sichern</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) saved as %1</source>
            <translation>
                <numerusform>%Ln Zeile gesichert als %1</numerusform>
                <numerusform>%Ln Zeilen gesichert als %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailEditor</name>
        <message>
            <source>Na&amp;me</source>
            <translation>Na&amp;me</translation>
        </message>
        <message>
            <source>A&amp;pplication</source>
            <translation>An&amp;wendung</translation>
        </message>
        <message>
            <source>&amp;Owner</source>
            <translation>&amp;Zuständig</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Dienst</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>„%1“ geändert</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>This name mixes letters of several scripts. Compare its fingerprint before you trust it.</source>
            <translation>Dieser Name mischt Buchstaben mehrerer Schriften. Vergleichen Sie den Fingerabdruck, bevor Sie ihm trauen.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Copy PEM</source>
            <translation>PEM kopieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Copy fingerprint</source>
            <translation>Fingerabdruck kopieren</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>Erweiterungen</translation>
        </message>
        <message>
            <source>PEM text</source>
            <translation>PEM-Text</translation>
        </message>
        <message>
            <source>PEM copied</source>
            <translation>PEM kopiert</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Kette</translation>
        </message>
        <message>
            <source>What a service would say</source>
            <translation>Was ein Dienst sagen würde</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Unsere Angaben</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Key and fingerprint</source>
            <translation>Schlüssel und Fingerabdruck</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln certificates are selected.
Export, save or delete them with the buttons below the list.</source>
            <translation>
                <numerusform>%Ln Zertifikat ist ausgewählt.
Exportieren, sichern oder löschen Sie es mit den Schaltflächen unter der Liste.</numerusform>
                <numerusform>%Ln Zertifikate sind ausgewählt.
Exportieren, sichern oder löschen Sie sie mit den Schaltflächen unter der Liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select a certificate to read about it here.</source>
            <translation>Wählen Sie ein Zertifikat, um hier darüber zu lesen.</translation>
        </message>
        <message>
            <source>Issuer, not here: import it to complete the chain</source>
            <translation>Aussteller, nicht hier: importieren Sie ihn, um die Kette zu vervollständigen</translation>
        </message>
        <message>
            <source>key here</source>
            <translation>Schlüssel hier</translation>
        </message>
        <message>
            <source>no key here</source>
            <translation>kein Schlüssel hier</translation>
        </message>
        <message>
            <source>Fingerprint copied</source>
            <translation>Fingerabdruck kopiert</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Generate</source>
            <translation>&amp;Erzeugen</translation>
        </message>
        <message>
            <source>Use it all the same</source>
            <translation>Trotzdem verwenden</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Durchsuchen …</translation>
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation>E&amp;rsetzen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Copy the &amp;password</source>
            <translation>&amp;Passwort kopieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>„%1“ exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln certificate(s)</source>
            <translation>
                <numerusform>%Ln Zertifikat exportieren</numerusform>
                <numerusform>%Ln Zertifikate exportieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied. It leaves the clipboard again in %Ln second(s).</source>
            <translation>
                <numerusform>Kopiert. Es verlässt die Zwischenablage in %Ln Sekunde wieder.</numerusform>
                <numerusform>Kopiert. Es verlässt die Zwischenablage in %Ln Sekunden wieder.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has left the clipboard again.</source>
            <translation>Es ist nicht mehr in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Who will read it</source>
            <translation>Wer es lesen wird</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>&amp;Who will read it?</source>
            <translation>&amp;Wer wird es lesen?</translation>
        </message>
        <message>
            <source>&amp;Password of the file</source>
            <translation>&amp;Passwort der Datei</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Folder on the &amp;application's machine</source>
            <translation>Ordner auf dem Rechner der &amp;Anwendung</translation>
        </message>
        <message>
            <source>Where it will find the files. Empty: where they are written.</source>
            <translation>Wo sie die Dateien finden wird. Leer: dort, wo sie geschrieben werden.</translation>
        </message>
        <message>
            <source>Printable ASCII only: this reader refuses anything else.</source>
            <translation>Nur druckbares ASCII: Dieser Leser weist alles andere zurück.</translation>
        </message>
        <message>
            <source>Printable ASCII is the safe choice for every reader.</source>
            <translation>Druckbares ASCII ist für jeden Leser die sichere Wahl.</translation>
        </message>
        <message>
            <source>A folder: each certificate becomes a file of its own.</source>
            <translation>Ein Ordner: Jedes Zertifikat wird eine eigene Datei.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Export %Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei &amp;exportieren</numerusform>
                <numerusform>%Ln Dateien &amp;exportieren</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <source>certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <source>There is a file of that name already. Replace it, or choose another name.</source>
            <translation>Eine Datei dieses Namens gibt es schon. Ersetzen Sie sie, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Written, opened again and compared</source>
            <translation>Geschrieben, wieder geöffnet und verglichen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>needs the private key, which is not here</source>
            <translation>braucht den privaten Schlüssel, der nicht hier ist</translation>
        </message>
        <message>
            <source>does not open keys of this kind</source>
            <translation>öffnet Schlüssel dieser Art nicht</translation>
        </message>
        <message>
            <source>Still needed</source>
            <translation>Noch nötig</translation>
        </message>
        <message>
            <source>a password. Generate one, or type at least 12 characters.</source>
            <translation>ein Passwort. Erzeugen Sie eines, oder tippen Sie mindestens 12 Zeichen.</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Zu kurz</translation>
        </message>
        <message>
            <source>whoever gets the file can try passwords as fast as a computer can. Use at least 12 characters.</source>
            <translation>Wer die Datei bekommt, kann Passwörter so schnell durchprobieren, wie ein Rechner es kann. Nehmen Sie mindestens 12 Zeichen.</translation>
        </message>
        <message>
            <source>Not plain ASCII</source>
            <translation>Kein reines ASCII</translation>
        </message>
        <message>
            <source>readers disagree about how to encode such letters: Java's keytool answers “password was incorrect”.</source>
            <translation>Leser sind uneins, wie solche Buchstaben zu kodieren sind: Javas keytool antwortet „password was incorrect“.</translation>
        </message>
        <message>
            <source>%1
%2, readable by you alone</source>
            <translation>%1
%2, nur für Sie lesbar</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more file(s)</source>
            <translation>
                <numerusform>und %Ln weitere Datei</numerusform>
                <numerusform>und %Ln weitere Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Beachten</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
    </context>
    <context>
        <name>FailureWindow</name>
        <message>
            <source>Countersign</source>
            <translation>Countersign</translation>
        </message>
        <message>
            <source>This desk is already open</source>
            <translation>Dieser Arbeitsplatz ist schon geöffnet</translation>
        </message>
        <message>
            <source>The desk cannot be opened</source>
            <translation>Der Arbeitsplatz lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Ordner: %1</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Noch einmal versuchen</translation>
        </message>
        <message>
            <source>&amp;Look around with sample data</source>
            <translation>Mit &amp;Beispieldaten umsehen</translation>
        </message>
        <message>
            <source>&amp;Quit Countersign</source>
            <translation>Countersign &amp;beenden</translation>
        </message>
    </context>
    <context>
        <name>FeedWords</name>
        <message>
            <source>&amp;Calendar with alarms (ICS)...</source>
            <translation>&amp;Kalender mit Erinnerungen (ICS) …</translation>
        </message>
        <message>
            <source>Export a calendar</source>
            <translation>Kalender exportieren</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)...</source>
            <translation>&amp;Tabelle (CSV) …</translation>
        </message>
        <message>
            <source>Export a table</source>
            <translation>Tabelle exportieren</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>&amp;JSON...</source>
            <translation>&amp;JSON …</translation>
        </message>
        <message>
            <source>Export JSON</source>
            <translation>JSON exportieren</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>&amp;Prometheus text file...</source>
            <translation>&amp;Prometheus-Textdatei …</translation>
        </message>
        <message>
            <source>Export for Prometheus</source>
            <translation>Für Prometheus exportieren</translation>
        </message>
        <message>
            <source>Prometheus text file (*.prom)</source>
            <translation>Prometheus-Textdatei (*.prom)</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Liste filtern</translation>
        </message>
        <message>
            <source>Clea&amp;r</source>
            <translation>Auf&amp;heben</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Showing %1 of %2:</source>
            <translation>%1 von %2:</translation>
        </message>
        <message numerus="yes">
            <source>%Ln certificate(s)</source>
            <translation>
                <numerusform>%Ln Zertifikat</numerusform>
                <numerusform>%Ln Zertifikate</numerusform>
            </translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Wegnehmen: %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>With its private key here</source>
            <translation>Mit privatem Schlüssel hier</translation>
        </message>
        <message>
            <source>Weak key or signature</source>
            <translation>Schwacher Schlüssel oder schwache Signatur</translation>
        </message>
        <message>
            <source>Hide expired ones</source>
            <translation>Abgelaufene verbergen</translation>
        </message>
        <message>
            <source>Hide replaced ones</source>
            <translation>Ersetzte verbergen</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>ends within 7 days</source>
            <translation>endet binnen 7 Tagen</translation>
        </message>
        <message>
            <source>ends within 8 to 30 days</source>
            <translation>endet in 8 bis 30 Tagen</translation>
        </message>
        <message>
            <source>ends within 31 to 90 days</source>
            <translation>endet in 31 bis 90 Tagen</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>enthält „%1“</translation>
        </message>
        <message>
            <source>not yet valid</source>
            <translation>noch nicht gültig</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>schwach</translation>
        </message>
        <message>
            <source>with its private key here</source>
            <translation>mit privatem Schlüssel hier</translation>
        </message>
        <message>
            <source>expired ones hidden</source>
            <translation>Abgelaufene verborgen</translation>
        </message>
        <message>
            <source>replaced ones hidden</source>
            <translation>Ersetzte verborgen</translation>
        </message>
        <message>
            <source>without an issuer here</source>
            <translation>ohne Aussteller hier</translation>
        </message>
        <message>
            <source>issued by %1</source>
            <translation>ausgestellt von %1</translation>
        </message>
    </context>
    <context>
        <name>FindingLines</name>
        <message>
            <source>Still needed</source>
            <translation>Noch nötig</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <source>Think about it</source>
            <translation>Zu bedenken</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Choose &amp;files…</source>
            <translation>&amp;Dateien wählen …</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>&amp;Show it in the list</source>
            <translation>In der Liste &amp;zeigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Take in certificates and keys</source>
            <translation>Zertifikate und Schlüssel übernehmen</translation>
        </message>
        <message>
            <source>What became of each file</source>
            <translation>Was aus jeder Datei wurde</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Password of the encrypted files</source>
            <translation>Passwort der verschlüsselten Dateien</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Entsperren</translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>Dateien zum Importieren wählen</translation>
        </message>
        <message>
            <source>There is no PEM text and no file in the clipboard.</source>
            <translation>In der Zwischenablage ist weder PEM-Text noch eine Datei.</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>That is not the pass&amp;word of “%1”. Try another one.</source>
            <translation>Das ist nicht das &amp;Passwort von „%1“. Versuchen Sie ein anderes.</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its pass&amp;word:</source>
            <translation>„%1“ ist verschlüsselt. Das &amp;Passwort:</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files are encrypted. A pass&amp;word to try on all of them:</source>
            <translation>
                <numerusform>%Ln Datei ist verschlüsselt. Ein &amp;Passwort dafür:</numerusform>
                <numerusform>%Ln Dateien sind verschlüsselt. Ein &amp;Passwort für alle:</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop files here, choose them, or paste PEM text. PEM, DER, PKCS#7, PKCS#12, Java trust stores and private keys are recognised by what is in them.</source>
            <translation>Ziehen Sie Dateien hierher, wählen Sie sie, oder fügen Sie PEM-Text ein. PEM, DER, PKCS#7, PKCS#12, Java-Truststores und private Schlüssel werden am Inhalt erkannt.</translation>
        </message>
        <message numerus="yes">
            <source>Reading %Ln file(s) …</source>
            <translation>
                <numerusform>%Ln Datei wird gelesen …</numerusform>
                <numerusform>%Ln Dateien werden gelesen …</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 taken in · %2 private keys · %3 already here · %4 files not taken</source>
            <translation>%1 übernommen · %2 private Schlüssel · %3 schon hier · %4 Dateien nicht übernommen</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message numerus="yes">
            <source>%Ln certificate(s) taken in</source>
            <translation>
                <numerusform>%Ln Zertifikat übernommen</numerusform>
                <numerusform>%Ln Zertifikate übernommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln private key(s) taken in</source>
            <translation>
                <numerusform>%Ln privater Schlüssel übernommen</numerusform>
                <numerusform>%Ln private Schlüssel übernommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Schon hier</translation>
        </message>
        <message numerus="yes">
            <source>%Ln already here</source>
            <translation>
                <numerusform>%Ln schon hier</numerusform>
                <numerusform>%Ln schon hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) wait for their certificate</source>
            <translation>
                <numerusform>%Ln Schlüssel wartet auf sein Zertifikat</numerusform>
                <numerusform>%Ln Schlüssel warten auf ihr Zertifikat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more not taken</source>
            <translation>
                <numerusform>und %Ln weiteres nicht übernommen</numerusform>
                <numerusform>und %Ln weitere nicht übernommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Passwort nötig</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>Nicht übernommen</translation>
        </message>
        <message>
            <source>There is no certificate and no key in it.</source>
            <translation>Darin ist weder ein Zertifikat noch ein Schlüssel.</translation>
        </message>
    </context>
    <context>
        <name>IssueWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Create certificates</source>
            <translation>Zertifikate erstellen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Create %Ln certificate(s)</source>
            <translation>
                <numerusform>%Ln Zertifikat &amp;erstellen</numerusform>
                <numerusform>%Ln Zertifikate &amp;erstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Something on this page is still needed.</source>
            <translation>Auf dieser Seite fehlt noch etwas.</translation>
        </message>
        <message>
            <source>Making it</source>
            <translation>Wird erstellt</translation>
        </message>
        <message>
            <source>Stopped. Nothing was made and nothing was kept.</source>
            <translation>Angehalten. Nichts wurde erstellt, nichts behalten.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Throw away what you have typed?</source>
            <translation>Eingaben verwerfen?</translation>
        </message>
        <message>
            <source>Nothing has been made yet.</source>
            <translation>Noch ist nichts erstellt.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>IssuerPage</name>
        <message>
            <source>A CA that is here</source>
            <translation>Eine CA, die hier ist</translation>
        </message>
        <message>
            <source>Signs with its private key, which stays in the vault.</source>
            <translation>Signiert mit ihrem privaten Schlüssel, der im Tresor bleibt.</translation>
        </message>
        <message>
            <source>Make a root and an intermediate now</source>
            <translation>Jetzt Wurzel und Zwischen-CA erstellen</translation>
        </message>
        <message>
            <source>The root signs the intermediate and can then be put away; the intermediate issues. Good for most.</source>
            <translation>Die Wurzel signiert die Zwischen-CA und kann dann ruhen; die Zwischen-CA stellt aus. Für die meisten das Richtige.</translation>
        </message>
        <message>
            <source>Make a root only</source>
            <translation>Nur eine Wurzel erstellen</translation>
        </message>
        <message>
            <source>For later: an intermediate can be issued below it at any time.</source>
            <translation>Für später: Eine Zwischen-CA kann jederzeit darunter ausgestellt werden.</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>CAs that are here with their keys</source>
            <translation>CAs, die samt Schlüssel hier sind</translation>
        </message>
        <message>
            <source>They are kept here with their keys, ready to issue.</source>
            <translation>Sie sind samt Schlüssel hier, bereit auszustellen.</translation>
        </message>
        <message>
            <source>The CA that signs is what the service has to trust.</source>
            <translation>Der signierenden CA muss der Dienst vertrauen.</translation>
        </message>
        <message>
            <source>May stay empty. Makes %1.</source>
            <translation>Darf leer bleiben. Ergibt %1.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Unterzeichner</translation>
        </message>
        <message>
            <source>Which authorities shall there be?</source>
            <translation>Welche CAs soll es geben?</translation>
        </message>
        <message>
            <source>Who signs?</source>
            <translation>Wer signiert?</translation>
        </message>
    </context>
    <context>
        <name>KitDialog</name>
        <message>
            <source>Your recovery kit</source>
            <translation>Ihr Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>I have put it &amp;away...</source>
            <translation>Ich habe es ver&amp;wahrt …</translation>
        </message>
        <message>
            <source>It opens the vault when keychain and passphrase are lost. Without any of the three the private keys are gone for good. It is shown this once.</source>
            <translation>Es öffnet den Tresor, wenn Schlüsselbund und Passphrase verloren sind. Ohne eines der drei sind die privaten Schlüssel endgültig verloren. Es wird nur dieses eine Mal gezeigt.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>&amp;Print the kit...</source>
            <translation>Blatt &amp;drucken …</translation>
        </message>
        <message>
            <source>&amp;Save the kit...</source>
            <translation>Blatt &amp;sichern …</translation>
        </message>
        <message>
            <source>A saved file is as good as the paper: move it off this computer.</source>
            <translation>Eine gesicherte Datei ist so gut wie das Papier: Bringen Sie sie von diesem Rechner fort.</translation>
        </message>
        <message>
            <source>Group &amp;%1:</source>
            <translation>Gruppe &amp;%1:</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>Type these two groups from your copy, so that you know it can be read.</source>
            <translation>Tippen Sie diese zwei Gruppen von Ihrer Kopie ab, damit Sie wissen, dass sie lesbar ist.</translation>
        </message>
        <message>
            <source>&amp;Confirm the kit</source>
            <translation>Blatt &amp;bestätigen</translation>
        </message>
        <message>
            <source>Group %1 is different on the kit. Look again, character by character.</source>
            <translation>Gruppe %1 lautet auf dem Blatt anders. Bitte Zeichen für Zeichen nachsehen.</translation>
        </message>
        <message>
            <source>Countersign recovery kit</source>
            <translation>Countersign-Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>An den Drucker gesandt.</translation>
        </message>
        <message>
            <source>The printer did not take it. Save the kit, or copy it by hand.</source>
            <translation>Der Drucker nahm es nicht an. Sichern Sie das Blatt, oder schreiben Sie es ab.</translation>
        </message>
        <message>
            <source>Save the recovery kit</source>
            <translation>Wiederherstellungsblatt sichern</translation>
        </message>
        <message>
            <source>Printable sheet (*.pdf)</source>
            <translation>Druckbares Blatt (*.pdf)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Saved as %1, readable by you alone. Move it off this computer.</source>
            <translation>Gesichert als %1, nur für Sie lesbar. Bringen Sie die Datei von diesem Rechner fort.</translation>
        </message>
    </context>
    <context>
        <name>LockScreen</name>
        <message>
            <source>Unlock with the &amp;keychain</source>
            <translation>Mit dem &amp;Schlüsselbund entsperren</translation>
        </message>
        <message>
            <source>&amp;Unlock the vault</source>
            <translation>Tresor &amp;entsperren</translation>
        </message>
        <message>
            <source>Put a new key into the key&amp;chain afterwards</source>
            <translation>Danach einen neuen Schlüssel in den Schlüssel&amp;bund legen</translation>
        </message>
        <message>
            <source>Countersign is locked</source>
            <translation>Countersign ist gesperrt</translation>
        </message>
        <message>
            <source>Private keys are sealed until you unlock them.</source>
            <translation>Private Schlüssel sind versiegelt, bis Sie entsperren.</translation>
        </message>
        <message>
            <source>Use the &amp;passphrase</source>
            <translation>&amp;Passphrase verwenden</translation>
        </message>
        <message>
            <source>Use the &amp;recovery kit</source>
            <translation>&amp;Wiederherstellungsblatt verwenden</translation>
        </message>
        <message>
            <source>Recovery kit, a&amp;ll groups:</source>
            <translation>Wiederherstellungsblatt, &amp;alle Gruppen:</translation>
        </message>
        <message>
            <source>&amp;Passphrase:</source>
            <translation>&amp;Passphrase:</translation>
        </message>
        <message>
            <source>Recovery kit, all groups</source>
            <translation>Wiederherstellungsblatt, alle Gruppen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>13 groups of 5 characters</source>
            <translation>13 Gruppen zu 5 Zeichen</translation>
        </message>
        <message>
            <source>Asking the keychain. Your desktop may want you to confirm...</source>
            <translation>Der Schlüsselbund wird gefragt. Vielleicht möchte der Desktop eine Bestätigung …</translation>
        </message>
        <message>
            <source>Opening the vault...</source>
            <translation>Der Tresor wird geöffnet …</translation>
        </message>
        <message>
            <source>The keychain no longer holds this vault's key. Use another way in.</source>
            <translation>Der Schlüsselbund enthält den Schlüssel dieses Tresors nicht mehr. Nehmen Sie einen anderen Weg.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Try again.</source>
            <translation>Diese Passphrase öffnet den Tresor nicht. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Group %1 has a slip: its check character does not fit.</source>
            <translation>In Gruppe %1 ist ein Fehler: Das Prüfzeichen passt nicht.</translation>
        </message>
        <message>
            <source>That is not a whole recovery kit. It has %1 groups of 5 characters.</source>
            <translation>Das ist kein vollständiges Wiederherstellungsblatt. Es hat %1 Gruppen zu 5 Zeichen.</translation>
        </message>
        <message>
            <source>This kit does not open the vault. Is it the newest one?</source>
            <translation>Dieses Blatt öffnet den Tresor nicht. Ist es das neueste?</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Locking</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>A locked vault forgets its key: private keys cannot be used or handed out until it is unlocked.</source>
            <translation>Ein gesperrter Tresor vergisst seinen Schlüssel: Private Schlüssel lassen sich erst nach dem Entsperren wieder verwenden oder übergeben.</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> Minuten</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>&amp;When the desktop is locked, or the computer sleeps</source>
            <translation>Wenn der &amp;Desktop gesperrt wird oder der Rechner schläft</translation>
        </message>
        <message>
            <source>Lock when id&amp;le for:</source>
            <translation>Sperren nach &amp;Untätigkeit von:</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>Appearance and language</source>
            <translation>Aussehen und Sprache</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>A&amp;ppearance:</source>
            <translation>&amp;Aussehen:</translation>
        </message>
        <message>
            <source>Lan&amp;guage:</source>
            <translation>&amp;Sprache:</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Sample data</source>
            <translation>Beispieldaten</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>Countersign</translation>
        </message>
        <message>
            <source>Unlocked with the recovery kit. Set a new passphrase here if the old one is lost.</source>
            <translation>Mit dem Wiederherstellungsblatt entsperrt. Setzen Sie hier eine neue Passphrase, falls die alte verloren ist.</translation>
        </message>
        <message>
            <source>The keychain opens this vault again.</source>
            <translation>Der Schlüsselbund öffnet diesen Tresor wieder.</translation>
        </message>
        <message>
            <source>The keychain did not take the key. You can try again in Settings.</source>
            <translation>Der Schlüsselbund nahm den Schlüssel nicht an. In den Einstellungen können Sie es noch einmal versuchen.</translation>
        </message>
        <message>
            <source>One certificate was interrupted last time; its serial number is not used again.</source>
            <translation>Beim letzten Mal wurde ein Zertifikat unterbrochen; seine Seriennummer wird nicht wieder verwendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n certificates were interrupted last time; their serial numbers are not used again.</source>
            <translation>
                <numerusform>Beim letzten Mal wurde %n Zertifikat unterbrochen; seine Seriennummer wird nicht wieder verwendet.</numerusform>
                <numerusform>Beim letzten Mal wurden %n Zertifikate unterbrochen; ihre Seriennummern werden nicht wieder verwendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Start with my own desk</source>
            <translation>Mit dem &amp;eigenen Arbeitsplatz beginnen</translation>
        </message>
        <message>
            <source>You are looking at sample data. It goes when you close this window.</source>
            <translation>Sie sehen Beispieldaten. Sie verschwinden, wenn Sie dieses Fenster schließen.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>The dates are exported.</source>
            <translation>Die Termine sind exportiert.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>&amp;Passphrase:</source>
            <translation>&amp;Passphrase:</translation>
        </message>
        <message>
            <source>Repeat &amp;it:</source>
            <translation>&amp;Wiederholen:</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Repeat the passphrase</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>At least %1 characters. Four or five unrelated words are strong and easy to type.</source>
            <translation>Mindestens %1 Zeichen. Vier oder fünf Wörter ohne Zusammenhang sind stark und leicht zu tippen.</translation>
        </message>
        <message>
            <source>Long enough. Repeat it, so that a slip of the finger is noticed now.</source>
            <translation>Lang genug. Wiederholen Sie sie, damit ein Vertipper jetzt auffällt.</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Beide sind gleich.</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Die beiden sind noch nicht gleich.</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>A certificate needs attention</source>
            <translation>Ein Zertifikat braucht Aufmerksamkeit</translation>
        </message>
        <message numerus="yes">
            <source>%n certificates need attention</source>
            <translation>
                <numerusform>%n Zertifikat braucht Aufmerksamkeit</numerusform>
                <numerusform>%n Zertifikate brauchen Aufmerksamkeit</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show the window</source>
            <translation>Fenster &amp;zeigen</translation>
        </message>
        <message>
            <source>&amp;Lock now</source>
            <translation>Jetzt &amp;sperren</translation>
        </message>
        <message>
            <source>&amp;Quit Countersign</source>
            <translation>Countersign &amp;beenden</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>The vault is ready, and its recovery kit is confirmed.</source>
            <translation>Der Tresor ist bereit, sein Wiederherstellungsblatt ist bestätigt.</translation>
        </message>
        <message>
            <source>The vault is ready. The recovery kit was not confirmed: make a new one in Settings if you have no copy.</source>
            <translation>Der Tresor ist bereit. Das Wiederherstellungsblatt wurde nicht bestätigt: Erzeugen Sie in den Einstellungen ein neues, falls Sie keine Kopie haben.</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>E&amp;xport dates</source>
            <translation>&amp;Termine exportieren</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Within 7 days</source>
            <translation>Binnen 7 Tagen</translation>
        </message>
        <message>
            <source>Within 30 days</source>
            <translation>Binnen 30 Tagen</translation>
        </message>
        <message>
            <source>Within 90 days</source>
            <translation>Binnen 90 Tagen</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Not yet valid</source>
            <translation>Noch nicht gültig</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Schwach</translation>
        </message>
        <message>
            <source>The next 18 months</source>
            <translation>Die nächsten 18 Monate</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>1 certificate: %1</source>
            <translation>1 Zertifikat: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n certificates: %1</source>
            <translation>
                <numerusform>%n Zertifikat: %1</numerusform>
                <numerusform>%n Zertifikate: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No certificate ends in this time.</source>
            <translation>In dieser Zeit endet kein Zertifikat.</translation>
        </message>
        <message>
            <source>1 certificate ends.</source>
            <translation>1 Zertifikat endet.</translation>
        </message>
        <message numerus="yes">
            <source>%n certificates end.</source>
            <translation>
                <numerusform>%n Zertifikat endet.</numerusform>
                <numerusform>%n Zertifikate enden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificates end on %1.</source>
            <translation>
                <numerusform>%n Zertifikat endet am %1.</numerusform>
                <numerusform>%n Zertifikate enden am %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Snoozed “%1” until %2.</source>
            <translation>„%1“ zurückgestellt bis %2.</translation>
        </message>
        <message>
            <source>You are reminded of “%1” again.</source>
            <translation>Sie werden wieder an „%1“ erinnert.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Rückgängig gemacht.</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 wird geschrieben</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
    </context>
    <context>
        <name>PlannedWords</name>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s)</source>
            <translation>
                <numerusform>%Ln Jahr</numerusform>
                <numerusform>%Ln Jahre</numerusform>
            </translation>
        </message>
        <message>
            <source>Root CA “%1”</source>
            <translation>Wurzel-CA „%1“</translation>
        </message>
        <message>
            <source>Intermediate CA “%1”</source>
            <translation>Zwischen-CA „%1“</translation>
        </message>
        <message>
            <source>Client certificate for “%1”</source>
            <translation>Client-Zertifikat für „%1“</translation>
        </message>
        <message>
            <source>Server certificate for “%1”</source>
            <translation>Server-Zertifikat für „%1“</translation>
        </message>
        <message>
            <source>Certificate “%1”</source>
            <translation>Zertifikat „%1“</translation>
        </message>
        <message>
            <source>%1, signed by “%2”</source>
            <translation>%1, signiert von „%2“</translation>
        </message>
        <message>
            <source>%1, valid for %2, until %3</source>
            <translation>%1, gültig %2, bis %3</translation>
        </message>
        <message>
            <source>; ends before its CA</source>
            <translation>; endet vor seiner CA</translation>
        </message>
        <message>
            <source>; ends with its CA</source>
            <translation>; endet mit seiner CA</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Application UUID</source>
            <translation>Anwendungs-UUID</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Path length</source>
            <translation>Pfadlänge</translation>
        </message>
        <message>
            <source>Limited to</source>
            <translation>Beschränkt auf</translation>
        </message>
        <message>
            <source>Not for</source>
            <translation>Nicht für</translation>
        </message>
        <message>
            <source>OCSP address</source>
            <translation>OCSP-Adresse</translation>
        </message>
        <message>
            <source>CRL address</source>
            <translation>CRL-Adresse</translation>
        </message>
        <message>
            <source>Issuer's address</source>
            <translation>Adresse des Ausstellers</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKit</name>
        <message>
            <source>Whoever holds this sheet and a copy of the desk can use its private keys. Keep it where you keep such things, not beside the computer.</source>
            <translation>Wer dieses Blatt und eine Kopie des Arbeitsplatzes hat, kann dessen private Schlüssel verwenden. Verwahren Sie es wie andere solche Dinge, nicht neben dem Rechner.</translation>
        </message>
        <message>
            <source>To use it: open Countersign, choose “Use the recovery kit” on the lock screen, and type the groups. Upper or lower case, O for 0 and I or L for 1 are all understood.</source>
            <translation>So wird es verwendet: Countersign öffnen, auf dem Sperrbildschirm „Wiederherstellungsblatt verwenden“ wählen und die Gruppen tippen. Groß- oder Kleinschreibung, O statt 0 und I oder L statt 1 werden verstanden.</translation>
        </message>
        <message>
            <source>A new kit, made in Settings, makes this sheet worthless.</source>
            <translation>Ein neues Blatt aus den Einstellungen macht dieses wertlos.</translation>
        </message>
        <message>
            <source>Countersign recovery kit</source>
            <translation>Countersign-Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Vault %1</source>
            <translation>Tresor %1</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Erstellt am %1</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Days before a certificate ends. The same days drive the Overview, notifications, calendar alarms and exports.</source>
            <translation>Tage vor dem Ende eines Zertifikats. Dieselben Tage bestimmen Übersicht, Benachrichtigungen, Kalendererinnerungen und Exporte.</translation>
        </message>
        <message>
            <source>Client and ser&amp;ver certificates:</source>
            <translation>Client- und Ser&amp;ver-Zertifikate:</translation>
        </message>
        <message>
            <source>C&amp;A certificates:</source>
            <translation>C&amp;A-Zertifikate:</translation>
        </message>
        <message>
            <source>Use the &amp;usual days</source>
            <translation>Die ü&amp;blichen Tage verwenden</translation>
        </message>
        <message>
            <source>Write whole days from 1 to 3653, separated by commas, for example 90, 30, 7. The old days stay until then.</source>
            <translation>Schreiben Sie ganze Tage von 1 bis 3653, durch Kommas getrennt, etwa 90, 30, 7. Bis dahin gelten die alten Tage.</translation>
        </message>
    </context>
    <context>
        <name>Removal</name>
        <message>
            <source>Delete “%1”?</source>
            <translation>„%1“ löschen?</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln certificate(s)?</source>
            <translation>
                <numerusform>%Ln Zertifikat löschen?</numerusform>
                <numerusform>%Ln Zertifikate löschen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln private key(s) go too. Undo brings everything back right after; later only a backup does.</source>
            <translation>
                <numerusform>%Ln privater Schlüssel geht mit. Gleich danach holt Rückgängig alles zurück; später nur eine Sicherung.</numerusform>
                <numerusform>%Ln private Schlüssel gehen mit. Gleich danach holt Rückgängig alles zurück; später nur eine Sicherung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln certificate(s) here were issued by what you delete. They stay, but without their issuer they can be neither renewed here nor exported with their chain.</source>
            <translation>
                <numerusform>%Ln Zertifikat hier wurde von dem ausgestellt, was Sie löschen. Es bleibt, kann aber ohne Aussteller hier weder erneuert noch mit Kette exportiert werden.</numerusform>
                <numerusform>%Ln Zertifikate hier wurden von dem ausgestellt, was Sie löschen. Sie bleiben, können aber ohne Aussteller hier weder erneuert noch mit Kette exportiert werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>No service is told: what was uploaded there stays trusted until it is deleted there.</source>
            <translation>Kein Dienst erfährt davon: Was dort hochgeladen wurde, gilt weiter, bis es dort gelöscht wird.</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message numerus="yes">
            <source>%Ln certificate(s) deleted</source>
            <translation>
                <numerusform>%Ln Zertifikat gelöscht</numerusform>
                <numerusform>%Ln Zertifikate gelöscht</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>The same with openssl</source>
            <translation>Dasselbe mit openssl</translation>
        </message>
        <message>
            <source>openssl commands</source>
            <translation>openssl-Befehle</translation>
        </message>
        <message>
            <source>Copy commands</source>
            <translation>Befehle kopieren</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>nothing stands against it.</source>
            <translation>nichts spricht dagegen.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Durchsicht</translation>
        </message>
        <message>
            <source>This will be made</source>
            <translation>Das wird erstellt</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>&amp;Export it…</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>&amp;Show the certificate</source>
            <translation>Zertifikat &amp;zeigen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Was als Nächstes kommt</translation>
        </message>
        <message numerus="yes">
            <source>Making %Ln certificate(s) …</source>
            <translation>
                <numerusform>%Ln Zertifikat wird erstellt …</numerusform>
                <numerusform>%Ln Zertifikate werden erstellt …</numerusform>
            </translation>
        </message>
        <message>
            <source>Making private keys … RSA keys take some seconds.</source>
            <translation>Private Schlüssel werden erzeugt … RSA-Schlüssel brauchen einige Sekunden.</translation>
        </message>
        <message>
            <source>Signing …</source>
            <translation>Wird signiert …</translation>
        </message>
        <message>
            <source>Sealing the keys and storing everything …</source>
            <translation>Schlüssel werden versiegelt und alles wird gespeichert …</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln certificate(s) made. The private keys are sealed in the vault.</source>
            <translation>
                <numerusform>%Ln Zertifikat erstellt. Der private Schlüssel liegt versiegelt im Tresor.</numerusform>
                <numerusform>%Ln Zertifikate erstellt. Die privaten Schlüssel liegen versiegelt im Tresor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecretEdit</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Die Feststelltaste scheint an zu sein.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Passphrase verbergen</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Passphrase zeigen</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>Expanded</source>
            <translation>Aufgeklappt</translation>
        </message>
        <message>
            <source>Collapsed</source>
            <translation>Zugeklappt</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>No service yet: a certificate authority only</source>
            <translation>Noch kein Dienst: nur eine Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>Makes a root, an intermediate, or both, to issue from later.</source>
            <translation>Erstellt eine Wurzel, eine Zwischen-CA oder beide, um später daraus auszustellen.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Which service is in front?</source>
            <translation>Welcher Dienst steht davor?</translation>
        </message>
        <message>
            <source>It decides what goes into the certificate, and what is to be done with it afterwards.</source>
            <translation>Er bestimmt, was ins Zertifikat kommt und was danach damit zu tun ist.</translation>
        </message>
    </context>
    <context>
        <name>ServiceSays</name>
        <message>
            <source>Will be refused</source>
            <translation>Wird abgewiesen</translation>
        </message>
        <message>
            <source>Risky</source>
            <translation>Riskant</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>any strict service</source>
            <translation>jeden strengen Dienst</translation>
        </message>
        <message>
            <source>&amp;Judged for</source>
            <translation>&amp;Beurteilt für</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>nothing to object to.</source>
            <translation>nichts einzuwenden.</translation>
        </message>
        <message>
            <source>nothing here would make a service refuse it.</source>
            <translation>nichts hier ließe einen Dienst es abweisen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Desk: %1</source>
            <translation>Arbeitsplatz: %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>ShowAll</name>
        <message>
            <source>Sho&amp;w all fields</source>
            <translation>Alle &amp;Felder zeigen</translation>
        </message>
    </context>
    <context>
        <name>SnoozeDialog</name>
        <message>
            <source>Snooze a reminder</source>
            <translation>Erinnerung zurückstellen</translation>
        </message>
        <message>
            <source>Leave “%1” alone for a while</source>
            <translation>„%1“ eine Weile ruhen lassen</translation>
        </message>
        <message>
            <source>It leaves the list until that day. The reason is kept in the journal.</source>
            <translation>Es verlässt die Liste bis zu diesem Tag. Der Grund bleibt im Journal.</translation>
        </message>
        <message>
            <source>&amp;For:</source>
            <translation>&amp;Für:</translation>
        </message>
        <message>
            <source>&amp;Until:</source>
            <translation>&amp;Bis:</translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>&amp;Grund:</translation>
        </message>
        <message>
            <source>1 week</source>
            <translation>1 Woche</translation>
        </message>
        <message>
            <source>2 weeks</source>
            <translation>2 Wochen</translation>
        </message>
        <message>
            <source>1 month</source>
            <translation>1 Monat</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 Monate</translation>
        </message>
        <message>
            <source>At the latest until the day it ends.</source>
            <translation>Höchstens bis zu dem Tag, an dem es endet.</translation>
        </message>
        <message>
            <source>Replacement ordered, application is retired, ...</source>
            <translation>Ersatz bestellt, Anwendung wird abgelöst, …</translation>
        </message>
        <message>
            <source>&amp;Snooze reminder</source>
            <translation>Erinnerung &amp;zurückstellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>SnoozeForm</name>
        <message>
            <source>Snooze reminders</source>
            <translation>Erinnerungen zurückstellen</translation>
        </message>
        <message>
            <source>Remind again</source>
            <translation>Wieder erinnern</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>Bec&amp;ause</source>
            <translation>&amp;Weil</translation>
        </message>
        <message>
            <source>No reminders until %1: %2</source>
            <translation>Keine Erinnerungen bis %1: %2</translation>
        </message>
        <message>
            <source>Reminders come as the settings say. Snoozing keeps this certificate quiet for a while; the journal keeps the reason.</source>
            <translation>Erinnerungen kommen, wie es die Einstellungen sagen. Zurückstellen lässt dieses Zertifikat eine Weile ruhen; der Grund bleibt im Journal.</translation>
        </message>
        <message>
            <source>No reminders for “%1” until %2</source>
            <translation>Keine Erinnerungen für „%1“ bis %2</translation>
        </message>
        <message>
            <source>Reminders for “%1” come again</source>
            <translation>Erinnerungen für „%1“ kommen wieder</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Welcome to Countersign</source>
            <translation>Willkommen bei Countersign</translation>
        </message>
        <message>
            <source>It makes the certificates that your applications show to an HSM or key service, keeps their keys sealed, and tells you in good time before one ends.</source>
            <translation>Es erstellt die Zertifikate, die Ihre Anwendungen einem HSM oder Schlüsseldienst vorzeigen, verwahrt deren Schlüssel versiegelt und sagt Ihnen rechtzeitig, bevor eines endet.</translation>
        </message>
        <message>
            <source>&amp;Create a certificate chain</source>
            <translation>Zertifikatskette &amp;erstellen</translation>
        </message>
        <message>
            <source>Root, intermediate and a client certificate for a service, in one go, with good defaults.</source>
            <translation>Wurzel-, Zwischen- und Client-Zertifikat für einen Dienst in einem Zug, mit guten Vorgaben.</translation>
        </message>
        <message>
            <source>&amp;Import what I have</source>
            <translation>Vorhandenes &amp;importieren</translation>
        </message>
        <message>
            <source>Certificates and keys as PEM, DER, PKCS#12, PKCS#7 or Java trust store; many files at once.</source>
            <translation>Zertifikate und Schlüssel als PEM, DER, PKCS#12, PKCS#7 oder Java-Truststore; viele Dateien auf einmal.</translation>
        </message>
        <message>
            <source>&amp;Look around with sample data</source>
            <translation>Mit &amp;Beispieldaten umsehen</translation>
        </message>
        <message>
            <source>An imagined bank's certificates in a temporary folder. Nothing of yours is touched.</source>
            <translation>Die Zertifikate einer erdachten Bank in einem vorübergehenden Ordner. Nichts von Ihnen wird berührt.</translation>
        </message>
    </context>
    <context>
        <name>StatusMark</name>
        <message>
            <source>Expired %1</source>
            <translation>Abgelaufen %1</translation>
        </message>
        <message>
            <source>Expires %1</source>
            <translation>Läuft ab %1</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
        <message>
            <source>All steps done</source>
            <translation>Alle Schritte erledigt</translation>
        </message>
    </context>
    <context>
        <name>SubjectPage</name>
        <message>
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <source>not in the subject</source>
            <translation>nicht im Inhaber</translation>
        </message>
        <message>
            <source>as the common name (CN)</source>
            <translation>als Name (CN)</translation>
        </message>
        <message>
            <source>in Fortanix's own subject attribute</source>
            <translation>im eigenen Inhaberattribut von Fortanix</translation>
        </message>
        <message>
            <source>Also put the UUID among the names, as urn:uuid</source>
            <translation>Die UUID auch unter die Namen setzen, als urn:uuid</translation>
        </message>
        <message>
            <source>May be used as a server certificate too</source>
            <translation>Darf auch als Server-Zertifikat dienen</translation>
        </message>
        <message>
            <source>&amp;Application</source>
            <translation>&amp;Anwendung</translation>
        </message>
        <message>
            <source>As you call it. It also names the certificate in your lists.</source>
            <translation>Wie Sie sie nennen. So heißt auch das Zertifikat in Ihren Listen.</translation>
        </message>
        <message>
            <source>Application &amp;UUID</source>
            <translation>Anwendungs-&amp;UUID</translation>
        </message>
        <message>
            <source>Where the UUID &amp;goes</source>
            <translation>&amp;Ort der UUID</translation>
        </message>
        <message>
            <source>Name in the &amp;certificate (CN)</source>
            <translation>Name im &amp;Zertifikat (CN)</translation>
        </message>
        <message>
            <source>&amp;Other names</source>
            <translation>Weitere &amp;Namen</translation>
        </message>
        <message>
            <source>One a line: host names, IP addresses, URIs or mail addresses. May stay empty.</source>
            <translation>Je Zeile einer: Rechnernamen, IP-Adressen, URIs oder Mailadressen. Darf leer bleiben.</translation>
        </message>
        <message>
            <source>Owne&amp;r</source>
            <translation>Zuständi&amp;g</translation>
        </message>
        <message>
            <source>Whom to ask when it ends: a person, a team, a mail address. Not part of the certificate.</source>
            <translation>Wer zu fragen ist, wenn es endet: eine Person, ein Team, eine Mailadresse. Steht nicht im Zertifikat.</translation>
        </message>
        <message>
            <source>Organisation (O)</source>
            <translation>Organisation (O)</translation>
        </message>
        <message>
            <source>Unit (OU)</source>
            <translation>Abteilung (OU)</translation>
        </message>
        <message>
            <source>Locality (L)</source>
            <translation>Ort (L)</translation>
        </message>
        <message>
            <source>State or province (ST)</source>
            <translation>Bundesland (ST)</translation>
        </message>
        <message>
            <source>Country (C)</source>
            <translation>Land (C)</translation>
        </message>
        <message>
            <source>Two letters, such as DE.</source>
            <translation>Zwei Buchstaben, etwa DE.</translation>
        </message>
        <message>
            <source>Mail address in the subject</source>
            <translation>Mailadresse im Inhaber</translation>
        </message>
        <message>
            <source>Further attributes</source>
            <translation>Weitere Attribute</translation>
        </message>
        <message>
            <source>RFC 4514 text, such as UID=app1,DC=example or 1.2.3.4=text.</source>
            <translation>RFC-4514-Text, etwa UID=app1,DC=example oder 1.2.3.4=text.</translation>
        </message>
        <message>
            <source>The host name or IP address under which this client is registered on the appliance.</source>
            <translation>Der Rechnername oder die IP-Adresse, unter der dieser Client am Gerät registriert ist.</translation>
        </message>
        <message>
            <source>What the service and its logs see. Follows the application unless you change it.</source>
            <translation>Was der Dienst und seine Protokolle sehen. Folgt der Anwendung, bis Sie es ändern.</translation>
        </message>
        <message>
            <source>Read as %1</source>
            <translation>Gelesen als %1</translation>
        </message>
        <message>
            <source>As the service shows it; braces, urn:uuid: and capitals are fine.</source>
            <translation>Wie der Dienst sie zeigt; Klammern, urn:uuid: und Großbuchstaben sind recht.</translation>
        </message>
        <message>
            <source>If the service knows the application by one; may stay empty.</source>
            <translation>Falls der Dienst die Anwendung daran erkennt; darf leer bleiben.</translation>
        </message>
        <message>
            <source>“%1” is not a host name, IP address, URI or mail address.</source>
            <translation>„%1“ ist weder Rechnername noch IP-Adresse, URI oder Mailadresse.</translation>
        </message>
        <message>
            <source>This is not RFC 4514 text: %1</source>
            <translation>Das ist kein RFC-4514-Text: %1</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>Who is it for?</source>
            <translation>Für wen ist es?</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>&amp;Tell me on the desktop when a certificate becomes due</source>
            <translation>Auf dem &amp;Desktop melden, wenn ein Zertifikat fällig wird</translation>
        </message>
        <message>
            <source>Keep an icon in the system t&amp;ray</source>
            <translation>Ein Symbol im System&amp;abschnitt behalten</translation>
        </message>
        <message>
            <source>Keep an icon in the system t&amp;ray (this desktop has none)</source>
            <translation>Ein Symbol im System&amp;abschnitt behalten (dieser Desktop hat keinen)</translation>
        </message>
    </context>
    <context>
        <name>Tile</name>
        <message>
            <source>Shows these certificates</source>
            <translation>Zeigt diese Zertifikate</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Certificates that end, week by week over 18 months</source>
            <translation>Endende Zertifikate, Woche für Woche über 18 Monate</translation>
        </message>
        <message>
            <source>1 certificate ends in the next 18 months.</source>
            <translation>In den nächsten 18 Monaten endet 1 Zertifikat.</translation>
        </message>
        <message numerus="yes">
            <source>%n certificates end in the next 18 months. Arrow keys go from week to week.</source>
            <translation>
                <numerusform>In den nächsten 18 Monaten endet %n Zertifikat. Die Pfeiltasten gehen von Woche zu Woche.</numerusform>
                <numerusform>In den nächsten 18 Monaten enden %n Zertifikate. Die Pfeiltasten gehen von Woche zu Woche.</numerusform>
            </translation>
        </message>
        <message>
            <source>Week of %1: 1 certificate ends</source>
            <translation>Woche vom %1: 1 Zertifikat endet</translation>
        </message>
        <message numerus="yes">
            <source>Week of %1: %n certificates end</source>
            <translation>
                <numerusform>Woche vom %1: %n Zertifikat endet</numerusform>
                <numerusform>Woche vom %1: %n Zertifikate enden</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>&amp;Create...</source>
            <translation>&amp;Erstellen …</translation>
        </message>
        <message>
            <source>&amp;Import...</source>
            <translation>&amp;Importieren …</translation>
        </message>
        <message>
            <source>Search certificates</source>
            <translation>Zertifikate suchen</translation>
        </message>
        <message>
            <source>Search name, subject, SAN, app UUID, serial, fingerprint, owner (Ctrl+F)</source>
            <translation>Name, Inhaber, SAN, App-UUID, Seriennummer, Fingerabdruck, Zuständige suchen (Strg+F)</translation>
        </message>
        <message>
            <source>Create certificates</source>
            <translation>Zertifikate erstellen</translation>
        </message>
        <message>
            <source>Import certificates and keys</source>
            <translation>Zertifikate und Schlüssel importieren</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>&amp;Mehr</translation>
        </message>
        <message>
            <source>&amp;About Countersign...</source>
            <translation>Ü&amp;ber Countersign …</translation>
        </message>
        <message>
            <source>&amp;Quit Countersign	%1</source>
            <translation>Countersign &amp;beenden	%1</translation>
        </message>
    </context>
    <context>
        <name>ValidityPage</name>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Für</translation>
        </message>
        <message>
            <source>As &amp;long as the CA lives</source>
            <translation>So &amp;lange die CA lebt</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Gültigkeit</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>Valid for, in days</source>
            <translation>Gültig, in Tagen</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <source>Made here when you finish, and kept in the vault.</source>
            <translation>Wird beim Fertigstellen hier erzeugt und im Tresor verwahrt.</translation>
        </message>
        <message>
            <source>&amp;OCSP address</source>
            <translation>&amp;OCSP-Adresse</translation>
        </message>
        <message>
            <source>Where the service asks whether the certificate was revoked. It cannot be added later.</source>
            <translation>Wo der Dienst fragt, ob das Zertifikat gesperrt wurde. Lässt sich später nicht hinzufügen.</translation>
        </message>
        <message>
            <source>C&amp;RL address</source>
            <translation>C&amp;RL-Adresse</translation>
        </message>
        <message>
            <source>Address of the &amp;issuer's certificate</source>
            <translation>Adresse des &amp;Aussteller-Zertifikats</translation>
        </message>
        <message>
            <source>%1 (recommended)</source>
            <translation>%1 (empfohlen)</translation>
        </message>
        <message>
            <source>Ends on %1, %2.</source>
            <translation>Endet am %1, %2.</translation>
        </message>
        <message>
            <source>Its CA lives until %1.</source>
            <translation>Seine CA lebt bis %1.</translation>
        </message>
        <message>
            <source>Validity and key</source>
            <translation>Gültigkeit und Schlüssel</translation>
        </message>
        <message>
            <source>How long shall it live, and with which key?</source>
            <translation>Wie lange soll es leben, und mit welchem Schlüssel?</translation>
        </message>
    </context>
    <context>
        <name>VaultSection</name>
        <message>
            <source>Vault</source>
            <translation>Tresor</translation>
        </message>
        <message>
            <source>Private keys are sealed with one vault key. These are the ways to it.</source>
            <translation>Private Schlüssel sind mit einem Tresorschlüssel versiegelt. Das sind die Wege zu ihm.</translation>
        </message>
        <message>
            <source>Make a &amp;new kit...</source>
            <translation>&amp;Neues Blatt erstellen …</translation>
        </message>
        <message>
            <source>Change the vault ke&amp;y...</source>
            <translation>Tresorschlüssel &amp;wechseln …</translation>
        </message>
        <message>
            <source>Set up t&amp;he vault...</source>
            <translation>&amp;Tresor einrichten …</translation>
        </message>
        <message>
            <source>Keychain:</source>
            <translation>Schlüsselbund:</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Passphrase:</translation>
        </message>
        <message>
            <source>Recovery kit:</source>
            <translation>Wiederherstellungsblatt:</translation>
        </message>
        <message>
            <source>Vault key:</source>
            <translation>Tresorschlüssel:</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>AES-256, one key for each sealed item</source>
            <translation>AES-256, ein eigener Schlüssel für jedes versiegelte Stück</translation>
        </message>
        <message>
            <source>Stop using the &amp;keychain</source>
            <translation>Schlüssel&amp;bund nicht mehr verwenden</translation>
        </message>
        <message>
            <source>Use the &amp;keychain</source>
            <translation>Schlüssel&amp;bund verwenden</translation>
        </message>
        <message>
            <source>Change the pa&amp;ssphrase...</source>
            <translation>Pa&amp;ssphrase ändern …</translation>
        </message>
        <message>
            <source>Set a pa&amp;ssphrase...</source>
            <translation>Pa&amp;ssphrase setzen …</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Passphrase wählen</translation>
        </message>
        <message>
            <source>It opens this vault on any computer. The old one, if there is one, stops working.</source>
            <translation>Sie öffnet diesen Tresor auf jedem Rechner. Die alte, falls es eine gibt, gilt dann nicht mehr.</translation>
        </message>
        <message>
            <source>&amp;Set passphrase</source>
            <translation>Passphrase &amp;setzen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sealing with the new passphrase...</source>
            <translation>Wird mit der neuen Passphrase versiegelt …</translation>
        </message>
        <message>
            <source>The passphrase is set.</source>
            <translation>Die Passphrase ist gesetzt.</translation>
        </message>
        <message>
            <source>The keychain no longer opens this vault.</source>
            <translation>Der Schlüsselbund öffnet diesen Tresor nicht mehr.</translation>
        </message>
        <message>
            <source>The keychain opens this vault from now on.</source>
            <translation>Der Schlüsselbund öffnet diesen Tresor von nun an.</translation>
        </message>
        <message>
            <source>Set a passphrase first: otherwise only the recovery kit would be left.</source>
            <translation>Setzen Sie zuerst eine Passphrase: Sonst bliebe nur das Wiederherstellungsblatt.</translation>
        </message>
        <message>
            <source>Make a new recovery kit</source>
            <translation>Neues Wiederherstellungsblatt erstellen</translation>
        </message>
        <message>
            <source>The kit you have now, on paper or saved, stops working as soon as the new one is made.</source>
            <translation>Das jetzige Blatt, auf Papier oder gesichert, gilt nicht mehr, sobald das neue erstellt ist.</translation>
        </message>
        <message>
            <source>&amp;Make the kit</source>
            <translation>Blatt &amp;erstellen</translation>
        </message>
        <message>
            <source>Keep the old kit</source>
            <translation>Altes Blatt behalten</translation>
        </message>
        <message>
            <source>Making the kit...</source>
            <translation>Blatt wird erstellt …</translation>
        </message>
        <message>
            <source>Change the vault key</source>
            <translation>Tresorschlüssel wechseln</translation>
        </message>
        <message>
            <source>Everything is sealed anew with a fresh key. Do this when someone may have seen the old key, or left the team. Older copies of this desk still open with the old key. The recovery kit becomes a new one.</source>
            <translation>Alles wird mit einem frischen Schlüssel neu versiegelt. Tun Sie das, wenn jemand den alten Schlüssel gesehen haben könnte oder das Team verlassen hat. Ältere Kopien dieses Arbeitsplatzes öffnet der alte Schlüssel weiterhin. Das Wiederherstellungsblatt wird ein neues.</translation>
        </message>
        <message>
            <source>Your &amp;passphrase:</source>
            <translation>Ihre &amp;Passphrase:</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Ihre Passphrase</translation>
        </message>
        <message>
            <source>&amp;Change the vault key</source>
            <translation>Tresorschlüssel &amp;wechseln</translation>
        </message>
        <message>
            <source>Keep the vault key</source>
            <translation>Tresorschlüssel behalten</translation>
        </message>
        <message>
            <source>Sealing everything anew...</source>
            <translation>Alles wird neu versiegelt …</translation>
        </message>
        <message>
            <source>The vault has a new key.</source>
            <translation>Der Tresor hat einen neuen Schlüssel.</translation>
        </message>
    </context>
    <context>
        <name>VaultSetup</name>
        <message>
            <source>Protect your private keys</source>
            <translation>Private Schlüssel schützen</translation>
        </message>
        <message>
            <source>Private keys are sealed on this computer. Choose what opens the seal; you can change it later in Settings.</source>
            <translation>Private Schlüssel werden auf diesem Rechner versiegelt. Wählen Sie, was das Siegel öffnet; in den Einstellungen lässt es sich später ändern.</translation>
        </message>
        <message>
            <source>This computer's &amp;keychain</source>
            <translation>Der &amp;Schlüsselbund dieses Rechners</translation>
        </message>
        <message>
            <source>A pa&amp;ssphrase</source>
            <translation>Eine &amp;Passphrase</translation>
        </message>
        <message>
            <source>&amp;Both, keychain and passphrase</source>
            <translation>&amp;Beides, Schlüsselbund und Passphrase</translation>
        </message>
        <message>
            <source>Make a &amp;recovery kit to print and put away</source>
            <translation>Ein &amp;Wiederherstellungsblatt zum Drucken und Verwahren erstellen</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Noch einmal suchen</translation>
        </message>
        <message>
            <source>Set &amp;up the vault</source>
            <translation>Tresor &amp;einrichten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Opens with your desktop login; nothing to type.</source>
            <translation>Öffnet sich mit der Anmeldung am Desktop; nichts zu tippen.</translation>
        </message>
        <message>
            <source>For when the desk moves to another computer.</source>
            <translation>Für den Fall, dass der Arbeitsplatz auf einen anderen Rechner umzieht.</translation>
        </message>
        <message>
            <source>Asked for each time. For computers without a keychain, and for servers.</source>
            <translation>Wird jedes Mal gefragt. Für Rechner ohne Schlüsselbund und für Server.</translation>
        </message>
        <message>
            <source>The last way in when everything else is lost. Not needed day by day.</source>
            <translation>Der letzte Weg, wenn alles andere verloren ist. Im Alltag nicht nötig.</translation>
        </message>
        <message>
            <source>Looking for a keychain...</source>
            <translation>Ein Schlüsselbund wird gesucht …</translation>
        </message>
        <message>
            <source>Needed as long as the keychain is the only way in.</source>
            <translation>Nötig, solange der Schlüsselbund der einzige Weg ist.</translation>
        </message>
        <message>
            <source>Sealing...</source>
            <translation>Wird versiegelt …</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Certificates for mutual TLS in front of HSMs and key services.</source>
            <translation>Zertifikate für gegenseitiges TLS vor HSMs und Schlüsseldiensten.</translation>
        </message>
        <message>
            <source>Look around with sample data in a temporary folder.</source>
            <translation>Mit Beispieldaten in einem vorübergehenden Ordner umsehen.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>in 1 day</source>
            <translation>in 1 Tag</translation>
        </message>
        <message>
            <source>1 day ago</source>
            <translation>vor 1 Tag</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n Tag</numerusform>
                <numerusform>in %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>no readable date</source>
            <translation>kein lesbares Datum</translation>
        </message>
        <message>
            <source>no readable time</source>
            <translation>keine lesbare Zeit</translation>
        </message>
        <message>
            <source>It is of an X.509 version before 3, which has no room to say what it is for. Strict services refuse it.</source>
            <translation>Es hat eine X.509-Version vor 3, in der kein Platz ist zu sagen, wofür es da ist. Strenge Dienste lehnen es ab.</translation>
        </message>
        <message>
            <source>Its serial number is 0; the standard asks for a positive number.</source>
            <translation>Seine Seriennummer ist 0; der Standard verlangt eine positive Zahl.</translation>
        </message>
        <message>
            <source>Its serial number is negative; the standard asks for a positive number.</source>
            <translation>Seine Seriennummer ist negativ; der Standard verlangt eine positive Zahl.</translation>
        </message>
        <message>
            <source>Its serial number is longer than the 20 octets that are allowed.</source>
            <translation>Seine Seriennummer ist länger als die erlaubten 20 Oktette.</translation>
        </message>
        <message>
            <source>Its serial number is short and can be guessed or repeat; 64 random bits or more are usual.</source>
            <translation>Seine Seriennummer ist kurz, lässt sich erraten oder wiederholt sich; üblich sind mindestens 64 zufällige Bits.</translation>
        </message>
        <message>
            <source>It names nobody: the subject is empty and there is no alternative name.</source>
            <translation>Es benennt niemanden: Der Inhaber ist leer, und es gibt keinen alternativen Namen.</translation>
        </message>
        <message>
            <source>A part of its subject is longer than the standard accepts: %1.</source>
            <translation>Ein Teil des Inhabers ist länger, als der Standard erlaubt: %1.</translation>
        </message>
        <message>
            <source>A part of its subject is not valid text: %1.</source>
            <translation>Ein Teil des Inhabers ist kein gültiger Text: %1.</translation>
        </message>
        <message>
            <source>It ends before it begins, so it is never valid.</source>
            <translation>Es endet, bevor es beginnt, ist also nie gültig.</translation>
        </message>
        <message>
            <source>Its dates cannot be read.</source>
            <translation>Seine Daten sind nicht lesbar.</translation>
        </message>
        <message>
            <source>It expired on %1.</source>
            <translation>Es ist am %1 abgelaufen.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Es ist abgelaufen.</translation>
        </message>
        <message>
            <source>It is not valid before %1.</source>
            <translation>Es ist vor dem %1 nicht gültig.</translation>
        </message>
        <message>
            <source>It is not valid yet.</source>
            <translation>Es ist noch nicht gültig.</translation>
        </message>
        <message>
            <source>It signs other certificates, but does not say that it is a CA (basicConstraints is missing).</source>
            <translation>Es signiert andere Zertifikate, sagt aber nicht, dass es eine CA ist (basicConstraints fehlt).</translation>
        </message>
        <message>
            <source>It says that it is a CA, but does not mark this as critical.</source>
            <translation>Es sagt, dass es eine CA ist, kennzeichnet das aber nicht als kritisch.</translation>
        </message>
        <message>
            <source>It is a CA whose key usage does not include signing certificates.</source>
            <translation>Es ist eine CA, deren Schlüsselverwendung das Signieren von Zertifikaten nicht enthält.</translation>
        </message>
        <message>
            <source>It may sign certificates by its key usage, but is not a CA.</source>
            <translation>Es dürfte nach seiner Schlüsselverwendung Zertifikate signieren, ist aber keine CA.</translation>
        </message>
        <message>
            <source>It limits the CAs below it (path length), but is not a CA itself.</source>
            <translation>Es begrenzt die CAs darunter (Pfadlänge), ist aber selbst keine CA.</translation>
        </message>
        <message>
            <source>There are more CAs below it than its path length allows.</source>
            <translation>Darunter sind mehr CAs, als seine Pfadlänge erlaubt.</translation>
        </message>
        <message>
            <source>It does not say what its key may be used for (keyUsage is missing).</source>
            <translation>Es sagt nicht, wofür sein Schlüssel verwendet werden darf (keyUsage fehlt).</translation>
        </message>
        <message>
            <source>Its key usage is not marked as critical.</source>
            <translation>Seine Schlüsselverwendung ist nicht als kritisch gekennzeichnet.</translation>
        </message>
        <message>
            <source>Its key usage does not include digital signature, which a TLS handshake needs.</source>
            <translation>Seine Schlüsselverwendung enthält keine digitale Signatur, die ein TLS-Handschlag braucht.</translation>
        </message>
        <message>
            <source>It does not say that it is for TLS clients (extended key usage is missing).</source>
            <translation>Es sagt nicht, dass es für TLS-Clients ist (die erweiterte Schlüsselverwendung fehlt).</translation>
        </message>
        <message>
            <source>Its extended key usage does not include the purpose it is meant for.</source>
            <translation>Seine erweiterte Schlüsselverwendung enthält den gedachten Zweck nicht.</translation>
        </message>
        <message>
            <source>It has no identifier of its own key (subject key identifier), by which chains are built.</source>
            <translation>Ihm fehlt die Kennung des eigenen Schlüssels (subject key identifier), nach der Ketten gebaut werden.</translation>
        </message>
        <message>
            <source>It has no identifier of its issuer's key (authority key identifier), by which chains are built.</source>
            <translation>Ihm fehlt die Kennung des Ausstellerschlüssels (authority key identifier), nach der Ketten gebaut werden.</translation>
        </message>
        <message>
            <source>It points to another key than its issuer's. It may be signed by an older CA of the same name.</source>
            <translation>Es verweist auf einen anderen Schlüssel als den seines Ausstellers. Vielleicht signierte eine ältere CA gleichen Namens.</translation>
        </message>
        <message>
            <source>It has name constraints, which only a CA may have.</source>
            <translation>Es hat Namensbeschränkungen, die nur eine CA haben darf.</translation>
        </message>
        <message>
            <source>"%1" is outside the names that a CA above may certify.</source>
            <translation>„%1“ liegt außerhalb der Namen, die eine CA darüber beglaubigen darf.</translation>
        </message>
        <message>
            <source>One of its names is outside those that a CA above may certify.</source>
            <translation>Einer seiner Namen liegt außerhalb derer, die eine CA darüber beglaubigen darf.</translation>
        </message>
        <message>
            <source>It is a CA but is used as a client. Whoever has its key can make further certificates.</source>
            <translation>Es ist eine CA, wird aber als Client verwendet. Wer seinen Schlüssel hat, kann weitere Zertifikate ausstellen.</translation>
        </message>
        <message>
            <source>It is signed with %1, which is broken or close to it.</source>
            <translation>Es ist mit %1 signiert, das gebrochen ist oder fast.</translation>
        </message>
        <message>
            <source>It is signed with an algorithm that is broken or close to it.</source>
            <translation>Es ist mit einem Verfahren signiert, das gebrochen ist oder fast.</translation>
        </message>
        <message>
            <source>Its key (%1) is too short to be safe.</source>
            <translation>Sein Schlüssel (%1) ist zu kurz, um sicher zu sein.</translation>
        </message>
        <message>
            <source>Its key is too short to be safe.</source>
            <translation>Sein Schlüssel ist zu kurz, um sicher zu sein.</translation>
        </message>
        <message>
            <source>Its key has 112 bits of strength and it lives beyond 2030, when 128 are asked for.</source>
            <translation>Sein Schlüssel hat 112 Bit Stärke, und es lebt über 2030 hinaus, wenn 128 verlangt werden.</translation>
        </message>
        <message>
            <source>Its RSA key has an unusual public exponent; 65537 is usual.</source>
            <translation>Sein RSA-Schlüssel hat einen ungewöhnlichen öffentlichen Exponenten; üblich ist 65537.</translation>
        </message>
        <message>
            <source>It uses the algorithm %1, which this program cannot check.</source>
            <translation>Es verwendet das Verfahren %1, das dieses Programm nicht prüfen kann.</translation>
        </message>
        <message>
            <source>It uses an algorithm that this program cannot check.</source>
            <translation>Es verwendet ein Verfahren, das dieses Programm nicht prüfen kann.</translation>
        </message>
        <message>
            <source>Its issuer is not on this desk, so its signature was not checked.</source>
            <translation>Sein Aussteller ist nicht an diesem Arbeitsplatz, die Signatur wurde also nicht geprüft.</translation>
        </message>
        <message>
            <source>The certificate that signed it is not a CA.</source>
            <translation>Das Zertifikat, das es signierte, ist keine CA.</translation>
        </message>
        <message>
            <source>Its signature does not fit the certificate that is named as its issuer.</source>
            <translation>Seine Signatur passt nicht zu dem Zertifikat, das als Aussteller genannt ist.</translation>
        </message>
        <message>
            <source>It lives longer than its issuer, so it stops working on %1.</source>
            <translation>Es lebt länger als sein Aussteller und gilt deshalb ab %1 nicht mehr.</translation>
        </message>
        <message>
            <source>It lives longer than its issuer and stops working when the issuer ends.</source>
            <translation>Es lebt länger als sein Aussteller und gilt nicht mehr, sobald dieser endet.</translation>
        </message>
        <message>
            <source>Its issuer expired on %1.</source>
            <translation>Sein Aussteller ist am %1 abgelaufen.</translation>
        </message>
        <message>
            <source>Its issuer has expired.</source>
            <translation>Sein Aussteller ist abgelaufen.</translation>
        </message>
        <message>
            <source>It carries no application UUID, by which this service recognises an application.</source>
            <translation>Es trägt keine Anwendungs-UUID, an der dieser Dienst eine Anwendung erkennt.</translation>
        </message>
        <message>
            <source>It carries the application UUID where this service does not look.</source>
            <translation>Es trägt die Anwendungs-UUID, wo dieser Dienst nicht nachsieht.</translation>
        </message>
        <message>
            <source>It names no OCSP responder, which this service asks about revocation.</source>
            <translation>Es nennt keinen OCSP-Responder, den dieser Dienst nach Sperrungen fragt.</translation>
        </message>
        <message>
            <source>It has no host name or IP address under alternative names, by which it would be verified.</source>
            <translation>Unter seinen alternativen Namen ist weder Rechnername noch IP-Adresse, woran es geprüft würde.</translation>
        </message>
        <message>
            <source>Its common name is not an IP address or host name, as this service wants it.</source>
            <translation>Sein Name (CN) ist weder IP-Adresse noch Rechnername, wie es dieser Dienst will.</translation>
        </message>
        <message>
            <source>It has a critical extension that is not known here (%1); verifiers must refuse it.</source>
            <translation>Es hat eine kritische Erweiterung, die hier unbekannt ist (%1); Prüfer müssen es abweisen.</translation>
        </message>
        <message>
            <source>It has a critical extension that is not known here; verifiers must refuse it.</source>
            <translation>Es hat eine kritische Erweiterung, die hier unbekannt ist; Prüfer müssen es abweisen.</translation>
        </message>
        <message>
            <source>It has the extension %1 twice, which is not allowed.</source>
            <translation>Es hat die Erweiterung %1 zweimal, was nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>It has an extension twice, which is not allowed.</source>
            <translation>Es hat eine Erweiterung zweimal, was nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>Its extension %1 must be marked as critical, and is not.</source>
            <translation>Seine Erweiterung %1 muss als kritisch gekennzeichnet sein und ist es nicht.</translation>
        </message>
        <message>
            <source>Its extension %1 must not be marked as critical, but is.</source>
            <translation>Seine Erweiterung %1 darf nicht als kritisch gekennzeichnet sein, ist es aber.</translation>
        </message>
        <message>
            <source>One of its alternative names is not well formed: %1.</source>
            <translation>Einer seiner alternativen Namen ist nicht wohlgeformt: %1.</translation>
        </message>
        <message>
            <source>It has more than 1,000 alternative names; only the first are shown here.</source>
            <translation>Es hat mehr als 1.000 alternative Namen; hier stehen nur die ersten.</translation>
        </message>
        <message>
            <source>About its issuer: %1</source>
            <translation>Zu seinem Aussteller: %1</translation>
        </message>
        <message>
            <source>About a CA further up: %1</source>
            <translation>Zu einer CA weiter oben: %1</translation>
        </message>
        <message>
            <source>This is not what it claims to be, or it is damaged. Get a fresh copy from where it came from.</source>
            <translation>Das ist nicht, was es zu sein vorgibt, oder es ist beschädigt. Besorgen Sie eine frische Kopie vom Ursprung.</translation>
        </message>
        <message>
            <source>It is well formed, but uses an algorithm or a version that this program does not handle.</source>
            <translation>Es ist wohlgeformt, verwendet aber ein Verfahren oder eine Version, mit der dieses Programm nicht umgeht.</translation>
        </message>
        <message>
            <source>The password does not fit. Type it again; mind upper and lower case.</source>
            <translation>Das Passwort passt nicht. Tippen Sie es noch einmal; achten Sie auf Groß- und Kleinschreibung.</translation>
        </message>
        <message>
            <source>This is encrypted. Give the password it was protected with.</source>
            <translation>Das ist verschlüsselt. Geben Sie das Passwort an, mit dem es geschützt wurde.</translation>
        </message>
        <message>
            <source>It is larger, or asks for more work, than this program accepts, and was left alone for safety.</source>
            <translation>Es ist größer oder verlangt mehr Arbeit, als dieses Programm annimmt, und wurde zur Sicherheit nicht angefasst.</translation>
        </message>
        <message>
            <source>Nothing was done, because the rules do not allow it. The findings say what to change.</source>
            <translation>Nichts wurde getan, weil die Regeln es nicht erlauben. Die Befunde sagen, was zu ändern ist.</translation>
        </message>
        <message>
            <source>It is not here. Check the name or the path; it may have been moved or removed.</source>
            <translation>Es ist nicht hier. Prüfen Sie Namen oder Pfad; es könnte verschoben oder entfernt worden sein.</translation>
        </message>
        <message>
            <source>Something with this name is already there and was left as it is. Choose another name, or say that it may be replaced.</source>
            <translation>Unter diesem Namen gibt es schon etwas, es wurde nicht verändert. Wählen Sie einen anderen Namen, oder sagen Sie, dass es ersetzt werden darf.</translation>
        </message>
        <message>
            <source>More than one certificate fits. Give its id or more of its fingerprint.</source>
            <translation>Mehr als ein Zertifikat passt. Geben Sie seine Nummer oder mehr vom Fingerabdruck an.</translation>
        </message>
        <message>
            <source>The vault, where private keys are kept, is locked. Unlock it and try again.</source>
            <translation>Der Tresor, in dem private Schlüssel liegen, ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The system's keychain cannot be used now. Unlock the vault with the passphrase or the recovery kit instead.</source>
            <translation>Der Schlüsselbund des Systems ist jetzt nicht verwendbar. Entsperren Sie den Tresor mit Passphrase oder Wiederherstellungsblatt.</translation>
        </message>
        <message>
            <source>Another window or command is using this desk. Close it, then try again.</source>
            <translation>Ein anderes Fenster oder ein Befehl verwendet diesen Arbeitsplatz. Schließen Sie es, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Stored data does not match its checksum. Do not go on with it: restore the latest backup.</source>
            <translation>Gespeicherte Daten passen nicht zu ihrer Prüfsumme. Arbeiten Sie damit nicht weiter: Spielen Sie die letzte Sicherung zurück.</translation>
        </message>
        <message>
            <source>The disk or the database refused. Check that the disk is neither full nor read-only, then try again.</source>
            <translation>Platte oder Datenbank weigert sich. Prüfen Sie, ob die Platte voll oder schreibgeschützt ist, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The system does not permit this, or the file is open to other users. Check who owns the file and folder and who may read them.</source>
            <translation>Das System erlaubt das nicht, oder die Datei steht anderen offen. Prüfen Sie, wem Datei und Ordner gehören und wer sie lesen darf.</translation>
        </message>
        <message>
            <source>The service could not be reached, or it refused. Check the address and the network, then try again.</source>
            <translation>Der Dienst war nicht erreichbar oder lehnte ab. Prüfen Sie Adresse und Netz, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The request was sent, but no answer came. Look up whether it was carried out before you try again.</source>
            <translation>Die Anfrage wurde gesandt, aber keine Antwort kam. Sehen Sie nach, ob sie ausgeführt wurde, bevor Sie es noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Stopped, as you asked.</source>
            <translation>Angehalten, wie gewünscht.</translation>
        </message>
        <message>
            <source>This has consequences that cannot be taken back. Confirm it by typing the name.</source>
            <translation>Das hat Folgen, die sich nicht zurücknehmen lassen. Bestätigen Sie es, indem Sie den Namen tippen.</translation>
        </message>
        <message>
            <source>The cryptographic library failed where it should not. The details help whoever looks into it.</source>
            <translation>Die Kryptobibliothek versagte, wo sie es nicht dürfte. Die Einzelheiten helfen dem, der der Sache nachgeht.</translation>
        </message>
        <message>
            <source>object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>%1 %2 (line %3): %4</source>
            <comment>what, its number, where, why</comment>
            <translation>%1 %2 (Zeile %3): %4</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>what, its number, why</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>Give the application's UUID, for example 9f3c1c1e-6f0b-4b0c-9d52-3d2f6f0a7b11.</source>
            <translation>Geben Sie die UUID der Anwendung an, zum Beispiel 9f3c1c1e-6f0b-4b0c-9d52-3d2f6f0a7b11.</translation>
        </message>
        <message>
            <source>A UUID has 32 digits (0-9, a-f), with or without hyphens, braces or urn:uuid: in front.</source>
            <translation>Eine UUID hat 32 Ziffern (0-9, a-f), mit oder ohne Bindestriche, Klammern oder urn:uuid: davor.</translation>
        </message>
        <message>
            <source>A UUID contains only the digits 0-9 and the letters a-f.</source>
            <translation>Eine UUID enthält nur die Ziffern 0-9 und die Buchstaben a-f.</translation>
        </message>
        <message>
            <source>The hyphens are in the wrong places. They stand after 8, 12, 16 and 20 digits, or are left out altogether.</source>
            <translation>Die Bindestriche stehen falsch. Sie stehen nach 8, 12, 16 und 20 Ziffern oder fehlen ganz.</translation>
        </message>
        <message>
            <source>The UUID of zeros stands for no application. Copy the application's own UUID from the service.</source>
            <translation>Die UUID aus Nullen steht für keine Anwendung. Kopieren Sie die eigene UUID der Anwendung aus dem Dienst.</translation>
        </message>
        <message>
            <source>One brace is missing. Write {…} with both braces, or none.</source>
            <translation>Eine Klammer fehlt. Schreiben Sie {…} mit beiden Klammern oder ohne.</translation>
        </message>
        <message>
            <source>The system's keychain is open and ready.</source>
            <translation>Der Schlüsselbund des Systems ist offen und bereit.</translation>
        </message>
        <message>
            <source>The system's keychain is locked. Unlock it in the desktop, or use the vault's passphrase or recovery kit.</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn am Desktop, oder nehmen Sie Passphrase oder Wiederherstellungsblatt des Tresors.</translation>
        </message>
        <message>
            <source>There is no keyring on this account yet. The desktop will ask you to make one the first time something is stored.</source>
            <translation>Dieses Konto hat noch keinen Schlüsselbund. Der Desktop fragt danach, sobald zum ersten Mal etwas abgelegt wird.</translation>
        </message>
        <message>
            <source>No program on this desktop keeps secrets. Install GNOME Keyring, KWallet or KeePassXC, or use a passphrase for the vault.</source>
            <translation>Kein Programm auf diesem Desktop verwahrt Geheimnisse. Installieren Sie GNOME Keyring, KWallet oder KeePassXC, oder nehmen Sie eine Passphrase für den Tresor.</translation>
        </message>
        <message>
            <source>This session has no desktop bus, as is usual over ssh or in cron. Use the vault's passphrase.</source>
            <translation>Diese Sitzung hat keinen Desktop-Bus, wie es über ssh oder in cron üblich ist. Nehmen Sie die Passphrase des Tresors.</translation>
        </message>
        <message>
            <source>The system's keychain does not answer. Log out and in again, or use the vault's passphrase or recovery kit.</source>
            <translation>Der Schlüsselbund des Systems antwortet nicht. Melden Sie sich ab und wieder an, oder nehmen Sie Passphrase oder Wiederherstellungsblatt des Tresors.</translation>
        </message>
        <message>
            <source>The library that talks to the keychain (libsecret) is missing on this machine. Install it, or use a passphrase for the vault.</source>
            <translation>Die Bibliothek, die mit dem Schlüsselbund spricht (libsecret), fehlt auf diesem Rechner. Installieren Sie sie, oder nehmen Sie eine Passphrase für den Tresor.</translation>
        </message>
        <message>
            <source>An attribute of the subject</source>
            <translation>Ein Attribut des Inhabers</translation>
        </message>
        <message>
            <source>Choose the CA that signs. Only a root CA signs itself.</source>
            <translation>Wählen Sie die CA, die signiert. Nur eine Wurzel-CA signiert sich selbst.</translation>
        </message>
        <message>
            <source>The chosen issuer is not a CA. Choose a root or an intermediate CA.</source>
            <translation>Der gewählte Aussteller ist keine CA. Wählen Sie eine Wurzel- oder Zwischen-CA.</translation>
        </message>
        <message>
            <source>The issuer's key usage does not allow it to sign certificates. Choose a CA that may.</source>
            <translation>Die Schlüsselverwendung des Ausstellers erlaubt kein Signieren von Zertifikaten. Wählen Sie eine CA, die es darf.</translation>
        </message>
        <message>
            <source>The issuer, or a CA above it, expired on %1. Renew it first, or choose another.</source>
            <translation>Der Aussteller oder eine CA darüber ist am %1 abgelaufen. Erneuern Sie ihn zuerst, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The issuer, or a CA above it, has expired. Renew it first, or choose another.</source>
            <translation>Der Aussteller oder eine CA darüber ist abgelaufen. Erneuern Sie ihn zuerst, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The issuer is not valid before %1. Wait until then, or choose another.</source>
            <translation>Der Aussteller ist vor dem %1 nicht gültig. Warten Sie bis dahin, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The issuer is not valid yet. Wait, or choose another.</source>
            <translation>Der Aussteller ist noch nicht gültig. Warten Sie, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The issuer's private key is not on this desk, so it cannot sign here. Import the key, or choose a CA made here.</source>
            <translation>Der private Schlüssel des Ausstellers ist nicht an diesem Arbeitsplatz, er kann hier also nicht signieren. Importieren Sie den Schlüssel, oder wählen Sie eine hier erstellte CA.</translation>
        </message>
        <message>
            <source>A CA above does not allow another CA below it (its path length is used up). Issue from a CA nearer the root.</source>
            <translation>Eine CA darüber erlaubt keine weitere CA unter sich (ihre Pfadlänge ist aufgebraucht). Stellen Sie aus einer CA näher an der Wurzel aus.</translation>
        </message>
        <message>
            <source>The issuer, or a CA above it, has a key or signature too weak for today's verifiers. Make a new CA with at least RSA 3072 or EC P-256.</source>
            <translation>Der Aussteller oder eine CA darüber hat einen Schlüssel oder eine Signatur, die heutigen Prüfern zu schwach ist. Erstellen Sie eine neue CA mit mindestens RSA 3072 oder EC P-256.</translation>
        </message>
        <message>
            <source>The issuer, or a CA above it, is limited to other uses by its extended key usage. Choose a CA without that limit.</source>
            <translation>Der Aussteller oder eine CA darüber ist durch die erweiterte Schlüsselverwendung auf andere Zwecke beschränkt. Wählen Sie eine CA ohne diese Schranke.</translation>
        </message>
        <message>
            <source>The subject is empty. Give at least a common name, for example the application's name.</source>
            <translation>Der Inhaber ist leer. Geben Sie wenigstens einen Namen (CN) an, etwa den der Anwendung.</translation>
        </message>
        <message>
            <source>This issuer already has a certificate with this subject and another key, which verifiers confuse. Change the name, for example by adding the year.</source>
            <translation>Dieser Aussteller hat schon ein Zertifikat mit diesem Inhaber und anderem Schlüssel, was Prüfer verwechseln. Ändern Sie den Namen, etwa um das Jahr ergänzt.</translation>
        </message>
        <message>
            <source>This issuer already has a certificate with this subject and another key. That is usual for a renewal; otherwise change the name to tell them apart.</source>
            <translation>Dieser Aussteller hat schon ein Zertifikat mit diesem Inhaber und anderem Schlüssel. Bei einer Erneuerung ist das üblich; sonst ändern Sie den Namen, um sie zu unterscheiden.</translation>
        </message>
        <message>
            <source>The subject is the same as the issuer's, so it would look self-signed. Give it a name of its own.</source>
            <translation>Der Inhaber ist derselbe wie der des Ausstellers, es sähe also selbstsigniert aus. Geben Sie ihm einen eigenen Namen.</translation>
        </message>
        <message>
            <source>%1 is too long. At most %2 characters are accepted.</source>
            <translation>%1 ist zu lang. Höchstens %2 Zeichen sind erlaubt.</translation>
        </message>
        <message>
            <source>%1 is longer than the standard (RFC 5280) accepts. Shorten it.</source>
            <translation>%1 ist länger, als der Standard (RFC 5280) erlaubt. Bitte kürzen.</translation>
        </message>
        <message>
            <source>%1 is empty. Fill it in, or remove it.</source>
            <translation>%1 ist leer. Bitte ausfüllen oder entfernen.</translation>
        </message>
        <message>
            <source>%1 contains characters that are not allowed there. Use plain letters, digits and spaces.</source>
            <translation>%1 enthält Zeichen, die dort nicht erlaubt sind. Nehmen Sie einfache Buchstaben, Ziffern und Leerzeichen.</translation>
        </message>
        <message>
            <source>A country is given by its two-letter code, for example DE, CH or US.</source>
            <translation>Ein Land wird mit zwei Buchstaben angegeben, etwa DE, CH oder US.</translation>
        </message>
        <message>
            <source>The common name (CN) is missing. This service looks there; give a name of 1 to 64 characters.</source>
            <translation>Der Name (CN) fehlt. Dieser Dienst sieht dort nach; geben Sie 1 bis 64 Zeichen an.</translation>
        </message>
        <message>
            <source>There is more than one common name (CN). Keep one; put other names under alternative names.</source>
            <translation>Es gibt mehr als einen Namen (CN). Behalten Sie einen; weitere gehören unter die alternativen Namen.</translation>
        </message>
        <message>
            <source>This service wants the client's registered address as the common name: an IP address or a host name, for example client1.example.com.</source>
            <translation>Dieser Dienst will die registrierte Adresse des Clients als Namen (CN): eine IP-Adresse oder einen Rechnernamen, etwa client1.example.com.</translation>
        </message>
        <message>
            <source>This service recognises the application by its UUID. Copy it from the application's page in the service.</source>
            <translation>Dieser Dienst erkennt die Anwendung an ihrer UUID. Kopieren Sie sie von der Seite der Anwendung im Dienst.</translation>
        </message>
        <message>
            <source>This service does not look for the UUID there. Choose one of the places it offers.</source>
            <translation>Dort sucht dieser Dienst die UUID nicht. Wählen Sie einen der Orte, die er anbietet.</translation>
        </message>
        <message>
            <source>The application UUID takes the place of the common name you gave. That name stays as the certificate's name on this desk.</source>
            <translation>Die Anwendungs-UUID tritt an die Stelle des angegebenen Namens (CN). Hier am Arbeitsplatz heißt das Zertifikat weiter so.</translation>
        </message>
        <message>
            <source>"%1" is not an alternative name. Accepted are host names, IP addresses, absolute URIs and mail addresses.</source>
            <translation>„%1“ ist kein alternativer Name. Erlaubt sind Rechnernamen, IP-Adressen, absolute URIs und Mailadressen.</translation>
        </message>
        <message>
            <source>There are too many alternative names. At most %1 are accepted.</source>
            <translation>Es sind zu viele alternative Namen. Höchstens %1 sind erlaubt.</translation>
        </message>
        <message>
            <source>There are too many alternative names. Split them over several certificates.</source>
            <translation>Es sind zu viele alternative Namen. Verteilen Sie sie auf mehrere Zertifikate.</translation>
        </message>
        <message>
            <source>"%1" is listed twice under alternative names. Keep one.</source>
            <translation>„%1“ steht zweimal unter den alternativen Namen. Behalten Sie einen.</translation>
        </message>
        <message>
            <source>"%1" is outside the names that a CA above is allowed to certify. Use a name inside, or another issuer.</source>
            <translation>„%1“ liegt außerhalb der Namen, die eine CA darüber beglaubigen darf. Nehmen Sie einen Namen innerhalb oder einen anderen Aussteller.</translation>
        </message>
        <message>
            <source>This service recognises the client by a host name or an IP address. Add one under alternative names.</source>
            <translation>Dieser Dienst erkennt den Client an Rechnernamen oder IP-Adresse. Fügen Sie unter den alternativen Namen einen hinzu.</translation>
        </message>
        <message>
            <source>A name with * means many hosts and says little about one client. Prefer the client's own name.</source>
            <translation>Ein Name mit * meint viele Rechner und sagt wenig über einen Client. Besser ist der eigene Name des Clients.</translation>
        </message>
        <message>
            <source>The certificate would end before it begins. Choose an end in the future.</source>
            <translation>Das Zertifikat endete, bevor es beginnt. Wählen Sie ein Ende in der Zukunft.</translation>
        </message>
        <message>
            <source>The validity is too short to be useful. Give at least one day.</source>
            <translation>Die Gültigkeit ist zu kurz, um nützlich zu sein. Geben Sie mindestens einen Tag an.</translation>
        </message>
        <message>
            <source>The CA ends on %1, and the certificate would stop working with it. Choose that day or an earlier one, or "as long as the CA lives".</source>
            <translation>Die CA endet am %1, und das Zertifikat gälte mit ihr nicht mehr. Wählen Sie diesen oder einen früheren Tag oder „so lange die CA lebt“.</translation>
        </message>
        <message>
            <source>The certificate would outlive its CA and stop working with it. Choose "as long as the CA lives".</source>
            <translation>Das Zertifikat überlebte seine CA und gälte mit ihr nicht mehr. Wählen Sie „so lange die CA lebt“.</translation>
        </message>
        <message>
            <source>A certificate cannot end after the year 9999. Choose an earlier end.</source>
            <translation>Ein Zertifikat kann nicht nach dem Jahr 9999 enden. Wählen Sie ein früheres Ende.</translation>
        </message>
        <message>
            <source>This is unusually long. A key that lives for years is harder to replace; about 13 months is usual for a client.</source>
            <translation>Das ist ungewöhnlich lang. Ein Schlüssel, der Jahre lebt, ist schwerer zu ersetzen; für einen Client sind etwa 13 Monate üblich.</translation>
        </message>
        <message>
            <source>It would end soon, on %1, because its CA does. Consider renewing the CA first.</source>
            <translation>Es endete bald, am %1, weil seine CA dann endet. Erwägen Sie, zuerst die CA zu erneuern.</translation>
        </message>
        <message>
            <source>It would end soon. Consider a longer validity, or renew the CA first.</source>
            <translation>Es endete bald. Erwägen Sie eine längere Gültigkeit, oder erneuern Sie zuerst die CA.</translation>
        </message>
        <message>
            <source>This service does not accept keys of this kind. Choose one of those that it offers.</source>
            <translation>Dieser Dienst nimmt Schlüssel dieser Art nicht an. Wählen Sie einen der angebotenen.</translation>
        </message>
        <message>
            <source>RSA 2048 is considered too weak after 2030, and this certificate lives longer. Prefer EC P-256 or RSA 3072.</source>
            <translation>RSA 2048 gilt nach 2030 als zu schwach, und dieses Zertifikat lebt länger. Besser sind EC P-256 oder RSA 3072.</translation>
        </message>
        <message>
            <source>Not every program reads keys of this kind: Firefox and some key stores refuse them. EC P-256 is read everywhere.</source>
            <translation>Nicht jedes Programm liest Schlüssel dieser Art: Firefox und manche Schlüsselspeicher weisen sie ab. EC P-256 wird überall gelesen.</translation>
        </message>
        <message>
            <source>A key this large is slow to make and to use, and some devices refuse it. RSA 4096 or EC P-384 is strong enough.</source>
            <translation>Ein so großer Schlüssel ist langsam in Erzeugung und Gebrauch, und manche Geräte weisen ihn ab. RSA 4096 oder EC P-384 ist stark genug.</translation>
        </message>
        <message>
            <source>The path length, the number of CAs allowed below this one, is 0 or more.</source>
            <translation>Die Pfadlänge, die Zahl der erlaubten CAs darunter, ist 0 oder mehr.</translation>
        </message>
        <message>
            <source>The path length must be smaller than the issuer's. Give at most %1.</source>
            <translation>Die Pfadlänge muss kleiner sein als die des Ausstellers. Höchstens %1.</translation>
        </message>
        <message>
            <source>The path length must be smaller than the issuer's. Give a smaller number.</source>
            <translation>Die Pfadlänge muss kleiner sein als die des Ausstellers. Nehmen Sie eine kleinere Zahl.</translation>
        </message>
        <message>
            <source>Only a CA has a path length. Leave it out for a client or a server.</source>
            <translation>Nur eine CA hat eine Pfadlänge. Lassen Sie sie bei Client und Server weg.</translation>
        </message>
        <message>
            <source>"%1" is not a web address. Write it in full, for example http://pki.example.com/ca.crl.</source>
            <translation>„%1“ ist keine Web-Adresse. Schreiben Sie sie ganz aus, etwa http://pki.example.com/ca.crl.</translation>
        </message>
        <message>
            <source>"%1" does not begin with http://. Other kinds are often not fetched; https can need the very certificate it is about.</source>
            <translation>„%1“ beginnt nicht mit http://. Andere Arten werden oft nicht abgerufen; https braucht womöglich gerade das Zertifikat, um das es geht.</translation>
        </message>
        <message>
            <source>This service asks an OCSP responder whether the certificate was revoked. Give its address now; it cannot be added later.</source>
            <translation>Dieser Dienst fragt einen OCSP-Responder, ob das Zertifikat gesperrt wurde. Geben Sie seine Adresse jetzt an; später lässt sie sich nicht hinzufügen.</translation>
        </message>
        <message>
            <source>This service can ask an OCSP responder whether the certificate was revoked. If you run one, give its address now; it cannot be added later.</source>
            <translation>Dieser Dienst kann einen OCSP-Responder fragen, ob das Zertifikat gesperrt wurde. Falls Sie einen betreiben, geben Sie seine Adresse jetzt an; später lässt sie sich nicht hinzufügen.</translation>
        </message>
        <message>
            <source>This service fetches a revocation list (CRL). Give its address now; it cannot be added later.</source>
            <translation>Dieser Dienst ruft eine Sperrliste (CRL) ab. Geben Sie ihre Adresse jetzt an; später lässt sie sich nicht hinzufügen.</translation>
        </message>
        <message>
            <source>Only a CA has name constraints. Remove them for a client or a server.</source>
            <translation>Nur eine CA hat Namensbeschränkungen. Entfernen Sie sie bei Client und Server.</translation>
        </message>
        <message>
            <source>"%1" is not a name constraint. Accepted are domains (example.com), networks (10.0.0.0/8), mail domains and hosts.</source>
            <translation>„%1“ ist keine Namensbeschränkung. Erlaubt sind Domänen (example.com), Netze (10.0.0.0/8), Maildomänen und Rechner.</translation>
        </message>
        <message>
            <source>With these name constraints the CA could certify nothing at all. Remove what is both permitted and excluded.</source>
            <translation>Mit diesen Namensbeschränkungen könnte die CA gar nichts beglaubigen. Entfernen Sie, was zugleich erlaubt und ausgeschlossen ist.</translation>
        </message>
        <message>
            <source>With an empty subject at least one alternative name is needed. Add one, or give a common name.</source>
            <translation>Bei leerem Inhaber ist mindestens ein alternativer Name nötig. Fügen Sie einen hinzu, oder geben Sie einen Namen (CN) an.</translation>
        </message>
        <message>
            <source>A server is verified by its host name or IP address under alternative names. Add at least one.</source>
            <translation>Ein Server wird an Rechnernamen oder IP-Adresse unter den alternativen Namen geprüft. Fügen Sie mindestens einen hinzu.</translation>
        </message>
        <message>
            <source>The chosen service takes another kind of certificate. Choose the kind it takes, or another service.</source>
            <translation>Der gewählte Dienst nimmt eine andere Art Zertifikat. Wählen Sie die passende Art oder einen anderen Dienst.</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>ausgestellt</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exportiert</translation>
        </message>
        <message>
            <source>removed from the desk</source>
            <translation>vom Arbeitsplatz entfernt</translation>
        </message>
        <message>
            <source>put back on the desk</source>
            <translation>wieder auf den Arbeitsplatz gelegt</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>erneuert</translation>
        </message>
        <message>
            <source>name, owner or application changed</source>
            <translation>Name, Zuständige oder Anwendung geändert</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>ersetzt</translation>
        </message>
        <message>
            <source>no longer superseded</source>
            <translation>nicht mehr ersetzt</translation>
        </message>
        <message>
            <source>reminder put off</source>
            <translation>Erinnerung zurückgestellt</translation>
        </message>
        <message>
            <source>reminder back on</source>
            <translation>Erinnerung wieder an</translation>
        </message>
        <message>
            <source>private key taken in</source>
            <translation>privater Schlüssel übernommen</translation>
        </message>
        <message>
            <source>exported with its private key</source>
            <translation>mit privatem Schlüssel exportiert</translation>
        </message>
        <message>
            <source>private key removed</source>
            <translation>privater Schlüssel entfernt</translation>
        </message>
        <message>
            <source>private key put back</source>
            <translation>privater Schlüssel zurückgelegt</translation>
        </message>
        <message>
            <source>unfinished issuance given up</source>
            <translation>unfertige Ausstellung aufgegeben</translation>
        </message>
        <message>
            <source>vault made</source>
            <translation>Tresor erstellt</translation>
        </message>
        <message>
            <source>ways to unlock the vault changed</source>
            <translation>Wege zum Tresor geändert</translation>
        </message>
        <message>
            <source>vault unlocked</source>
            <translation>Tresor entsperrt</translation>
        </message>
        <message>
            <source>vault locked</source>
            <translation>Tresor gesperrt</translation>
        </message>
        <message>
            <source>vault opened with the recovery kit</source>
            <translation>Tresor mit dem Wiederherstellungsblatt geöffnet</translation>
        </message>
        <message>
            <source>vault key replaced</source>
            <translation>Tresorschlüssel ersetzt</translation>
        </message>
        <message>
            <source>passphrase changed</source>
            <translation>Passphrase geändert</translation>
        </message>
        <message>
            <source>settings changed</source>
            <translation>Einstellungen geändert</translation>
        </message>
        <message>
            <source>reminder shown</source>
            <translation>Erinnerung gezeigt</translation>
        </message>
        <message>
            <source>desk made</source>
            <translation>Arbeitsplatz angelegt</translation>
        </message>
        <message>
            <source>desk opened</source>
            <translation>Arbeitsplatz geöffnet</translation>
        </message>
        <message>
            <source>backup written</source>
            <translation>Sicherung geschrieben</translation>
        </message>
        <message>
            <source>backup restored</source>
            <translation>Sicherung zurückgespielt</translation>
        </message>
        <message>
            <source>Root CA</source>
            <translation>Wurzel-CA</translation>
        </message>
        <message>
            <source>Intermediate CA</source>
            <translation>Zwischen-CA</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>gültig</translation>
        </message>
        <message>
            <source>due</source>
            <translation>fällig</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>not yet valid</source>
            <translation>noch nicht gültig</translation>
        </message>
        <message>
            <source>within 7 days</source>
            <translation>binnen 7 Tagen</translation>
        </message>
        <message>
            <source>within 30 days</source>
            <translation>binnen 30 Tagen</translation>
        </message>
        <message>
            <source>within 90 days</source>
            <translation>binnen 90 Tagen</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Common name</source>
            <translation>Name (CN)</translation>
        </message>
        <message>
            <source>Application UUID</source>
            <translation>Anwendungs-UUID</translation>
        </message>
        <message>
            <source>Alternative names</source>
            <translation>Alternative Namen</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Gültigkeit</translation>
        </message>
        <message>
            <source>Path length</source>
            <translation>Pfadlänge</translation>
        </message>
        <message>
            <source>OCSP address</source>
            <translation>OCSP-Adresse</translation>
        </message>
        <message>
            <source>Address of the issuer's certificate</source>
            <translation>Adresse des Aussteller-Zertifikats</translation>
        </message>
        <message>
            <source>Address of the revocation list</source>
            <translation>Adresse der Sperrliste</translation>
        </message>
        <message>
            <source>Name constraints</source>
            <translation>Namensbeschränkungen</translation>
        </message>
        <message>
            <source>digital signature</source>
            <translation>digitale Signatur</translation>
        </message>
        <message>
            <source>non-repudiation</source>
            <translation>Nichtabstreitbarkeit</translation>
        </message>
        <message>
            <source>key encipherment</source>
            <translation>Schlüsselverschlüsselung</translation>
        </message>
        <message>
            <source>data encipherment</source>
            <translation>Datenverschlüsselung</translation>
        </message>
        <message>
            <source>key agreement</source>
            <translation>Schlüsselvereinbarung</translation>
        </message>
        <message>
            <source>signing certificates</source>
            <translation>Signieren von Zertifikaten</translation>
        </message>
        <message>
            <source>signing revocation lists</source>
            <translation>Signieren von Sperrlisten</translation>
        </message>
        <message>
            <source>encipher only</source>
            <translation>nur verschlüsseln</translation>
        </message>
        <message>
            <source>decipher only</source>
            <translation>nur entschlüsseln</translation>
        </message>
        <message>
            <source>no use at all</source>
            <translation>keinerlei Verwendung</translation>
        </message>
        <message>
            <source>Common name (CN)</source>
            <translation>Name (CN)</translation>
        </message>
        <message>
            <source>Country (C)</source>
            <translation>Land (C)</translation>
        </message>
        <message>
            <source>Town (L)</source>
            <translation>Ort (L)</translation>
        </message>
        <message>
            <source>State or province (ST)</source>
            <translation>Bundesland (ST)</translation>
        </message>
        <message>
            <source>Organisation (O)</source>
            <translation>Organisation (O)</translation>
        </message>
        <message>
            <source>Organisational unit (OU)</source>
            <translation>Abteilung (OU)</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Application UUID (Fortanix)</source>
            <translation>Anwendungs-UUID (Fortanix)</translation>
        </message>
        <message>
            <source>Surname (SN)</source>
            <translation>Nachname (SN)</translation>
        </message>
        <message>
            <source>Serial number of the device or person</source>
            <translation>Seriennummer des Geräts oder der Person</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Given name (GN)</source>
            <translation>Vorname (GN)</translation>
        </message>
        <message>
            <source>User id (UID)</source>
            <translation>Benutzerkennung (UID)</translation>
        </message>
        <message>
            <source>Domain component (DC)</source>
            <translation>Domänenteil (DC)</translation>
        </message>
        <message>
            <source>IBM Hyper Protect Crypto Services</source>
            <translation>IBM Hyper Protect Crypto Services</translation>
        </message>
        <message>
            <source>For clients of an HPCS instance with mutual TLS switched on.</source>
            <translation>Für Clients einer HPCS-Instanz mit eingeschaltetem gegenseitigem TLS.</translation>
        </message>
        <message>
            <source>Fortanix DSM: PKCS#11 or KMIP</source>
            <translation>Fortanix DSM: PKCS#11 oder KMIP</translation>
        </message>
        <message>
            <source>For an application that logs in through PKCS#11 or KMIP; its certificate carries the application's UUID.</source>
            <translation>Für eine Anwendung, die sich über PKCS#11 oder KMIP anmeldet; ihr Zertifikat trägt die UUID der Anwendung.</translation>
        </message>
        <message>
            <source>Fortanix DSM: REST or SDK</source>
            <translation>Fortanix DSM: REST oder SDK</translation>
        </message>
        <message>
            <source>For an application that calls the REST interface or an SDK and logs in with a certificate.</source>
            <translation>Für eine Anwendung, die REST oder ein SDK verwendet und sich mit einem Zertifikat anmeldet.</translation>
        </message>
        <message>
            <source>Fortanix DSM: trusted CA</source>
            <translation>Fortanix DSM: vertraute CA</translation>
        </message>
        <message>
            <source>For an application that is recognised by its CA and a DNS name or IP address in its certificate.</source>
            <translation>Für eine Anwendung, die an ihrer CA und einem DNS-Namen oder einer IP-Adresse im Zertifikat erkannt wird.</translation>
        </message>
        <message>
            <source>Securosys TSB: cloud</source>
            <translation>Securosys TSB: Cloud</translation>
        </message>
        <message>
            <source>For the Transaction Security Broker in the cloud, where a ticket hands the CA over.</source>
            <translation>Für den Transaction Security Broker in der Cloud, wo ein Ticket die CA übergibt.</translation>
        </message>
        <message>
            <source>Securosys TSB: on premises</source>
            <translation>Securosys TSB: im eigenen Haus</translation>
        </message>
        <message>
            <source>For a Transaction Security Broker of your own, whose trust store you keep.</source>
            <translation>Für einen eigenen Transaction Security Broker, dessen Truststore Sie führen.</translation>
        </message>
        <message>
            <source>Thales Luna Network HSM</source>
            <translation>Thales Luna Network HSM</translation>
        </message>
        <message>
            <source>For a client registered on a Luna appliance by the address in its certificate.</source>
            <translation>Für einen Client, der am Luna-Gerät unter der Adresse in seinem Zertifikat registriert ist.</translation>
        </message>
        <message>
            <source>Another service: client</source>
            <translation>Anderer Dienst: Client</translation>
        </message>
        <message>
            <source>For any service that asks its clients for a certificate.</source>
            <translation>Für jeden Dienst, der von seinen Clients ein Zertifikat verlangt.</translation>
        </message>
        <message>
            <source>Another service: server</source>
            <translation>Anderer Dienst: Server</translation>
        </message>
        <message>
            <source>For a server of your own that the clients verify by name.</source>
            <translation>Für einen eigenen Server, den die Clients am Namen prüfen.</translation>
        </message>
        <message>
            <source>Upload the CA that signed the certificate to the service, so that it trusts the client.</source>
            <translation>Laden Sie die CA, die das Zertifikat signierte, in den Dienst hoch, damit er dem Client vertraut.</translation>
        </message>
        <message>
            <source>Upload the root CA to the service, so that it trusts the client.</source>
            <translation>Laden Sie die Wurzel-CA in den Dienst hoch, damit er dem Client vertraut.</translation>
        </message>
        <message>
            <source>Upload the client's certificate itself to the service.</source>
            <translation>Laden Sie das Zertifikat des Clients selbst in den Dienst hoch.</translation>
        </message>
        <message>
            <source>Export certificate and key for the program that will use them.</source>
            <translation>Exportieren Sie Zertifikat und Schlüssel für das Programm, das sie verwenden wird.</translation>
        </message>
        <message>
            <source>Export for grep11client.yaml and copy its tls section into the client's file.</source>
            <translation>Exportieren Sie für grep11client.yaml, und übernehmen Sie den Abschnitt tls in die Datei des Clients.</translation>
        </message>
        <message>
            <source>Open a ticket with the service's support and attach the CA certificate.</source>
            <translation>Öffnen Sie beim Support des Dienstes ein Ticket, und hängen Sie das CA-Zertifikat an.</translation>
        </message>
        <message>
            <source>Export a trust store with the CA and give it to the service.</source>
            <translation>Exportieren Sie einen Truststore mit der CA, und geben Sie ihn dem Dienst.</translation>
        </message>
        <message>
            <source>Restart the service, so that it reads its trust store again.</source>
            <translation>Starten Sie den Dienst neu, damit er seinen Truststore wieder liest.</translation>
        </message>
        <message>
            <source>Register the client on the appliance under the same name or address as in its certificate.</source>
            <translation>Registrieren Sie den Client am Gerät unter demselben Namen oder derselben Adresse wie im Zertifikat.</translation>
        </message>
        <message>
            <source>Set the application in the service to log in with a certificate.</source>
            <translation>Stellen Sie die Anwendung im Dienst auf Anmeldung mit Zertifikat.</translation>
        </message>
        <message>
            <source>Give the certificate to the application's entry in the service.</source>
            <translation>Geben Sie das Zertifikat dem Eintrag der Anwendung im Dienst.</translation>
        </message>
        <message>
            <source>Switch on mutual TLS in the service, once every client has its certificate.</source>
            <translation>Schalten Sie im Dienst gegenseitiges TLS ein, sobald jeder Client sein Zertifikat hat.</translation>
        </message>
        <message>
            <source>Test the connection with the new certificate.</source>
            <translation>Prüfen Sie die Verbindung mit dem neuen Zertifikat.</translation>
        </message>
        <message>
            <source>Hand certificate and key to the application's owner, and the password by another way.</source>
            <translation>Übergeben Sie Zertifikat und Schlüssel an die Zuständigen der Anwendung, das Passwort auf anderem Weg.</translation>
        </message>
        <message>
            <source>curl, OpenSSL and what is built on it</source>
            <translation>curl, OpenSSL und was darauf baut</translation>
        </message>
        <message>
            <source>Windows 10, Server 2019 and later</source>
            <translation>Windows 10, Server 2019 und neuer</translation>
        </message>
        <message>
            <source>Windows Server 2016 and older, appliances, Android</source>
            <translation>Windows Server 2016 und älter, Geräte, Android</translation>
        </message>
        <message>
            <source>macOS and iOS</source>
            <translation>macOS und iOS</translation>
        </message>
        <message>
            <source>Java: key store of a client</source>
            <translation>Java: Schlüsselspeicher eines Clients</translation>
        </message>
        <message>
            <source>Java: trust store</source>
            <translation>Java: Truststore</translation>
        </message>
        <message>
            <source>Java 8 and older: JKS trust store</source>
            <translation>Java 8 und älter: JKS-Truststore</translation>
        </message>
        <message>
            <source>Firefox and other programs with NSS</source>
            <translation>Firefox und andere Programme mit NSS</translation>
        </message>
        <message>
            <source>nginx, Apache and others that read PEM</source>
            <translation>nginx, Apache und andere, die PEM lesen</translation>
        </message>
        <message>
            <source>A program that wants one certificate in binary form (DER)</source>
            <translation>Ein Programm, das ein einzelnes Zertifikat binär (DER) will</translation>
        </message>
        <message>
            <source>A program that wants the certificate with all its issuers in one file</source>
            <translation>Ein Programm, das das Zertifikat mit allen Ausstellern in einer Datei will</translation>
        </message>
        <message>
            <source>A program that reads PKCS#7 (.p7b)</source>
            <translation>Ein Programm, das PKCS#7 (.p7b) liest</translation>
        </message>
        <message>
            <source>Kubernetes: a TLS secret</source>
            <translation>Kubernetes: ein TLS-Secret</translation>
        </message>
        <message>
            <source>IBM HPCS: grep11client.yaml of the PKCS#11 library</source>
            <translation>IBM HPCS: grep11client.yaml der PKCS#11-Bibliothek</translation>
        </message>
        <message>
            <source>A password-protected PKCS#12 file (.p12) with the private key, the certificate and its issuers, encrypted with AES-256.</source>
            <translation>Eine passwortgeschützte PKCS#12-Datei (.p12) mit privatem Schlüssel, Zertifikat und Ausstellern, mit AES-256 verschlüsselt.</translation>
        </message>
        <message>
            <source>A PKCS#12 file (.pfx) encrypted with AES-256, which Windows opens since version 1709. It carries the private key.</source>
            <translation>Eine PKCS#12-Datei (.pfx), mit AES-256 verschlüsselt, die Windows seit Version 1709 öffnet. Sie trägt den privaten Schlüssel.</translation>
        </message>
        <message>
            <source>A PKCS#12 file (.pfx) in the older triple-DES encryption, because these readers refuse AES. Give it a long password and delete it after use.</source>
            <translation>Eine PKCS#12-Datei (.pfx) mit der älteren Triple-DES-Verschlüsselung, weil diese Leser AES abweisen. Geben Sie ein langes Passwort, und löschen Sie sie nach Gebrauch.</translation>
        </message>
        <message>
            <source>A PKCS#12 file (.p12) in the older triple-DES encryption, because many versions of Apple's keychain refuse AES. Give it a long password and delete it after use.</source>
            <translation>Eine PKCS#12-Datei (.p12) in der älteren Triple-DES-Verschlüsselung, weil viele Versionen von Apples Schlüsselbund AES ablehnen. Geben Sie ihr ein langes Passwort, und löschen Sie sie nach Gebrauch.</translation>
        </message>
        <message>
            <source>A PKCS#12 key store (.p12) with the private key. The password must be plain ASCII: Java's keytool refuses others.</source>
            <translation>Ein PKCS#12-Schlüsselspeicher (.p12) mit privatem Schlüssel. Das Passwort muss reines ASCII sein: Javas keytool weist andere ab.</translation>
        </message>
        <message>
            <source>A PKCS#12 trust store (.p12) with certificates only, marked as trusted the way Java 8u301 and later expect it. No private key.</source>
            <translation>Ein PKCS#12-Truststore (.p12) nur mit Zertifikaten, als vertraut gekennzeichnet, wie Java ab 8u301 es erwartet. Kein privater Schlüssel.</translation>
        </message>
        <message>
            <source>A trust store in Java's old JKS format with certificates only. No private key.</source>
            <translation>Ein Truststore in Javas altem Format JKS, nur mit Zertifikaten. Kein privater Schlüssel.</translation>
        </message>
        <message>
            <source>A password-protected PKCS#12 file (.p12) encrypted with AES-256. NSS does not take Ed25519 or Ed448 keys.</source>
            <translation>Eine passwortgeschützte PKCS#12-Datei (.p12), mit AES-256 verschlüsselt. NSS nimmt keine Ed25519- oder Ed448-Schlüssel.</translation>
        </message>
        <message>
            <source>A text file with the certificate, its issuers and, when a password is given, the private key encrypted with AES-256.</source>
            <translation>Eine Textdatei mit dem Zertifikat, seinen Ausstellern und, bei Angabe eines Passworts, dem mit AES-256 verschlüsselten privaten Schlüssel.</translation>
        </message>
        <message>
            <source>The certificate alone, in binary form. Nothing in it is secret.</source>
            <translation>Nur das Zertifikat, binär. Nichts darin ist geheim.</translation>
        </message>
        <message>
            <source>One text file: the certificate first, then each issuer up to the root. Nothing in it is secret.</source>
            <translation>Eine Textdatei: zuerst das Zertifikat, dann jeder Aussteller bis zur Wurzel. Nichts darin ist geheim.</translation>
        </message>
        <message>
            <source>The certificate and its issuers in one binary file (.p7b). Nothing in it is secret.</source>
            <translation>Das Zertifikat und seine Aussteller in einer Binärdatei (.p7b). Nichts darin ist geheim.</translation>
        </message>
        <message>
            <source>A manifest of type kubernetes.io/tls for kubectl apply. The private key stands in it unencrypted: keep it out of version control.</source>
            <translation>Ein Manifest vom Typ kubernetes.io/tls für kubectl apply. Der private Schlüssel steht unverschlüsselt darin: nicht in die Versionsverwaltung geben.</translation>
        </message>
        <message>
            <source>Certificate and private key as text files, and the lines of grep11client.yaml that name them. The library reads the key unencrypted: keep the folder closed.</source>
            <translation>Zertifikat und privater Schlüssel als Textdateien und die Zeilen von grep11client.yaml, die sie nennen. Die Bibliothek liest den Schlüssel unverschlüsselt: Halten Sie den Ordner geschlossen.</translation>
        </message>
        <message>
            <source>The file was read back from the disk and opens.</source>
            <translation>Die Datei wurde von der Platte zurückgelesen und lässt sich öffnen.</translation>
        </message>
        <message>
            <source>The certificate in it is the one you chose.</source>
            <translation>Das Zertifikat darin ist das gewählte.</translation>
        </message>
        <message>
            <source>The private key in it belongs to the certificate.</source>
            <translation>Der private Schlüssel darin gehört zum Zertifikat.</translation>
        </message>
        <message>
            <source>All issuers up to the root are in it.</source>
            <translation>Alle Aussteller bis zur Wurzel sind darin.</translation>
        </message>
        <message>
            <source>It is encrypted with AES-256.</source>
            <translation>Sie ist mit AES-256 verschlüsselt.</translation>
        </message>
        <message>
            <source>It is encrypted with triple-DES, as this reader needs it.</source>
            <translation>Sie ist mit Triple-DES verschlüsselt, wie dieser Leser es braucht.</translation>
        </message>
        <message>
            <source>Its checksum fits the password.</source>
            <translation>Ihre Prüfsumme passt zum Passwort.</translation>
        </message>
        <message>
            <source>There is no private key in it.</source>
            <translation>Darin ist kein privater Schlüssel.</translation>
        </message>
        <message>
            <source>Each guess at the password costs %1 rounds of work.</source>
            <translation>Jeder Rateversuch am Passwort kostet %1 Runden Arbeit.</translation>
        </message>
        <message>
            <source>Not all issuers up to the root are on this desk, so the file ends early. Import the missing ones and export again.</source>
            <translation>Nicht alle Aussteller bis zur Wurzel sind an diesem Arbeitsplatz, die Datei endet also früher. Importieren Sie die fehlenden, und exportieren Sie noch einmal.</translation>
        </message>
        <message>
            <source>This reader does not open keys of this kind. Choose RSA or EC P-256 for it.</source>
            <translation>Dieser Leser öffnet Schlüssel dieser Art nicht. Nehmen Sie für ihn RSA oder EC P-256.</translation>
        </message>
        <message>
            <source>The private key stands in the file unencrypted. Whoever reads the file has the key.</source>
            <translation>Der private Schlüssel steht unverschlüsselt in der Datei. Wer die Datei liest, hat den Schlüssel.</translation>
        </message>
        <message>
            <source>The private key was left out. To include it encrypted, give a password.</source>
            <translation>Der private Schlüssel wurde weggelassen. Geben Sie ein Passwort an, um ihn verschlüsselt aufzunehmen.</translation>
        </message>
        <message>
            <source>Triple-DES with SHA-1 is old. Use a long generated password and delete the file once it is read.</source>
            <translation>Triple-DES mit SHA-1 ist alt. Nehmen Sie ein langes erzeugtes Passwort, und löschen Sie die Datei, sobald sie gelesen ist.</translation>
        </message>
        <message>
            <source>The password has characters outside ASCII. Java's keytool and some others will refuse it.</source>
            <translation>Das Passwort hat Zeichen außerhalb von ASCII. Javas keytool und einige andere werden es abweisen.</translation>
        </message>
        <message>
            <source>The name was changed to what this reader accepts.</source>
            <translation>Der Name wurde dem angepasst, was dieser Leser annimmt.</translation>
        </message>
        <message>
            <source>Issue it anew with the wizard, which writes it as the standard asks.</source>
            <translation>Stellen Sie es mit dem Assistenten neu aus, der es schreibt, wie der Standard es verlangt.</translation>
        </message>
        <message>
            <source>Issue it anew with a subject that the standard accepts, for example a common name of at most 64 characters.</source>
            <translation>Stellen Sie es mit einem Inhaber neu aus, den der Standard annimmt, etwa mit einem Namen (CN) von höchstens 64 Zeichen.</translation>
        </message>
        <message>
            <source>Renew it.</source>
            <translation>Erneuern Sie es.</translation>
        </message>
        <message>
            <source>Wait, or check this computer's clock.</source>
            <translation>Warten Sie, oder prüfen Sie die Uhr dieses Rechners.</translation>
        </message>
        <message>
            <source>Make a proper CA with the wizard and issue the certificates below it again.</source>
            <translation>Erstellen Sie mit dem Assistenten eine ordentliche CA, und stellen Sie die Zertifikate darunter neu aus.</translation>
        </message>
        <message>
            <source>Issue a client certificate with the wizard; its uses are set as services expect them.</source>
            <translation>Stellen Sie mit dem Assistenten ein Client-Zertifikat aus; dessen Verwendungen sind so gesetzt, wie Dienste es erwarten.</translation>
        </message>
        <message>
            <source>Issue it from a CA nearer the root, or make a new root that allows more levels.</source>
            <translation>Stellen Sie es aus einer CA näher an der Wurzel aus, oder erstellen Sie eine neue Wurzel, die mehr Ebenen erlaubt.</translation>
        </message>
        <message>
            <source>Issue it anew when you renew it; until then most services cope.</source>
            <translation>Bei der Erneuerung wird es gut; bis dahin kommen die meisten Dienste zurecht.</translation>
        </message>
        <message>
            <source>Import the CA that really signed it, or issue it anew from the CA you have.</source>
            <translation>Importieren Sie die CA, die es wirklich signierte, oder stellen Sie es aus der vorhandenen CA neu aus.</translation>
        </message>
        <message>
            <source>Issue it with a name inside the CA's constraints, or from another CA.</source>
            <translation>Stellen Sie es mit einem Namen innerhalb der Beschränkungen der CA aus oder aus einer anderen CA.</translation>
        </message>
        <message>
            <source>Replace it soon with EC P-256 or RSA 3072 and SHA-256.</source>
            <translation>Ersetzen Sie es bald durch EC P-256 oder RSA 3072 mit SHA-256.</translation>
        </message>
        <message>
            <source>Use EC P-256 or RSA 3072 at the next renewal.</source>
            <translation>Nehmen Sie bei der nächsten Erneuerung EC P-256 oder RSA 3072.</translation>
        </message>
        <message>
            <source>Make a new key here at the next renewal.</source>
            <translation>Erzeugen Sie bei der nächsten Erneuerung hier einen neuen Schlüssel.</translation>
        </message>
        <message>
            <source>Ask whoever made it whether the service can read it.</source>
            <translation>Fragen Sie, wer es erstellt hat, ob der Dienst es lesen kann.</translation>
        </message>
        <message>
            <source>Import its issuer, and the CAs above that.</source>
            <translation>Importieren Sie seinen Aussteller und die CAs darüber.</translation>
        </message>
        <message>
            <source>Renew the issuer first, then this certificate.</source>
            <translation>Erneuern Sie zuerst den Aussteller, dann dieses Zertifikat.</translation>
        </message>
        <message>
            <source>Issue it anew with the service's profile and the application's UUID.</source>
            <translation>Stellen Sie es mit dem Profil des Dienstes und der UUID der Anwendung neu aus.</translation>
        </message>
        <message>
            <source>Issue it anew with the responder's address; it cannot be added to a certificate that exists.</source>
            <translation>Stellen Sie es mit der Adresse des Responders neu aus; einem vorhandenen Zertifikat lässt sie sich nicht hinzufügen.</translation>
        </message>
        <message>
            <source>Issue it anew with the host name or IP address under alternative names.</source>
            <translation>Stellen Sie es mit Rechnernamen oder IP-Adresse unter den alternativen Namen neu aus.</translation>
        </message>
        <message>
            <source>Issue it anew with the address that is registered at the service as its common name.</source>
            <translation>Stellen Sie es mit der beim Dienst registrierten Adresse als Namen (CN) neu aus.</translation>
        </message>
    </context>
</TS>
