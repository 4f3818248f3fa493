<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>What ends within DAYS, instead of by the desk&apos;s thresholds</source>
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
        <source>The name inside the file (default: the certificate&apos;s)</source>
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
        <source>The vault is made, but its recovery kit could not be written. Make a new one with &quot;countersign-cli recovery-kit&quot;.</source>
        <translation>Der Tresor ist angelegt, aber sein Wiederherstellungsblatt ließ sich nicht schreiben. Erzeugen Sie ein neues mit „countersign-cli recovery-kit“.</translation>
    </message>
    <message>
        <source>Only this machine&apos;s keychain opens the vault. Lost with it, all private keys are lost: set a passphrase (&quot;passphrase&quot;) or make a recovery kit (&quot;recovery-kit&quot;).</source>
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
        <source>Do not use this machine&apos;s keychain; the passphrase alone opens the vault</source>
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
        <source>Who it is for, like &quot;CN=payments,O=Example,C=DE&quot;</source>
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
        <source>Where its issuer&apos;s certificate is found</source>
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
        <source>The application&apos;s UUID, in any usual spelling</source>
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
        <source>Usable as a server&apos;s certificate too</source>
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
        <source>The subject %1 is no distinguished name. Write it like &quot;CN=payments,O=Example,C=DE&quot;.</source>
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
or type it into the window&apos;s lock screen.

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
        <source>The desk: a folder with inventory and vault (default: $COUNTERSIGN_HOME, or the platform&apos;s data folder)</source>
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
        <source>Set or change the vault&apos;s passphrase</source>
        <translation>Die Passphrase des Tresors setzen oder ändern</translation>
    </message>
    <message>
        <source>The new passphrase (- reads standard input)</source>
        <translation>Die neue Passphrase (- liest die Standardeingabe)</translation>
    </message>
    <message>
        <source>There is no desk in %1. Make one with &quot;countersign-cli init&quot;, or name another with --home.</source>
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
        <source>This desk has no vault yet. Make one with &quot;countersign-cli init&quot;.</source>
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
        <source>This machine&apos;s keychain opens the vault again.</source>
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
        <source>The kit&apos;s 13 groups, on one line (- reads standard input)</source>
        <translation>Die 13 Gruppen des Blatts in einer Zeile (- liest die Standardeingabe)</translation>
    </message>
    <message>
        <source>A new passphrase for the vault</source>
        <translation>Eine neue Passphrase für den Tresor</translation>
    </message>
    <message>
        <source>Leave this machine&apos;s keychain alone</source>
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
        <source>The vault&apos;s key is new, but the new recovery kit could not be written. Make one with &quot;countersign-cli recovery-kit&quot;.</source>
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
        <source>Show or change the desk&apos;s settings</source>
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
        <translation>Gültig von</translation>
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
        <source>none yet; make it with &quot;countersign-cli init&quot;</source>
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
        <source>Issued a root, an issuing CA below it, a client &quot;payments&quot; and a server &quot;localhost&quot;</source>
        <translation>Eine Root-CA, darunter eine ausstellende CA, einen Client „payments“ und einen Server „localhost“ ausgestellt</translation>
    </message>
    <message>
        <source>Issued a client &quot;stranger&quot; under another root</source>
        <translation>Einen Client „stranger“ unter einer anderen Root-CA ausgestellt</translation>
    </message>
    <message>
        <source>Wrote %1 with key and chain, and opened it again with its password</source>
        <translation>%1 mit Schlüssel und Kette geschrieben und mit dem Kennwort wieder geöffnet</translation>
    </message>
    <message>
        <source>A server that trusts only the root lets &quot;payments&quot; in by mutual TLS</source>
        <translation>Ein Server, der nur der Root-CA vertraut, lässt „payments“ mit gegenseitigem TLS ein</translation>
    </message>
    <message>
        <source>The same server refuses a client without a certificate</source>
        <translation>Derselbe Server weist einen Client ohne Zertifikat ab</translation>
    </message>
    <message>
        <source>The same server refuses the &quot;stranger&quot;</source>
        <translation>Derselbe Server weist „stranger“ ab</translation>
    </message>
    <message>
        <source>&quot;payments&quot; ends on %1; the desk names it as due well before</source>
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
        <translation>Seine Seriennummer ist kurz und kann erraten werden oder sich wiederholen; üblich sind 64 zufällige Bits oder mehr.</translation>
    </message>
    <message>
        <source>It names nobody: the subject is empty and there is no alternative name.</source>
        <translation>Es benennt niemanden: Der Inhaber ist leer, und es gibt keinen alternativen Namen.</translation>
    </message>
    <message>
        <source>A part of its subject is longer than the standard accepts: %1.</source>
        <translation>Ein Teil seines Inhabernamens ist länger, als der Standard erlaubt: %1.</translation>
    </message>
    <message>
        <source>A part of its subject is not valid text: %1.</source>
        <translation>Ein Teil seines Inhabernamens ist kein gültiger Text: %1.</translation>
    </message>
    <message>
        <source>It ends before it begins, so it is never valid.</source>
        <translation>Es endet, bevor es beginnt, und ist daher nie gültig.</translation>
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
        <translation>Es gilt erst ab %1.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es gilt noch nicht.</translation>
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
        <translation>Nach seiner Schlüsselverwendung darf es Zertifikate signieren, es ist aber keine CA.</translation>
    </message>
    <message>
        <source>It limits the CAs below it (path length), but is not a CA itself.</source>
        <translation>Es begrenzt die CAs unter sich (Pfadlänge), ist aber selbst keine CA.</translation>
    </message>
    <message>
        <source>There are more CAs below it than its path length allows.</source>
        <translation>Unter ihm stehen mehr CAs, als seine Pfadlänge erlaubt.</translation>
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
        <translation>Seine Schlüsselverwendung enthält keine digitale Signatur, die ein TLS-Handshake braucht.</translation>
    </message>
    <message>
        <source>It does not say that it is for TLS clients (extended key usage is missing).</source>
        <translation>Es sagt nicht, dass es für TLS-Clients ist (die erweiterte Schlüsselverwendung fehlt).</translation>
    </message>
    <message>
        <source>Its extended key usage does not include the purpose it is meant for.</source>
        <translation>Seine erweiterte Schlüsselverwendung enthält den vorgesehenen Zweck nicht.</translation>
    </message>
    <message>
        <source>It has no identifier of its own key (subject key identifier), by which chains are built.</source>
        <translation>Es trägt keine Kennung seines eigenen Schlüssels (Subject Key Identifier), nach der Ketten gebildet werden.</translation>
    </message>
    <message>
        <source>It has no identifier of its issuer's key (authority key identifier), by which chains are built.</source>
        <translation>Es trägt keine Kennung des Schlüssels seines Ausstellers (Authority Key Identifier), nach der Ketten gebildet werden.</translation>
    </message>
    <message>
        <source>It points to another key than its issuer's. It may be signed by an older CA of the same name.</source>
        <translation>Es verweist auf einen anderen Schlüssel als den seines Ausstellers. Vielleicht hat eine ältere CA gleichen Namens es signiert.</translation>
    </message>
    <message>
        <source>It has name constraints, which only a CA may have.</source>
        <translation>Es hat Namensbeschränkungen, die nur eine CA haben darf.</translation>
    </message>
    <message>
        <source>"%1" is outside the names that a CA above may certify.</source>
        <translation>„%1“ liegt außerhalb der Namen, die eine CA darüber bestätigen darf.</translation>
    </message>
    <message>
        <source>One of its names is outside those that a CA above may certify.</source>
        <translation>Einer seiner Namen liegt außerhalb derer, die eine CA darüber bestätigen darf.</translation>
    </message>
    <message>
        <source>It is a CA but is used as a client. Whoever has its key can make further certificates.</source>
        <translation>Es ist eine CA, wird aber als Client verwendet. Wer seinen Schlüssel hat, kann weitere Zertifikate ausstellen.</translation>
    </message>
    <message>
        <source>It is signed with %1, which is broken or close to it.</source>
        <translation>Es ist mit %1 signiert; das ist gebrochen oder nahe daran.</translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is broken or close to it.</source>
        <translation>Es ist mit einem Verfahren signiert, das gebrochen ist oder nahe daran.</translation>
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
        <translation>Sein Schlüssel hat 112 Bit Stärke, und es gilt über 2030 hinaus, wenn 128 verlangt werden.</translation>
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
        <translation>Sein Aussteller ist nicht an diesem Arbeitsplatz, daher wurde seine Signatur nicht geprüft.</translation>
    </message>
    <message>
        <source>The certificate that signed it is not a CA.</source>
        <translation>Das Zertifikat, das es signiert hat, ist keine CA.</translation>
    </message>
    <message>
        <source>Its signature does not fit the certificate that is named as its issuer.</source>
        <translation>Seine Signatur passt nicht zu dem Zertifikat, das als Aussteller genannt ist.</translation>
    </message>
    <message>
        <source>It lives longer than its issuer, so it stops working on %1.</source>
        <translation>Es gilt länger als sein Aussteller und funktioniert daher ab %1 nicht mehr.</translation>
    </message>
    <message>
        <source>It lives longer than its issuer and stops working when the issuer ends.</source>
        <translation>Es gilt länger als sein Aussteller und funktioniert nicht mehr, wenn dieser endet.</translation>
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
        <translation>Es trägt die Anwendungs-UUID an einer Stelle, an der dieser Dienst nicht nachsieht.</translation>
    </message>
    <message>
        <source>It names no OCSP responder, which this service asks about revocation.</source>
        <translation>Es nennt keinen OCSP-Responder, den dieser Dienst nach Sperrungen fragt.</translation>
    </message>
    <message>
        <source>It has no host name or IP address under alternative names, by which it would be verified.</source>
        <translation>Es hat unter den alternativen Namen weder Hostnamen noch IP-Adresse, nach denen es geprüft würde.</translation>
    </message>
    <message>
        <source>Its common name is not an IP address or host name, as this service wants it.</source>
        <translation>Sein Common Name ist keine IP-Adresse und kein Hostname, wie dieser Dienst es will.</translation>
    </message>
    <message>
        <source>It has a critical extension that is not known here (%1); verifiers must refuse it.</source>
        <translation>Es hat eine kritische Erweiterung, die hier nicht bekannt ist (%1); Prüfer müssen es ablehnen.</translation>
    </message>
    <message>
        <source>It has a critical extension that is not known here; verifiers must refuse it.</source>
        <translation>Es hat eine kritische Erweiterung, die hier nicht bekannt ist; Prüfer müssen es ablehnen.</translation>
    </message>
    <message>
        <source>It has the extension %1 twice, which is not allowed.</source>
        <translation>Es hat die Erweiterung %1 zweimal; das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It has an extension twice, which is not allowed.</source>
        <translation>Es hat eine Erweiterung zweimal; das ist nicht erlaubt.</translation>
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
        <translation>Es hat mehr als 1.000 alternative Namen; hier werden nur die ersten gezeigt.</translation>
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
        <translation>Das ist nicht, was es zu sein vorgibt, oder es ist beschädigt. Holen Sie eine neue Kopie von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>It is well formed, but uses an algorithm or a version that this program does not handle.</source>
        <translation>Es ist wohlgeformt, verwendet aber ein Verfahren oder eine Version, die dieses Programm nicht beherrscht.</translation>
    </message>
    <message>
        <source>The password does not fit. Type it again; mind upper and lower case.</source>
        <translation>Das Passwort passt nicht. Geben Sie es noch einmal ein; achten Sie auf Groß- und Kleinschreibung.</translation>
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
        <translation>Es wurde nichts getan, weil die Regeln es nicht erlauben. Die Befunde sagen, was zu ändern ist.</translation>
    </message>
    <message>
        <source>It is not here. Check the name or the path; it may have been moved or removed.</source>
        <translation>Es ist nicht da. Prüfen Sie Namen oder Pfad; vielleicht wurde es verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>Something with this name is already there and was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Unter diesem Namen gibt es schon etwas, und es blieb unverändert. Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>More than one certificate fits. Give its id or more of its fingerprint.</source>
        <translation>Mehrere Zertifikate passen. Geben Sie die Nummer oder mehr vom Fingerabdruck an.</translation>
    </message>
    <message>
        <source>The vault, where private keys are kept, is locked. Unlock it and try again.</source>
        <translation>Der Tresor mit den privaten Schlüsseln ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system's keychain cannot be used now. Unlock the vault with the passphrase or the recovery kit instead.</source>
        <translation>Der Schlüsselbund des Systems ist jetzt nicht verwendbar. Entsperren Sie den Tresor stattdessen mit der Passphrase oder dem Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Another window or command is using this desk. Close it, then try again.</source>
        <translation>Ein anderes Fenster oder ein Befehl verwendet diesen Arbeitsplatz. Schließen Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Stored data does not match its checksum. Do not go on with it: restore the latest backup.</source>
        <translation>Gespeicherte Daten passen nicht zu ihrer Prüfsumme. Arbeiten Sie nicht damit weiter: Spielen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The disk or the database refused. Check that the disk is neither full nor read-only, then try again.</source>
        <translation>Die Platte oder die Datenbank hat abgelehnt. Prüfen Sie, dass die Platte weder voll noch schreibgeschützt ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The system does not permit this, or the file is open to other users. Check who owns the file and folder and who may read them.</source>
        <translation>Das System erlaubt das nicht, oder die Datei ist für andere Benutzer offen. Prüfen Sie, wem Datei und Ordner gehören und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>The service could not be reached, or it refused. Check the address and the network, then try again.</source>
        <translation>Der Dienst war nicht erreichbar oder hat abgelehnt. Prüfen Sie Adresse und Netz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. Look up whether it was carried out before you try again.</source>
        <translation>Die Anfrage wurde gesendet, aber es kam keine Antwort. Sehen Sie nach, ob sie ausgeführt wurde, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Angehalten, wie Sie wollten.</translation>
    </message>
    <message>
        <source>This has consequences that cannot be taken back. Confirm it by typing the name.</source>
        <translation>Das hat Folgen, die sich nicht zurücknehmen lassen. Bestätigen Sie es durch Eingabe des Namens.</translation>
    </message>
    <message>
        <source>The cryptographic library failed where it should not. The details help whoever looks into it.</source>
        <translation>Die kryptografische Bibliothek ist gescheitert, wo sie es nicht sollte. Die Einzelheiten helfen dem, der es untersucht.</translation>
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
        <translation>Die Bindestriche stehen an falschen Stellen. Sie stehen nach 8, 12, 16 und 20 Ziffern, oder sie fehlen ganz.</translation>
    </message>
    <message>
        <source>The UUID of zeros stands for no application. Copy the application's own UUID from the service.</source>
        <translation>Die UUID aus Nullen steht für keine Anwendung. Kopieren Sie die UUID der Anwendung aus dem Dienst.</translation>
    </message>
    <message>
        <source>One brace is missing. Write {…} with both braces, or none.</source>
        <translation>Eine Klammer fehlt. Schreiben Sie {…} mit beiden Klammern oder mit keiner.</translation>
    </message>
    <message>
        <source>The system's keychain is open and ready.</source>
        <translation>Der Schlüsselbund des Systems ist offen und bereit.</translation>
    </message>
    <message>
        <source>The system's keychain is locked. Unlock it in the desktop, or use the vault's passphrase or recovery kit.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn auf dem Desktop, oder verwenden Sie Passphrase oder Wiederherstellungsblatt des Tresors.</translation>
    </message>
    <message>
        <source>There is no keyring on this account yet. The desktop will ask you to make one the first time something is stored.</source>
        <translation>Dieses Konto hat noch keinen Schlüsselbund. Der Desktop bittet Sie, einen anzulegen, sobald das erste Mal etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>No program on this desktop keeps secrets. Install GNOME Keyring, KWallet or KeePassXC, or use a passphrase for the vault.</source>
        <translation>Auf diesem Desktop bewahrt kein Programm Geheimnisse auf. Installieren Sie GNOME Keyring, KWallet oder KeePassXC, oder verwenden Sie eine Passphrase für den Tresor.</translation>
    </message>
    <message>
        <source>This session has no desktop bus, as is usual over ssh or in cron. Use the vault's passphrase.</source>
        <translation>Diese Sitzung hat keinen Desktop-Bus, wie bei ssh oder cron üblich. Verwenden Sie die Passphrase des Tresors.</translation>
    </message>
    <message>
        <source>The system's keychain does not answer. Log out and in again, or use the vault's passphrase or recovery kit.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Melden Sie sich ab und wieder an, oder verwenden Sie Passphrase oder Wiederherstellungsblatt des Tresors.</translation>
    </message>
    <message>
        <source>The library that talks to the keychain (libsecret) is missing on this machine. Install it, or use a passphrase for the vault.</source>
        <translation>Die Bibliothek, die mit dem Schlüsselbund spricht (libsecret), fehlt auf diesem Rechner. Installieren Sie sie, oder verwenden Sie eine Passphrase für den Tresor.</translation>
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
        <translation>Der gewählte Aussteller ist keine CA. Wählen Sie eine Wurzel- oder eine Zwischen-CA.</translation>
    </message>
    <message>
        <source>The issuer's key usage does not allow it to sign certificates. Choose a CA that may.</source>
        <translation>Die Schlüsselverwendung des Ausstellers erlaubt ihm nicht, Zertifikate zu signieren. Wählen Sie eine CA, die es darf.</translation>
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
        <translation>Der Aussteller gilt erst ab %1. Warten Sie bis dahin, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The issuer is not valid yet. Wait, or choose another.</source>
        <translation>Der Aussteller gilt noch nicht. Warten Sie, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The issuer's private key is not on this desk, so it cannot sign here. Import the key, or choose a CA made here.</source>
        <translation>Der private Schlüssel des Ausstellers ist nicht an diesem Arbeitsplatz, daher kann er hier nicht signieren. Importieren Sie den Schlüssel, oder wählen Sie eine hier erstellte CA.</translation>
    </message>
    <message>
        <source>A CA above does not allow another CA below it (its path length is used up). Issue from a CA nearer the root.</source>
        <translation>Eine CA darüber erlaubt keine weitere CA unter sich (ihre Pfadlänge ist ausgeschöpft). Stellen Sie von einer CA aus, die näher an der Wurzel ist.</translation>
    </message>
    <message>
        <source>The issuer, or a CA above it, has a key or signature too weak for today's verifiers. Make a new CA with at least RSA 3072 or EC P-256.</source>
        <translation>Der Aussteller oder eine CA darüber hat einen Schlüssel oder eine Signatur, die für heutige Prüfer zu schwach sind. Erstellen Sie eine neue CA mit mindestens RSA 3072 oder EC P-256.</translation>
    </message>
    <message>
        <source>The issuer, or a CA above it, is limited to other uses by its extended key usage. Choose a CA without that limit.</source>
        <translation>Der Aussteller oder eine CA darüber ist durch seine erweiterte Schlüsselverwendung auf andere Zwecke beschränkt. Wählen Sie eine CA ohne diese Grenze.</translation>
    </message>
    <message>
        <source>The subject is empty. Give at least a common name, for example the application's name.</source>
        <translation>Der Inhaber ist leer. Geben Sie mindestens einen Common Name an, zum Beispiel den Namen der Anwendung.</translation>
    </message>
    <message>
        <source>This issuer already has a certificate with this subject and another key, which verifiers confuse. Change the name, for example by adding the year.</source>
        <translation>Dieser Aussteller hat schon ein Zertifikat mit diesem Inhaber und einem anderen Schlüssel; Prüfer verwechseln das. Ändern Sie den Namen, zum Beispiel durch Anhängen des Jahres.</translation>
    </message>
    <message>
        <source>This issuer already has a certificate with this subject and another key. That is usual for a renewal; otherwise change the name to tell them apart.</source>
        <translation>Dieser Aussteller hat schon ein Zertifikat mit diesem Inhaber und einem anderen Schlüssel. Bei einer Erneuerung ist das üblich; sonst ändern Sie den Namen, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>The subject is the same as the issuer's, so it would look self-signed. Give it a name of its own.</source>
        <translation>Der Inhaber ist derselbe wie der Aussteller, es sähe also selbstsigniert aus. Geben Sie ihm einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1 is too long. At most %2 characters are accepted.</source>
        <translation>%1 ist zu lang. Höchstens %2 Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 is longer than the standard (RFC 5280) accepts. Shorten it.</source>
        <translation>%1 ist länger, als der Standard (RFC 5280) erlaubt. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in, or remove it.</source>
        <translation>%1 ist leer. Füllen Sie es aus, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 contains characters that are not allowed there. Use plain letters, digits and spaces.</source>
        <translation>%1 enthält Zeichen, die dort nicht erlaubt sind. Verwenden Sie einfache Buchstaben, Ziffern und Leerzeichen.</translation>
    </message>
    <message>
        <source>A country is given by its two-letter code, for example DE, CH or US.</source>
        <translation>Ein Land wird mit seinem Kürzel aus zwei Buchstaben angegeben, zum Beispiel DE, CH oder US.</translation>
    </message>
    <message>
        <source>The common name (CN) is missing. This service looks there; give a name of 1 to 64 characters.</source>
        <translation>Der Common Name (CN) fehlt. Dieser Dienst sieht dort nach; geben Sie einen Namen von 1 bis 64 Zeichen an.</translation>
    </message>
    <message>
        <source>There is more than one common name (CN). Keep one; put other names under alternative names.</source>
        <translation>Es gibt mehr als einen Common Name (CN). Behalten Sie einen; andere Namen gehören zu den alternativen Namen.</translation>
    </message>
    <message>
        <source>This service wants the client's registered address as the common name: an IP address or a host name, for example client1.example.com.</source>
        <translation>Dieser Dienst will die registrierte Adresse des Clients als Common Name: eine IP-Adresse oder einen Hostnamen, zum Beispiel client1.example.com.</translation>
    </message>
    <message>
        <source>This service recognises the application by its UUID. Copy it from the application's page in the service.</source>
        <translation>Dieser Dienst erkennt die Anwendung an ihrer UUID. Kopieren Sie sie von der Seite der Anwendung im Dienst.</translation>
    </message>
    <message>
        <source>This service does not look for the UUID there. Choose one of the places it offers.</source>
        <translation>Dieser Dienst sieht dort nicht nach der UUID. Wählen Sie eine der angebotenen Stellen.</translation>
    </message>
    <message>
        <source>The application UUID takes the place of the common name you gave. That name stays as the certificate's name on this desk.</source>
        <translation>Die Anwendungs-UUID tritt an die Stelle des angegebenen Common Name. Jener Name bleibt als Name des Zertifikats an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>"%1" is not an alternative name. Accepted are host names, IP addresses, absolute URIs and mail addresses.</source>
        <translation>„%1“ ist kein alternativer Name. Erlaubt sind Hostnamen, IP-Adressen, absolute URIs und E-Mail-Adressen.</translation>
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
        <translation>„%1“ steht zweimal unter den alternativen Namen. Behalten Sie einen Eintrag.</translation>
    </message>
    <message>
        <source>"%1" is outside the names that a CA above is allowed to certify. Use a name inside, or another issuer.</source>
        <translation>„%1“ liegt außerhalb der Namen, die eine CA darüber bestätigen darf. Nehmen Sie einen Namen innerhalb oder einen anderen Aussteller.</translation>
    </message>
    <message>
        <source>This service recognises the client by a host name or an IP address. Add one under alternative names.</source>
        <translation>Dieser Dienst erkennt den Client an einem Hostnamen oder einer IP-Adresse. Fügen Sie sie unter den alternativen Namen hinzu.</translation>
    </message>
    <message>
        <source>A name with * means many hosts and says little about one client. Prefer the client's own name.</source>
        <translation>Ein Name mit * meint viele Rechner und sagt wenig über einen Client. Besser ist der eigene Name des Clients.</translation>
    </message>
    <message>
        <source>The certificate would end before it begins. Choose an end in the future.</source>
        <translation>Das Zertifikat würde enden, bevor es beginnt. Wählen Sie ein Ende in der Zukunft.</translation>
    </message>
    <message>
        <source>The validity is too short to be useful. Give at least one day.</source>
        <translation>Die Gültigkeit ist zu kurz, um nützlich zu sein. Geben Sie mindestens einen Tag an.</translation>
    </message>
    <message>
        <source>The CA ends on %1, and the certificate would stop working with it. Choose that day or an earlier one, or "as long as the CA lives".</source>
        <translation>Die CA endet am %1, und das Zertifikat würde mit ihr aufhören zu funktionieren. Wählen Sie diesen Tag oder einen früheren, oder „solange die CA gilt“.</translation>
    </message>
    <message>
        <source>The certificate would outlive its CA and stop working with it. Choose "as long as the CA lives".</source>
        <translation>Das Zertifikat würde seine CA überleben und mit ihr aufhören zu funktionieren. Wählen Sie „solange die CA gilt“.</translation>
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
        <translation>Es würde bald enden, am %1, weil seine CA es tut. Erneuern Sie besser zuerst die CA.</translation>
    </message>
    <message>
        <source>It would end soon. Consider a longer validity, or renew the CA first.</source>
        <translation>Es würde bald enden. Wählen Sie besser eine längere Gültigkeit, oder erneuern Sie zuerst die CA.</translation>
    </message>
    <message>
        <source>This service does not accept keys of this kind. Choose one of those that it offers.</source>
        <translation>Dieser Dienst nimmt keine Schlüssel dieser Art. Wählen Sie einen von denen, die er anbietet.</translation>
    </message>
    <message>
        <source>RSA 2048 is considered too weak after 2030, and this certificate lives longer. Prefer EC P-256 or RSA 3072.</source>
        <translation>RSA 2048 gilt nach 2030 als zu schwach, und dieses Zertifikat gilt länger. Besser sind EC P-256 oder RSA 3072.</translation>
    </message>
    <message>
        <source>Not every program reads keys of this kind: Firefox and some key stores refuse them. EC P-256 is read everywhere.</source>
        <translation>Nicht jedes Programm liest Schlüssel dieser Art: Firefox und manche Keystores lehnen sie ab. EC P-256 wird überall gelesen.</translation>
    </message>
    <message>
        <source>A key this large is slow to make and to use, and some devices refuse it. RSA 4096 or EC P-384 is strong enough.</source>
        <translation>Ein so großer Schlüssel ist langsam zu erzeugen und zu verwenden, und manche Geräte lehnen ihn ab. RSA 4096 oder EC P-384 ist stark genug.</translation>
    </message>
    <message>
        <source>The path length, the number of CAs allowed below this one, is 0 or more.</source>
        <translation>Die Pfadlänge, die Zahl der unter dieser CA erlaubten CAs, ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>The path length must be smaller than the issuer's. Give at most %1.</source>
        <translation>Die Pfadlänge muss kleiner sein als die des Ausstellers. Geben Sie höchstens %1 an.</translation>
    </message>
    <message>
        <source>The path length must be smaller than the issuer's. Give a smaller number.</source>
        <translation>Die Pfadlänge muss kleiner sein als die des Ausstellers. Geben Sie eine kleinere Zahl an.</translation>
    </message>
    <message>
        <source>Only a CA has a path length. Leave it out for a client or a server.</source>
        <translation>Nur eine CA hat eine Pfadlänge. Lassen Sie sie bei einem Client oder Server weg.</translation>
    </message>
    <message>
        <source>"%1" is not a web address. Write it in full, for example http://pki.example.com/ca.crl.</source>
        <translation>„%1“ ist keine Webadresse. Schreiben Sie sie vollständig, zum Beispiel http://pki.example.com/ca.crl.</translation>
    </message>
    <message>
        <source>"%1" does not begin with http://. Other kinds are often not fetched; https can need the very certificate it is about.</source>
        <translation>„%1“ beginnt nicht mit http://. Andere Arten werden oft nicht abgerufen; https braucht womöglich gerade das Zertifikat, um das es geht.</translation>
    </message>
    <message>
        <source>This service asks an OCSP responder whether the certificate was revoked. Give its address now; it cannot be added later.</source>
        <translation>Dieser Dienst fragt einen OCSP-Responder, ob das Zertifikat gesperrt wurde. Geben Sie dessen Adresse jetzt an; später lässt sie sich nicht ergänzen.</translation>
    </message>
    <message>
        <source>This service can ask an OCSP responder whether the certificate was revoked. If you run one, give its address now; it cannot be added later.</source>
        <translation>Dieser Dienst kann einen OCSP-Responder fragen, ob das Zertifikat gesperrt wurde. Wenn Sie einen betreiben, geben Sie seine Adresse jetzt an; später lässt sie sich nicht ergänzen.</translation>
    </message>
    <message>
        <source>This service fetches a revocation list (CRL). Give its address now; it cannot be added later.</source>
        <translation>Dieser Dienst ruft eine Sperrliste (CRL) ab. Geben Sie deren Adresse jetzt an; später lässt sie sich nicht ergänzen.</translation>
    </message>
    <message>
        <source>Only a CA has name constraints. Remove them for a client or a server.</source>
        <translation>Nur eine CA hat Namensbeschränkungen. Entfernen Sie sie bei einem Client oder Server.</translation>
    </message>
    <message>
        <source>"%1" is not a name constraint. Accepted are domains (example.com), networks (10.0.0.0/8), mail domains and hosts.</source>
        <translation>„%1“ ist keine Namensbeschränkung. Erlaubt sind Domänen (example.com), Netze (10.0.0.0/8), Mail-Domänen und Rechner.</translation>
    </message>
    <message>
        <source>With these name constraints the CA could certify nothing at all. Remove what is both permitted and excluded.</source>
        <translation>Mit diesen Namensbeschränkungen könnte die CA gar nichts bestätigen. Entfernen Sie, was zugleich erlaubt und ausgeschlossen ist.</translation>
    </message>
    <message>
        <source>With an empty subject at least one alternative name is needed. Add one, or give a common name.</source>
        <translation>Bei leerem Inhaber ist mindestens ein alternativer Name nötig. Fügen Sie einen hinzu, oder geben Sie einen Common Name an.</translation>
    </message>
    <message>
        <source>A server is verified by its host name or IP address under alternative names. Add at least one.</source>
        <translation>Ein Server wird nach seinem Hostnamen oder seiner IP-Adresse unter den alternativen Namen geprüft. Fügen Sie mindestens einen Namen hinzu.</translation>
    </message>
    <message>
        <source>The chosen service takes another kind of certificate. Choose the kind it takes, or another service.</source>
        <translation>Der gewählte Dienst nimmt eine andere Art von Zertifikat. Wählen Sie die Art, die er nimmt, oder einen anderen Dienst.</translation>
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
        <translation>an den Arbeitsplatz zurückgelegt</translation>
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
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>no longer superseded</source>
        <translation>nicht mehr abgelöst</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>Erinnerung aufgeschoben</translation>
    </message>
    <message>
        <source>reminder back on</source>
        <translation>Erinnerung wieder an</translation>
    </message>
    <message>
        <source>private key taken in</source>
        <translation>privaten Schlüssel aufgenommen</translation>
    </message>
    <message>
        <source>exported with its private key</source>
        <translation>mit privatem Schlüssel exportiert</translation>
    </message>
    <message>
        <source>private key removed</source>
        <translation>privaten Schlüssel entfernt</translation>
    </message>
    <message>
        <source>private key put back</source>
        <translation>privaten Schlüssel zurückgelegt</translation>
    </message>
    <message>
        <source>unfinished issuance given up</source>
        <translation>unfertige Ausstellung aufgegeben</translation>
    </message>
    <message>
        <source>vault made</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>ways to unlock the vault changed</source>
        <translation>Wege zum Entsperren des Tresors geändert</translation>
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
        <translation>Common Name</translation>
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
        <translation>Adresse des Ausstellerzertifikats</translation>
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
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>signing certificates</source>
        <translation>Zertifikate signieren</translation>
    </message>
    <message>
        <source>signing revocation lists</source>
        <translation>Sperrlisten signieren</translation>
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
        <translation>Common Name (CN)</translation>
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
        <translation>Bundesland oder Provinz (ST)</translation>
    </message>
    <message>
        <source>Organisation (O)</source>
        <translation>Organisation (O)</translation>
    </message>
    <message>
        <source>Organisational unit (OU)</source>
        <translation>Organisationseinheit (OU)</translation>
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
        <translation>Domänenbestandteil (DC)</translation>
    </message>
    <message>
        <source>IBM Hyper Protect Crypto Services</source>
        <translation>IBM Hyper Protect Crypto Services</translation>
    </message>
    <message>
        <source>For clients of an HPCS instance with mutual TLS switched on.</source>
        <translation>Für Clients einer HPCS-Instanz, bei der gegenseitiges TLS eingeschaltet ist.</translation>
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
        <translation>Für eine Anwendung, die die REST-Schnittstelle oder ein SDK aufruft und sich mit einem Zertifikat anmeldet.</translation>
    </message>
    <message>
        <source>Fortanix DSM: trusted CA</source>
        <translation>Fortanix DSM: vertraute CA</translation>
    </message>
    <message>
        <source>For an application that is recognised by its CA and a DNS name or IP address in its certificate.</source>
        <translation>Für eine Anwendung, die an ihrer CA und einem DNS-Namen oder einer IP-Adresse in ihrem Zertifikat erkannt wird.</translation>
    </message>
    <message>
        <source>Securosys TSB: cloud</source>
        <translation>Securosys TSB: Cloud</translation>
    </message>
    <message>
        <source>For the Transaction Security Broker in the cloud, where a ticket hands the CA over.</source>
        <translation>Für den Transaction Security Broker in der Cloud, dem die CA mit einem Ticket übergeben wird.</translation>
    </message>
    <message>
        <source>Securosys TSB: on premises</source>
        <translation>Securosys TSB: im eigenen Haus</translation>
    </message>
    <message>
        <source>For a Transaction Security Broker of your own, whose trust store you keep.</source>
        <translation>Für einen eigenen Transaction Security Broker, dessen Truststore Sie pflegen.</translation>
    </message>
    <message>
        <source>Thales Luna Network HSM</source>
        <translation>Thales Luna Network HSM</translation>
    </message>
    <message>
        <source>For a client registered on a Luna appliance by the address in its certificate.</source>
        <translation>Für einen Client, der an einem Luna-Gerät mit der Adresse in seinem Zertifikat registriert ist.</translation>
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
        <translation>Für einen eigenen Server, den die Clients nach seinem Namen prüfen.</translation>
    </message>
    <message>
        <source>Upload the CA that signed the certificate to the service, so that it trusts the client.</source>
        <translation>Laden Sie die CA, die das Zertifikat signiert hat, zum Dienst hoch, damit er dem Client vertraut.</translation>
    </message>
    <message>
        <source>Upload the root CA to the service, so that it trusts the client.</source>
        <translation>Laden Sie die Wurzel-CA zum Dienst hoch, damit er dem Client vertraut.</translation>
    </message>
    <message>
        <source>Upload the client's certificate itself to the service.</source>
        <translation>Laden Sie das Zertifikat des Clients selbst zum Dienst hoch.</translation>
    </message>
    <message>
        <source>Export certificate and key for the program that will use them.</source>
        <translation>Exportieren Sie Zertifikat und Schlüssel für das Programm, das sie verwenden wird.</translation>
    </message>
    <message>
        <source>Export for grep11client.yaml and copy its tls section into the client's file.</source>
        <translation>Exportieren Sie für grep11client.yaml, und kopieren Sie den Abschnitt tls in die Datei des Clients.</translation>
    </message>
    <message>
        <source>Open a ticket with the service's support and attach the CA certificate.</source>
        <translation>Öffnen Sie ein Ticket beim Support des Dienstes, und hängen Sie das CA-Zertifikat an.</translation>
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
        <translation>Registrieren Sie den Client am Gerät unter demselben Namen oder derselben Adresse wie in seinem Zertifikat.</translation>
    </message>
    <message>
        <source>Set the application in the service to log in with a certificate.</source>
        <translation>Stellen Sie die Anwendung im Dienst darauf ein, sich mit einem Zertifikat anzumelden.</translation>
    </message>
    <message>
        <source>Give the certificate to the application's entry in the service.</source>
        <translation>Geben Sie das Zertifikat beim Eintrag der Anwendung im Dienst an.</translation>
    </message>
    <message>
        <source>Switch on mutual TLS in the service, once every client has its certificate.</source>
        <translation>Schalten Sie gegenseitiges TLS im Dienst ein, sobald jeder Client sein Zertifikat hat.</translation>
    </message>
    <message>
        <source>Test the connection with the new certificate.</source>
        <translation>Testen Sie die Verbindung mit dem neuen Zertifikat.</translation>
    </message>
    <message>
        <source>Hand certificate and key to the application's owner, and the password by another way.</source>
        <translation>Übergeben Sie Zertifikat und Schlüssel den Zuständigen der Anwendung, das Passwort auf einem anderen Weg.</translation>
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
        <translation>Java: Keystore eines Clients</translation>
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
        <translation>Ein Programm, das ein Zertifikat in binärer Form (DER) will</translation>
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
        <translation>Eine PKCS#12-Datei (.p12) mit Passwort, die den privaten Schlüssel, das Zertifikat und seine Aussteller enthält, verschlüsselt mit AES-256.</translation>
    </message>
    <message>
        <source>A PKCS#12 file (.pfx) encrypted with AES-256, which Windows opens since version 1709. It carries the private key.</source>
        <translation>Eine mit AES-256 verschlüsselte PKCS#12-Datei (.pfx), die Windows seit Version 1709 öffnet. Sie enthält den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>A PKCS#12 file (.pfx) in the older triple-DES encryption, because these readers refuse AES. Give it a long password and delete it after use.</source>
        <translation>Eine PKCS#12-Datei (.pfx) in der älteren Triple-DES-Verschlüsselung, weil diese Leser AES ablehnen. Geben Sie ihr ein langes Passwort, und löschen Sie sie nach Gebrauch.</translation>
    </message>
    <message>
        <source>A PKCS#12 file (.p12) in the older triple-DES encryption, because many versions of Apple's keychain refuse AES. Give it a long password and delete it after use.</source>
        <translation>Eine PKCS#12-Datei (.p12) in der älteren Triple-DES-Verschlüsselung, weil viele Versionen von Apples Schlüsselbund AES ablehnen. Geben Sie ihr ein langes Passwort, und löschen Sie sie nach Gebrauch.</translation>
    </message>
    <message>
        <source>A PKCS#12 key store (.p12) with the private key. The password must be plain ASCII: Java's keytool refuses others.</source>
        <translation>Ein PKCS#12-Keystore (.p12) mit dem privaten Schlüssel. Das Passwort muss reines ASCII sein: Javas keytool lehnt andere ab.</translation>
    </message>
    <message>
        <source>A PKCS#12 trust store (.p12) with certificates only, marked as trusted the way Java 8u301 and later expect it. No private key.</source>
        <translation>Ein PKCS#12-Truststore (.p12) nur mit Zertifikaten, als vertraut gekennzeichnet, wie Java 8u301 und neuer es erwartet. Kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>A trust store in Java's old JKS format with certificates only. No private key.</source>
        <translation>Ein Truststore in Javas altem JKS-Format, nur mit Zertifikaten. Kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>A password-protected PKCS#12 file (.p12) encrypted with AES-256. NSS does not take Ed25519 or Ed448 keys.</source>
        <translation>Eine PKCS#12-Datei (.p12) mit Passwort, verschlüsselt mit AES-256. NSS nimmt keine Ed25519- oder Ed448-Schlüssel.</translation>
    </message>
    <message>
        <source>A text file with the certificate, its issuers and, when a password is given, the private key encrypted with AES-256.</source>
        <translation>Eine Textdatei mit dem Zertifikat, seinen Ausstellern und, wenn ein Passwort angegeben ist, dem mit AES-256 verschlüsselten privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate alone, in binary form. Nothing in it is secret.</source>
        <translation>Nur das Zertifikat, in binärer Form. Nichts darin ist geheim.</translation>
    </message>
    <message>
        <source>One text file: the certificate first, then each issuer up to the root. Nothing in it is secret.</source>
        <translation>Eine Textdatei: zuerst das Zertifikat, dann jeder Aussteller bis zur Wurzel. Nichts darin ist geheim.</translation>
    </message>
    <message>
        <source>The certificate and its issuers in one binary file (.p7b). Nothing in it is secret.</source>
        <translation>Das Zertifikat und seine Aussteller in einer binären Datei (.p7b). Nichts darin ist geheim.</translation>
    </message>
    <message>
        <source>A manifest of type kubernetes.io/tls for kubectl apply. The private key stands in it unencrypted: keep it out of version control.</source>
        <translation>Ein Manifest vom Typ kubernetes.io/tls für kubectl apply. Der private Schlüssel steht unverschlüsselt darin: Halten Sie es aus der Versionsverwaltung heraus.</translation>
    </message>
    <message>
        <source>Certificate and private key as text files, and the lines of grep11client.yaml that name them. The library reads the key unencrypted: keep the folder closed.</source>
        <translation>Zertifikat und privater Schlüssel als Textdateien, dazu die Zeilen für grep11client.yaml, die sie nennen. Die Bibliothek liest den Schlüssel unverschlüsselt: Halten Sie den Ordner geschlossen.</translation>
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
        <translation>Kein privater Schlüssel ist darin.</translation>
    </message>
    <message>
        <source>Each guess at the password costs %1 rounds of work.</source>
        <translation>Jeder Versuch, das Passwort zu erraten, kostet %1 Runden Arbeit.</translation>
    </message>
    <message>
        <source>Not all issuers up to the root are on this desk, so the file ends early. Import the missing ones and export again.</source>
        <translation>Nicht alle Aussteller bis zur Wurzel sind an diesem Arbeitsplatz, daher endet die Datei vorher. Importieren Sie die fehlenden, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This reader does not open keys of this kind. Choose RSA or EC P-256 for it.</source>
        <translation>Dieser Leser öffnet keine Schlüssel dieser Art. Wählen Sie für ihn RSA oder EC P-256.</translation>
    </message>
    <message>
        <source>The private key stands in the file unencrypted. Whoever reads the file has the key.</source>
        <translation>Der private Schlüssel steht unverschlüsselt in der Datei. Wer die Datei liest, hat den Schlüssel.</translation>
    </message>
    <message>
        <source>The private key was left out. To include it encrypted, give a password.</source>
        <translation>Der private Schlüssel wurde weggelassen. Um ihn verschlüsselt aufzunehmen, geben Sie ein Passwort an.</translation>
    </message>
    <message>
        <source>Triple-DES with SHA-1 is old. Use a long generated password and delete the file once it is read.</source>
        <translation>Triple-DES mit SHA-1 ist alt. Verwenden Sie ein langes erzeugtes Passwort, und löschen Sie die Datei, sobald sie gelesen ist.</translation>
    </message>
    <message>
        <source>The password has characters outside ASCII. Java's keytool and some others will refuse it.</source>
        <translation>Das Passwort hat Zeichen außerhalb von ASCII. Javas keytool und einige andere werden es ablehnen.</translation>
    </message>
    <message>
        <source>The name was changed to what this reader accepts.</source>
        <translation>Der Name wurde in das geändert, was dieser Leser annimmt.</translation>
    </message>
    <message>
        <source>Issue it anew with the wizard, which writes it as the standard asks.</source>
        <translation>Stellen Sie es mit dem Assistenten neu aus; er schreibt es, wie der Standard es verlangt.</translation>
    </message>
    <message>
        <source>Issue it anew with a subject that the standard accepts, for example a common name of at most 64 characters.</source>
        <translation>Stellen Sie es neu aus mit einem Inhaber, den der Standard erlaubt, zum Beispiel einem Common Name von höchstens 64 Zeichen.</translation>
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
        <translation>Erstellen Sie mit dem Assistenten eine richtige CA, und stellen Sie die Zertifikate darunter noch einmal aus.</translation>
    </message>
    <message>
        <source>Issue a client certificate with the wizard; its uses are set as services expect them.</source>
        <translation>Stellen Sie mit dem Assistenten ein Client-Zertifikat aus; seine Verwendungen sind gesetzt, wie Dienste sie erwarten.</translation>
    </message>
    <message>
        <source>Issue it from a CA nearer the root, or make a new root that allows more levels.</source>
        <translation>Stellen Sie es von einer CA aus, die näher an der Wurzel ist, oder erstellen Sie eine neue Wurzel, die mehr Ebenen erlaubt.</translation>
    </message>
    <message>
        <source>Issue it anew when you renew it; until then most services cope.</source>
        <translation>Stellen Sie es bei der Erneuerung neu aus; bis dahin kommen die meisten Dienste damit zurecht.</translation>
    </message>
    <message>
        <source>Import the CA that really signed it, or issue it anew from the CA you have.</source>
        <translation>Importieren Sie die CA, die es wirklich signiert hat, oder stellen Sie es von der vorhandenen CA neu aus.</translation>
    </message>
    <message>
        <source>Issue it with a name inside the CA's constraints, or from another CA.</source>
        <translation>Stellen Sie es mit einem Namen innerhalb der Beschränkungen der CA aus oder von einer anderen CA.</translation>
    </message>
    <message>
        <source>Replace it soon with EC P-256 or RSA 3072 and SHA-256.</source>
        <translation>Ersetzen Sie es bald, mit EC P-256 oder RSA 3072 und SHA-256.</translation>
    </message>
    <message>
        <source>Use EC P-256 or RSA 3072 at the next renewal.</source>
        <translation>Verwenden Sie bei der nächsten Erneuerung EC P-256 oder RSA 3072.</translation>
    </message>
    <message>
        <source>Make a new key here at the next renewal.</source>
        <translation>Erzeugen Sie bei der nächsten Erneuerung hier einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Ask whoever made it whether the service can read it.</source>
        <translation>Fragen Sie den Ersteller, ob der Dienst es lesen kann.</translation>
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
        <translation>Stellen Sie es mit Hostnamen oder IP-Adresse unter den alternativen Namen neu aus.</translation>
    </message>
    <message>
        <source>Issue it anew with the address that is registered at the service as its common name.</source>
        <translation>Stellen Sie es mit der beim Dienst registrierten Adresse als Common Name neu aus.</translation>
    </message>
</context>
</TS>
