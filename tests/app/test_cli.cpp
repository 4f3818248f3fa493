// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/builders.h"
#include "support/environment.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// The command line as a script meets it: what it prints, how it ends, what it refuses. On a desk of its own, by passphrase, without any keychain.
class TestCli : public QObject
{
    Q_OBJECT

    TestDesk m_desk;
    QTemporaryDir m_files;

    QString file(const QString &name) const { return m_files.filePath(name); }

    QString put(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QFile::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file(name);
    }

    // Away from every keychain and every setting of this machine.
    static Ran bare(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {})
    {
        const QStringList alone{u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent"_s, u"LC_ALL=C.UTF-8"_s, u"COUNTERSIGN_HOME="_s};
        return run(QStringLiteral(COUNTERSIGN_CLI), arguments, input, {}, alone + environment);
    }

    Ran cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return bare(QStringList{u"--home"_s, m_desk.path(), u"--passphrase-file"_s, file(u"pass"_s)} + arguments, input);
    }

    QJsonObject object(const QStringList &arguments, int code = 0) const
    {
        const Ran ran = cli(QStringList{u"--json"_s} + arguments);
        if (ran.code != code)
            qWarning("exit %d: %s%s", ran.code, ran.out.constData(), ran.err.constData());
        return ran.code == code ? QJsonDocument::fromJson(ran.out).object() : QJsonObject();
    }

    QJsonArray array(const QStringList &arguments, int code = 0) const
    {
        const Ran ran = cli(QStringList{u"--json"_s} + arguments);
        if (ran.code != code)
            qWarning("exit %d: %s%s", ran.code, ran.out.constData(), ran.err.constData());
        return ran.code == code ? QJsonDocument::fromJson(ran.out).array() : QJsonArray();
    }

    static QStringList fieldsOf(const QJsonObject &object)
    {
        QStringList keys = object.keys();
        keys.sort();
        return keys;
    }

    static QStringList certificateFields()
    {
        QStringList fields = u"id name kind subject issuer serial notBefore notAfter effectiveNotAfter status daysLeft fingerprintSha256 keyAlgorithm "
                             "signatureAlgorithm appUuid owner application hasPrivateKey issuerId revokedAt"_s.split(u' ');
        fields.sort();
        return fields;
    }

private Q_SLOTS:
    // A desk with a quickly derived passphrase, and on it, by the command line, a chain.
    void initTestCase()
    {
        REQUIRE_TOOL("openssl");
        VERIFY_RESULT(m_desk.openWithVault());
        m_desk.desk.reset();
        put(u"pass"_s, "correct horse battery\n");
        QCOMPARE(object({u"issue"_s, u"root"_s, u"--subject"_s, u"CN=Example root,O=Example"_s}).value("kind"_L1).toString(), u"root"_s);
        QCOMPARE(object({u"issue"_s, u"intermediate"_s, u"--issuer"_s, u"Example root"_s, u"--subject"_s, u"CN=Example issuing,O=Example"_s, u"--key"_s, u"ec-p256"_s})
                     .value("keyAlgorithm"_L1).toString(), u"EC P-256"_s);
        const QJsonObject client = object({u"issue"_s, u"client"_s, u"--issuer"_s, u"Example issuing"_s, u"--subject"_s, u"CN=payments,O=Example"_s, u"--owner"_s,
                                           u"Team A"_s, u"--application"_s, u"Payments"_s, u"--days"_s, u"200"_s});
        QStringList wanted = certificateFields() + QStringList{u"findings"_s};
        wanted.sort();
        QCOMPARE(fieldsOf(client), wanted);
        QCOMPARE(client.value("owner"_L1).toString(), u"Team A"_s);
        QCOMPARE(client.value("hasPrivateKey"_L1).toBool(), true);
        QCOMPARE(client.value("status"_L1).toString(), u"valid"_s);
    }

    void issuedCertificatesHoldBeforeOpenssl()
    {
        for (const auto &[name, path] : {std::pair(u"Example root"_s, u"root.pem"_s), std::pair(u"Example issuing"_s, u"issuing.pem"_s), std::pair(u"payments"_s, u"leaf.pem"_s)}) {
            const QByteArray pem = object({u"show"_s, name}).value("pem"_L1).toString().toLatin1();
            QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----"));
            put(path, pem);
        }
        const Ran ran = run(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslclient"_s, u"-CAfile"_s, file(u"root.pem"_s), u"-untrusted"_s,
                                           file(u"issuing.pem"_s), file(u"leaf.pem"_s)});
        QVERIFY2(ran.code == 0, ran.err.constData());
    }

    void issueTakesEveryOption()
    {
        const QJsonObject server = object({u"issue"_s, u"server"_s, u"--issuer"_s, u"Example issuing"_s, u"--subject"_s, u"CN=kms.example,O=Example"_s, u"--name"_s,
                                           u"kms"_s, u"--san"_s, u"dns:kms.example"_s, u"--san"_s, u"ip:10.0.0.1"_s, u"--until"_s, u"2027-06-30"_s, u"--key"_s,
                                           u"rsa-2048"_s, u"--ocsp-url"_s, u"http://ocsp.example/"_s, u"--crl-url"_s, u"http://crl.example/a.crl"_s});
        QCOMPARE(server.value("name"_L1).toString(), u"kms"_s);
        QCOMPARE(server.value("notAfter"_L1).toString(), u"2027-06-30T23:59:59Z"_s);
        const QJsonObject shown = object({u"show"_s, u"kms"_s});
        QCOMPARE(shown.value("chain"_L1).toArray().size(), 2);
        QVERIFY(shown.value("alternativeNames"_L1).toArray().contains(u"IP:10.0.0.1"_s));
        const QJsonObject uuid = object({u"issue"_s, u"client"_s, u"--issuer"_s, u"Example issuing"_s, u"--subject"_s, u"CN=app,O=Example"_s, u"--app-uuid"_s,
                                         u"{9F3C1C1E-6F0B-4B0C-9D52-3D2F6F0A7B11}"_s, u"--app-uuid-in"_s, u"oid"_s, u"--as-issuer"_s});
        QCOMPARE(uuid.value("appUuid"_L1).toString(), u"9f3c1c1e-6f0b-4b0c-9d52-3d2f6f0a7b11"_s);
    }

    void blockedRequestsMakeNothing()
    {
        const qsizetype before = array({u"list"_s}).size();
        const Ran ran = cli({u"issue"_s, u"client"_s, u"--issuer"_s, u"Example issuing"_s, u"--subject"_s, u"CN=late,O=Example"_s, u"--days"_s, u"9000"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(!ran.err.isEmpty() && ran.out.isEmpty(), ran.out.constData());
        const QJsonObject told = object({u"issue"_s, u"client"_s, u"--issuer"_s, u"payments"_s, u"--subject"_s, u"CN=x"_s}, 1);
        QCOMPARE(told.value("findings"_L1).toArray().at(0).toObject().value("severity"_L1).toString(), u"blocks"_s);
        QCOMPARE(array({u"list"_s}).size(), before);
    }

    void listsAndShows()
    {
        const QJsonArray clients = array({u"list"_s, u"--kind"_s, u"client"_s, u"--search"_s, u"Team A"_s});
        QCOMPARE(clients.size(), 1);
        QCOMPARE(fieldsOf(clients[0].toObject()), certificateFields());
        QCOMPARE(array({u"list"_s, u"--limit"_s, u"2"_s}).size(), 2);
        QCOMPARE(array({u"list"_s, u"--status"_s, u"expired"_s}).size(), 0);
        const Ran table = cli({u"list"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.startsWith("ID") && table.out.contains("payments"));
        const QString fingerprint = clients[0].toObject().value("fingerprintSha256"_L1).toString();
        QCOMPARE(object({u"show"_s, fingerprint.left(12)}).value("name"_L1).toString(), u"payments"_s);
        const Ran shown = cli({u"show"_s, u"payments"_s});
        QVERIFY(shown.code == 0 && shown.out.contains("CN=payments") && shown.out.contains("SHA-256"));
    }

    void handsOut()
    {
        const QJsonObject report = object({u"export"_s, u"payments"_s, u"--for"_s, u"openssl"_s, u"--out"_s, file(u"payments.p12"_s), u"--password-out"_s, file(u"pw"_s)});
        QCOMPARE(report.value("files"_L1).toArray().at(0).toObject().value("secret"_L1).toBool(), true);
        QVERIFY(!report.value("checks"_L1).toArray().isEmpty());
        QCOMPARE(QFile::permissions(file(u"payments.p12"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const Ran read = run(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, file(u"payments.p12"_s), u"-passin"_s, u"file:"_s + file(u"pw"_s), u"-nodes"_s});
        QVERIFY2(read.code == 0 && read.out.contains("PRIVATE KEY") && read.out.count("BEGIN CERTIFICATE") >= 2, read.err.constData());
        // An export that fails leaves no password behind.
        QVERIFY(cli({u"export"_s, u"payments"_s, u"--for"_s, u"openssl"_s, u"--out"_s, file(u"none/x.p12"_s), u"--password-out"_s, file(u"pw2"_s)}).code != 0);
        QVERIFY(!QFile::exists(file(u"pw2"_s)));
        // Once more, it is there: not without being told to.
        QCOMPARE(cli({u"export"_s, u"payments"_s, u"--for"_s, u"openssl"_s, u"--out"_s, file(u"payments.p12"_s), u"--password-file"_s, file(u"pw"_s)}).code, 7);
        QCOMPARE(cli({u"export"_s, u"payments"_s, u"--for"_s, u"openssl"_s, u"--out"_s, file(u"payments.p12"_s), u"--password-file"_s, file(u"pw"_s), u"--force"_s}).code, 0);
        QCOMPARE(cli({u"export"_s, u"payments"_s, u"--for"_s, u"der"_s, u"--out"_s, file(u"payments.der"_s)}).code, 0);
        QCOMPARE(run(u"openssl"_s, {u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, file(u"payments.der"_s), u"-noout"_s}).code, 0);
    }

    void takesIn()
    {
        QCOMPARE(run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=from outside"_s, u"-days"_s,
                                    u"20"_s, u"-keyout"_s, file(u"out.key"_s), u"-out"_s, file(u"out.pem"_s)}).code, 0);
        put(u"junk"_s, "this is no certificate");
        const QJsonArray results = array({u"import"_s, file(u"out.pem"_s), file(u"out.key"_s), file(u"junk"_s)}, 1);
        QCOMPARE(results.size(), 3);
        QCOMPARE(results[0].toObject().value("taken"_L1).toInt(), 1);
        QCOMPARE(results[1].toObject().value("keysTaken"_L1).toInt(), 1);
        QCOMPARE(results[2].toObject().value("error"_L1).toString(), u"malformed"_s);
        QCOMPARE(object({u"show"_s, u"from outside"_s}).value("hasPrivateKey"_L1).toBool(), true);
        QCOMPARE(array({u"import"_s, file(u"out.pem"_s)})[0].toObject().value("alreadyHere"_L1).toInt(), 1);
        QCOMPARE(cli({u"import"_s, file(u"nowhere"_s)}).code, 4);
        // A .p12 needs its own password, whatever the vault's is.
        QCOMPARE(cli({u"import"_s, file(u"payments.p12"_s)}).code, 1);
        QCOMPARE(cli({u"import"_s, u"--password-file"_s, file(u"pw"_s), file(u"payments.p12"_s)}).code, 0);
    }

    void certificatesComeInWithoutTheVaultKeysDoNot()
    {
        const auto without = [this](const QStringList &arguments) { return bare(QStringList{u"--home"_s, m_desk.path()} + arguments); };
        QCOMPARE(without({u"import"_s, file(u"out.pem"_s)}).code, 0);
        const Ran key = without({u"import"_s, file(u"out.key"_s)});
        QCOMPARE(key.code, 3);
        QVERIFY(key.err.contains("keychain"));
    }

    void expiryInFiveFormats()
    {
        // "from outside" ends within 20 days: due by every threshold.
        const Ran table = cli({u"expiry"_s});
        QCOMPARE(table.code, 1);
        QVERIFY(table.out.contains("from outside") && !table.out.contains("Example root"));
        const QJsonArray due = array({u"expiry"_s}, 1);
        QCOMPARE(due.size(), 1);
        QCOMPARE(fieldsOf(due[0].toObject()), certificateFields());
        QCOMPARE(due[0].toObject().value("status"_L1).toString(), u"due"_s);
        QCOMPARE(array({u"expiry"_s, u"--within"_s, u"1"_s}).size(), 0);
        QVERIFY(array({u"expiry"_s, u"--within"_s, u"4000"_s}, 1).size() > 3);
        const Ran csv = cli({u"expiry"_s, u"--format"_s, u"csv"_s});
        QVERIFY(csv.code == 1 && csv.out.count('\n') == 2);
        const Ran ics = cli({u"expiry"_s, u"--format"_s, u"ics"_s});
        QVERIFY(ics.out.startsWith("BEGIN:VCALENDAR\r\n") && ics.out.count("BEGIN:VEVENT") > 3);
        QCOMPARE(cli({u"expiry"_s, u"--format"_s, u"prometheus"_s, u"--out"_s, file(u"c.prom"_s)}).code, 1);
        QCOMPARE(cli({u"expiry"_s, u"--format"_s, u"prometheus"_s, u"--out"_s, file(u"c.prom"_s)}).code, 1); // replaced
        QFile prom(file(u"c.prom"_s));
        QVERIFY(prom.open(QFile::ReadOnly));
        QVERIFY(prom.readAll().contains("x509_cert_not_after{"));
    }

    void snoozedIsNotDue()
    {
        QCOMPARE(cli({u"snooze"_s, u"from outside"_s, u"--days"_s, u"5"_s, u"--reason"_s, u"replaced on Monday"_s}).code, 0);
        QCOMPARE(cli({u"expiry"_s}).code, 0);
        QCOMPARE(cli({u"snooze"_s, u"from outside"_s, u"--wake"_s}).code, 0);
        QCOMPARE(cli({u"expiry"_s}).code, 1);
        QCOMPARE(cli({u"snooze"_s, u"from outside"_s, u"--until"_s, u"2020-01-01"_s}).code, 2);
        QCOMPARE(cli({u"snooze"_s, u"from outside"_s}).code, 2);
    }

    void settingsAreKept()
    {
        QCOMPARE(object({u"settings"_s, u"leaf-thresholds=10,100"_s, u"notifications=no"_s}).value("leaf-thresholds"_L1).toString(), u"100,10"_s);
        QCOMPARE(object({u"settings"_s}).value("notifications"_L1).toString(), u"no"_s);
        QCOMPARE(cli({u"settings"_s, u"leaf-thresholds=0"_s}).code, 2);
        QCOMPARE(cli({u"settings"_s, u"colour=blue"_s}).code, 2);
        QCOMPARE(cli({u"settings"_s, u"leaf-thresholds=90,60,30,14,7,1"_s, u"notifications=yes"_s}).code, 0);
    }

    void journalIsWhole()
    {
        const QJsonArray rows = array({u"journal"_s, u"--limit"_s, u"200"_s});
        QVERIFY(rows.size() > 10);
        const QJsonObject verdict = object({u"journal"_s, u"--verify"_s});
        QCOMPARE(verdict.value("intact"_L1).toBool(), true);
        QVERIFY(verdict.value("rows"_L1).toInt() >= rows.size());
        // Without its key nothing can be said about it.
        QCOMPARE(bare({u"--home"_s, m_desk.path(), u"journal"_s, u"--verify"_s}).code, 3);
    }

    void statusTellsAll()
    {
        const QJsonObject status = object({u"status"_s});
        QCOMPARE(status.value("slots"_L1).toArray().size(), 2);
        QCOMPARE(status.value("keychain"_L1).toString(), u"NoBus"_s);
        QVERIFY(status.value("certificates"_L1).toInt() > 4);
        QVERIFY(status.value("versions"_L1).toObject().value("openssl"_L1).toString().startsWith("OpenSSL 3"_L1));
        QCOMPARE(cli({u"status"_s}).code, 0);
    }

    void passphraseChanges()
    {
        put(u"new"_s, "another passphrase\n");
        QCOMPARE(cli({u"passphrase"_s, u"--new-passphrase-file"_s, file(u"new"_s)}).code, 0);
        QCOMPARE(cli({u"passphrase"_s, u"--new-passphrase-file"_s, file(u"pass"_s)}).code, 3); // the old one
        const Ran back = bare({u"--home"_s, m_desk.path(), u"--passphrase-file"_s, u"-"_s, u"passphrase"_s, u"--new-passphrase-file"_s, file(u"pass"_s)},
                              "another passphrase\n");
        QVERIFY2(back.code == 0, back.err.constData());
        // A passphrase that others may read is used, and said to be so.
        QFile::setPermissions(file(u"pass"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        const Ran open = cli({u"journal"_s, u"--verify"_s});
        QFile::setPermissions(file(u"pass"_s), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY2(open.code == 0 && open.err.contains("chmod 600"), open.err.constData());
    }

    void firstRunAndRecovery()
    {
        const QString home = file(u"fresh/desk"_s), kit = file(u"kit.txt"_s);
        const auto fresh = [&home](const QStringList &arguments) { return bare(QStringList{u"--home"_s, home} + arguments); };
        QDir(m_files.path()).mkdir(u"fresh"_s);
        const Ran made = fresh({u"--passphrase-file"_s, file(u"pass"_s), u"init"_s, u"--no-keychain"_s, u"--recovery-kit"_s, kit});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(QFile::permissions(kit) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(fresh({u"--passphrase-file"_s, file(u"pass"_s), u"init"_s, u"--no-keychain"_s}).code, 1); // it has a vault
        QFile page(kit);
        QVERIFY(page.open(QFile::ReadOnly));
        const QByteArray groups = page.readAll().trimmed().split('\n').last();
        QCOMPARE(groups.count('-'), 12);
        put(u"groups"_s, groups.toLower());
        QByteArray typo = groups;
        typo[13] = typo[13] == 'A' ? 'B' : 'A';
        put(u"typo"_s, typo);
        const Ran mistyped = fresh({u"recover"_s, u"--recovery-key-file"_s, file(u"typo"_s), u"--no-keychain"_s, u"--new-passphrase-file"_s, file(u"new"_s)});
        QVERIFY(mistyped.code != 0 && mistyped.err.contains("Group 3"));
        const Ran recovered = fresh({u"recover"_s, u"--recovery-key-file"_s, file(u"groups"_s), u"--no-keychain"_s, u"--new-passphrase-file"_s, file(u"new"_s)});
        QVERIFY2(recovered.code == 0, recovered.err.constData());
        QCOMPARE(fresh({u"--passphrase-file"_s, file(u"pass"_s), u"recovery-kit"_s, file(u"kit2.txt"_s)}).code, 3); // the old passphrase
        QCOMPARE(fresh({u"--passphrase-file"_s, file(u"new"_s), u"recovery-kit"_s, kit}).code, 7);
        QCOMPARE(fresh({u"--passphrase-file"_s, file(u"new"_s), u"recovery-kit"_s, file(u"kit2.txt"_s)}).code, 0);
        QCOMPARE(fresh({u"--passphrase-file"_s, file(u"new"_s), u"rotate"_s, u"--recovery-kit"_s, file(u"kit3.txt"_s)}).code, 0);
    }

    void tourPasses()
    {
        const Ran ran = bare({u"tour"_s, u"--json"_s, u"--keep"_s, file(u"tour"_s)});
        QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
        const QJsonObject told = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(told.value("fine"_L1).toBool(), true);
        QVERIFY(told.value("steps"_L1).toArray().size() >= 8);
        QVERIFY(QFile::exists(file(u"tour/payments.p12"_s)));
        QCOMPARE(bare({u"tour"_s, u"--keep"_s, file(u"tour"_s)}).code, 7); // not empty
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int code, const QStringList &arguments) { QTest::newRow(name) << arguments << code; };
        const QString client = u"client"_s, issue = u"issue"_s, issuer = u"--issuer"_s, ca = u"Example issuing"_s, subject = u"--subject"_s;
        row("no command", 2, {});
        row("an unknown command", 2, {u"revoke-everything"_s});
        row("an unknown option", 2, {u"list"_s, u"--colour"_s});
        row("a command without its argument", 2, {u"show"_s});
        row("issue without saying what", 2, {issue});
        row("a client without an issuer", 2, {issue, client, subject, u"CN=x"_s});
        row("a subject that is no name", 2, {issue, client, issuer, ca, subject, u"just words"_s});
        row("an unknown key algorithm", 2, {issue, client, issuer, ca, subject, u"CN=x"_s, u"--key"_s, u"rsa-512"_s});
        row("days that are no number", 2, {issue, client, issuer, ca, subject, u"CN=x"_s, u"--days"_s, u"many"_s});
        row("a date that is none", 2, {issue, client, issuer, ca, subject, u"CN=x"_s, u"--until"_s, u"tomorrow"_s});
        row("two ways to end", 2, {issue, client, issuer, ca, subject, u"CN=x"_s, u"--days"_s, u"3"_s, u"--as-issuer"_s});
        row("a UUID that is none", 2, {issue, client, issuer, ca, subject, u"CN=x"_s, u"--app-uuid"_s, u"123"_s});
        row("a place for no UUID", 2, {issue, client, issuer, ca, subject, u"CN=x"_s, u"--app-uuid-in"_s, u"cn"_s});
        row("an unknown profile", 2, {issue, client, issuer, ca, subject, u"CN=x"_s, u"--profile"_s, u"abacus"_s});
        row("a malformed SAN", 2, {issue, client, issuer, ca, subject, u"CN=x"_s, u"--san"_s, u"ip:300.1.1.1"_s});
        row("an issuer that is not here", 4, {issue, client, issuer, u"nobody"_s, subject, u"CN=x"_s});
        row("a certificate that is not here", 4, {u"show"_s, u"nobody"_s});
        row("an export of what is not here", 4, {u"export"_s, u"nobody"_s, u"--for"_s, u"pem"_s, u"--out"_s, u"/tmp/never"_s});
        row("an unknown reader", 2, {u"export"_s, u"payments"_s, u"--for"_s, u"abacus"_s, u"--out"_s, u"/tmp/never"_s});
        row("a .p12 without a password", 2, {u"export"_s, u"payments"_s, u"--for"_s, u"openssl"_s, u"--out"_s, u"/tmp/never.p12"_s});
        row("an export into no folder", 4, {u"export"_s, u"payments"_s, u"--for"_s, u"pem"_s, u"--out"_s, u"/nonexistent/folder/x.pem"_s});
        row("an unknown kind", 2, {u"list"_s, u"--kind"_s, u"pet"_s});
        row("an unknown status", 2, {u"list"_s, u"--status"_s, u"fine"_s});
        row("a limit of none", 2, {u"list"_s, u"--limit"_s, u"0"_s});
        row("an unknown feed", 2, {u"expiry"_s, u"--format"_s, u"xml"_s});
        row("two formats", 2, {u"--json"_s, u"expiry"_s, u"--format"_s, u"csv"_s});
        row("init without keychain and passphrase", 2, {u"init"_s, u"--no-keychain"_s});
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const bool withoutPassphrase = arguments.contains(u"init"_s);
        const Ran ran = withoutPassphrase ? bare(QStringList{u"--home"_s, file(u"other"_s)} + arguments) : cli(arguments);
        QVERIFY2(ran.code == code, (QByteArray::number(ran.code) + ": " + ran.err).constData());
        QVERIFY2(ran.err.size() > 10, "a refusal is told in words");
        const Ran json = withoutPassphrase ? bare(QStringList{u"--home"_s, file(u"other"_s), u"--json"_s} + arguments) : cli(QStringList{u"--json"_s} + arguments);
        if (!json.out.isEmpty()) // what the parser itself refuses answers nothing
            QCOMPARE(QJsonDocument::fromJson(json.out).object().value("exit"_L1).toInt(), code);
        QVERIFY(!ran.err.contains("terminate") && !ran.err.contains("assert"));
    }

    void everyOtherEnd()
    {
        const QStringList home{u"--home"_s, m_desk.path()};
        QCOMPARE(bare({u"--home"_s, file(u"no desk"_s), u"list"_s}).code, 4);
        QVERIFY(!QFile::exists(file(u"no desk"_s)));
        QCOMPARE(bare(home + QStringList{u"export"_s, u"payments"_s, u"--for"_s, u"pem"_s, u"--out"_s, file(u"n.pem"_s), u"--passphrase-file"_s, put(u"wrong"_s, "wrong")}).code, 3);
        QCOMPARE(bare(home + QStringList{u"issue"_s, u"root"_s, u"--subject"_s, u"CN=r2"_s}).code, 3);
        QCOMPARE(bare(home + QStringList{u"list"_s, u"--passphrase-file"_s, file(u"nowhere"_s)}).code, 0); // not needed, not read
        QCOMPARE(bare({u"list"_s}, {}, {u"COUNTERSIGN_HOME="_s + m_desk.path()}).code, 0);
        QCOMPARE(run(u"sh"_s, {u"-c"_s, u"exec \"$0\" \"$@\" >/dev/full"_s, QStringLiteral(COUNTERSIGN_CLI), u"--home"_s, m_desk.path(), u"list"_s}).code, 5);
        QCOMPARE(bare({u"--version"_s}).code, 0);
        QCOMPARE(bare({u"issue"_s, u"client"_s, u"--help"_s}).code, 0);
        VERIFY_RESULT(m_desk.open()); // another program has the desk
        QElapsedTimer timer;
        timer.start();
        const Ran busy = bare(home + QStringList{u"list"_s, u"--json"_s});
        QCOMPARE(busy.code, 5);
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(QJsonDocument::fromJson(busy.out).object().value("error"_L1).toString(), u"busy"_s);
        m_desk.desk.reset();
    }

    void foreignTextIsShownHarmless()
    {
        QCOMPARE(run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-utf8"_s, u"-subj"_s,
                                    u"/CN=evil\u001b[31m\u202Egpj"_s, u"-days"_s, u"500"_s, u"-keyout"_s, file(u"e.key"_s), u"-out"_s, file(u"e.pem"_s)}).code, 0);
        QCOMPARE(cli({u"import"_s, file(u"e.pem"_s)}).code, 0);
        for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"list"_s, u"--search"_s, u"evil"_s}, QStringList{u"journal"_s}}) {
            const Ran ran = cli(command);
            QVERIFY(ran.out.contains("evil") && !ran.out.contains('\x1b') && !ran.out.contains("\u202E"));
        }
        const Ran named = cli({u"show"_s, u"\u001b[31mnobody"_s});
        QVERIFY(named.code == 4 && !named.err.contains('\x1b'));
    }

    // The manual names every command and option that --help names.
    void manualIsInStep()
    {
        QFile manual(QStringLiteral(COUNTERSIGN_SOURCE "/resources/countersign-cli.1"));
        QVERIFY(manual.open(QFile::ReadOnly));
        const QString page = QString::fromUtf8(manual.readAll()).replace(u"\\-"_s, u"-"_s);
        static const QRegularExpression option(u"--[a-z][a-z-]+"_s), command(u"^  ([a-z-]+) +[A-Z]"_s, QRegularExpression::MultilineOption);
        QList<QStringList> levels{{}};
        QSet<QString> seen;
        while (!levels.isEmpty()) {
            const QStringList level = levels.takeFirst();
            const QString help = QString::fromUtf8(bare(level + QStringList{u"--help"_s}).out);
            QVERIFY2(help.contains("--help"_L1), qPrintable(level.join(u' ')));
            for (auto found = option.globalMatch(help); found.hasNext();) {
                const QString name = found.next().captured();
                QVERIFY2(page.contains(name), qPrintable(name));
            }
            const QString commands = help.section(u"Subcommands:"_s, 1);
            for (auto found = command.globalMatch(commands); found.hasNext();) {
                const QString name = found.next().captured(1);
                QVERIFY2(page.contains(name), qPrintable(name));
                seen.insert(name);
                levels.append(level + QStringList{name});
            }
        }
        QVERIFY(seen.size() >= 20);
        if (!QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QCOMPARE(run(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, manual.fileName()}).err, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
