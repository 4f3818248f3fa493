// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/issuance.h"

#include "admin/issuanceprivate.h"
#include "admin/making.h"
#include "base/async.h"

// Many orders under issuers that exist: batches are reserved and stored on the desk's thread, while the pool makes the keys and signatures of those between.

using namespace Qt::StringLiterals;

namespace {

constexpr int batchesInFlight = 3;

struct Issuer
{
    IssueContext context; // without what is the request's
    QByteArray spkiSha256;
    std::optional<PrivateKey> key;
    std::optional<Error> error;
};

// Keys that take long are stored in smaller batches, so that progress and Cancel stay close; the quick ones share a commit among more.
qsizetype batchSize(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa2048:
    case KeyAlgorithm::Rsa3072: return 32;
    case KeyAlgorithm::Rsa4096:
    case KeyAlgorithm::Rsa8192: return 8;
    case KeyAlgorithm::EcP256:
    case KeyAlgorithm::EcP384:
    case KeyAlgorithm::EcP521:
    case KeyAlgorithm::Ed25519:
    case KeyAlgorithm::Ed448: return 256;
    }
    return 32;
}

}

struct Issuance::BatchState
{
    QList<Order> orders;
    std::shared_ptr<std::atomic<bool>> cancelled;
    QPromise<Result<QList<Outcome>>> promise;
    QUuid vaultId;
    Vault vault;
    QHash<qint64, Issuer> issuers;
    QSet<std::pair<qint64, QByteArray>> subjects; // taken by this run
    QList<Outcome> outcomes;
    qsizetype next = 0, done = 0;
    int inFlight = 0;

    const Issuer &issuer(qint64 id, const Issuance &issuance, const Desk &desk);
};

struct Issuance::Batch
{
    struct Item { qsizetype order = 0; making::Job job; PrivateKey issuerKey; };
    std::vector<Item> items;
    std::vector<std::optional<Result<Inventory::Addition>>> made;
    std::atomic<size_t> next = 0;
    int workers = 0;
};

const Issuer &Issuance::BatchState::issuer(qint64 id, const Issuance &issuance, const Desk &desk)
{
    auto found = issuers.find(id);
    if (found != issuers.end())
        return *found;
    Issuer issuer{issuance.context(id, IssueRequest()), {}, {}, {}};
    if (!issuer.context.issuer) {
        issuer.error = Error{Error::Code::NotFound, u"issuer %1"_s.arg(id)};
    } else {
        issuer.spkiSha256 = issuer.context.issuer->publicKey().spkiSha256();
        auto key = desk.privateKey(issuer.spkiSha256);
        if (key)
            issuer.key = std::move(*key);
        else
            issuer.error = key.error();
    }
    return *issuers.insert(id, std::move(issuer));
}

Issuance::BatchRun Issuance::issueMany(const QList<Order> &orders)
{
    auto state = std::make_shared<BatchState>();
    state->orders = orders;
    state->outcomes.resize(orders.size());
    state->cancelled = d->newFlag();
    state->vault = d->desk.vault();
    state->vaultId = state->vault.id();
    state->promise.start();
    const BatchRun answer{state->promise.future(), state->cancelled};
    if (d->desk.isLocked()) {
        state->promise.addResult(Error{Error::Code::Locked, {}});
        state->promise.finish();
    } else {
        pump(state);
    }
    return answer;
}

void Issuance::pump(const BatchStatePointer &state)
{
    while (state->inFlight < batchesInFlight && state->next < state->orders.size() && !*state->cancelled) {
        const BatchPointer batch = prepare(state);
        if (batch)
            work(state, batch);
    }
    if (state->inFlight > 0)
        return;
    for (qsizetype index = state->next; index < state->orders.size(); ++index)
        state->outcomes[index].error = Error{Error::Code::Cancelled, {}};
    state->promise.addResult(state->outcomes);
    state->promise.finish();
}

// Takes the next orders and commits their intents. None when nothing of them can go on; why stands in their outcomes.
Issuance::BatchPointer Issuance::prepare(const BatchStatePointer &state)
{
    auto batch = std::make_shared<Batch>();
    const qsizetype end = qMin(state->orders.size(), state->next + batchSize(state->orders.at(state->next).request.key));
    batch->items.reserve(size_t(end - state->next));
    QList<Inventory::Intent> intents;
    for (; state->next < end; ++state->next) {
        if (!prepareOrder(state, state->next, *batch))
            continue;
        const auto &job = batch->items.back().job;
        const Order &order = state->orders.at(state->next);
        intents.append({job.serial, order.issuerId, state->issuers[order.issuerId].spkiSha256, job.request.effectiveSubject().toText(), order.name});
    }
    if (batch->items.empty())
        return nullptr;
    const auto reserved = d->reserve(intents);
    if (!reserved) {
        for (const auto &item : batch->items)
            state->outcomes[item.order].error = reserved.error();
        return nullptr;
    }
    for (size_t index = 0; index < batch->items.size(); ++index)
        batch->items[index].job.intent = reserved->at(qsizetype(index));
    batch->made.resize(batch->items.size());
    return batch;
}

bool Issuance::prepareOrder(const BatchStatePointer &state, qsizetype index, Batch &batch)
{
    const Order &order = state->orders.at(index);
    std::optional<Error> &error = state->outcomes[index].error;
    if (order.issuerId == 0 || order.issuerOrder >= 0) {
        error = Error{Error::Code::Refused, u"a list needs issuers that exist"_s};
        return false;
    }
    const Issuer &issuer = state->issuer(order.issuerId, *this, d->desk);
    if (issuer.error) {
        error = issuer.error;
        return false;
    }
    making::Job job{order.request, issuer.context, randomSerial(), order.name, order.owner, order.application, 0, order.predecessor};
    if (job.serial.isEmpty()) {
        error = Error{Error::Code::Crypto, u"no random numbers"_s};
        return false;
    }
    const auto subject = order.request.effectiveSubject().toDer();
    const std::pair place(order.issuerId, subject ? *subject : QByteArray());
    job.context.subjectTaken = state->subjects.contains(place) || subjectTaken(issuer.context, order.issuerId, order.request, order.predecessor);
    state->subjects.insert(place);
    batch.items.push_back({index, std::move(job), *issuer.key});
    return true;
}

void Issuance::work(const BatchStatePointer &state, const BatchPointer &batch)
{
    ++state->inFlight;
    batch->workers = d->desk.pool().maxThreadCount();
    for (int worker = 0; worker < batch->workers; ++worker) {
        auto loop = [batch, vault = state->vault, cancelled = state->cancelled]() -> Result<void> {
            for (size_t index = batch->next++; index < batch->items.size() && !*cancelled; index = batch->next++) {
                const auto &item = batch->items[index];
                const auto key = PrivateKey::generate(item.job.request.key, [&cancelled] { return !*cancelled; });
                batch->made[index] = key ? making::make(item.job, *key, item.issuerKey, vault) : Result<Inventory::Addition>(key.error());
            }
            return {};
        };
        async::then(async::run(d->desk.pool(), std::move(loop)), this, [this, state, batch](Result<void>) {
            if (--batch->workers == 0)
                store(state, batch);
        });
    }
}

void Issuance::store(const BatchStatePointer &state, const BatchPointer &batch)
{
    QList<Inventory::Addition> additions;
    QList<qsizetype> places;
    QList<qint64> dead;
    const bool rotated = d->desk.inventory().vaultId() != state->vaultId;
    for (size_t index = 0; index < batch->items.size(); ++index) {
        const auto &item = batch->items[index];
        auto &made = batch->made[index];
        if (made && made->has_value() && !rotated) {
            additions.append(std::move(**made));
            places.append(item.order);
            continue;
        }
        dead.append(item.job.intent);
        state->outcomes[item.order].error = made && !made->has_value() ? made->error()
                                            : rotated                  ? Error{Error::Code::Busy, u"the vault was rotated meanwhile"_s}
                                                                       : Error{Error::Code::Cancelled, {}};
    }
    const auto added = additions.isEmpty() ? Result<QList<Inventory::Added>>(QList<Inventory::Added>()) : d->desk.inventory().add(additions);
    for (qsizetype index = 0; index < places.size(); ++index) {
        if (added) {
            state->outcomes[places.at(index)].id = added->at(index).id;
            d->openIntents.remove(*additions.at(index).intent);
        } else {
            state->outcomes[places.at(index)].error = added.error();
            dead.append(*additions.at(index).intent);
        }
    }
    d->voidIntents(dead);
    state->done += qsizetype(batch->items.size());
    --state->inFlight;
    Q_EMIT progress(int(state->done), int(state->orders.size()), u"store"_s);
    pump(state);
}
