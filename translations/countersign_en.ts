<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AttentionList</name>
    <message numerus="yes">
        <source>%n certificates, soonest first</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates, soonest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) are hidden by what is set above the list.</source>
        <translation>
            <numerusform>%Ln certificate is hidden by what is set above the list.</numerusform>
            <numerusform>%Ln certificates are hidden by what is set above the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvSaving</name>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1</source>
        <translation>
            <numerusform>%Ln row saved as %1</numerusform>
            <numerusform>%Ln rows saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln certificates are selected.
Export, save or delete them with the buttons below the list.</source>
        <translation>
            <numerusform>%Ln certificates are selected.
Export, save or delete them with the buttons below the list.</numerusform>
            <numerusform>%Ln certificates are selected.
Export, save or delete them with the buttons below the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln certificate(s)</source>
        <translation>
            <numerusform>Export %Ln certificate</numerusform>
            <numerusform>Export %Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard again in %Ln second(s).</source>
        <translation>
            <numerusform>Copied. It leaves the clipboard again in %Ln second.</numerusform>
            <numerusform>Copied. It leaves the clipboard again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Export %Ln file</numerusform>
            <numerusform>&amp;Export %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln files are encrypted. A pass&amp;word to try on all of them:</source>
        <translation>
            <numerusform>%Ln file is encrypted. Its pass&amp;word:</numerusform>
            <numerusform>%Ln files are encrypted. A pass&amp;word to try on all of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s) …</source>
        <translation>
            <numerusform>Reading %Ln file …</numerusform>
            <numerusform>Reading %Ln files …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln certificate(s) taken in</source>
        <translation>
            <numerusform>%Ln certificate taken in</numerusform>
            <numerusform>%Ln certificates taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private key(s) taken in</source>
        <translation>
            <numerusform>%Ln private key taken in</numerusform>
            <numerusform>%Ln private keys taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln already here</numerusform>
            <numerusform>%Ln already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) wait for their certificate</source>
        <translation>
            <numerusform>%Ln key waits for its certificate</numerusform>
            <numerusform>%Ln keys wait for their certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more not taken</source>
        <translation>
            <numerusform>and %Ln more not taken</numerusform>
            <numerusform>and %Ln more not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueWizard</name>
    <message numerus="yes">
        <source>&amp;Create %Ln certificate(s)</source>
        <translation>
            <numerusform>&amp;Create %Ln certificate</numerusform>
            <numerusform>&amp;Create %Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n certificates were interrupted last time; their serial numbers are not used again.</source>
        <translation>
            <numerusform>%n certificate was interrupted last time; its serial number is not used again.</numerusform>
            <numerusform>%n certificates were interrupted last time; their serial numbers are not used again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates need attention</source>
        <translation>
            <numerusform>%n certificate needs attention</numerusform>
            <numerusform>%n certificates need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n certificates: %1</source>
        <translation>
            <numerusform>%n certificate: %1</numerusform>
            <numerusform>%n certificates: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates end.</source>
        <translation>
            <numerusform>%n certificate ends.</numerusform>
            <numerusform>%n certificates end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates end on %1.</source>
        <translation>
            <numerusform>%n certificate ends on %1.</numerusform>
            <numerusform>%n certificates end on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>Delete %Ln certificate(s)?</source>
        <translation>
            <numerusform>Delete %Ln certificate?</numerusform>
            <numerusform>Delete %Ln certificates?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private key(s) go too. Undo brings everything back right after; later only a backup does.</source>
        <translation>
            <numerusform>%Ln private key goes too. Undo brings everything back right after; later only a backup does.</numerusform>
            <numerusform>%Ln private keys go too. Undo brings everything back right after; later only a backup does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) here were issued by what you delete. They stay, but without their issuer they can be neither renewed here nor exported with their chain.</source>
        <translation>
            <numerusform>%Ln certificate here was issued by what you delete. It stays, but without its issuer it can be neither renewed here nor exported with its chain.</numerusform>
            <numerusform>%Ln certificates here were issued by what you delete. They stay, but without their issuer they can be neither renewed here nor exported with their chain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) deleted</source>
        <translation>
            <numerusform>%Ln certificate deleted</numerusform>
            <numerusform>%Ln certificates deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message numerus="yes">
        <source>Making %Ln certificate(s) …</source>
        <translation>
            <numerusform>Making %Ln certificate …</numerusform>
            <numerusform>Making %Ln certificates …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) made. The private keys are sealed in the vault.</source>
        <translation>
            <numerusform>%Ln certificate made. Its private key is sealed in the vault.</numerusform>
            <numerusform>%Ln certificates made. The private keys are sealed in the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message numerus="yes">
        <source>%n certificate(s) were being issued when the program was interrupted last time; their serial numbers were voided.</source>
        <translation>
            <numerusform>%n certificate was being issued when the program was interrupted last time; its serial number was voided.</numerusform>
            <numerusform>%n certificates were being issued when the program was interrupted last time; their serial numbers were voided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n certificates end in the next 18 months. Arrow keys go from week to week.</source>
        <translation>
            <numerusform>%n certificate ends in the next 18 months. Arrow keys go from week to week.</numerusform>
            <numerusform>%n certificates end in the next 18 months. Arrow keys go from week to week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n certificates end</source>
        <translation>
            <numerusform>Week of %1: %n certificate ends</numerusform>
            <numerusform>Week of %1: %n certificates end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
