// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/exportcheck.h"

#include "base/securefile.h"
#include "x509/intake.h"
#include "x509/javatruststore.h"
#include "x509/pem.h"
#include "x509/pkcs12.h"
#include "x509/workfactor.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sizeCap = 64 << 20;

Error differs(const QString &code)
{
    return {Error::Code::Damaged, code};
}

// Right when the read certificates are the wanted ones in the wanted order.
Result<void> compareCertificates(const QList<Certificate> &read, const QList<Certificate> &wanted)
{
    return read == wanted ? Result<void>() : differs(u"certificate-matches"_s);
}

Result<void> compareKey(const PrivateKey &read, const PrivateKey &wanted)
{
    const Result<Secret> a = read.toPkcs8();
    const Result<Secret> b = wanted.toPkcs8();
    return a && b && a->equals(b->view()) ? Result<void>() : differs(u"key-matches"_s);
}

QList<Certificate> withChain(const ExportMaterial &material)
{
    QList<Certificate> all{material.items.first().certificate};
    for (const Certificate &above : material.items.first().chain) {
        if (!all.contains(above))
            all << above;
    }
    return all;
}

QList<Certificate> everyItem(const ExportMaterial &material, bool withChains)
{
    QList<Certificate> all;
    for (const ExportMaterial::Item &item : material.items) {
        if (!all.contains(item.certificate))
            all << item.certificate;
    }
    for (const ExportMaterial::Item &item : material.items) {
        for (const Certificate &above : item.chain) {
            if (withChains && !all.contains(above))
                all << above;
        }
    }
    return all;
}

QString iterationsCode(qint64 iterations)
{
    return u"iterations-%1"_s.arg(iterations);
}

// "Export says encrypted, is not" (XCA #497, #28): the algorithms are read from the file, not remembered.
Result<QStringList> verifyEncryption(const QByteArray &bytes, bool tripleDes)
{
    const Result<pkcs12::Inspection> inspection = pkcs12::inspect(bytes);
    if (!inspection)
        return inspection.error();
    const QString wanted = tripleDes ? u"PBE-SHA1-3DES"_s : u"PBES2 AES-256-CBC"_s;
    const QString code = tripleDes ? u"encrypted-3des"_s : u"encrypted-pbes2"_s;
    if (inspection->encryption.isEmpty() || inspection->encryption.count(wanted) != inspection->encryption.size())
        return differs(code);
    const int iterations = tripleDes ? exportfiles::legacyIterations : exportfiles::iterations;
    if (inspection->smallestIterations < iterations)
        return differs(iterationsCode(iterations));
    if (!inspection->hasMac)
        return differs(u"integrity"_s);
    return QStringList{code, iterationsCode(inspection->smallestIterations), u"integrity"_s};
}

Result<QStringList> verifyPkcs12(const ExportMaterial &material, const QByteArray &bytes, const Secret &password)
{
    const bool trustStore = material.reader == Reader::JavaTrustStore;
    const Result<QStringList> encryption = verifyEncryption(bytes, exportfiles::isTripleDes(material.reader));
    if (!encryption)
        return encryption.error();
    const Result<pkcs12::Contents> contents = pkcs12::read(bytes, password);
    if (!contents)
        return contents.error();
    QList<Certificate> certificates;
    std::optional<PrivateKey> key;
    for (const pkcs12::Entry &entry : contents->entries) {
        if (entry.certificate)
            certificates << *entry.certificate;
        if (entry.key)
            key = entry.key;
    }
    if (const Result<void> same = compareCertificates(certificates, trustStore ? everyItem(material, false) : withChain(material)); !same)
        return same.error();
    if (trustStore)
        return key ? Result<QStringList>(differs(u"no-private-key"_s)) : QStringList{u"certificate-matches"_s, u"no-private-key"_s} + *encryption;
    if (!key)
        return differs(u"key-matches"_s);
    if (const Result<void> same = compareKey(*key, *material.key); !same)
        return same.error();
    return QStringList{u"certificate-matches"_s, u"key-matches"_s} + *encryption;
}

Result<QStringList> verifyJks(const ExportMaterial &material, const QByteArray &bytes, const Secret &password)
{
    const Result<javatruststore::Contents> contents = javatruststore::read(bytes, &password);
    if (!contents)
        return contents.error();
    QList<Certificate> certificates;
    for (const javatruststore::Entry &entry : contents->entries)
        certificates << entry.certificate;
    if (const Result<void> same = compareCertificates(certificates, everyItem(material, false)); !same)
        return same.error();
    return QStringList{u"certificate-matches"_s, u"integrity"_s, u"no-private-key"_s};
}

Result<QStringList> verifyEncryptedKey(const QByteArray &text)
{
    const Result<std::vector<pem::Object>> objects = pem::decode(text);
    if (!objects)
        return objects.error();
    const Result<WorkFactor> work = encryptedKeyWork(objects->back().bytes.view().toByteArray());
    if (!work)
        return work.error();
    if (work->encryption != "PBES2 AES-256-CBC"_L1)
        return differs(u"encrypted-pbes2"_s);
    if (work->iterations < exportfiles::iterations)
        return differs(iterationsCode(exportfiles::iterations));
    return QStringList{u"encrypted-pbes2"_s, iterationsCode(work->iterations)};
}

// PEM, DER, PKCS#7: read the way an import would.
Result<QStringList> verifyPlain(const ExportMaterial &material, const QByteArray &bytes, const Secret &password)
{
    const Result<intake::Contents> contents = intake::read(bytes, password, {sizeCap, 100000, {}});
    if (!contents)
        return contents.error();
    if (!contents->refused.isEmpty())
        return contents->refused.first().error;
    QList<Certificate> wanted = material.reader == Reader::Pkcs7 ? everyItem(material, true) : withChain(material);
    if (material.reader == Reader::Der)
        wanted = {material.items.first().certificate};
    if (const Result<void> same = compareCertificates(contents->certificates, wanted); !same)
        return same.error();
    QStringList checks{u"certificate-matches"_s};
    if (!material.key || material.reader != Reader::Pem)
        return contents->keys.isEmpty() ? Result<QStringList>(checks << u"no-private-key"_s) : differs(u"no-private-key"_s);
    if (contents->keys.size() != 1)
        return differs(u"key-matches"_s);
    if (const Result<void> same = compareKey(contents->keys.first(), *material.key); !same)
        return same.error();
    const Result<QStringList> encryption = verifyEncryptedKey(bytes);
    return encryption ? Result<QStringList>(checks << u"key-matches"_s << *encryption) : encryption.error();
}

// Certificate and unencrypted key, wherever they stand.
Result<QStringList> verifyPair(const ExportMaterial &material, const QByteArray &certificate, const QByteArray &key)
{
    const Result<intake::Contents> certificates = intake::read(certificate, {});
    const Result<intake::Contents> keys = intake::read(key, {});
    if (!certificates || !keys)
        return certificates ? keys.error() : certificates.error();
    if (const Result<void> same = compareCertificates(certificates->certificates, withChain(material)); !same)
        return same.error();
    if (keys->keys.size() != 1)
        return differs(u"key-matches"_s);
    if (const Result<void> same = compareKey(keys->keys.first(), *material.key); !same)
        return same.error();
    return QStringList{u"certificate-matches"_s, u"key-matches"_s};
}

QByteArray yamlValue(const QByteArray &yaml, const QByteArray &key)
{
    for (const QByteArray &line : yaml.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith(key + ": "))
            return QByteArray::fromBase64(trimmed.sliced(key.size() + 2));
    }
    return {};
}

Result<QStringList> verifyKubernetes(const ExportMaterial &material, const QByteArray &yaml)
{
    QByteArray key = yamlValue(yaml, "tls.key");
    const Result<QStringList> checks = verifyPair(material, yamlValue(yaml, "tls.crt"), key);
    wipe(key);
    return checks;
}

Result<QStringList> verifyBytes(const ExportMaterial &material, QList<QByteArray> &bytes, const Secret &password)
{
    switch (material.reader) {
    case Reader::OpenSsl:
    case Reader::Windows:
    case Reader::WindowsLegacy:
    case Reader::MacOs:
    case Reader::JavaKeyStore:
    case Reader::JavaTrustStore:
    case Reader::Nss:
        return verifyPkcs12(material, bytes.first(), password);
    case Reader::JksTrustStore:
        return verifyJks(material, bytes.first(), password);
    case Reader::Pem:
    case Reader::Der:
    case Reader::Chain:
    case Reader::Pkcs7:
        return verifyPlain(material, bytes.first(), password);
    case Reader::Kubernetes:
        return verifyKubernetes(material, bytes.first());
    case Reader::Grep11:
        return verifyPair(material, bytes.at(0), bytes.at(1));
    }
    return Error{Error::Code::Unsupported, {}};
}

}

Result<QStringList> exportcheck::verify(const ExportMaterial &material, const std::vector<ExportFile> &files, const Secret &password)
{
    QList<QByteArray> bytes;
    std::optional<Error> failed;
    for (const ExportFile &file : files) {
        const Result<QByteArray> read = securefile::read(file.path, sizeCap);
        if (!read)
            failed = read.error();
        bytes << read.value_or(QByteArray());
    }
    Result<QStringList> checks = failed ? Result<QStringList>(*failed) : verifyBytes(material, bytes, password);
    for (QByteArray &one : bytes)
        wipe(one);
    if (!checks)
        return checks.error();
    checks->prepend(u"reopened"_s);
    const bool bearsChain = material.reader != Reader::Der && material.reader != Reader::JavaTrustStore && material.reader != Reader::JksTrustStore;
    if (bearsChain && material.chainsComplete())
        checks->append(u"chain-complete"_s);
    return checks;
}
