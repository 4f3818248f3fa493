// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/desk.h"

#include "admin/sealing.h"
#include "base/securefile.h"
#include "x509/chain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QString settingsKey = u"settings"_s;

}

QString Desk::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("COUNTERSIGN_HOME");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/countersign"_s;
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &folder, Keychain &keychain, Clock clock, QObject *parent, PassphraseCost cost)
{
    if (auto mine = securefile::ensurePrivateFolder(folder); !mine)
        return mine.error();
    auto inventory = Inventory::open(folder, clock);
    if (!inventory)
        return inventory.error();
    std::unique_ptr<Desk> desk(new Desk(folder, std::move(*inventory), keychain, std::move(clock), cost, parent));

    // What a crash left between reserving a serial and storing its certificate never came to be: the serials are spent (threat T20).
    QList<qint64> open;
    for (const auto &reservation : desk->m_inventory->openReservations())
        open.append(reservation.id);
    if (!open.isEmpty()) {
        if (auto voided = desk->m_inventory->voidReservations(open); !voided)
            return voided.error();
        desk->m_recovered = int(open.size());
    }
    return desk;
}

Desk::Desk(const QString &folder, std::unique_ptr<Inventory> inventory, Keychain &keychain, Clock clock, PassphraseCost cost, QObject *parent)
    : QObject(parent), m_folder(folder), m_inventory(std::move(inventory)), m_keychain(keychain), m_clock(std::move(clock)), m_cost(cost),
      m_settings(Settings::fromJson(m_inventory->setting(settingsKey)))
{
    m_pool.setMaxThreadCount(qMax(2, QThread::idealThreadCount()));
    m_inventory->setAuthenticator([this](QByteArrayView bytes) {
        const auto mac = m_vault.authenticate(bytes);
        return mac ? *mac : QByteArray();
    });
}

Desk::~Desk()
{
    m_pool.clear();
    m_pool.waitForDone();
    m_vault.lock();
    m_inventory->setAuthenticator({}); // the inventory may outlive m_vault by a moment
}

Result<void> Desk::setSettings(const Settings &settings)
{
    if (settings == m_settings)
        return {};
    if (auto kept = m_inventory->setSetting(settingsKey, settings.toJson()); !kept)
        return kept;
    m_settings = settings;
    Q_EMIT settingsChanged();
    return {};
}

bool Desk::hasVault() const
{
    return !m_inventory->vaultId().isNull();
}

QList<Slot> Desk::vaultSlots() const
{
    QList<Slot> slotList;
    for (const QByteArray &bytes : m_inventory->vaultSlots()) {
        // A slot this version cannot read stays where it is and opens nothing.
        if (auto slot = Slot::fromBytes(bytes))
            slotList.append(*slot);
    }
    return slotList;
}

std::optional<Slot> Desk::slot(Slot::Kind kind) const
{
    for (const Slot &candidate : vaultSlots()) {
        if (candidate.kind == kind)
            return candidate;
    }
    return std::nullopt;
}

bool Desk::hasSlot(Slot::Kind kind) const
{
    return slot(kind).has_value();
}

Result<PrivateKey> Desk::privateKey(const QByteArray &spkiSha256) const
{
    if (isLocked())
        return Error{Error::Code::Locked, {}};
    const auto sealed = m_inventory->sealedKey(spkiSha256);
    if (!sealed)
        return Error{Error::Code::NotFound, u"private key"_s};
    auto plain = m_vault.open(sealed->blob, {Vault::Role::CertificateKey, sealed->id, spkiSha256});
    if (!plain)
        return plain.error();
    auto key = PrivateKey::fromPkcs8(*plain);
    if (!key)
        return key.error();
    if (key->publicKey().spkiSha256() != spkiSha256)
        return Error{Error::Code::Damaged, u"sealed key does not fit its certificate"_s};
    return key;
}

Result<SealedKey> Desk::seal(const PrivateKey &key) const
{
    return sealing::seal(m_vault, key);
}

QList<Certificate> Desk::chainOf(const Certificate &certificate) const
{
    QList<Certificate> candidates;
    QSet<QByteArray> asked;
    QList<QByteArray> names{certificate.issuerDer()};
    while (!names.isEmpty() && asked.size() < 10) {
        const QByteArray name = names.takeFirst();
        if (asked.contains(name))
            continue;
        asked.insert(name);
        for (const Certificate &candidate : m_inventory->certificatesBySubject(name)) {
            candidates.append(candidate);
            names.append(candidate.issuerDer());
        }
    }
    QList<Certificate> above = buildChain(certificate, candidates).certificates;
    if (!above.isEmpty())
        above.removeFirst(); // the certificate itself
    return above;
}

Result<void> Desk::note(const QString &act, const QString &key, const QStringList &values)
{
    JournalEntry entry;
    entry.what = act;
    if (!key.isEmpty()) {
        const QJsonValue value = values.size() == 1 ? QJsonValue(values.first()) : QJsonValue(QJsonArray::fromStringList(values));
        entry.detail = QString::fromUtf8(QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact));
    }
    return m_inventory->record(entry);
}
