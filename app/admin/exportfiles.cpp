// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/exportfiles.h"

#include "base/displaytext.h"
#include "x509/javatruststore.h"
#include "x509/pem.h"
#include "x509/pkcs12.h"
#include "x509/pkcs7.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<ExportFile>;

Result<Files> oneFile(const QString &path, Result<QByteArray> bytes, bool secret)
{
    if (!bytes)
        return bytes.error();
    Files files;
    // Taking wipes the bytes for all who share them: never those of a certificate.
    files.push_back({path, secret ? Secret::takeBytes(*bytes) : Secret::fromBytes(*bytes), secret});
    return files;
}

QByteArray pemOf(const ExportMaterial::Item &item)
{
    QByteArray text = item.certificate.toPem();
    for (const Certificate &above : item.chain)
        text += above.toPem();
    return text;
}

// Every certificate of the order once, issuers after their own: for a bag without order.
QList<Certificate> allOf(const ExportMaterial &material, bool withChains)
{
    QList<Certificate> all;
    const auto add = [&all](const Certificate &certificate) {
        if (!all.contains(certificate))
            all << certificate;
    };
    for (const ExportMaterial::Item &item : material.items)
        add(item.certificate);
    for (const ExportMaterial::Item &item : material.items) {
        if (withChains)
            std::for_each(item.chain.begin(), item.chain.end(), add);
    }
    return all;
}

Result<Files> pkcs12File(const ExportMaterial &material, const Secret &password)
{
    const ExportMaterial::Item &item = material.items.first();
    pkcs12::Writing writing;
    writing.encryption = exportfiles::isTripleDes(material.reader) ? pkcs12::Encryption::TripleDes : pkcs12::Encryption::Aes256;
    writing.iterations = exportfiles::isTripleDes(material.reader) ? exportfiles::legacyIterations : exportfiles::iterations;
    const QString name = displayText(material.alias.isEmpty() ? item.name : material.alias, 64);
    writing.friendlyName = material.reader == Reader::JavaKeyStore ? name.toLower() : name; // keytool finds lower case only
    return oneFile(material.path, pkcs12::write(*material.key, item.certificate, item.chain, password, writing), true);
}

// What the person chose is what is trusted: no issuer joins it unasked.
Result<Files> trustStore(const ExportMaterial &material, const Secret &password)
{
    QList<pkcs12::Trusted> trusted;
    QList<javatruststore::Entry> entries;
    QStringList aliases;
    for (const Certificate &certificate : allOf(material, false)) {
        const bool named = material.items.size() == 1 && !material.alias.isEmpty();
        const QString alias = named ? material.alias.toLower() : javatruststore::aliasFor(certificate, aliases);
        aliases << alias;
        trusted << pkcs12::Trusted{certificate, alias};
        entries << javatruststore::Entry{certificate, alias, certificate.notBefore()};
    }
    // Nothing in a trust store is secret: its password only shows that nobody changed it.
    return oneFile(material.path, material.reader == Reader::JksTrustStore ? javatruststore::write(entries, password)
                                                                           : pkcs12::writeTrustStore(trusted, password, exportfiles::iterations), false);
}

Result<Files> pemFile(const ExportMaterial &material, const Secret &password)
{
    QByteArray text = pemOf(material.items.first());
    if (material.key) {
        const Result<QByteArray> sealed = material.key->toEncryptedPkcs8(password, exportfiles::iterations);
        if (!sealed)
            return sealed.error();
        text += pem::encode("ENCRYPTED PRIVATE KEY", *sealed);
    }
    return oneFile(material.path, text, material.key.has_value());
}

Result<Secret> plainKey(const ExportMaterial &material)
{
    const Result<Secret> der = material.key->toPkcs8();
    if (!der)
        return der.error();
    return pem::encodeSecret("PRIVATE KEY", der->view());
}

Result<Files> kubernetesFile(const ExportMaterial &material)
{
    const Result<Secret> key = plainKey(material);
    if (!key)
        return key.error();
    const ExportMaterial::Item &item = material.items.first();
    const QString name = exportfiles::kubernetesName(material.alias.isEmpty() ? item.name : material.alias);
    QByteArray encodedKey = QByteArray::fromRawData(key->view().data(), key->size()).toBase64();
    QByteArray yaml;
    yaml.reserve(1 << 16); // grown once, so that no copy of the key stays behind
    yaml += "apiVersion: v1\nkind: Secret\nmetadata:\n  name: " + name.toLatin1() + "\ntype: kubernetes.io/tls\ndata:\n  tls.crt: " + pemOf(item).toBase64();
    yaml += "\n  tls.key: ";
    yaml += encodedKey;
    yaml += '\n';
    wipe(encodedKey);
    return oneFile(material.path, yaml, true);
}

// JSON's quoting is YAML's double-quoted style (YAML 1.2, 7.3.1).
QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

// certfile and keyfile as the PKCS#11 library of HPCS reads them (facts/services B), and the lines that name them.
Result<Files> grep11Files(const ExportMaterial &material)
{
    Result<Secret> key = plainKey(material);
    if (!key)
        return key.error();
    const ExportMaterial::Item &item = material.items.first();
    const QString base = safeFileName(material.alias.isEmpty() ? item.name : material.alias, u"client"_s);
    const QString certificateName = base + u".pem"_s;
    const QString keyName = base + u".key.pem"_s;
    const QDir written(material.path);
    const QDir found(material.keyPath.isEmpty() ? written.absolutePath() : material.keyPath);
    QByteArray yaml = "# For /etc/ep11client/grep11client.yaml, or the file that EP11CLIENT_CFG names: put this in place of its own tls section.\n"
                      "tokens:\n  0:\n    grep11connection:\n      tls:\n        enabled: true\n        mutual: true\n        cacert:\n";
    yaml += "        certfile: " + quoted(found.filePath(certificateName)) + '\n';
    yaml += "        keyfile: " + quoted(found.filePath(keyName)) + '\n';
    Files files;
    files.push_back({written.filePath(certificateName), Secret::fromBytes(pemOf(item)), false});
    files.push_back({written.filePath(keyName), std::move(*key), true});
    files.push_back({written.filePath(u"grep11client-tls.yaml"_s), Secret::fromBytes(yaml), false});
    return files;
}

}

bool ExportMaterial::chainsComplete() const
{
    return std::all_of(items.begin(), items.end(), [](const Item &item) {
        return item.chain.isEmpty() ? item.certificate.isSelfIssued() : item.chain.last().isSelfIssued();
    });
}

bool exportfiles::isPkcs12WithKey(Reader reader)
{
    return traits(reader).withPrivateKey && traits(reader).needsPassword;
}

bool exportfiles::isTripleDes(Reader reader)
{
    return reader == Reader::WindowsLegacy || reader == Reader::MacOs;
}

QString exportfiles::kubernetesName(const QString &name)
{
    QString fit;
    for (const QChar c : name.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            fit += c;
        else if (!fit.isEmpty() && !fit.endsWith(u'-'))
            fit += u'-';
    }
    fit.truncate(63);
    while (fit.endsWith(u'-'))
        fit.chop(1);
    return fit.isEmpty() ? u"client-certificate"_s : fit;
}

Result<Files> exportfiles::make(const ExportMaterial &material, const Secret &password)
{
    switch (material.reader) {
    case Reader::OpenSsl:
    case Reader::Windows:
    case Reader::WindowsLegacy:
    case Reader::MacOs:
    case Reader::JavaKeyStore:
    case Reader::Nss:
        return pkcs12File(material, password);
    case Reader::JavaTrustStore:
    case Reader::JksTrustStore:
        return trustStore(material, password);
    case Reader::Pem:
        return pemFile(material, password);
    case Reader::Der:
        return oneFile(material.path, material.items.first().certificate.der(), false);
    case Reader::Chain:
        return oneFile(material.path, pemOf(material.items.first()), false);
    case Reader::Pkcs7:
        return oneFile(material.path, pkcs7::write(allOf(material, true)), false);
    case Reader::Kubernetes:
        return kubernetesFile(material);
    case Reader::Grep11:
        return grep11Files(material);
    }
    return Error{Error::Code::Unsupported, {}};
}
