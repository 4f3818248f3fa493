// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/removal.h"

#include "base/displaytext.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

constexpr qsizetype pageRows = 256;

// Whether every certificate of this key is among those that go.
bool leaves(const Inventory &inventory, qint64 id, const QSet<qint64> &going)
{
    const Result<Certificate> certificate = inventory.certificate(id);
    if (!certificate)
        return true;
    const QList<qint64> same = inventory.idsBySpki(certificate->publicKey().spkiSha256());
    return std::all_of(same.cbegin(), same.cend(), [&going](qint64 one) { return going.contains(one); });
}

}

Removal Removal::plan(const Inventory &inventory, const QList<qint64> &ids)
{
    Removal removal;
    removal.ids = ids;
    const QSet<qint64> going(ids.cbegin(), ids.cend());
    for (qsizetype from = 0; from < ids.size(); from += pageRows) {
        const QList<CertificateRow> rows = inventory.rows(ids.mid(from, pageRows));
        for (const CertificateRow &row : rows) {
            if (removal.firstName.isEmpty())
                removal.firstName = row.name;
            removal.keys += row.hasPrivateKey && leaves(inventory, row.id, going);
            const qint64 children = row.kind == CertificateKind::Client || row.kind == CertificateKind::Server ? 0 : inventory.childCount(row.id);
            removal.issuers += children > 0;
            removal.orphans += children;
        }
    }
    return removal;
}

QString Removal::question() const
{
    return ids.size() == 1 ? Say::tr("Delete “%1”?").arg(displayText(firstName, 80)) : Say::tr("Delete %Ln certificate(s)?", nullptr, int(ids.size()));
}

QString Removal::consequences() const
{
    QStringList lines;
    if (keys > 0)
        lines += Say::tr("%Ln private key(s) go too. Undo brings everything back right after; later only a backup does.", nullptr, keys);
    if (issuers > 0)
        lines += Say::tr("%Ln certificate(s) here were issued by what you delete. They stay, but without their issuer they can be neither "
                         "renewed here nor exported with their chain.", nullptr, int(orphans));
    lines += Say::tr("No service is told: what was uploaded there stays trusted until it is deleted there.");
    return lines.join(u'\n');
}

QString Removal::done() const
{
    return ids.size() == 1 ? Say::tr("“%1” deleted").arg(displayText(firstName, 80)) : Say::tr("%Ln certificate(s) deleted", nullptr, int(ids.size()));
}
