// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainjobs.h"

#include "vault/keychain.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const QString text = QStringLiteral("%1 (%2)").arg(job.errorString()).arg(int(job.error()));
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Error::Code::NotFound, text};
    case QKeychain::AccessDeniedByUser:
        return {Error::Code::Cancelled, text};
    case QKeychain::AccessDenied:
        return Keychain::unavailable(Keychain::State::Locked, text);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Keychain::unavailable(Keychain::State::Unsupported, text);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Keychain::unavailable(Keychain::State::NotAnswering, text);
}

// Starts the job; `answer` turns the finished job into the result.
template <typename T, typename Job, typename Answer>
QFuture<Result<T>> start(std::unique_ptr<Job> job, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setAutoDelete(true);
    QObject::connect(job.get(), &QKeychain::Job::finished, job.get(), [promise, answer](QKeychain::Job *done) mutable {
        promise->addResult(answer(static_cast<Job &>(*done)));
        promise->finish();
    });
    QFuture<Result<T>> future = promise->future();
    job.release()->start();
    return future;
}

Result<void> outcome(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    return {};
}

}

const QString keychainjobs::service = QStringLiteral("countersign");

QFuture<Result<Secret>> keychainjobs::read(const QString &name)
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(service);
    job->setKey(name);
    return start<Secret>(std::move(job), [](const QKeychain::ReadPasswordJob &done) -> Result<Secret> {
        if (done.error() != QKeychain::NoError)
            return errorOf(done);
        QByteArray bytes = done.binaryData();
        return Secret::takeBytes(bytes); // wipes the job's own buffer too: it is the same one
    });
}

QFuture<Result<void>> keychainjobs::write(const QString &name, const Secret &value)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
    job->setKey(name);
    QByteArray bytes = value.view().toByteArray();
    job->setBinaryData(bytes);
    return start<void>(std::move(job), [bytes](const QKeychain::WritePasswordJob &done) mutable {
        wipe(bytes); // shared with the job, which needs it no more
        return outcome(done);
    });
}

QFuture<Result<void>> keychainjobs::remove(const QString &name)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(service);
    job->setKey(name);
    return start<void>(std::move(job), [](const QKeychain::DeletePasswordJob &done) { return outcome(done); });
}
