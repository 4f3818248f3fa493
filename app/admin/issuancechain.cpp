// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/issuance.h"

#include "admin/issuanceprivate.h"
#include "admin/making.h"
#include "base/async.h"

// A chain in one go: keys in parallel, then serials and intents committed, then signatures from the top down, then all of it in one transaction.

using namespace Qt::StringLiterals;

struct Issuance::ChainRun
{
    QList<Order> orders;
    std::shared_ptr<std::atomic<bool>> cancelled;
    QPromise<Result<QList<qint64>>> promise;
    QUuid vaultId;
    std::vector<std::optional<PrivateKey>> keys;
    qsizetype pending = 0;
    std::optional<Error> failure;
    QList<qint64> intents;
};

namespace {

struct Signing
{
    making::Job job;
    PrivateKey key;
    std::optional<PrivateKey> issuerKey; // of an issuer that was here before; else that of `issuerOrder`, or its own
    int issuerOrder = -1;
};

Result<QList<Inventory::Addition>> signAll(std::vector<Signing> signings, const Vault &vault, const std::atomic<bool> &cancelled)
{
    QList<Inventory::Addition> made;
    for (Signing &signing : signings) {
        if (cancelled)
            return Error{Error::Code::Cancelled, {}};
        const PrivateKey *issuerKey = signing.issuerKey ? &*signing.issuerKey : &signing.key;
        if (signing.issuerOrder >= 0) {
            const Signing &above = signings[size_t(signing.issuerOrder)];
            issuerKey = &above.key;
            signing.job.context.issuer = made.at(signing.issuerOrder).certificate;
            if (above.job.context.issuer)
                signing.job.context.ancestors = QList<Certificate>{*above.job.context.issuer} + above.job.context.ancestors;
        }
        auto addition = making::make(signing.job, signing.key, *issuerKey, vault);
        if (!addition)
            return addition.error();
        made.append(std::move(*addition));
    }
    return made;
}

}

Issuance::Run Issuance::issue(const QList<Order> &orders)
{
    auto run = std::make_shared<ChainRun>();
    run->orders = orders;
    run->cancelled = d->newFlag();
    run->vaultId = d->desk.vault().id();
    run->promise.start();
    const Run answer{run->promise.future(), run->cancelled};
    if (d->desk.isLocked())
        finish(run, Error{Error::Code::Locked, {}});
    else if (orders.isEmpty())
        finish(run, QList<qint64>());
    else if (auto judged = judge(orders); !judged)
        finish(run, judged.error());
    else
        makeKeys(run);
    return answer;
}

void Issuance::makeKeys(const ChainRunPointer &run)
{
    run->keys.resize(size_t(run->orders.size()));
    run->pending = run->orders.size();
    for (qsizetype index = 0; index < run->orders.size(); ++index) {
        auto work = [algorithm = run->orders.at(index).request.key, cancelled = run->cancelled] {
            return PrivateKey::generate(algorithm, [&cancelled] { return !*cancelled; });
        };
        async::then(async::run(d->desk.pool(), std::move(work)), this, [this, run, index](Result<PrivateKey> key) {
            if (key)
                run->keys[size_t(index)] = std::move(*key);
            else if (!run->failure)
                run->failure = key.error();
            --run->pending;
            Q_EMIT progress(int(run->orders.size() - run->pending), int(run->orders.size()), u"key"_s);
            if (run->pending == 0)
                sign(run);
        });
    }
}

void Issuance::sign(const ChainRunPointer &run)
{
    if (*run->cancelled)
        return finish(run, Error{Error::Code::Cancelled, {}});
    if (run->failure)
        return finish(run, *run->failure);

    std::vector<Signing> signings;
    QList<Inventory::Intent> intents;
    for (qsizetype index = 0; index < run->orders.size(); ++index) {
        const Order &order = run->orders.at(index);
        Signing signing{{order.request, context(order.issuerId, order.request), randomSerial(), order.name, order.owner, order.application, 0, order.predecessor},
                        *run->keys[size_t(index)], std::nullopt, order.issuerOrder};
        signing.job.context.subjectTaken = false; // was judged with the whole batch in view
        QByteArray issuerSpki = signing.key.publicKey().spkiSha256();
        if (order.issuerId && signing.job.context.issuer) {
            issuerSpki = signing.job.context.issuer->publicKey().spkiSha256();
            auto issuerKey = d->desk.privateKey(issuerSpki);
            if (!issuerKey)
                return finish(run, issuerKey.error());
            signing.issuerKey = std::move(*issuerKey);
        } else if (order.issuerOrder >= 0) {
            issuerSpki = run->keys[size_t(order.issuerOrder)]->publicKey().spkiSha256();
        }
        if (signing.job.serial.isEmpty())
            return finish(run, Error{Error::Code::Crypto, u"no random numbers"_s});
        intents.append({signing.job.serial, order.issuerId, issuerSpki, order.request.effectiveSubject().toText(), order.name});
        signings.push_back(std::move(signing));
    }
    const auto reserved = d->reserve(intents);
    if (!reserved)
        return finish(run, reserved.error());
    run->intents = *reserved;
    for (size_t index = 0; index < signings.size(); ++index)
        signings[index].job.intent = run->intents.at(qsizetype(index));

    Q_EMIT progress(0, int(run->orders.size()), u"sign"_s);
    auto work = [signings = std::move(signings), vault = d->desk.vault(), cancelled = run->cancelled]() mutable {
        return signAll(std::move(signings), vault, *cancelled);
    };
    async::then(async::run(d->desk.pool(), std::move(work)), this, [this, run](Result<QList<Inventory::Addition>> made) { store(run, std::move(made)); });
}

void Issuance::store(const ChainRunPointer &run, Result<QList<Inventory::Addition>> made)
{
    if (!made)
        return finish(run, made.error());
    if (*run->cancelled)
        return finish(run, Error{Error::Code::Cancelled, {}});
    // Keys sealed for a vault that is no more could never be opened again.
    if (d->desk.inventory().vaultId() != run->vaultId)
        return finish(run, Error{Error::Code::Busy, u"the vault was rotated meanwhile"_s});
    Q_EMIT progress(0, int(run->orders.size()), u"store"_s);
    const auto added = d->desk.inventory().add(*made);
    if (!added)
        return finish(run, added.error());
    d->openIntents.subtract(QSet<qint64>(run->intents.begin(), run->intents.end()));
    run->intents.clear();
    QList<qint64> ids;
    for (const auto &one : *added)
        ids.append(one.id);
    Q_EMIT progress(int(ids.size()), int(ids.size()), u"store"_s);
    finish(run, ids);
}

void Issuance::finish(const ChainRunPointer &run, Result<QList<qint64>> outcome)
{
    if (!outcome)
        d->voidIntents(run->intents);
    run->promise.addResult(std::move(outcome));
    run->promise.finish();
}
