// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/exporting.h"

#include "admin/exportcheck.h"
#include "admin/exportfiles.h"
#include "admin/exportstore.h"
#include "base/async.h"
#include "base/securefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

using Answer = Result<Exporting::Report>;

QString problemCode(Exporting::PasswordProblem problem)
{
    switch (problem) {
    case Exporting::PasswordProblem::Missing:
        return u"password-missing"_s;
    case Exporting::PasswordProblem::TooShort:
        return u"password-too-short"_s;
    case Exporting::PasswordProblem::NotAscii:
        return u"password-not-ascii"_s;
    }
    return {};
}

bool wantsKey(Reader reader, const Secret &password)
{
    return traits(reader).withPrivateKey && (reader != Reader::Pem || !password.isEmpty());
}

Result<ExportMaterial> gather(const Desk &desk, const Exporting::Order &order, const Secret &password)
{
    ExportMaterial material;
    material.reader = order.reader;
    material.alias = order.alias;
    material.path = order.path;
    material.keyPath = order.keyPath;
    for (const qint64 id : order.ids) {
        const Result<Certificate> certificate = desk.inventory().certificate(id);
        const std::optional<CertificateRow> row = desk.inventory().row(id);
        if (!certificate || !row)
            return certificate ? Error{Error::Code::NotFound, QString::number(id)} : certificate.error();
        material.items << ExportMaterial::Item{id, *certificate, desk.chainOf(*certificate), row->name};
    }
    if (!wantsKey(order.reader, password))
        return material;
    const Result<PrivateKey> key = desk.privateKey(material.items.first().certificate.publicKey().spkiSha256());
    if (!key)
        return key.error();
    material.key = *key;
    return material;
}

// What can be said before anything is read or stretched.
std::optional<Error> refusal(const Exporting::Order &order, const Secret &password)
{
    if (order.ids.isEmpty() || order.path.isEmpty())
        return Error{Error::Code::NotFound, u"nothing to export"_s};
    if (order.ids.size() > 1 && !traits(order.reader).takesMany)
        return Error{Error::Code::Refused, u"one-certificate-only"_s};
    if (const auto problem = Exporting::judgePassword(order.reader, password, order.anyPassword))
        return Error{Error::Code::Refused, problemCode(*problem)};
    return {};
}

bool readerRefuses(const ExportMaterial &material)
{
    for (const KeyAlgorithm algorithm : traits(material.reader).refusesKeys) {
        const PublicKey::Type type = material.items.first().certificate.publicKey().type;
        if ((algorithm == KeyAlgorithm::Ed25519 && type == PublicKey::Type::Ed25519) || (algorithm == KeyAlgorithm::Ed448 && type == PublicKey::Type::Ed448))
            return true;
    }
    return false;
}

QStringList notesOn(const ExportMaterial &material, const Secret &password)
{
    QStringList notes;
    const Reader reader = material.reader;
    const bool bearsChain = reader != Reader::Der && reader != Reader::JavaTrustStore && reader != Reader::JksTrustStore;
    if (bearsChain && !material.chainsComplete())
        notes << u"chain-incomplete"_s;
    if (exportfiles::isTripleDes(reader))
        notes << u"old-encryption"_s;
    if (reader == Reader::Kubernetes || reader == Reader::Grep11)
        notes << u"unencrypted-key"_s;
    if (reader == Reader::Pem && !material.key)
        notes << u"without-key"_s;
    const bool ascii = std::all_of(password.view().begin(), password.view().end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (traits(reader).needsPassword && !ascii)
        notes << u"password-not-ascii"_s;
    if (reader == Reader::Kubernetes && exportfiles::kubernetesName(material.items.first().name) != material.items.first().name)
        notes << u"name-changed"_s;
    return notes;
}

// The slow part, on the desk's pool.
Answer carryOut(const ExportMaterial &material, const Secret &password, bool replace, ExportStore &store)
{
    if (material.reader == Reader::Grep11 && !QFileInfo(material.path).isDir()) {
        if (const Result<void> made = securefile::ensurePrivateFolder(material.path); !made)
            return made.error();
    }
    // Told before a password is stretched for nothing; ExportStore looks again.
    if (!replace && material.reader != Reader::Grep11 && QFileInfo::exists(material.path))
        return Error{Error::Code::AlreadyExists, material.path};
    const Result<std::vector<ExportFile>> files = exportfiles::make(material, password);
    if (!files)
        return files.error();
    if (const Result<void> stored = store.write(*files, replace); !stored)
        return stored.error();
    const Result<QStringList> checks = exportcheck::verify(material, *files, password);
    if (!checks) {
        store.takeBack();
        return checks.error();
    }
    Exporting::Report report;
    for (const ExportFile &file : *files)
        report.files << Exporting::Written{file.path, file.bytes.size(), file.secret};
    report.checks = *checks;
    report.notes = notesOn(material, password);
    return report;
}

Result<void> record(Desk &desk, const ExportMaterial &material, const Exporting::Report &report)
{
    for (const ExportMaterial::Item &item : material.items) {
        JournalEntry entry;
        entry.what = material.key ? u"key.exported"_s : u"certificate.exported"_s;
        entry.about = item.name;
        entry.fingerprint = item.certificate.sha256();
        const QJsonObject detail{{u"reader"_s, traits(material.reader).name}, {u"path"_s, report.files.first().path}};
        entry.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
        if (const Result<void> recorded = desk.inventory().record(entry); !recorded)
            return recorded;
    }
    return {};
}

}

Exporting::Exporting(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

QFuture<Answer> Exporting::write(const Order &order, Secret password)
{
    if (const std::optional<Error> refused = refusal(order, password))
        return async::ready(Answer(*refused));
    Result<ExportMaterial> gathered = gather(m_desk, order, password);
    if (!gathered)
        return async::ready(Answer(gathered.error()));
    if (readerRefuses(*gathered))
        return async::ready(Answer(Error{Error::Code::Refused, u"reader-refuses-key"_s}));
    const ExportMaterial material = std::move(*gathered);
    const auto store = std::make_shared<ExportStore>();
    QFuture<Answer> work = async::run(m_desk.pool(), [material, password = std::move(password), replace = order.replace, store] {
        return carryOut(material, password, replace, *store);
    });
    // The desk is the context, not this object: an export that the journal does not know must not stand, even when the window that asked is gone.
    return async::then(work, &m_desk, [desk = &m_desk, material, store](Answer answer) -> Answer {
        if (!answer)
            return answer;
        if (const Result<void> recorded = record(*desk, material, *answer); !recorded) {
            store->takeBack();
            return recorded.error();
        }
        return answer;
    });
}
