// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/importing.h"

#include "admin/reading.h"
#include "base/async.h"

#include <QFileInfo>
#include <QTimer>

#include <map>

// Workers read ahead, a bounded number of blocks of sources; the desk's thread stores what is ready in the sources' order, one transaction a turn of the
// event loop. Keys that came without their certificate wait until every certificate of the run is in.

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkSize = 256;
constexpr qsizetype blockSize = 16;

}

struct Importing::Private
{
    Desk &desk;
    QList<std::weak_ptr<std::atomic<bool>>> runs;
};

struct Importing::Job
{
    QList<Source> sources;
    std::shared_ptr<const std::vector<Secret>> passwords;
    intake::Limits limits;
    Vault vault;
    QUuid vaultId;
    std::shared_ptr<std::atomic<bool>> cancelled;
    QPromise<Result<QList<FileResult>>> promise;
    QList<FileResult> results;
    std::map<qsizetype, reading::Prepared> ready; // read, not stored yet
    qsizetype nextToRead = 0, nextToStore = 0;
    int reading = 0;
    bool storing = false;
    struct Loose { qsizetype source = 0; SealedKey key; QString name; };
    QList<Loose> loose;
    qsizetype nextLoose = 0;

    // A transaction's worth is waiting to be stored: a durable commit costs as much as some hundred certificates, whatever is in it.
    bool isReplete() const
    {
        qsizetype waiting = 0;
        for (const auto &[index, prepared] : ready)
            waiting += 1 + prepared.additions.size();
        return waiting >= 2 * chunkSize;
    }
};

Importing::Importing(Desk &desk, QObject *parent) : QObject(parent), d(new Private{desk, {}}) {}

Importing::~Importing()
{
    for (const auto &run : std::as_const(d->runs)) {
        if (const auto cancelled = run.lock())
            cancelled->store(true);
    }
}

Importing::Run Importing::import(const QList<Source> &sources, std::vector<Secret> passwords, const intake::Limits &limits)
{
    auto job = std::make_shared<Job>();
    job->sources = sources;
    job->passwords = std::make_shared<const std::vector<Secret>>(std::move(passwords));
    job->limits = limits;
    job->vault = d->desk.vault();
    job->vaultId = d->desk.inventory().vaultId();
    job->cancelled = std::make_shared<std::atomic<bool>>(false);
    job->results.resize(sources.size());
    for (qsizetype index = 0; index < sources.size(); ++index) {
        const Source &source = sources.at(index);
        job->results[index].label = source.label.isEmpty() ? QFileInfo(source.path).fileName() : source.label;
    }
    d->runs.removeIf([](const auto &run) { return run.expired(); });
    d->runs.append(job->cancelled);
    job->promise.start();
    const Run answer{job->promise.future(), job->cancelled};
    if (sources.isEmpty())
        finish(job);
    else
        read(job);
    return answer;
}

// Keeps the workers busy, and no further ahead than memory should be asked for.
void Importing::read(const JobPointer &job)
{
    const int most = d->desk.pool().maxThreadCount() + 1;
    while (job->reading < most && job->nextToRead < job->sources.size() && !job->isReplete() && !*job->cancelled) {
        const qsizetype first = job->nextToRead;
        const qsizetype count = qMin(blockSize, job->sources.size() - first);
        job->nextToRead += count;
        ++job->reading;
        auto work = [block = job->sources.mid(first, count), job, now = d->desk.now()]() -> Result<QList<reading::Prepared>> {
            QList<reading::Prepared> prepared;
            for (const Source &source : block) {
                if (*job->cancelled)
                    break;
                prepared.append(reading::prepare(source, *job->passwords, job->limits, job->vault, now));
            }
            return prepared;
        };
        async::then(async::run(d->desk.pool(), std::move(work)), this, [this, job, first](Result<QList<reading::Prepared>> block) {
            --job->reading;
            for (qsizetype index = 0; block && index < block->size(); ++index)
                job->ready.emplace(first + index, std::move((*block)[index]));
            storeNext(job);
        });
    }
}

// One transaction a turn, so that the window stays alive between them.
void Importing::storeNext(const JobPointer &job)
{
    if (job->storing)
        return;
    const bool filesLeft = job->nextToStore < job->sources.size();
    if (*job->cancelled) {
        if (job->reading == 0)
            finish(job);
        return;
    }
    read(job);
    if (filesLeft && (!job->ready.contains(job->nextToStore) || (job->reading > 0 && !job->isReplete())))
        return; // it, or more for the same transaction, is being read
    job->storing = true;
    QTimer::singleShot(0, this, [this, job] {
        job->storing = false;
        if (*job->cancelled)
            return storeNext(job);
        if (job->nextToStore < job->sources.size())
            storeChunk(job);
        else if (job->nextLoose < job->loose.size())
            storeLooseKeys(job);
        else
            return finish(job);
        storeNext(job);
    });
}

// As many whole sources as are ready and fit a transaction; a source larger than that is stored in parts.
void Importing::storeChunk(const JobPointer &job)
{
    QList<Inventory::Addition> additions;
    QList<qsizetype> owners;
    const bool rotated = d->desk.inventory().vaultId() != job->vaultId;
    while (additions.size() < chunkSize) {
        const auto found = job->ready.find(job->nextToStore);
        if (found == job->ready.end())
            break;
        reading::Prepared &prepared = found->second;
        FileResult &result = job->results[job->nextToStore];
        if (rotated && prepared.keys > 0) {
            prepared = reading::Prepared();
            prepared.error = Error{Error::Code::Busy, u"the vault was rotated meanwhile"_s};
        }
        result.error = prepared.error;
        result.refused = prepared.refused;
        while (!prepared.additions.isEmpty() && additions.size() < chunkSize) {
            additions.append(prepared.additions.takeFirst());
            owners.append(job->nextToStore);
        }
        if (!prepared.additions.isEmpty())
            break;
        for (qsizetype key = 0; key < prepared.looseKeys.size(); ++key)
            job->loose.append({job->nextToStore, prepared.looseKeys.at(key), prepared.looseNames.at(key)});
        job->ready.erase(found);
        ++job->nextToStore;
    }
    if (!additions.isEmpty()) {
        const auto added = d->desk.inventory().add(additions);
        for (qsizetype index = 0; index < owners.size(); ++index) {
            FileResult &result = job->results[owners.at(index)];
            if (!added) {
                result.error = added.error();
                continue;
            }
            const Inventory::Added &one = added->at(index);
            ++(one.alreadyHere ? result.alreadyHere : result.taken);
            result.keysTaken += one.keyAdded;
            if (!result.ids.contains(one.id))
                result.ids.append(one.id);
        }
    }
    Q_EMIT progress(int(job->nextToStore), int(job->sources.size()));
}

// A key finds the certificate that came in another file, or stays by itself until one comes.
void Importing::storeLooseKeys(const JobPointer &job)
{
    const Job::Loose loose = job->loose.at(job->nextLoose++);
    FileResult &result = job->results[loose.source];
    if (d->desk.inventory().vaultId() != job->vaultId) {
        result.error = Error{Error::Code::Busy, u"the vault was rotated meanwhile"_s};
        return;
    }
    const auto added = d->desk.inventory().addKey(loose.key, loose.name);
    if (!added) {
        result.error = added.error();
        return;
    }
    result.keysTaken += added->keyAdded;
    if (d->desk.inventory().idsBySpki(loose.key.spkiSha256).isEmpty())
        ++result.keysWithoutCertificate;
}

void Importing::finish(const JobPointer &job)
{
    // What was not reached says so; what was committed stays.
    for (qsizetype index = job->nextToStore; index < job->results.size(); ++index)
        job->results[index].error = Error{Error::Code::Cancelled, {}};
    for (qsizetype index = job->nextLoose; index < job->loose.size(); ++index)
        job->results[job->loose.at(index).source].error = Error{Error::Code::Cancelled, {}};
    job->promise.addResult(job->results);
    job->promise.finish();
}
